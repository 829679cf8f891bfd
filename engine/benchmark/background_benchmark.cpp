// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/background_benchmark.h"

#include "engine/model/engine_error.h"

namespace windline {

BackgroundBenchmark::BackgroundBenchmark(const StrategyCatalog& strategies, QObject* parent)
    : QObject(parent)
    , m_strategies(strategies)
{
}

// Calls already queued for this object are dropped with it; the jthread asks the benchmark to stop and waits for it.
BackgroundBenchmark::~BackgroundBenchmark() = default;

// The object outlives its thread, so queuing calls for it from there is safe.
template <typename Call> void BackgroundBenchmark::tell(Call call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void BackgroundBenchmark::start(const BenchmarkOrder& order)
{
    Q_ASSERT(!isRunning());
    m_thread = std::jthread([this, order](const std::stop_token& stop) {
        BenchmarkResult result;
        QString error;
        try {
            result = measure(order, stop);
        } catch (const EngineError& problem) {
            error = QString::fromStdString(problem.what());
        }
        tell([this, result = std::move(result), error] {
            m_thread = {}; // it is over: this joins at once, and the object is idle when it says so
            emit finished(result, error);
        });
    });
}

BenchmarkResult BackgroundBenchmark::measure(BenchmarkOrder order, const std::stop_token& stop)
{
    if (!order.sizes.empty() && order.common.meteorology.empty()) {
        const double hours = longestHours(order);
        const auto file = m_atmosphere.file(
            hours,
            [&](const std::filesystem::path& /*file*/) {
                tell([this, hours] { emit makingMeteorology(BenchmarkAtmosphere::grid(hours).bytes()); });
            },
            stop);
        if (file.empty())
            return {};
        order.common.meteorology = {file};
    }
    BenchmarkMonitor monitor;
    monitor.stop = stop;
    monitor.progressed = [this](const BenchmarkProgress& progress) {
        tell([this, progress] { emit progressed(progress); });
    };
    monitor.measured = [this](const BenchmarkResult& result) { tell([this, result] { emit measured(result); }); };
    return runBenchmark(planOf(order), m_strategies, monitor);
}

void BackgroundBenchmark::cancel()
{
    m_thread.request_stop();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_order.h"
#include "engine/benchmark/benchmark_result.h"
#include "engine/strategies/strategy_catalog.h"

#include <QObject>

#include <thread>

namespace windline {

// One benchmark on a thread of its own. All signals arrive on the thread that owns this object; finished() comes
// exactly once for each start(), always last, whatever happened. Destroying the object stops the benchmark and waits
// for it.
class BackgroundBenchmark : public QObject {
    Q_OBJECT
public:
    explicit BackgroundBenchmark(const StrategyCatalog& strategies, QObject* parent = nullptr);
    ~BackgroundBenchmark() override;

    // The object must be idle.
    void start(const BenchmarkOrder& order);
    void cancel();
    bool isRunning() const { return m_thread.joinable(); }

signals:
    void makingMeteorology(double bytes); // the demonstration atmosphere, before anything is measured
    void progressed(const windline::BenchmarkProgress& progress);
    void measured(const windline::BenchmarkResult& result); // what there is so far
    // error: a sentence why nothing was measured; empty otherwise.
    void finished(const windline::BenchmarkResult& result, const QString& error);

private:
    BenchmarkResult measure(BenchmarkOrder order, const std::stop_token& stop);
    template <typename Call> void tell(Call call);

    const StrategyCatalog& m_strategies;
    BenchmarkAtmosphere m_atmosphere; // the thread's while it runs
    std::jthread m_thread; // last: it goes first
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"
#include "engine/strategies/hybrid.h"
#include "engine/strategies/parallel.h"
#include "engine/strategies/sequential.h"
#include "engine/strategies/strategy_catalog.h"
#include "engine/threads/for_ranges.h"
#include "gpu/gpu_strategy.h"
#include "tests/gpu/host_device.h"
#include "tests/support/lively_winds.h"

#include "engine/kernel/sphere.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <random>

using namespace windline;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

using Call = HostDevice::Call;

#ifdef __SANITIZE_THREAD__ // which takes minutes for what takes a second without it
constexpr int startCount = 60;
#else
constexpr int startCount = 250;
#endif

// The strategies of a machine with a GPU that the processor stands for.
struct Machine {
    HostDevice* device;
    std::shared_ptr<GpuContext> context;
    StrategyCatalog catalog;

    explicit Machine(const HostDevice::Settings& settings = {})
    {
        auto made = std::make_unique<HostDevice>(settings);
        device = made.get();
        context = std::make_shared<GpuContext>(std::move(made), forRanges);
        const auto makeGpu = [gpu = context](const StrategySettings& of) {
            return makeGpuStrategy(gpu, GpuSettings{static_cast<std::size_t>(of.gpuBatchSize), of.gpuCompactWinds},
                makeSequentialStrategy());
        };
        catalog.add({"sequential", [](const StrategySettings&) { return makeSequentialStrategy(); }});
        catalog.add({"parallel", [](const StrategySettings& of) { return makeParallelStrategy(of.workers); }});
        catalog.add({"gpu", makeGpu});
        catalog.add({"hybrid", [makeGpu](const StrategySettings& of) {
                         return makeHybridStrategy(makeGpu(of), makeParallelStrategy(of.workers));
                     }});
    }

    RunResult run(RunRequest request, const char* strategy, const RunMonitor& monitor = {}) const
    {
        request.strategy = strategy;
        return windline::run(request, catalog, monitor);
    }
};

// Or both unknown, as the pressure of a start that could not be placed.
bool areNear(double a, double b, double limit)
{
    return std::fabs(a - b) <= limit || (std::isnan(a) && std::isnan(b));
}

// Both went the same way; a metre is far more than rounding makes, and far less than any mistake.
std::string difference(const RunResult& a, const RunResult& b)
{
    if (a.trajectories.size() != b.trajectories.size() || a.report.outcome != b.report.outcome)
        return "the results are not of one run";
    for (std::size_t i = 0; i < a.trajectories.size(); ++i) {
        const Trajectory& x = a.trajectories[i];
        const Trajectory& y = b.trajectories[i];
        if (x.end != y.end || x.points.size() != y.points.size())
            return "trajectory " + std::to_string(i) + " ends otherwise";
        for (std::size_t k = 0; k < x.points.size(); ++k) {
            const TrajectoryPoint& p = x.points[k];
            const TrajectoryPoint& q = y.points[k];
            if (p.ageSeconds != q.ageSeconds || !areNear(p.latitudeDegrees, q.latitudeDegrees, 1e-5)
                || !areNear(std::remainder(p.longitudeDegrees - q.longitudeDegrees, 360), 0, 1e-4)
                || !areNear(p.pressureHpa, q.pressureHpa, 1e-3))
                return "trajectory " + std::to_string(i) + " differs at " + std::to_string(p.ageSeconds)
                    + " s: " + std::to_string(p.latitudeDegrees) + ", " + std::to_string(q.latitudeDegrees);
        }
    }
    return {};
}

int warningsWith(const RunResult& result, const char* what)
{
    return static_cast<int>(std::ranges::count_if(result.report.warnings,
        [what](const std::string& warning) { return warning.find(what) != std::string::npos; }));
}

} // namespace

// Runs from the files to the report, with a GPU that the processor stands for.
class GpuRunTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    // A region has edges to leave over.
    RunRequest request(bool isHysplit = false, bool isRegional = false)
    {
        HorizontalGrid region = globalGrid(2.5);
        region.longitudeFirst = -10;
        region.longitudeCount = 30;
        region.latitudeFirst = 20;
        region.latitudeCount = 20;
        MadeMeteorology met = livelyMeteorology(isRegional ? region : globalGrid(7.5));
        met.hours = {0, 3, 6, 9, 12, 15, 18, 21, 24};
        met.levelFields.emplace_back(
            Field::AirTemperature, [](double, double, double p, double) { return 288 * std::pow(p / 101'325, 0.19); });
        met.surfaceFields.emplace_back(Field::SurfaceAltitude, [](double, double, double) { return 0; });
        if (isHysplit) // its meteorology has no gaps
            met.levelFields[1].second = [](double lat, double lon, double, double h) {
                return 25 * std::cos((4 * lon - 2 * lat + 3 * h) * radiansPerDegree);
            };
        RunRequest request;
        const QString file = QString(isHysplit ? "hysplit" : "met") + (isRegional ? "-region.nc" : ".nc");
        request.meteorology = {m_folder.filePath(file).toStdString()};
        if (!std::filesystem::exists(request.meteorology[0]))
            met.write(request.meteorology[0]);
        request.startTime = met.firstTime;
        request.duration = hours(20);
        request.workers = 2;
        std::mt19937 random(1);
        std::uniform_real_distribution<double> unit(0, 1);
        for (int i = 0; i < startCount; ++i) {
            StartPoint start;
            start.latitudeDegrees = -70 + 140 * unit(random);
            start.longitudeDegrees = -180 + 360 * unit(random);
            if (isRegional) {
                start.latitudeDegrees = 22 + 43 * unit(random);
                start.longitudeDegrees = -8 + 68 * unit(random);
            }
            start.height = 300 + 550 * unit(random);
            start.heightUnit = HeightUnit::Hectopascal;
            if (isHysplit) {
                start.height = 300 + 5'000 * unit(random);
                start.heightUnit = HeightUnit::MetresAboveGround;
            }
            if (i % 3 == 0)
                start.time = met.firstTime + minutes(10 * (i % 40));
            request.starts.push_back(start);
        }
        if (isHysplit) {
            request.numerics = Numerics::Hysplit;
            request.hysplit.modelTopMetres = 10'000;
        }
        return request;
    }

private slots:
    void agrees_data()
    {
        QTest::addColumn<RunRequest>("request");
        RunRequest forward = request();
        QTest::newRow("forward") << forward;
        RunRequest backward = request();
        backward.startTime = *backward.startTime + hours(22);
        backward.duration = hours(-20);
        QTest::newRow("backward") << backward;
        RunRequest cubic = request();
        cubic.interpolation = Interpolation::Cubic;
        QTest::newRow("cubic") << cubic;
        RunRequest isentropic = request();
        isentropic.verticalMotion = VerticalMotion::Isentropic;
        QTest::newRow("isentropic") << isentropic;
        QTest::newRow("regional") << request(false, true);
        QTest::newRow("hysplit") << request(true);
        QTest::newRow("hysplit, regional") << request(true, true);
    }

    // Each strategy twice, for winds stay on the device; with room for everything, and with hardly any.
    void agrees()
    {
        QFETCH(RunRequest, request);
        const std::size_t littleBytes = request.numerics == Numerics::Hysplit ? 1'300'000 : 650'000;
        for (const std::size_t bytes : {std::size_t(100'000'000), littleBytes}) {
            Machine machine({.memoryBytes = bytes, .delaySeed = 1});
            const RunResult expected = machine.run(request, "sequential");
            QCOMPARE(int(expected.report.outcome), int(RunOutcome::Completed));
            QVERIFY(expected.report.steps > startCount * 10);
            request.gpuBatchSize = bytes > 10'000'000 ? 0 : 50;
            for (const char* strategy : {"gpu", "hybrid", "gpu", "hybrid"}) {
                const RunResult result = machine.run(request, strategy);
                const std::string found = difference(result, expected);
                QVERIFY2(found.empty(), (strategy + (": " + found)).c_str());
                QCOMPARE(result.report.strategy, strategy);
                QVERIFY2(warningsWith(result, "GPU") == 0, result.report.warnings.back().c_str());
                QCOMPARE(result.report.warnings, expected.report.warnings);
                QCOMPARE(result.report.hysplitStepMinutes, expected.report.hysplitStepMinutes);
                // Steps are the same, but where an end is a matter of rounding.
                QVERIFY(std::llabs(result.report.steps - expected.report.steps) <= 2);
            }
            QVERIFY(machine.device->calls(Call::Launch) > 20);
        }
    }

    void aLostDeviceIsReported_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<bool>("isHysplit");
        QTest::newRow("gpu") << QString("gpu") << false;
        QTest::newRow("hybrid") << QString("hybrid") << false;
        QTest::newRow("gpu, hysplit") << QString("gpu") << true;
    }

    void aLostDeviceIsReported()
    {
        QFETCH(QString, strategy);
        QFETCH(bool, isHysplit);
        const RunRequest one = request(isHysplit);
        const RunResult expected = Machine().run(one, "sequential");
        int times = 0;
        for (std::int64_t call = 1; call < 120; call += 13) {
            Machine machine({.delaySeed = static_cast<unsigned>(call)});
            machine.device->loseAt(Call::Any, call, call % 2 == 0);
            const RunResult result = machine.run(one, qPrintable(strategy));
            const std::string found = difference(result, expected);
            QVERIFY2(found.empty(), found.c_str());
            const int told = warningsWith(result, "The GPU failed (the device is lost). From 2020-01-01");
            // A hybrid may need it no more before anything is noticed.
            QVERIFY(told == 1 || (told == 0 && strategy == "hybrid"));
            times += told;
            QCOMPARE(result.report.warnings.size(), expected.report.warnings.size() + static_cast<std::size_t>(told));
            const RunResult later = machine.run(one, qPrintable(strategy));
            QVERIFY(difference(later, expected).empty());
            QVERIFY(told == 0 || warningsWith(later, "The GPU failed in an earlier run") == 1);
        }
        QVERIFY(times > 3 || strategy == "hybrid");
    }

    void shortMemoryIsReported()
    {
        const RunRequest one = request();
        Machine machine({.memoryBytes = 130'000});
        const RunResult result = machine.run(one, "gpu");
        const std::string found = difference(result, machine.run(one, "sequential"));
        QVERIFY2(found.empty(), found.c_str());
        QCOMPARE(warningsWith(result, "The memory for the GPU is not enough"), 1);
        QVERIFY(!machine.context->failure());
    }

    // Asked for, or of necessity: near the others, and it says how near.
    void compactWindsAreReported()
    {
        RunRequest one = request();
        Machine machine;
        const RunResult expected = machine.run(one, "sequential");
        Machine small({.memoryBytes = 230'000});
        const RunResult ofNecessity = small.run(one, "gpu");
        QCOMPARE(warningsWith(ofNecessity, "winds were kept compact"), 1);
        one.gpuCompactWinds = true;
        const RunResult asked = machine.run(one, "gpu");
        QCOMPARE(warningsWith(asked, "winds were kept compact"), 0);
        for (const RunResult* result : {&ofNecessity, &asked}) {
            QCOMPARE(warningsWith(*result, "Compact winds on the GPU differ from the meteorology's by up to"), 1);
            int near = 0;
            for (std::size_t i = 0; i < expected.trajectories.size(); ++i) {
                const TrajectoryPoint& a = result->trajectories[i].points.back();
                const TrajectoryPoint& b = expected.trajectories[i].points.back();
                near += a.ageSeconds == b.ageSeconds && areNear(a.latitudeDegrees, b.latitudeDegrees, 0.01);
            }
            QVERIFY2(near > startCount * 9 / 10, qPrintable(QString::number(near)));
            QVERIFY(!difference(*result, expected).empty());
        }
    }

    // Asked for while it computes: what is there so far is kept, and the next run is as if nothing had been.
    void cancels()
    {
        const RunRequest one = request();
        Machine machine({.delaySeed = 1});
        const RunResult expected = machine.run(one, "sequential");
        for (const char* strategy : {"gpu", "hybrid"}) {
            std::stop_source source;
            RunMonitor monitor;
            monitor.stop = source.get_token();
            monitor.progressed = [&source](double share) {
                if (share > 0.3)
                    source.request_stop();
            };
            const RunResult cancelled = machine.run(one, strategy, monitor);
            QCOMPARE(int(cancelled.report.outcome), int(RunOutcome::Cancelled));
            QVERIFY(cancelled.report.steps > 0 && cancelled.report.steps < expected.report.steps / 2);
            const std::string found = difference(machine.run(one, strategy), expected);
            QVERIFY2(found.empty(), found.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(GpuRunTest)
#include "gpu_run_test.moc"

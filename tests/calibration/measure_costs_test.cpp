// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/calibration/calibrate.h"
#include "engine/calibration/cost_store.h"
#include "engine/strategies/parallel.h"
#include "engine/strategies/sequential.h"

#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <algorithm>
#include <array>
#include <set>

using namespace windline;

namespace {

CalibrationPlan smallPlan()
{
    return {{10, 6}, {10, 6}, {8, 200, 800}, 1, {1600}};
}

// What was asked of a strategy.
struct Asked {
    std::set<int> offered; // workers
    std::set<std::size_t> parcels;
    std::vector<std::array<BlockId, 2>> winds; // of both times, with accurate numerics
    std::set<BlockId> expected;
    int expectedBefore = 0; // calls whose new time was expected
    std::vector<double> times; // of the first parcel, with accurate numerics
    std::size_t withNumbers = 0; // calls
};

// Another one under a name of its own, that says that it takes many parcels at once, or does not.
class Watched final : public Strategy {
public:
    Watched(std::unique_ptr<Strategy> one, std::size_t atOnce, Asked& asked)
        : m_one(std::move(one))
        , m_atOnce(atOnce)
        , m_asked(asked)
    {
    }

    std::string_view name() const override { return "watched"; }
    int workers() const override { return m_one->workers(); }
    std::size_t parcelsAtOnce() const override { return m_atOnce; }
    void expect(std::span<const MemoryBlock> blocks) override
    {
        for (const MemoryBlock& block : blocks)
            m_asked.expected.insert(block.id);
    }
    AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        m_asked.offered.insert(workers());
        m_asked.parcels.insert(task.parcels.size());
        if (const auto* view = std::get_if<WindView>(&task.winds)) {
            m_asked.winds.push_back({view->firstId, view->lastId});
            m_asked.expectedBefore += m_asked.expected.contains(view->lastId) ? 1 : 0;
            m_asked.times.push_back(task.parcels.front().time - view->timeFirst);
            m_asked.withNumbers += task.numbers.size() == task.parcels.size() ? 1 : 0;
        }
        return m_one->advance(task, stop);
    }

private:
    std::unique_ptr<Strategy> m_one;
    std::size_t m_atOnce;
    Asked& m_asked;
};

} // namespace

class MeasureCostsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("WINDLINE_CALIBRATION", "none"); }

    // The parcels run, all the interval long: what is timed is work, not exits.
    void madeWindsMoveAllParcels()
    {
        for (const Numerics numerics : {Numerics::Accurate, Numerics::Hysplit}) {
            const MadeWinds made = makeWinds(numerics, {5, 12});
            std::vector<Parcel> parcels = made.parcels(500);
            QCOMPARE(parcels.size(), 500U);
            std::vector<PathPoint> points(parcels.size() * 6);
            for (std::size_t i = 0; i < parcels.size(); ++i)
                parcels[i].firstPoint = i * 6;
            const std::vector<Parcel> before = parcels;
            StepRule rule;
            rule.vertical = made.maker->verticalRule();
            const auto strategy = makeStrategies().find("sequential")->make(1);
            const AdvanceResult result = strategy->advance({made.winds->view(), rule, parcels, points}, {});
            QVERIFY(result.steps >= 500 * 36);
            for (std::size_t i = 0; i < parcels.size(); ++i) {
                QCOMPARE(parcels[i].status, EndReason::Running);
                QVERIFY(parcels[i].latitude != before[i].latitude || parcels[i].longitude != before[i].longitude);
            }
        }
    }

    void measuresEveryStrategyThereIs()
    {
        const StrategyCatalog catalog = makeStrategies();
        double last = 0;
        CalibrationMonitor monitor;
        monitor.progressed = [&last](double fraction) {
            QVERIFY(fraction >= last && fraction <= 1);
            last = fraction;
        };
        const auto costs = measureCosts(catalog, monitor, smallPlan());
        QVERIFY(costs);
        QCOMPARE(last, 1.0);
        std::set<std::string> available;
        for (const StrategyEntry& entry : catalog.entries())
            if (entry.isAvailable())
                available.insert(entry.id);
        QCOMPARE(costs->strategies.size(), available.size());
        for (const auto& [id, ofOne] : costs->strategies) {
            QVERIFY2(available.contains(id), id.c_str());
            for (const char* kernel : {"accurate", "cubic", "hysplit"})
                QVERIFY2(ofOne.work.at(kernel).perStep > 0 && ofOne.work.at(kernel).perStep < 1e-3, id.c_str());
            QVERIFY(!ofOne.gains.empty());
        }
        // Its workers were tried.
        QCOMPARE(costs->strategies.at("parallel").gains.back().workers, std::max(QThread::idealThreadCount(), 1));
        QCOMPARE(costs->strategies.at("sequential").gains.size(), 1U);
    }

    // One that computes elsewhere, as a GPU, has no use for workers; a mixture has, beside that. Both are tried with
    // more parcels than the others.
    void measuresWhatIsMadeForMany()
    {
        Asked ofUsual;
        Asked ofFar;
        Asked ofMixture;
        StrategyCatalog catalog;
        constexpr std::size_t usual = 65'536;
        catalog.add({"sequential", [&](const StrategySettings&) {
                         return std::make_unique<Watched>(makeSequentialStrategy(), usual, ofUsual);
                     }});
        catalog.add({"gpu", [&](const StrategySettings&) {
                         return std::make_unique<Watched>(makeSequentialStrategy(), 1U << 20U, ofFar);
                     }});
        catalog.add({"hybrid", [&](const StrategySettings& settings) {
                         return std::make_unique<Watched>(makeParallelStrategy(settings.workers), 1U << 20U, ofMixture);
                     }});
        const auto costs = measureCosts(catalog, {}, smallPlan());
        QVERIFY(costs);
        QCOMPARE(ofUsual.parcels, (std::set<std::size_t>{8, 200, 800}));
        QCOMPARE(ofFar.parcels, (std::set<std::size_t>{8, 200, 800, 1600}));
        QCOMPARE(ofFar.offered, std::set{1});
        const int cores = std::max(QThread::idealThreadCount(), 1);
        QCOMPARE(ofMixture.offered, (std::set{1, cores}));
        QVERIFY(ofMixture.parcels.contains(1600));
        QCOMPARE(costs->strategies.at("gpu").gains.size(), 1U);
        QCOMPARE(costs->strategies.at("gpu").gains.front().workers, 1);
        QCOMPARE(costs->strategies.at("hybrid").gains.back().workers, cores);
        // Each call finds one time that it does not know; every second one goes on where the call before ended, with
        // the parcels that it knows, and was told of the new time.
        QVERIFY(ofFar.winds.size() > 10);
        std::set<BlockId> lasts;
        std::size_t goOn = 0;
        for (std::size_t i = 0; i < ofFar.winds.size(); ++i) {
            lasts.insert(ofFar.winds[i][1]);
            goOn += i > 0 && ofFar.winds[i][0] == ofFar.winds[i - 1][1] ? 1 : 0;
        }
        QCOMPARE(lasts.size(), ofFar.winds.size());
        QVERIFY(!lasts.contains(0));
        QVERIFY(std::ranges::all_of(ofFar.times, [](double time) { return time == 0; }));
        QVERIFY(ofFar.expectedBefore > static_cast<int>(ofFar.winds.size()) / 3);
        QVERIFY(goOn >= static_cast<std::size_t>(ofFar.expectedBefore));
        QVERIFY(ofFar.withNumbers >= 2 * static_cast<std::size_t>(ofFar.expectedBefore));
        QVERIFY(ofUsual.expected.empty() && ofUsual.withNumbers == 0);
    }

    // A strategy that is there now and was not when the others were measured.
    void whatIsNewWantsToBeMeasured()
    {
        qputenv("WINDLINE_CALIBRATION", "/proc/nowhere/costs.json");
        const StrategyCatalog catalog = makeStrategies();
        QVERIFY(needsCalibration(catalog));
        auto costs = measureCosts(catalog, {}, smallPlan());
        QVERIFY(costs);
        catalog.costs().set(*costs);
        QVERIFY(!needsCalibration(catalog));
        costs->strategies.erase("parallel");
        catalog.costs().set(*costs);
        QVERIFY(needsCalibration(catalog));
        qputenv("WINDLINE_CALIBRATION", "none");
        QVERIFY(!needsCalibration(catalog));
    }

    void stopsWithoutAResult()
    {
        const StrategyCatalog catalog = makeStrategies();
        std::stop_source source;
        int told = 0;
        const CalibrationMonitor monitor{source.get_token(), [&](double) {
                                             ++told;
                                             source.request_stop();
                                         }};
        const CalibrationResult result = calibrate(catalog, monitor, smallPlan());
        QVERIFY(!result.costs);
        QCOMPARE(told, 1);
        QVERIFY(catalog.costs().page().costs == nullptr);
    }

    // From the measurement to the file, to another session's choice.
    void calibrationIsKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("costs.json");
        qputenv("WINDLINE_CALIBRATION", file.toUtf8());
        const StrategyCatalog catalog = makeStrategies();
        const CalibrationResult result = calibrate(catalog, {}, smallPlan());
        QVERIFY2(result.costs && result.warning.empty(), result.warning.c_str());
        QCOMPARE(QString::fromStdString(result.file->string()), file);
        QVERIFY(!describeCosts(*result.costs).empty());

        const StrategyCatalog later = makeStrategies();
        useStoredCosts(later);
        RunRequest request;
        request.starts.resize(1000);
        const StrategyPick picked = later.pick(request);
        QVERIFY2(picked.reason.find("measured on this machine on") != std::string::npos, picked.reason.c_str());
        QVERIFY(picked.predictedSeconds && *picked.predictedSeconds > 0);
        QCOMPARE(picked.reason, catalog.pick(request).reason);
        qputenv("WINDLINE_CALIBRATION", "none");
    }

    void whatCannotBeKeptIsUsed()
    {
        qputenv("WINDLINE_CALIBRATION", "/proc/nowhere/costs.json");
        const StrategyCatalog catalog = makeStrategies();
        const CalibrationResult result = calibrate(catalog, {}, smallPlan());
        qputenv("WINDLINE_CALIBRATION", "none");
        QVERIFY(result.costs && !result.file && !result.warning.empty());
        QVERIFY(catalog.costs().page().costs != nullptr);
    }
};

QTEST_GUILESS_MAIN(MeasureCostsTest)
#include "measure_costs_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/strategies/parallel.h"
#include "engine/strategies/sequential.h"

#include <QtTest>

using namespace windline;

namespace {

// So many operations: of steps of one second.
RunRequest requestOf(std::int64_t operations)
{
    RunRequest request;
    request.starts.resize(1);
    request.timeStep = std::chrono::seconds(1);
    request.duration = std::chrono::seconds(operations);
    return request;
}

StrategyEntry available(const char* id)
{
    return {id, [](const StrategySettings&) { return makeSequentialStrategy(); }};
}

// Of a computer with a GPU, or without one.
StrategyCatalog catalogOf(bool gpu, bool hybrid)
{
    StrategyCatalog catalog;
    catalog.add(available("sequential"));
    catalog.add({"parallel",
        [](const StrategySettings& settings) { return makeParallelStrategy(settings.workers, settings.batchSize); }});
    for (const auto& [id, isThere] : {std::pair{"gpu", gpu}, std::pair{"hybrid", hybrid}})
        catalog.add({id, available(id).make,
            [isThere] { return isThere ? StrategyDevice{{}, "a made GPU, 8 GB"} : StrategyDevice{"not here"}; }, true});
    return catalog;
}

// A call for nothing, no loss between workers; `secondsPerRun` and `perStep` decide.
StrategyCosts costsOf(double secondsPerRun, double perStep)
{
    return {secondsPerRun, {{1, 1, 0}}, {{"accurate", {0, perStep}}}};
}

MeasuredCosts madeCosts()
{
    MeasuredCosts costs;
    costs.when = *timeFromIso("2026-11-26T09:00Z");
    costs.strategies["sequential"] = costsOf(0, 1e-6);
    costs.strategies["parallel"] = costsOf(0.01, 0.5e-6); // pays from 20,000 steps on
    return costs;
}

} // namespace

class StrategyCatalogTest : public QObject {
    Q_OBJECT
private slots:
    // The source document's table, at its borders, and what stands in where a strategy is not there.
    void autoGoesByTheTable_data()
    {
        QTest::addColumn<qint64>("operations");
        QTest::addColumn<QByteArray>("withGpu");
        QTest::addColumn<QByteArray>("without");
        QTest::newRow("one") << qint64(1) << QByteArray("sequential") << QByteArray("sequential");
        QTest::newRow("below 1M") << qint64(999'999) << QByteArray("sequential") << QByteArray("sequential");
        QTest::newRow("1M") << qint64(1'000'000) << QByteArray("gpu") << QByteArray("parallel");
        QTest::newRow("below 10M") << qint64(9'999'999) << QByteArray("gpu") << QByteArray("parallel");
        QTest::newRow("10M") << qint64(10'000'000) << QByteArray("parallel") << QByteArray("parallel");
        QTest::newRow("100M") << qint64(100'000'000) << QByteArray("parallel") << QByteArray("parallel");
        QTest::newRow("above 100M") << qint64(100'000'001) << QByteArray("hybrid") << QByteArray("parallel");
        QTest::newRow("far above") << qint64(1) * 1'000'000'000'000 << QByteArray("hybrid") << QByteArray("parallel");
    }

    void autoGoesByTheTable()
    {
        QFETCH(qint64, operations);
        QFETCH(QByteArray, withGpu);
        QFETCH(QByteArray, without);
        const StrategyCatalog full = catalogOf(true, true);
        const StrategyCatalog few = catalogOf(false, false);
        const StrategyPick rich = full.pick(requestOf(operations));
        const StrategyPick poor = few.pick(requestOf(operations));
        QCOMPARE(QByteArray::fromStdString(rich.entry->id), withGpu);
        QCOMPARE(QByteArray::fromStdString(poor.entry->id), without);
        QVERIFY(poor.reason.starts_with(std::to_string(operations)));
        QVERIFY(!poor.predictedSeconds);
        // What was passed over is named.
        QCOMPARE(poor.reason.find(withGpu + " cannot be used here") != std::string::npos, withGpu != without);
    }

    // The table's next one, named where the GPU could have been used.
    void theGpuIsLeftOutOnRequest()
    {
        const StrategyCatalog with = catalogOf(true, true);
        RunRequest request = requestOf(1'000'000);
        QCOMPARE(with.pick(request).entry->id, "gpu");
        request.useGpu = false;
        QCOMPARE(with.pick(request).entry->id, "parallel");
        QCOMPARE(with.pick(request).reason,
            "1000000 operations (starts x time steps): 1,000,000 to 10,000,000; gpu is not to be used");
        // Nobody looks whether there is one.
        bool wasLookedFor = false;
        StrategyCatalog watched;
        watched.add(available("sequential"));
        watched.add(available("parallel"));
        watched.add({"gpu", available("gpu").make,
            [&wasLookedFor] {
                wasLookedFor = true;
                return StrategyDevice();
            },
            true});
        QCOMPARE(watched.pick(request).entry->id, "parallel");
        QVERIFY(!wasLookedFor);
        request.useGpu = true;
        QCOMPARE(watched.pick(requestOf(10)).entry->id, "sequential");
        QVERIFY(!wasLookedFor);
        QCOMPARE(watched.pick(request).entry->id, "gpu");
        QVERIFY(wasLookedFor);
        request = requestOf(100'000'001);
        request.useGpu = false;
        QCOMPARE(with.pick(request).entry->id, "parallel");
        QVERIFY(with.pick(request).reason.ends_with("; hybrid is not to be used"));
        request = requestOf(100); // where nobody would take a GPU
        request.useGpu = false;
        QVERIFY(with.pick(request).reason.ends_with(": fewer than 1,000,000"));
        for (const char* id : {"gpu", "hybrid"}) {
            request.strategy = id;
            QCOMPARE(with.pick(request).entry->id, "sequential");
        }
        request.useGpu = true;
        QCOMPARE(with.pick(request).entry->id, "hybrid");
    }

    void theGpuIsLeftOutWhereItsCostsAreKnown()
    {
        const StrategyCatalog catalog = catalogOf(true, true);
        MeasuredCosts costs = madeCosts();
        costs.strategies["gpu"] = costsOf(0.05, 1e-9);
        catalog.costs().set(costs);
        RunRequest request = requestOf(200'000);
        QCOMPARE(catalog.pick(request).entry->id, "gpu");
        request.useGpu = false;
        QCOMPARE(catalog.pick(request).reason,
            "parallel: predicted 0.11 s, sequential 0.20 s, gpu is not to be used (measured on this machine on "
            "2026-11-26)");
        QCOMPARE(catalog.pick(request).entry->id, "parallel");
        request.duration = std::chrono::seconds(2'000); // 0.05 s for what takes 2 ms: no difference
        QCOMPARE(catalog.pick(request).reason,
            "sequential: predicted 2.0 ms, parallel 11 ms (measured on this machine on 2026-11-26)");
    }

    void tellsTheDevice()
    {
        const StrategyCatalog catalog = catalogOf(true, true);
        QCOMPARE(catalog.choose(requestOf(1'000'000)).device, "a made GPU, 8 GB");
        QCOMPARE(catalog.choose(requestOf(10)).device, "");
    }

    // The particles of a source are the trajectories it starts: heights, times and ensemble members are starts.
    void operationsAreOfAllStarts()
    {
        RunRequest request;
        request.starts.resize(3472);
        const StrategyCatalog catalog = makeStrategies();
        QCOMPARE(QByteArray(catalog.choose(request).strategy->name().data()), "sequential"); // 999,936 operations
        request.starts.resize(3473);
        QCOMPARE(QByteArray(catalog.choose(request).strategy->name().data()), "parallel");
    }

    void choiceFollowsCosts()
    {
        const StrategyCatalog catalog = catalogOf(false, false);
        catalog.costs().set(madeCosts());
        const StrategyPick small = catalog.pick(requestOf(15'000));
        QCOMPARE(small.entry->id, "sequential");
        QCOMPARE(*small.predictedSeconds, 0.015);
        const StrategyPick large = catalog.pick(requestOf(60'000)); // far fewer than the table's million
        QCOMPARE(large.entry->id, "parallel");
        QCOMPARE(*large.predictedSeconds, 0.04);

        MeasuredCosts slow = madeCosts();
        slow.strategies["parallel"] = costsOf(0.01, 2e-6);
        catalog.costs().set(slow);
        QCOMPARE(catalog.pick(requestOf(2'000'000)).entry->id, "sequential");
        catalog.costs().clear();
        QCOMPARE(catalog.pick(requestOf(2'000'000)).entry->id, "parallel"); // the table again
    }

    void reasonTellsThePredictions()
    {
        const StrategyCatalog catalog = catalogOf(true, false);
        catalog.costs().set(madeCosts());
        QCOMPARE(catalog.pick(requestOf(200'000)).reason,
            "parallel: predicted 0.11 s, sequential 0.20 s, gpu not measured (measured on this machine on 2026-11-26)");
        QCOMPARE(catalog.choose(requestOf(2'000)).reason,
            "sequential: predicted 2.0 ms, parallel 11 ms, gpu not measured (measured on this machine on 2026-11-26)");
    }

    void costsOfWhatIsNotThereAreNotLookedAt()
    {
        MeasuredCosts costs = madeCosts();
        costs.strategies["gpu"] = costsOf(0, 1e-12);
        const StrategyCatalog without = catalogOf(false, false);
        without.costs().set(costs);
        QCOMPARE(without.pick(requestOf(60'000)).entry->id, "parallel");
        const StrategyCatalog with = catalogOf(true, false);
        with.costs().set(costs);
        QCOMPARE(with.pick(requestOf(60'000)).entry->id, "gpu");
        RunRequest other = requestOf(60'000); // numerics that were not measured
        other.numerics = Numerics::Hysplit;
        QVERIFY(!with.pick(other).predictedSeconds);
        QCOMPARE(with.pick(other).entry->id, "sequential");
    }

    void takesTheOneThatIsNamed()
    {
        RunRequest request = requestOf(1);
        request.strategy = "parallel";
        request.workers = 3;
        const StrategyCatalog catalog = makeStrategies();
        catalog.costs().set(madeCosts());
        const StrategyChoice choice = catalog.choose(request);
        QCOMPARE(QByteArray(choice.strategy->name().data()), "parallel");
        QCOMPARE(choice.strategy->workers(), 3);
        QVERIFY(choice.reason.empty());
    }

    void passesOnHowToWork()
    {
        StrategyCatalog catalog;
        StrategySettings got(0);
        catalog.add({"sequential", [&got](const StrategySettings& settings) {
                         got = settings;
                         return makeSequentialStrategy();
                     }});
        RunRequest request = requestOf(1);
        request.workers = 3;
        request.batchSize = 77;
        request.gpuBatchSize = 1000;
        catalog.choose(request);
        QCOMPARE(got.workers, 3);
        QCOMPARE(got.batchSize, 77);
        QCOMPARE(got.gpuBatchSize, 1000);
        QVERIFY(!got.gpuCompactWinds);
        request.gpuCompactWinds = true;
        catalog.choose(request);
        QVERIFY(got.gpuCompactWinds);
    }

    void passesOverWhatIsUnavailable()
    {
        RunRequest request = requestOf(1);
        for (const char* id : {"gpu", "hybrid", "unheard-of"}) {
            request.strategy = id;
            const StrategyChoice choice = catalogOf(false, false).choose(request);
            QCOMPARE(QByteArray(choice.strategy->name().data()), "sequential");
            QVERIFY(!choice.reason.empty());
        }
    }

    // All four of the source document are there, with a sentence where one cannot be used.
    void knowsAllStrategies()
    {
        const StrategyCatalog catalog = makeStrategies();
        for (const char* id : {"sequential", "parallel", "gpu", "hybrid"}) {
            const StrategyEntry* entry = catalog.find(id);
            QVERIFY2(entry != nullptr, id);
            QVERIFY2(entry->isAvailable() || !entry->whyUnavailable().empty(), id);
            const bool isOnGpu = entry->id == "gpu" || entry->id == "hybrid";
            QVERIFY2(entry->usesGpu == isOnGpu, id);
        }
    }
};

QTEST_GUILESS_MAIN(StrategyCatalogTest)
#include "strategy_catalog_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/cost_model.h"

#include <QtTest>

using namespace windline;
using namespace std::chrono_literals;

namespace {

RunRequest requestOf(std::size_t starts, int hours)
{
    RunRequest request;
    request.starts.resize(starts);
    request.startTime = *timeFromIso("2020-01-01T00:00Z");
    request.duration = std::chrono::hours(hours);
    return request;
}

Workload workOf(std::int64_t parcels, int workers, int batchSize = 0)
{
    return {"accurate", parcels * 36, 1, parcels, workers, batchSize};
}

const StrategyCosts& made()
{
    static const StrategyCosts costs{0.5, {{1, 1, 0}, {2, 1.7, 0.01}, {4, 3.1, 0.03}}, {{"accurate", {0.002, 0.001}}}};
    return costs;
}

} // namespace

class CostModelTest : public QObject {
    Q_OBJECT
private slots:
    void countsOperations()
    {
        QCOMPARE(operationCount(requestOf(1, 24)), 288);
        QCOMPARE(operationCount(requestOf(64, -24)), 64 * 288);
        RunRequest request = requestOf(10, 1);
        request.timeStep = 1000s;
        QCOMPARE(operationCount(request), 40); // the last step is shorter
        request.starts[0].duration = 500s;
        QCOMPARE(operationCount(request), 37);
        request.numerics = Numerics::Hysplit;
        request.hysplit.delt = 10min;
        request.starts[0].duration.reset();
        QCOMPARE(operationCount(request), 60);
        QCOMPARE(operationCount(requestOf(0, 24)), 0);
    }

    void workloadOfARequest()
    {
        const Workload work = workloadOf(requestOf(10, -24), 3);
        QCOMPARE(work.kernel, "accurate");
        QCOMPARE(work.steps, 2880);
        QCOMPARE(work.calls, 8); // of three hours each
        QCOMPARE(work.parcelCalls, 80);
        QCOMPARE(work.workers, 3);
    }

    // Steps end on output points.
    void outputsMakeMoreSteps()
    {
        RunRequest request = requestOf(1, 6);
        request.timeStep = 40min;
        QCOMPARE(workloadOf(request, 1).steps, 12);
        request.outputInterval = 30min;
        QCOMPARE(workloadOf(request, 1).steps, 12);
        request.outputInterval = 24h;
        QCOMPARE(workloadOf(request, 1).steps, 10); // five in each three hours
        request.outputInterval = 0s;
        QCOMPARE(workloadOf(request, 1).steps, 10);
    }

    void startsAtManyTimesMakeMoreCalls()
    {
        RunRequest request = requestOf(2, 24);
        request.starts[1].time = *request.startTime + 48h;
        request.batchSize = 5;
        const Workload work = workloadOf(request, 1);
        QCOMPARE(work.calls, 24);
        QCOMPARE(work.parcelCalls, 16);
        QCOMPARE(work.batchSize, 5);
        request.numerics = Numerics::Hysplit; // goes hour by hour
        QCOMPARE(workloadOf(request, 1).kernel, "hysplit");
        QCOMPARE(workloadOf(request, 1).calls, 72);
        QCOMPARE(workloadOf(requestOf(0, 24), 1).calls, 1);
    }

    void secondsAreFixedAndByWork()
    {
        QCOMPARE(*predictedSeconds(made(), workOf(100, 1)), 0.5 + 0.2 + 3.6);
        QCOMPARE(*predictedSeconds(made(), workOf(100, 2)), 0.5 + 0.01 + 3.8 / 1.7);
        Workload longer = workOf(100, 2);
        longer.calls = 10;
        longer.parcelCalls = 1000;
        longer.steps = 36'000;
        QCOMPARE(*predictedSeconds(made(), longer), 0.5 + 0.1 + 38 / 1.7);
        longer.kernel = "unheard-of";
        QVERIFY(!predictedSeconds(made(), longer));
    }

    void workersAreWorthWhatWasMeasured()
    {
        const auto effective = [](std::int64_t parcels, int workers, int batchSize = 0) {
            return effectiveWorkers(made(), workOf(parcels, workers, batchSize));
        };
        QCOMPARE(effective(1000, 2), 1.7);
        QCOMPARE(effective(1000, 3), 2.4); // between 1.7 and 3.1
        QCOMPARE(effective(1000, 64), 3.1); // no more is promised than was seen
        QCOMPARE(effective(8, 4), 1.0); // eight parcels go side by side
        QCOMPARE(effective(24, 2), 1.5); // two rounds for three
        QCOMPARE(effective(1000, 4, 1000), 1.0); // one batch
        QCOMPARE(effective(1000, 4, 500), 2.0);
    }

    // A strategy that was measured with one worker only, as one of a GPU is, does not mind the request's.
    void whatHasNoWorkersIsNotSharedAmongThem()
    {
        const StrategyCosts one{0.1, {{1, 1, 0.02}}, {{"accurate", {0, 1e-5}}}};
        QCOMPARE(*predictedSeconds(one, workOf(1, 16)), 0.12 + 36e-5);
        QCOMPARE(*predictedSeconds(one, workOf(1000, 16)), 0.12 + 0.36);
    }
};

QTEST_GUILESS_MAIN(CostModelTest)
#include "cost_model_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/fit_costs.h"

#include <QtTest>

using namespace windline;

namespace {

bool isClose(double value, double expected, double share = 1e-6)
{
    return std::fabs(value - expected) <= share * expected;
}

// Timings as a strategy with such costs would give them, times noise.
std::vector<CallTiming> timingsOf(const StrategyCosts& costs, const std::vector<double>& noise = {1})
{
    std::vector<CallTiming> timings;
    for (const auto& [kernel, work] : costs.work)
        for (const WorkerGain& gain : costs.gains)
            for (const double parcels : {16., 256., 4'096.})
                for (const double stepsPerParcel : {36., 90.}) {
                    const double steps = parcels * stepsPerParcel;
                    const double seconds =
                        gain.secondsPerCall + (parcels * work.perParcel + steps * work.perStep) / gain.speedUp;
                    timings.push_back(
                        {kernel, gain.workers, parcels, steps, seconds * noise[timings.size() % noise.size()]});
                }
    return timings;
}

const StrategyCosts& made()
{
    static const StrategyCosts costs{0, {{1, 1, 3e-6}, {2, 1.7, 20e-6}, {4, 3.1, 30e-6}},
        {{"accurate", {0.4e-6, 50e-9}}, {"hysplit", {0.1e-6, 200e-9}}}};
    return costs;
}

} // namespace

class FitCostsTest : public QObject {
    Q_OBJECT
private slots:
    void findsTheCostsThatMadeTheTimings()
    {
        const auto fitted = fitCosts(timingsOf(made()), 0.002);
        QVERIFY(fitted);
        QCOMPARE(fitted->secondsPerRun, 0.002);
        QCOMPARE(fitted->work.size(), 2U);
        for (const auto& [kernel, work] : made().work) {
            QVERIFY(isClose(fitted->work.at(kernel).perParcel, work.perParcel));
            QVERIFY(isClose(fitted->work.at(kernel).perStep, work.perStep));
        }
        QCOMPARE(fitted->gains.size(), 3U);
        for (std::size_t i = 0; i < fitted->gains.size(); ++i) {
            QCOMPARE(fitted->gains[i].workers, made().gains[i].workers);
            QVERIFY(isClose(fitted->gains[i].speedUp, made().gains[i].speedUp));
            QVERIFY(isClose(fitted->gains[i].secondsPerCall, made().gains[i].secondsPerCall));
        }
    }

    void noiseStaysNoise()
    {
        const auto fitted = fitCosts(timingsOf(made(), {1.05, 0.96, 1.02, 0.98, 1.04}), 0);
        QVERIFY(fitted);
        for (const auto& [kernel, work] : made().work)
            QVERIFY(isClose(fitted->work.at(kernel).perStep, work.perStep, 0.1));
        QVERIFY(isClose(fitted->gains[1].speedUp, 1.7, 0.1));
        QVERIFY(isClose(fitted->gains[2].speedUp, 3.1, 0.1));
        for (const WorkerGain& gain : fitted->gains)
            QVERIFY(gain.secondsPerCall >= 0);
    }

    // Against another strategy's work, one worker is measured like any number of them.
    void gainsAgainstAUnit()
    {
        const std::map<std::string, WorkCosts> unit{{"accurate", {0.8e-6, 100e-9}}, {"hysplit", {0.2e-6, 400e-9}}};
        const auto fitted = fitCosts(timingsOf(made()), 0, &unit);
        QVERIFY(fitted);
        QCOMPARE(fitted->work.at("accurate").perStep, 100e-9);
        QCOMPARE(fitted->gains.size(), 3U);
        QVERIFY(isClose(fitted->gains[0].speedUp, 2));
        QVERIFY(isClose(fitted->gains[1].speedUp, 3.4));
        QVERIFY(isClose(fitted->gains[1].secondsPerCall, 20e-6));
    }

    // A GPU: calls cost much, steps next to nothing; and "auto" foresees what was timed.
    void costsOfAGpu()
    {
        const StrategyCosts gpu{0, {{1, 1, 2.5e-3}}, {{"accurate", {30e-9, 0.2e-9}}, {"cubic", {30e-9, 0.8e-9}}}};
        std::vector<CallTiming> timings;
        for (const auto& [kernel, work] : gpu.work)
            for (const double parcels : {16., 256., 2'048., 16'384., 65'536., 262'144.})
                for (const double stepsPerParcel : {36., 90., 360.}) {
                    const double steps = parcels * stepsPerParcel;
                    const double noise = timings.size() % 2 == 0 ? 1.02 : 0.98;
                    timings.push_back({kernel, 1, parcels, steps,
                        noise * (2.5e-3 + parcels * work.perParcel + steps * work.perStep)});
                }
        const auto fitted = fitCosts(timings, 0.1);
        QVERIFY(fitted);
        QVERIFY(isClose(fitted->gains.front().secondsPerCall, 2.5e-3, 0.05));
        QVERIFY(isClose(fitted->work.at("accurate").perStep, 0.2e-9, 0.1));
        QVERIFY(isClose(fitted->work.at("cubic").perStep, 0.8e-9, 0.1));
        for (const CallTiming& timing : timings) {
            const Workload work{timing.kernel, static_cast<std::int64_t>(timing.steps), 1,
                static_cast<std::int64_t>(timing.parcels), 16, 0};
            QVERIFY(isClose(*predictedSeconds(*fitted, work), 0.1 + timing.seconds, 0.05));
        }
    }

    // So fast that all calls of a number of parcels take the same: what parcels cost is taken for the cost of steps.
    void stepsThatCannotBeSeen()
    {
        std::vector<CallTiming> timings;
        for (const double parcels : {16., 2'048., 65'536.})
            for (const double stepsPerParcel : {36., 90.})
                timings.push_back({"accurate", 1, parcels, parcels * stepsPerParcel, 1e-3 + parcels * 1e-7});
        timings.push_back({"flat", 1, 10, 100, 1e-3}); // nothing is known of these
        timings.push_back({"flat", 1, 100, 1000, 1e-3});
        const auto fitted = fitCosts(timings, 0);
        QVERIFY(fitted);
        QCOMPARE(fitted->work.size(), 1U);
        const WorkCosts& work = fitted->work.at("accurate");
        QVERIFY(work.perStep > 1e-7 / 90 && work.perStep < 1e-7 / 36);
        QVERIFY(fitted->gains.front().secondsPerCall > 0.5e-3);
    }

    // A mixture of a GPU and one or more workers: with little to do these work alone, with much all do.
    void costsOfAMixture()
    {
        const double ofGpu = 1e-9;
        const double ofWorker = 20e-9;
        const double perCall = 2e-3;
        const auto seconds = [&](double workers, double steps) {
            const double alone = steps * ofWorker / workers;
            const double shared = (perCall / ofGpu + steps) / (1 / ofGpu + workers / ofWorker);
            return std::min(alone, shared);
        };
        std::vector<CallTiming> timings;
        for (const int workers : {1, 16})
            for (const double parcels : {16., 256., 2'048., 16'384., 65'536., 262'144.})
                for (const double stepsPerParcel : {36., 90., 360.}) {
                    const double steps = parcels * stepsPerParcel;
                    timings.push_back({"accurate", workers, parcels, steps, seconds(workers, steps)});
                }
        const std::vector<CallTiming> largest = largestOf(timings);
        QCOMPARE(largest.size(), 2 * 2 * 3U);
        const auto fitted = fitCosts(largest, 0);
        QVERIFY(fitted);
        QCOMPARE(fitted->gains.size(), 2U);
        QVERIFY(isClose(fitted->gains[1].speedUp, (1 / ofGpu + 16 / ofWorker) / (1 / ofGpu + 1 / ofWorker), 0.02));
        for (const CallTiming& timing : timings) {
            const Workload work{"accurate", static_cast<std::int64_t>(timing.steps), 1,
                static_cast<std::int64_t>(timing.parcels), timing.workers, 0};
            const double predicted = *predictedSeconds(*fitted, work);
            QVERIFY(predicted >= 0.98 * timing.seconds); // with little work it is not promised to be better
            if (timing.parcels > 1e5)
                QVERIFY(isClose(predicted, timing.seconds, 0.05));
        }
        QVERIFY(largestOf({}).empty());
    }

    // A negative cost would promise that more work takes less time.
    void nothingIsNegative()
    {
        QCOMPARE(nonNegativeFit({{1, 1}, {1, 2}, {1, 3}}, {3, 5, 7}), (std::vector<double>{1, 2}));
        const std::vector<double> bounded =
            nonNegativeFit({{1, 1}, {1, 2}, {1, 3}}, {0, 2, 4}); // 2 x - 2 without bounds
        QCOMPARE(bounded[0], 0.0);
        QVERIFY(isClose(bounded[1], 16.0 / 14));
        QCOMPARE(nonNegativeFit({{1}, {2}}, {-1, -2}), std::vector<double>{0});
    }

    void timingsThatTellNothing()
    {
        QVERIFY(!fitCosts({}, 0));
        QVERIFY(!fitCosts({{"accurate", 2, 10, 100, 1}}, 0)); // none with one worker
        const std::map<std::string, WorkCosts> unit{{"accurate", {0, 1e-7}}};
        QVERIFY(!fitCosts({}, 0, &unit));
    }
};

QTEST_GUILESS_MAIN(FitCostsTest)
#include "fit_costs_test.moc"

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/hourly_steps.h"
#include "engine/kernel/hysplit_scheme.h"

#include <QtTest>

using namespace windline;
using namespace std::chrono_literals;

namespace {

const Time begin = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1) + 6h;

} // namespace

class HourlyStepsTest : public QObject {
    Q_OBJECT
private slots:
    // TRATIO over the wind, rounded, at most an hour, and down to the next divisor of one.
    void stepDividesTheHour_data()
    {
        QTest::addColumn<double>("cellsPerMinute");
        QTest::addColumn<int>("minutes");
        QTest::addRow("calm") << 0.0 << 60;
        QTest::addRow("weak") << 0.0125 << 60;
        QTest::addRow("just over an hour's worth") << 0.75 / 59 << 30;
        QTest::addRow("29.6 is 30") << 0.75 / 29.6 << 30;
        QTest::addRow("29.4 is 29, hence 20") << 0.75 / 29.4 << 20;
        QTest::addRow("13 gives 12") << 0.75 / 13 << 12;
        QTest::addRow("7 gives 6") << 0.75 / 7 << 6;
        QTest::addRow("gale on a fine grid") << 2.0 << 1;
    }

    void stepDividesTheHour()
    {
        QFETCH(double, cellsPerMinute);
        QFETCH(int, minutes);
        QCOMPARE(int(hysplitStep(0.75, static_cast<float>(cellsPerMinute)).count()), minutes);
    }

    // 20 m/s are 1.2 km a minute: on a fine grid, or with a small TRATIO, the first step is shorter than an hour.
    void firstHourAssumesAWind()
    {
        const auto firstStep = [](double tratio, double spacingMetres) {
            HysplitSettings settings;
            settings.tratio = tratio;
            HourlySteps steps(settings, spacingMetres, begin, 1);
            steps.enterHourOf(begin);
            return steps.step();
        };
        QCOMPARE(firstStep(0.75, 111'200), 60min);
        QCOMPARE(firstStep(0.25, 278'000), 30min); // 57.9
        QCOMPARE(firstStep(0.75, 12'000), 6min); // 7.5
    }

    // Every other hour has what the hour before it has met, and only that one.
    void followsTheHourBefore()
    {
        for (const int direction : {1, -1}) {
            HourlySteps steps({}, 111'200, begin, direction);
            steps.enterHourOf(begin);
            QCOMPARE(steps.step(), 60min);
            QVERIFY(steps.endOfHour() == begin + direction * 1h);
            steps.meet(0.02F);
            steps.meet(0.05F);
            steps.meet(0.01F);
            steps.enterHourOf(begin + direction * 30min); // still the first
            QCOMPARE(steps.step(), 60min);
            steps.enterHourOf(begin + direction * 1h);
            QCOMPARE(steps.step(), 15min);
            steps.enterHourOf(begin + direction * 2h); // calm since
            QCOMPARE(steps.step(), 60min);
            QCOMPARE(steps.steps(), (std::vector<int>{60, 15, 60}));
        }
    }

    void deltIsForAllHours()
    {
        HysplitSettings settings;
        settings.delt = 10min;
        HourlySteps steps(settings, 111'200, begin, 1);
        for (int hour = 0; hour < 3; ++hour) {
            steps.enterHourOf(begin + hour * 1h);
            QCOMPARE(steps.step(), 10min);
            steps.meet(5);
        }
    }

    // The smallest divisor of the step that keeps a parcel within TRATIO cells.
    void subStepsAreDivisors()
    {
        QCOMPARE(hysplitSubSteps(60, 0.0125, 0.75), 1);
        QCOMPARE(hysplitSubSteps(60, 0.0126, 0.75), 2);
        QCOMPARE(hysplitSubSteps(60, 0.075, 0.75), 6);
        QCOMPARE(hysplitSubSteps(60, 0.0751, 0.75), 10); // 7, 8 and 9 do not divide 60
        QCOMPARE(hysplitSubSteps(10, 0.4, 0.75), 10);
        QCOMPARE(hysplitSubSteps(60, 100, 0.75), 60); // not finer than a minute
        QCOMPARE(hysplitSubSteps(7.5, 0.2, 0.75), 2); // no whole minutes: evenly
        QCOMPARE(hysplitSubSteps(7.5, std::nan(""), 0.75), 1); // a missing wind: one step, to find it out
    }
};

QTEST_APPLESS_MAIN(HourlyStepsTest)
#include "hourly_steps_test.moc"

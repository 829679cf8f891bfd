// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/interval_plan.h"

#include <QtTest>

using namespace windline;
using std::chrono::hours;

namespace {

const Time midnight = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1);

std::vector<Time> timesAt(std::initializer_list<int> list)
{
    std::vector<Time> times;
    for (const int hour : list)
        times.push_back(midnight + hours(hour));
    return times;
}

// "0 1 2!": the intervals by their earlier time, ! where no meteorology lies beyond.
QString planned(const std::vector<Time>& times, int begin, int end)
{
    QStringList list;
    for (const Interval& interval : planIntervals(times, midnight + hours(begin), midnight + hours(end)))
        list << QString::number(interval.first) + (interval.isBeforeGap ? "!" : "");
    return list.join(' ');
}

} // namespace

class IntervalPlanTest : public QObject {
    Q_OBJECT
private slots:
    void forwardAndBackward()
    {
        const auto times = timesAt({0, 6, 12, 18, 24});
        QCOMPARE(planned(times, 0, 24), "0 1 2 3!");
        QCOMPARE(planned(times, 24, 0), "3 2 1 0!");
        QCOMPARE(planned(times, 7, 13), "1 2");
        QCOMPARE(planned(times, 13, 7), "2 1");
        QCOMPARE(planned(times, 18, 100), "3!");
    }

    void skipsIntervalsThatOnlyTouchTheRun()
    {
        const auto times = timesAt({0, 6, 12, 18, 24});
        QCOMPARE(planned(times, 6, 12), "1");
        QCOMPARE(planned(times, 12, 6), "1");
        // But a start on the very last time has no other one.
        QCOMPARE(planned(times, 24, 48), "3!");
        QCOMPARE(planned(times, 0, -24), "0!");
    }

    void doesNotBridgeGaps()
    {
        const auto times = timesAt({0, 6, 12, 36, 42, 48});
        QCOMPARE(planned(times, 0, 48), "0 1! 3 4!");
        QCOMPARE(planned(times, 48, 0), "4 3! 1 0!");
        QCOMPARE(planned(times, 14, 30), "");
    }

    void usualSpacingIsTheMedian()
    {
        QCOMPARE(usualSpacing(timesAt({0, 6, 12, 36})).count(), 6 * 3600);
        QCOMPARE(usualSpacing(timesAt({0})).count(), 0);
        QCOMPARE(usualSpacing(timesAt({0, 24})).count(), 24 * 3600);
    }
};

QTEST_APPLESS_MAIN(IntervalPlanTest)
#include "interval_plan_test.moc"

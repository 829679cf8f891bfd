// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/snapshot_window.h"

#include "engine/readers/open_reader.h"
#include "engine/run/snapshot_queue.h"
#include "engine/winds/accurate_winds.h"
#include "tests/support/made_meteorology.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <set>

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

QString listed(const std::vector<std::size_t>& indices)
{
    QStringList list;
    for (const std::size_t index : indices)
        list << QString::number(index);
    return list.join(' ');
}

QString around(const std::vector<Time>& times, std::size_t first)
{
    return listed(timesAround(times, first));
}

QString order(const std::vector<Time>& times, int begin, int end, bool beyondInterval)
{
    const std::vector<Interval> plan = planIntervals(times, midnight + hours(begin), midnight + hours(end));
    return listed(SnapshotWindow(times, plan, begin <= end, beyondInterval).order());
}

} // namespace

class SnapshotWindowTest : public QObject {
    Q_OBJECT
private slots:
    void timesAroundAnInterval()
    {
        const auto times = timesAt({0, 6, 12, 18, 24, 30});
        QCOMPARE(around(times, 2), "1 2 3 4");
        QCOMPARE(around(times, 0), "0 1 2 3"); // at an end the nearest four
        QCOMPARE(around(times, 4), "2 3 4 5");
        QCOMPARE(around(timesAt({0, 6, 12}), 0), "0 1 2");
        QCOMPARE(around(timesAt({0, 6, 12}), 1), "0 1 2");
        QCOMPARE(around(timesAt({0, 6}), 0), "0 1");
    }

    void doesNotLookOverGaps()
    {
        const auto times = timesAt({0, 6, 12, 36, 42, 48, 54, 60});
        QCOMPARE(around(times, 0), "0 1 2");
        QCOMPARE(around(times, 1), "0 1 2");
        QCOMPARE(around(times, 3), "3 4 5 6");
        QCOMPARE(around(times, 6), "4 5 6 7");
    }

    void everyTimeIsReadOnceInTheOrderOfTheRun()
    {
        const auto times = timesAt({0, 6, 12, 18, 24, 30, 36});
        QCOMPARE(order(times, 0, 24, false), "0 1 2 3 4");
        QCOMPARE(order(times, 24, 0, false), "4 3 2 1 0");
        QCOMPARE(order(times, 12, 18, true), "1 2 3 4");
        QCOMPARE(order(times, 0, 24, true), "0 1 2 3 4 5");
        QCOMPARE(order(times, 36, 0, true), "6 5 4 3 2 1 0");
        // Across a gap nothing is shared.
        const auto gap = timesAt({0, 6, 12, 36, 42, 48});
        QCOMPARE(order(gap, 0, 48, false), "0 1 2 3 4 5");
        QCOMPARE(order(gap, 48, 0, true), "5 4 3 2 1 0");
    }

    void holdsTwoTimesOrFour()
    {
        MadeMeteorology met;
        met.grid = globalGrid(30);
        met.levelsPa = {50'000, 100'000};
        met.hours = {0, 6, 12, 18, 24, 30, 36};
        for (const Field field : {Field::EastwardWind, Field::NorthwardWind})
            met.levelFields.emplace_back(field, [](double, double, double, double h) { return h; });
        QTemporaryDir folder;
        const std::vector<std::filesystem::path> files{folder.filePath("met.nc").toStdString()};
        met.write(files.front());
        for (const bool forward : {true, false})
            for (const bool beyond : {false, true}) {
                MetSeries series = openMeteorology(files);
                const auto maker = makeAccurateWindMaker({.motion = VerticalMotion::Isobaric, .pathVariables = {}});
                const MetSelection selection = series.select(maker->requiredFields(series.fields()),
                    maker->optionalFields(series.fields()), maker->levelChoice(), {});
                maker->begin(selection);
                const std::vector<Interval> plan =
                    planIntervals(selection.times, forward ? selection.times.front() : selection.times.back(),
                        forward ? selection.times.back() : selection.times.front());
                SnapshotWindow window(selection.times, plan, forward, beyond);
                SnapshotQueue queue(series, selection, *maker, window.order());
                std::vector<std::weak_ptr<const PreparedWinds>> seen;
                for (const Interval& interval : plan) {
                    const std::optional<IntervalSnapshots> snapshots = window.next(queue, {});
                    QVERIFY(snapshots);
                    QVERIFY(snapshots->first->time == selection.times[interval.first]);
                    QVERIFY(snapshots->last->time == selection.times[interval.first + 1]);
                    const std::vector<std::size_t> wanted = timesAround(selection.times, interval.first);
                    QCOMPARE(snapshots->others.size(), beyond ? 2U : 0U);
                    for (const auto& other : snapshots->others)
                        QVERIFY(std::ranges::any_of(
                            wanted, [&](std::size_t i) { return selection.times[i] == other->time; }));
                    seen.insert(seen.end(), {snapshots->first, snapshots->last});
                    seen.insert(seen.end(), snapshots->others.begin(), snapshots->others.end());
                }
                std::set<const PreparedWinds*> alive;
                for (const auto& one : seen)
                    if (const auto snapshot = one.lock())
                        alive.insert(snapshot.get());
                QCOMPARE(alive.size(), beyond ? 4U : 2U);
            }
    }
};

QTEST_GUILESS_MAIN(SnapshotWindowTest)
#include "snapshot_window_test.moc"

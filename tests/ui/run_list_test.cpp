// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kept_runs.h"
#include "ui/models/opened_trajectories.h"
#include "ui/models/run_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace windline;

namespace {

std::vector<int> numbersOf(const RunList& list)
{
    std::vector<int> numbers;
    for (int row = 0; row < list.rowCount(); ++row)
        numbers.push_back(list.numberAt(row));
    return numbers;
}

} // namespace

class RunListTest : public QObject {
    Q_OBJECT

private slots:
    void runsAreListedTheNewestFirst()
    {
        RunList list;
        const QAbstractItemModelTester tester(&list);
        const QSignalSpy changed(&list, &RunList::changed);
        list.add(keptRun());
        list.add(keptRun());
        list.add(keptRun(7));
        QCOMPARE(numbersOf(list), (std::vector<int>{7, 2, 1}));
        QCOMPARE(changed.count(), 3);
        list.remove(2);
        list.remove(2); // gone already
        QCOMPARE(numbersOf(list), (std::vector<int>{7, 1}));
        QCOMPARE(changed.count(), 4);
        list.add(keptRun());
        QCOMPARE(list.runs().front().number, 8); // numbers are never given again
    }

    void itSaysWhatEachRunWas()
    {
        RunList list;
        KeptRun run = keptRun();
        run.request.meteorology = {"/data/a.nc", "/data/b.nc"};
        run.request.duration = std::chrono::hours(-36);
        run.report.verticalMotion = VerticalMotion::Isentropic;
        run.report.strategy = "parallel";
        run.report.seconds.total = 1.5;
        run.computedAt = *timeFromIso("2026-11-22T12:00Z");
        list.add(run);
        const auto cell = [&](int column) { return list.index(0, column).data().toString(); };
        QCOMPARE(cell(RunList::Name), "Run 1");
        QCOMPARE(cell(RunList::Outcome), "1 ended early");
        QCOMPARE(cell(RunList::ComputedAt), "2026-11-22 12:00 UTC");
        QCOMPARE(cell(RunList::Meteorology), "a.nc and 1 more");
        QCOMPARE(cell(RunList::Starts), "2");
        QCOMPARE(cell(RunList::Duration), "36 h backward");
        QCOMPARE(cell(RunList::Motion), "isentropic");
        QCOMPARE(cell(RunList::NumericsUsed), "Accurate");
        QCOMPARE(cell(RunList::StrategyUsed), "parallel");
        QCOMPARE(cell(RunList::Seconds), "1.50 s");
        run.report.outcome = RunOutcome::Cancelled;
        list.add(run);
        QCOMPARE(cell(RunList::Outcome), "cancelled, 1 ended early");
    }

    void namesAreEdited()
    {
        RunList list;
        const QAbstractItemModelTester tester(&list);
        list.add(keptRun());
        const QModelIndex name = list.index(0, RunList::Name);
        QVERIFY(name.flags() & Qt::ItemIsEditable);
        QVERIFY(list.setData(name, QStringLiteral("  higher ")));
        QCOMPARE(list.runs()[0].name, "higher");
        QCOMPARE(name.data().toString(), "higher");
        QVERIFY(list.setData(name, QString()));
        QCOMPARE(name.data().toString(), "Run 1");
        QVERIFY(list.setData(name, QStringLiteral("Run 1"))); // as it is called anyway: no name
        QCOMPARE(list.runs()[0].name, "");
        QVERIFY(!list.setData(list.index(0, RunList::Starts), 3));
    }

    void theQueueHasPlacesAndProgress()
    {
        RunList list;
        const QAbstractItemModelTester tester(&list);
        list.add(keptRun());
        for (int run = 0; run < 3; ++run)
            list.enqueue(keptRun().request, {});
        QCOMPARE(numbersOf(list), (std::vector<int>{4, 3, 2, 1}));
        list.beginNext();
        const auto outcome = [&](int row) { return list.index(row, RunList::Outcome).data().toString(); };
        QCOMPARE(list.running()->number, 2);
        QCOMPARE(list.nextWaiting()->number, 3);
        QCOMPARE(outcome(0), "waits, place 2");
        QCOMPARE(outcome(1), "waits, place 1");
        QCOMPARE(outcome(2), "0 %");
        list.showProgress(0.437, 11.2);
        QCOMPARE(outcome(2), "43 %, 12 s left");
        QCOMPARE(list.index(2, RunList::Outcome).data(RunList::FractionRole).toDouble(), 0.437);
        list.showProgress(0.5, 300);
        QCOMPARE(outcome(2), "50 %, 5 min left");
        QVERIFY(!list.removeWaiting(2)); // it does not wait
        QVERIFY(list.removeWaiting(3));
        QCOMPARE(outcome(0), "waits, place 1");
        const KeptRun run = keptRun();
        list.keepRunning(run.report, Time(), run.trajectories);
        QCOMPARE(list.runs()[0].number, 2);
        QCOMPARE(list.runs()[0].trajectories, run.trajectories);
        QCOMPARE(outcome(1), "1 ended early");
        list.beginNext();
        list.dropRunning();
        QCOMPARE(numbersOf(list), (std::vector<int>{2, 1}));
        QVERIFY(!list.running() && !list.nextWaiting());
    }

    void aProjectsRunsTakeThePlaceOfAll()
    {
        RunList list;
        const QAbstractItemModelTester tester(&list);
        list.add(keptRun());
        list.setShown(1);
        list.setBeside(1, true);
        list.enqueue(keptRun().request, {});
        const QSignalSpy shown(&list, &RunList::shownChanged);
        KeptRun bare;
        bare.number = 5;
        list.setRuns({keptRun(2), bare, keptRun(5), keptRun(-3)});
        QCOMPARE(shown.count(), 1);
        QCOMPARE(list.shown(), 0);
        QCOMPARE(list.runs().size(), 4U);
        for (std::size_t i = 1; i < list.runs().size(); ++i)
            QVERIFY(list.runs()[i].number < list.runs()[i - 1].number); // each has its own
        QVERIFY(list.runs().back().number > 0);
        for (const KeptRun& run : list.runs()) {
            QVERIFY(run.trajectories); // whatever the file lacked
            QCOMPARE(run.origins.size(), run.trajectories->size());
            QVERIFY(!list.isBeside(run.number));
        }
        QVERIFY(list.numberAt(0) > list.runs()[0].number); // what waits comes after them
    }

    void ticksAreForThoseNotShown()
    {
        RunList list;
        const QAbstractItemModelTester tester(&list);
        list.add(keptRun());
        list.add(keptRun());
        list.setShown(2);
        const QSignalSpy beside(&list, &RunList::besideChanged);
        const auto tick = [&](int row) { return list.index(row, RunList::Name).data(Qt::CheckStateRole).toInt(); };
        QCOMPARE(tick(0), int(Qt::Checked));
        QCOMPARE(tick(1), int(Qt::Unchecked));
        QVERIFY(!list.setData(list.index(0, RunList::Name), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(list.setData(list.index(1, RunList::Name), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(list.isBeside(1));
        QCOMPARE(beside.count(), 1);
        list.remove(1);
        QCOMPARE(beside.count(), 2);
    }

    void differencesNameTheRunBefore()
    {
        RunList list;
        KeptRun run = keptRun();
        list.add(run);
        QCOMPARE(list.differencesText(1), QString());
        list.rename(1, "low");
        for (StartPoint& start : run.request.starts)
            start.height = 1500;
        run.request.duration = -run.request.duration;
        list.add(run);
        list.add(run);
        QCOMPARE(
            list.differencesText(2), "Unlike low: height 1500 m above ground instead of 500 m above ground; backward");
        QCOMPARE(list.differencesText(3), "As Run 2.");
        QVERIFY(list.index(1, RunList::Starts).data(Qt::ToolTipRole).toString().contains("backward"));
    }

    void aRunLiesBesideWithoutACopy()
    {
        OpenedTrajectories opened;
        const QSignalSpy changed(&opened, &OpenedTrajectories::changed);
        const KeptRun run = keptRun(3);
        opened.lay(run, "Run 3");
        QCOMPARE(opened.files().size(), 1U);
        const OpenedTrajectories::File& file = opened.files()[0];
        QCOMPARE(file.run, 3);
        QCOMPARE(&file.trajectories->trajectories(), run.trajectories.get());
        QVERIFY(file.trajectories->startId(0) < -1);
        QCOMPARE(file.trajectories->colourIndex(1), run.origins[1].colourIndex);
        QVERIFY(file.trajectories->endedEarly(1)); // its symbol is on the map as well
        opened.lay(run, "renamed"); // not twice
        QCOMPARE(opened.files().size(), 1U);
        QCOMPARE(opened.files()[0].name, "renamed");
        opened.lay(keptRun(4), "Run 4");
        QCOMPARE(opened.fileOfRun(4)->style, 1); // told apart
        opened.takeAwayRun(3);
        opened.takeAwayRun(3);
        QCOMPARE(opened.files().size(), 1U);
        opened.lay(run, "Run 3");
        QCOMPARE(opened.fileOfRun(3)->style, 0);
        QCOMPARE(changed.count(), 5);
    }
};

QTEST_GUILESS_MAIN(RunListTest)
#include "run_list_test.moc"

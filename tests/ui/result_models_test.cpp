// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/early_ends_model.h"
#include "ui/models/end_text.h"
#include "ui/models/model_roles.h"
#include "ui/models/start_point_model.h"
#include "ui/models/timings_model.h"
#include "ui/models/trajectory_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace windline;

namespace {

const Time start = *timeFromIso("2020-01-01T00:00Z");

std::vector<TrajectoryModel::Origin> origins(int count)
{
    std::vector<TrajectoryModel::Origin> list;
    for (int i = 0; i < count; ++i) {
        StartPoint point;
        point.name = std::string(1, static_cast<char>('a' + i));
        list.push_back({point, i + 11, i});
    }
    return list;
}

TrajectoryPoint pointAt(double hours, double longitude)
{
    TrajectoryPoint point;
    point.ageSeconds = hours * 3600;
    point.longitudeDegrees = longitude;
    point.pressureHpa = 900;
    return point;
}

} // namespace

class ResultModelsTest : public QObject {
    Q_OBJECT

private slots:
    void trajectoriesGrow()
    {
        TrajectoryModel model;
        const QAbstractItemModelTester tester(&model);
        const QSignalSpy appended(&model, &TrajectoryModel::pointsAppended);
        const QSignalSpy ended(&model, &TrajectoryModel::trajectoryEnded);
        model.begin(origins(3));
        model.extend(std::vector<TrajectoryPiece>{{0, start, {pointAt(0, 10), pointAt(1, 11)}, EndReason::Running}});
        model.extend(std::vector<TrajectoryPiece>{
            {0, start, {pointAt(2, 12)}, EndReason::LeftEast}, {2, start, {}, EndReason::Running}});
        QCOMPARE(model.trajectory(0).points.size(), 3U);
        QCOMPARE(appended.count(), 2);
        QCOMPARE(appended.at(1).at(1).value<std::size_t>(), 2U);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(model.index(0, TrajectoryModel::Length).data().toString(), "2 h");
        QVERIFY(model.endedEarly(0));
        QCOMPARE(model.index(0, 0).data(StartIdRole).toInt(), 11);
    }

    void theResultReplacesThePieces()
    {
        TrajectoryModel model;
        const QAbstractItemModelTester tester(&model);
        const QSignalSpy completed(&model, &TrajectoryModel::completed);
        model.begin(origins(1));
        model.extend(std::vector<TrajectoryPiece>{{0, start, {pointAt(0, 10)}, EndReason::Running}});
        Trajectory result;
        result.points = {pointAt(0, 10), pointAt(1, 11)};
        result.end = EndReason::Finished;
        model.finish({result});
        QCOMPARE(model.trajectory(0).points.size(), 2U);
        QCOMPARE(completed.count(), 1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void earlyEndsAreFiltered()
    {
        TrajectoryModel model;
        EarlyEndsModel early;
        const QAbstractItemModelTester tester(&early);
        early.setSourceModel(&model);
        model.begin(origins(3));
        QCOMPARE(early.rowCount(), 0);
        model.extend(std::vector<TrajectoryPiece>{
            {1, start, {pointAt(0, 10)}, EndReason::AboveTop}, {2, start, {}, EndReason::Finished}});
        QCOMPARE(early.rowCount(), 1);
        QCOMPARE(early.index(0, 0).data().toString(), "b");
        QVERIFY(model.summary().contains("1 rose above the highest level"));
    }

    void endsAreCounted()
    {
        TrajectoryModel model;
        model.begin(origins(3));
        model.extend(std::vector<TrajectoryPiece>{{0, start, {}, EndReason::StartBelowGround},
            {1, start, {}, EndReason::StartBelowGround}, {2, start, {}, EndReason::NoDataBeyond}});
        QCOMPARE(model.summary(),
            "3 trajectories, 1 reached a time without meteorology, 2 starts lie below the ground or the lowest level");
        QSet<QString> texts;
        for (std::size_t reason = 0; reason < endReasonCount; ++reason) {
            texts.insert(endText(static_cast<EndReason>(reason), 7));
            QVERIFY(endText(static_cast<EndReason>(reason), 7).startsWith("7 "));
        }
        QCOMPARE(texts.size(), static_cast<qsizetype>(endReasonCount));
    }

    void changedStartsMakeTrajectoriesStale()
    {
        TrajectoryModel model;
        StartPointModel current;
        for (const TrajectoryModel::Origin& origin : origins(3))
            current.add(origin.start);
        std::vector<TrajectoryModel::Origin> begun = origins(3);
        for (int row = 0; row < 3; ++row)
            begun[static_cast<std::size_t>(row)].id = current.id(row);
        model.begin(begun);
        model.compareWith(current, false);
        QVERIFY(!model.isStale(0));
        current.setData(current.index(2, StartPointModel::Height), 900, Qt::EditRole);
        current.remove({current.id(0)}); // the others have new rows
        model.compareWith(current, false);
        QVERIFY(model.isStale(0));
        QVERIFY(!model.isStale(1));
        QVERIFY(model.isStale(2));
        model.compareWith(current, true);
        QVERIFY(model.isStale(1));
    }

    void timings()
    {
        TimingsModel model;
        const QAbstractItemModelTester tester(&model);
        RunReport report;
        report.strategy = "sequential";
        report.steps = 1234567;
        report.seconds = {.read = 1, .prepare = 0.5, .advect = 2, .write = 0, .total = 3.5};
        const int first = model.add(report, QDateTime::currentDateTime());
        report.strategy = "parallel";
        report.strategyReason = "because";
        report.device = "Example GPU";
        report.seconds.total = 1;
        model.add(report, QDateTime::currentDateTime());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, TimingsModel::StrategyName).data().toString(), "parallel"); // the newest first
        QCOMPARE(model.index(0, TimingsModel::StrategyName).data(Qt::ToolTipRole).toString(), "Example GPU\nbecause");
        QCOMPARE(model.index(1, TimingsModel::StrategyName).data(Qt::ToolTipRole).toString(), "");
        QCOMPARE(model.index(0, TimingsModel::Phases).data(TimingsModel::LongestTotalRole).toDouble(), 3.5);
        model.addWriteSeconds(first, 0.25);
        QCOMPARE(model.index(1, TimingsModel::Write).data().toString(), "0.250 s");
        QCOMPARE(model.index(1, TimingsModel::Total).data().toString(), "3.75 s");
        model.addWriteSeconds(0, 1); // no such run
        QVERIFY(model.asText().contains("parallel\t1\t0\t1234567\t617283"));
    }
};

QTEST_MAIN(ResultModelsTest)
#include "result_models_test.moc"

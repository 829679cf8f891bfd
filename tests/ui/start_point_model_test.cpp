// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_roles.h"
#include "ui/models/start_point_model.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace windline;

namespace {

StartPoint startAt(const char* name, double latitude, double longitude)
{
    StartPoint start;
    start.name = name;
    start.latitudeDegrees = latitude;
    start.longitudeDegrees = longitude;
    return start;
}

} // namespace

class StartPointModelTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheModelContract()
    {
        StartPointModel model;
        const QAbstractItemModelTester tester(&model);
        model.add(startAt("a", 1, 2));
        const std::vector<StartPoint> more{startAt("b", 3, 4), startAt("c", 5, 6)};
        model.add(more);
        QVERIFY(model.removeRow(1));
        model.moveTo(1, 10, 20);
        model.setProblems({{"starts[0].latitude", "no"}});
        model.setStarts(more);
        model.remove({model.id(0)});
        QCOMPARE(model.rowCount(), 1);
    }

    void idsAreNeverUsedAgain()
    {
        StartPointModel model;
        QCOMPARE(model.nextId(), 1);
        QCOMPARE(model.add(startAt("a", 1, 2)), 1);
        model.remove({1});
        QCOMPARE(model.add(startAt("b", 1, 2)), 2);
        QCOMPARE(model.rowOf(1), -1);
        QCOMPARE(model.rowOf(2), 0);
        model.startAnew(); // unless nobody knows them any more
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.nextId(), 1);
    }

    void coloursStayWithTheirStarts()
    {
        StartPointModel model;
        model.add(std::vector{startAt("a", 1, 2), startAt("b", 1, 2), startAt("c", 1, 2)});
        model.remove({model.id(1)});
        QCOMPARE(model.colourIndex(1), 2); // c keeps its colour
        model.add(startAt("d", 1, 2));
        QCOMPARE(model.colourIndex(2), 1); // the free one
    }

    void editing_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("latitude") << int(StartPointModel::Latitude) << QVariant(45.5) << true;
        QTest::newRow("beyond the pole") << int(StartPointModel::Latitude) << QVariant(91) << false;
        QTest::newRow("not a number") << int(StartPointModel::Longitude) << QVariant("east") << false;
        QTest::newRow("longitude first") << int(StartPointModel::Latitude) << QVariant("126E") << false;
        QTest::newRow("height") << int(StartPointModel::Height) << QVariant(850) << true;
        QTest::newRow("unit") << int(StartPointModel::Unit) << QVariant(int(HeightUnit::Hectopascal)) << true;
        QTest::newRow("no unit") << int(StartPointModel::Unit) << QVariant(7) << false;
        QTest::newRow("name") << int(StartPointModel::Name) << QVariant(QStringLiteral("서울")) << true;
        QTest::newRow("time") << int(StartPointModel::StartTime) << QVariant(QStringLiteral("2020-01-01T06:00Z"))
                              << true;
        QTest::newRow("no time") << int(StartPointModel::StartTime) << QVariant(QString()) << true;
        QTest::newRow("bad time") << int(StartPointModel::StartTime) << QVariant(QStringLiteral("yesterday")) << false;
    }

    void editing()
    {
        QFETCH(const int, column);
        QFETCH(const QVariant, value);
        QFETCH(const bool, accepted);
        StartPointModel model;
        model.add(startAt("a", 1, 2));
        const StartPoint before = model.start(0);
        QCOMPARE(model.setData(model.index(0, column), value, Qt::EditRole), accepted);
        if (accepted)
            QCOMPARE(model.index(0, column).data(Qt::EditRole), value);
        else
            QCOMPARE(model.start(0), before);
    }

    void coordinatesAreReadAsTyped()
    {
        StartPointModel model;
        model.add(startAt("a", 1, 2));
        QVERIFY(model.setData(model.index(0, StartPointModel::Latitude), "37°30'S", Qt::EditRole));
        QVERIFY(model.setData(model.index(0, StartPointModel::Longitude), "126,5", Qt::EditRole));
        QCOMPARE(model.start(0).latitudeDegrees, -37.5);
        QCOMPARE(model.start(0).longitudeDegrees, 126.5);
    }

    void manyAreChangedAtOnce()
    {
        StartPointModel model;
        const QAbstractItemModelTester tester(&model);
        model.add(std::vector{startAt("a", 1, 2), startAt("b", 1, 2), startAt("c", 1, 2)});
        const QSignalSpy changed(&model, &StartPointModel::startsChanged);
        QVERIFY(model.setColumn({1, 3, 99}, StartPointModel::Height, 900));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.start(0).height, 900.0);
        QCOMPARE(model.start(1).height, 500.0);
        QCOMPARE(model.start(2).height, 900.0);
        QVERIFY(!model.setColumn({1, 2}, StartPointModel::Latitude, 91)); // and nothing is changed
        QVERIFY(model.setColumn({1}, StartPointModel::Height, 900)); // as it is
        QCOMPARE(changed.count(), 1);
        model.replace({1, 2}, std::vector{startAt("d", 5, 6)});
        QCOMPARE(changed.count(), 2);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.start(1).name, "d");
        QCOMPARE(model.id(1), 4);
    }

    void everyChangeIsTold()
    {
        StartPointModel model;
        const QSignalSpy changed(&model, &StartPointModel::startsChanged);
        const int id = model.add(startAt("a", 1, 2));
        model.moveTo(id, 3, 4);
        model.setData(model.index(0, StartPointModel::Height), 900, Qt::EditRole);
        model.setProblems({}); // not a change of the starts
        model.remove({id});
        QCOMPARE(changed.count(), 4);
    }

    void problemsStandInTheirCells()
    {
        StartPointModel model;
        model.add(std::vector{startAt("a", 1, 2), startAt("b", 1, 2)});
        model.setProblems({{"starts[1].height", "too high"}, {"duration", "too long"}, {"starts[9].height", "gone"}});
        QCOMPARE(model.index(1, StartPointModel::Height).data(ProblemRole).toString(), "too high");
        QCOMPARE(model.index(1, StartPointModel::Height).data(Qt::ToolTipRole).toString(), "too high");
        QVERIFY(model.index(0, StartPointModel::Height).data(ProblemRole).toString().isEmpty());
        QVERIFY(model.hasProblem(1) && !model.hasProblem(0));
        model.removeRow(0); // it stays with its start
        QCOMPARE(model.index(0, StartPointModel::Height).data(ProblemRole).toString(), "too high");
        model.setProblems({{"starts[0]", "all of it"}, {"starts[0].latitude", "wrong"}, {"starts[0", "?"},
            {"starts[]", "?"}, {"starts[-1].height", "?"}});
        QCOMPARE(model.index(0, StartPointModel::Name).data(ProblemRole).toString(), "all of it");
        QCOMPARE(model.index(0, StartPointModel::Latitude).data(ProblemRole).toString(), "wrong");
        QVERIFY(model.index(0, StartPointModel::Height).data(ProblemRole).toString().isEmpty());
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.setProblems({{"starts[0]", "all of it"}, {"starts[0].latitude", "wrong"}});
        QVERIFY(told.isEmpty()); // nothing new
        model.setProblems({});
        QCOMPARE(told.size(), 1);
        QVERIFY(!model.hasProblem(0));
    }
};

QTEST_MAIN(StartPointModelTest)
#include "start_point_model_test.moc"

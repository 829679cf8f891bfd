// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/line_parts.h"

#include <QtTest>

#include <cmath>

using namespace windline;

namespace {

// "lon lat height, lon lat height | ..." with a bar between parts.
QString described(const std::vector<LinePart>& parts)
{
    QStringList texts;
    for (const LinePart& part : parts) {
        QStringList vertices;
        for (const LineVertex& vertex : part)
            vertices << QString("%1 %2 %3")
                            .arg(vertex.longitudeDegrees)
                            .arg(vertex.latitudeDegrees)
                            .arg(vertex.heightMetres);
        texts << vertices.join(", ");
    }
    return texts.join(" | ");
}

} // namespace

class LinePartsTest : public QObject {
    Q_OBJECT
private slots:
    void cuts_data()
    {
        using Vertices = std::vector<LineVertex>;
        QTest::addColumn<Vertices>("vertices");
        QTest::addColumn<QString>("parts");
        QTest::newRow("nothing") << Vertices{} << "";
        QTest::newRow("one point") << Vertices{{10, 50, 1}} << "";
        QTest::newRow("plain") << Vertices{{10, 50, 1}, {11, 51, 2}, {12, 50, 3}} << "10 50 1, 11 51 2, 12 50 3";
        QTest::newRow("standing still") << Vertices{{10, 50, 1}, {10, 50, 1}} << "10 50 1, 10 50 1";
        QTest::newRow("the zero meridian is nothing special") << Vertices{{-1, 50, 1}, {1, 51, 2}} << "-1 50 1, 1 51 2";
        QTest::newRow("date line eastward")
            << Vertices{{179, 50, 500}, {-177, 52, 900}} << "179 50 500, 180 50.5 600 | -180 50.5 600, -177 52 900";
        QTest::newRow("date line westward")
            << Vertices{{-177, 52, 900}, {179, 50, 500}} << "-177 52 900, -180 50.5 600 | 180 50.5 600, 179 50 500";
        QTest::newRow("there and back") << Vertices{{179, 0, 0}, {-179, 0, 0}, {179, 0, 0}}
                                        << "179 0 0, 180 0 0 | -180 0 0, -179 0 0, -180 0 0 | 180 0 0, 179 0 0";
        QTest::newRow("onto the date line, +180")
            << Vertices{{179, 0, 0}, {180, 1, 0}, {-179, 2, 0}} << "179 0 0, 180 1 0 | -180 1 0, -179 2 0";
        QTest::newRow("onto the date line, -180")
            << Vertices{{179.3, 0, 0}, {-180, 1, 0}, {-179, 2, 0}} << "179.3 0 0, 180 1 0 | -180 1 0, -179 2 0";
        QTest::newRow("begins on the other side of the date line")
            << Vertices{{-180, 0, 0}, {179, 1, 0}} << "180 0 0, 179 1 0";
        QTest::newRow("along the date line") << Vertices{{180, 0, 0}, {180, 1, 0}, {-180, 2, 0}, {-180, 3, 0}}
                                             << "180 0 0, 180 1 0, 180 2 0 | -180 2 0, -180 3 0";
        QTest::newRow("over the pole") << Vertices{{10, 89.5, 100}, {-170, 89.5, 200}}
                                       << "10 89.5 100, 10 90 150 | -170 90 150, -170 89.5 200";
        QTest::newRow("over the south pole, not in the middle of the step")
            << Vertices{{0, -89.8, 0}, {170, -89.4, 80}} << "0 -89.8 0, 0 -90 20 | 170 -90 20, 170 -89.4 80";
        QTest::newRow("over the pole and the date line")
            << Vertices{{100, 89, 0}, {-100, 89, 0}} << "100 89 0, 100 90 0 | -100 90 0, -100 89 0";
        QTest::newRow("beside the pole") << Vertices{{10, 89, 0}, {100, 89, 0}} << "10 89 0, 100 89 0";
        QTest::newRow("beside the pole, over the date line")
            << Vertices{{150, 89, 0}, {-150, 89, 0}} << "150 89 0, 180 89 0 | -180 89 0, -150 89 0";
        QTest::newRow("a point at the pole itself")
            << Vertices{{10, 89.5, 1}, {0, 90, 2}, {-170, 89.5, 3}} << "10 89.5 1, 10 90 2 | -170 90 2, -170 89.5 3";
        QTest::newRow("up a meridian to the pole") << Vertices{{10, 89, 1}, {10, 90, 2}} << "10 89 1, 10 90 2";
    }

    void cuts()
    {
        QFETCH(std::vector<LineVertex>, vertices);
        QFETCH(QString, parts);
        QCOMPARE(described(lineParts(vertices)), parts);
    }

    // A circle about the pole, 100 km away from it, in steps of any size.
    void neverRunsAroundTheWorld()
    {
        for (int degrees = 7; degrees < 180; degrees += 13) {
            std::vector<LineVertex> circle;
            for (int i = 0; i < 50; ++i)
                circle.push_back({std::remainder(i * degrees, 360.0), 89.1, 1000});
            const auto parts = lineParts(circle);
            QVERIFY(parts.size() > 1);
            for (const LinePart& part : parts) {
                QVERIFY(part.size() > 1);
                for (std::size_t i = 1; i < part.size(); ++i)
                    QVERIFY(std::abs(part[i].longitudeDegrees - part[i - 1].longitudeDegrees) < 115);
            }
        }
    }

    void takesHeightsFromTheDatum()
    {
        Trajectory trajectory;
        trajectory.points = {{0, 50, 10, 900, 500, 100}, {3600, 51, 10, 900, 600, 200}};
        QCOMPARE(described(lineParts(trajectory, VerticalDatum::SeaLevel)), "10 50 600, 10 51 800");
        QCOMPARE(described(lineParts(trajectory, VerticalDatum::Ground)), "10 50 500, 10 51 600");
        QCOMPARE(verticalDatum({trajectory}), VerticalDatum::SeaLevel);
        trajectory.points.back().terrainMetres = unknownValue;
        QCOMPARE(verticalDatum({trajectory}), VerticalDatum::Ground);
        trajectory.points.back().heightAglMetres = unknownValue;
        QCOMPARE(verticalDatum({trajectory}), VerticalDatum::None);
        QVERIFY(!heightMetres(trajectory.points.back(), VerticalDatum::SeaLevel));
    }

    void aStartThatWentNowhereDoesNotDecideTheDatum()
    {
        Trajectory moved;
        moved.points = {{0, 50, 10, 900, 500, 100}, {3600, 51, 10, 900, 600, 200}};
        Trajectory stayed;
        stayed.points = {{0, 50, 10, unknownValue, unknownValue, unknownValue}};
        QCOMPARE(verticalDatum({stayed, moved}), VerticalDatum::SeaLevel);
        QCOMPARE(verticalDatum({stayed}), VerticalDatum::None);
    }
};

QTEST_APPLESS_MAIN(LinePartsTest)
#include "line_parts_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_grid.h"

#include <QtTest>

using namespace windline;

class ArlGridTest : public QObject {
    Q_OBJECT

    static ArlFrame latitudeLongitude(int columns, int rows, double spacing, double latitude, double longitude)
    {
        return {columns, rows, {0, 0, spacing, spacing, 0, 0, 0, 1, 1, latitude, longitude}, 2, {1, 1000}};
    }
    static std::optional<ArlGrid> gridOf(const ArlFrame& frame)
    {
        std::string problem;
        const auto grid = arlGrid(frame, problem);
        if (grid.has_value() != problem.empty())
            return std::nullopt; // there is a grid or a reason
        return grid;
    }
    static std::string problemOf(const ArlFrame& frame)
    {
        std::string problem;
        arlGrid(frame, problem);
        return problem;
    }
    static std::string levelProblemOf(int flag, std::vector<double> levels)
    {
        std::string problem;
        arlLevels({2, 2, {}, flag, std::move(levels)}, problem);
        return problem;
    }

private slots:
    void regionalLongitudes()
    {
        for (const double first : {292.0, -68.0}) { // of either turn
            const auto grid = gridOf(latitudeLongitude(23, 15, 1, 8, first));
            QVERIFY(grid);
            QCOMPARE(grid->horizontal.longitudeFirst, -68.0);
            QCOMPARE(grid->horizontal.latitudeLast(), 22.0);
            QVERIFY(!grid->horizontal.isPeriodic());
            QCOMPARE(grid->columns.begin, 0);
            QCOMPARE(grid->columns.used, 23);
        }
    }

    void theKnownPointMayBeAnywhere()
    {
        ArlFrame frame = latitudeLongitude(23, 15, 2, 20, 10);
        frame.numbers[7] = 3;
        frame.numbers[8] = 6;
        const auto grid = gridOf(frame);
        QVERIFY(grid);
        QCOMPARE(grid->horizontal.longitudeFirst, 6.0);
        QCOMPARE(grid->horizontal.latitudeFirst, 10.0);
    }

    void globalGridsBeginAtOneColumn_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("firstInFile");
        QTest::newRow("0 to 357.5") << 144 << 0.0 << 72 << 72;
        QTest::newRow("-180 to 177.5") << 144 << -180.0 << 0 << 0;
        QTest::newRow("180 to 537.5") << 144 << 180.0 << 0 << 0;
        QTest::newRow("10 to 367.5") << 144 << 10.0 << 68 << 76;
        QTest::newRow("0 to 360: the first again") << 145 << 0.0 << 72 << 72;
    }

    void globalGridsBeginAtOneColumn()
    {
        QFETCH(int, columns);
        QFETCH(double, longitude);
        QFETCH(int, begin);
        QFETCH(int, firstInFile);
        const auto grid = gridOf(latitudeLongitude(columns, 73, 2.5, -90, longitude));
        QVERIFY(grid);
        QVERIFY(grid->horizontal.isPeriodic());
        QVERIFY(grid->horizontal.coversNorthPole());
        QCOMPARE(grid->horizontal.longitudeCount, 144);
        QCOMPARE(grid->horizontal.longitudeFirst, -180.0);
        QCOMPARE(grid->columns.inFile, columns);
        QCOMPARE(grid->columns.used, 144);
        QCOMPARE(grid->columns.begin, begin);
        QCOMPARE(grid->horizontal.seamColumn, firstInFile);
    }

    void projections_data()
    {
        QTest::addColumn<QList<double>>("numbers"); // from the reference latitude on
        using Values = QList<double>;
        QTest::newRow("polar stereographic") << Values{60, -105, 182.9, 0, 90, 13.25, 42.75, 90, 0};
        QTest::newRow("of the south") << Values{-60, 30, 100, 0, -90, 5, 5, -70, 20};
        QTest::newRow("Lambert") << Values{25, -95, 60, 0, 25, 31, 26, 38, -95};
        QTest::newRow("turned") << Values{40, 10, 30, 15, 40, 1, 1, 35, 0};
        QTest::newRow("Mercator") << Values{20, -60, 70, 0, 0, 30, 25, 30, -60};
    }

    void projections()
    {
        QFETCH(QList<double>, numbers);
        ArlFrame frame{33, 28, {}, 1, {1, 0.9}};
        std::copy(numbers.begin(), numbers.end(), frame.numbers.begin() + 2);
        const auto grid = gridOf(frame);
        QVERIFY(grid && grid->horizontal.projection);
        // The synchronisation point counts from 1.
        const GridPlace place = grid->horizontal.placeOf(numbers[7], numbers[8]);
        QVERIFY(std::abs(place.column - (numbers[5] - 1)) < 1e-9);
        QVERIFY(std::abs(place.row - (numbers[6] - 1)) < 1e-9);
        // At the reference latitude a cell is as long as the header says.
        QVERIFY(std::abs(grid->horizontal.projection->metresPerCell(numbers[0]) / 1000 - numbers[2]) < 1e-9);
    }

    void gridsThatAreNone()
    {
        QCOMPARE(
            problemOf(latitudeLongitude(23, 15, 0, 8, 0)), "the distance between its rows or columns is not positive");
        QCOMPARE(problemOf(latitudeLongitude(23, 15, 10, 8, 0)), "its latitudes reach beyond the poles");
        QCOMPARE(problemOf(latitudeLongitude(150, 5, 2.5, 8, 0)), "its longitudes go round the Earth more than once");
        const auto projected = [](std::array<double, 9> numbers) {
            ArlFrame frame{33, 28, {}, 1, {1, 0.9}};
            std::copy(numbers.begin(), numbers.end(), frame.numbers.begin() + 2);
            return frame;
        };
        const std::string none = "the numbers of its map projection fit no projection";
        QCOMPARE(problemOf(projected({60, 0, -10, 0, 90, 1, 1, 50, 0})), none);
        QCOMPARE(problemOf(projected({60, 0, 10, 0, 100, 1, 1, 50, 0})), none);
        QCOMPARE(problemOf(projected({-90, 0, 10, 0, 90, 1, 1, 50, 0})), none); // infinitely large cells
        QCOMPARE(problemOf(projected({20, 0, 10, 0, 0, 1, 1, -95, 0})), none);
        QVERIFY(!problemOf(projected({20, 0, 10, 0, 0, 1, 1, 90, 0})).empty()); // a pole on a Mercator map
    }

    void levels()
    {
        std::string problem;
        auto levels = arlLevels({2, 2, {}, 1, {1, 0.995, 0.5}}, problem);
        QVERIFY(levels && levels->coordinate == VerticalCoordinate::Sigma);
        QCOMPARE(levels->levels.front().inFile, 2); // the top of the atmosphere first
        QCOMPARE(levels->levels.front().definition, (LevelDefinition{0, 0.5, 0}));
        levels = arlLevels({2, 2, {}, 2, {1, 1000, 500}}, problem);
        QVERIFY(levels && levels->coordinate == VerticalCoordinate::Pressure);
        QCOMPARE(levels->levels.back().levelPa, 100'000.0);
        levels = arlLevels({2, 2, {}, 3, {0, 10, 1200}}, problem);
        QVERIFY(levels && levels->coordinate == VerticalCoordinate::TerrainFollowing);
        QCOMPARE(levels->levels.front().definition, (LevelDefinition{0, 0, 1200}));
        QVERIFY(levels->levels.front().levelPa < levels->levels.back().levelPa);
        levels = arlLevels({2, 2, {}, 4, {0, 0.998, 120.32}}, problem);
        QVERIFY(levels && levels->coordinate == VerticalCoordinate::Hybrid);
        QCOMPARE(levels->levels.front().definition, (LevelDefinition{12'000, 0.32, 0}));
        QCOMPARE(levels->levels.back().definition, (LevelDefinition{0, 0.998, 0}));
        levels = arlLevels({2, 2, {}, 5, {1, 0.995, 0.5}}, problem);
        QVERIFY(levels && levels->coordinate == VerticalCoordinate::Sigma);
        levels = arlLevels({2, 2, {}, 2, {1, 1000, 500, 1000}}, problem);
        QVERIFY(levels && levels->levels.size() == 2);
        QCOMPARE(levels->levels.back().inFile, 1);
        QVERIFY(problem.empty());

        QCOMPARE(levelProblemOf(0, {1, 0.9}), "its levels are of a kind that is not known (0)");
        QCOMPARE(levelProblemOf(6, {1, 0.9}), "its levels are of a kind that is not known (6)");
        QCOMPARE(levelProblemOf(1, {1, 0.9, 850}), "its level 2 cannot be (850)");
        QCOMPARE(levelProblemOf(2, {1, -5}), "its level 1 cannot be (-5)");
        QVERIFY(levelProblemOf(3, {0, 0.1, 0.9}).starts_with("its terrain-following levels are fractions"));
    }
};

QTEST_APPLESS_MAIN(ArlGridTest)
#include "arl_grid_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/to_pressure_levels.h"
#include "tests/winds/one_interval.h"

#include <QtTest>

using namespace windline;

namespace {

constexpr double gasOverGravity = 287.05 / 9.80665;

// An isothermal atmosphere of 280 K over terrain of 0 to 2000 m, known in closed form.
double terrainOf(std::size_t cell)
{
    return 100.0 * static_cast<double>(cell % 21);
}
double surfacePa(std::size_t cell)
{
    return 101'325 * std::exp(-terrainOf(cell) / (gasOverGravity * 280));
}
double heightOf(double pressurePa)
{
    return gasOverGravity * 280 * std::log(101'325 / pressurePa);
}

MetSnapshot onLevels(VerticalCoordinate coordinate, int levelCount)
{
    MetSnapshot snapshot;
    snapshot.time = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1);
    snapshot.grid.horizontal = {0, 1, 21, 0, 1, 11, {}};
    snapshot.grid.coordinate = coordinate;
    const std::size_t cells = snapshot.grid.horizontal.cellCount();
    for (int k = 0; k < levelCount; ++k) {
        const double sigma = 0.1 + 0.895 * k / (levelCount - 1);
        LevelDefinition level;
        if (coordinate == VerticalCoordinate::TerrainFollowing)
            level.metres = heightOf(sigma * 101'325);
        else if (coordinate == VerticalCoordinate::Hybrid)
            level = {sigma * (1 - sigma) * 30'000, sigma * sigma, 0};
        else
            level.sigma = sigma;
        snapshot.grid.levels.push_back(level);
        snapshot.grid.levelsPa.push_back(nominalPressurePa(coordinate, level));
        for (std::size_t cell = 0; cell < cells; ++cell) {
            double pressure = level.offsetPa + level.sigma * surfacePa(cell);
            if (coordinate == VerticalCoordinate::TerrainFollowing) {
                const double z = terrainOf(cell) + level.metres * (1 - terrainOf(cell) / 20'000);
                pressure = 101'325 * std::exp(-z / (gasOverGravity * 280));
                snapshot[Field::AirPressure].push_back(static_cast<float>(pressure));
            }
            snapshot[Field::EastwardWind].push_back(static_cast<float>(10 + 5 * std::log(100'000 / pressure)));
            snapshot[Field::NorthwardWind].push_back(2);
            snapshot[Field::AirTemperature].push_back(280);
            snapshot[Field::PressureVelocity].push_back(static_cast<float>(1e-6 * pressure));
        }
    }
    for (std::size_t cell = 0; cell < cells; ++cell) {
        snapshot[Field::SurfaceAltitude].push_back(static_cast<float>(terrainOf(cell)));
        snapshot[Field::SurfacePressure].push_back(static_cast<float>(surfacePa(cell)));
    }
    return snapshot;
}

} // namespace

Q_DECLARE_METATYPE(windline::VerticalCoordinate)

class ToPressureLevelsTest : public QObject {
    Q_OBJECT
private:
    static void coordinates()
    {
        QTest::addColumn<VerticalCoordinate>("coordinate");
        QTest::addRow("sigma") << VerticalCoordinate::Sigma;
        QTest::addRow("hybrid") << VerticalCoordinate::Hybrid;
        QTest::addRow("terrain-following") << VerticalCoordinate::TerrainFollowing;
    }

private slots:
    void levelsAreDenseNearTheGround()
    {
        Grid grid;
        grid.levelsPa = {5'000, 20'000, 48'000, 60'000, 100'500};
        const std::vector<double> levels = pressureLevelsFor(grid);
        QVERIFY(std::is_sorted(levels.begin(), levels.end()));
        QVERIFY(std::adjacent_find(levels.begin(), levels.end()) == levels.end());
        for (const double level : grid.levelsPa)
            QVERIFY(std::find(levels.begin(), levels.end(), level) != levels.end());
        QCOMPARE(levels.back(), 105'000.0);
        QCOMPARE(levels[1], 20'000.0); // the free atmosphere stays as it is
        for (std::size_t i = 1; i < levels.size(); ++i)
            if (levels[i - 1] >= 50'000)
                QVERIFY(levels[i] - levels[i - 1] <= 2'500 + 1e-6);
    }

    void knownColumns_data() { coordinates(); }

    void knownColumns()
    {
        QFETCH(VerticalCoordinate, coordinate);
        const MetSnapshot snapshot = onLevels(coordinate, 30);
        const std::vector<double> levels = pressureLevelsFor(snapshot.grid);
        const MetSnapshot converted = toPressureLevels(snapshot, levels);
        QCOMPARE(int(converted.grid.coordinate), int(VerticalCoordinate::Pressure));
        QVERIFY(converted[Field::AirPressure].empty());
        const std::size_t cells = converted.grid.horizontal.cellCount();
        int inside = 0;
        for (std::size_t k = 0; k < levels.size(); ++k)
            for (std::size_t cell = 0; cell < cells; cell += 7) {
                const std::size_t i = k * cells + cell;
                QVERIFY(std::fabs(converted[Field::AirTemperature][i] - 280) < 1e-3);
                QVERIFY(std::fabs(converted[Field::NorthwardWind][i] - 2) < 1e-5);
                if (levels[k] < surfacePa(cell))
                    QVERIFY2(std::fabs(converted[Field::GeopotentialHeight][i] - heightOf(levels[k])) < 1,
                        qPrintable(QString::number(converted[Field::GeopotentialHeight][i] - heightOf(levels[k]))));
                if (levels[k] > 0.99 * surfacePa(cell) || levels[k] < 0.13 * surfacePa(cell))
                    continue;
                ++inside;
                QVERIFY(std::fabs(converted[Field::EastwardWind][i] - (10 + 5 * std::log(100'000 / levels[k]))) < 1e-3);
                QVERIFY(std::fabs(converted[Field::PressureVelocity][i] - 1e-6 * levels[k]) < 2e-4);
            }
        QVERIFY(inside > 500);
    }

    // Below the lowest level its values stay; below the ground as well.
    void belowTheLowestLevel()
    {
        const MetSnapshot snapshot = onLevels(VerticalCoordinate::Sigma, 30);
        const std::vector<double> levels{50'000, 80'000, 101'000, 105'000};
        const MetSnapshot converted = toPressureLevels(snapshot, levels);
        const std::size_t cells = converted.grid.horizontal.cellCount();
        for (const std::size_t level : {2U, 3U})
            QCOMPARE(converted[Field::EastwardWind][level * cells], snapshot[Field::EastwardWind][29 * cells]);
    }

    void virtualTemperatureRaisesHeights()
    {
        MetSnapshot snapshot = onLevels(VerticalCoordinate::Sigma, 30);
        snapshot[Field::SpecificHumidity].assign(snapshot[Field::AirTemperature].size(), 0.01F);
        const MetSnapshot converted = toPressureLevels(snapshot, {20'000, 50'000, 80'000});
        QVERIFY(std::fabs(converted[Field::GeopotentialHeight][0] / heightOf(20'000) - 1.0061) < 1e-4);
    }

    void omegaFromUpwardVelocity()
    {
        MetSnapshot snapshot = onLevels(VerticalCoordinate::Sigma, 30);
        snapshot[Field::UpwardAirVelocity].assign(snapshot[Field::PressureVelocity].size(), 0.02F);
        snapshot[Field::PressureVelocity].clear();
        const MetSnapshot converted = toPressureLevels(snapshot, {20'000, 50'000, 80'000});
        const std::size_t cells = converted.grid.horizontal.cellCount();
        const double expected = -50'000 / (287.05 * 280) * 9.80665 * 0.02;
        QVERIFY(std::fabs(converted[Field::PressureVelocity][cells + 3] - expected) < 2e-4);

        const MetSnapshot again = [&] { // on pressure levels
            MetSnapshot copy = converted;
            copy[Field::UpwardAirVelocity].assign(copy[Field::PressureVelocity].size(), 0.02F);
            copy[Field::PressureVelocity].clear();
            return withOmegaFromW(std::move(copy));
        }();
        QVERIFY(std::fabs(again[Field::PressureVelocity][cells + 3] - expected) < 1e-5);
    }

    void withoutTerrainHeightsStayUnknown()
    {
        MetSnapshot snapshot = onLevels(VerticalCoordinate::Sigma, 30);
        snapshot[Field::SurfaceAltitude].clear();
        QVERIFY(!toPressureLevels(snapshot, {20'000, 50'000}).has(Field::GeopotentialHeight));
    }

    void aMissingSurfacePressureIsMissingWind()
    {
        MetSnapshot snapshot = onLevels(VerticalCoordinate::Sigma, 30);
        snapshot[Field::SurfacePressure][5] = NAN;
        const MetSnapshot converted = toPressureLevels(snapshot, {20'000, 50'000});
        QVERIFY(std::isnan(converted[Field::EastwardWind][5]));
        QVERIFY(!std::isnan(converted[Field::EastwardWind][6]));
    }

    void trajectories_data() { coordinates(); }

    // Uphill over 2000 m: the wind of the parcel's pressure all the way.
    void trajectories()
    {
        QFETCH(VerticalCoordinate, coordinate);
        MetSnapshot first = onLevels(coordinate, 40);
        for (float& value : first[Field::PressureVelocity])
            value = 0;
        MetSnapshot last = first;
        last.time += std::chrono::hours(24);
        const OneInterval interval(first, last, {});
        StartPoint start;
        start.latitudeDegrees = 2;
        start.longitudeDegrees = 2;
        start.height = 1500;
        const OneInterval::Path path = interval.path(start, 24);
        QCOMPARE(int(path.parcel.status), int(EndReason::Finished));
        const double height = 1500 + path.points[0].terrainMetres;
        QVERIFY(std::fabs(path.points[0].terrainMetres - 200) < 1);
        QVERIFY(std::fabs(path.points[0].pressurePa - 101'325 * std::exp(-height / (gasOverGravity * 280))) < 10);
        const double metres = (10 + 5 * std::log(100'000 / path.points[0].pressurePa)) * 24 * 3600;
        QVERIFY(std::fabs(greatCircleMetres(path.points.back().latitude, path.points.back().longitude, 2, 2)
                    - std::hypot(metres, 2 * 24 * 3600.0))
            < 2000);
        QVERIFY(path.points.back().terrainMetres > 900);
    }
};

QTEST_APPLESS_MAIN(ToPressureLevelsTest)
#include "to_pressure_levels_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/hysplit_snapshot.h"
#include "engine/hysplit/vertical_options.h"
#include "engine/threads/for_ranges.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

#include <cstring>

using namespace windline;
using namespace std::chrono_literals;

namespace {

// All round the Earth, with mountains, a moist and a dry half, and a patch without data.
MadeMeteorology world()
{
    MadeMeteorology met;
    met.grid = globalGrid(15);
    met.levelsPa = {20'000, 30'000, 50'000, 70'000, 85'000, 92'500, 100'000};
    const auto wave = [](double lat, double lon) { return std::sin(lon / 57.3) * std::cos(lat / 57.3); };
    met.levelFields = {
        {Field::EastwardWind,
            [wave](double lat, double lon, double p, double) {
                return lat > 40 && lon > 100 && lon < 140 ? std::nan("") : 20 * wave(lat, lon) + p / 10'000;
            }},
        {Field::NorthwardWind, [wave](double lat, double lon, double, double) { return -5 * wave(lon, lat); }},
        {Field::PressureVelocity,
            [wave](double lat, double lon, double p, double) { return wave(lat, lon) * p / 1e5; }},
        {Field::AirTemperature, [](double lat, double, double p, double) { return 210 + p / 1'500 - lat / 10; }},
        {Field::RelativeHumidity,
            [](double, double lon, double p, double) { return lon > 0 ? std::nan("") : p / 120'000; }},
        {Field::GeopotentialHeight, [](double, double, double p, double) { return 8'000 * std::log(101'000 / p); }},
    };
    met.surfaceFields = {
        {Field::SurfacePressure, [](double, double, double) { return 100'000; }},
        {Field::SurfaceAltitude, [wave](double lat, double lon, double) { return 1'500 * std::fabs(wave(lat, lon)); }},
    };
    return met;
}

HysplitSnapshot converted(const MadeMeteorology& met)
{
    const auto grid =
        std::make_shared<const HysplitGrid>(met.grid, internalLevels(static_cast<int>(met.levelsPa.size()), 15'000));
    const auto ground = std::make_shared<const HysplitGround>(hysplitGround(met.snapshot(0), *grid, {}));
    return {met.snapshot(0), grid, ground, true};
}

template <typename Value> bool isSame(const std::vector<Value>& a, const std::vector<Value>& b)
{
    return a.size() == b.size() && !a.empty() && std::memcmp(a.data(), b.data(), a.size() * sizeof(Value)) == 0;
}

} // namespace

class HysplitSnapshotTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setPreparationThreads(0); }

    void threadsChangeNoBit()
    {
        setPreparationThreads(1);
        const HysplitSnapshot one = converted(world());
        setPreparationThreads(4);
        const HysplitSnapshot four = converted(world());
        QVERIFY(isSame(one.values, four.values));
        QVERIFY(isSame(one.temperature, four.temperature));
        QVERIFY(isSame(one.relativeHumidity, four.relativeHumidity));
        QVERIFY(isSame(one.specificHumidity, four.specificHumidity));
        QVERIFY(isSame(one.omega, four.omega));
        QVERIFY(isSame(one.levelsInData, four.levelsInData));
        QVERIFY(isSame(one.topMetresAgl, four.topMetresAgl));
        QVERIFY(isSame(one.surfacePressureHpa, four.surfacePressureHpa));
    }

    // The first column is there again behind the last, and a column without data is unknown from the ground up.
    void everyColumnIsFilled()
    {
        const HysplitSnapshot snapshot = converted(world());
        const HysplitGrid& grid = *snapshot.grid;
        QCOMPARE(grid.storedColumns, grid.columns + 1);
        int unknownColumns = 0;
        for (int row = 0; row < grid.rows; ++row) {
            for (int column = 0; column < grid.columns; ++column) {
                const bool isUnknown = std::isnan(snapshot.values[snapshot.index(row, column, 0)].pressureHpa);
                unknownColumns += isUnknown ? 1 : 0;
                for (int level = 0; level < grid.levels.count; ++level) {
                    const std::size_t at = snapshot.index(row, column, level);
                    QCOMPARE(std::isnan(snapshot.values[at].pressureHpa), isUnknown);
                    QCOMPARE(std::isnan(snapshot.temperature[at]), isUnknown);
                }
            }
            for (int level = 0; level < grid.levels.count; ++level)
                QVERIFY(std::memcmp(&snapshot.values[snapshot.index(row, 0, level)],
                            &snapshot.values[snapshot.index(row, grid.columns, level)], sizeof(HysplitValues))
                    == 0);
        }
        QCOMPARE(unknownColumns, 4 * 3); // latitudes 45 to 90, longitudes 105 to 135
    }

    // Above the data wind and temperature go on, the vertical motion is halved from level to level.
    void aboveTheDataValuesPersist()
    {
        const HysplitSnapshot snapshot = converted(world());
        const int levels = snapshot.grid->levels.count;
        const int inData = snapshot.levelsInData[snapshot.grid->node(3, 2)];
        QVERIFY(inData > 5 && inData < levels);
        for (int level = inData; level < levels; ++level) {
            const std::size_t at = snapshot.index(3, 2, level);
            QCOMPARE(snapshot.values[at].columns, snapshot.values[at - 1].columns);
            QCOMPARE(snapshot.values[at].rows, snapshot.values[at - 1].rows);
            QCOMPARE(snapshot.values[at].sigma, 0.5F * snapshot.values[at - 1].sigma);
            QCOMPARE(snapshot.temperature[at], snapshot.temperature[at - 1]);
            QVERIFY(snapshot.values[at].pressureHpa < snapshot.values[at - 1].pressureHpa);
        }
    }

    // Where the motion of an option is that of the data, winds are handed to the kernel as they lie here.
    void motionOfTheData()
    {
        const HysplitSnapshot snapshot = converted(world());
        for (const VerticalMotion motion : {VerticalMotion::Data, VerticalMotion::Average, VerticalMotion::Damped}) {
            QVERIFY(isMotionOfData(motion, snapshot, 6h));
            const std::vector<float> motions = motionAt(motion, snapshot, 6h);
            QCOMPARE(motions.size(), snapshot.values.size());
            for (std::size_t i = 0; i < motions.size(); ++i)
                QVERIFY(std::memcmp(&motions[i], &snapshot.values[i].sigma, sizeof(float)) == 0);
        }
        QVERIFY(!isMotionOfData(VerticalMotion::Average, snapshot, 1000h)); // more than one cell at 5 m/s
        for (const VerticalMotion motion :
            {VerticalMotion::Divergence, VerticalMotion::Isosigma, VerticalMotion::MslToAgl, VerticalMotion::Isobaric})
            QVERIFY(!isMotionOfData(motion, snapshot, 6h));

        MadeMeteorology still = world();
        std::erase_if(still.levelFields, [](const auto& field) { return field.first == Field::PressureVelocity; });
        QVERIFY(!isMotionOfData(VerticalMotion::Data, converted(still), 6h)); // the divergence's takes its place
    }
};

QTEST_APPLESS_MAIN(HysplitSnapshotTest)
#include "hysplit_snapshot_test.moc"

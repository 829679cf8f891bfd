// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/met_series.h"
#include "engine/model/engine_error.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace windline;
using std::chrono::hours;

namespace {

const Time start = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1);
const HorizontalGrid smallGrid{0, 10, 3, 40, 10, 2};

// A file in memory whose values tell which file, time and field they come from.
class FakeReader : public MetReader {
public:
    FakeReader(std::string name, float number, std::vector<int> hoursHeld, std::vector<FieldSource> fields)
        : m_number(number)
    {
        m_inventory.file = "folder/" + name;
        m_inventory.grid = smallGrid;
        for (const int hour : hoursHeld)
            m_inventory.times.push_back(start + hours(hour));
        m_inventory.fields = std::move(fields);
    }

    MetInventory& change() { return m_inventory; }
    void countReleases(int* count) { m_releases = count; }
    const MetInventory& inventory() const override { return m_inventory; }
    std::string namesLookedFor(Field field) const override { return "names like " + std::string(plainName(field)); }
    void read(std::size_t timeIndex, FieldSet wanted, MetSnapshot& snapshot) override
    {
        for (const FieldSource& source : m_inventory.fields) {
            if (!wanted.contains(source.field))
                continue;
            const float value = m_number + (source.constantInTime ? 0 : float(timeIndex));
            const std::size_t cells = snapshot.grid.horizontal.cellCount();
            std::vector<float>& values = snapshot[source.field];
            if (!isThreeDimensional(source.field)) {
                values.assign(cells, value);
                continue;
            }
            values.clear();
            for (const double levelPa : snapshot.grid.levelsPa) {
                const bool held = std::count(source.levelsPa.begin(), source.levelsPa.end(), levelPa) > 0;
                values.insert(values.end(), cells, held ? value : std::numeric_limits<float>::quiet_NaN());
            }
        }
    }

    void release() override
    {
        if (m_releases)
            ++*m_releases;
    }

private:
    int* m_releases = nullptr;
    float m_number;
    MetInventory m_inventory;
};

FieldSource onLevels(Field field, std::vector<double> levelsPa = {50000, 85000, 100000})
{
    return {field, std::string(plainName(field)), std::move(levelsPa), false};
}

FieldSource flat(Field field, bool constant = false)
{
    return {field, std::string(plainName(field)), {}, constant};
}

template <typename... Reader> MetSeries series(Reader... readers)
{
    std::vector<std::unique_ptr<MetReader>> all;
    (all.push_back(std::make_unique<Reader>(std::move(readers))), ...);
    return MetSeries(std::move(all));
}

QString refusal(const std::function<void()>& work)
{
    try {
        work();
    } catch (const EngineError& error) {
        return error.kind() == EngineError::Kind::UnusableMeteorology ? QString::fromUtf8(error.what())
                                                                      : QStringLiteral("another kind");
    }
    return QStringLiteral("no refusal");
}

const FieldSet wind{Field::EastwardWind, Field::NorthwardWind};

} // namespace

class MetSeriesTest : public QObject {
    Q_OBJECT
private slots:
    void filesFollowEachOtherInTime()
    {
        MetSeries met = series(FakeReader("b.nc", 200, {12, 18}, {onLevels(Field::EastwardWind)}),
            FakeReader("a.nc", 100, {0, 6}, {onLevels(Field::EastwardWind)}));
        const MetSelection selection = met.select({Field::EastwardWind}, {});
        QCOMPARE(selection.times, (std::vector<Time>{start, start + hours(6), start + hours(12), start + hours(18)}));
        QCOMPARE(selection.grid.horizontal, smallGrid);
        QCOMPARE(selection.grid.levelsPa, (std::vector<double>{50000, 85000, 100000}));
        const std::vector<float> expected{100, 101, 200, 201};
        for (std::size_t i = 0; i < 4; ++i) {
            const MetSnapshot snapshot = met.read(selection, i);
            QCOMPARE(snapshot.time, selection.times[i]);
            QCOMPARE(snapshot[Field::EastwardWind], std::vector<float>(3 * 6, expected[i]));
        }
    }

    void filesHoldDifferentVariables()
    {
        MetSeries met = series(FakeReader("u.nc", 100, {0, 6, 12}, {onLevels(Field::EastwardWind)}),
            FakeReader("v.nc", 200, {6, 12}, {onLevels(Field::NorthwardWind)}),
            FakeReader("ground.nc", 300, {}, {flat(Field::SurfaceAltitude, true)}));
        const MetSelection selection = met.select(wind, {Field::SurfaceAltitude, Field::AirTemperature});
        QVERIFY(selection.fields == (wind | FieldSet{Field::SurfaceAltitude}));
        QCOMPARE(selection.times, (std::vector<Time>{start + hours(6), start + hours(12)}));
        const MetSnapshot snapshot = met.read(selection, 0);
        QCOMPARE(snapshot[Field::EastwardWind].front(), 101.f);
        QCOMPARE(snapshot[Field::NorthwardWind].front(), 200.f);
        QCOMPARE(snapshot[Field::SurfaceAltitude], std::vector<float>(6, 300.f));
        QVERIFY(!snapshot.has(Field::AirTemperature));
        QCOMPARE(met.times().size(), std::size_t(3)); // of any 3-D field
        QVERIFY(met.fields() == (wind | FieldSet{Field::SurfaceAltitude}));
    }

    void theFileNamedFirstWinsWhereTwoOverlap()
    {
        MetSeries met = series(FakeReader("a.nc", 100, {0, 6}, {onLevels(Field::EastwardWind)}),
            FakeReader("b.nc", 200, {6, 12}, {onLevels(Field::EastwardWind)}));
        const MetSelection selection = met.select({Field::EastwardWind}, {});
        QCOMPARE(selection.times.size(), std::size_t(3));
        QCOMPARE(met.read(selection, 1)[Field::EastwardWind].front(), 101.f);
        QCOMPARE(met.read(selection, 2)[Field::EastwardWind].front(), 201.f);
    }

    void filesThatAreNotReadFromAreReleased()
    {
        int releases = 0;
        FakeReader first("a.nc", 100, {0, 6}, {onLevels(Field::EastwardWind)});
        first.countReleases(&releases);
        MetSeries met = series(std::move(first), FakeReader("b.nc", 200, {12}, {onLevels(Field::EastwardWind)}));
        const MetSelection selection = met.select({Field::EastwardWind}, {});
        met.read(selection, 0);
        met.read(selection, 1);
        QCOMPARE(releases, 0);
        met.read(selection, 2);
        QCOMPARE(releases, 1);
    }

    void levelsAreThoseThatAllFieldsHave()
    {
        MetSeries met = series(FakeReader("a.nc", 1, {0},
            {onLevels(Field::EastwardWind, {10000, 50000, 85000, 100000}),
                onLevels(Field::PressureVelocity, {50000, 85000}), onLevels(Field::AirTemperature, {20000, 30000})}));
        // Temperature has no level in common: being optional, it is left out.
        const MetSelection selection =
            met.select({Field::EastwardWind, Field::PressureVelocity}, {Field::AirTemperature});
        QCOMPARE(selection.grid.levelsPa, (std::vector<double>{50000, 85000}));
        QVERIFY(!selection.fields.contains(Field::AirTemperature));
        // Levels count only of files that are read from.
        QCOMPARE(met.select({Field::EastwardWind}, {}).grid.levelsPa.size(), std::size_t(4));
    }

    void allLevelsOfAnyFieldMayBeAskedFor()
    {
        MetSeries met = series(FakeReader("a.nc", 100, {0, 6},
                                   {onLevels(Field::EastwardWind, {10000, 50000, 85000}),
                                       onLevels(Field::PressureVelocity, {50000, 85000})}),
            FakeReader("b.nc", 200, {0, 6}, {onLevels(Field::RelativeHumidity, {85000, 100000})}));
        const MetSelection selection =
            met.select({Field::EastwardWind, Field::PressureVelocity}, {Field::RelativeHumidity}, LevelChoice::All);
        QCOMPARE(selection.grid.levelsPa, (std::vector<double>{10000, 50000, 85000, 100000}));
        QVERIFY(selection.fields.contains(Field::RelativeHumidity));
        const MetSnapshot snapshot = met.read(selection, 1);
        const auto firstOfEachLevel = [&](Field field) {
            QStringList values;
            for (std::size_t level = 0; level < 4; ++level)
                values += QString::number(double(snapshot[field].at(level * smallGrid.cellCount())));
            return values.join(' ');
        };
        QCOMPARE(firstOfEachLevel(Field::EastwardWind), "101 101 101 nan");
        QCOMPARE(firstOfEachLevel(Field::PressureVelocity), "nan 101 101 nan");
        QCOMPARE(firstOfEachLevel(Field::RelativeHumidity), "nan nan 201 201");
    }

    void allLevelsAreThoseThatAFieldHasAtEveryTime()
    {
        MetSeries met = series(FakeReader("a.nc", 100, {0}, {onLevels(Field::EastwardWind, {50000, 85000, 92500})}),
            FakeReader("b.nc", 200, {6}, {onLevels(Field::EastwardWind, {10000, 50000, 85000})}));
        const MetSelection selection = met.select({Field::EastwardWind}, {}, LevelChoice::All);
        QCOMPARE(selection.grid.levelsPa, (std::vector<double>{50000, 85000}));
        for (std::size_t i = 0; i < 2; ++i) {
            const MetSnapshot snapshot = met.read(selection, i);
            for (const float value : snapshot[Field::EastwardWind])
                QVERIFY(!std::isnan(value));
        }
    }

    void anOptionalFieldHasToBeThereAtEveryTime()
    {
        MetSeries met = series(FakeReader("a.nc", 1, {0, 6}, {onLevels(Field::EastwardWind)}),
            FakeReader("b.nc", 1, {0}, {flat(Field::SurfacePressure)}));
        QVERIFY(!met.select({Field::EastwardWind}, {Field::SurfacePressure}).fields.contains(Field::SurfacePressure));
    }

    void filesWithoutFieldsDoNotMatter()
    {
        FakeReader humidity("q.nc", 1, {0, 6, 12}, {});
        humidity.change().grid = {0, 1, 5, 0, 1, 5};
        MetSeries met = series(std::move(humidity), FakeReader("a.nc", 1, {0}, {onLevels(Field::EastwardWind)}));
        QCOMPARE(met.grid(), smallGrid);
        QCOMPARE(met.times(), std::vector<Time>{start});
    }

    void notesNameTheirFile()
    {
        FakeReader reader("a.nc", 1, {0}, {onLevels(Field::EastwardWind)});
        reader.change().notes = {"Not used: q."};
        QCOMPARE(series(std::move(reader)).notes(), std::vector<std::string>{"a.nc: Not used: q."});
    }

    void differentGridsAreRefused()
    {
        FakeReader other("b.nc", 1, {0}, {onLevels(Field::NorthwardWind)});
        other.change().grid.longitudeSpacing = 5;
        const QString text =
            refusal([&] { series(FakeReader("a.nc", 1, {0}, {onLevels(Field::EastwardWind)}), std::move(other)); });
        for (const char* part :
            {"a.nc (3 x 2 points, longitude 0 to 20 every 10", "b.nc (3 x 2 points, longitude 0 to 10 every 5"})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void roundedGridsAreTheSame()
    {
        FakeReader other("b.nc", 1, {0}, {onLevels(Field::NorthwardWind)});
        other.change().grid.longitudeFirst = 360.00001;
        series(FakeReader("a.nc", 1, {0}, {onLevels(Field::EastwardWind)}), std::move(other)).select(wind, {});
    }

    void aMissingFieldIsNamedWithWhatWasLookedFor()
    {
        FakeReader reader("a.nc", 1, {0}, {onLevels(Field::EastwardWind)});
        reader.change().notes = {
            "Not used: q.", "w is not used as lagrangian_tendency_of_air_pressure: its unit \"x\" is not understood."};
        const MetSeries met = series(std::move(reader), FakeReader("b.nc", 1, {0}, {}));
        const QString text = refusal([&] { met.select({Field::EastwardWind, Field::PressureVelocity}, {}); });
        QVERIFY2(text.startsWith("No vertical velocity (lagrangian_tendency_of_air_pressure, omega) in a.nc, b.nc: "
                                 "looked for names like"),
            qPrintable(text));
        QVERIFY2(text.contains("In a.nc, w is not used as"), qPrintable(text));
        QVERIFY2(!text.contains("Not used"), qPrintable(text));
        QVERIFY2(!text.contains("eastward"), qPrintable(text));
    }

    void fieldsThatNeverMeetAreNamedWithTheirTimes()
    {
        const MetSeries met = series(FakeReader("u.nc", 1, {0, 6}, {onLevels(Field::EastwardWind)}),
            FakeReader("v.nc", 1, {12}, {onLevels(Field::NorthwardWind)}));
        const QString text = refusal([&] { met.select(wind, {}); });
        for (const char* part : {"At no time do u.nc, v.nc have", "eastward wind is missing at 2020-01-01T12:00Z",
                 "northward wind is missing at 2 times from 2020-01-01T00:00Z to 2020-01-01T06:00Z"})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void oneLevelIsTooFew()
    {
        const MetSeries met = series(FakeReader("a.nc", 1, {0},
            {onLevels(Field::EastwardWind, {50000, 85000}), onLevels(Field::NorthwardWind, {85000, 100000})}));
        const QString text = refusal([&] { met.select(wind, {}); });
        QVERIFY2(text.contains("850 hPa in common"), qPrintable(text));
        QVERIFY2(text.contains("eastward wind in a.nc has 500, 850 hPa"), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(MetSeriesTest)
#include "met_series_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/open_reader.h"
#include "tests/readers/reading.h"

#include <QtTest>

#include <cmath>

using namespace windline;

namespace {

const std::filesystem::path data = WINDLINE_SHARED_DATA;
const std::filesystem::path era5 = data / "met/era5_pl_20200101_hourly";

} // namespace

// The reader on files as scientists have them. Expected numbers are what ncdump shows.
class SharedDataTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!std::filesystem::exists(data / "met"))
            QSKIP(qPrintable(QString("no test data in %1").arg(data.c_str())));
    }

    void inventories_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<double>>("grid"); // first, spacing, count of longitudes, then of latitudes
        QTest::addColumn<QString>("firstTime");
        QTest::addColumn<QString>("lastTime");
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("fields"); // names in the file, in enum order, - where missing
        QTest::addColumn<QList<double>>("levels"); // number, top and bottom in hPa, of the first 3-D field
        using Values = QList<double>;
        QTest::newRow("NCL")
            << "met/ncepr2_20050808_24h_omega.nc" << Values{-100, 2.5, 41, -80, 2.5, 33} << "2005-08-08T00:00Z"
            << "2005-08-09T00:00Z" << 5
            << "U_GRD_2_ISBL V_GRD_2_ISBL V_VEL_2_ISBL TMP_2_ISBL HGT_2_ISBL - - RH_2_ISBL - - - - - - - - - - -"
            << Values{5, 600, 1000};
        QTest::newRow("NCL with terrain")
            << "met/ncepr2_catarina_20040321_9days_omega.nc" << Values{-55, 2.5, 8, -35, 2.5, 7} << "2004-03-21T00:00Z"
            << "2004-03-29T18:00Z" << 36
            << "U_GRD_2_ISBL V_GRD_2_ISBL V_VEL_2_ISBL TMP_2_ISBL HGT_2_ISBL - - - - - - - HGT_2_SFC - - - - - -"
            << Values{17, 10, 1000};
        QTest::newRow("new CDS") << "met/era5_newcds_valid_time_20251012.nc" << Values{-10, 0.25, 17, 36, 0.25, 25}
                                 << "2025-10-12T15:00Z" << "2025-10-12T20:00Z" << 6
                                 << "u v - t z - - - - - - - - - - - - - -" << Values{17, 450, 1000};
        QTest::newRow("old CDS") << "met/era5_oldcds_packed_20221111.nc" << Values{44, 0.25, 133, 49, 0.25, 45}
                                 << "2022-11-11T00:00Z" << "2022-11-11T02:00Z" << 3
                                 << "u v - t z - q r - - - - - - - - - - -" << Values{9, 100, 350};
        QTest::newRow("THREDDS") << "met/gfs_thredds_isobaric_20101026.nc" << Values{-150, 1, 101, 20, 1, 46}
                                 << "2010-10-26T12:00Z"
                                 << "2010-10-26T12:00Z" << 1
                                 << "u-component_of_wind_isobaric v-component_of_wind_isobaric - Temperature_isobaric "
                                    "Geopotential_height_isobaric - - Relative_humidity_isobaric - - "
                                    "u-component_of_wind_height_above_ground v-component_of_wind_height_above_ground - "
                                    "Temperature_height_above_ground - - - - -"
                                 << Values{26, 10, 1000};
        QTest::newRow("CF") << "hysplit/gdas042/met.nc" << Values{-68, 1, 23, 8, 1, 15} << "2010-02-11T12:00Z"
                            << "2010-02-13T00:00Z" << 13 << "u v w t gh - - r - sp u10 v10 orog - - blh - - -"
                            << Values{21, 100, 1000};
        QTest::newRow("CF, ncepr2") << "hysplit/ncepr2/met.nc" << Values{-100, 2.5, 41, -80, 2.5, 33}
                                    << "2005-08-08T00:00Z" << "2005-08-09T00:00Z" << 5
                                    << "u v w t gh - - r - sp u10 v10 orog t2m - - - - -" << Values{5, 600, 1000};
        QTest::newRow("global") << "hysplit/wave/met.nc" << Values{-180, 2.5, 144, -90, 2.5, 73} << "2020-01-01T00:00Z"
                                << "2020-01-04T06:00Z" << 14 << "u v w t gh - - r - sp u10 v10 orog t2m - - - - -"
                                << Values{23, 20, 1000};
        const auto single = [](const char* name, const char* file, const char* fields, Values levels) {
            QTest::newRow(name) << QString("met/era5_pl_20200101_hourly/ERA5_2020-01-01_%1.nc").arg(file)
                                << Values{0, 0.25, 41, 45, 0.25, 41} << "2020-01-01T00:00Z" << "2020-01-01T23:00Z" << 24
                                << fields << levels;
        };
        single("one variable: u", "pl_u", "u - - - - - - - - - - - - - - - - - -", {20, 100, 1000});
        single("one variable: v", "pl_v", "- v - - - - - - - - - - - - - - - - -", {20, 100, 1000});
        single("one variable: sp", "sp", "- - - - - - - - - sp - - - - - - - - -", {});
        single("one variable: u10", "u10", "- - - - - - - - - - u10 - - - - - - - -", {});
        single("one variable: v10", "v10", "- - - - - - - - - - - v10 - - - - - - -", {});
        single("one variable: q", "pl_q", "- - - - - - q - - - - - - - - - - - -", {20, 100, 1000});
    }

    void inventories()
    {
        QFETCH(QString, file);
        QFETCH(QList<double>, grid);
        QFETCH(QString, firstTime);
        QFETCH(QString, lastTime);
        QFETCH(int, times);
        QFETCH(QString, fields);
        QFETCH(QList<double>, levels);
        const auto reader = openReader(data / file.toStdString());
        const MetInventory& inventory = reader->inventory();
        QVERIFY(inventory.grid.coincidesWith({grid[0], grid[1], int(grid[2]), grid[3], grid[4], int(grid[5])}));
        QCOMPARE(inventory.grid.isPeriodic(), file.contains("wave"));
        QCOMPARE(inventory.grid.coversNorthPole() && inventory.grid.coversSouthPole(), file.contains("wave"));
        QCOMPARE(int(inventory.times.size()), times);
        QCOMPARE(QString::fromStdString(toIso(inventory.times.front())), firstTime);
        QCOMPARE(QString::fromStdString(toIso(inventory.times.back())), lastTime);
        QStringList names;
        for (const Field field : allFields) {
            const FieldSource* source = inventory.find(field);
            names += source ? QString::fromStdString(source->nameInFile) : "-";
            if (source && isThreeDimensional(field)) {
                // The humidity of GFS lacks a level that its wind has.
                const bool lacksOne = field == Field::RelativeHumidity && file.contains("thredds");
                QCOMPARE(source->levelsPa.size(), std::size_t(levels[0]) - (lacksOne ? 1 : 0));
                QCOMPARE(source->levelsPa.front(), levels[1] * 100);
                QCOMPARE(source->levelsPa.back(), levels[2] * 100);
            }
        }
        QCOMPARE(names.join(' '), fields);
    }

    void values_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("timeIndex");
        QTest::addColumn<QList<double>>("place"); // hPa, latitude, longitude as the file counts it
        QTest::addColumn<double>("expected");
        using Values = QList<double>;
        const auto row = [](const char* name, const char* file, Field field, int timeIndex, Values place,
                             double expected) {
            QTest::newRow(name) << file << int(field) << timeIndex << place << expected;
        };
        const char* file = "met/ncepr2_20050808_24h_omega.nc";
        row("NCL omega, first", file, Field::PressureVelocity, 0, {600, 0, -100}, 0.007);
        row("NCL omega, second", file, Field::PressureVelocity, 0, {600, 0, -97.5}, 0.074);
        row("NCL omega, last", file, Field::PressureVelocity, 4, {1000, -80, 0}, 0.119);
        file = "met/ncepr2_catarina_20040321_9days_omega.nc";
        row("NCL terrain, first row", file, Field::SurfaceAltitude, 0, {0, -20, 307.5}, 438);
        row("NCL terrain, second row", file, Field::SurfaceAltitude, 0, {0, -22.5, 305}, 286);
        file = "met/era5_newcds_valid_time_20251012.nc";
        row("new CDS geopotential", file, Field::GeopotentialHeight, 0, {1000, 42, -10}, 1448.72803 / 9.80665);
        row("new CDS temperature, last", file, Field::AirTemperature, 5, {450, 36, -6}, 253.398178);
        file = "met/era5_oldcds_packed_20221111.nc";
        row("old CDS u, first", file, Field::EastwardWind, 0, {100, 60, 44},
            -9347 * 0.000981580695746799 + 14.656461113949);
        row("old CDS u, last", file, Field::EastwardWind, 2, {350, 49, 77},
            10255 * 0.000981580695746799 + 14.656461113949);
        row("old CDS humidity", file, Field::SpecificHumidity, 1, {350, 50, 60}, 0.00010165464);
        file = "met/gfs_thredds_isobaric_20101026.nc";
        row("THREDDS temperature", file, Field::AirTemperature, 0, {10, 65, 210}, 223.3);
        row("THREDDS relative humidity", file, Field::RelativeHumidity, 0, {500, 30, 220}, 0.2);
        row("THREDDS temperature at 2 m", file, Field::AirTemperature2m, 0, {0, 30, 220}, 294.8);
        row("THREDDS wind at 10 m", file, Field::EastwardWind10m, 0, {0, 20, 310}, -5.39);
        file = "met/era5_pl_20200101_hourly/ERA5_2020-01-01_sp.nc";
        row("ERA5 surface pressure", file, Field::SurfacePressure, 0, {0, 55, 0},
            29980 * 0.420636358781072 + 90464.6959318206);
        file = "met/era5_pl_20200101_hourly/ERA5_2020-01-01_pl_u.nc";
        row("ERA5 u", file, Field::EastwardWind, 0, {100, 55, 0}, 7771 * 0.00144657548710549 + 14.7457214144049);
        file = "met/era5_pl_20200101_hourly/ERA5_2020-01-01_pl_v.nc";
        row("ERA5 v", file, Field::NorthwardWind, 23, {1000, 45, 10}, 4183 * 0.0018097369020695 - 6.95266420682994);
        file = "hysplit/gdas042/met.nc";
        row("GDAS omega", file, Field::PressureVelocity, 0, {1000, 22, 292}, 0.0157976467);
        row("GDAS mixing depth", file, Field::MixingDepth, 3, {0, 15, 300}, 453.040009);
        row("GDAS height", file, Field::GeopotentialHeight, 12, {100, 8, 314}, 16616.3809);
        file = "hysplit/ncepr2/met.nc";
        row("NCEP omega, first", file, Field::PressureVelocity, 0, {1000, -80, 260}, -0.045);
        row("NCEP omega, inside", file, Field::PressureVelocity, 2, {850, -55, 277.5}, -0.170502931);
        row("NCEP omega, last", file, Field::PressureVelocity, 4, {600, 0, 360}, 0.0548281223);
        file = "hysplit/wave/met.nc";
        row("wave omega", file, Field::PressureVelocity, 7, {500, 35, 250}, 0.15411377);
        row("wave terrain", file, Field::SurfaceAltitude, 0, {0, -82.5, 0}, 2142.58203);
        row("wave relative humidity", file, Field::RelativeHumidity, 7, {500, 35, 250}, 0.2725);
        row("wave temperature at 2 m", file, Field::AirTemperature2m, 7, {0, 35, 250}, 284.410095);
        row("wave terrain, west", file, Field::SurfaceAltitude, 0, {0, -17.5, 287.5}, 2142.58203);
    }

    void values()
    {
        QFETCH(QString, file);
        QFETCH(int, field);
        QFETCH(int, timeIndex);
        QFETCH(QList<double>, place);
        QFETCH(double, expected);
        const auto reader = openReader(data / file.toStdString());
        const MetSnapshot snapshot = readField(*reader, Field(field), std::size_t(timeIndex));
        const float value = valueAt(snapshot, Field(field), place[0], place[1], place[2]);
        QVERIFY2(std::abs(value - expected) <= 1e-6 * std::abs(expected),
            qPrintable(QString("%1 instead of %2").arg(value).arg(expected)));
        for (const float any : snapshot[Field(field)])
            QVERIFY(std::isfinite(any)); // none of these files has missing values
    }

    void arlInventories_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("model"); // with its blanks
        QTest::addColumn<int>("coordinate");
        QTest::addColumn<QString>("firstTime");
        QTest::addColumn<QString>("lastTime");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("levels"); // of the wind
        QTest::addColumn<QString>("fields");
        const auto row = [](const char* name, const char* model, VerticalCoordinate coordinate, const char* firstTime,
                             const char* lastTime, int times, int levels, const char* fields) {
            QTest::newRow(name) << name << model << int(coordinate) << firstTime << lastTime << times << levels
                                << fields;
        };
        using enum VerticalCoordinate;
        const char* wave = "UWND VWND WWND TEMP HGTS - - RELH - PRSS U10M V10M SHGT T02M - - - - -";
        row("gdas042", "GDAS", Pressure, "2010-02-11T12:00Z", "2010-02-13T00:00Z", 13, 23,
            "UWND VWND WWND TEMP HGTS - - RELH - PRSS U10M V10M SHGT T02M TMPS PBLH TPP6 DSWF -");
        row("ncepr2", "NCR2", Pressure, "2005-08-08T00:00Z", "2005-08-09T00:00Z", 5, 5, wave);
        row("wave", "TEST", Pressure, "2020-01-01T00:00Z", "2020-01-04T06:00Z", 14, 23, wave);
        row("mercator_pressure", "TEST", Pressure, "1995-10-16T00:00Z", "1995-10-17T06:00Z", 11, 17, wave);
        const char* sigma = "UWND VWND WWND TEMP - - SPHU - - PRSS - - SHGT - - - - - -";
        row("lambert_sigma", "TEST", Sigma, "1995-10-16T00:00Z", "1995-10-17T06:00Z", 11, 16, sigma);
        row("oct1618", "NGM ", Sigma, "1995-10-16T00:00Z", "1995-10-18T22:00Z", 36, 10,
            "UWND VWND WWND TEMP - - SPHU - - PRSS - - SHGT - - - TPPT - -");
    }

    void arlInventories()
    {
        QFETCH(QString, name);
        QFETCH(QString, model);
        QFETCH(int, coordinate);
        QFETCH(QString, firstTime);
        QFETCH(QString, lastTime);
        QFETCH(int, times);
        QFETCH(int, levels);
        QFETCH(QString, fields);
        const auto reader = openReader(data / "hysplit" / name.toStdString() / "met.arl");
        const MetInventory& inventory = reader->inventory();
        QCOMPARE(QString::fromStdString(inventory.modelId), model);
        QCOMPARE(int(inventory.coordinate), coordinate);
        QCOMPARE(int(inventory.times.size()), times);
        QCOMPARE(QString::fromStdString(toIso(inventory.times.front())), firstTime);
        QCOMPARE(QString::fromStdString(toIso(inventory.times.back())), lastTime);
        QStringList names;
        for (const Field field : allFields) {
            const FieldSource* source = inventory.find(field);
            names += source ? QString::fromStdString(source->nameInFile) : "-";
            // Every record agrees with its checksum, and none is out of the world.
            for (std::size_t t = 0; source && t < inventory.times.size(); ++t) {
                const MetSnapshot snapshot = readField(*reader, field, t);
                for (const float value : snapshot[field])
                    QVERIFY(std::abs(value) < 200'000);
            }
        }
        QCOMPARE(names.join(' '), fields);
        QCOMPARE(int(inventory.find(Field::EastwardWind)->levelsPa.size()), levels);
    }

    // Where the synchronisation point lies, and how long cells are.
    void arlProjections()
    {
        const auto check = [](const char* name, GridPlace place, double latitude, double longitude, double reference,
                               double kilometres) {
            const auto reader = openReader(data / "hysplit" / name / "met.arl");
            const HorizontalGrid& grid = reader->inventory().grid;
            QVERIFY(grid.projection);
            const GridPlace here = grid.placeOf(latitude, longitude);
            QVERIFY(std::abs(here.column - place.column) < 1e-6 && std::abs(here.row - place.row) < 1e-6);
            QVERIFY(std::abs(grid.projection->metresPerCell(reference) - 1000 * kilometres) < 1e-3);
        };
        check("oct1618", {12.25, 41.75}, 90, 0, 60, 182.9);
        check("lambert_sigma", {30, 25}, 38, -95, 25, 60);
        check("mercator_pressure", {29, 24}, 30, -60, 20, 70);
    }

    void arlValues()
    {
        const auto reader = openReader(data / "hysplit/oct1618/met.arl");
        const auto at = [&](Field field, std::size_t time, std::size_t level, std::size_t row, std::size_t column) {
            return readField(*reader, field, time)[field].at((level * 28 + row) * 33 + column);
        };
        // As a plain decoder of the format shows them; the file has hPa, and levels from the ground up.
        QCOMPARE(at(Field::EastwardWind, 7, 9, 0, 0), -1.4160159826278687F);
        QCOMPARE(at(Field::EastwardWind, 7, 0, 27, 32), -2.16131591796875F);
        QCOMPARE(at(Field::PressureVelocity, 7, 5, 13, 20), 0.0038635358214378357F * 100);
        QCOMPARE(at(Field::AirTemperature, 7, 7, 14, 16), 282.7226867675781F);
        QCOMPARE(at(Field::SpecificHumidity, 7, 9, 2, 30), 0.017590463161468506F);
        QCOMPARE(at(Field::SurfacePressure, 7, 0, 27, 0), 1003.2689819335938F * 100);
        QCOMPARE(at(Field::SurfaceAltitude, 7, 0, 20, 10), 663.981201171875F);
    }

    // met.nc was made of the decoded met.arl by other programs. Those of wave and ncepr2 added as HYSPLIT does: all
    // bits are the same. That of gdas042 added with more digits, and kept what is smaller than the packing's precision.
    void arlAndNetcdfAreTheSame_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<bool>("addedLikeHysplit");
        QTest::newRow("wave") << 23 << true;
        QTest::newRow("ncepr2") << 5 << true;
        QTest::newRow("gdas042") << 21 << false;
    }

    void arlAndNetcdfAreTheSame()
    {
        QFETCH(int, levels);
        QFETCH(bool, addedLikeHysplit);
        const auto precision = [](Field field) { // coarser than any record's
            switch (field) {
            case Field::PressureVelocity:
                return 0.01F;
            case Field::RelativeHumidity:
                return 0.005F;
            case Field::MixingDepth:
                return 10.0F;
            default:
                return 0.13F;
            }
        };
        const std::filesystem::path folder = data / "hysplit" / QTest::currentDataTag();
        const auto arl = openReader(folder / "met.arl");
        const auto netcdf = openReader(folder / "met.nc");
        QVERIFY(arl->inventory().grid.coincidesWith(netcdf->inventory().grid));
        QCOMPARE(arl->inventory().times, netcdf->inventory().times);
        int compared = 0;
        for (const Field field : allFields) {
            const FieldSource* source = netcdf->inventory().find(field);
            if (!source || !arl->inventory().find(field))
                continue;
            ++compared;
            if (isThreeDimensional(field))
                QCOMPARE(int(source->levelsPa.size()), levels);
            for (std::size_t t = 0; t < arl->inventory().times.size(); ++t) {
                MetSnapshot mine;
                MetSnapshot other;
                mine.grid.levelsPa = other.grid.levelsPa = source->levelsPa;
                arl->read(t, {field}, mine);
                netcdf->read(t, {field}, other);
                QCOMPARE(mine[field].size(), other[field].size());
                for (std::size_t i = 0; i < mine[field].size(); ++i) {
                    const float value = mine[field][i];
                    const float expected = other[field][i];
                    bool isSame = value == expected;
                    if (field == Field::RelativeHumidity) // hundredths of what the files hold, rounded in two ways
                        isSame = value == std::nextafter(expected, value);
                    if (!addedLikeHysplit)
                        isSame = std::abs(value - expected) <= 1e-6F * std::max(10.0F, std::abs(expected))
                            || (value == 0 && std::abs(expected) < precision(field));
                    if (!isSame)
                        QFAIL(qPrintable(QString("%1: %2 instead of %3")
                                .arg(QString::fromStdString(source->nameInFile))
                                .arg(mine[field][i], 0, 'g', 9)
                                .arg(other[field][i], 0, 'g', 9)));
                }
            }
        }
        QVERIFY(compared >= 9);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("WRF") << "met/wrf_mercator_katrina_4times.nc" << "WRF";
        QTest::newRow("GRIB2") << "met/gfs25_20080213_4times.grb2" << "GRIB, which Windline does not read yet";
        QTest::newRow("GRIB2 Lambert") << "met/eta211_lambert_omega_f024.grib2" << "GRIB";
        QTest::newRow("tdump") << "hysplit/gdas042/f24_v0/tdump" << "trajectories of HYSPLIT";
        QTest::newRow("tdump of five numbers") << "hysplit/reader_only/noaa_hysplitdata_tdump_multi"
                                               << "trajectories of HYSPLIT";
        QTest::newRow("text") << "README.md" << "it is text";
        QTest::newRow("land use") << "hysplit/bdyfiles/LANDUSE.ASC" << "it is text";
    }

    void refusals()
    {
        QFETCH(QString, file);
        QFETCH(QString, says);
        const std::filesystem::path path = data / file.toStdString();
        QVERIFY(std::filesystem::exists(path));
        const auto refused = refusalOf([&] { openReader(path); });
        QVERIFY(refused);
        QCOMPARE(refused->kind, EngineError::Kind::UnknownFormat);
        QVERIFY2(refused->sentence.contains(says), qPrintable(refused->sentence));
    }

    void oneVariablePerFileMakesOneSeries()
    {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(era5))
            files.push_back(entry.path());
        QCOMPARE(files.size(), std::size_t(6));
        MetSeries series = openMeteorology(files);
        const MetSelection selection = series.select({Field::EastwardWind, Field::NorthwardWind},
            {Field::SurfacePressure, Field::EastwardWind10m, Field::NorthwardWind10m, Field::SurfaceAltitude});
        QCOMPARE(selection.times.size(), std::size_t(24));
        QCOMPARE(selection.grid.levelsPa.size(), std::size_t(20));
        QVERIFY(!selection.fields.contains(Field::SurfaceAltitude));
        const MetSnapshot snapshot = series.read(selection, 23);
        QCOMPARE(
            valueAt(snapshot, Field::NorthwardWind, 1000, 45, 10), float(4183 * 0.0018097369020695 - 6.95266420682994));
        QCOMPARE(snapshot[Field::SurfacePressure].size(), std::size_t(41 * 41));

        const auto refused = refusalOf([&] { series.select({Field::PressureVelocity}, {}); });
        QVERIFY(refused && refused->kind == EngineError::Kind::UnusableMeteorology);
        QVERIFY2(refused->sentence.startsWith("No vertical velocity"), qPrintable(refused->sentence));
    }

    void filesOfDifferentPlacesAreRefused()
    {
        const std::vector<std::filesystem::path> files{
            era5 / "ERA5_2020-01-01_pl_u.nc", data / "met/era5_oldcds_packed_20221111.nc"};
        const auto refused = refusalOf([&] { openMeteorology(files); });
        QVERIFY(refused && refused->sentence.contains("41 x 41") && refused->sentence.contains("133 x 45"));
    }

    // Both were made from the same reanalysis by different programs, so they differ by HYSPLIT's packing only.
    void twoFilesOfTheSameWeatherAgree()
    {
        const auto original = openReader(data / "met/ncepr2_20050808_24h_omega.nc");
        const auto converted = openReader(data / "hysplit/ncepr2/met.nc");
        for (const Field field : {Field::EastwardWind, Field::AirTemperature, Field::GeopotentialHeight}) {
            const MetSnapshot a = readField(*original, field, 3);
            const MetSnapshot b = readField(*converted, field, 3);
            QVERIFY(a.grid.horizontal.coincidesWith(b.grid.horizontal));
            const double largest = field == Field::GeopotentialHeight ? 8 : 0.5;
            for (std::size_t i = 0; i < a[field].size(); ++i)
                QVERIFY(std::abs(a[field][i] - b[field][i]) < largest);
        }
    }
};

QTEST_APPLESS_MAIN(SharedDataTest)
#include "shared_data_test.moc"

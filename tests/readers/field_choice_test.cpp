// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/readers/field_choosing.h"

#include <QtTest>

using namespace windline;
using sample::eastwardWind;
using sample::Variable;

// Which variable is taken for which field, what is refused and what is said about it.
class FieldChoiceTest : public QObject, protected FieldChoosing {
    Q_OBJECT

    std::optional<Refusal> refusal(const sample::File& file)
    {
        return refusalOf([&] { m_folder.open(file); });
    }

private slots:
    void surfaceFieldsAreNotTakenForThoseInTheAir()
    {
        const auto reader = open({
            plain("t2m", {{"standard_name", "air_temperature"}, {"units", "K"}}),
            plain("u10", {{"standard_name", "eastward_wind"}, {"units", "m s-1"}}),
            plain("sp", {{"standard_name", "surface_air_pressure"}, {"units", "Pa"}}),
            plain("z", {{"standard_name", "geopotential"}, {"units", "m2 s-2"}}),
        });
        QCOMPARE(nameOf(*reader, Field::AirTemperature), "none");
        QCOMPARE(nameOf(*reader, Field::AirTemperature2m), "t2m");
        QCOMPARE(nameOf(*reader, Field::SurfaceTemperature), "none");
        QCOMPARE(nameOf(*reader, Field::AirPressure), "none");
        QCOMPARE(nameOf(*reader, Field::EastwardWind), "none");
        QCOMPARE(nameOf(*reader, Field::EastwardWind10m), "u10");
        QCOMPARE(nameOf(*reader, Field::SurfacePressure), "sp");
        QCOMPARE(nameOf(*reader, Field::SurfaceAltitude), "none"); // of which surface is this geopotential?
        QVERIFY(hasNote(*reader, "z is not used as surface_altitude: nothing says"));
    }

    void fieldsInTheAirAreNotTakenForSurfaceFields()
    {
        const auto reader = open({eastwardWind(), {"hgt", {{"units", "m"}}}});
        QCOMPARE(nameOf(*reader, Field::EastwardWind), "u");
        QCOMPARE(nameOf(*reader, Field::EastwardWind10m), "none");
        QCOMPARE(nameOf(*reader, Field::GeopotentialHeight), "hgt");
        QCOMPARE(nameOf(*reader, Field::SurfaceAltitude), "none");
    }

    void surfaceGeopotentialNeedsToSaySo()
    {
        const sample::Texts geopotential{{"units", "m**2 s**-2"}, {"standard_name", "geopotential"}};
        sample::Texts ground = geopotential;
        ground.emplace_back("GRIB_typeOfLevel", "surface");
        QCOMPARE(nameOf(*open({plain("z", ground)}), Field::SurfaceAltitude), "z");
        QCOMPARE(nameOf(*open({plain("phis", {{"units", "m+2 s-2"}})}), Field::SurfaceAltitude), "phis");
        sample::Texts level = geopotential;
        level.emplace_back("GRIB_typeOfLevel", "isobaricInhPa");
        QCOMPARE(nameOf(*open({plain("z", level)}), Field::SurfaceAltitude), "none");
    }

    void windsAtOtherHeightsAreNotAtTenMetres()
    {
        const sample::Texts texts{{"standard_name", "eastward_wind"}, {"units", "m s-1"}};
        const auto reader = open({plain("u100", texts), plain("u", texts)});
        QCOMPARE(nameOf(*reader, Field::EastwardWind10m), "none");
        QVERIFY(hasNote(*reader, "u100 is not used as eastward_wind: nothing says that it is at 10 m"));

        sample::File file;
        file.others = {{"height_above_ground", {80}, {{"units", "m"}}}};
        const auto high = open({plain("u-component_of_wind_height_above_ground", {{"units", "m/s"}},
                                   {"time", "height_above_ground", "latitude", "longitude"})},
            file);
        QCOMPARE(nameOf(*high, Field::EastwardWind10m), "none");
        QVERIFY(hasNote(*high, "none of its heights is 10 m"));
    }

    void aScalarHeightMakesATenMetreWind()
    {
        sample::File file;
        file.scalars = {{"height", {{"standard_name", "height"}, {"units", "m"}}, {}, NC_DOUBLE, {},
            [](const sample::Position&) { return 10.0; }}};
        Variable wind =
            plain("sfcu", {{"standard_name", "eastward_wind"}, {"units", "m s-1"}, {"coordinates", "height"}});
        QCOMPARE(nameOf(*open({wind}, file), Field::EastwardWind10m), "sfcu");
        file.scalars.front().inFile = [](const sample::Position&) { return 100.0; };
        QCOMPARE(nameOf(*open({wind}, file), Field::EastwardWind10m), "none");
    }

    void aVerticalWindInMetresIsNotOmega()
    {
        const auto byUnit = open({eastwardWind(), {"w", {{"units", "m s-1"}}}});
        QCOMPARE(nameOf(*byUnit, Field::PressureVelocity), "none");
        QCOMPARE(nameOf(*byUnit, Field::UpwardAirVelocity), "w");
        QVERIFY(
            hasNote(*byUnit, "w is not used as lagrangian_tendency_of_air_pressure: it is a vertical wind in m s-1"));

        const auto byName =
            open({eastwardWind(), {"w", {{"units", "m s-1"}, {"standard_name", "upward_air_velocity"}}}});
        QCOMPARE(nameOf(*byName, Field::PressureVelocity), "none");
        QCOMPARE(nameOf(*byName, Field::UpwardAirVelocity), "w");
        QVERIFY(hasNote(*byName, "it is a vertical wind in m s-1"));

        const auto omega = open({{"w", {{"units", "Pa s**-1"}}}});
        QCOMPARE(nameOf(*omega, Field::PressureVelocity), "w");
        QCOMPARE(nameOf(*omega, Field::UpwardAirVelocity), "none");
    }

    void bothVerticalVelocitiesAreUsed()
    {
        const auto reader = open({{"w", {{"units", "m s-1"}}}, {"omega", {{"units", "Pa s-1"}}}});
        QCOMPARE(nameOf(*reader, Field::PressureVelocity), "omega");
        QCOMPARE(nameOf(*reader, Field::UpwardAirVelocity), "w");
        QVERIFY(reader->inventory().notes.empty());
    }

    void unknownUnitsAreRefusedByName()
    {
        const auto reader = open({{"u", {{"units", "furlongs/fortnight"}}}, {"v", {}}});
        QCOMPARE(nameOf(*reader, Field::EastwardWind), "none");
        QVERIFY(hasNote(*reader, "u is not used as eastward_wind: its unit \"furlongs/fortnight\" is not understood."));
        QVERIFY(hasNote(*reader, "v is not used as northward_wind: it has no unit."));
    }

    void otherVerticalAxesAreNotPressure_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("standardName");
        QTest::addColumn<QString>("longName");
        QTest::newRow("model levels") << "level" << "1" << "" << "model level";
        QTest::newRow("hybrid") << "lev" << "hPa" << "atmosphere_hybrid_sigma_pressure_coordinate" << "";
        QTest::newRow("hybrid by its long_name") << "lev" << "hPa" << "" << "hybrid level at midpoints";
        QTest::newRow("sigma") << "sigma" << "1" << "atmosphere_sigma_coordinate" << "";
        QTest::newRow("layers") << "pressure_difference_layer" << "Pa" << "" << "";
        QTest::newRow("heights") << "height_above_ground2" << "m" << "" << "";
        QTest::newRow("potential vorticity") << "potential_vorticity_surface" << "K m2 kg-1 s-1" << "" << "";
    }

    void otherVerticalAxesAreNotPressure()
    {
        QFETCH(QString, name);
        QFETCH(QString, units);
        QFETCH(QString, standardName);
        QFETCH(QString, longName);
        sample::File file;
        file.level.name = "isobaric";
        file.others = {{name.toStdString(), {1, 2, 3},
            {{"units", units.toStdString()}, {"standard_name", standardName.toStdString()},
                {"long_name", longName.toStdString()}, {"positive", "down"}}}};
        Variable wrong = eastwardWind("u");
        wrong.dimensions = {"time", name.toStdString(), "latitude", "longitude"};
        QCOMPARE(nameOf(*open({wrong}, file), Field::EastwardWind), "none");
        Variable right = eastwardWind("wind");
        right.dimensions = {"time", "isobaric", "latitude", "longitude"};
        QCOMPARE(nameOf(*open({wrong, right}, file), Field::EastwardWind), "wind");
    }

    void levelsHaveToBeReasonable_data()
    {
        QTest::addColumn<QList<double>>("levels");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("says");
        using Values = QList<double>;
        QTest::newRow("Pa called hPa") << Values{100000, 85000} << "hPa" << "no pressure of the atmosphere";
        QTest::newRow("negative") << Values{1000, -850} << "hPa" << "no pressure of the atmosphere";
        QTest::newRow("repeated") << Values{1000, 1000} << "hPa" << "more than once";
        QTest::newRow("no unit") << Values{1000, 850} << "" << "have no unit";
        QTest::newRow("odd unit") << Values{1000, 850} << "torr" << "\"torr\"";
    }

    void levelsHaveToBeReasonable()
    {
        QFETCH(QList<double>, levels);
        QFETCH(QString, units);
        QFETCH(QString, says);
        sample::File file;
        file.level = {"plev", {levels.begin(), levels.end()}, {{"units", units.toStdString()}}};
        Variable wind = eastwardWind();
        wind.dimensions[1] = "plev";
        const auto reader = open({wind}, file);
        QCOMPARE(nameOf(*reader, Field::EastwardWind), "none");
        QVERIFY2(hasNote(*reader, says.toUtf8().constData()), reader->inventory().notes.front().c_str());
    }

    void theBetterNamedOfTwoIsUsed()
    {
        const auto reader = open({
            {"z", {{"standard_name", "geopotential"}, {"units", "m2 s-2"}}},
            {"gh", {{"standard_name", "geopotential_height"}, {"units", "m"}}},
        });
        QCOMPARE(nameOf(*reader, Field::GeopotentialHeight), "gh");
        QVERIFY(hasNote(*reader, "z is not used as geopotential_height: gh is used."));
    }

    void ensemblesAreRefused()
    {
        sample::File file;
        file.others = {{"number", {0, 1, 2}, {{"standard_name", "realization"}}}};
        Variable wind = eastwardWind();
        wind.dimensions = {"number", "time", "level", "latitude", "longitude"};
        const auto reader = open({wind}, file);
        QCOMPARE(nameOf(*reader, Field::EastwardWind), "none");
        QVERIFY(hasNote(*reader, "dimension number of 3 values"));
    }

    void whatHasNoKnownNameIsListed()
    {
        const auto reader = open({eastwardWind(), {"o3", {{"units", "kg kg-1"}}}, {"cc", {{"units", "1"}}}});
        QCOMPARE(reader->inventory().notes, std::vector<std::string>{"Not used: o3, cc."});
    }

    void gridsThatAreNotRegularAreRefused_data()
    {
        QTest::addColumn<QString>("latitudeName");
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QList<double>>("latitudes");
        QTest::addColumn<QString>("says");
        using Values = QList<double>;
        QTest::newRow("Gaussian") << "latitude" << "" << Values{87.86, 85.1, 82.31, 79.53, 76.74, 73.95}
                                  << "not evenly spaced";
        QTest::newRow("rotated") << "grid_latitude" << "rotated_latitude_longitude" << Values{0, 1, 2}
                                 << "rotated_latitude_longitude";
        QTest::newRow("projected") << "projection_y_coordinate" << "lambert_conformal_conic" << Values{0, 1, 2}
                                   << "lambert_conformal_conic";
        QTest::newRow("no coordinates") << "" << "" << Values{0, 1, 2} << "no variable in it has a latitude";
    }

    void gridsThatAreNotRegularAreRefused()
    {
        QFETCH(QString, latitudeName);
        QFETCH(QString, mapping);
        QFETCH(QList<double>, latitudes);
        QFETCH(QString, says);
        sample::File file;
        const bool geographic = latitudeName == "latitude";
        file.latitude.values = {latitudes.begin(), latitudes.end()};
        file.latitude.texts = {{"units", geographic ? "degrees_north" : "degrees"}};
        file.latitude.texts.emplace_back("standard_name", latitudeName.toStdString());
        if (!geographic)
            file.longitude.texts = {{"units", "degrees"}, {"standard_name", "grid_longitude"}};
        file.scalars = {{"crs", {{"grid_mapping_name", mapping.toStdString()}}, {}, NC_INT, {},
            [](const sample::Position&) { return 0.0; }}};
        file.variables = {eastwardWind()};
        const auto refused = refusal(file);
        QVERIFY(refused);
        QCOMPARE(refused->kind, EngineError::Kind::UnusableMeteorology);
        QVERIFY2(refused->sentence.contains(says), qPrintable(refused->sentence));
        QVERIFY2(refused->sentence.contains("sample"), qPrintable(refused->sentence));
    }

    void unusableTimesAreRefused()
    {
        sample::File file;
        file.variables = {eastwardWind()};
        file.time.texts = {{"units", "days since 2020-01-01"}, {"calendar", "360_day"}};
        auto refused = refusal(file);
        QVERIFY(refused && refused->kind == EngineError::Kind::UnusableMeteorology);
        QVERIFY2(refused->sentence.contains("360_day"), qPrintable(refused->sentence));

        file.time.texts = {{"units", "hours since 2020-01-01"}};
        file.time.values = {0, qQNaN()};
        refused = refusal(file);
        QVERIFY(refused && refused->sentence.contains("a time is missing"));

        file.time.values = {};
        file.time.unlimited = true;
        refused = refusal(file);
        QVERIFY(refused && refused->sentence.contains("dimension time is empty"));
    }

    void modelOutputOnItsOwnGridIsRefused()
    {
        sample::File file;
        file.globals = {{"TITLE", " OUTPUT FROM WRF V4.1 MODEL"}};
        const auto refused = refusal(file);
        QVERIFY(refused && refused->kind == EngineError::Kind::UnknownFormat);
        QVERIFY2(refused->sentence.contains("WRF"), qPrintable(refused->sentence));
    }
};

QTEST_APPLESS_MAIN(FieldChoiceTest)
#include "field_choice_test.moc"

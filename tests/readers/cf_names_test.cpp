// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/cf_names.h"

#include <QtTest>

using namespace windline;

namespace {

NetcdfVariable named(std::string name)
{
    NetcdfVariable variable;
    variable.name = std::move(name);
    return variable;
}

NetcdfVariable with(NetcdfVariable variable, const char* attribute, const char* text)
{
    variable.attributes[attribute] = {NC_CHAR, text, {}};
    return variable;
}

NetcdfVariable with(NetcdfVariable variable, const char* attribute, std::vector<double> numbers)
{
    variable.attributes[attribute] = {NC_INT, {}, std::move(numbers)};
    return variable;
}

} // namespace

class CfNamesTest : public QObject {
    Q_OBJECT
private slots:
    void knowsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("field");
        const auto row = [](const char* name, Field field) { QTest::newRow(name) << name << int(field); };
        row("u", Field::EastwardWind);
        row("U_GRD_2_ISBL", Field::EastwardWind);
        row("UGRD_P0_L100_GLL0", Field::EastwardWind);
        row("u-component_of_wind_isobaric", Field::EastwardWind);
        row("uwnd", Field::EastwardWind);
        row("vgrdprs", Field::NorthwardWind);
        row("V_GRD_3_ISBL", Field::NorthwardWind);
        row("omega", Field::PressureVelocity);
        row("V_VEL_2_ISBL", Field::PressureVelocity);
        row("Vertical_velocity_pressure_isobaric", Field::PressureVelocity);
        row("T", Field::AirTemperature);
        row("HGT_2_ISBL", Field::GeopotentialHeight);
        row("PRES_2_SFC", Field::SurfacePressure);
        row("10u", Field::EastwardWind10m);
        row("V_GRD_3_HTGL", Field::NorthwardWind10m);
        row("HGT_2_SFC", Field::SurfaceAltitude);
        row("Geopotential_height_surface", Field::SurfaceAltitude);
        row("DZDT_P0_L100_GLL0", Field::UpwardAirVelocity);
        row("Vertical_velocity_geometric_isobaric", Field::UpwardAirVelocity);
        row("q", Field::SpecificHumidity);
        row("SPF_H_3_ISBL", Field::SpecificHumidity);
        row("Specific_humidity_isobaric", Field::SpecificHumidity);
        row("r", Field::RelativeHumidity);
        row("R_H_3_ISBL", Field::RelativeHumidity);
        row("RH_2_ISBL", Field::RelativeHumidity);
        row("Relative_humidity_isobaric", Field::RelativeHumidity);
        row("t2m", Field::AirTemperature2m);
        row("TMP_3_HTGL", Field::AirTemperature2m);
        row("Temperature_height_above_ground", Field::AirTemperature2m);
        row("skt", Field::SurfaceTemperature);
        row("TMP_P0_L1_GLL0", Field::SurfaceTemperature);
        row("blh", Field::MixingDepth);
        row("HPBL_P0_L1_GLL0", Field::MixingDepth);
        row("Planetary_Boundary_Layer_Height_surface", Field::MixingDepth);
        row("tp", Field::AccumulatedPrecipitation);
        row("A_PCP_3_SFC_acc6h", Field::AccumulatedPrecipitation);
        row("Total_precipitation_surface_6_Hour_Accumulation", Field::AccumulatedPrecipitation);
        row("ssrd", Field::DownwardSolarFlux);
        row("DSWRF_P8_L1_GLL0_avg6h", Field::DownwardSolarFlux);
        row("Downward_Short-Wave_Radiation_Flux_surface_Mixed_intervals_Average", Field::DownwardSolarFlux);
        row("fsr", Field::SurfaceRoughness);
        row("SFCR_surface", Field::SurfaceRoughness);
    }

    void knowsNames()
    {
        QFETCH(QString, name);
        QFETCH(int, field);
        for (const Field other : allFields)
            QCOMPARE(nameEvidence(other, named(name.toStdString())) > 0, int(other) == field);
    }

    void nothingIsThePressureOfTheAirOnPressureLevels()
    {
        QCOMPARE(nameEvidence(Field::AirPressure, with(named("pres"), "standard_name", "air_pressure")), 0);
        QCOMPARE(nameEvidence(Field::AirPressure, with(named("pres"), "Grib2_Parameter", {0, 3, 0})), 0);
    }

    void anotherStandardNameOverrulesTheName()
    {
        QVERIFY(nameEvidence(Field::PressureVelocity, named("w")) > 0);
        QCOMPARE(nameEvidence(Field::PressureVelocity, with(named("w"), "standard_name", "upward_air_velocity")), 0);
        QVERIFY(nameEvidence(Field::PressureVelocity, with(named("w"), "standard_name", "unknown")) > 0);
    }

    void standardNamesSpeakLouderThanNames()
    {
        const int byStandardName =
            nameEvidence(Field::AirTemperature, with(named("x"), "standard_name", "air_temperature"));
        const int byGrib = nameEvidence(Field::AirTemperature, with(named("x"), "GRIB_paramId", {130}));
        const int byName = nameEvidence(Field::AirTemperature, named("t"));
        const int byLongName = nameEvidence(Field::AirTemperature, with(named("x"), "long_name", "Temperature"));
        QVERIFY(byStandardName > byGrib);
        QVERIFY(byGrib > byName);
        QVERIFY(byName > byLongName);
        QVERIFY(byLongName > 0);
        QVERIFY(nameEvidence(Field::GeopotentialHeight, with(named("a"), "standard_name", "geopotential_height"))
            > nameEvidence(Field::GeopotentialHeight, with(named("b"), "standard_name", "geopotential")));
    }

    void knowsGribCodes()
    {
        QVERIFY(nameEvidence(Field::NorthwardWind, with(named("x"), "Grib2_Parameter", {0, 2, 3})) > 0);
        QCOMPARE(nameEvidence(Field::NorthwardWind, with(named("x"), "Grib2_Parameter", {0, 2, 2})), 0);
        QVERIFY(nameEvidence(Field::NorthwardWind,
                    with(named("x"), "parameter_template_discipline_category_number", {8, 0, 2, 3}))
            > 0);
        QCOMPARE(nameEvidence(Field::PressureVelocity, with(named("w"), "GRIB_paramId", {260238})), 0); // m s-1

        // As the Climate Data Store and cfgrib write them.
        const std::vector<std::pair<int, Field>> ecmwf{{260238, Field::UpwardAirVelocity},
            {133, Field::SpecificHumidity}, {157, Field::RelativeHumidity}, {167, Field::AirTemperature2m},
            {235, Field::SurfaceTemperature}, {159, Field::MixingDepth}, {260083, Field::MixingDepth},
            {228, Field::AccumulatedPrecipitation}, {169, Field::DownwardSolarFlux}, {235035, Field::DownwardSolarFlux},
            {244, Field::SurfaceRoughness}};
        for (const auto& [parameter, field] : ecmwf) {
            for (const Field other : allFields)
                QCOMPARE(
                    nameEvidence(other, with(named("x"), "GRIB_paramId", {double(parameter)})) > 0, other == field);
        }

        NetcdfVariable grib1 = with(with(named("x"), "parameter_number", {39}), "level_indicator", {100});
        QVERIFY(nameEvidence(Field::PressureVelocity, grib1) > 0);
        // In ECMWF's table the same number is soil water.
        QCOMPARE(nameEvidence(Field::PressureVelocity, with(grib1, "parameter_table_version", {128})), 0);
    }

    void knowsGribLevels()
    {
        QCOMPARE(gribLevel(named("x")), GribLevel::Unknown);
        QCOMPARE(gribLevel(with(named("x"), "Grib2_Level_Type", {103})), GribLevel::HeightAboveGround);
        QCOMPARE(gribLevel(with(named("x"), "level_indicator", {105})), GribLevel::HeightAboveGround);
        QCOMPARE(gribLevel(with(named("x"), "level_indicator", {1})), GribLevel::Ground);
        QCOMPARE(gribLevel(with(named("x"), "GRIB_typeOfLevel", "isobaricInhPa")), GribLevel::Pressure);
        QCOMPARE(gribLevel(with(named("x"), "GRIB_typeOfLevel", "potentialVorticity")), GribLevel::Other);
    }

    void tellsTenMetres()
    {
        QVERIFY(saysTenMetres(named("u10")));
        QVERIFY(saysTenMetres(named("10m_u_component_of_wind")));
        QVERIFY(saysTenMetres(with(named("x"), "long_name", "10 metre U wind component")));
        QVERIFY(saysTenMetres(with(named("U_GRD_3_HTGL"), "level", {10})));
        QVERIFY(!saysTenMetres(named("u100")));
        QVERIFY(!saysTenMetres(named("u")));
        QVERIFY(!saysTenMetres(with(named("x"), "long_name", "100 metre U wind component")));
        QVERIFY(!saysTenMetres(with(named("x"), "long_name", "u wind at 10 mb")));
    }

    void tellsTwoMetres()
    {
        for (const char* name : {"t2m", "2t", "T2", "tas", "TMP_2maboveground", "2m_temperature"})
            QVERIFY2(saysTwoMetres(named(name)), name);
        QVERIFY(saysTwoMetres(with(named("x"), "long_name", "2 metre temperature")));
        QVERIFY(saysTwoMetres(with(named("TMP_3_HTGL"), "level", {2})));
        for (const char* name : {"TMP_2_HTGL", "t", "t12m", "t2mb"}) // NCL's first has the number of the grid in it
            QVERIFY2(!saysTwoMetres(named(name)), name);
        QVERIFY(!saysTwoMetres(with(named("TMP_2_HTGL"), "level", {80})));
        QVERIFY(!saysTwoMetres(with(named("x"), "long_name", "12 metre temperature")));
    }

    void tellsTheGround()
    {
        QVERIFY(saysGround(Field::SurfaceTemperature, named("skt")));
        QVERIFY(saysGround(Field::SurfaceTemperature, with(named("x"), "level_indicator", {1})));
        QVERIFY(!saysGround(Field::SurfaceTemperature, with(named("t"), "standard_name", "air_temperature")));
        QVERIFY(!saysGround(Field::SurfaceTemperature, named("orog")));
        QVERIFY(saysGround(Field::SurfaceAltitude, named("orog")));
    }

    void units_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("one"); // what the value 1 of this unit is
        const auto row = [](Field field, const char* unit, double one) {
            QTest::addRow("%s of %s", unit, plainName(field).data()) << int(field) << QString::fromUtf8(unit) << one;
        };
        for (const char* unit : {"m s-1", "m s**-1", "m/s", "meters/second", "m s^-1", "m.s-1", "M/S", " m  s-1 "})
            row(Field::EastwardWind, unit, 1);
        row(Field::NorthwardWind10m, "knots", 0.514444);
        row(Field::PressureVelocity, "Pa s**-1", 1);
        row(Field::PressureVelocity, "Pa/s", 1);
        row(Field::PressureVelocity, "hPa/s", 100);
        row(Field::AirTemperature, "K", 1);
        row(Field::AirTemperature, "degC", 274.15);
        row(Field::GeopotentialHeight, "gpm", 1);
        row(Field::GeopotentialHeight, "m**2 s**-2", 1 / 9.80665);
        row(Field::SurfaceAltitude, "m+2 s-2", 1 / 9.80665);
        row(Field::SurfacePressure, "millibars", 100);
        row(Field::SurfacePressure, "Pa", 1);
        row(Field::RelativeHumidity, "%", 0.01);
        row(Field::RelativeHumidity, "1", 1);
        row(Field::SpecificHumidity, "kg kg**-1", 1);
        row(Field::SpecificHumidity, "g/kg", 0.001);
        row(Field::SpecificHumidity, "g kg-1", 0.001);
        row(Field::AccumulatedPrecipitation, "mm", 0.001);
        row(Field::AccumulatedPrecipitation, "kg m**-2", 0.001);
        row(Field::AccumulatedPrecipitation, "kg/m^2", 0.001);
        row(Field::AccumulatedPrecipitation, "m", 1);
        row(Field::DownwardSolarFlux, "W m**-2", 1);
        row(Field::DownwardSolarFlux, "W/m^2", 1);
        row(Field::SurfaceRoughness, "cm", 0.01);
    }

    void units()
    {
        QFETCH(int, field);
        QFETCH(QString, unit);
        QFETCH(double, one);
        const auto conversion = conversionFor(Field(field), unit.toStdString());
        QVERIFY(conversion);
        QVERIFY(std::abs(conversion->scale + conversion->offset - one) < 1e-6);
    }

    void unknownUnitsAreNotGuessed()
    {
        for (const char* unit : {"", "1", "furlongs/fortnight", "Pa s-1", "m", "m s-2", "~"})
            QVERIFY2(!conversionFor(Field::EastwardWind, unit), unit);
        QVERIFY(!conversionFor(Field::PressureVelocity, "m s-1"));
        QVERIFY(!conversionFor(Field::SurfacePressure, "MPa"));
        QVERIFY(!conversionFor(Field::DownwardSolarFlux, "J m**-2"));
        QVERIFY(!conversionFor(Field::SpecificHumidity, "%"));
        QVERIFY(!conversionFor(Field::RelativeHumidity, "kg kg-1"));
        QVERIFY(!conversionFor(Field::AccumulatedPrecipitation, "kg m-2 s-1"));
    }

    void saysWhatItLookedFor()
    {
        const QString text = QString::fromStdString(namesLookedFor(Field::PressureVelocity));
        QVERIFY(text.startsWith("standard_name lagrangian_tendency_of_air_pressure, "));
        QVERIFY(text.contains("names w, omega, "));
        QVERIFY(QString::fromStdString(namesLookedFor(Field::AirPressure)).startsWith("nothing, because"));
    }
};

QTEST_APPLESS_MAIN(CfNamesTest)
#include "cf_names_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/readers/field_choosing.h"

#include <QtTest>

using namespace windline;
using sample::eastwardWind;
using sample::Variable;

// Which variables are the fields that do not move parcels.
class OtherFieldsTest : public QObject, protected FieldChoosing {
    Q_OBJECT

private slots:
    void humidityAndThePressureOfTheAir()
    {
        const auto reader = open({eastwardWind(), {"q", {{"units", "g kg-1"}}}, {"r", {{"units", "%"}}},
            {"pres", {{"units", "Pa"}}}, plain("msl", {{"standard_name", "air_pressure"}, {"units", "Pa"}}),
            plain("r2", {{"standard_name", "relative_humidity"}, {"units", "%"}})});
        QCOMPARE(nameOf(*reader, Field::SpecificHumidity), "q");
        QCOMPARE(nameOf(*reader, Field::RelativeHumidity), "r");
        QCOMPARE(nameOf(*reader, Field::AirPressure), "none");
        QCOMPARE(nameOf(*reader, Field::SurfacePressure), "none");
        // What lies elsewhere is no news.
        QCOMPARE(reader->inventory().notes, std::vector<std::string>{"Not used: pres, msl, r2."});
    }

    void theGroundAndTheAirAboveItAreToldApart()
    {
        const sample::Texts kelvin{{"units", "K"}};
        const sample::Texts air{{"standard_name", "air_temperature"}, {"units", "K"}};
        const auto reader = open({plain("skt", kelvin), plain("t2m", air), plain("tmid", air), {"t", kelvin}});
        QCOMPARE(nameOf(*reader, Field::SurfaceTemperature), "skt");
        QCOMPARE(nameOf(*reader, Field::AirTemperature2m), "t2m");
        QCOMPARE(nameOf(*reader, Field::AirTemperature), "t");
        QVERIFY(hasNote(*reader, "tmid is not used as air_temperature"));

        const auto grib = [&](int code, const char* level) {
            Variable variable = plain("x", kelvin);
            variable.numbers = {{"parameter_number", NC_INT, {11}}, {"level_indicator", NC_INT, {double(code)}}};
            if (level)
                variable.numbers.push_back({"level", NC_INT, {std::atof(level)}});
            return open({variable});
        };
        QCOMPARE(nameOf(*grib(1, nullptr), Field::SurfaceTemperature), "x");
        QCOMPARE(nameOf(*grib(1, nullptr), Field::AirTemperature2m), "none");
        QCOMPARE(nameOf(*grib(105, "2"), Field::AirTemperature2m), "x");
        QCOMPARE(nameOf(*grib(105, "2"), Field::SurfaceTemperature), "none");
        QCOMPARE(nameOf(*grib(105, "80"), Field::AirTemperature2m), "none");
    }

    void fieldsOfTheGround()
    {
        const auto reader = open({plain("blh", {{"units", "m"}}), plain("msdwswrf", {{"units", "W m**-2"}}),
            plain("ssrd", {{"standard_name", "surface_downwelling_shortwave_flux_in_air"}, {"units", "J m**-2"}}),
            plain("fsr", {{"units", "m"}}, {"latitude", "longitude"})});
        QCOMPARE(nameOf(*reader, Field::MixingDepth), "blh");
        QCOMPARE(nameOf(*reader, Field::DownwardSolarFlux), "msdwswrf");
        QCOMPARE(nameOf(*reader, Field::SurfaceRoughness), "fsr");
        QVERIFY(hasNote(*reader,
            "ssrd is not used as surface_downwelling_shortwave_flux_in_air: it is a sum over time in J m**-2, and a "
            "flux in W m-2 is needed."));
    }
};

QTEST_APPLESS_MAIN(OtherFieldsTest)
#include "other_fields_test.moc"

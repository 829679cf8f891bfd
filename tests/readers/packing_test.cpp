// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/packing.h"
#include "tests/readers/reading.h"

#include <QtTest>

#include <bit>
#include <cmath>
#include <cstdint>

using namespace windline;

// How files write numbers: packed, in other units, missing.
class PackingTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

    // The wind, where the number at the first place of all is `first`.
    static sample::File windWith(sample::Variable variable, double first)
    {
        sample::File file;
        const auto inFile =
            variable.inFile ? variable.inFile : static_cast<double (*)(const sample::Position&)>(sample::truth);
        variable.inFile = [inFile, first](const sample::Position& position) {
            for (const auto& [name, index] : position.index) {
                if (index != 0)
                    return inFile(position);
            }
            return first;
        };
        file.variables = {std::move(variable)};
        return file;
    }

    // Missing at the first place (1000 hPa, 40 N, 0 E of the first time), right at its neighbours.
    void verifyOnlyFirstIsMissing(const sample::File& file, double tolerance = 1e-4)
    {
        const auto reader = m_folder.open(file);
        const MetSnapshot snapshot = readField(*reader, Field::EastwardWind);
        QVERIFY(std::isnan(valueAt(snapshot, Field::EastwardWind, 1000, 40, 0)));
        for (const double longitude : {10., 20., 30.}) {
            const float value = valueAt(snapshot, Field::EastwardWind, 1000, 40, longitude);
            QVERIFY(std::abs(value - sample::truth(0, 1000, 40, longitude)) <= tolerance);
        }
        QCOMPARE(std::count_if(snapshot[Field::EastwardWind].begin(), snapshot[Field::EastwardWind].end(),
                     [](float value) { return std::isnan(value); }),
            1);
    }

    template <typename Raw> static void compare(const Packing& packing, const std::vector<Raw>& numbers)
    {
        std::vector<float> values(numbers.size());
        packing.decode(std::span<const Raw>(numbers), values.data());
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const float alone = packing.decode(static_cast<double>(numbers[i]));
            const bool isSame = std::bit_cast<std::uint32_t>(values[i]) == std::bit_cast<std::uint32_t>(alone);
            QVERIFY2(isSame || (std::isnan(values[i]) && std::isnan(alone)), qPrintable(QString::number(numbers[i])));
        }
    }

private slots:
    void manyAtOnceAsOneByOne()
    {
        NetcdfVariable variable;
        variable.type = NC_FLOAT;
        variable.attributes["_FillValue"] = {NC_FLOAT, {}, {-999}};
        variable.attributes["valid_min"] = {NC_FLOAT, {}, {-500}};
        const float infinity = std::numeric_limits<float>::infinity();
        std::vector<float> numbers{0, -0.0F, 1.5F, -999, -501, std::nanf(""), infinity, -infinity, 3e38F, 1e-42F, 7};
        for (const UnitConversion unit :
            {UnitConversion{1, 0}, UnitConversion{1 / 9.80665, 0}, UnitConversion{1, 273.15}})
            compare<float>(Packing(variable, unit), numbers);
        variable.attributes["missing_value"] = {NC_FLOAT, {}, {1.5, 7}}; // three in all
        compare<float>(Packing(variable, {1, 0}), numbers);

        variable.type = NC_SHORT;
        variable.attributes = {{"scale_factor", {NC_DOUBLE, {}, {0.01}}}, {"add_offset", {NC_DOUBLE, {}, {300}}},
            {"_FillValue", {NC_SHORT, {}, {-32767}}}, {"_Unsigned", {NC_CHAR, "true", {}}}};
        compare<short>(Packing(variable, {1, 0}), {0, 1, -1, 32767, -32767, -32768, 5});
        variable.type = NC_DOUBLE;
        compare<double>(Packing(variable, {100, 0}), {0, 1e300, -1e300, 4.25, std::nan("")});
    }

    void packedShorts()
    {
        sample::Variable wind = sample::eastwardWind();
        wind.type = NC_SHORT;
        wind.numbers = {{"scale_factor", NC_DOUBLE, {0.001}}, {"add_offset", NC_DOUBLE, {15}},
            {"_FillValue", NC_SHORT, {-32767}}, {"missing_value", NC_SHORT, {-32767}}};
        wind.inFile = [](const sample::Position& p) { return std::round((sample::truth(p) - 15) / 0.001); };
        verifyOnlyFirstIsMissing(windWith(wind, -32767), 6e-4);
        sample::File file;
        file.variables = {wind};
        QCOMPARE(differenceFromTruth(*m_folder.open(file), Field::EastwardWind, 6e-4), QString());
    }

    void packedUnsigned()
    {
        for (const nc_type type : {NC_USHORT, NC_SHORT}) {
            sample::Variable wind = sample::eastwardWind();
            wind.type = type;
            wind.numbers = {{"scale_factor", NC_FLOAT, {0.0005}}, {"add_offset", NC_FLOAT, {0}}};
            if (type == NC_SHORT)
                wind.texts.emplace_back("_Unsigned", "true");
            wind.inFile = [type](const sample::Position& p) {
                const double raw = std::round(sample::truth(p) / 0.0005);
                return type == NC_SHORT && raw > 32767 ? raw - 65536 : raw;
            };
            sample::File file;
            file.variables = {wind};
            file.time.values = {0, 10}; // so that some numbers are above 32767
            QCOMPARE(differenceFromTruth(*m_folder.open(file), Field::EastwardWind, 4e-4), QString());
        }
    }

    void missing_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<int>("type");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("first");
        using Values = QList<double>;
        QTest::newRow("_FillValue") << "_FillValue" << NC_FLOAT << Values{1e20} << 1e20;
        QTest::newRow("missing_value") << "missing_value" << NC_FLOAT << Values{-999} << -999.;
        QTest::newRow("missing_value as double") << "missing_value" << NC_DOUBLE << Values{1e20} << 1e20;
        QTest::newRow("several") << "missing_value" << NC_FLOAT << Values{-888, -999} << -999.;
        QTest::newRow("valid_range") << "valid_range" << NC_FLOAT << Values{-200, 200} << 201.;
        QTest::newRow("valid_min") << "valid_min" << NC_FLOAT << Values{-200} << -201.;
        QTest::newRow("valid_max") << "valid_max" << NC_FLOAT << Values{200} << 201.;
        QTest::newRow("NaN") << "" << 0 << Values{} << qQNaN();
        QTest::newRow("infinity") << "" << 0 << Values{} << qInf();
        QTest::newRow("never written") << "" << 0 << Values{} << double(NC_FILL_FLOAT);
    }

    void missing()
    {
        QFETCH(QString, attribute);
        QFETCH(int, type);
        QFETCH(QList<double>, values);
        QFETCH(double, first);
        sample::Variable wind = sample::eastwardWind();
        if (!attribute.isEmpty())
            wind.numbers = {{attribute.toStdString(), type, {values.begin(), values.end()}}};
        verifyOnlyFirstIsMissing(windWith(wind, first));
    }

    // NetCDF Users Guide: limits of another type than the packed numbers are in the unpacked unit.
    void limitsMayBeUnpacked()
    {
        sample::Variable wind = sample::eastwardWind();
        wind.type = NC_SHORT;
        wind.numbers = {{"scale_factor", NC_DOUBLE, {0.01}}, {"valid_range", NC_DOUBLE, {-50, 50}}};
        wind.inFile = [](const sample::Position& p) { return std::round(sample::truth(p) / 0.01); };
        verifyOnlyFirstIsMissing(windWith(wind, 5100), 6e-3);
    }

    void units_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("scale"); // si = file * scale + offset
        QTest::addColumn<double>("offset");
        QTest::newRow("knots") << int(Field::EastwardWind) << "u" << "knots" << 1852.0 / 3600 << 0.;
        QTest::newRow("Celsius") << int(Field::AirTemperature) << "t" << "degC" << 1. << 273.15;
        QTest::newRow("hPa/s") << int(Field::PressureVelocity) << "omega" << "hPa/s" << 100. << 0.;
        QTest::newRow("geopotential") << int(Field::GeopotentialHeight) << "z" << "m**2 s**-2" << 1 / 9.80665 << 0.;
        QTest::newRow("height") << int(Field::GeopotentialHeight) << "z" << "gpm" << 1. << 0.;
    }

    void units()
    {
        QFETCH(int, field);
        QFETCH(QString, name);
        QFETCH(QString, unit);
        QFETCH(double, scale);
        QFETCH(double, offset);
        sample::Variable variable{name.toStdString(), {{"units", unit.toStdString()}}};
        variable.type = NC_DOUBLE;
        variable.inFile = [=](const sample::Position& p) { return (sample::truth(p) - offset) / scale; };
        sample::File file;
        file.variables = {variable};
        QCOMPARE(differenceFromTruth(*m_folder.open(file), Field(field)), QString());
    }

    void aPackedFieldInAnotherUnit()
    {
        sample::Variable variable{"ps", {{"units", "hPa"}}, {"time", "latitude", "longitude"}, NC_SHORT};
        variable.numbers = {{"scale_factor", NC_DOUBLE, {0.1}}, {"add_offset", NC_DOUBLE, {1000}}};
        variable.inFile = [](const sample::Position& p) { return 10 * p.latitude + p.index.at("longitude"); };
        sample::File file;
        file.variables = {variable};
        const auto reader = m_folder.open(file);
        const MetSnapshot snapshot = readField(*reader, Field::SurfacePressure);
        QCOMPARE(valueAt(snapshot, Field::SurfacePressure, 0, 50, 20), 105020.f); // (502 * 0.1 + 1000) hPa
    }
};

QTEST_APPLESS_MAIN(PackingTest)
#include "packing_test.moc"

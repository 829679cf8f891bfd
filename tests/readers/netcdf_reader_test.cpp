// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/readers/reading.h"

#include <QtTest>

#include <algorithm>
#include <future>

using namespace windline;
using sample::eastwardWind;
using sample::northwardWind;

Q_DECLARE_METATYPE(sample::File)

// How files lay out the same numbers: every test compares all of them with sample::truth().
class NetcdfReaderTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

    static sample::File wind()
    {
        sample::File file;
        file.variables = {eastwardWind()};
        return file;
    }

private slots:
    void layouts_data()
    {
        QTest::addColumn<sample::File>("file");
        sample::File file = wind();
        QTest::newRow("NetCDF-4") << file;
        file.format = 0;
        QTest::newRow("classic") << file;
        file.format = NC_64BIT_OFFSET;
        QTest::newRow("64-bit offset") << file;
        file.format = NC_64BIT_DATA;
        QTest::newRow("64-bit data") << file;

        file = wind();
        file.format = NC_64BIT_OFFSET;
        file.time.unlimited = true;
        QTest::newRow("records") << file;

        file = wind();
        file.latitude.values = {60, 50, 40};
        QTest::newRow("north to south") << file;
        file.level.values = {500, 850, 1000};
        QTest::newRow("top down") << file;
        file.longitude.values = {30, 20, 10, 0};
        QTest::newRow("east to west") << file;

        file = wind();
        file.longitude.values = {260, 270, 280, 290};
        QTest::newRow("0..360") << file;
        file.longitude.values = {-100, -90, -80, -70};
        QTest::newRow("-180..180") << file;
        file.longitude.values = {0, 10, 340, 350};
        QTest::newRow("over Greenwich, sorted") << file;
        file.longitude.values = {170, 180, -170, -160};
        QTest::newRow("over the date line") << file;
        file.longitude.values = {0, 90, 180, 270, 360};
        QTest::newRow("global with a repeated column") << file;

        file = wind();
        file.level.values = {100000, 85000, 50000};
        file.level.texts = {{"units", "Pa"}};
        file.level.meaning = [](double pascal) { return pascal / 100; };
        QTest::newRow("Pa") << file;
        file = wind();
        file.level.texts = {{"units", "millibars"}, {"long_name", "pressure_level"}};
        file.level.type = NC_INT;
        QTest::newRow("millibars") << file;

        file = wind();
        file.time.values = {12, 0, 6};
        QTest::newRow("times not in order") << file;
        file.time.values = {1577836800, 1577858400};
        file.time.type = NC_INT64;
        file.time.texts = {{"units", "seconds since 1970-01-01"}, {"calendar", "proleptic_gregorian"}};
        file.time.meaning = [](double seconds) { return (seconds - 1577836800) / 3600; };
        QTest::newRow("seconds") << file;

        file = wind();
        file.variables.front().dimensions = {"longitude", "latitude", "level", "time"};
        QTest::newRow("Fortran order") << file;
        file.variables.front().dimensions = {"time", "latitude", "longitude", "level"};
        QTest::newRow("levels last") << file;

        file = wind();
        file.others = {{"number", {0}, {{"standard_name", "realization"}}}};
        file.variables.front().dimensions = {"number", "time", "level", "latitude", "longitude"};
        QTest::newRow("one member") << file;
        file = wind();
        file.variables.front().type = NC_DOUBLE;
        QTest::newRow("double") << file;
    }

    void layouts()
    {
        QFETCH(sample::File, file);
        const auto reader = m_folder.open(file);
        QCOMPARE(differenceFromTruth(*reader, Field::EastwardWind), QString());
        QCOMPARE(reader->inventory().times.size(), file.time.values.size());
        QVERIFY(std::is_sorted(reader->inventory().times.begin(), reader->inventory().times.end()));
    }

    void theGridIsThatOfTheFile()
    {
        sample::File file = wind();
        file.latitude.values = {60, 50, 40};
        const auto reader = m_folder.open(file);
        QCOMPARE(reader->inventory().grid, (HorizontalGrid{0, 10, 4, 40, 10, 3}));
        QCOMPARE(reader->inventory().find(Field::EastwardWind)->levelsPa, (std::vector<double>{50000, 85000, 100000}));
        QCOMPARE(reader->inventory().find(Field::EastwardWind)->nameInFile, std::string("u"));
        QCOMPARE(QString::fromStdString(toIso(reader->inventory().times.back())), QString("2020-01-01T06:00Z"));
        QCOMPARE(reader->inventory().format, std::string("NetCDF-4"));
    }

    void readsOnlyTheLevelsOfTheSnapshot()
    {
        const auto reader = m_folder.open(wind());
        MetSnapshot snapshot;
        snapshot.grid = {reader->inventory().grid, {50000, 100000}};
        reader->read(1, {Field::EastwardWind, Field::NorthwardWind}, snapshot);
        QCOMPARE(snapshot[Field::EastwardWind].size(), std::size_t(2 * 3 * 4));
        QCOMPARE(valueAt(snapshot, Field::EastwardWind, 500, 40, 0), float(sample::truth(6, 500, 40, 0)));
        QCOMPARE(valueAt(snapshot, Field::EastwardWind, 1000, 60, 30), float(sample::truth(6, 1000, 60, 30)));
        QVERIFY(!snapshot.has(Field::NorthwardWind)); // which the file does not have
    }

    void repeatedTimesKeepTheFirst()
    {
        sample::File file = wind();
        file.time.values = {0, 6, 6};
        file.variables.front().inFile = [](const sample::Position& position) {
            return position.index.at("time") == 2 ? -999 : sample::truth(position);
        };
        const auto reader = m_folder.open(file);
        QCOMPARE(reader->inventory().times.size(), std::size_t(2));
        QCOMPARE(differenceFromTruth(*reader, Field::EastwardWind), QString());
        QVERIFY(hasNote(*reader, "more than once"));
    }

    void aTimeOrALevelMayBeAScalar()
    {
        sample::File file;
        sample::Variable wind = eastwardWind();
        wind.dimensions = {"latitude", "longitude"};
        wind.texts.emplace_back("coordinates", "plev valid_time reference");
        wind.inFile = [](const sample::Position& p) { return sample::truth(6, 850, p.latitude, p.longitude); };
        file.variables = {wind};
        file.scalars = {
            {"reference", {{"standard_name", "forecast_reference_time"}, {"units", "hours since 2020-01-01"}}, {},
                NC_DOUBLE, {}, [](const sample::Position&) { return 0.0; }},
            {"valid_time", {{"standard_name", "time"}, {"units", "hours since 2020-01-01"}}, {}, NC_DOUBLE, {},
                [](const sample::Position&) { return 6.0; }},
            {"plev", {{"standard_name", "air_pressure"}, {"units", "Pa"}}, {}, NC_DOUBLE, {},
                [](const sample::Position&) { return 85000.0; }}};
        const auto reader = m_folder.open(file);
        QCOMPARE(reader->inventory().times.size(), std::size_t(1));
        QCOMPARE(reader->inventory().find(Field::EastwardWind)->levelsPa, std::vector<double>{85000});
        QCOMPARE(differenceFromTruth(*reader, Field::EastwardWind), QString());
    }

    // The old Climate Data Store put final ERA5 and preliminary ERA5T side by side, each where the other is missing.
    void mergesExperimentVersions()
    {
        sample::File file = wind();
        file.others = {{"expver", {1, 5}, {}, NC_INT}};
        sample::Variable& variable = file.variables.front();
        variable.dimensions = {"time", "expver", "level", "latitude", "longitude"};
        variable.numbers = {{"_FillValue", NC_FLOAT, {-32767}}};
        variable.inFile = [](const sample::Position& position) {
            return position.index.at("expver") == position.index.at("time") ? sample::truth(position) : -32767;
        };
        const auto reader = m_folder.open(file);
        QCOMPARE(differenceFromTruth(*reader, Field::EastwardWind), QString());
    }

    void tenMetresAreChosenAmongHeights()
    {
        sample::File file;
        file.others = {{"height_above_ground", {2, 10, 80}, {{"units", "m"}, {"positive", "up"}}}};
        sample::Variable wind = eastwardWind("u-component_of_wind_height_above_ground");
        wind.dimensions = {"time", "height_above_ground", "latitude", "longitude"};
        wind.inFile = [](const sample::Position& position) {
            return sample::truth(position) + (position.index.at("height_above_ground") == 1 ? 0 : 100);
        };
        file.variables = {wind};
        const auto reader = m_folder.open(file);
        QCOMPARE(differenceFromTruth(*reader, Field::EastwardWind10m), QString());
        QVERIFY(!reader->inventory().find(Field::EastwardWind));
    }

    void twoMetresAreChosenAmongHeights()
    {
        sample::File file;
        file.others = {{"height_above_ground", {2, 10, 80}, {{"units", "m"}, {"positive", "up"}}}};
        sample::Variable temperature{"Temperature_height_above_ground", {{"units", "K"}},
            {"time", "height_above_ground", "latitude", "longitude"}};
        temperature.inFile = [](const sample::Position& position) {
            return sample::truth(position) + (position.index.at("height_above_ground") == 0 ? 0 : 100);
        };
        file.variables = {temperature};
        QCOMPARE(differenceFromTruth(*m_folder.open(file), Field::AirTemperature2m), QString());
        file.others.front().values = {10, 20, 80};
        const auto higher = m_folder.open(file);
        QVERIFY(!higher->inventory().find(Field::AirTemperature2m));
        QVERIFY(hasNote(*higher, "none of its heights is 2 m"));
    }

    void levelsOfOneFieldMayDifferFromThoseOfAnother()
    {
        sample::File file = wind();
        file.others = {{"isobaric5", {50000, 100000}, {{"units", "Pa"}}}};
        sample::Variable omega{"omega", {{"units", "Pa/s"}}, {"time", "isobaric5", "latitude", "longitude"}};
        file.variables.push_back(omega);
        const auto reader = m_folder.open(file);
        QCOMPARE(reader->inventory().find(Field::PressureVelocity)->levelsPa, (std::vector<double>{50000, 100000}));
        QCOMPARE(reader->inventory().find(Field::EastwardWind)->levelsPa.size(), std::size_t(3));
    }

    void terrainIsConstantInTime()
    {
        sample::File file = wind();
        file.variables.push_back({"orog", {{"units", "m"}}, {"latitude", "longitude"}});
        const auto reader = m_folder.open(file);
        QVERIFY(reader->inventory().find(Field::SurfaceAltitude)->constantInTime);
        QCOMPARE(differenceFromTruth(*reader, Field::SurfaceAltitude), QString());
    }

    void terrainOfOneTimeIsConstantToo()
    {
        sample::File file;
        file.time.values = {6};
        file.variables = {{"HGT_3_SFC", {{"units", "gpm"}}, {"time", "latitude", "longitude"}}};
        file.variables.front().inFile = [](const sample::Position& p) {
            return sample::truth(0, 0, p.latitude, p.longitude);
        };
        const auto reader = m_folder.open(file);
        QVERIFY(reader->inventory().find(Field::SurfaceAltitude)->constantInTime);
        QCOMPARE(differenceFromTruth(*reader, Field::SurfaceAltitude), QString());
    }

    void aReleasedFileIsReadAgain()
    {
        const auto reader = m_folder.open(wind());
        QCOMPARE(differenceFromTruth(*reader, Field::EastwardWind), QString());
        reader->release();
        reader->release();
        QCOMPARE(differenceFromTruth(*reader, Field::EastwardWind), QString());
        reader->release();
        sample::File other = wind();
        other.time.values = {0, 6, 12};
        other.write(reader->inventory().file);
        const auto refused = refusalOf([&] { readField(*reader, Field::EastwardWind); });
        QVERIFY(refused && refused->kind == EngineError::Kind::NotReadable);
        QVERIFY2(refused->sentence.contains("has changed"), qPrintable(refused->sentence));
    }

    // NetCDF-C and HDF5 are not thread-safe; two readers in two threads are, because they share a lock.
    void twoFilesAreReadInTwoThreads()
    {
        const auto first = m_folder.open(wind());
        const auto second = m_folder.open(wind());
        const auto readOften = [](MetReader& reader) {
            QString difference;
            for (int i = 0; i < 100 && difference.isEmpty(); ++i) {
                difference = differenceFromTruth(reader, Field::EastwardWind);
                reader.release();
            }
            return difference;
        };
        auto inBackground = std::async(std::launch::async, [&] { return readOften(*first); });
        QCOMPARE(readOften(*second), QString());
        QCOMPARE(inBackground.get(), QString());
    }

    void bothWindsOfOneFileAreReadAtOnce()
    {
        sample::File file;
        file.variables = {eastwardWind(), northwardWind()};
        file.variables.back().inFile = [](const sample::Position& p) { return -sample::truth(p); };
        const auto reader = m_folder.open(file);
        MetSnapshot snapshot;
        snapshot.grid = {reader->inventory().grid, {50000, 85000, 100000}};
        reader->read(0, {Field::EastwardWind, Field::NorthwardWind}, snapshot);
        QCOMPARE(valueAt(snapshot, Field::EastwardWind, 850, 50, 20), float(sample::truth(0, 850, 50, 20)));
        QCOMPARE(valueAt(snapshot, Field::NorthwardWind, 850, 50, 20), -float(sample::truth(0, 850, 50, 20)));
    }
};

QTEST_APPLESS_MAIN(NetcdfReaderTest)
#include "netcdf_reader_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_reader.h"
#include "engine/readers/describe_inventory.h"
#include "engine/readers/open_reader.h"
#include "tests/readers/reading.h"
#include "tests/support/arl_file.h"

#include <QtTest>

#include <cmath>
#include <fstream>

using namespace windline;

class ArlReaderTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;
    int m_written = 0;

    std::unique_ptr<MetReader> open(const sample::ArlFile& file)
    {
        const std::filesystem::path path = m_folder.path("sample" + std::to_string(++m_written) + ".arl");
        file.write(path);
        return openReader(path);
    }

    // Empty when every value of the field is what the file was given, to within the packing.
    static QString difference(MetReader& reader, const sample::ArlFile& file, Field field, const std::string& name,
        float unit = 1, float tolerance = 0.02F)
    {
        const HorizontalGrid& grid = reader.inventory().grid;
        const FieldSource* source = reader.inventory().find(field);
        if (!source || source->nameInFile != name)
            return QStringLiteral("the field was not found");
        const auto levels = static_cast<int>(source->levelsPa.size());
        for (std::size_t t = 0; t < reader.inventory().times.size(); ++t) {
            const MetSnapshot snapshot = readField(reader, field, t);
            std::size_t i = 0;
            for (int level = levels == 0 ? 0 : levels; level >= (levels == 0 ? 0 : 1); --level)
                for (int row = 0; row < grid.latitudeCount; ++row)
                    for (int column = 0; column < grid.longitudeCount; ++column, ++i) {
                        const int inFile = (column - grid.seamColumn + grid.longitudeCount) % grid.longitudeCount;
                        const float expected =
                            unit * file.value({level, name}, inFile, row, reader.inventory().times[t]);
                        if (i >= snapshot[field].size()
                            || !(std::abs(snapshot[field][i] - expected) <= tolerance * unit))
                            return QStringLiteral("%1 instead of %2 at level %3, row %4, column %5")
                                .arg(snapshot[field].at(i))
                                .arg(expected)
                                .arg(level)
                                .arg(row)
                                .arg(column);
                    }
            if (i != snapshot[field].size())
                return QStringLiteral("%1 values instead of %2").arg(snapshot[field].size()).arg(i);
        }
        return {};
    }

private slots:
    void aSmallFile()
    {
        const sample::ArlFile file = sample::arlFile(); // whose index spans two records
        const auto reader = open(file);
        const MetInventory& inventory = reader->inventory();
        QCOMPARE(inventory.format, "ARL packed");
        QCOMPARE(inventory.modelId, "TEST");
        QVERIFY(inventory.grid.coincidesWith({10, 1, 12, 40, 1, 10}));
        QCOMPARE(inventory.times.size(), std::size_t(2));
        QCOMPARE(toIso(inventory.times[1]), "2020-01-01T03:00Z");
        QCOMPARE(inventory.find(Field::EastwardWind)->levelsPa, (std::vector<double>{50'000, 85'000, 100'000}));
        QVERIFY(inventory.notes.empty());
        QCOMPARE(difference(*reader, file, Field::EastwardWind, "UWND"), QString());
        QCOMPARE(difference(*reader, file, Field::NorthwardWind, "VWND"), QString());
        QCOMPARE(difference(*reader, file, Field::SurfacePressure, "PRSS", 100), QString());
    }

    void readsAgainAfterRelease()
    {
        const sample::ArlFile file = sample::arlFile();
        const auto reader = open(file);
        QCOMPARE(difference(*reader, file, Field::EastwardWind, "UWND"), QString());
        reader->release();
        QCOMPARE(difference(*reader, file, Field::EastwardWind, "UWND"), QString());
    }

    void allFieldsInTheirUnits()
    {
        sample::ArlFile file = sample::arlFile(1);
        const std::vector<std::tuple<Field, std::string, float>> surface{{Field::EastwardWind10m, "U10M", 1},
            {Field::NorthwardWind10m, "V10M", 1}, {Field::SurfaceAltitude, "SHGT", 1},
            {Field::AirTemperature2m, "T02M", 1}, {Field::SurfaceTemperature, "TMPS", 1},
            {Field::MixingDepth, "PBLH", 1}, {Field::AccumulatedPrecipitation, "TPP1", 1},
            {Field::DownwardSolarFlux, "DSWF", 1}, {Field::SurfaceRoughness, "RGHS", 1}};
        const std::vector<std::tuple<Field, std::string, float>> upper{{Field::PressureVelocity, "WWND", 100},
            {Field::AirTemperature, "TEMP", 1}, {Field::GeopotentialHeight, "HGTS", 1},
            {Field::UpwardAirVelocity, "DZDT", 1}, {Field::SpecificHumidity, "SPHU", 1},
            {Field::RelativeHumidity, "RELH", 0.01F}, {Field::AirPressure, "PRES", 100}};
        auto& records = file.times[0].records;
        for (const char* other :
            {"MSLP", "TPP6", "MIXD", "CPP6", "TEMP"}) // temperature in the air is none on the ground
            records.push_back({0, other});
        for (const auto& [field, name, unit] : surface)
            records.push_back({0, name});
        for (const auto& [field, name, unit] : upper)
            for (int level = 1; level <= 3; ++level)
                records.push_back({level, name});
        const auto reader = open(file);
        for (const auto& fields : {surface, upper})
            for (const auto& [field, name, unit] : fields)
                QVERIFY2(difference(*reader, file, field, name, unit).isEmpty(),
                    qPrintable(difference(*reader, file, field, name, unit)));
        QVERIFY(hasNote(*reader, "Not used: MSLP, TPP6, MIXD, CPP6."));
        QCOMPARE(reader->inventory().fields.size(), fieldCount);
        QCOMPARE(reader->namesLookedFor(Field::AccumulatedPrecipitation), "TPP1, TPP3, TPP6, TPP2, TPPA, TPPT");
    }

    void kindsOfLevels_data()
    {
        QTest::addColumn<int>("flag");
        QTest::addColumn<QStringList>("levels");
        QTest::addColumn<QString>("says");
        QTest::newRow("sigma") << 1 << QStringList{"1.0000", "0.9950", ".50860"}
                               << "sigma (pressure as a fraction of surface pressure): 0.5086, 0.995";
        QTest::newRow("terrain") << 3 << QStringList{"0.0000", "50.000", "1200.0"}
                                 << "heights that follow the terrain, in metres: 1200, 50";
        QTest::newRow("hybrid") << 4 << QStringList{"0.0000", "0.9980", "120.32"}
                                << "hybrid (hPa + fraction of surface pressure): 120 + 0.32, 0 + 0.998";
        QTest::newRow("WRF") << 5 << QStringList{"1.0000", "0.9950", "0.5000"}
                             << "sigma (pressure as a fraction of surface pressure): 0.5, 0.995";
    }

    void kindsOfLevels()
    {
        QFETCH(int, flag);
        QFETCH(QStringList, levels);
        QFETCH(QString, says);
        sample::ArlFile file = sample::arlFile();
        file.verticalFlag = flag;
        file.levels.clear();
        for (const QString& level : levels)
            file.levels.push_back(level.toStdString());
        const auto reader = open(file);
        QCOMPARE(reader->inventory().levelDefinitions.size(), std::size_t(2));
        QCOMPARE(difference(*reader, file, Field::EastwardWind, "UWND"), QString());
        QCOMPARE(hasNote(*reader, "WRF's own"), flag == 5);
        const QString text = QString::fromStdString(describeInventory(*reader));
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void projectedGrids()
    {
        sample::ArlFile file = sample::arlFile();
        file.numbers = {25, -95, 25, -95, 60, 0, 25, 6, 5, 38, -95, 0};
        const auto reader = open(file);
        QVERIFY(reader->inventory().grid.projection);
        QCOMPARE(difference(*reader, file, Field::EastwardWind, "UWND"), QString());
        const QString text = QString::fromStdString(describeInventory(*reader));
        QVERIFY2(
            text.contains("12 x 10 points, Lambert conformal (cone angle 25), reference longitude -95, cells of 58."),
            qPrintable(text));
    }

    void globalGridsOfAnyCut()
    {
        for (const double first : {0.0, -180.0, 30.0}) {
            sample::ArlFile file = sample::arlFile();
            file.columns = 36;
            file.rows = 19;
            file.numbers = {90, 350, 10, 10, 0, 0, 0, 1, 1, -90, first, 0};
            const auto reader = open(file);
            QVERIFY(reader->inventory().grid.isPeriodic());
            QCOMPARE(reader->inventory().grid.longitudeFirst, -180.0);
            QCOMPARE(difference(*reader, file, Field::EastwardWind, "UWND"), QString());
        }
    }

    void aThousandPointsAndMore_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::newRow("columns") << 1440 << 9;
        QTest::newRow("rows") << 11 << 2001;
        QTest::newRow("both") << 1000 << 1001;
    }

    void aThousandPointsAndMore()
    {
        QFETCH(int, columns);
        QFETCH(int, rows);
        sample::ArlFile file = sample::arlFile(2);
        file.columns = columns;
        file.rows = rows;
        file.numbers = {0, 0, 60, 10, 3, 0, 0, 1, 1, 10, 20, 0}; // Mercator
        const auto reader = open(file);
        QCOMPARE(reader->inventory().grid.longitudeCount, columns);
        QCOMPARE(reader->inventory().grid.latitudeCount, rows);
        QCOMPARE(difference(*reader, file, Field::EastwardWind, "UWND"), QString());
    }

    void minutesYearsAndForecastHours()
    {
        sample::ArlFile file = sample::arlFile(2);
        file.times[0].time = std::chrono::sys_days(std::chrono::year(1998) / 12 / 31) + std::chrono::minutes(1425);
        file.times[1].time = std::chrono::sys_days(std::chrono::year(1999) / 1 / 1) + std::chrono::minutes(0);
        file.times[1].forecastHour = 6;
        const auto reader = open(file);
        QCOMPARE(toIso(reader->inventory().times[0]), "1998-12-31T23:45Z");
        QCOMPARE(toIso(reader->inventory().times[1]), "1999-01-01T00:00Z");
        QCOMPARE(reader->inventory().forecastHours, (std::vector{0, 6}));
        const QString text = QString::fromStdString(describeInventory(*reader));
        QVERIFY2(text.contains("0 to 6 h"), qPrintable(text));
        QVERIFY2(text.contains("every 15 min"), qPrintable(text));
    }

    void whatIsNotThereIsNan()
    {
        sample::ArlFile file = sample::arlFile(2);
        // Omega on two levels, at the second time alone; one of its records missing.
        file.times[1].records.push_back({1, "WWND"});
        file.times[1].records.push_back({2, "WWND", true});
        file.times[1].records.push_back({0, "SHGT"});
        const auto reader = open(file);
        const FieldSource* omega = reader->inventory().find(Field::PressureVelocity);
        QVERIFY(omega);
        QCOMPARE(omega->levelsPa, (std::vector<double>{85'000, 100'000}));
        MetSnapshot snapshot;
        snapshot.grid.levelsPa = {50'000, 70'000, 85'000, 100'000};
        const FieldSet wanted{Field::PressureVelocity, Field::SurfaceAltitude};
        reader->read(0, wanted, snapshot);
        QCOMPARE(snapshot[Field::PressureVelocity].size(), std::size_t(480));
        for (const Field field : {Field::PressureVelocity, Field::SurfaceAltitude})
            for (const float value : snapshot[field])
                QVERIFY(std::isnan(value));
        reader->read(1, wanted, snapshot);
        for (std::size_t i = 0; i < 480; ++i)
            QCOMPARE(std::isnan(snapshot[Field::PressureVelocity][i]), i < 360);
        for (const float value : snapshot[Field::SurfaceAltitude])
            QVERIFY(std::isfinite(value));
        QVERIFY(!snapshot.has(Field::EastwardWind)); // nobody asked
    }

    void timesWithoutWindAreLeftOut()
    {
        sample::ArlFile file = sample::arlFile(3);
        std::erase_if(file.times[1].records, [](const sample::ArlRecord& record) { return record.name == "VWND"; });
        const auto reader = open(file);
        QCOMPARE(reader->inventory().times.size(), std::size_t(2));
        QVERIFY(hasNote(*reader, "Times without wind are left out: 2020-01-01T03:00Z."));
        QCOMPARE(difference(*reader, file, Field::NorthwardWind, "VWND"), QString());

        for (sample::ArlTime& time : file.times)
            time.records = {{0, "PRSS"}};
        QCOMPARE(open(file)->inventory().times.size(), std::size_t(3));
    }

    void timesInAnyOrder()
    {
        sample::ArlFile file = sample::arlFile(3);
        std::swap(file.times[0], file.times[2]);
        file.times.push_back(file.times[1]);
        const auto reader = open(file);
        QCOMPARE(reader->inventory().times.size(), std::size_t(3));
        QVERIFY(hasNote(*reader, "Some times come more than once"));
        QVERIFY(reader->inventory().warnings.empty()); // nothing is missing
        QCOMPARE(difference(*reader, file, Field::EastwardWind, "UWND"), QString());
    }

    void anIndexThatJustFillsItsRecord()
    {
        // 108 + 4 x 8 + 7 x 8 characters; one writer would begin another record, most do not.
        sample::ArlFile file = sample::arlFile(2);
        file.columns = 14;
        file.rows = 14;
        const auto reader = open(file);
        QCOMPARE(difference(*reader, file, Field::EastwardWind, "UWND"), QString());
        std::string bytes = file.bytes();
        const std::size_t record = 50 + 196;
        for (const std::size_t time : {1, 0}) { // each of eight records; the later one first, as it moves
            const std::size_t index = time * 8 * record;
            bytes.insert(index + record, bytes.substr(index, 50) + std::string(196, ' '));
        }
        const std::filesystem::path path = m_folder.path("extra.arl");
        std::ofstream(path, std::ios::binary) << bytes;
        const auto other = openReader(path);
        QCOMPARE(other->inventory().times.size(), std::size_t(2));
        QCOMPARE(difference(*other, file, Field::EastwardWind, "UWND"), QString());
    }

    void severalFilesMakeOneTimeline()
    {
        sample::ArlFile all = sample::arlFile(4);
        sample::ArlFile first = all;
        sample::ArlFile second = all;
        first.times.resize(3);
        second.times.erase(second.times.begin(), second.times.begin() + 2);
        first.write(m_folder.path("a.arl"));
        second.write(m_folder.path("b.arl"));
        const std::vector<std::filesystem::path> files{m_folder.path("b.arl"), m_folder.path("a.arl")};
        MetSeries series = openMeteorology(files);
        const MetSelection selection = series.select({Field::EastwardWind, Field::NorthwardWind}, {});
        QCOMPARE(selection.times.size(), std::size_t(4));
        for (std::size_t t = 0; t < 4; ++t) {
            const MetSnapshot snapshot = series.read(selection, t);
            const float expected = all.value({1, "UWND"}, 3, 2, selection.times[t]);
            QVERIFY(std::abs(valueAt(snapshot, Field::EastwardWind, 1000, 42, 13) - expected) < 0.02F);
        }
    }
};

QTEST_APPLESS_MAIN(ArlReaderTest)
#include "arl_reader_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/open_reader.h"
#include "tests/readers/reading.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace windline;

class MissingLevelsTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

private slots:
    void levelsThatAFieldHasNotAreMissing()
    {
        sample::File file; // on 500, 850 and 1000 hPa
        file.variables = {sample::eastwardWind()};
        file.others = {{"isobaric5", {70000, 100000}, {{"units", "Pa"}}}};
        file.variables.push_back({"r", {{"units", "%"}}, {"time", "isobaric5", "latitude", "longitude"}});
        file.variables.back().inFile = [](const sample::Position& p) {
            return 10.0 * double(p.index.at("isobaric5")) + double(p.index.at("time"));
        };
        const auto reader = m_folder.open(file);
        MetSnapshot snapshot;
        snapshot.grid = {reader->inventory().grid, {30000, 50000, 70000, 85000, 100000}};
        reader->read(1, {Field::EastwardWind, Field::RelativeHumidity}, snapshot);
        const auto at = [&](Field field, double hectopascal) { return valueAt(snapshot, field, hectopascal, 50, 20); };
        QCOMPARE(snapshot[Field::EastwardWind].size(), std::size_t(5 * 3 * 4));
        QCOMPARE(snapshot[Field::RelativeHumidity].size(), std::size_t(5 * 3 * 4));
        for (const double hectopascal : {500, 850, 1000})
            QCOMPARE(at(Field::EastwardWind, hectopascal), float(sample::truth(6, hectopascal, 50, 20)));
        QCOMPARE(at(Field::RelativeHumidity, 700), 0.01f);
        QCOMPARE(at(Field::RelativeHumidity, 1000), 0.11f);
        for (const double hectopascal : {300, 700})
            QVERIFY(std::isnan(at(Field::EastwardWind, hectopascal)));
        for (const double hectopascal : {300, 500, 850})
            QVERIFY(std::isnan(at(Field::RelativeHumidity, hectopascal)));

        snapshot.grid.levelsPa = {20000, 30000}; // none of them
        reader->read(0, {Field::EastwardWind}, snapshot);
        QCOMPARE(snapshot[Field::EastwardWind].size(), std::size_t(2 * 3 * 4));
        for (const float value : snapshot[Field::EastwardWind])
            QVERIFY(std::isnan(value));
    }

    // The humidity of GFS lacks 20 hPa, which its wind has.
    void allLevelsOfAFileThatHasFewerOfSomeFields()
    {
        const std::filesystem::path file =
            std::filesystem::path(WINDLINE_SHARED_DATA) / "met/gfs_thredds_isobaric_20101026.nc";
        if (!std::filesystem::exists(file))
            QSKIP(qPrintable(QString("no %1").arg(file.c_str())));
        const std::vector<std::filesystem::path> files{file};
        MetSeries series = openMeteorology(files);
        const FieldSet wind{Field::EastwardWind, Field::NorthwardWind};
        const FieldSet humidity{Field::RelativeHumidity};
        QCOMPARE(series.select(wind, humidity).grid.levelsPa.size(), std::size_t(25));
        const MetSelection selection = series.select(wind, humidity, LevelChoice::All);
        QCOMPARE(selection.grid.levelsPa.size(), std::size_t(26));
        const MetSnapshot snapshot = series.read(selection, 0);
        QCOMPARE(valueAt(snapshot, Field::RelativeHumidity, 500, 30, 220), 0.2f);
        const auto missing = [&](Field field) {
            return std::count_if(
                snapshot[field].begin(), snapshot[field].end(), [](float value) { return std::isnan(value); });
        };
        QCOMPARE(missing(Field::EastwardWind), 0);
        QCOMPARE(missing(Field::RelativeHumidity), 101 * 46); // at 20 hPa
        QVERIFY(std::isnan(valueAt(snapshot, Field::RelativeHumidity, 20, 30, 220)));
    }
};

QTEST_APPLESS_MAIN(MissingLevelsTest)
#include "missing_levels_test.moc"

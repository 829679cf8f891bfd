// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/open_reader.h"
#include "tests/readers/reading.h"
#include "tests/support/arl_file.h"

#include <QtTest>

#include <fstream>
#include <unistd.h>

using namespace windline;

class OpenReaderTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

    std::optional<Refusal> refusal(const std::filesystem::path& path)
    {
        return refusalOf([&] { openReader(path); });
    }

private slots:
    void contentDecidesNotTheName_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("GRIB") << QByteArray("GRIB\0\0\0\2", 8) << "is GRIB, which Windline does not read yet";
        QTest::newRow("tdump") << QByteArray("     1     1\r\n    CDC1    14     1     1     0     0\r\n     1 FORWARD")
                               << "it holds trajectories of HYSPLIT";
        QTest::newRow("text") << QByteArray("Dear reader,\n") << "it is text";
        QTest::newRow("anything") << QByteArray("\x00\x01\x02\x03\xff", 5)
                                  << "it is neither NetCDF nor ARL packed meteorology";
        QTest::newRow("three bytes") << QByteArray("CDF") << "it is text";
        QTest::newRow("no such version") << QByteArray("CDF\x07") << "it is neither NetCDF nor ARL packed meteorology";
    }

    void contentDecidesNotTheName()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const std::filesystem::path path = m_folder.path("meteorology.nc");
        std::ofstream(path, std::ios::binary).write(content.constData(), content.size());
        const auto refused = refusal(path);
        QVERIFY(refused);
        QCOMPARE(refused->kind, EngineError::Kind::UnknownFormat);
        QVERIFY2(refused->sentence.contains(says), qPrintable(refused->sentence));
        QVERIFY2(refused->sentence.contains("meteorology.nc"), qPrintable(refused->sentence));
    }

    void netcdfIsReadUnderAnyName()
    {
        sample::File file;
        file.variables = {sample::eastwardWind()};
        for (const char* name : {"wind.grb", "no ending", "vent d'été 風.nc", "a#mode=zarr.nc", "http:%2.nc"}) {
            const std::filesystem::path path = m_folder.path(name);
            file.write(path);
            QVERIFY(openReader(path)->inventory().find(Field::EastwardWind));
        }
    }

    void arlIsReadUnderAnyName()
    {
        for (const char* name : {"met.nc", "gdas1.feb10.w2", "no ending", "météo 風"}) {
            const std::filesystem::path path = m_folder.path(name);
            sample::arlFile().write(path);
            QVERIFY(openReader(path)->inventory().find(Field::EastwardWind));
        }
    }

    void relativeNamesAreFiles()
    {
        const std::filesystem::path before = std::filesystem::current_path();
        sample::File file;
        file.variables = {sample::eastwardWind()};
        file.write(m_folder.path("relative.nc"));
        std::filesystem::current_path(m_folder.path(""));
        const auto refused = refusal("relative.nc");
        std::filesystem::current_path(before);
        QVERIFY(!refused);
    }

    void filesThatCannotBeOpened()
    {
        auto refused = refusal(m_folder.path("missing.nc"));
        QVERIFY(refused && refused->kind == EngineError::Kind::FileNotFound);
        QVERIFY(refused->sentence.contains("missing.nc"));

        refused = refusal(m_folder.path("."));
        QVERIFY(refused && refused->kind == EngineError::Kind::NotReadable);
        QVERIFY(refused->sentence.contains("is a folder"));

        std::ofstream(m_folder.path("empty.nc")).close();
        refused = refusal(m_folder.path("empty.nc"));
        QVERIFY(refused && refused->kind == EngineError::Kind::NotReadable);
        QVERIFY(refused->sentence.contains("empty.nc is empty"));

        refused = refusal("/dev/null");
        QVERIFY(refused && refused->kind == EngineError::Kind::NotReadable);
        QVERIFY(refused->sentence.contains("not an ordinary file"));
    }

    void filesThatMayNotBeRead()
    {
        if (geteuid() == 0)
            QSKIP("root may read every file");
        const std::filesystem::path path = m_folder.path("secret.nc");
        std::ofstream(path) << "CDF";
        std::filesystem::permissions(path, std::filesystem::perms::none);
        const auto refused = refusal(path);
        QVERIFY(refused && refused->kind == EngineError::Kind::NotReadable);
        QVERIFY2(refused->sentence.contains("check that you may read it"), qPrintable(refused->sentence));
    }

    void hdf5WithoutMeteorologyIsRefused()
    {
        sample::File file;
        file.time.name = file.level.name = file.latitude.name = file.longitude.name = "";
        file.write(m_folder.path("nothing.nc"));
        const auto refused = refusal(m_folder.path("nothing.nc"));
        QVERIFY(refused && refused->kind == EngineError::Kind::UnusableMeteorology);
        QVERIFY2(refused->sentence.contains("is not a meteorology file"), qPrintable(refused->sentence));
    }

    void severalFilesMakeOneTimeline()
    {
        sample::File first;
        first.variables = {sample::eastwardWind()};
        first.write(m_folder.path("1.nc"));
        sample::File second = first;
        second.time.values = {12, 18};
        second.write(m_folder.path("2.nc"));
        const std::vector<std::filesystem::path> files{m_folder.path("2.nc"), m_folder.path("1.nc")};
        MetSeries series = openMeteorology(files);
        const MetSelection selection = series.select({Field::EastwardWind}, {});
        QCOMPARE(selection.times.size(), std::size_t(4));
        const MetSnapshot snapshot = series.read(selection, 3);
        QCOMPARE(valueAt(snapshot, Field::EastwardWind, 500, 60, 30), float(sample::truth(18, 500, 60, 30)));
        QVERIFY(refusalOf([] { openMeteorology({}); }));
    }
};

QTEST_APPLESS_MAIN(OpenReaderTest)
#include "open_reader_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/boundary_files.h"
#include "engine/model/engine_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace windline;

namespace fs = std::filesystem;

class BoundaryFilesTest : public QObject {
    Q_OBJECT

private:
    static constexpr const char* config = "-90.0 -180.0 lat/lon of lower left corner\n"
                                          "60.0 90.0 spacing\n"
                                          "3 4 number\n"
                                          "2 default land use category\n"
                                          "0.3 default roughness length (meters)\n"
                                          "'./' directory\n";
    static constexpr const char* cells = "   1   2   3   4\n"
                                         "  11  12  13  14\n"
                                         "  21  22  23-999\n";

    static void write(const fs::path& file, const std::string& text)
    {
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }

    // What is thrown for these files; empty when they are read.
    static QString refusal(const std::string& configText, const std::string& cellText)
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.filePath("bdy").toStdString();
        write(folder / "ASCDATA.CFG", configText);
        write(folder / "ROUGLEN.ASC", cellText);
        try {
            const BoundaryFiles files(folder);
        } catch (const EngineError& error) {
            return QString::fromStdString(error.what());
        }
        return {};
    }

private slots:
    void theCellThatContainsThePlace()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        write(folder / "ASCDATA.CFG", config);
        write(folder / "ROUGLEN.ASC", cells);
        write(folder / "TERRAIN.ASC", cells);
        const BoundaryFiles files(folder);
        QVERIFY(files.notes().empty());
        QCOMPARE(files.roughnessMetres(60, -100), 0.01); // northernmost row first
        QCOMPARE(files.roughnessMetres(-60, -100), 0.21);
        QCOMPARE(files.terrainMetres(0, -180), 11);
        QCOMPARE(files.terrainMetres(0, 180), 11); // the same meridian
        QCOMPARE(files.terrainMetres(0, 179), 14);
        QCOMPARE(files.terrainMetres(0, 539), 14);
        QCOMPARE(files.terrainMetres(0, -181), 14);
        QCOMPARE(files.terrainMetres(30, 0), 3); // a border belongs to the northern and eastern cell
        QCOMPARE(files.terrainMetres(30 - 5e-7, -5e-7), 3); // also when it is missed by rounding
        QCOMPARE(files.terrainMetres(30 - 1e-4, -1e-4), 12);
        QCOMPARE(files.terrainMetres(90, 0), 3);
        QCOMPARE(files.terrainMetres(-90, 0), 23);
        QCOMPARE(files.terrainMetres(-80, 170), -999);
        QCOMPARE(files.roughnessMetres(-80, 170), 0.3); // no roughness: the default
        QVERIFY(!files.terrainMetres(91, 0));
        QVERIFY(!files.terrainMetres(std::nan(""), 0));
        QVERIFY(!files.terrainMetres(0, std::nan("")));
        QCOMPARE(files.roughnessMetres(std::nan(""), 0), 0.3);
    }

    void missingFilesAreSaid()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        write(folder / "ASCDATA.CFG", config);
        const BoundaryFiles files(folder);
        QCOMPARE(files.roughnessMetres(0, 0), 0.3);
        QVERIFY(!files.terrainMetres(0, 0));
        QCOMPARE(files.notes().size(), 1U);
        const auto note = QString::fromStdString(files.notes()[0]);
        QVERIFY2(note.contains("ROUGLEN.ASC") && note.contains("0.3 m"), qPrintable(note));
    }

    void theLastLineNamesTheFolder()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        std::string text = config;
        write(folder / "working/ASCDATA.CFG", text.replace(text.find("./"), 2, "../data/"));
        write(folder / "data/ROUGLEN.ASC", cells);
        write(folder / "working/TERRAIN.ASC", cells); // of a folder that the line does not name
        const BoundaryFiles files(folder / "working");
        QCOMPARE(files.roughnessMetres(0, 0), 0.13);
        QCOMPARE(files.terrainMetres(0, 0), 13);
    }

    void aPartOfTheGlobe()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        write(folder / "ASCDATA.CFG", "40 350\r\n1 1\r\n2 20\r\n2\r\n0.5\r\n");
        const std::string row = "   1   2   3   4   5   6   7   8   9  10  11  12  13  14  15  16  17  18  19  20\r\n";
        write(folder / "ROUGLEN.ASC", row + row);
        const BoundaryFiles files(folder);
        QCOMPARE(files.roughnessMetres(41.5, 0.5), 0.11);
        QCOMPARE(files.roughnessMetres(42, -9.5), 0.01);
        QCOMPARE(files.roughnessMetres(42.1, -9.5), 0.5);
        QCOMPARE(files.roughnessMetres(39.9, -9.5), 0.5);
        QCOMPARE(files.roughnessMetres(41, 10.5), 0.5);
        QCOMPARE(files.roughnessMetres(41, -10.5), 0.5);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<std::string>("configText");
        QTest::addColumn<std::string>("cellText");
        QTest::addColumn<QString>("says");
        const auto changed = [](const char* from, const char* to) {
            std::string text = config;
            return text.replace(text.find(from), std::string(from).size(), to);
        };
        const std::string good = cells;
        QTest::newRow("good") << std::string(config) << good << "";
        QTest::newRow("empty") << std::string() << good << "ASCDATA.CFG, line 1";
        QTest::newRow("words") << changed("60.0 90.0", "sixty") << good << "ASCDATA.CFG, line 2";
        QTest::newRow("one number") << changed("3 4 number", "3 number") << good << "ASCDATA.CFG, line 3";
        QTest::newRow("no cells") << changed("3 4", "0 4") << good << "ASCDATA.CFG, line 3";
        QTest::newRow("too many cells") << changed("3 4", "1e9 4") << good << "ASCDATA.CFG, line 3";
        QTest::newRow("beyond the globe") << changed("3 4", "3 5") << good << "more cells than the globe";
        QTest::newRow("negative spacing") << changed("60.0", "-60.0") << good << "ASCDATA.CFG, line 2";
        QTest::newRow("no roughness") << changed("0.3", "0") << good << "ASCDATA.CFG, line 5";
        QTest::newRow("ends early") << std::string("-90 -180\n60 90\n3 4\n") << good << "ASCDATA.CFG, line 4";
        QTest::newRow("binary") << std::string("\0\0\0", 3) << good << "not a text file";
        QTest::newRow("no line") << std::string(config) << std::string() << "0 lines, ASCDATA.CFG announces 3";
        QTest::newRow("too few lines") << std::string(config) << good.substr(0, 34) << "ROUGLEN.ASC, line 3";
        QTest::newRow("too many lines") << std::string(config) << good + good << "ROUGLEN.ASC, line 4";
        QTest::newRow("short line") << std::string(config) << good.substr(0, 47) << "ROUGLEN.ASC, line 3";
        QTest::newRow("no number") << std::string(config) << "   1   2   x   4\n" + good.substr(17)
                                   << "ROUGLEN.ASC, line 1";
        QTest::newRow("empty cell") << std::string(config) << "   1   2       4\n" + good.substr(17) << "number 3";
    }

    void badFilesAreRefused()
    {
        QFETCH(const std::string, configText);
        QFETCH(const std::string, cellText);
        QFETCH(const QString, says);
        const QString said = refusal(configText, cellText);
        QVERIFY2(says.isEmpty() ? said.isEmpty() : said.contains(says), qPrintable(said));
    }

    void searchOrder()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        qputenv("XDG_CONFIG_HOME", temporary.filePath("settings").toUtf8());
        const fs::path control = folder / "control";
        const fs::path asked = folder / "asked";
        QVERIFY(!findBoundaryFiles(control, asked));
        write(folder / "settings/windline/bdyfiles/ASCDATA.CFG", config);
        QCOMPARE(findBoundaryFiles(control, asked), folder / "settings/windline/bdyfiles");
        QCOMPARE(findBoundaryFiles({}), folder / "settings/windline/bdyfiles");
        write(asked / "ASCDATA.CFG", config);
        QCOMPARE(findBoundaryFiles(control, asked), asked);
        write(control / "ASCDATA.CFG", config);
        QCOMPARE(findBoundaryFiles(control, asked), control);
        QCOMPARE(findBoundaryFiles({}, asked), asked);
    }

    void hysplitsOwnFiles()
    {
        const fs::path folder = WINDLINE_SHARED_DATA "/hysplit/bdyfiles";
        if (!fs::exists(folder))
            QSKIP("needs the shared test data in " WINDLINE_SHARED_DATA);
        const BoundaryFiles files(folder);
        QVERIFY(files.notes().empty());
        QVERIFY(*files.terrainMetres(28.5, 86.5) > 4500); // Himalaya
        QVERIFY(*files.terrainMetres(32.5, 90.5) > 4500); // Tibet
        QVERIFY(*files.terrainMetres(-89.5, 0) > 2500); // South Pole
        QVERIFY(*files.terrainMetres(-15.5, -69.5) > 3500); // Altiplano
        QVERIFY(*files.terrainMetres(-3.5, -62.5) < 100); // Amazon lowlands
        for (const auto& [latitude, longitude] :
            {std::pair(0.5, -150.5), {45.5, -30.5}, {-50.5, 100.5}, {-30.5, 0.5}}) {
            QCOMPARE(files.terrainMetres(latitude, longitude), 0); // oceans
            QVERIFY(files.roughnessMetres(latitude, longitude) <= 0.03);
        }
        QVERIFY(files.roughnessMetres(-3.5, -62.5) > 1); // forest
    }
};

QTEST_GUILESS_MAIN(BoundaryFilesTest)
#include "boundary_files_test.moc"

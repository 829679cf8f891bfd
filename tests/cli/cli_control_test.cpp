// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/made_meteorology.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace windline;

class CliControlTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString inFolder(const QString& name) const { return m_folder.filePath(name); }

    static QByteArray starts() { return "3\n45 20 3000\n44 21 3000\n46 19.5 2500\n"; }

    // A CONTROL in a folder of its own, from which it names ../met.nc.
    ProgramResult runControl(const QByteArray& control, const QStringList& options = {}, const QByteArray& setup = {})
    {
        QDir(m_folder.path()).mkdir("run");
        if (!writeFile(inFolder("run/CONTROL"), control))
            return {};
        QFile::remove(inFolder("run/SETUP.CFG"));
        if (!setup.isEmpty() && !writeFile(inFolder("run/SETUP.CFG"), setup))
            return {};
        return runProgram(QStringList{"run", "--control", inFolder("run/CONTROL")} + options);
    }

    static QByteArray control(const QByteArray& startLines = starts(), const QByteArray& time = "20 01 01 00",
        const QByteArray& met = "met.nc", const QByteArray& output = "tdump")
    {
        return time + '\n' + startLines + "6\n0\n10000\n1\n../\n" + met + "\n./\n" + output + '\n';
    }

private slots:
    // The same wind from the west everywhere, over flat ground: 0 to 60 east, 30 to 60 north, 12 hours.
    void initTestCase()
    {
        const auto constant = [](double value) { return [value](double, double, double, double) { return value; }; };
        const auto ground = [](double value) { return [value](double, double, double) { return value; }; };
        MadeMeteorology met;
        met.grid = {0, 2.5, 25, 30, 2.5, 13};
        met.levelsPa = {30'000, 50'000, 70'000, 85'000, 100'000};
        met.hours = {0, 6, 12};
        met.levelFields = {{Field::EastwardWind, constant(10)}, {Field::NorthwardWind, constant(0)},
            {Field::PressureVelocity, constant(0)}, {Field::AirTemperature, constant(280)},
            {Field::GeopotentialHeight, [](double, double, double p, double) { return 8195 * std::log(101'000 / p); }}};
        met.surfaceFields = {{Field::SurfacePressure, ground(101'000)}, {Field::SurfaceAltitude, ground(0)},
            {Field::EastwardWind10m, ground(10)}, {Field::NorthwardWind10m, ground(0)}};
        met.write(inFolder("met.nc").toStdString());
    }

    void cleanup() { QDir(inFolder("run")).removeRecursively(); }

    void aPairRunsAsItIs()
    {
        const ProgramResult result = runControl(control(), {}, " &SETUP\n delt = 10.0,\n tm_tpot = 1,\n /\n");
        COMPARE_STATUS(result, 0);
        QVERIFY2(result.out.contains("settings from " + inFolder("run/SETUP.CFG")), result.all());
        QVERIFY2(result.out.contains("wrote " + inFolder("run/tdump")), result.all());
        QCOMPARE(everythingIn(inFolder("run")), (QStringList{"CONTROL", "SETUP.CFG", "tdump"}));
        const QByteArray tdump = contentOf(inFolder("run/tdump"));
        QVERIFY2(tdump.contains("FORWARD") && tdump.contains("45.000   20.000"), tdump);
    }

    void itRunsFromAnyFolder()
    {
        QVERIFY(runControl(control()).status == 0);
        QFile::remove(inFolder("run/tdump"));
        const ProgramResult result = runProgram({"run", "--control", "CONTROL"}, inFolder("run"));
        COMPARE_STATUS(result, 0);
        QVERIFY(QFile::exists(inFolder("run/tdump")));
        QVERIFY2(result.out.contains("HYSPLIT's defaults"), result.all());
    }

    void outputsReplaceTheNamedOne()
    {
        const ProgramResult result =
            runControl(control(), {"-o", inFolder("run/tdump.001"), "-o", inFolder("run/paths.csv")});
        COMPARE_STATUS(result, 0);
        QCOMPARE(everythingIn(inFolder("run")), (QStringList{"CONTROL", "paths.csv", "tdump.001"}));
        QVERIFY(contentOf(inFolder("run/tdump.001")).contains("FORWARD"));
        QVERIFY(contentOf(inFolder("run/paths.csv")).startsWith("trajectory"));
    }

    void badFilesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("controlText");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("date") << control(starts(), "20 02 30 00") << QStringList{"CONTROL, line 1: "};
        QTest::newRow("missing file") << control(starts(), "20 01 01 00", "nothing.arl")
                                      << QStringList{"CONTROL, line 11: there is no meteorology file"};
        QTest::newRow("10 announced, 3 given")
            << control("10" + starts().mid(1)) << QStringList{"CONTROL, line 6: line 2 announces 10 starts"};
        QTest::newRow("all at once") << control("10\n95 0 100\n45 20 x\n", "x 1 1 0", "nothing")
                                     << QStringList{"line 1: ", "line 3: ", "line 4: ", "line 5: ", "line 10: "};
        QTest::newRow("latitude") << control("1\n-91 0 100\n") << QStringList{"CONTROL, line 3: the latitude -91"};
        QTest::newRow("trailing lines") << control() + "more\n" << QStringList{"CONTROL, line 14: "};
        QTest::newRow("empty") << QByteArray() << QStringList{"CONTROL, line 1: the file is empty"};
        QTest::newRow("binary") << QByteArray(100, '\0') << QStringList{"--control: ", "is not a text file"};
        QTest::newRow("folder of the output")
            << control(starts(), "20 01 01 00", "met.nc", "none/tdump") << QStringList{"CONTROL, line 13: the folder"};
        QTest::newRow("output is the meteorology") << control(starts(), "20 01 01 00", "met.nc", "../met.nc")
                                                   << QStringList{"line 13: this is the meteorology"};
        QTest::newRow("output is CONTROL") << control(starts(), "20 01 01 00", "met.nc", "CONTROL")
                                           << QStringList{"this is what the run is read from"};
        QTest::newRow("all starts outside") << control(
            "2\n-45 20 500\n45 200 500\n") << QStringList{"CONTROL, line 3: ", "CONTROL, line 4: ", "outside the area"};
        QTest::newRow("outside the times")
            << control(starts(), "30 01 01 00") << QStringList{"CONTROL, line 3: ", "outside the times"};
    }

    void badFilesAreNamedWithTheirLine()
    {
        QFETCH(const QByteArray, controlText);
        QFETCH(const QStringList, says);
        const QByteArray metBefore = contentOf(inFolder("met.nc"));
        const ProgramResult result = runControl(controlText);
        COMPARE_STATUS(result, 2);
        for (const QString& text : says)
            VERIFY_SAYS(result, text);
        QCOMPARE(everythingIn(inFolder("run")), QStringList{"CONTROL"});
        QVERIFY(contentOf(inFolder("met.nc")) == metBefore);
    }

    void someStartsThatCannotBeUsedAreWarnings()
    {
        const ProgramResult result = runControl(control("3\n45 20 3000\n-45 20 500\n45 20 90000\n"));
        COMPARE_STATUS(result, 0);
        VERIFY_SAYS(result, "warning: CONTROL, line 4: Start 2 (-45, 20, 500 m");
        VERIFY_SAYS(result, "warning: CONTROL, line 5: Start 3 (45, 20, 90000 m");
        QVERIFY(QFile::exists(inFolder("run/tdump")));
    }

    void settingsThatAreNotSupportedAreNamed()
    {
        const ProgramResult result =
            runControl(control(), {}, "&SETUP\nnumpar = 1,\nkmixd = 1,\nkagl = 0\nfoo = 3\n/\n");
        COMPARE_STATUS(result, 0);
        VERIFY_SAYS(result, "SETUP.CFG, line 3: KMIXD = 1 is not supported");
        VERIFY_SAYS(result, "SETUP.CFG, line 4: KAGL = 0 is not supported");
        VERIFY_SAYS(result, "SETUP.CFG, line 5: FOO is not a setting");
        QVERIFY2(!result.err.contains("NUMPAR"), result.all());
    }

    void startsAreRepeated()
    {
        const ProgramResult result =
            runControl(control("1\n45 20 3000\n"), {"-o", inFolder("run/paths.csv")}, "&SETUP nstr=2 /\n");
        COMPARE_STATUS(result, 0);
        const QByteArray table = contentOf(inFolder("run/paths.csv"));
        QVERIFY2(result.out.contains("3 trajectories"), result.all());
        QVERIFY2(table.contains("2020-01-01T04:00"), table);
        QVERIFY2(!table.contains("2020-01-01T07:00"), table); // all end with the run, at 6 h
    }

    void relativeStartsCountFromTheMeteorology()
    {
        const ProgramResult result = runControl(control(starts(), "00 00 00 03"));
        COMPARE_STATUS(result, 0);
        QVERIFY2(result.out.contains("starts at 2020-01-01T03:00Z"), result.all());
    }

    void optionsThatControlAnswersAreRefused()
    {
        const ProgramResult result =
            runControl(control(), {"--met", "x", "--start", "1,2,3", "--start-time", "2020-01-01", "--hours", "5"});
        COMPARE_STATUS(result, 2);
        for (const char* option : {"--met: ", "--start: ", "--start-time: ", "--hours: "})
            VERIFY_SAYS(result, QString(option) + "cannot be combined with --control");
    }

    void optionsThatSayHowOverride()
    {
        const ProgramResult result = runControl(control(),
            {"--strategy", "parallel", "--workers", "2", "--vertical", "4", "--no-gpu", "--report",
                inFolder("run/report.json")});
        COMPARE_STATUS(result, 0);
        QVERIFY(contentOf(inFolder("run/report.json")).contains("\"use_gpu\": false"));
        QVERIFY2(result.out.contains("strategy parallel with 2 workers"), result.all());
        QVERIFY(contentOf(inFolder("run/report.json")).contains("isosigma"));
        const ProgramResult accurate = runControl(control(),
            {"--numerics", "accurate", "--variables", "u,distance", "--output-interval", "30", "-o",
                inFolder("run/paths.csv")},
            "&SETUP tm_tpot = 1, tout = 60 /\n");
        COMPARE_STATUS(accurate, 0);
        const QByteArray table = contentOf(inFolder("run/paths.csv"));
        QVERIFY2(table.contains("T05:30") && !table.split('\n')[0].contains("theta"), table);
        const ProgramResult bad = runControl(control(), {"--strategy", "nonsense", "-o", "x.abc"});
        COMPARE_STATUS(bad, 2);
        VERIFY_SAYS(bad, "--strategy: ");
        VERIFY_SAYS(bad, "-o x.abc: ");
    }

    void membersOfAnEnsemble()
    {
        const ProgramResult result =
            runControl(control(), {"--ensemble", "-o", inFolder("run/paths.csv")}, "&SETUP dxf = 2 /\n");
        COMPARE_STATUS(result, 0);
        QVERIFY2(result.out.contains("81 trajectories"), result.all());
    }

    void setupAlone()
    {
        const ProgramResult result = runProgram({"run", "--setup", "SETUP.CFG", "--met", inFolder("met.nc"), "--start",
            "45,20,3000m", "--start-time", "2020-01-01", "--hours", "6", "-o", inFolder("x.csv")});
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "--setup: belongs to a CONTROL");
        const ProgramResult missing = runControl(control(), {"--setup", inFolder("none.cfg")});
        COMPARE_STATUS(missing, 2);
        VERIFY_SAYS(missing, "--setup: There is no file");
    }

    // A pair as HYSPLIT left it, and HYSPLIT's own result of it.
    void aGenuinePairGivesHysplitsResult()
    {
        const QString data = QStringLiteral(WINDLINE_SHARED_DATA "/hysplit/");
        if (!QFile::exists(data))
            QSKIP("needs the shared test data in " WINDLINE_SHARED_DATA);
        const QString folder = data + "oct1618/ref3_v522/";
        const QByteArray before = contentOf(folder + "tdump");
        const ProgramResult result = runProgram(
            {"run", "--control", folder + "CONTROL", "--bdyfiles", data + "bdyfiles", "-o", inFolder("genuine.tdump")});
        COMPARE_STATUS(result, 0);
        QVERIFY(contentOf(folder + "tdump") == before);
        const auto points = [](const QByteArray& tdump) {
            QList<QList<QByteArray>> rows;
            for (const QByteArray& line : tdump.split('\n'))
                if (const auto words = line.simplified().split(' '); words.size() > 12)
                    rows.push_back(words);
            return rows;
        };
        const auto ours = points(contentOf(inFolder("genuine.tdump")));
        const auto theirs = points(before);
        QCOMPARE(ours.size(), 3 * 13);
        QCOMPARE(theirs.size(), ours.size());
        for (qsizetype row = 0; row < ours.size(); ++row)
            for (const auto& [column, tolerance] : {std::pair(9, 0.0011), {10, 0.0011}, {11, 0.11}})
                QVERIFY2(std::fabs(ours[row][column].toDouble() - theirs[row][column].toDouble()) < tolerance,
                    ours[row].join(' ') + " | " + theirs[row].join(' '));
    }

    void boundaryFilesInTheirOrder()
    {
        const QByteArray config = "-90 -180\n90 180\n2 2\n2\n0.3\n'./'\n";
        QDir(m_folder.path()).mkpath("bdyfiles");
        QVERIFY(writeFile(inFolder("bdyfiles/ASCDATA.CFG"), config));
        QVERIFY(writeFile(inFolder("bdyfiles/ROUGLEN.ASC"), "   1   1\n   1   1\n"));
        const ProgramResult given = runControl(control(), {"--bdyfiles", inFolder("bdyfiles")});
        COMPARE_STATUS(given, 0);
        QVERIFY2(given.out.contains("boundary files from " + inFolder("bdyfiles")), given.all());
        QVERIFY(writeFile(inFolder("run/ASCDATA.CFG"), config));
        const ProgramResult beside = runControl(control(), {"--bdyfiles", inFolder("bdyfiles")});
        COMPARE_STATUS(beside, 0);
        QVERIFY2(beside.out.contains("boundary files from " + inFolder("run")), beside.all());
        VERIFY_SAYS(beside, "is not used: those beside CONTROL come first");
        QVERIFY(writeFile(inFolder("run/ROUGLEN.ASC"), "   1   1\n"));
        const ProgramResult damaged = runControl(control());
        COMPARE_STATUS(damaged, 2);
        VERIFY_SAYS(damaged, "ROUGLEN.ASC, line 2");
        const ProgramResult none = runControl(control(), {"--bdyfiles", m_folder.path()});
        COMPARE_STATUS(none, 2);
        VERIFY_SAYS(none, "there is no ASCDATA.CFG");
    }
};

QTEST_GUILESS_MAIN(CliControlTest)
#include "cli_control_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/cli/uniform_meteorology.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace windline;

class CliBadInputTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString inFolder(const QString& name) const { return m_folder.filePath(name); }

    ProgramResult runOn(const QString& met, const QString& out) const
    {
        return runProgram(
            {"run", "--met", met, "--start-time", "2020-01-01", "--start", "45,20,700hPa", "--hours", "6", "-o", out});
    }

private slots:
    void initTestCase()
    {
        UniformMeteorology().write(inFolder("met.nc").toStdString());
        QByteArray table = "latitude,longitude,height,unit\n";
        for (int i = 0; i < 500; ++i)
            table += QByteArray::number(31 + i * 0.05) + ",5,700,hPa\n";
        QVERIFY(writeFile(inFolder("starts.csv"), table));
    }

    void badMeteorologyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray("") << "is empty";
        QTest::newRow("text") << QByteArray("latitude,longitude\n1,2\n") << "it is text";
        QTest::newRow("zeros") << QByteArray(5000, '\0') << "neither NetCDF nor ARL";
        QTest::newRow("GRIB") << QByteArray("GRIB\0\0\0\2\0\0\0\0\0\0\0\x64", 16) << "GRIB";
        QTest::newRow("signature of HDF5 only") << QByteArray("\x89HDF\r\n\x1a\n") << "bad.nc";
        QTest::newRow("signature of NetCDF-3 only") << QByteArray("CDF\1") << "bad.nc";
        QTest::newRow("NetCDF-3 with nonsense") << QByteArray("CDF\1") + QByteArray(3000, '\xff') << "bad.nc";
        QTest::newRow("HDF5 with nonsense") << QByteArray("\x89HDF\r\n\x1a\n") + QByteArray(3000, '\x5a') << "bad.nc";
    }

    void badMeteorologyIsRefused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, says);
        const QString bad = inFolder("bad.nc");
        QVERIFY(writeFile(bad, content));
        const ProgramResult result = runOn(bad, inFolder("never.csv"));
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "--met: ");
        VERIFY_SAYS(result, bad);
        VERIFY_SAYS(result, says);
        QVERIFY(!QFile::exists(inFolder("never.csv")));
        const ProgramResult info = runProgram({"info", bad});
        COMPARE_STATUS(info, 2);
        VERIFY_SAYS(info, says);
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << inFolder("absent.nc") << "There is no file";
        QTest::newRow("in a missing folder") << inFolder("absent/met.nc") << "There is no file";
        QTest::newRow("folder") << m_folder.path() << "is a folder";
        QTest::newRow("device") << "/dev/null" << "not an ordinary file";
        QTest::newRow("pipe") << inFolder("pipe") << "not an ordinary file";
        QTest::newRow("link to itself") << inFolder("loop.nc") << "loop.nc";
    }

    void whatIsNoFileIsRefused()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, says);
        ::mkfifo(inFolder("pipe").toUtf8().constData(), 0600);
        QFile::link(inFolder("loop.nc"), inFolder("loop.nc"));
        const ProgramResult result = runOn(file, inFolder("never.csv"));
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "--met: ");
        VERIFY_SAYS(result, says);
    }

    void truncatedMeteorology_data()
    {
        QTest::addColumn<bool>("isCompressed");
        QTest::addColumn<double>("part");
        for (const bool isCompressed : {true, false})
            for (const double part : {0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999})
                QTest::addRow("%s %g", isCompressed ? "compressed" : "plain", part) << isCompressed << part;
    }

    void truncatedMeteorology()
    {
        QFETCH(const bool, isCompressed);
        QFETCH(const double, part);
        UniformMeteorology uniform;
        uniform.isCompressed = isCompressed;
        uniform.write(inFolder("whole.nc").toStdString());
        QByteArray whole = contentOf(inFolder("whole.nc"));
        while (whole.endsWith('\0')) // room that was not needed
            whole.chop(1);
        QVERIFY(writeFile(inFolder("cut.nc"), whole.first(qsizetype(double(whole.size()) * part))));
        QFile::remove(inFolder("cut.csv"));
        const ProgramResult result = runOn(inFolder("cut.nc"), inFolder("cut.csv"));
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "cut.nc");
        QVERIFY(!QFile::exists(inFolder("cut.csv")));
    }

    void badStartTables_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << inFolder("absent.csv") << "absent.csv";
        QTest::newRow("folder") << m_folder.path() << "folder";
        QTest::newRow("not a table") << inFolder("met.nc") << "Line 1";
        QTest::newRow("pipe") << inFolder("pipe") << "pipe";
    }

    void badStartTables()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, says);
        ::mkfifo(inFolder("pipe").toUtf8().constData(), 0600);
        const ProgramResult result = runProgram({"run", "--met", inFolder("met.nc"), "--start-time", "2020-01-01",
            "--starts", file, "--hours", "6", "-o", inFolder("never.csv")});
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "--starts");
        VERIFY_SAYS(result, says);
    }

    void outputsThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("says");
        QTest::newRow("no folder") << inFolder("absent/out.csv") << "does not exist";
        QTest::newRow("in a file") << inFolder("met.nc/out.csv") << "not a folder";
        QTest::newRow("folder") << inFolder("folder.csv") << "is a folder";
        QTest::newRow("pipe") << inFolder("pipe.csv") << "not an ordinary file";
        QTest::newRow("meteorology") << inFolder("met.nc") << "meteorology itself";
    }

    void outputsThatCannotBeWritten()
    {
        QFETCH(const QString, out);
        QFETCH(const QString, says);
        ::mkfifo(inFolder("pipe.csv").toUtf8().constData(), 0600);
        QVERIFY(QDir().mkpath(inFolder("folder.csv")));
        const QByteArray before = contentOf(inFolder("met.nc"));
        const ProgramResult result = runOn(inFolder("met.nc"), out);
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "-o " + out + ": ");
        VERIFY_SAYS(result, says);
        QCOMPARE(contentOf(inFolder("met.nc")), before);
    }

    void foldersAndFilesThatArePrivate()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        QVERIFY(QDir().mkpath(inFolder("locked")));
        QVERIFY(writeFile(inFolder("locked.csv"), "old\n"));
        ::chmod(inFolder("locked").toUtf8().constData(), 0500);
        ::chmod(inFolder("locked.csv").toUtf8().constData(), 0400);
        const ProgramResult inLockedFolder = runOn(inFolder("met.nc"), inFolder("locked/out.csv"));
        const ProgramResult overLockedFile = runOn(inFolder("met.nc"), inFolder("locked.csv"));
        ::chmod(inFolder("locked").toUtf8().constData(), 0700);
        COMPARE_STATUS(inLockedFolder, 2);
        COMPARE_STATUS(overLockedFile, 2);
        VERIFY_SAYS(overLockedFile, "write-protected");
        QCOMPARE(contentOf(inFolder("locked.csv")), "old\n");
    }

    // A limit on the size of files stands in for a full disk: writing fails in the middle.
    void fullDisk_data()
    {
        QTest::addColumn<QString>("extension");
        for (const char* extension : {"geojson", "shp", "gpkg", "kml", "csv", "nc", "tdump"})
            QTest::newRow(extension) << extension;
    }

    void fullDisk()
    {
        QFETCH(const QString, extension);
        const QString folder = inFolder("full " + extension);
        QVERIFY(QDir().mkpath(folder));
        const QString out = folder + "/out." + extension;
        QVERIFY(writeFile(out, "old\n"));
        const ProgramResult result = runProgramAfter("ulimit -f 8",
            {"run", "--met", inFolder("met.nc"), "--start-time", "2020-01-01", "--starts", inFolder("starts.csv"),
                "--hours", "6", "-o", out, "--report", folder + "/report.json"});
        COMPARE_STATUS(result, 3);
        VERIFY_SAYS(result, out);
        QCOMPARE(contentOf(out), "old\n");
        QCOMPARE(everythingIn(folder), (QStringList{"out." + extension, "report.json"}));
    }

    void fullDiskForTheReport()
    {
        const QString folder = inFolder("full report");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeFile(folder + "/report.json", "old\n"));
        // The signal is ignored from the first instruction on: the thread sanitizer writes a file before main().
        const ProgramResult result = runProgramAfter("trap '' XFSZ; ulimit -f 0",
            {"run", "--met", inFolder("met.nc"), "--start-time", "2020-01-01", "--start", "45,20,700hPa", "--hours",
                "6", "--report", folder + "/report.json"});
        COMPARE_STATUS(result, 3);
        VERIFY_SAYS(result, "report.json");
        QCOMPARE(contentOf(folder + "/report.json"), "old\n");
        QCOMPARE(everythingIn(folder), QStringList{"report.json"});
    }

    void fullDiskForTheDemonstration()
    {
        const QString folder = inFolder("full demo");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeFile(folder + "/demo.nc", "old\n"));
        const ProgramResult result = runProgramAfter("ulimit -f 8", {"demo-met", folder + "/demo.nc"});
        COMPARE_STATUS(result, 3);
        VERIFY_SAYS(result, "demo.nc");
        QCOMPARE(contentOf(folder + "/demo.nc"), "old\n");
        QCOMPARE(everythingIn(folder), QStringList{"demo.nc"});
        // Those that grow on disk: at once, and in the middle.
        for (const QStringList& options :
            {QStringList{"--resolution", "30"}, {"--resolution", "5", "--deflate", "1", "--levels", "90"}}) {
            const ProgramResult grid = runProgramAfter(options.size() > 2 ? "ulimit -f 20000" : "ulimit -f 8",
                QStringList{"demo-met", folder + "/demo.nc"} + options);
            COMPARE_STATUS(grid, 3);
            VERIFY_SAYS(grid, "demo.nc");
            QCOMPARE(contentOf(folder + "/demo.nc"), "old\n");
            QCOMPARE(everythingIn(folder), QStringList{"demo.nc"});
        }
        COMPARE_STATUS(runProgram({"demo-met", inFolder("absent/demo.nc")}), 2);
        COMPARE_STATUS(runProgram({"demo-met", folder}), 2);
    }

    void fullDiskForStandardOutput()
    {
        if (!QFile::exists("/dev/full"))
            QSKIP("no /dev/full here");
        const ProgramResult result = runProgramAfter("exec > /dev/full", {"info", inFolder("met.nc")});
        COMPARE_STATUS(result, 3);
        VERIFY_SAYS(result, "standard output");
    }

    // The other files are written all the same.
    void oneFailureDoesNotStopTheOthers()
    {
        const QString folder = inFolder("partly");
        QVERIFY(QDir().mkpath(folder));
        const ProgramResult result = runProgramAfter("ulimit -f 60",
            {"run", "--met", inFolder("met.nc"), "--start-time", "2020-01-01", "--start", "45,20,700hPa", "--hours",
                "6", "-o", folder + "/a.gpkg", "-o", folder + "/a.csv"});
        COMPARE_STATUS(result, 3);
        VERIFY_SAYS(result, "a.gpkg");
        QCOMPARE(everythingIn(folder), QStringList{"a.csv"});
    }
};

QTEST_APPLESS_MAIN(CliBadInputTest)
#include "cli_bad_input_test.moc"

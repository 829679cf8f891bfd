// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/cli/trajectory_table.h"
#include "tests/cli/uniform_meteorology.h"

#include <QTemporaryDir>
#include <QTest>

using namespace windline;

// Many starts out of a few words, as users and scripts type them.
class CliStartsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString inFolder(const QString& name) const { return m_folder.filePath(name); }

    ProgramResult run(const QStringList& options) const
    {
        return runProgram(
            QStringList{"run", "--met", inFolder("met.nc"), "--start-time", "2020-01-01T00:00Z", "--hours", "3", "-o",
                inFolder("out.csv"), "-o", inFolder("out.tdump"), "--report", inFolder("report.json")}
            + options);
    }

private slots:
    void initTestCase() { UniformMeteorology().write(inFolder("met.nc").toStdString()); }

    // By time, then by place from the first corner, then by height.
    void matrixTimesHeightsTimesTimes()
    {
        const ProgramResult result = run({"--matrix", "50,10,45,20,5,10", "--heights", "700hPa,850hPa", "--start-every",
            "6", "--start-until", "2020-01-01T06:00Z", "--variables", "distance"});
        COMPARE_STATUS(result, 0);
        const TrajectoryTable table = readTable(inFolder("out.csv"));
        constexpr int trajectories = 2 * 2 * 2 * 2;
        QCOMPARE(table.rows.size(), std::size_t(trajectories) * 4);
        const auto first = [&table](int trajectory) { return std::size_t(trajectory - 1) * 4; };
        QCOMPARE(table.number(first(1), "latitude"), 50.0);
        QCOMPARE(table.number(first(2), "pressure_hpa"), 850.0);
        QCOMPARE(table.number(first(3), "longitude"), 20.0);
        QCOMPARE(table.number(first(5), "latitude"), 45.0);
        QCOMPARE(table.at(first(8), "time"), QByteArray("2020-01-01T00:00:00Z"));
        QCOMPARE(table.at(first(9), "time"), QByteArray("2020-01-01T06:00:00Z"));
        QCOMPARE(table.number(first(9), "latitude"), 50.0);
        QCOMPARE(table.number(first(1), "distance_km"), 0.0);
        QVERIFY(std::fabs(table.number(first(1) + 3, "distance_km") - 108) < 0.5); // 10 m/s for 3 h
    }

    void aSouthernMatrixIsNoOption()
    {
        const ProgramResult result = run({"--matrix", "-10,10,-20,20,5,5", "--heights", "700hPa"});
        COMPARE_STATUS(result, 2); // outside the area, hence read as a matrix
        VERIFY_SAYS(result, "--matrix -10,10,-20,20,5,5: ");
    }

    void aRingAroundACentreInDegreesAndMinutes()
    {
        const ProgramResult result =
            run({"--ring", "45°30'N,20°E,111.195,4", "--start", "45 30 N,20 E,700hPa", "--heights", "700hPa"});
        COMPARE_STATUS(result, 0);
        const TrajectoryTable table = readTable(inFolder("out.csv"));
        QCOMPARE(table.rows.size(), 5U * 4U);
        QCOMPARE(table.number(0, "latitude"), 45.5); // --start comes first
        QVERIFY(std::fabs(table.number(4, "latitude") - 46.5) < 1e-3);
        QVERIFY(std::fabs(table.number(4, "longitude") - 20) < 1e-3);
        QVERIFY(table.number(8, "longitude") > 21);
        QVERIFY(std::fabs(table.number(12, "latitude") - 44.5) < 1e-3);
    }

    void whatIsNoRingIsRefused()
    {
        for (const char* ring :
            {"45,20,100", "45,20,100,0", "45,20,100,2.5", "45,20,-1,4", "95,20,100,4", "45,x,100,4"}) {
            const ProgramResult result = run({"--ring", QString::fromUtf8(ring), "--heights", "700hPa"});
            COMPARE_STATUS(result, 2);
            VERIFY_SAYS(result, QByteArray("--ring ") + ring + ": ");
        }
    }

    void ensembleHas27Members()
    {
        COMPARE_STATUS(run({"--start", "45,20,700hPa", "--ensemble"}), 0);
        QCOMPARE(readTable(inFolder("out.csv")).rows.size(), 27U * 4U);
        const QJsonObject report = readJson(inFolder("report.json"));
        QCOMPARE(report["parcels"].toInt(), 27);
        QCOMPARE(report["request"].toObject()["ensemble"].toBool(), true);
    }

    // The time beside the file's name is that of its first data, not of the first start.
    void tdumpNamesTheFile()
    {
        COMPARE_STATUS(run({"--start", "45,20,700hPa", "--start-time", "2020-01-01T03:00Z"}), 0);
        const QByteArrayList lines = contentOf(inFolder("out.tdump")).split('\n');
        QCOMPARE(lines[1], QByteArray("    METN    20     1     1     0     0"));
    }

    void tooManyAreRefusedAtOnce()
    {
        const ProgramResult result = run({"--matrix", "-90,-180,90,180,0.001,0.001", "--heights", "700hPa"});
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "180001 x 360000 places");
    }
};

QTEST_GUILESS_MAIN(CliStartsTest)
#include "cli_starts_test.moc"

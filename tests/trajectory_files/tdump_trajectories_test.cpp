// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trajectory_files/reading.h"

#include <QTest>

#include <cmath>

using namespace windline;

namespace {

const QByteArray header = "     1     1\n"
                          "    GDAS    20     1     1     0     0\n"
                          "     2 FORWARD  OMEGA   \n"
                          "    20     1     1     6   40.000 -100.000   500.0\n"
                          "    20     1     1     6   45.000  179.900  1500.0\n";

// Two trajectories with pressure.
const QByteArray rows =
    "     1     1    20     1     1     6     0     0     0.0   40.000 -100.000    500.0    954.8\n"
    "     2     1    20     1     1     6     0     0     0.0   45.000  179.900   1500.0    850.1\n"
    "     1     1    20     1     1     7     0     1     1.0   40.100  -99.500    510.5    953.0\n"
    "     2     1    20     1     1     7     0     1     1.0   45.200 -179.700   1480.0  -9999.0\n";

} // namespace

class TdumpTrajectoriesTest : public QObject {
    Q_OBJECT

    TextFiles m_files;

private slots:
    void rowsBecomePoints()
    {
        const TrajectoryFile file = m_files.read(header + "     1 PRESSURE\n" + rows);
        QCOMPARE(notesOf(file), QByteArray());
        QCOMPARE(file.format, "HYSPLIT endpoints (tdump)");
        QCOMPARE(file.meteorology, std::vector<std::string>{"GDAS"});
        QCOMPARE(file.verticalMotion, "OMEGA");
        QVERIFY(!file.isBackward);
        QVERIFY(file.hasTimes);
        QCOMPARE(file.columns, std::vector<std::string>{"PRESSURE"});
        QCOMPARE(file.trajectories.size(), 2U);
        const Trajectory& second = file.trajectories[1];
        QCOMPARE(second.number, 2);
        QCOMPARE(second.startTime, *timeFromIso("2020-01-01T06:00Z"));
        QCOMPARE(second.start.latitudeDegrees, 45.0);
        QCOMPARE(second.start.longitudeDegrees, 179.9);
        QCOMPARE(second.start.height, 1500.0);
        QCOMPARE(second.start.heightUnit, HeightUnit::MetresAboveGround);
        QCOMPARE(second.end, EndReason::Finished);
        QCOMPARE(second.points.size(), 2U);
        QCOMPARE(second.points[1].ageSeconds, 3600.0);
        QCOMPARE(second.points[1].latitudeDegrees, 45.2);
        QCOMPARE(second.points[1].longitudeDegrees, -179.7);
        QCOMPARE(second.points[1].heightAglMetres, 1480.0F);
        QVERIFY(std::isnan(second.points[1].pressureHpa)); // -9999
        QVERIFY(std::isnan(second.points[1].terrainMetres)); // no such column
        QCOMPARE(second.points[0].pressureHpa, double(850.1F));
    }

    void lineEndsDoNotMatter_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("Windows") << QByteArray("\r\n") << QByteArray("\r\n");
        QTest::newRow("DOS with its end of text") << QByteArray("\r\n") << QByteArray("\r\n\x1a");
        QTest::newRow("blank lines") << QByteArray("\n\n") << QByteArray("\n\n  \n");
        QTest::newRow("none at the end") << QByteArray("\n") << QByteArray();
    }

    void lineEndsDoNotMatter()
    {
        QFETCH(const QByteArray, lineEnd);
        QFETCH(const QByteArray, end);
        QByteArray text = header + "     1 PRESSURE\n" + rows;
        text.chop(1);
        // The first line is what tells such files.
        const qsizetype body = text.indexOf("     2 FORWARD");
        QByteArray beginning = text.left(body);
        if (lineEnd == "\r\n")
            beginning.replace("\n", lineEnd);
        const TrajectoryFile file = m_files.read(beginning + text.mid(body).replace("\n", lineEnd) + end);
        QCOMPARE(file.trajectories.size(), 2U);
        QCOMPARE(file.trajectories[1].points.size(), 2U);
        QCOMPARE(file.trajectories[0].points[1].pressureHpa, double(953.0F));
    }

    // Before July 2005 there was no format number, and columns had no blanks between them.
    void oldFormatWithColumnsThatTouch()
    {
        const TrajectoryFile file = m_files.read(
            "     1\n"
            "    NGM     95    10    16     0     0\n"
            "     1BACKWARDISOBARIC\n"
            "    95    10    16     0 -40.000-100.000   500.0\n"
            "     2PRESSUREAIR_TEMP\n"
            "     1     1    95    10    16     0     0     0     0.0 -40.000-100.000   500.0   954.8   287.9\n"
            "     1     1    95    10    15    23     0     0    -1.0 -40.100-100.500********   953.0   -12.5\n");
        QCOMPARE(file.meteorology, std::vector<std::string>{"NGM"});
        QVERIFY(file.isBackward);
        const std::vector<std::string> labels{"PRESSURE", "AIR_TEMP"};
        QCOMPARE(file.columns, labels);
        const Trajectory& trajectory = file.trajectories.at(0);
        QCOMPARE(trajectory.startTime, *timeFromIso("1995-10-16T00:00Z"));
        QCOMPARE(trajectory.start.longitudeDegrees, -100.0);
        QCOMPARE(trajectory.points.size(), 2U);
        QCOMPARE(trajectory.points[1].ageSeconds, -3600.0);
        QCOMPARE(trajectory.points[1].latitudeDegrees, -40.1);
        QCOMPARE(trajectory.points[1].longitudeDegrees, -100.5);
        QVERIFY(std::isnan(trajectory.points[1].heightAglMetres)); // did not fit its column
        QCOMPARE(trajectory.points[1].pressureHpa, double(953.0F));
        QCOMPARE(trajectory.meteorology.at(1, PathVariable::AirTemperature), -12.5F);
    }

    void directionAndMotionThatTouch()
    {
        const TrajectoryFile file =
            m_files.read("     1\n    NGM     95    10    16     0     0\n"
                         "     1BACKWARDISOBARIC\n    95    10    16     0  40.000  90.000   500.0\n"
                         "     0\n"
                         "     1     1    95    10    16     0     0     0     0.0  40.000  90.000   500.0\n");
        QVERIFY(file.isBackward);
        QCOMPARE(file.verticalMotion, "ISOBARIC");
    }

    void severalMeteorologyFiles()
    {
        const QByteArray two =
            "     2     1\n    GDAS    20     1     1     0     0\n    NAM 3KM 20     1     1    12     3\n";
        const TrajectoryFile file =
            m_files.read(two + header.mid(header.indexOf("     2 FORWARD")) + "     1 PRESSURE\n" + rows);
        const std::vector<std::string> models{"GDAS", "NAM 3KM"};
        QCOMPARE(file.meteorology, models);
        QCOMPARE(file.trajectories.size(), 2U);
    }

    // HYSPLIT breaks lines after eleven numbers with decimals.
    void longRowsGoOnInTheNextLine()
    {
        const TrajectoryFile file = m_files.read(
            "     1     1\n    GDAS    20     1     1     0     0\n     1 FORWARD  OMEGA   \n"
            "    20     1     1     6   40.000 -100.000   500.0\n"
            "    12 PRESSURE THETA    AIR_TEMP RAINFALL MIXDEPTH RELHUMID SPCHUMID H2OMIXRA TERR_MSL SUN_FLUX\n"
            " UWIND    NEWTHING\n"
            "     1     1    20     1     1     6     0     0     0.0   40.000 -100.000    500.0    954.8    298.5    "
            "294.6"
            "      0.1    720.8     80.6      9.1      9.2    197.9    300.0\n"
            "      3.5      1.0\n"
            "     1     1    20     1     1     7     0     0     1.0   40.100 -100.100    501.0    953.8    298.6    "
            "294.7"
            "      0.2    721.8     81.6      9.3      9.4    198.9\n"
            "    301.0    -3.25      2.0\n");
        QCOMPARE(
            notesOf(file), QByteArray("Diagnostic variables that Windline does not know were left out: NEWTHING.\n"));
        const Trajectory& trajectory = file.trajectories.at(0);
        QCOMPARE(trajectory.points.size(), 2U);
        QCOMPARE(trajectory.points[1].terrainMetres, 198.9F);
        QCOMPARE(trajectory.points[1].pressureHpa, double(953.8F));
        QCOMPARE(trajectory.meteorology.at(0, PathVariable::DownwardSolarFlux), 300.0F);
        QCOMPARE(trajectory.meteorology.at(1, PathVariable::PotentialTemperature), 298.6F);
        QCOMPARE(trajectory.meteorology.at(1, PathVariable::Rainfall), 0.2F);
        QCOMPARE(trajectory.meteorology.at(1, PathVariable::MixingRatio), 9.4F);
        QCOMPARE(trajectory.meteorology.at(1, PathVariable::DownwardSolarFlux), 301.0F);
        QCOMPARE(trajectory.meteorology.at(1, PathVariable::EastwardWind), -3.25F);
    }

    // Ages are printed to a tenth of an hour, dates to the minute.
    void agesAreThoseOfTheDates()
    {
        const TrajectoryFile file = m_files.read(
            "     1     1\n    GDAS    20     1     1     0     0\n     1 FORWARD  OMEGA   \n"
            "    20     1     1     6   40.000 -100.000   500.0\n     1 PRESSURE\n"
            "     1     1    20     1     1     6    30     0     0.0   40.000 -100.000    500.0    954.8\n"
            "     1     1    20     1     1     6    40     0     0.2   40.010 -100.010    500.0    954.8\n"
            "     1     1    20     1     1     6    50     0     0.3   40.020 -100.020    500.0    954.8\n");
        QCOMPARE(notesOf(file), QByteArray());
        const Trajectory& trajectory = file.trajectories.at(0);
        QCOMPARE(trajectory.startTime, *timeFromIso("2020-01-01T06:30Z"));
        QCOMPARE(trajectory.points[1].ageSeconds, 600.0);
        QCOMPARE(trajectory.points[2].ageSeconds, 1200.0);
    }

    void yearsOfTwoDigits_data()
    {
        QTest::addColumn<QByteArray>("year");
        QTest::addColumn<QString>("start");
        QTest::newRow("this century") << QByteArray("40") << "2040-01-01T06:00Z";
        QTest::newRow("the last") << QByteArray("41") << "1941-01-01T06:00Z";
        QTest::newRow("zero") << QByteArray(" 0") << "2000-01-01T06:00Z";
        QTest::newRow("of four digits") << QByteArray("2020") << "2020-01-01T06:00Z";
    }

    void yearsOfTwoDigits()
    {
        QFETCH(const QByteArray, year);
        QFETCH(const QString, start);
        QByteArray text = header + "     1 PRESSURE\n" + rows;
        text.replace(year.size() == 4 ? "  20     1     1" : "20     1     1", year + "     1     1");
        const TrajectoryFile file = m_files.read(text);
        QCOMPARE(file.trajectories[0].startTime, *timeFromIso(start.toStdString()));
        QCOMPARE(file.trajectories[0].points[1].ageSeconds, 3600.0);
    }

    void trajectoriesThatEndEarlyAreTold()
    {
        const QByteArray cut = rows.left(rows.lastIndexOf("     2     1    20"));
        const TrajectoryFile file = m_files.read(header + "     1 PRESSURE\n" + cut);
        QCOMPARE(file.trajectories[0].points.size(), 2U);
        QCOMPARE(file.trajectories[1].points.size(), 1U);
        QVERIFY2(notesOf(file).contains("Trajectories that end before the longest: 1 of 2"), notesOf(file));
    }

    void whatDoesNotFitTogetherIsTold()
    {
        QByteArray three = header;
        three.replace("     2 FORWARD", "     3 FORWARD");
        three += "    20     1     1     6   10.000   10.000  1500.0\n     1 PRESSURE\n";
        QVERIFY(notesOf(m_files.read(three + rows))
                .contains("Line 3 announces 3 trajectories, but there are no rows of 3."));

        const QByteArray more =
            rows + "     7     1    20     1     1     6     0     0     0.0   10.000   20.000    500.0    954.8\n";
        const TrajectoryFile file = m_files.read(header + "     1 PRESSURE\n" + more);
        QVERIFY2(notesOf(file).contains("Line 3 announces 2 trajectories, but there are rows of 7 too"), notesOf(file));
        QCOMPARE(file.trajectories.size(), 3U);
        QCOMPARE(file.trajectories[2].number, 7);
        QCOMPARE(file.trajectories[2].start.longitudeDegrees, 20.0);

        const QByteArray twice = rows + rows.left(rows.indexOf('\n') + 1);
        const TrajectoryFile repeated = m_files.read(header + "     1 PRESSURE\n" + twice);
        QVERIFY2(
            notesOf(repeated).contains("repeat the trajectory and time of another, left out: 1 (the first in line 11)"),
            notesOf(repeated));
        QCOMPARE(repeated.trajectories[0].points.size(), 2U);
    }

    void everyProblemNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("says");
        const QByteArray label = "     1 PRESSURE\n";
        const QByteArray good = header + label + rows;
        const auto changed = [&good](const char* from, const char* to) {
            QByteArray text = good;
            const qsizetype place = text.lastIndexOf(from);
            return text.replace(place, QByteArray(from).size(), to);
        };
        QTest::newRow("letters in a number")
            << changed("45.200", "4S.200") << 10 << QByteArray("“4S.200” is not a number");
        QTest::newRow("latitude") << changed("45.200", "95.200") << 10 << QByteArray("globe");
        QTest::newRow("longitude") << changed("-179.700", "-999.000") << 10 << QByteArray("globe");
        QTest::newRow("latitude that did not fit") << changed("   45.200", " ********") << 10 << QByteArray("globe");
        QTest::newRow("no such day") << changed(
            "20     1     1     7     0     1     1.0   45", "20     2    30     7     0     1     1.0   45")
                                     << 10 << QByteArray("no such date");
        QTest::newRow("half a trajectory")
            << changed("     2     1    20", "   2.5     1    20") << 10 << QByteArray("whole");
        QTest::newRow("a row with a number less")
            << changed("   1480.0", "") << 10 << QByteArray("12 numbers instead of 13");
        QTest::newRow("a row in the middle with a number less")
            << changed("    510.5    953.0", "    510.5") << 9 << QByteArray("25 numbers instead of 13");
        QTest::newRow("a row with a number more")
            << changed("    510.5", "    510.5 1.0") << 9 << QByteArray("14 numbers");
        QTest::newRow("cut in the middle of a row") << good.chopped(40) << 10 << QByteArray("cut short");
        QTest::newRow("cut in the last number") << good.chopped(3) << 10 << QByteArray("cut short");
        QTest::newRow("cut before the rows") << header + label << 6 << QByteArray("cut short");
        QTest::newRow("cut in the starts")
            << header.left(header.indexOf("    20     1     1     6   45")) << 4 << QByteArray("cut short");
        QByteArray ten = good;
        ten.replace("     2 FORWARD", "     3 FORWARD");
        QTest::newRow("a start less than announced")
            << ten << 6 << QByteArray("start 3 of the 3 that line 3 announces");
        QByteArray one = good;
        one.replace("     2 FORWARD", "     1 FORWARD");
        QTest::newRow("a start more than announced") << one << 5 << QByteArray("more starts than the 1 that line 3");
        QByteArray many = good;
        many.replace("     2 FORWARD", "999999 FORWARD");
        QTest::newRow("absurd count of trajectories") << many << 3 << QByteArray("999999 trajectories are announced");
        many.replace(0, 6, "999999");
        QTest::newRow("absurd count of meteorology files") << many << 1 << QByteArray("999999 meteorology files");
        QTest::newRow("negative count") << changed("     2 FORWARD", "    -2 FORWARD") << 3
                                        << QByteArray("number of trajectories");
        QTest::newRow("absurd count of variables")
            << changed("     1 PRESSURE", "999999 PRESSURE") << 6 << QByteArray("counted");
        QTest::newRow("a variable less than announced") << changed("     1 PRESSURE",
            "     2 PRESSURE") << 6 << QByteArray("2 diagnostic variables are announced and 1 named");
        QTest::newRow("a start beyond the pole")
            << changed("   45.000  179.900  1500.0\n     1", "   95.000  179.900  1500.0\n     1") << 5
            << QByteArray("globe");
    }

    void everyProblemNamesItsLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        QFETCH(const QByteArray, says);
        const QByteArray message = m_files.refusal(text);
        QVERIFY2(message.contains(", line " + QByteArray::number(line) + ": "), message);
        QVERIFY2(message.contains(says), message);
        QVERIFY2(message.endsWith('.'), message);
    }
};

QTEST_APPLESS_MAIN(TdumpTrajectoriesTest)
#include "tdump_trajectories_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/writers/sample_set.h"

#include <QtTest>

using namespace windline;

namespace {

QByteArray written(const SampleRun& run)
{
    const QTemporaryDir folder;
    const auto files = writeTrajectories(run.set(), QFileInfo(folder.filePath("run.tdump")).filesystemFilePath());
    QFile file(files.front());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Time timeOf(const QList<QByteArray>& words, qsizetype first)
{
    using namespace std::chrono;
    const int year = words[first].toInt() + (words[first].toInt() > 40 ? 1900 : 2000);
    return sys_days(std::chrono::year(year) / words[first + 1].toInt() / words[first + 2].toInt())
        + hours(words[first + 3].toInt());
}

QList<QByteArray> wordsOf(const QByteArray& line)
{
    return line.simplified().split(' ');
}

// Of a file of HYSPLIT's with one meteorology, forward: enough to write it again.
SampleRun runIn(const QByteArray& text)
{
    const QList<QByteArray> lines = text.split('\n');
    SampleRun run;
    run.trajectories.clear();
    MeteorologyGrid grid;
    grid.modelId = wordsOf(lines[1])[0].toStdString();
    grid.firstTime = timeOf(wordsOf(lines[1]), 1);
    const QList<QByteArray> kind = wordsOf(lines[2]);
    run.request.verticalMotion = kind[2] == "ISOBARIC" ? VerticalMotion::Isobaric
        : kind[2] == "THETA"                           ? VerticalMotion::Isentropic
                                                       : VerticalMotion::Data;
    for (int i = 0; i < kind[0].toInt(); ++i) {
        const QList<QByteArray> words = wordsOf(lines[3 + i]);
        run.trajectories.emplace_back();
        run.trajectories.back().number = i + 1;
        run.trajectories.back().startTime = timeOf(words, 0);
        run.trajectories.back().start = {
            "", words[4].toDouble(), words[5].toDouble(), words[6].toDouble(), HeightUnit::MetresAboveGround, {}, {}};
    }
    const QList<QByteArray> names = wordsOf(lines[3 + kind[0].toInt()]).mid(1);
    for (const QByteArray& name : names)
        run.request.pathVariables.push_back(pathVariableFromTdumpName(name.toStdString()).value());
    for (qsizetype row = 4 + kind[0].toInt(); row + 1 < lines.size(); ++row) {
        const QList<QByteArray> words = wordsOf(lines[row]);
        Trajectory& trajectory = run.trajectories[words[0].toUInt() - 1];
        if (const Time time = timeOf(words, 2);
            time.time_since_epoch() % std::chrono::hours(3) == std::chrono::hours(0)) {
            grid.times.push_back(time); // what lies between is to be drawn
            grid.forecastHours.push_back(words[7].toInt());
        }
        trajectory.meteorology.variables = run.request.pathVariables;
        trajectory.points.push_back({words[8].toDouble() * 3600, words[9].toDouble(), words[10].toDouble(),
            words[12].toDouble(), words[11].toFloat(), words.last().toFloat()}); // pressure is first, terrain last
        for (qsizetype i = 0; i < names.size(); ++i)
            trajectory.meteorology.values.push_back(words[12 + i].toFloat());
    }
    run.report.meteorologyGrids = {std::move(grid)};
    return run;
}

} // namespace

class TdumpWriterTest : public QObject {
    Q_OBJECT
private slots:
    void writesExactlyThis()
    {
        QCOMPARE(QString::fromLatin1(written(SampleRun())),
            QString("     2     1\n"
                    "    GDAS    20     1     1     6     0\n"
                    "    ERA5    20     1     1     6     0\n"
                    "     3 FORWARD  OMEGA   \n"
                    "    20     1     1     6   50.000  179.000   500.0\n"
                    "    20     1     1     6   89.500   10.000  9000.0\n"
                    "    20     1     1     6  -10.000   20.000 -9999.0\n"
                    "     2 PRESSURE TERR_MSL\n"
                    "     1     1    20     1     1     6     0     0     0.0   50.000  179.000    500.0    950.0     "
                    "20.0\n"
                    "     2     1    20     1     1     6     0     0     0.0   89.500   10.000   9000.0    300.0      "
                    "0.0\n"
                    "     3     1    20     1     1     6     0     0     0.0  -10.000   20.000  -9999.0  -9999.0  "
                    "-9999.0\n"
                    "     1     1    20     1     1     7     0     0     1.0   50.500 -179.000    600.2    940.1      "
                    "0.0\n"
                    "     2     1    20     1     1     7     0     0     1.0   89.500 -170.000   9100.0    300.0      "
                    "0.0\n"
                    "     1     1    20     1     1     7    32     0     1.5   51.000 -178.500    700.0    930.0    "
                    "100.0\n"
                    "     2     1    20     1     1     8     0     0     2.0   89.000 -170.000   9200.0    300.0      "
                    "0.0\n"
                    "     2     1    20     1     1     9     0     0     3.0   88.500 -170.000   9300.0    300.0      "
                    "0.0\n"));
    }

    void backwardRunsGoBackInTime()
    {
        SampleRun run;
        run.request.duration = -run.request.duration;
        run.request.verticalMotion = VerticalMotion::Isobaric;
        run.request.meteorology = {"metdaten_größer.nc"};
        run.trajectories.resize(2);
        const Time midnight = *timeFromIso("2000-01-01");
        for (Trajectory& trajectory : run.trajectories) {
            trajectory.startTime = midnight;
            trajectory.points = {{0, 1, 2, 900, 500, unknownValue}, {-3600, 1.5, 2.5, 899, 501, unknownValue}};
        }
        QCOMPARE(QString::fromLatin1(written(run)),
            QString("     1     1\n"
                    "    METD     0     1     1     0     0\n"
                    "     2 BACKWARD ISOBARIC\n"
                    "     0     1     1     0   50.000  179.000   500.0\n"
                    "     0     1     1     0   89.500   10.000   500.0\n"
                    "     1 PRESSURE\n"
                    "     1     1     0     1     1     0     0     0     0.0    1.000    2.000    500.0    900.0\n"
                    "     2     1     0     1     1     0     0     0     0.0    1.000    2.000    500.0    900.0\n"
                    "     1     1    99    12    31    23     0     0    -1.0    1.500    2.500    501.0    899.0\n"
                    "     2     1    99    12    31    23     0     0    -1.0    1.500    2.500    501.0    899.0\n"));
    }

    void chosenVariablesInHysplitsOrder()
    {
        SampleRun run;
        run.addMeteorology(allPathVariables);
        run.trajectories.resize(1);
        run.trajectories[0].points.pop_back();
        run.trajectories[0].points.pop_back();
        QCOMPARE(QString::fromLatin1(written(run)),
            QString(
                "     2     1\n"
                "    GDAS    20     1     1     6     0\n"
                "    ERA5    20     1     1     6     0\n"
                "     1 FORWARD  OMEGA   \n"
                "    20     1     1     6   50.000  179.000   500.0\n"
                "    10 PRESSURE THETA    AIR_TEMP RAINFALL MIXDEPTH RELHUMID SPCHUMID H2OMIXRA TERR_MSL SUN_FLUX\n"
                "     1     1    20     1     1     6     0     0     0.0   50.000  179.000    500.0    950.0    100.2"
                "    100.5    100.8    101.0    101.2    101.5    101.8     20.0    102.2\n"));
    }

    void whatWasChosenIsWrittenAndNothingElse()
    {
        SampleRun run;
        run.addMeteorology({PathVariable::EastwardWind, PathVariable::AirTemperature});
        const QByteArray text = written(run);
        QVERIFY2(text.contains("\n     1 AIR_TEMP\n"), text);
        QVERIFY2(text.contains("  600.2    110.2\n"), text);
        QVERIFY2(text.contains("  700.0  -9999.0\n"), text); // missing, not 0
        run.addMeteorology({PathVariable::EastwardWind}); // for which HYSPLIT has no name
        QVERIFY2(written(run).contains("\n     1 PRESSURE\n"), written(run));
    }

    void namesTheVerticalMotionAsHysplitDoes_data()
    {
        QTest::addColumn<VerticalMotion>("motion");
        QTest::addColumn<QByteArray>("folder");
        QTest::newRow("0") << VerticalMotion::Data << QByteArray("f72_n16");
        QTest::newRow("1") << VerticalMotion::Isobaric << QByteArray("f72_n16_v1");
        QTest::newRow("2") << VerticalMotion::Isentropic << QByteArray("f72_n16_v2");
        QTest::newRow("3") << VerticalMotion::Isopycnic << QByteArray("f72_n16_v3");
        QTest::newRow("4") << VerticalMotion::Isosigma << QByteArray("f72_n16_v4");
        QTest::newRow("5") << VerticalMotion::Divergence << QByteArray("f72_n16_v5");
        QTest::newRow("7") << VerticalMotion::Average << QByteArray("f72_n16_v7");
    }

    void namesTheVerticalMotionAsHysplitDoes()
    {
        QFETCH(const VerticalMotion, motion);
        QFETCH(const QByteArray, folder);
        QFile reference(QString(WINDLINE_SHARED_DATA "/hysplit/wave/%1/tdump").arg(folder));
        if (!reference.open(QIODevice::ReadOnly))
            QSKIP("the reference data is not here");
        SampleRun run;
        run.trajectories.clear();
        run.request.verticalMotion = motion;
        const QByteArray theirs = reference.readAll().split('\n')[2];
        QCOMPARE(written(run).split('\n')[3].mid(6), theirs.mid(6));
        run.request.verticalMotion = VerticalMotion::Auto;
        run.report.verticalMotion = motion;
        QCOMPARE(written(run).split('\n')[3].mid(6), theirs.mid(6));
    }

    // A file of HYSPLIT's, read into a run by its columns, comes out as it went in.
    void writesHysplitsFileByteForByte_data()
    {
        QTest::addColumn<QByteArray>("folder");
        for (const char* folder : {"gdas042/f24_v0", "gdas042/f24_v1", "ncepr2/f24_v0", "oct1618/ref3_v522",
                 "oct1618/t001_v522", "lambert_sigma/f24_n24", "mercator_pressure/f24_n24", "wave/f72_n16_v2"})
            QTest::newRow(folder) << QByteArray(folder);
    }

    void writesHysplitsFileByteForByte()
    {
        QFETCH(const QByteArray, folder);
        QFile reference(WINDLINE_SHARED_DATA "/hysplit/" + folder + "/tdump");
        if (!reference.open(QIODevice::ReadOnly))
            QSKIP("the reference data is not here");
        const QByteArray theirs = reference.readAll();
        QCOMPARE(QString::fromLatin1(written(runIn(theirs))), QString::fromLatin1(theirs));
    }

    void isValidWithoutTrajectories()
    {
        SampleRun run;
        run.trajectories.clear();
        run.request.meteorology.clear();
        QCOMPARE(written(run),
            QByteArray("     1     1\n"
                       "    NONE    70     1     1     0     0\n"
                       "     0 FORWARD  OMEGA   \n"
                       "     1 PRESSURE\n"));
    }

    // Column for column as HYSPLIT 5.2.2 wrote it: everything that is not a digit or a sign stands where it stands
    // there.
    void hasTheLayoutOfHysplit()
    {
        QFile reference(WINDLINE_SHARED_DATA "/hysplit/ncepr2/f24_v0/tdump");
        if (!reference.open(QIODevice::ReadOnly))
            QSKIP("the reference data is not here");
        const QList<QByteArray> theirs = reference.readAll().split('\n');
        SampleRun run;
        run.request.meteorology = {"ncr2.arl"};
        run.trajectories.resize(1);
        Trajectory& trajectory = run.trajectories[0];
        trajectory.start = {"", -30, -45, 500, HeightUnit::MetresAboveGround, {}};
        trajectory.startTime = *timeFromIso("2005-08-08T00:00Z");
        trajectory.points = {{0, -30, -45, 965.2, 500, 0}};
        const QList<QByteArray> ours = written(run).split('\n');
        QCOMPARE(ours[0], theirs[0]);
        QCOMPARE(ours[1], theirs[1]);
        QCOMPARE(ours[2].mid(6), theirs[2].mid(6)); // how many there are differs
        QCOMPARE(ours[3], theirs[3]);
        const QByteArray& row = theirs[12];
        QVERIFY(row.startsWith("     1     1     5     8     8     0     0     0     0.0"));
        constexpr qsizetype untilPressure = 48 + 8 + 9 + 9 + 9 + 9;
        QCOMPARE(ours[5].left(untilPressure), row.left(untilPressure));
    }
};

QTEST_GUILESS_MAIN(TdumpWriterTest)
#include "tdump_writer_test.moc"

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

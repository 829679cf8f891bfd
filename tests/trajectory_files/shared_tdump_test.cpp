// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/trajectory_file.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace windline;

namespace {

const QString hysplit = QStringLiteral(WINDLINE_SHARED_DATA "/hysplit/");

TrajectoryFile readShared(const QString& name)
{
    return readTrajectories((hysplit + name).toStdString());
}

} // namespace

// Files that HYSPLIT wrote.
class SharedTdumpTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QDir(hysplit).exists())
            QSKIP("../shared/data is missing: nothing of HYSPLIT's own files is read");
    }

    // trace.csv has what HYSPLIT computed, tdump what it printed of it: three decimals.
    void endpointsAreThoseOfTheTrace_data()
    {
        QTest::addColumn<QString>("folder");
        QDirIterator files(hysplit, {"trace.csv"}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString folder = QDir(hysplit).relativeFilePath(QFileInfo(files.next()).path());
            QTest::newRow(qPrintable(folder)) << folder;
            ++count;
        }
        QVERIFY(count >= 15);
    }

    void endpointsAreThoseOfTheTrace()
    {
        QFETCH(const QString, folder);
        const TrajectoryFile tdump = readShared(folder + "/tdump");
        const TrajectoryFile trace = readShared(folder + "/trace.csv");
        QVERIFY2(tdump.notes.empty(), tdump.notes.empty() ? "" : tdump.notes[0].c_str());
        QCOMPARE(tdump.columns.size(), 6U);
        std::map<std::pair<int, int>, const TrajectoryPoint*> traced;
        for (const Trajectory& trajectory : trace.trajectories)
            for (const TrajectoryPoint& point : trajectory.points)
                traced[{trajectory.number, int(point.ageSeconds)}] = &point;
        std::size_t compared = 0;
        for (const Trajectory& trajectory : tdump.trajectories) {
            QCOMPARE(trajectory.points[0].ageSeconds, 0.0);
            QVERIFY(!std::isnan(trajectory.points[0].pressureHpa) && !std::isnan(trajectory.points[0].terrainMetres));
            QVERIFY(!std::isnan(trajectory.meteorology.at(0, PathVariable::PotentialTemperature)));
            for (const TrajectoryPoint& point : trajectory.points) {
                const auto found = traced.find({trajectory.number, int(point.ageSeconds)});
                if (found == traced.end())
                    continue;
                ++compared;
                QVERIFY(std::abs(point.latitudeDegrees - found->second->latitudeDegrees) <= 0.00052);
                QVERIFY(std::abs(std::remainder(point.longitudeDegrees - found->second->longitudeDegrees, 360.0))
                    <= 0.00052);
            }
        }
        QVERIFY(compared > traced.size() * 9 / 10);
    }

    void formatsOfAllAges_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("0") << "oct1618/noaa_hysplitdata_tdump_fmt0";
        QTest::newRow("1") << "oct1618/noaa_hysplitdata_tdump_fmt1";
        QTest::newRow("2") << "oct1618/noaa_hysplitdata_tdump";
    }

    void formatsOfAllAges()
    {
        QFETCH(const QString, name);
        const TrajectoryFile file = readShared(name);
        QVERIFY(file.notes.empty());
        QCOMPARE(file.meteorology, std::vector<std::string>{"NGM"});
        QCOMPARE(file.verticalMotion, "OMEGA");
        QCOMPARE(file.trajectories.size(), 3U);
        const Trajectory& third = file.trajectories[2];
        QCOMPARE(third.startTime, *timeFromIso("1995-10-16T00:00Z"));
        QCOMPARE(third.start.height, 1000.0);
        QCOMPARE(third.points.size(), 13U);
        QCOMPARE(third.points[12].ageSeconds, 12 * 3600.0);
        QVERIFY(std::abs(third.points[0].pressureHpa - 880) < 0.4);
    }

    void dateLine()
    {
        const TrajectoryFile file = readShared("reader_only/reader_only_dateline_start_e_tdump14010100");
        const Trajectory& trajectory = file.trajectories.at(0);
        QCOMPARE(trajectory.points.size(), 49U);
        QCOMPARE(trajectory.points[25].longitudeDegrees, 179.735);
        QCOMPARE(trajectory.points[26].longitudeDegrees, -179.599);
        QCOMPARE(trajectory.points[26].pressureHpa, 760.0);
    }

    void pole()
    {
        const TrajectoryFile file = readShared("reader_only/reader_only_north_pole_tdump14010100");
        const Trajectory& trajectory = file.trajectories.at(0);
        QCOMPARE(trajectory.points.size(), 121U);
        QCOMPARE(trajectory.points.back().ageSeconds, 120 * 3600.0);
        const auto farthest = std::ranges::max_element(trajectory.points, {}, &TrajectoryPoint::latitudeDegrees);
        QVERIFY(farthest->latitudeDegrees > 83 && farthest->latitudeDegrees <= 90);
    }

    // Starts at 16, 17, … 20 UTC; HYSPLIT counts all ages from 16 UTC, and has rows of that time for all of them.
    void severalTimesOfStart()
    {
        const TrajectoryFile file = readShared("reader_only/noaa_hysplitdata_tdump_multi");
        QCOMPARE(file.trajectories.size(), 5U);
        for (const Trajectory& trajectory : file.trajectories) {
            const Time start = *timeFromIso("2023-08-22T16:00Z") + std::chrono::hours(trajectory.number - 1);
            QCOMPARE(trajectory.startTime, start);
            QCOMPARE(trajectory.points.size(), 6U);
            for (std::size_t i = 0; i < trajectory.points.size(); ++i)
                QCOMPARE(trajectory.points[i].ageSeconds, double(i) * 3600);
            QCOMPARE(trajectory.points[0].latitudeDegrees, 42.258);
            QCOMPARE(std::isnan(trajectory.points[0].pressureHpa), trajectory.number > 1);
        }
        QCOMPARE(file.trajectories[4].points[5].heightAglMetres, 443.0F);
        QVERIFY(file.notes.size() == 1
            && file.notes[0].find("own trajectory: 20 (the first in line 17)") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(SharedTdumpTest)
#include "shared_tdump_test.moc"

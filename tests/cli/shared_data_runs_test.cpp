// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/cli/trajectory_table.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace windline;

namespace {

const QString met = QStringLiteral(WINDLINE_SHARED_DATA "/met/");
const QString hysplit = QStringLiteral(WINDLINE_SHARED_DATA "/hysplit/");

// HYSPLIT's CONTROL: start time, number of starts, starts, hours.
QStringList optionsFromControl(const QString& file)
{
    QByteArrayList lines = contentOf(file).split('\n');
    for (QByteArray& line : lines)
        line = line.simplified();
    const QByteArrayList date = lines.value(0).split(' ');
    QStringList options{"--start-time",
        QStringLiteral("20%1-%2-%3T%4:00Z")
            .arg(QString(date.value(0)), QString(date.value(1)), QString(date.value(2)), QString(date.value(3)))};
    const int starts = lines.value(1).toInt();
    for (int i = 0; i < starts; ++i)
        options << "--start" << QString(lines.value(2 + i).replace(' ', ',')) + 'm';
    return options << "--hours" << QString(lines.value(2 + starts));
}

int lastAge(const TrajectoryTable& table, int trajectory)
{
    int age = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (table.at(i, "trajectory").toInt() == trajectory)
            age = static_cast<int>(table.number(i, "age_min"));
    return age;
}

} // namespace

class SharedDataRunsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString inFolder(const QString& name) const { return m_folder.filePath(name); }

    TrajectoryTable trajectories() const { return readTable(inFolder("out.csv")); }
    QJsonObject ends() const { return readJson(inFolder("report.json")).value("end_reasons").toObject(); }

    ProgramResult runOn(const QStringList& files, const QStringList& options) const
    {
        QFile::remove(inFolder("out.csv"));
        QFile::remove(inFolder("report.json"));
        return runProgram(QStringList{"run", "--met"} + files + options
            + QStringList{"-o", inFolder("out.csv"), "--report", inFolder("report.json")});
    }

    static QStringList era5Hourly()
    {
        const QDir folder(met + "era5_pl_20200101_hourly");
        QStringList files;
        for (const QString& name : folder.entryList({"*.nc"}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
        return files;
    }

    void compareWithHysplit(const QString& folder, double largestPercent)
    {
        const ProgramResult result =
            runOn({hysplit + folder.section('/', 0, 0) + "/met.nc"}, optionsFromControl(hysplit + folder + "/CONTROL"));
        COMPARE_STATUS(result, 0);
        const Places ours = placesOf(trajectories());
        const Places theirs = readTdump(hysplit + folder + "/tdump").places();
        constexpr int lastHour = 24;
        double apart = 0;
        double path = 0;
        int compared = 0;
        for (const auto& [key, place] : theirs) {
            const auto& [trajectory, age] = key;
            if (age > 0 && age <= lastHour * 60)
                path += distanceKm(theirs.at({trajectory, age - 60}), place);
            if (age != lastHour * 60)
                continue;
            QVERIFY2(ours.contains(key), qPrintable(QString("no trajectory %1 at 24 h").arg(trajectory)));
            apart += distanceKm(ours.at(key), place);
            ++compared;
        }
        QVERIFY(compared > 0);
        const double percent = 100 * apart / path;
        qInfo("%s: %.2f %% of the path of %d trajectories (%.0f km)", qPrintable(folder), percent, compared, path);
        QVERIFY2(percent <= largestPercent, qPrintable(QString::number(percent)));
    }

private slots:
    void initTestCase()
    {
        if (!QDir(met).exists() || !QDir(hysplit).exists())
            QSKIP("needs the shared test data in " WINDLINE_SHARED_DATA);
    }

    void omegaForwardAndBackward_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << "2005-08-08T00:00Z" << 24;
        QTest::newRow("backward") << "2005-08-09T00:00Z" << -24;
    }

    void omegaForwardAndBackward()
    {
        QFETCH(const QString, time);
        QFETCH(const int, hours);
        const ProgramResult result = runOn({met + "ncepr2_20050808_24h_omega.nc"},
            {"--start-time", time, "--start", "-30,-45,850hPa", "--start", "-45,-60,900hPa", "--start",
                "-20,-30,900hPa", "--hours", QString::number(hours)});
        COMPARE_STATUS(result, 0);
        QCOMPARE(ends().value("finished").toInt(), 3);
        const TrajectoryTable table = trajectories();
        QCOMPARE(table.rows.size(), 3U * 25);
        bool hasMoved = false;
        for (int i = 0; i < 25; ++i) {
            const auto row = static_cast<std::size_t>(i);
            QCOMPARE(table.at(row, "trajectory"), "1");
            QCOMPARE(table.number(row, "age_min"), i * (hours > 0 ? 60.0 : -60.0));
            QVERIFY(table.number(row, "pressure_hpa") >= 600 && table.number(row, "pressure_hpa") <= 1013);
            hasMoved |= std::fabs(table.number(row, "pressure_hpa") - 850) > 1;
        }
        QVERIFY2(hasMoved, "omega moves parcels up and down");
        QVERIFY(distanceKm(placesOf(table).at({1, hours * 60}), {-30, -45}) > 50);
    }

    // There and back again: what the way out gained, the way back must lose.
    void backwardRunsReturn()
    {
        const QString file = met + "ncepr2_20050808_24h_omega.nc";
        COMPARE_STATUS(runOn({file},
                           {"--start-time", "2005-08-08T00:00Z", "--start", "-30,-45,850hPa", "--hours", "24",
                               "--time-step", "1"}),
            0);
        const TrajectoryTable out = trajectories();
        const std::size_t last = out.rows.size() - 1;
        const QString start = QString("%1,%2,%3hPa")
                                  .arg(QString(out.at(last, "latitude")), QString(out.at(last, "longitude")),
                                      QString(out.at(last, "pressure_hpa")));
        COMPARE_STATUS(
            runOn(
                {file}, {"--start-time", "2005-08-09T00:00Z", "--start", start, "--hours", "-24", "--time-step", "1"}),
            0);
        const double apart = distanceKm(placesOf(trajectories()).at({1, -24 * 60}), {-30, -45});
        QVERIFY2(apart < 0.5, qPrintable(QString::number(apart)));
    }

    void parcelsLeaveASmallGrid_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << 24;
        QTest::newRow("backward") << -24;
    }

    void parcelsLeaveASmallGrid()
    {
        QFETCH(const int, hours);
        QStringList options{"--start-time", "2004-03-25T00:00Z", "--hours", QString::number(hours)};
        for (const char* start : {"-21,-54,500hPa", "-34,-54,500hPa", "-27,-38.5,500hPa", "-27,-54.5,500hPa",
                 "-21,-38,300hPa", "-34,-38,300hPa", "-27.5,-46,850hPa"})
            options << "--start" << start;
        const ProgramResult result = runOn({met + "ncepr2_catarina_20040321_9days_omega.nc"}, options);
        COMPARE_STATUS(result, 0);
        int left = 0;
        const TrajectoryTable table = trajectories();
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const QByteArray reason = table.at(i, "end_reason");
            if (!reason.startsWith("left_grid_"))
                continue;
            ++left;
            const double latitude = table.number(i, "latitude");
            const double longitude = table.number(i, "longitude");
            // The last point lies on the edge that the reason names.
            const double beyond = reason.endsWith("west") ? std::fabs(longitude + 55)
                : reason.endsWith("east")                 ? std::fabs(longitude + 37.5)
                : reason.endsWith("south")                ? std::fabs(latitude + 35)
                                                          : std::fabs(latitude + 20);
            QVERIFY2(beyond < 0.5, table.rows[i].join(','));
        }
        QVERIFY2(left >= 2, contentOf(inFolder("out.csv")));
        int reported = 0;
        const QJsonObject reasons = ends();
        for (auto it = reasons.begin(); it != reasons.end(); ++it)
            reported += it.key().startsWith("left_grid_") ? it.value().toInt() : 0;
        QCOMPARE(reported, left);
    }

    void era5Isobaric_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("finishes"); // 0: may leave the grid
        QTest::newRow("six hourly files") << era5Hourly()
                                          << QStringList{"--start-time", "2020-01-01T00:00Z", "--start", "50,5,950hPa",
                                                 "--start", "50,5,850hPa", "--start", "47,3,900hPa", "--hours", "24"}
                                          << 0;
        QTest::newRow("new layout") << QStringList{met + "era5_newcds_valid_time_20251012.nc"}
                                    << QStringList{"--start-time", "2025-10-12T15:00Z", "--start", "39,-8,850hPa",
                                           "--start", "39,-8,700hPa", "--hours", "5"}
                                    << 2;
        QTest::newRow("old layout") << QStringList{met + "era5_oldcds_packed_20221111.nc"}
                                    << QStringList{"--start-time", "2022-11-11T00:00Z", "--start", "55,60,300hPa",
                                           "--start", "52,50,200hPa", "--hours", "2"}
                                    << 2;
    }

    void era5Isobaric()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QStringList, options);
        QFETCH(const int, finishes);
        const ProgramResult result = runOn(files, options + QStringList{"--vertical", "isobaric"});
        COMPARE_STATUS(result, 0);
        if (finishes > 0)
            QCOMPARE(ends().value("finished").toInt(), finishes);
        const TrajectoryTable table = trajectories();
        QVERIFY(!table.rows.empty());
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const auto first = std::ranges::find_if(
                table.rows, [&](const QByteArrayList& row) { return row[0] == table.at(i, "trajectory"); });
            const auto start = static_cast<std::size_t>(first - table.rows.begin());
            QCOMPARE(table.number(start, "age_min"), 0.0);
            QCOMPARE(table.number(i, "pressure_hpa"), table.number(start, "pressure_hpa"));
        }
        QVERIFY2(distanceKm(placesOf(table).at({1, 0}), placesOf(table).at({1, 60})) > 1, "air moves");
    }

    // The meteorology ends an hour before the run does: said, marked, and what there is is kept.
    void aShortTimelineIsMarked()
    {
        const ProgramResult result = runOn({met + "era5_newcds_valid_time_20251012.nc"},
            {"--start-time", "2025-10-12T15:00Z", "--start", "39,-8,850hPa", "--hours", "6", "--vertical", "isobaric"});
        COMPARE_STATUS(result, 0);
        VERIFY_SAYS(result, "there is no meteorology beyond it");
        QCOMPARE(lastAge(trajectories(), 1), 300);
        QCOMPARE(trajectories().at(trajectories().rows.size() - 1, "end_reason"), "no_data_beyond");
    }

    void withoutOmegaItsUseIsRefused_data() { era5Isobaric_data(); }

    void withoutOmegaItsUseIsRefused()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QStringList, options);
        const ProgramResult result = runOn(files, options);
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "--vertical:");
        VERIFY_SAYS(result, "lagrangian_tendency_of_air_pressure");
        VERIFY_SAYS(result, "sobaric");
        QVERIFY(!QFile::exists(inFolder("out.csv")));
    }

    void oneTimeIsListedButNotRun()
    {
        const QString file = met + "gfs_thredds_isobaric_20101026.nc";
        const ProgramResult info = runProgram({"info", file});
        COMPARE_STATUS(info, 0);
        for (const char* expected : {"2010-10-26", "26 levels", "101 x 46 points", "eastward_wind"})
            QVERIFY2(info.out.contains(expected), info.all());
        const ProgramResult result = runOn({file},
            {"--start-time", "2010-10-26T12:00Z", "--start", "40,260,500hPa", "--hours", "6", "--vertical",
                "isobaric"});
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "--met:");
        VERIFY_SAYS(result, "only one time");
    }

    // Sigma levels on a polar stereographic grid, and no heights: the accurate numerics go there, too.
    void arlMeteorologyIsRead()
    {
        const QString file = hysplit + "oct1618/met.arl";
        const ProgramResult info = runProgram({"info", file});
        COMPARE_STATUS(info, 0);
        for (const char* expected : {"ARL", "NGM", "polar stereographic", "sigma", "1995-10-16"})
            QVERIFY2(info.out.contains(expected, Qt::CaseInsensitive), info.all());
        const ProgramResult result = runOn({file},
            {"--start-time", "1995-10-16T00:00Z", "--start", "40,-90,1500m", "--hours", "24", "--variables",
                "theta,u"});
        COMPARE_STATUS(result, 0);
        QCOMPARE(lastAge(trajectories(), 1), 1440);
    }

    void whatIsNotReadYetIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("WRF") << met + "wrf_mercator_katrina_4times.nc" << "WRF";
        QTest::newRow("GRIB2") << met + "gfs25_20080213_4times.grb2" << "GRIB";
        QTest::newRow("GRIB2 Lambert") << met + "eta211_lambert_omega_f024.grib2" << "GRIB";
    }

    void whatIsNotReadYetIsRefused()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, says);
        const ProgramResult info = runProgram({"info", file});
        COMPARE_STATUS(info, 2);
        VERIFY_SAYS(info, says);
        VERIFY_SAYS(info, QFileInfo(file).fileName());
        const ProgramResult result =
            runOn({file}, {"--start-time", "2020-01-01", "--start", "40,-90,500hPa", "--hours", "6"});
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "--met:");
        VERIFY_SAYS(result, says);
    }

    void endpointsAreNoMeteorology()
    {
        const QString file = hysplit + "ncepr2/f24_v0/tdump";
        const ProgramResult info = runProgram({"info", file});
        COMPARE_STATUS(info, 0);
        QVERIFY2(info.out.contains("HYSPLIT endpoints (tdump)"), info.all());
        const ProgramResult result =
            runOn({file}, {"--start-time", "2020-01-01", "--start", "40,-90,500hPa", "--hours", "6"});
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "--met:");
        VERIFY_SAYS(result, "trajectories of HYSPLIT");
    }

    void closeToTheTruthInAKnownAtmosphere()
    {
        const QString folder = hysplit + "wave/f72_n16_dt10";
        const ProgramResult result = runOn({hysplit + "wave/met.nc"}, optionsFromControl(folder + "/CONTROL"));
        COMPARE_STATUS(result, 0);
        const Places ours = placesOf(trajectories());
        const Places truth = placesOf(readTable(folder + "/exact.csv"), true);
        std::map<int, std::vector<double>> distances;
        for (const auto& [key, place] : truth) {
            QVERIFY2(ours.contains(key), qPrintable(QString("no %1 at %2 min").arg(key.first).arg(key.second)));
            distances[key.second].push_back(distanceKm(ours.at(key), place));
        }
        for (const int hours : {6, 12, 24, 48, 72}) {
            const std::vector<double>& values = distances.at(hours * 60);
            const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
            qInfo("%d h: mean %.2f km from the exact trajectories (%d of them)", hours, mean, int(values.size()));
            if (hours == 24)
                QVERIFY2(mean <= 15, qPrintable(QString::number(mean)));
        }
        QVERIFY(distances.at(24 * 60).size() >= 10);
    }

    void closeToHysplitOnRealWinds()
    {
        compareWithHysplit("gdas042/f24_v0_dt10", 6);
        if (!QTest::currentTestFailed())
            compareWithHysplit("ncepr2/f24_v0", 2);
    }
};

QTEST_APPLESS_MAIN(SharedDataRunsTest)
#include "shared_data_runs_test.moc"

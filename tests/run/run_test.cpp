// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/kernel/sphere.h"
#include "engine/run/run.h"
#include "tests/support/made_meteorology.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace windline;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

// A steady west wind that turns with latitude alone, sinking or rising air, an isothermal atmosphere over flat ground.
MadeMeteorology steady(double east, double omega)
{
    MadeMeteorology met;
    met.grid.longitudeFirst = 0;
    met.grid.longitudeSpacing = 2;
    met.grid.longitudeCount = 31; // to 60 east
    met.grid.latitudeFirst = -20;
    met.grid.latitudeSpacing = 2;
    met.grid.latitudeCount = 21; // to 20 north
    met.levelsPa = {20'000, 50'000, 85'000, 100'000};
    met.hours = {0, 6, 12, 18, 24};
    met.levelFields = {
        {Field::EastwardWind,
            [east](double lat, double, double, double) { return east * std::cos(lat * radiansPerDegree); }},
        {Field::NorthwardWind, [](double, double, double, double) { return 0; }},
        {Field::PressureVelocity, [omega](double, double, double, double) { return omega; }},
        {Field::GeopotentialHeight, [](double, double, double p, double) { return 7500 * std::log(101'000 / p); }}};
    met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 101'000; }}};
    return met;
}

StartPoint startAt(double latitude, double longitude, double height, HeightUnit unit = HeightUnit::Hectopascal)
{
    return {"", latitude, longitude, height, unit, {}};
}

} // namespace

class RunTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    std::filesystem::path write(const MadeMeteorology& met, const char* name = "met.nc")
    {
        const std::filesystem::path file = m_folder.filePath(name).toStdString();
        met.write(file);
        return file;
    }

    RunRequest requestFor(const MadeMeteorology& met, std::vector<StartPoint> starts, hours duration = hours(12))
    {
        RunRequest request;
        request.meteorology = {write(met)};
        request.starts = std::move(starts);
        request.startTime = met.firstTime;
        request.duration = duration;
        return request;
    }

    static RunResult runIt(const RunRequest& request, const RunMonitor& monitor = {})
    {
        return run(request, makeStrategies(), monitor);
    }

private slots:
    // Around the equator with 20 m/s: 20 * 3600 s on a circle of 6371.2 km, every hour; sinking by 0.05 Pa/s.
    void followsAKnownWind()
    {
        const RunResult result = runIt(requestFor(steady(20, 0.05), {startAt(0, 10, 500)}));
        QCOMPARE(int(result.report.outcome), int(RunOutcome::Completed));
        const Trajectory& trajectory = result.trajectories.at(0);
        QCOMPARE(trajectory.number, 1);
        QCOMPARE(int(trajectory.end), int(EndReason::Finished));
        QCOMPARE(trajectory.points.size(), 13U);
        for (int hour = 0; hour <= 12; ++hour) {
            const TrajectoryPoint& point = trajectory.points[static_cast<std::size_t>(hour)];
            QCOMPARE(point.ageSeconds, hour * 3600.0);
            QVERIFY(std::fabs(point.latitudeDegrees) < 1e-9);
            QVERIFY(std::fabs(point.longitudeDegrees - (10 + 20 * 3600.0 * hour / earthRadiusMetres * degreesPerRadian))
                < 1e-5);
            QVERIFY(std::fabs(point.pressureHpa - (500 + 1.8 * hour)) < 1e-3);
            QVERIFY(std::fabs(point.heightAglMetres - 7500 * std::log(101'000 / (100 * point.pressureHpa)))
                < 60); // linear in ln p between coarse levels
            QVERIFY(std::fabs(point.terrainMetres) < 0.1);
        }
        QCOMPARE(result.report.steps, 144);
        QCOMPARE(result.report.ends[std::size_t(EndReason::Finished)], 1);
    }

    void thereAndBackAgain()
    {
        RunRequest request = requestFor(steady(20, 0.05), {startAt(12, 10, 500)});
        const TrajectoryPoint there = runIt(request).trajectories[0].points.back();
        request.starts = {startAt(there.latitudeDegrees, there.longitudeDegrees, there.pressureHpa)};
        request.startTime = *request.startTime + hours(12);
        request.duration = hours(-12);
        const Trajectory back = runIt(request).trajectories[0];
        QCOMPARE(back.points.back().ageSeconds, -12 * 3600.0);
        QVERIFY(greatCircleMetres(back.points.back().latitudeDegrees, back.points.back().longitudeDegrees, 12, 10) < 1);
        QVERIFY(std::fabs(back.points.back().pressureHpa - 500) < 1e-6);
    }

    void heightsOfStartsComeBack()
    {
        const RunResult result = runIt(requestFor(steady(5, 0),
            {startAt(0, 10, 750, HeightUnit::MetresAboveGround), startAt(0, 10, 0, HeightUnit::MetresAboveGround),
                startAt(3, 10, 2500, HeightUnit::MetresAboveSeaLevel)}));
        QVERIFY(std::fabs(result.trajectories[0].points[0].heightAglMetres - 750) < 0.1);
        QVERIFY(std::fabs(result.trajectories[1].points[0].pressureHpa - 1010) < 0.01);
        QVERIFY(std::fabs(result.trajectories[2].points[0].heightAglMetres - 2500) < 0.2);
    }

    void isobaricNeedsNoOmega()
    {
        MadeMeteorology met = steady(20, 0);
        met.levelFields.erase(met.levelFields.begin() + 2);
        RunRequest request = requestFor(met, {startAt(0, 10, 500)});
        const RunReport refused = runIt(request).report;
        QCOMPARE(int(refused.outcome), int(RunOutcome::Refused));
        QCOMPARE(refused.problems.size(), 1U);
        QCOMPARE(QString::fromStdString(refused.problems[0].field), "verticalMotion");
        QVERIFY(QString::fromStdString(refused.problems[0].message).contains("omega"));

        request.verticalMotion = VerticalMotion::Isobaric;
        const RunResult result = runIt(request);
        QCOMPARE(int(result.trajectories[0].end), int(EndReason::Finished));
        for (const TrajectoryPoint& point : result.trajectories[0].points)
            QCOMPARE(point.pressureHpa, 500.0);
    }

    void endsAtEdgesWithTheLastPositionInside()
    {
        const RunResult result = runIt(requestFor(steady(60, 0), {startAt(0, 55, 500), startAt(0, 1, 500)}, hours(24)));
        const Trajectory& leaving = result.trajectories[0];
        QCOMPARE(int(leaving.end), int(EndReason::LeftEast));
        QVERIFY(leaving.points.back().longitudeDegrees <= 60 && leaving.points.back().longitudeDegrees > 59.8);
        const double exact = 5 / degreesPerRadian * earthRadiusMetres / 60;
        QVERIFY(exact - leaving.points.back().ageSeconds >= 0 && exact - leaving.points.back().ageSeconds <= 300);
        QCOMPARE(int(result.trajectories[1].end), int(EndReason::Finished));
        QVERIFY(result.report.warnings.empty());
    }

    void risesAboveTheTop()
    {
        const RunResult result = runIt(requestFor(steady(5, -1), {startAt(0, 10, 300)}, hours(24)));
        QCOMPARE(int(result.trajectories[0].end), int(EndReason::AboveTop));
        QVERIFY(result.trajectories[0].points.back().pressureHpa >= 200);
    }

    void slidesAlongTheGround()
    {
        const RunResult result = runIt(requestFor(steady(5, 2), {startAt(0, 10, 900)}, hours(6)));
        QCOMPARE(int(result.trajectories[0].end), int(EndReason::Finished));
        QVERIFY(std::fabs(result.trajectories[0].points.back().pressureHpa - 1010) < 1e-6);
        QCOMPARE(result.trajectories[0].points.back().heightAglMetres, 0.0F);
    }

    void sayWhenTheMeteorologyEnds()
    {
        RunRequest request = requestFor(steady(5, 0), {startAt(0, 10, 500)}, hours(48));
        request.outputInterval = minutes(7 * 60);
        const RunResult result = runIt(request);
        const Trajectory& trajectory = result.trajectories[0];
        QCOMPARE(int(trajectory.end), int(EndReason::NoDataBeyond));
        QCOMPARE(trajectory.points.back().ageSeconds, 24 * 3600.0);
        QCOMPARE(trajectory.points.size(), 5U); // 0, 7, 14, 21 and 24 h
        QCOMPARE(result.report.warnings.size(), 1U);
    }

    void stopsAtAGap()
    {
        MadeMeteorology met = steady(5, 0);
        met.hours = {0, 6, 12, 36, 42, 48};
        RunRequest request =
            requestFor(met, {startAt(0, 10, 500), startAt(0, 20, 500), startAt(0, 30, 500)}, hours(48));
        request.starts[1].time = met.timeAt(40);
        request.starts[2].time = met.timeAt(20); // in the gap
        const RunResult result = runIt(request);
        QCOMPARE(result.trajectories[0].points.back().ageSeconds, 12 * 3600.0);
        QCOMPARE(int(result.trajectories[0].end), int(EndReason::NoDataBeyond));
        QCOMPARE(result.trajectories[1].points.back().ageSeconds, 8 * 3600.0);
        QCOMPARE(int(result.trajectories[2].end), int(EndReason::StartOutsideTimes));
    }

    // Starts with times of their own, not multiples of anything: each has its output on its own hours.
    void startsHaveTheirOwnTimes()
    {
        MadeMeteorology met = steady(20, 0);
        RunRequest request = requestFor(met, {startAt(0, 10, 500), startAt(0, 10, 500), startAt(0, 10, 500)}, hours(9));
        request.starts[1].time = met.firstTime + minutes(317);
        request.starts[2].time = met.firstTime + minutes(360);
        const RunResult result = runIt(request);
        for (const Trajectory& trajectory : result.trajectories) {
            QCOMPARE(trajectory.points.size(), 10U);
            QVERIFY(std::fabs(trajectory.points.back().longitudeDegrees
                        - result.trajectories[0].points.back().longitudeDegrees)
                < 1e-5);
        }
        QCOMPARE(QString::fromStdString(toIso(result.trajectories[1].timeOf(result.trajectories[1].points[1]))),
            "2020-01-01T06:17Z");
    }

    void unusableStartsDoNotStopTheRun()
    {
        const RunRequest request = requestFor(steady(5, 0),
            {startAt(50, 10, 500), startAt(0, 10, 500), startAt(0, 10, 100), startAt(0, 10, 1050),
                startAt(0, 10, 90'000, HeightUnit::MetresAboveGround)});
        const RunResult result = runIt(request);
        QCOMPARE(int(result.report.outcome), int(RunOutcome::Completed));
        const EndReason expected[] = {EndReason::StartOutsideArea, EndReason::Finished, EndReason::StartAboveTop,
            EndReason::StartBelowGround, EndReason::StartAboveTop};
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(int(result.trajectories[i].end), int(expected[i]));
            QCOMPARE(result.trajectories[i].points[0].ageSeconds, 0.0);
            QCOMPARE(result.trajectories[i].points.size(), i == 1 ? 13U : 1U);
        }
        QCOMPARE(result.report.warnings.size(), 4U);
    }

    void refusesWhenNoStartIsUsable()
    {
        RunRequest request = requestFor(steady(5, 0), {startAt(50, 10, 500), startAt(0, 10, 100)});
        RunResult result = runIt(request);
        QCOMPARE(int(result.report.outcome), int(RunOutcome::Refused));
        QCOMPARE(result.report.problems.size(), 2U);
        QCOMPARE(QString::fromStdString(result.report.problems[1].field), "starts[1]");

        request.starts = {startAt(0, 10, 500)};
        request.startTime = *request.startTime + hours(1000);
        result = runIt(request);
        QCOMPARE(int(result.report.outcome), int(RunOutcome::Refused));
        QVERIFY(QString::fromStdString(result.report.problems.at(0).message).contains("2020-01-02T00:00Z"));
    }

    void metresNeedHeights()
    {
        MadeMeteorology met = steady(5, 0);
        met.levelFields.pop_back();
        met.surfaceFields.clear();
        const RunResult result =
            runIt(requestFor(met, {startAt(0, 10, 500, HeightUnit::MetresAboveGround), startAt(0, 10, 500)}));
        QCOMPARE(int(result.trajectories[0].end), int(EndReason::StartHeightUnknown));
        QCOMPARE(int(result.trajectories[1].end), int(EndReason::Finished));
        QVERIFY(std::isnan(result.trajectories[1].points[3].heightAglMetres)); // unknown, never 0
    }

    void refusesMissingFiles()
    {
        RunRequest request = requestFor(steady(5, 0), {startAt(0, 10, 500)});
        request.meteorology.push_back(m_folder.filePath("nothing.nc").toStdString());
        const RunReport report = runIt(request).report;
        QCOMPARE(int(report.outcome), int(RunOutcome::Refused));
        QCOMPARE(QString::fromStdString(report.problems.at(0).field), "meteorology");
        QVERIFY(QString::fromStdString(report.problems.at(0).message).contains("nothing.nc"));
    }

    void tellsItsMonitor()
    {
        RunMonitor monitor;
        double last = 0;
        std::vector<std::vector<TrajectoryPoint>> points(2);
        std::vector<EndReason> ends(2, EndReason::Running);
        monitor.progressed = [&](double fraction) {
            QVERIFY(fraction >= last && fraction <= 1);
            last = fraction;
        };
        monitor.extended = [&](const std::vector<TrajectoryPiece>& pieces) {
            for (const TrajectoryPiece& piece : pieces) {
                points[piece.index].insert(points[piece.index].end(), piece.points.begin(), piece.points.end());
                ends[piece.index] = piece.end;
            }
        };
        const RunResult result =
            runIt(requestFor(steady(60, 0.1), {startAt(0, 10, 500), startAt(80, 0, 500)}, hours(20)), monitor);
        QCOMPARE(last, 1.0);
        QVERIFY(points[0] == result.trajectories[0].points);
        QCOMPARE(points[1].size(), 1U);
        QCOMPARE(int(ends[0]), int(result.trajectories[0].end));
        QCOMPARE(int(ends[1]), int(EndReason::StartOutsideArea));
    }

    void cancelKeepsWhatWasComputed()
    {
        std::stop_source source;
        RunMonitor monitor;
        monitor.stop = source.get_token();
        monitor.progressed = [&](double fraction) {
            if (fraction > 0.4)
                source.request_stop();
        };
        const RunResult result = runIt(requestFor(steady(5, 0), {startAt(0, 10, 500)}, hours(24)), monitor);
        QCOMPARE(int(result.report.outcome), int(RunOutcome::Cancelled));
        QCOMPARE(int(result.trajectories[0].end), int(EndReason::Cancelled));
        QCOMPARE(result.trajectories[0].points.size(), 13U); // two of four intervals
    }
};

QTEST_GUILESS_MAIN(RunTest)
#include "run_test.moc"

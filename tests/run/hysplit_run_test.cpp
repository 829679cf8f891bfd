// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/kernel/sphere.h"
#include "engine/run/run.h"
#include "tests/support/made_meteorology.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <cstring>
#include <random>

using namespace windline;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr double metresPerDegree = earthRadiusMetres * radiansPerDegree;

// An isothermal atmosphere over flat ground; winds as given.
MadeMeteorology isothermal(MadeMeteorology::LevelFunction east, MadeMeteorology::LevelFunction north)
{
    MadeMeteorology met;
    met.grid = {0, 2, 31, -20, 2, 21}; // 0 to 60 east, 20 south to 20 north
    met.levelsPa = {20'000, 50'000, 70'000, 85'000, 100'000};
    met.hours = {0, 6, 12, 18, 24};
    met.levelFields = {{Field::EastwardWind, east}, {Field::NorthwardWind, north},
        {Field::PressureVelocity, [](double, double, double, double) { return 0; }},
        {Field::AirTemperature, [](double, double, double, double) { return 280; }},
        {Field::GeopotentialHeight, [](double, double, double p, double) { return 8'195 * std::log(101'000 / p); }}};
    met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 101'000; }},
        {Field::SurfaceAltitude, [](double, double, double) { return 0; }},
        {Field::EastwardWind10m, [east](double lat, double lon, double h) { return east(lat, lon, 101'000, h); }},
        {Field::NorthwardWind10m, [north](double lat, double lon, double h) { return north(lat, lon, 101'000, h); }}};
    return met;
}

double calm(double, double, double, double)
{
    return 0;
}

} // namespace

// Runs with HYSPLIT's numerics from the request to the result.
class HysplitRunTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    RunRequest requestFor(const MadeMeteorology& met, std::vector<StartPoint> starts, hours duration = hours(12))
    {
        RunRequest request;
        request.meteorology = {m_folder.filePath("met.nc").toStdString()};
        met.write(request.meteorology[0]);
        request.starts = std::move(starts);
        request.startTime = met.firstTime;
        request.duration = duration;
        request.numerics = Numerics::Hysplit;
        request.hysplit.modelTopMetres = 10'000;
        return request;
    }

    static StartPoint startAt(double latitude, double longitude, double height = 1'000)
    {
        StartPoint start;
        start.latitudeDegrees = latitude;
        start.longitudeDegrees = longitude;
        start.height = height;
        return start;
    }

    static RunResult runIt(const RunRequest& request) { return run(request, makeStrategies(), {}); }

private slots:
    // A steady wind of so many degrees an hour is so many columns a minute, whatever the latitude.
    void followsAKnownWind()
    {
        const MadeMeteorology met =
            isothermal([](double lat, double, double, double) { return 20 * std::cos(lat * radiansPerDegree); }, calm);
        const RunResult result = runIt(requestFor(met, {startAt(3, 10), startAt(-11, 20)}));
        QCOMPARE(int(result.report.outcome), int(RunOutcome::Completed));
        const double degreesPerHour = 20 * 3600 / metresPerDegree;
        for (const Trajectory& trajectory : result.trajectories) {
            QCOMPARE(int(trajectory.end), int(EndReason::Finished));
            QCOMPARE(trajectory.points.size(), 13U);
            for (const TrajectoryPoint& point : trajectory.points) {
                const double hour = point.ageSeconds / 3600;
                QVERIFY(std::abs(point.latitudeDegrees - trajectory.start.latitudeDegrees) < 1e-9);
                QVERIFY(std::abs(point.longitudeDegrees - trajectory.start.longitudeDegrees - degreesPerHour * hour)
                    < 2e-3); // HYSPLIT converts to cells at the grid's rows
                QVERIFY(std::abs(point.heightAglMetres - 1'000) < 0.01);
            }
        }
        // 0.0054 columns a minute: an hour's step crosses 0.32 cells.
        QCOMPARE(result.report.hysplitStepMinutes, std::vector<int>(12, 60));
    }

    void thereAndBackAgain()
    {
        const MadeMeteorology met = isothermal([](double lat, double, double, double) { return 15 + lat; },
            [](double, double lon, double, double) { return 5 * std::sin(lon * radiansPerDegree * 4); });
        RunRequest request = requestFor(met, {startAt(3, 12)});
        request.hysplit.delt = minutes(1);
        const TrajectoryPoint there = runIt(request).trajectories[0].points.back();
        request.starts = {startAt(there.latitudeDegrees, there.longitudeDegrees)};
        request.startTime = *request.startTime + hours(12);
        request.duration = hours(-12);
        const Trajectory back = runIt(request).trajectories[0];
        QCOMPARE(back.points.back().ageSeconds, -12 * 3600.0);
        QVERIFY(greatCircleMetres(back.points.back().latitudeDegrees, back.points.back().longitudeDegrees, 3, 12) < 20);
    }

    // One parcel in a gale shortens the step of all, from the second hour on.
    void stepLooksAtAllParcels()
    {
        const MadeMeteorology met =
            isothermal([](double lat, double, double, double) { return lat > 10 ? 150.0 : 5.0; }, calm);
        const RunResult alone = runIt(requestFor(met, {startAt(-10, 10)}, hours(4)));
        QCOMPARE(alone.report.hysplitStepMinutes, std::vector<int>(4, 60));
        const RunResult together = runIt(requestFor(met, {startAt(-10, 10), startAt(15, 10)}, hours(4)));
        QCOMPARE(together.report.hysplitStepMinutes[0], 60);
        // 150 m/s are 0.0419 columns a minute at 15 degrees: 0.75 / 0.0419 is 18 minutes, and 15 divide the hour.
        QCOMPARE(together.report.hysplitStepMinutes[1], 15);
        QCOMPARE(together.trajectories[0].points.size(), 5U);
    }

    // Though parcels influence each other's steps: strategies and the number of workers do not.
    void strategiesAgree()
    {
        const MadeMeteorology met = isothermal(
            [](double lat, double lon, double p, double h) {
                return 25 * std::sin((7 * lon + 3 * lat + 4 * h) * radiansPerDegree) + p / 8'000;
            },
            [](double lat, double lon, double, double h) {
                return 20 * std::cos((5 * lon - 6 * lat + h) * radiansPerDegree);
            });
        std::mt19937 random(5);
        std::uniform_real_distribution<double> unit(0, 1);
        std::vector<StartPoint> starts;
#ifdef __SANITIZE_THREAD__ // which takes minutes for what takes a second without it
        constexpr int count = 24;
#else
        constexpr int count = 500;
#endif
        for (int i = 0; i < count; ++i) {
            starts.push_back(startAt(-16 + 30 * unit(random), 4 + 50 * unit(random), 4'000 * unit(random)));
            starts.back().time = met.firstTime + minutes(30 * (i % 12));
        }
        RunRequest request = requestFor(met, starts, hours(15));
        request.pathVariables = {PathVariable::PotentialTemperature, PathVariable::DistanceTravelled};
        request.hysplit.tratio = 0.25;
        request.strategy = "sequential";
        const RunResult reference = runIt(request);
        QVERIFY(*std::ranges::min_element(reference.report.hysplitStepMinutes) < 60);
        request.strategy = "parallel";
        for (const int workers : {1, 2, 5}) {
            request.workers = workers;
            const RunResult result = runIt(request);
            QCOMPARE(result.report.hysplitStepMinutes, reference.report.hysplitStepMinutes);
            QCOMPARE(result.report.steps, reference.report.steps);
            for (std::size_t i = 0; i < starts.size(); ++i) {
                QVERIFY(result.trajectories[i].points == reference.trajectories[i].points);
                QCOMPARE(int(result.trajectories[i].end), int(reference.trajectories[i].end));
                const auto& a = result.trajectories[i].meteorology.values;
                const auto& b = reference.trajectories[i].meteorology.values;
                QVERIFY(a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0);
            }
        }
    }

    // What HYSPLIT stops altogether for ends one start here, with its reason; the others go on.
    void aBadStartEndsAlone()
    {
        const MadeMeteorology met = isothermal([](double, double, double, double) { return 5; }, calm);
        StartPoint pressure = startAt(0, 20, 900);
        pressure.heightUnit = HeightUnit::Hectopascal;
        const RunResult result = runIt(requestFor(
            met, {startAt(0, 20), startAt(50, 20), startAt(0, 1.5), startAt(0, 20, 11'000), startAt(0, 57), pressure}));
        QCOMPARE(int(result.report.outcome), int(RunOutcome::Completed));
        const EndReason expected[] = {EndReason::Finished, EndReason::StartOutsideArea, EndReason::StartOutsideArea,
            EndReason::StartAboveTop, EndReason::StartOutsideArea, EndReason::Finished};
        for (std::size_t i = 0; i < std::size(expected); ++i)
            QCOMPARE(int(result.trajectories[i].end), int(expected[i]));
        QVERIFY(std::abs(result.trajectories[5].points[0].pressureHpa - 900) < 0.01);
        QVERIFY(std::abs(result.trajectories[5].points[0].heightAglMetres - 8'195 * std::log(1'010 / 900.0)) < 5);
    }

    // One column at the low side and two at the high side are out of bounds; the step into them is still shown.
    void endsNearTheEdge()
    {
        const MadeMeteorology met = isothermal([](double, double, double, double) { return 40; }, calm);
        const RunResult result = runIt(requestFor(met, {startAt(0, 50)}, hours(24)));
        const Trajectory& trajectory = result.trajectories[0];
        QCOMPARE(int(trajectory.end), int(EndReason::LeftEast));
        const double degreesPerHour = 40 * 3600 / metresPerDegree;
        QVERIFY(trajectory.points.back().longitudeDegrees > 56);
        QVERIFY(trajectory.points.back().longitudeDegrees < 56 + degreesPerHour + 1e-6);
        QVERIFY(trajectory.points[trajectory.points.size() - 2].longitudeDegrees <= 56);
    }

    // Rising air: the last point is below the highest internal level.
    void endsAboveTheTop()
    {
        MadeMeteorology met = isothermal(calm, calm);
        met.levelFields[2].second = [](double, double, double p, double) { return -0.2 * p / 50'000; };
        const RunResult result = runIt(requestFor(met, {startAt(0, 30, 9'000)}, hours(24)));
        const Trajectory& trajectory = result.trajectories[0];
        QCOMPARE(int(trajectory.end), int(EndReason::AboveTop));
        QVERIFY(trajectory.points.back().heightAglMetres <= 10'360);
        QVERIFY(trajectory.points.back().heightAglMetres > 9'000);
    }

    // Sinking air: parcels slide along the ground and say so by their height.
    void slidesAlongTheGround()
    {
        MadeMeteorology met = isothermal([](double, double, double, double) { return 10; }, calm);
        met.levelFields[2].second = [](double, double, double, double) { return 1; };
        const RunResult result = runIt(requestFor(met, {startAt(0, 10, 500)}, hours(24)));
        const Trajectory& trajectory = result.trajectories[0];
        QCOMPARE(int(trajectory.end), int(EndReason::Finished));
        QVERIFY(trajectory.points.back().heightAglMetres < 1);
        QVERIFY(std::abs(trajectory.points.back().longitudeDegrees - 10 - 10 * 86'400 / metresPerDegree) < 1e-3);
    }

    // Once round the Earth and over the pole, where HYSPLIT gets stuck.
    void crossesTheDateLineAndThePole()
    {
        MadeMeteorology met = isothermal(calm, [](double, double lon, double, double) { return lon < 180 ? 40 : -40; });
        met.grid = globalGrid(2.5);
        RunRequest request = requestFor(met, {startAt(80, 60)}, hours(24));
        request.hysplit.delt = minutes(10);
        const TrajectoryPoint over = runIt(request).trajectories[0].points.back();
        QVERIFY(std::abs(over.longitudeDegrees + 120) < 0.1);
        QVERIFY(std::abs(over.latitudeDegrees - (180 - 80 - 40 * 86'400 / metresPerDegree)) < 2);

        met =
            isothermal([](double lat, double, double, double) { return 100 * std::cos(lat * radiansPerDegree); }, calm);
        met.grid = globalGrid(2.5);
        const TrajectoryPoint around =
            runIt(requestFor(met, {startAt(0, 170)}, hours(24))).trajectories[0].points.back();
        QVERIFY(std::abs(around.longitudeDegrees - (170 + 100 * 86'400 / metresPerDegree - 360)) < 0.01);
    }

    // An ensemble's member meets the winds of the place beside it.
    void offsetMovesTheMeteorology()
    {
        const MadeMeteorology met =
            isothermal([](double lat, double lon, double, double) { return 0.2 * lon + 0.5 * lat; }, calm);
        std::vector<StartPoint> starts(3, startAt(0, 20));
        starts[1].offset.columns = 1; // 2 degrees: 0.4 m/s more
        starts[2].offset.rows = -1; // 2 degrees south: 1 m/s less
        const RunResult result = runIt(requestFor(met, starts, hours(1)));
        const auto moved = [&](std::size_t i) { return result.trajectories[i].points[1].longitudeDegrees - 20; };
        const double degreesPerSpeed = 3600 / metresPerDegree;
        QVERIFY(std::abs(moved(1) - moved(0) - 0.4 * degreesPerSpeed) < 1e-4);
        QVERIFY(std::abs(moved(2) - moved(0) + 1.0 * degreesPerSpeed) < 1e-3);
    }

    // Missing in the meteorology is missing along the path, never 0.
    void unknownMeteorologyStaysUnknown()
    {
        MadeMeteorology met = isothermal([](double, double, double, double) { return 5; }, calm);
        met.levelFields.push_back({Field::RelativeHumidity,
            [](double, double, double p, double) { return p < 60'000 ? std::nan("") : 0.5; }});
        RunRequest request = requestFor(met, {startAt(0, 20, 500), startAt(0, 20, 8'000)}, hours(2));
        request.pathVariables = {PathVariable::RelativeHumidity, PathVariable::SpecificHumidity,
            PathVariable::MixingRatio, PathVariable::Omega, PathVariable::MixingDepth, PathVariable::Rainfall,
            PathVariable::AirTemperature};
        const RunResult result = runIt(request);
        const auto value = [&](std::size_t i, PathVariable variable) {
            return result.trajectories[i].meteorology.at(1, variable);
        };
        QVERIFY(std::abs(value(0, PathVariable::RelativeHumidity) - 50) < 0.1F);
        QVERIFY(value(0, PathVariable::SpecificHumidity) > 0.1F);
        QCOMPARE(value(0, PathVariable::Omega), 0.0F);
        for (const PathVariable variable :
            {PathVariable::RelativeHumidity, PathVariable::SpecificHumidity, PathVariable::MixingRatio})
            QVERIFY(std::isnan(value(1, variable)));
        for (const std::size_t i : {0UL, 1UL}) {
            QVERIFY(std::isnan(value(i, PathVariable::MixingDepth)));
            QVERIFY(std::isnan(value(i, PathVariable::Rainfall)));
            QVERIFY(std::abs(value(i, PathVariable::AirTemperature) - 280) < 0.01F);
        }
    }

    // A start on the last time of the meteorology has nowhere to go, and says so; one on an inner time has.
    void startsOnTheTimesOfTheMeteorology()
    {
        const MadeMeteorology met = isothermal([](double, double, double, double) { return 5; }, calm);
        std::vector<StartPoint> starts(3, startAt(0, 20));
        starts[0].time = met.firstTime + hours(6);
        starts[1].time = met.firstTime + hours(24);
        starts[2].time = met.firstTime;
        for (const bool alone : {false, true}) {
            const std::vector<StartPoint> used = alone ? std::vector{starts[1]} : starts;
            const RunResult result = runIt(requestFor(met, used, hours(3)));
            const Trajectory& last = result.trajectories[alone ? 0 : 1];
            QCOMPARE(int(last.end), int(EndReason::NoDataBeyond));
            if (!alone)
                QCOMPARE(int(result.trajectories[0].end), int(EndReason::Finished));
        }
    }

    // Temperature is what HYSPLIT's columns are made with: without it the run says what it looked for.
    void missingTemperatureIsNamed()
    {
        MadeMeteorology met = isothermal(calm, calm);
        std::erase_if(met.levelFields, [](const auto& field) { return field.first == Field::AirTemperature; });
        const RunReport report = runIt(requestFor(met, {startAt(0, 20)})).report;
        QCOMPARE(int(report.outcome), int(RunOutcome::Refused));
        QCOMPARE(QString::fromStdString(report.problems.at(0).field), "meteorology");
        QVERIFY(QString::fromStdString(report.problems[0].message).contains("air temperature"));
    }
};

QTEST_GUILESS_MAIN(HysplitRunTest)
#include "hysplit_run_test.moc"

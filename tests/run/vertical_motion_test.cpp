// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/kernel/sphere.h"
#include "engine/run/run.h"
#include "engine/run/vertical_choice.h"
#include "tests/support/made_meteorology.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace windline;
using std::chrono::hours;

namespace {

// Potential temperature falls by 2 K a degree to the south; 20 m/s from the north.
MadeMeteorology southward()
{
    MadeMeteorology met;
    met.grid = {0, 2, 11, 30, 2, 16, {}};
    met.levelsPa = {10'000, 20'000, 30'000, 50'000, 70'000, 85'000, 100'000};
    met.hours = {0, 6, 12, 18, 24};
    met.levelFields = {{Field::EastwardWind, [](double, double, double, double) { return 0; }},
        {Field::NorthwardWind, [](double, double, double, double) { return -20; }},
        {Field::PressureVelocity, [](double, double, double, double) { return 0.02; }},
        {Field::AirTemperature, [](double lat, double, double p, double) {
             return (300 * std::pow(100'000 / p, 0.15) + 2 * (lat - 45)) * std::pow(p / 100'000, 0.2857);
         }}};
    met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 101'000; }}};
    return met;
}

StartPoint startAt(double latitude, double longitude, double hectopascal)
{
    StartPoint start;
    start.latitudeDegrees = latitude;
    start.longitudeDegrees = longitude;
    start.height = hectopascal;
    start.heightUnit = HeightUnit::Hectopascal;
    return start;
}

RunResult runIt(const RunRequest& request)
{
    return run(request, makeStrategies(), RunMonitor{});
}

FieldSet withWind(FieldSet fields)
{
    return fields | FieldSet{Field::EastwardWind, Field::NorthwardWind};
}

} // namespace

class VerticalMotionTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    RunRequest requestFor(const MadeMeteorology& met, VerticalMotion motion, std::vector<StartPoint> starts)
    {
        RunRequest request;
        request.meteorology = {m_folder.filePath("met.nc").toStdString()};
        met.write(request.meteorology[0]);
        request.starts = std::move(starts);
        request.startTime = met.firstTime;
        request.duration = hours(12);
        request.verticalMotion = motion;
        return request;
    }

private slots:
    void isentropicFromRequestToResult()
    {
        RunRequest request = requestFor(southward(), VerticalMotion::Isentropic, {startAt(50, 10, 600)});
        request.pathVariables = {PathVariable::PotentialTemperature, PathVariable::DistanceTravelled};
        for (const int direction : {1, -1}) {
            request.startTime = southward().firstTime + hours(direction > 0 ? 0 : 12);
            request.duration = hours(12 * direction);
            const RunResult result = runIt(request);
            QCOMPARE(int(result.report.outcome), int(RunOutcome::Completed));
            QCOMPARE(int(result.report.verticalMotion), int(VerticalMotion::Isentropic));
            QVERIFY(result.report.warnings.empty());
            const Trajectory& trajectory = result.trajectories[0];
            QCOMPARE(int(trajectory.end), int(EndReason::Finished));
            const float theta = trajectory.meteorology.at(0, PathVariable::PotentialTemperature);
            QVERIFY(std::fabs(theta - (300 * std::pow(1 / 0.6, 0.15) + 10)) < 0.1);
            for (std::size_t i = 0; i < trajectory.points.size(); ++i) {
                QVERIFY(std::fabs(trajectory.meteorology.at(i, PathVariable::PotentialTemperature) - theta) < 0.001);
                QVERIFY(!trajectory.points[i].quantityLost);
            }
            // Southward the air is potentially colder: the surface rises... there, and sinks behind.
            QVERIFY(direction * (trajectory.points.back().pressureHpa - 600) < -20);
            QVERIFY(std::fabs(trajectory.meteorology.at(12, PathVariable::DistanceTravelled) - 864) < 1);
        }
    }

    void whoLosesTheQuantityIsCounted()
    {
        RunRequest request = requestFor(southward(), VerticalMotion::Isentropic,
            {startAt(50, 10, 1000), startAt(50, 8, 500), startAt(49, 10, 1000)});
        request.startTime = southward().firstTime + hours(12);
        request.duration = hours(-12); // northward, where the surface is below the ground
        const RunResult result = runIt(request);
        QCOMPARE(result.report.warnings.size(), 1U);
        const QString warning = QString::fromStdString(result.report.warnings[0]);
        QVERIFY2(warning.startsWith("2 of 3 trajectories did not keep their potential temperature")
                && warning.contains("2020-01-01T11:00Z") && warning.contains("ground"),
            qPrintable(warning));
        QVERIFY(!result.trajectories[0].points.front().quantityLost);
        QVERIFY(result.trajectories[0].points.back().quantityLost);
        QVERIFY(std::fabs(result.trajectories[0].points.back().pressureHpa - 1010) < 0.001);
        QVERIFY(!result.trajectories[1].points.back().quantityLost);
    }

    void whoIsBelowTheGroundIsCounted()
    {
        MadeMeteorology met = southward();
        met.surfaceFields[0].second = [](double lat, double, double) { return lat < 47 ? 80'000 : 101'000; };
        const RunResult result = runIt(requestFor(met, VerticalMotion::Isobaric, {startAt(50, 10, 900)}));
        QCOMPARE(result.report.warnings.size(), 1U);
        const QString warning = QString::fromStdString(result.report.warnings[0]);
        QVERIFY2(warning.startsWith("1 of 1 trajectories were below the ground"), qPrintable(warning));
    }

    void everyMotionRuns()
    {
        MadeMeteorology met = southward();
        met.levelFields.emplace_back(
            Field::GeopotentialHeight, [](double, double, double p, double) { return 7500 * std::log(101'325 / p); });
        for (const VerticalMotion motion : allVerticalMotions) {
            const RunResult result = runIt(requestFor(met, motion, {startAt(50, 10, 600)}));
            QCOMPARE(int(result.report.outcome), int(RunOutcome::Completed));
            QCOMPARE(int(result.trajectories[0].end), int(EndReason::Finished));
            QVERIFY(result.report.verticalMotion != VerticalMotion::Auto);
            QCOMPARE(result.report.verticalMotionReason.empty(), motion != VerticalMotion::Auto);
        }
    }

    // No divergence, no vertical motion; uniform wind on this sphere converges by v tan(lat) / R.
    void divergenceMovesParcels()
    {
        const RunResult result =
            runIt(requestFor(southward(), VerticalMotion::Divergence, {startAt(50, 10, 600), startAt(40, 10, 600)}));
        double pressure = 60'000;
        double latitude = 50;
        for (int minute = 0; minute < 720; ++minute) {
            const double divergence = 20 * std::tan(latitude * radiansPerDegree) / earthRadiusMetres;
            pressure -= 60 * divergence * (pressure - 10'000);
            latitude -= 60 * 20 / earthRadiusMetres * degreesPerRadian;
        }
        QVERIFY2(std::fabs(result.trajectories[0].points.back().pressureHpa - pressure / 100) < 0.5,
            qPrintable(QString("%1 %2").arg(result.trajectories[0].points.back().pressureHpa).arg(pressure / 100)));
    }

    // 0.2 degrees and 6 hours: averaged over 5 x 5; a single column of sinking air among calm.
    void averageAndDampedActOnFineGrids()
    {
        MadeMeteorology met = southward();
        met.grid = {0, 0.25, 21, 40, 0.25, 21, {}};
        met.hours = {0, 6, 12};
        met.levelFields[1].second = [](double, double, double, double) { return 0; };
        met.levelFields[2].second = [](double lat, double lon, double, double) {
            return lat == 42.5 && lon == 2.5 ? 0.25 : 0;
        };
        const auto sunk = [&](VerticalMotion motion) {
            RunRequest request = requestFor(met, motion, {startAt(42.5, 2.5, 600)});
            request.duration = hours(1);
            return runIt(request).trajectories[0].points.back().pressureHpa - 600;
        };
        QVERIFY(std::fabs(sunk(VerticalMotion::Data) - 9) < 0.01);
        QVERIFY(std::fabs(sunk(VerticalMotion::Average) - 9.0 / 25) < 0.001);
        QVERIFY(std::fabs(sunk(VerticalMotion::Damped) - 9.0 / 4) < 0.01);
    }

    void whatIsLackingIsNamedWithWhatWouldDo()
    {
        MadeMeteorology met = southward();
        met.levelFields.pop_back(); // temperature
        const RunReport refused = runIt(requestFor(met, VerticalMotion::Isentropic, {startAt(50, 10, 600)})).report;
        QCOMPARE(int(refused.outcome), int(RunOutcome::Refused));
        QCOMPARE(refused.problems.size(), 1U);
        QCOMPARE(QString::fromStdString(refused.problems[0].field), "verticalMotion");
        const QString message = QString::fromStdString(refused.problems[0].message);
        QVERIFY2(
            message.contains("temperature") && message.contains("data, isobaric, divergence"), qPrintable(message));
    }

    void autoByLatitudeAndFields()
    {
        const FieldSet all = withWind({Field::PressureVelocity, Field::AirTemperature});
        const auto chosen = [](double latitude, FieldSet found) {
            RunRequest request;
            request.verticalMotion = VerticalMotion::Auto;
            request.starts = {startAt(latitude, 0, 500), startAt(-latitude, 0, 500)};
            const VerticalChoice choice = chooseVerticalMotion(request, found);
            return std::pair(choice.motion, QString::fromStdString(choice.reason));
        };
        QCOMPARE(int(chosen(10, all).first), int(VerticalMotion::Data));
        QCOMPARE(int(chosen(25, all).first), int(VerticalMotion::Data));
        QCOMPARE(int(chosen(45, all).first), int(VerticalMotion::Isentropic));
        QVERIFY(chosen(45, all).second.contains("45.0 degrees"));
        QVERIFY(!chosen(45, all).second.contains("lacks"));
        QCOMPARE(int(chosen(45, withWind({Field::PressureVelocity})).first), int(VerticalMotion::Data));
        QVERIFY(chosen(45, withWind({Field::PressureVelocity})).second.contains("lacks"));
        QCOMPARE(int(chosen(10, withWind({Field::AirTemperature})).first), int(VerticalMotion::Isentropic));
        QCOMPARE(int(chosen(10, withWind({})).first), int(VerticalMotion::Divergence));
        QCOMPARE(int(chosen(10, withWind({Field::UpwardAirVelocity, Field::AirTemperature})).first),
            int(VerticalMotion::Data));
        RunRequest asked;
        asked.verticalMotion = VerticalMotion::Isosigma;
        QCOMPARE(int(chooseVerticalMotion(asked, all).motion), int(VerticalMotion::Isosigma));
        QVERIFY(chooseVerticalMotion(asked, all).reason.empty());
    }

    // Omega that ends below the top of the other fields: data's levels end there, isobaric has them all.
    void omegaOnFewerLevels()
    {
        MadeMeteorology met = southward();
        met.levelFields[1].second = [](double, double, double, double) { return 0; };
        met.levelFields[2].second = [](double, double, double p, double) { return p < 25'000 ? std::nan("") : -0.5; };
        RunRequest request = requestFor(met, VerticalMotion::Data, {startAt(50, 10, 400)});
        const Trajectory rising = runIt(request).trajectories[0];
        QVERIFY(rising.end == EndReason::MissingData || rising.end == EndReason::AboveTop);
        request.verticalMotion = VerticalMotion::Isobaric;
        request.starts = {startAt(50, 10, 150)};
        request.pathVariables = {PathVariable::Omega};
        const Trajectory high = runIt(request).trajectories[0];
        QCOMPARE(int(high.end), int(EndReason::Finished));
        QVERIFY(std::isnan(high.meteorology.at(3, PathVariable::Omega)));
    }

    void theWaveAtmosphere_data()
    {
        QTest::addColumn<VerticalMotion>("motion");
        QTest::addRow("isobaric") << VerticalMotion::Isobaric;
        QTest::addRow("isentropic") << VerticalMotion::Isentropic;
        QTest::addRow("isopycnic") << VerticalMotion::Isopycnic;
    }

    // HYSPLIT's 16 starts for a day: 0.01 hPa, 0.01 K, 0.01 % wherever the quantity exists, forward and backward.
    void theWaveAtmosphere()
    {
        QFETCH(VerticalMotion, motion);
        const QString folder = QStringLiteral(WINDLINE_SHARED_DATA "/hysplit/wave/");
        if (!QFile::exists(folder + "met.nc"))
            QSKIP("needs the shared test data in " WINDLINE_SHARED_DATA);
        QFile control(folder + "f72_n16/CONTROL");
        QVERIFY(control.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = control.readAll().split('\n');
        RunRequest request;
        request.meteorology = {(folder + "met.nc").toStdString()};
        for (int i = 0; i < lines[1].trimmed().toInt(); ++i) {
            const QList<QByteArray> numbers = lines[2 + i].simplified().split(' ');
            StartPoint start;
            start.latitudeDegrees = numbers[0].toDouble();
            start.longitudeDegrees = numbers[1].toDouble();
            start.height = numbers[2].toDouble();
            request.starts.push_back(start);
        }
        QCOMPARE(request.starts.size(), 16U);
        request.verticalMotion = motion;
        request.pathVariables = {
            PathVariable::PotentialTemperature, PathVariable::AirTemperature, PathVariable::Pressure};
        for (const int direction : {1, -1}) {
            request.startTime = std::chrono::sys_days(std::chrono::year(2020) / 1 / (direction > 0 ? 1 : 3));
            request.duration = hours(24 * direction);
            const RunResult result = runIt(request);
            QCOMPARE(int(result.report.outcome), int(RunOutcome::Completed));
            double largest = 0;
            int held = 0;
            int lost = 0;
            for (const Trajectory& trajectory : result.trajectories) {
                QCOMPARE(int(trajectory.end), int(EndReason::Finished));
                const auto quantity = [&](std::size_t i) -> double {
                    if (motion == VerticalMotion::Isobaric)
                        return trajectory.points[i].pressureHpa;
                    if (motion == VerticalMotion::Isentropic)
                        return trajectory.meteorology.at(i, PathVariable::PotentialTemperature);
                    return 100 * trajectory.points[i].pressureHpa
                        / trajectory.meteorology.at(i, PathVariable::AirTemperature); // density, but for a constant
                };
                for (std::size_t i = 0; i < trajectory.points.size(); ++i) {
                    if (trajectory.points[i].quantityLost && motion != VerticalMotion::Isobaric) {
                        ++lost;
                        continue;
                    }
                    ++held;
                    const double change = std::fabs(quantity(i) - quantity(0));
                    largest =
                        std::max(largest, motion == VerticalMotion::Isopycnic ? 100 * change / quantity(0) : change);
                }
            }
            qInfo("%s: largest change %.2g over %d points, %d lost", direction > 0 ? "forward" : "backward", largest,
                held, lost);
            QVERIFY(largest < 0.01);
            QVERIFY(held > 250);
        }
    }
};

QTEST_APPLESS_MAIN(VerticalMotionTest)
#include "vertical_motion_test.moc"

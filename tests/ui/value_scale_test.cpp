// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/snapshot_cache.h"
#include "ui/settings_memory.h"
#include "ui/value_scale.h"

#include <QSettings>
#include <QTest>

using namespace windline;
using namespace std::chrono_literals;

namespace {

Trajectory threePoints(std::vector<float> thetas)
{
    Trajectory trajectory;
    trajectory.startTime = *timeFromIso("2020-01-01T00:00Z");
    trajectory.meteorology.variables = {PathVariable::Pressure, PathVariable::PotentialTemperature};
    for (std::size_t i = 0; i < thetas.size(); ++i) {
        trajectory.points.push_back({.ageSeconds = static_cast<double>(i) * 3600, .pressureHpa = 900});
        trajectory.points.back().heightAglMetres = 100.0F + 900.0F * static_cast<float>(i);
        trajectory.meteorology.values.push_back(900);
        trajectory.meteorology.values.push_back(thetas[i]);
    }
    return trajectory;
}

} // namespace

// What colours and tooltips say of values along trajectories; and what the window remembers.
class ValueScaleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("WindlineTest");
        QCoreApplication::setApplicationName("value_scale_test");
        QSettings().clear();
    }
    void cleanupTestCase() { QSettings().clear(); }

    void heightsBeginAtTheGround()
    {
        ValueScale scale;
        QVERIFY(!scale.scale());
        const Trajectory trajectory = threePoints({290, 291, 292});
        QCOMPARE(scale.take(trajectory, 2), 1900.0F);
        QCOMPARE(scale.scale()->unit, "m");
        QCOMPARE(scale.scale()->minimum, 0.0);
        QCOMPARE(scale.scale()->maximum, 2000.0);
    }

    void pressureWhereTheGroundIsUnknown()
    {
        Trajectory trajectory = threePoints({290});
        trajectory.points[0].heightAglMetres = unknownValue;
        trajectory.points[0].pressureHpa = 620;
        ValueScale scale;
        QCOMPARE(scale.take(trajectory, 0), 620.0F);
        QCOMPARE(scale.scale()->unit, "hPa");
        QCOMPARE(scale.scale()->minimum, 1000.0);
        QCOMPARE(scale.scale()->maximum, 600.0);
    }

    void ageAndPressureEverywhere()
    {
        Trajectory trajectory = threePoints({290, 291, 292});
        ValueScale pressure(PathVariable::Pressure);
        QCOMPARE(pressure.take(trajectory, 1), 900.0F); // although the height above the ground is known
        QCOMPARE(pressure.scale()->unit, "hPa");
        QVERIFY(pressure.scale()->minimum > pressure.scale()->maximum);
        trajectory.points[2].ageSeconds = -30 * 3600;
        ValueScale age = ValueScale::ofAge();
        QVERIFY(!age.scale());
        QCOMPARE(age.take(trajectory, 2), 30.0F);
        QCOMPARE(age.scale()->maximum, 48.0);
        age.reset();
        QCOMPARE(age.take(trajectory, 1), 1.0F);
        QCOMPARE(age.scale()->title, "Age");
        QCOMPARE(age.scale()->maximum, 6.0);
    }

    void recordedValuesEndRound()
    {
        ValueScale scale(PathVariable::PotentialTemperature);
        const Trajectory trajectory = threePoints({291.3F, unknownValue, 303.8F});
        for (std::size_t i = 0; i < 3; ++i)
            scale.take(trajectory, i);
        QCOMPARE(scale.scale()->title, "Potential temperature");
        QCOMPARE(scale.scale()->unit, "K");
        QCOMPARE(scale.scale()->minimum, 290.0);
        QCOMPARE(scale.scale()->maximum, 304.0);
        scale.reset();
        QCOMPARE(scale.take(trajectory, 0), 291.3F);
        QCOMPARE(scale.scale()->minimum, scale.scale()->maximum);
    }

    void pointsOfARunThatGoesOnHaveNoValuesYet()
    {
        Trajectory trajectory = threePoints({291, 292});
        trajectory.meteorology.values.clear();
        ValueScale scale(PathVariable::PotentialTemperature);
        QVERIFY(std::isnan(scale.take(trajectory, 1)));
        QVERIFY(!scale.scale()->hasValues); // and the legend says so
        QVERIFY(!pointDescription(trajectory, 1).contains("Potential"));
        QCOMPARE(pointDescription(trajectory, 2), QString());
    }

    void aPointIsDescribedWithItsUnits()
    {
        const QStringList lines = pointDescription(threePoints({291.26F, unknownValue}), 0).split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], "2020-01-01 00:00 UTC");
        QVERIFY(lines[1].contains("AGL") && lines[1].contains("900.0"));
        QVERIFY(lines[2].startsWith("Potential temperature: 291.3") && lines[2].endsWith('K'));
        QCOMPARE(pointDescription(threePoints({291.26F, unknownValue}), 1).split('\n').size(), 2); // unknown: not told
    }

    void settingsAreRemembered()
    {
        RunRequest settings = rememberedSettings();
        QVERIFY(settings.numerics == Numerics::Accurate && settings.pathVariables.empty()); // the defaults at first
        QVERIFY(settings.useGpu && settings.gpuBatchSize == 0 && !settings.gpuCompactWinds);
        settings.duration = -36h;
        settings.numerics = Numerics::Hysplit;
        settings.verticalMotion = VerticalMotion::Damped;
        settings.pathVariables = {PathVariable::Rainfall, PathVariable::Omega};
        settings.hysplit = {.tratio = 0.5, .delt = 10min, .modelTopMetres = 15000, .boundaryFiles = "/f/g"};
        settings.outputInterval = 30min;
        settings.workers = 3;
        settings.batchSize = 128;
        settings.useGpu = false;
        settings.gpuBatchSize = 250'000;
        settings.gpuCompactWinds = true;
        rememberSettings(settings);
        const RunRequest back = rememberedSettings();
        QCOMPARE(back.duration, settings.duration);
        QVERIFY(back.numerics == settings.numerics && back.verticalMotion == settings.verticalMotion);
        QVERIFY(back.pathVariables == settings.pathVariables && back.hysplit == settings.hysplit);
        QCOMPARE(back.outputInterval, settings.outputInterval);
        QCOMPARE(back.workers, 3);
        QCOMPARE(back.batchSize, 128);
        QVERIFY(!back.useGpu && back.gpuCompactWinds);
        QCOMPARE(back.gpuBatchSize, 250'000);
        QSettings().setValue("run/numerics", "of a later version");
        QSettings().setValue("run/record", QStringList{"rainfall", "of a later version"});
        QVERIFY(rememberedSettings().numerics == Numerics::Accurate);
        QCOMPARE(rememberedSettings().pathVariables.size(), 1U);
        QCOMPARE(rememberedMeteorologyBytes(), SnapshotCache::usualBytes()); // the default at first
        for (const std::uint64_t bytes : {std::uint64_t(0), std::uint64_t(12'000'000'000)}) {
            rememberMeteorologyBytes(bytes);
            QCOMPARE(rememberedMeteorologyBytes(), bytes);
        }
        QSettings().setValue("memory/meteorologyBytes", "much");
        QCOMPARE(rememberedMeteorologyBytes(), SnapshotCache::usualBytes());
    }
};

QTEST_MAIN(ValueScaleTest)
#include "value_scale_test.moc"

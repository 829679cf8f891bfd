// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plot_samples.h"
#include "ui/models/plot_band.h"
#include "ui/models/time_ticks.h"

#include <QTest>

using namespace windline;

using Kind = PlotQuantity::Kind;

// What plots show: values, units, percentiles, tables.
class PlotSeriesTest : public QObject {
    Q_OBJECT

private slots:
    void valuesAndUnits_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("value"); // of place 1, three hours on
        QTest::addColumn<QString>("unit");
        QTest::newRow("above sea level") << static_cast<int>(Kind::HeightAboveSeaLevel) << 630.0 + 115.0 << "m";
        QTest::newRow("above ground") << static_cast<int>(Kind::HeightAboveGround) << 630.0 << "m";
        QTest::newRow("pressure") << static_cast<int>(Kind::Pressure) << 947.0 << "hPa";
        QTest::newRow("distance") << static_cast<int>(Kind::DistanceFromStart) << 3 * 111.198 << "km";
        QTest::newRow("recorded") << static_cast<int>(Kind::Recorded) << 283.0 << "K";
    }

    void valuesAndUnits()
    {
        QFETCH(int, kind);
        QFETCH(double, value);
        QFETCH(QString, unit);
        const PlotQuantity quantity{static_cast<Kind>(kind), PathVariable::AirTemperature};
        const Trajectory trajectory = sampleTrajectory(1, 0, 5);
        QVERIFY(std::abs(plotValue(trajectory, 3, quantity) - value) < 0.01);
        QCOMPARE(plotQuantityUnit(quantity), unit);
        QVERIFY(plotQuantityFromId(plotQuantityId(quantity)) == quantity);
    }

    void whatIsNotKnownIsAGapAndNotZero()
    {
        Trajectory trajectory = sampleTrajectory(1, 0, 3);
        trajectory.points[1].terrainMetres = unknownValue;
        trajectory.meteorology.values.resize(2); // a run that goes on
        QVERIFY(std::isnan(plotValue(trajectory, 1, {Kind::HeightAboveSeaLevel})));
        QCOMPARE(plotValue(trajectory, 1, {Kind::HeightAboveGround}), 610.0);
        QVERIFY(std::isnan(plotValue(trajectory, 3, {Kind::Recorded, PathVariable::AirTemperature})));
        QVERIFY(std::isnan(plotValue(trajectory, 1, {Kind::Recorded, PathVariable::Omega}))); // not recorded
        QCOMPARE(plotValueText({Kind::Pressure}, std::nan("")), QStringLiteral("–"));
    }

    void linesStandInTimeOrInHoursSinceTheirStart()
    {
        TrajectoryModel model;
        fillSample(model, {sampleTrajectory(1, 0, -6), sampleTrajectory(2, 3, -6)});
        const std::vector sources{PlotSource(model)};
        const auto utc = plotLines(sources, {Kind::Pressure}, PlotTime::Utc);
        QCOMPARE(utc.size(), std::size_t(2));
        QCOMPARE(utc[0].points.size(), std::size_t(7));
        QCOMPARE(utc[0].points[0].x, double(sampleTime(0).time_since_epoch().count()));
        QCOMPARE(utc[0].points[6].x, double(sampleTime(-6).time_since_epoch().count()));
        QCOMPARE(utc[1].points[0].x - utc[0].points[0].x, 3 * 3600.0);
        const auto since = plotLines(sources, {Kind::Pressure}, PlotTime::SinceStart);
        QCOMPARE(since[1].points[0].x, 0.0);
        QCOMPARE(since[1].points[6].x, -6.0);
        QCOMPARE(since[1].id, 2);
        QCOMPARE(since[1].name, QStringLiteral("Place 2"));
        QVERIFY(std::isnan(since[1].points[0].ground)); // no ground below pressures
        QCOMPARE(plotLines(sources, {}, PlotTime::Utc)[0].points[2].ground, 110.0F);
    }

    void filesWithoutTimesStandOnlyInHours()
    {
        Trajectory trajectory = sampleTrajectory(1, 0, 3);
        trajectory.startTime = Time();
        TrajectoryModel model;
        fillSample(model, {trajectory});
        const std::vector sources{PlotSource(model, 1, QStringLiteral("tdump"))};
        QVERIFY(plotLines(sources, {}, PlotTime::Utc).empty());
        const auto lines = plotLines(sources, {}, PlotTime::SinceStart);
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY(!lines[0].start);
        QCOMPARE(lines[0].name, QStringLiteral("tdump: Place 1"));
    }

    void whatWasRecordedIsOffered()
    {
        TrajectoryModel model;
        fillSample(model, {sampleTrajectory(1, 0, 3)});
        const std::vector sources{PlotSource(model)};
        const auto offered = plotQuantities(sources);
        QCOMPARE(offered.size(), std::size_t(5));
        QVERIFY(offered.back() == (PlotQuantity{Kind::Recorded, PathVariable::AirTemperature}));
    }

    void percentilesAreTheUsualOnes()
    {
        // 0, 100, …, 1000 m: the percentiles of numpy.percentile(range(0, 1001, 100), …).
        std::vector<PlotLine> lines;
        for (int i = 0; i <= 10; ++i) {
            PlotLine line;
            for (int hour = 0; hour <= 4; ++hour)
                line.points.push_back({.x = double(-hour), .value = float(100 * i), .ground = float(i)});
            lines.push_back(line);
        }
        lines[10].points.resize(2); // ends an hour on
        const PlotBand band = plotBand(lines, 100);
        QCOMPARE(band.x, (std::vector<double>{-4, -3, -2, -1, 0}));
        QCOMPARE(band.counts, (std::vector<int>{10, 10, 10, 11, 11}));
        QCOMPARE(band.values[PlotBand::Median][4], 500.0F);
        QCOMPARE(band.values[PlotBand::Lowest5][4], 50.0F);
        QCOMPARE(band.values[PlotBand::Highest25][4], 750.0F);
        QCOMPARE(band.values[PlotBand::Highest5][4], 950.0F);
        QCOMPARE(band.values[PlotBand::Median][0], 450.0F);
        QCOMPARE(band.lowestGround[0], 0.0F);
        QCOMPARE(band.highestGround[0], 9.0F);
        QCOMPARE(band.highestGround[4], 10.0F);
    }

    void percentilesBetweenPointsLieOnTheLine()
    {
        PlotLine line;
        line.points = {
            {.x = 0, .value = 0}, {.x = 10, .value = 100}, {.x = 20, .value = unknownValue}, {.x = 30, .value = 300}};
        const PlotBand band = plotBand(std::vector<PlotLine>{line}, 4); // at 0, 10, 20, 30
        QCOMPARE(band.counts, (std::vector<int>{1, 1, 0, 1}));
        const PlotBand coarse = plotBand(std::vector<PlotLine>{line}, 3); // at 0, 15, 30
        QCOMPARE(coarse.counts, (std::vector<int>{1, 0, 1})); // beside a gap nothing is known
        line.points[2].value = 200;
        QCOMPARE(plotBand(std::vector<PlotLine>{line}, 3).values[PlotBand::Median][1], 150.0F);
        QVERIFY(plotBand({}, 10).x.empty());
    }

    void tablesHoldWhatIsPlotted()
    {
        TrajectoryModel model;
        Trajectory trajectory = sampleTrajectory(1, 0, -1);
        trajectory.start.name = "Seoul, \"west\"";
        trajectory.points[1].heightAglMetres = unknownValue;
        fillSample(model, {trajectory});
        const std::vector sources{PlotSource(model)};
        const auto lines = plotLines(sources, {}, PlotTime::Utc);
        QCOMPARE(QString::fromUtf8(plotCsv(lines, {}, PlotTime::Utc)),
            QStringLiteral("trajectory,time (UTC),hours since start,height-above-sea-level (m),"
                           "ground-above-sea-level (m)\n"
                           "\"Seoul, \"\"west\"\"\",2020-01-01T12:00Z,0,700,100\n"
                           "\"Seoul, \"\"west\"\"\",2020-01-01T11:00Z,-1,,105\n"));
        const QByteArray band = plotBandCsv(plotBand(lines, 10), {}, PlotTime::Utc);
        QVERIFY(band.contains("2020-01-01T12:00Z,1,700,700,700,700,700\n"));
        QVERIFY(band.contains("2020-01-01T11:00Z,0,,,,,\n"));
    }

    void ticksStandOnWholeHoursAndDays()
    {
        const double noon = double(sampleTime(0).time_since_epoch().count());
        const auto ticks = utcTicks(noon - 3 * 3600 - 60, noon + 24 * 3600, 6);
        QStringList labels;
        for (const TimeTick& tick : ticks)
            labels << tick.label;
        QCOMPARE(labels, (QStringList{"12", "18", "2020-01-02", "06", "12"}));
        QVERIFY(ticks[2].isDay);
        QCOMPARE(utcTicks(noon, noon + 7200, 3).front().label, QStringLiteral("2020-01-01 12")); // some day it must be
        QStringList hours;
        for (const TimeTick& tick : hourTicks(-25, 1, 5))
            hours << tick.label;
        QCOMPARE(hours, (QStringList{"-24", "-18", "-12", "-6", "0"}));
        const auto labelsOf = [](const char* first, const char* last, int most) {
            QStringList found;
            const auto seconds = [](const char* time) { return double(timeFromIso(time)->time_since_epoch().count()); };
            for (const TimeTick& tick : utcTicks(seconds(first), seconds(last), most))
                found << tick.label;
            return found;
        };
        QCOMPARE(labelsOf("2010-02-11T00:00Z", "2020-01-04T00:00Z", 12),
            (QStringList{"2011", "2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020"}));
        QCOMPARE(labelsOf("2010-02-11T00:00Z", "2020-01-04T00:00Z", 5),
            (QStringList{"2012", "2014", "2016", "2018", "2020"}));
        QCOMPARE(labelsOf("2019-11-15T00:00Z", "2020-03-02T00:00Z", 5),
            (QStringList{"2019-12", "2020-01", "2020-02", "2020-03"}));
        QVERIFY(utcTicks(5, 5, 4).empty());
        QVERIFY(utcTicks(0, 1e12, 4).size() <= 5); // however much time there is
    }
};

QTEST_GUILESS_MAIN(PlotSeriesTest)
#include "plot_series_test.moc"

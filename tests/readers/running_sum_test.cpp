// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/readers/field_choosing.h"

#include <QtTest>

using namespace windline;
using sample::eastwardWind;
using sample::Variable;

// Which precipitation is read.
class RunningSumTest : public QObject, protected FieldChoosing {
    Q_OBJECT

private slots:
    // ERA5's tp is what fell in the hour before; the rain of a run is the difference between two of a running sum.
    void precipitationHasToBeARunningSum()
    {
        const sample::Texts rain{{"units", "m"}, {"long_name", "Total precipitation"}};
        const auto era5 = open({eastwardWind(), plain("tp", rain)});
        QCOMPARE(nameOf(*era5, Field::AccumulatedPrecipitation), "none");
        QVERIFY(hasNote(
            *era5, "tp is not used as lwe_thickness_of_precipitation_amount: nothing says that it is a running sum"));

        sample::Texts ncl{{"units", "kg m-2"}};
        const auto sixHours = open({plain("APCP_P8_L1_GLL0_acc6h", ncl)});
        QCOMPARE(nameOf(*sixHours, Field::AccumulatedPrecipitation), "none");
        ncl.emplace_back("statistical_process_duration", "initial time to forecast time");
        const auto fromTheStart = open({plain("APCP_P8_L1_GLL0_acc", ncl)});
        QCOMPARE(nameOf(*fromTheStart, Field::AccumulatedPrecipitation), "APCP_P8_L1_GLL0_acc");
    }

    void boundsOfTimeTellARunningSum_data()
    {
        QTest::addColumn<QList<double>>("bounds");
        QTest::addColumn<bool>("isRunning");
        QTest::newRow("from one start") << QList<double>{0, 6, 0, 12} << true;
        QTest::newRow("one after another") << QList<double>{0, 6, 6, 12} << false;
        QTest::newRow("a missing start") << QList<double>{qQNaN(), 6, qQNaN(), 12} << false;
        QTest::newRow("only one") << QList<double>{0, 6} << false;
    }

    void boundsOfTimeTellARunningSum()
    {
        QFETCH(QList<double>, bounds);
        QFETCH(bool, isRunning);
        sample::File file;
        file.time.values.resize(std::size_t(bounds.size()) / 2);
        for (std::size_t i = 0; i < file.time.values.size(); ++i)
            file.time.values[i] = bounds[qsizetype(2 * i + 1)];
        file.time.texts.emplace_back("bounds", "time_bounds");
        file.others = {{"nv", {0, 1}}};
        Variable edges{"time_bounds", {}, {"time", "nv"}, NC_DOUBLE};
        edges.inFile = [&](const sample::Position& position) {
            return bounds[qsizetype(2 * position.index.at("time") + position.index.at("nv"))];
        };
        const Variable rain = plain("pr", {{"standard_name", "precipitation_amount"}, {"units", "kg m-2"}});
        const auto reader = open({rain, edges}, file);
        QCOMPARE(nameOf(*reader, Field::AccumulatedPrecipitation), isRunning ? "pr" : "none");
    }
};

QTEST_APPLESS_MAIN(RunningSumTest)
#include "running_sum_test.moc"

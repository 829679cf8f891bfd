// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/cf_time.h"

#include <QtTest>

#include <limits>

using namespace windline;

class CfTimeTest : public QObject {
    Q_OBJECT
private slots:
    void understands_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("iso");
        QTest::newRow("NCL") << "hours since 1800-01-01 00:00" << "standard" << 1802256. << "2005-08-08T00:00Z";
        QTest::newRow("old CDS") << "hours since 1900-01-01 00:00:00.0" << "gregorian" << 1076976.
                                 << "2022-11-11T00:00Z";
        QTest::newRow("new CDS") << "seconds since 1970-01-01" << "proleptic_gregorian" << 1760281200.
                                 << "2025-10-12T15:00Z";
        QTest::newRow("THREDDS") << "Hour since 2010-10-26T12:00:00+00:00" << "proleptic_gregorian" << 3.
                                 << "2010-10-26T15:00Z";
        QTest::newRow("days") << "days since 2020-02-28" << "" << 1.25 << "2020-02-29T06:00Z";
        QTest::newRow("minutes") << "minutes since 2020-01-01 00:00:00" << "" << 90. << "2020-01-01T01:30Z";
        QTest::newRow("before the reference") << "hours since 2020-01-01" << "" << -6. << "2019-12-31T18:00Z";
        QTest::newRow("to the nearest second")
            << "hours since 2020-01-01" << "" << 1.0 / 3 + 1e-7 << "2020-01-01T00:20Z";
        QTest::newRow("float days") << "days since 2020-01-01" << "" << double(float(1.0 / 24)) << "2020-01-01T01:00Z";
        QTest::newRow("Z") << "hours since 2020-01-01T06:00:00Z" << "" << 0. << "2020-01-01T06:00Z";
        QTest::newRow("UTC") << "hours since 2020-01-01 06:00 UTC" << "" << 0. << "2020-01-01T06:00Z";
        QTest::newRow("east of Greenwich") << "hours since 2020-01-01 06:00 +02:00" << "" << 0. << "2020-01-01T04:00Z";
        QTest::newRow("west, four digits") << "hours since 2020-01-01 06:00 -0330" << "" << 0. << "2020-01-01T09:30Z";
        QTest::newRow("one digit") << "hours since 2020-1-1 0:0:0.0" << "" << 12. << "2020-01-01T12:00Z";
        // NCEP/NCAR reanalysis of PSL: 17067072 hours are 1948-01-01 by udunits, whose year 1 is Julian.
        QTest::newRow("mixed calendar") << "hours since 1-1-1 00:00:0.0" << "standard" << 17067072.
                                        << "1948-01-01T00:00Z";
        QTest::newRow("last Julian day") << "days since 1582-10-04" << "gregorian" << 1. << "1582-10-15T00:00Z";
        QTest::newRow("proleptic") << "days since 1582-10-04" << "proleptic_gregorian" << 11. << "1582-10-15T00:00Z";
    }

    void understands()
    {
        QFETCH(QString, units);
        QFETCH(QString, calendar);
        QFETCH(double, value);
        QFETCH(QString, iso);
        std::string problem;
        const auto parsed = CfTimeUnits::parse(units.toStdString(), calendar.toStdString(), problem);
        QVERIFY2(parsed, problem.c_str());
        const auto time = parsed->toTime(value);
        QVERIFY(time);
        QCOMPARE(QString::fromStdString(toIso(*time)), iso);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("named"); // what the refusal has to name
        QTest::newRow("noleap") << "days since 2020-01-01" << "noleap" << "noleap";
        QTest::newRow("360 days") << "days since 2020-01-01" << "360_day" << "360_day";
        QTest::newRow("julian") << "days since 2020-01-01" << "julian" << "julian";
        QTest::newRow("months") << "months since 2020-01-01" << "" << "months since";
        QTest::newRow("fortnights") << "fortnights since 2020-01-01" << "" << "fortnights";
        QTest::newRow("absolute") << "day as %Y%m%d.%f" << "" << "%Y%m%d";
        QTest::newRow("no such day") << "days since 2021-02-29" << "" << "2021-02-29";
        QTest::newRow("month 13") << "days since 1500-13-01" << "standard" << "1500-13-01";
        QTest::newRow("compact date") << "days since 20200101" << "" << "20200101";
        QTest::newRow("trailing text") << "days since 2020-01-01 noon" << "" << "noon";
        QTest::newRow("nothing") << "" << "" << "\"\"";
    }

    void refuses()
    {
        QFETCH(QString, units);
        QFETCH(QString, calendar);
        QFETCH(QString, named);
        std::string problem;
        QVERIFY(!CfTimeUnits::parse(units.toStdString(), calendar.toStdString(), problem));
        QVERIFY2(QString::fromStdString(problem).contains(named), problem.c_str());
    }

    void aMissingNumberIsNoTime()
    {
        std::string problem;
        const auto units = CfTimeUnits::parse("hours since 1900-01-01", "", problem);
        QVERIFY(units);
        QVERIFY(!units->toTime(std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(!units->toTime(9.969209968386869e36)); // NetCDF's fill value
        QVERIFY(!units->toTime(-std::numeric_limits<double>::infinity()));
    }
};

QTEST_APPLESS_MAIN(CfTimeTest)
#include "cf_time_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/time.h"

#include <QtTest>

using namespace windline;

class TimeTest : public QObject {
    Q_OBJECT
private slots:
    void roundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("date") << "2020-01-01" << "2020-01-01T00:00Z";
        QTest::newRow("hour") << "2020-02-29T06" << "2020-02-29T06:00Z";
        QTest::newRow("space") << "1979-12-31 23:59" << "1979-12-31T23:59Z";
        QTest::newRow("seconds") << "2026-11-22T12:34:56Z" << "2026-11-22T12:34:56Z";
        QTest::newRow("before the epoch") << "1948-01-01T18:00Z" << "1948-01-01T18:00Z";
    }

    void roundTrip()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto time = timeFromIso(text.toStdString());
        QVERIFY(time);
        QCOMPARE(QString::fromStdString(toIso(*time)), iso);
    }

    void refusesWhatIsNoTime()
    {
        for (const char* text : {"", "2020", "2020-13-01", "2021-02-29", "2020-01-54", "2020-01-01T24:00",
                 "2020-01-01T12:60", "2020-01-01T12:00+01", "2020-01-01Z12", "today", "2020-1-1", "2020-01-01T"})
            QVERIFY2(!timeFromIso(text), text);
    }
};

QTEST_APPLESS_MAIN(TimeTest)
#include "time_test.moc"

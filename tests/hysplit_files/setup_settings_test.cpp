// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/setup_settings.h"
#include "engine/text/text_file.h"

#include <QTest>

using namespace windline;
using std::chrono::hours;
using std::chrono::minutes;

class SetupSettingsTest : public QObject {
    Q_OBJECT

private:
    QString m_problems, m_warnings;

    SetupSettings parse(const std::string& assignments)
    {
        FileMessages problems("SETUP.CFG"), warnings("SETUP.CFG");
        const auto settings = parseSetup(splitLines("&SETUP\n" + assignments + "\n/\n"), problems, warnings);
        m_problems = joined(problems);
        m_warnings = joined(warnings);
        return settings;
    }

    static QString joined(FileMessages& messages)
    {
        QString text;
        for (const FileMessage& message : messages.take())
            text += QString::fromStdString(message.text) + '\n';
        return text;
    }

private slots:
    void everySetting()
    {
        const SetupSettings settings =
            parse("tratio=0.25, delt=1.0D1, tout=30, kmsl=1, nstr=6, mhrs=48, khmax=24, dxf=2, dyf=3., dzf=.02\n"
                  "TM_TPOT=1 tm_pres=0 tm_terr=1 tm_dswf=1 tm_rain=1");
        QCOMPARE(m_problems + m_warnings, QString());
        SetupSettings expected;
        expected.tratio = 0.25;
        expected.delt = minutes(10);
        expected.tout = minutes(30);
        expected.heightUnit = HeightUnit::MetresAboveSeaLevel;
        expected.nstr = hours(6);
        expected.mhrs = hours(48);
        expected.khmax = hours(24);
        expected.ensemble = {2, 3, 0.02F};
        expected.pathVariables = {PathVariable::PotentialTemperature, PathVariable::Rainfall,
            PathVariable::TerrainHeight, PathVariable::DownwardSolarFlux};
        QVERIFY(settings == expected);
    }

    void defaultsAreHysplits()
    {
        const SetupSettings settings = parse("");
        QCOMPARE(settings.tratio, 0.75);
        QCOMPARE(settings.delt, minutes(0));
        QCOMPARE(settings.tout, minutes(60));
        QVERIFY(settings.pathVariables == std::vector{PathVariable::Pressure});
        QVERIFY(settings == parse("tratio=, delt=\n")); // left as they are
    }

    // Settings of the dispersion model, and HYSPLIT's own values of those that are not supported, need no word.
    void silentOnes()
    {
        parse("numpar=5000 ndump=1 efile='x' kmixd=0 kmix0=250 k10m=1 kagl=1 nver=0 mgmin=1000 messg='M' capemin=-2\n"
              "kmix0 = 150 tm_uwnd=0");
        QVERIFY2(
            m_warnings.count('\n') == 1 && m_warnings.contains("KMIX0 is set a second time"), qPrintable(m_warnings));
        QCOMPARE(m_problems, QString());
    }

    void warnings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("mixing depth") << "\nkmixd = 1" << "SETUP.CFG, line 3: KMIXD = 1 is not supported";
        QTest::newRow("least mixing depth") << "kmix0 = 500" << "line 2: KMIX0 = 500 is not supported";
        QTest::newRow("splits") << "nver = 3" << "NVER = 3 is not supported";
        QTest::newRow("output heights") << "kagl = 0" << "KAGL = 0 is not supported; heights are written above ground";
        QTest::newRow("winds at 10 m") << "k10m = 0" << "K10M = 0 is not supported";
        QTest::newRow("wind columns") << "tm_uwnd = 1" << "TM_UWND = 1 is not supported";
        QTest::newRow("least step") << "delt = -5" << "DELT = -5 (a least time step) is not supported";
        QTest::newRow("unknown") << "tration = 5" << "TRATION is not a setting that Windline knows";
        QTest::newRow("twice") << "tout=30\ntout=20" << "line 3: TOUT is set a second time, after line 2";
    }

    void warnings()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        parse(text.toStdString());
        QVERIFY2(m_warnings.contains(says), qPrintable(m_warnings));
        QCOMPARE(m_problems, QString());
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("word") << "tratio = fast" << "SETUP.CFG, line 2: TRATIO = fast is not a number";
        QTest::newRow("zero") << "tratio = 0" << "TRATIO = 0 is not a number from 0.001";
        QTest::newRow("infinite") << "tratio = inf" << "TRATIO = inf";
        QTest::newRow("two values") << "tratio = 1, 2" << "TRATIO has 2 values";
        QTest::newRow("step that does not divide")
            << "delt = 7" << "DELT = 7 must be whole minutes that divide an hour";
        QTest::newRow("fraction of a minute") << "delt = 0.5" << "DELT = 0.5";
        QTest::newRow("long step") << "delt = 90" << "DELT = 90";
        QTest::newRow("no interval") << "tout = 0" << "TOUT = 0";
        QTest::newRow("fraction of mixing depth") << "kmsl = 2" << "KMSL = 2 (heights as fractions";
        QTest::newRow("unknown heights") << "kmsl = 3" << "KMSL = 3";
        QTest::newRow("starts at ends") << "nstr = -6" << "NSTR = -6";
        QTest::newRow("no age") << "khmax = 0" << "KHMAX = 0";
        QTest::newRow("flag") << "tm_tpot = 2" << "TM_TPOT = 2 is not a whole number from 0 to 1";
        QTest::newRow("huge") << "mhrs = 99999999999999999999" << "MHRS = 99999999999999999999";
    }

    void problems()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        parse(text.toStdString());
        QVERIFY2(m_problems.contains(says), qPrintable(m_problems));
    }
};

QTEST_GUILESS_MAIN(SetupSettingsTest)
#include "setup_settings_test.moc"

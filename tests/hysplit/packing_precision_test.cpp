// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/packing_precision.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

using namespace windline;

class PackingPrecisionTest : public QObject {
    Q_OBJECT
private slots:
    // The smallest power of two above the difference, over 254.
    void precisionIsOfThePowerAbove()
    {
        QCOMPARE(packingPrecision(5), 8 / 254.0);
        QCOMPARE(packingPrecision(1), 2 / 254.0);
        QCOMPARE(packingPrecision(0.3), 0.5 / 254);
        QCOMPARE(packingPrecision(0.0078), 0.0078125 / 254);
        QCOMPARE(packingPrecision(7.9999995), 16 / 254.0); // 8, cut short by decoding
        QCOMPARE(packingPrecision(0), 2 / 254.0);
    }

    // In ARL's units: omega in hPa s-1, levels each by itself.
    void smallValuesBecomeZero()
    {
        MadeMeteorology met;
        met.grid = {0, 1, 8, 40, 1, 5};
        met.levelsPa = {50'000, 85'000};
        met.levelFields = {
            {Field::PressureVelocity, [](double, double lon, double p, double) {
                 return p == 50'000 ? (lon == 3 ? 0.0009 : lon == 4 ? 0.0012 : 0.3) : (lon == 3 ? 0.0009 : 0.001);
             }}};
        MetSnapshot snapshot = met.snapshot(0);
        zeroBelowPackingPrecision(snapshot);
        const std::vector<float>& omega = snapshot[Field::PressureVelocity];
        // Largest difference 0.002991 hPa s-1: precision 1 / 256 / 254 hPa s-1, or 0.001538 Pa s-1.
        QCOMPARE(omega[3], 0.0F);
        QCOMPARE(omega[4], 0.0F);
        QCOMPARE(omega[2], 0.3F);
        // On the other level the largest difference is 0.000001 hPa s-1, and nothing is small.
        QCOMPARE(omega[40 + 3], 0.0009F);
    }

    void constantsStay()
    {
        MadeMeteorology met;
        met.grid = {0, 1, 8, 40, 1, 5};
        met.levelsPa = {50'000, 85'000};
        met.levelFields = {{Field::PressureVelocity, [](double, double, double, double) { return 0.1; }}};
        MetSnapshot snapshot = met.snapshot(0);
        zeroBelowPackingPrecision(snapshot);
        QCOMPARE(snapshot[Field::PressureVelocity][7], 0.1F);
    }

    void twiceIsOnce()
    {
        MadeMeteorology met;
        met.grid = {0, 1, 20, 40, 1, 20};
        met.levelsPa = {50'000, 85'000};
        met.levelFields = {{Field::EastwardWind, [](double lat, double lon, double, double) {
                                return 8 * std::sin(lon) * std::cos(3 * lat) * (lon < 2 ? 0.001 : 1);
                            }}};
        MetSnapshot once = met.snapshot(0);
        zeroBelowPackingPrecision(once);
        MetSnapshot twice = once;
        zeroBelowPackingPrecision(twice);
        QVERIFY(once[Field::EastwardWind] == twice[Field::EastwardWind]);
        QVERIFY(once[Field::EastwardWind] != met.snapshot(0)[Field::EastwardWind]);
    }
};

QTEST_APPLESS_MAIN(PackingPrecisionTest)
#include "packing_precision_test.moc"

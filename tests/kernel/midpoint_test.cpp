// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel/accurate_scheme.h"
#include "tests/kernel/solid_body_rotation.h"

#include <QtTest>

#include <cmath>

using namespace windline;

// The step itself, with exact winds: no grid takes part.
class MidpointTest : public QObject {
    Q_OBJECT
private slots:
    // Williamson et al. 1992, test case 1: a rotation of the whole sphere about an axis tilted by alpha returns every
    // parcel to its start after 12 days, straight over the poles when alpha is 90 degrees.
    void returnsAfterTwelveDays_data()
    {
        QTest::addColumn<double>("alpha");
        QTest::newRow("along the equator") << 0.0;
        QTest::newRow("45 degrees") << 45.0;
        QTest::newRow("over the poles") << 90.0;
    }

    void returnsAfterTwelveDays()
    {
        QFETCH(double, alpha);
        double largest = 0;
        for (const Place& start : placesOnTheSphere())
            largest = std::max(largest, returnErrorMetres(alpha, start, 300));
        qInfo("alpha %g: largest return error %.1f m", alpha, largest);
        QVERIFY2(largest < 100, qPrintable(QString::number(largest)));
    }

    void isOfSecondOrder()
    {
        for (const double alpha : {45.0, 90.0}) {
            double previous = 0;
            for (const double step : {7200.0, 3600.0, 1800.0, 900.0}) {
                const double error = returnErrorMetres(alpha, {51, 10}, step);
                if (previous > 0) {
                    const double order = std::log2(previous / error);
                    qInfo("alpha %g, step %g s: error %.3f m, order %.2f", alpha, step, error, order);
                    QVERIFY2(order > 1.9 && order < 2.6, qPrintable(QString::number(order)));
                }
                previous = error;
            }
        }
    }

    // In a flow that is constant in time, there and back again misses the start by the two truncation errors at most.
    void goesThereAndBackAgain()
    {
        const SolidBodyRotation wind(60);
        for (const Place& start : placesOnTheSphere()) {
            ParcelPosition position{spherePoint(start.latitude, start.longitude), 50'000};
            for (const double step : {600.0, -600.0})
                for (int i = 0; i < 144; ++i)
                    position = midpointStep(wind, position, 0, step, VerticalRule::FollowOmega);
            QVERIFY(
                greatCircleMetres(position.point.latitude, position.point.longitude, start.latitude, start.longitude)
                < 2 * 10);
        }
    }

    void verticalMotionFollowsOmega()
    {
        const auto wind = [](const SpherePoint&, double, double time) {
            return WindValues{0, 0, static_cast<float>(0.1 + 1e-5 * time), 0};
        };
        // Linear in time, so the midpoint rule is exact: 0.1 t + 0.5e-5 t^2.
        ParcelPosition position{spherePoint(0, 0), 50'000};
        for (int i = 0; i < 6; ++i)
            position = midpointStep(wind, position, 600 * i, 600, VerticalRule::FollowOmega);
        QVERIFY(std::fabs(position.pressurePa - (50'000 + 360 + 0.5e-5 * 3600 * 3600)) < 1e-3);
        QCOMPARE(midpointStep(wind, position, 0, 600, VerticalRule::KeepPressure).pressurePa, position.pressurePa);
    }
};

QTEST_APPLESS_MAIN(MidpointTest)
#include "midpoint_test.moc"

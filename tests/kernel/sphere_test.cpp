// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel/sphere.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace windline;

class SphereTest : public QObject {
    Q_OBJECT
private slots:
    // Against the same displacement in Cartesian coordinates, at random places and all sizes of step.
    void displacementIsThatOfTheVector()
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> unit(-1, 1);
        for (int i = 0; i < 100'000; ++i) {
            // Every third place lies close to a pole.
            const double latitude = i % 3 == 0 ? std::copysign(90 - 0.02 * std::fabs(unit(random)), unit(random))
                                               : std::asin(unit(random)) * degreesPerRadian;
            const double longitude = 180 * unit(random);
            const double size = i % 2 == 0 ? 0.01 : 0.3;
            const double east = size * unit(random);
            const double north = size * unit(random);

            const SpherePoint from = spherePoint(latitude, longitude);
            const SpherePoint to = displaced(from, 1, east, north).point;

            const double f = latitude * radiansPerDegree;
            const double l = longitude * radiansPerDegree;
            double x = std::cos(f) * std::cos(l) - east * std::sin(l) - north * std::sin(f) * std::cos(l);
            double y = std::cos(f) * std::sin(l) + east * std::cos(l) - north * std::sin(f) * std::sin(l);
            double z = std::sin(f) + north * std::cos(f);
            const double length = std::sqrt(x * x + y * y + z * z);
            x /= length;
            y /= length;
            z /= length;
            const double tf = to.latitude * radiansPerDegree;
            const double tl = to.longitude * radiansPerDegree;
            const double error = std::hypot(
                std::hypot(std::cos(tf) * std::cos(tl) - x, std::cos(tf) * std::sin(tl) - y), std::sin(tf) - z);
            QVERIFY2(error * earthRadiusMetres < 1e-6, qPrintable(QStringLiteral("%1 %2").arg(latitude).arg(error)));
            QVERIFY(std::fabs(to.sinLatitude - std::sin(tf)) < 1e-14);
            QVERIFY(std::fabs(to.cosLatitude - std::cos(tf)) < 1e-13);
            QVERIFY(std::fabs(to.longitude) <= 180);
        }
    }

    void crossesThePoleToTheOtherSide()
    {
        const SpherePoint to = displaced(spherePoint(89.9, 30), 1, 0, 0.2 * radiansPerDegree).point;
        QVERIFY(std::fabs(to.latitude - 89.9) < 1e-4);
        QVERIFY(std::fabs(to.longitude + 150) < 1e-9);
    }

    void stepsOffThePole()
    {
        const SpherePoint to = displaced(spherePoint(90, 0), 1, 0.001, 0).point;
        QVERIFY(std::fabs(to.latitude - (90 - 0.001 * degreesPerRadian)) < 1e-6);
        QVERIFY(std::fabs(to.longitude - 90) < 1e-9);
    }

    void crossesTheDateLine()
    {
        const SpherePoint to = displaced(spherePoint(0, 179.9), 1, 0.2 * radiansPerDegree, 0).point;
        QVERIFY(std::fabs(to.longitude + 179.9) < 1e-6);
    }

    void distances()
    {
        QVERIFY(std::fabs(greatCircleMetres(0, 0, 0, 90) - earthRadiusMetres * std::acos(0.0)) < 1e-3);
        QVERIFY(std::fabs(greatCircleMetres(89, 0, 89, 180) - 2 * radiansPerDegree * earthRadiusMetres) < 1e-3);
        QCOMPARE(greatCircleMetres(12, 34, 12, 34), 0.0);
    }

    void wrapsLongitudes()
    {
        QCOMPARE(wrappedLongitude(190), -170.0);
        QCOMPARE(wrappedLongitude(-190), 170.0);
        QCOMPARE(wrappedLongitude(360), 0.0);
        QCOMPARE(wrappedLongitude(725), 5.0);
        QCOMPARE(wrappedLongitude(180), 180.0);
    }
};

QTEST_APPLESS_MAIN(SphereTest)
#include "sphere_test.moc"

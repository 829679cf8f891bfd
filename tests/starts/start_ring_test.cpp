// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/start_ring.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <stdexcept>

using namespace windline;

namespace {

// By the chord, which ringPlaces() does not use.
double kilometresBetween(const StartPlace& a, double latitude, double longitude)
{
    constexpr double degree = std::numbers::pi / 180;
    const auto vector = [](double lat, double lon) {
        return std::array{std::cos(lat * degree) * std::cos(lon * degree),
            std::cos(lat * degree) * std::sin(lon * degree), std::sin(lat * degree)};
    };
    const auto p = vector(a.latitudeDegrees, a.longitudeDegrees);
    const auto q = vector(latitude, longitude);
    return 2 * 6371.2 * std::asin(std::min(1.0, std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) / 2));
}

} // namespace

class StartRingTest : public QObject {
    Q_OBJECT

private slots:
    void everyPlaceIsAtItsDistance_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("radius");
        QTest::newRow("Seoul") << 37.5 << 127.0 << 100.0;
        QTest::newRow("equator") << 0.0 << 0.0 << 1000.0;
        QTest::newRow("date line") << -17.0 << 179.5 << 300.0;
        QTest::newRow("over the pole") << 89.0 << 30.0 << 500.0;
        QTest::newRow("the pole") << -90.0 << 0.0 << 250.0;
        QTest::newRow("nearly half around") << 10.0 << 20.0 << 19'000.0;
        QTest::newRow("a metre") << 37.5 << 127.0 << 0.001;
    }

    void everyPlaceIsAtItsDistance()
    {
        QFETCH(const double, latitude);
        QFETCH(const double, longitude);
        QFETCH(const double, radius);
        const std::vector<StartPlace> places = ringPlaces({latitude, longitude, radius, 12});
        QCOMPARE(places.size(), 12U);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double distance = kilometresBetween(places[i], latitude, longitude);
            QVERIFY2(std::fabs(distance - radius) < 1e-4 + 1e-6 * radius, qPrintable(QString::number(distance)));
            QVERIFY(std::fabs(places[i].longitudeDegrees) <= 180);
            const StartPlace& next = places[(i + 1) % places.size()];
            const double side = kilometresBetween(next, places[i].latitudeDegrees, places[i].longitudeDegrees);
            // Equal angles at the centre: sin(side / 2R) = sin(radius / R) sin(15 degrees).
            const double wanted =
                2 * 6371.2 * std::asin(std::fabs(std::sin(radius / 6371.2)) * std::sin(std::numbers::pi / 12));
            QVERIFY2(std::fabs(side - wanted) < 1e-4 + 1e-6 * wanted, qPrintable(QString::number(side)));
        }
    }

    void clockwiseFromTheNorth()
    {
        const std::vector<StartPlace> places = ringPlaces({0, 10, 6371.2 * std::numbers::pi / 180, 4, true});
        QCOMPARE(places.size(), 5U);
        QCOMPARE(places[0], (StartPlace{{}, 0, 10}));
        QCOMPARE(places[1], (StartPlace{{}, 1, 10}));
        QCOMPARE(places[2], (StartPlace{{}, 0, 11}));
        QCOMPARE(places[3], (StartPlace{{}, -1, 10}));
        QCOMPARE(places[4], (StartPlace{{}, 0, 9}));
    }

    void whatIsNoRingIsRefused()
    {
        for (const StartRing& ring : {StartRing{91, 0, 1, 4}, StartRing{0, 361, 1, 4}, StartRing{0, 0, 0, 4},
                 StartRing{0, 0, -5, 4}, StartRing{0, 0, 20'016, 4}, StartRing{0, 0, 100, 0},
                 StartRing{0, 0, 100, 1'000'001}, StartRing{std::nan(""), 0, 100, 4}, StartRing{0, 0, std::nan(""), 4}})
            QVERIFY_THROWS_EXCEPTION(std::invalid_argument, ringPlaces(ring));
    }
};

QTEST_APPLESS_MAIN(StartRingTest)
#include "start_ring_test.moc"

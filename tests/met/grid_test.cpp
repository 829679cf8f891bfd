// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/grid.h"

#include <QtTest>

using namespace windline;

namespace {

const HorizontalGrid global{-180, 2.5, 144, -90, 2.5, 73};
const HorizontalGrid regional{170, 1, 21, 40, 1, 11}; // 170 .. 190 east, 40 .. 50 north

} // namespace

class GridTest : public QObject {
    Q_OBJECT
private slots:
    void periodic()
    {
        QVERIFY(global.isPeriodic());
        QVERIFY((HorizontalGrid{0, 2.5, 145, -90, 2.5, 73}.isPeriodic())); // last column repeats the first
        QVERIFY((HorizontalGrid{0, 0.2500001, 1440, -90, 0.25, 721}.isPeriodic())); // rounded coordinates
        QVERIFY(!(HorizontalGrid{0, 2.5, 143, -90, 2.5, 73}.isPeriodic()));
        QVERIFY(!regional.isPeriodic());
    }

    void poles()
    {
        QVERIFY(global.coversSouthPole() && global.coversNorthPole());
        const HorizontalGrid halfACellOff{0, 1, 360, -89.5, 1, 180};
        QVERIFY(halfACellOff.coversSouthPole() && halfACellOff.coversNorthPole());
        const HorizontalGrid northern{0, 1, 360, 0, 1, 91};
        QVERIFY(!northern.coversSouthPole() && northern.coversNorthPole());
        QVERIFY((!HorizontalGrid{0, 1, 360, -88, 1, 177}.coversSouthPole()));
    }

    void containsItsEdges()
    {
        QVERIFY(regional.contains(40, 170));
        QVERIFY(regional.contains(50, 190));
        QVERIFY(regional.contains(45, -170)); // the east edge on another turn
        QVERIFY(regional.contains(45, 170 - 720));
        QVERIFY(!regional.contains(45, 169.99));
        QVERIFY(!regional.contains(45, -169.99));
        QVERIFY(!regional.contains(39.99, 180));
        QVERIFY(!regional.contains(50.01, 180));
        QVERIFY(!regional.contains(qQNaN(), 180));
        QVERIFY(!regional.contains(45, qQNaN()));
    }

    void aGlobalGridContainsEverything()
    {
        for (const double longitude : {-180., -0.1, 0., 179.99, 359.9, 1000.})
            QVERIFY(global.contains(90, longitude));
        QVERIFY(!global.contains(90.1, 0));
        const HorizontalGrid halfACellOff{0, 1, 360, -89.5, 1, 180};
        QVERIFY(halfACellOff.contains(-89.9, 12)); // over the pole between rows
        const HorizontalGrid capOfNinetyDegrees{0, 1, 91, 40.5, 1, 50};
        QVERIFY(!capOfNinetyDegrees.contains(89.9, 12)); // no row beyond the pole to go on in
    }

    void coincidence()
    {
        QVERIFY(global.coincidesWith({180, 2.5, 144, -90, 2.5, 73})); // another turn
        QVERIFY(global.coincidesWith({-180.00001, 2.50000001, 144, -90, 2.5, 73}));
        QVERIFY(!global.coincidesWith({-178.75, 2.5, 144, -90, 2.5, 73}));
        QVERIFY(!global.coincidesWith({-180, 2.5, 144, -90, 2.5, 72}));
        QVERIFY(!regional.coincidesWith({170, 1, 21, 41, 1, 11}));
        QVERIFY(!regional.coincidesWith({170, 1.01, 21, 40, 1, 11}));
    }
};

QTEST_APPLESS_MAIN(GridTest)
#include "grid_test.moc"

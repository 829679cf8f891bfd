// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/camera.h"
#include "ui/map/screen_line.h"

#include <QTest>

#include <cmath>

using namespace windline;

namespace {

MapViewport viewAt(double latitude, double longitude, double zoom, QSizeF size = {800, 600})
{
    return {toMercator(latitude, longitude), zoom, size};
}

} // namespace

class MapCameraTest : public QObject {
    Q_OBJECT

private slots:
    void projectionReturns_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("origin") << 0.0 << 0.0;
        QTest::newRow("north east") << 60.0 << 170.0;
        QTest::newRow("south west") << -80.0 << -179.0;
        QTest::newRow("upper edge") << mercatorLatitudeLimit << 10.0;
    }

    void projectionReturns()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const QGeoCoordinate back = fromMercator(toMercator(latitude, longitude));
        QVERIFY(std::abs(back.latitude() - latitude) < 1e-9);
        QVERIFY(std::abs(back.longitude() - longitude) < 1e-9);
    }

    void projectionKnowsTheEdges()
    {
        QCOMPARE(toMercator(0, 0), QPointF(0.5, 0.5));
        QVERIFY(std::abs(toMercator(mercatorLatitudeLimit, -180).y()) < 1e-9);
        QVERIFY(std::abs(toMercator(-90, 180).y() - 1) < 1e-9); // the pole itself is infinitely far away: clamped
    }

    void theWorldFillsTheView()
    {
        const MapViewport view = bounded(viewAt(0, 0, -3), 12);
        QCOMPARE(view.worldPixels(), 800.0);
        QVERIFY(view.visible().top() >= 0 && view.visible().bottom() <= 1);
    }

    void theViewStaysOnTheMap()
    {
        const MapViewport north = panned(viewAt(84, 0, 4), {0, -10000}, 12);
        QVERIFY(std::abs(north.visible().top()) < 1e-12);
        const MapViewport deep = bounded(viewAt(10, 10, 40), 12);
        QCOMPARE(deep.zoom, 12.0);
    }

    void panningWrapsAroundTheWorld()
    {
        const MapViewport view = panned(viewAt(0, 179, 4), {256 * 16 * 2 / 360.0, 0}, 12);
        QVERIFY(std::abs(fromMercator(view.centre).longitude() + 179) < 1e-9);
    }

    void zoomingKeepsWhatIsUnderThePointer()
    {
        const MapViewport before = viewAt(45, 10, 4);
        const QPointF pointer(620, 130);
        const MapViewport after = zoomedAround(before, pointer, 5.5, 12);
        QCOMPARE(after.zoom, 5.5);
        QVERIFY(QLineF(after.toPoint(before.toMercator(pointer)), pointer).length() < 1e-6);
    }

    void fittingShowsAllOfAnArea()
    {
        const QRectF area = mercatorOf({170, -20, 200, 30});
        const MapViewport view = fitted(viewAt(0, 0, 2), area, 12);
        const QPointF middle = view.nearestCopy(area.center());
        QVERIFY(QLineF(middle, view.centre).length() < 1e-9);
        QVERIFY(view.visible().width() > area.width() && view.visible().height() > area.height());
        QVERIFY(view.visible().width() < 2 * area.width() || view.visible().height() < 2 * area.height());
    }

    void fittingLeavesRoomForTheLegend_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<bool>("mayMove");
        QTest::newRow("as wide as the view") << QRectF(0.4, 0.4, 0.04, 0.03) << true;
        QTest::newRow("square") << QRectF(0.4, 0.3, 0.06, 0.06) << true;
        QTest::newRow("flat") << QRectF(0.4, 0.4, 0.06, 0.004) << false; // above it anyway
        QTest::newRow("across the date line") << QRectF(0.97, 0.4, 0.05, 0.05) << true;
    }
    void fittingLeavesRoomForTheLegend()
    {
        QFETCH(const QRectF, box);
        QFETCH(const bool, mayMove);
        const MapViewport view{{0.5, 0.5}, 3, {800, 600}};
        const QRectF legend(600, 440, 188, 140);
        const auto pixels = [&box](const MapViewport& shown) {
            const QPointF copy = shown.nearestCopy(box.center()) - box.center();
            return QRectF(shown.toPoint(box.topLeft() + copy), shown.toPoint(box.bottomRight() + copy));
        };
        QCOMPARE(pixels(fitted(view, box, 12)).intersects(legend), mayMove);
        const QRectF clear = pixels(fitted(view, box, 12, legend));
        QVERIFY(!clear.intersects(legend));
        QVERIFY(QRectF(0, 0, 800, 600).contains(clear));
        QVERIFY(clear.width() > 350 || clear.height() > 300); // and still large
        if (!mayMove)
            QCOMPARE(fitted(view, box, 12, legend), fitted(view, box, 12));
        // One that takes most of the view is left out of account.
        QCOMPARE(fitted(view, box, 12, QRectF(300, 200, 490, 390)), fitted(view, box, 12));
    }

    void boxAcrossTheDateLine()
    {
        const std::vector<QRectF> boxes{QRectF(0.9, 0.4, 0.08, 0.1), QRectF(0.02, 0.3, 0.05, 0.1)};
        const QRectF box = boxAround(boxes);
        QVERIFY(std::abs(box.left() - 0.9) < 1e-12);
        QVERIFY(std::abs(box.width() - 0.17) < 1e-12);
        QCOMPARE(box.top(), 0.3);
        QCOMPARE(box.bottom(), 0.5);
    }

    void boxInsideTheWorld()
    {
        const std::vector<QRectF> boxes{QRectF(0.2, 0.4, 0, 0), QRectF(0.4, 0.5, 0.1, 0)};
        const QRectF box = boxAround(boxes);
        QVERIFY(std::abs(box.left() - 0.2) < 1e-12);
        QVERIFY(std::abs(box.right() - 0.5) < 1e-12);
        QCOMPARE(boxAround(std::vector<QRectF>{QRectF(-0.2, 0.1, 1.4, 0.2)}).width(), 1.0);
    }

    void copiesOfTheWorldInView()
    {
        const MapViewport dateLine = viewAt(0, 180, 2);
        // At zoom 2 the world is 1024 pixels wide: 170 E is in view west of the line, 170 W east of it.
        QCOMPARE(visibleCopies(QRectF(toMercator(0, 170), QSizeF(0, 0)), dateLine, 0), std::vector{0.0});
        QCOMPARE(visibleCopies(QRectF(toMercator(0, -170), QSizeF(0, 0)), dateLine, 0), std::vector{1.0});
        QVERIFY(visibleCopies(QRectF(toMercator(0, 0), QSizeF(0, 0)), dateLine, 0).empty());
        QVERIFY(visibleCopies(QRectF(toMercator(85, 180), QSizeF(0, 0)), viewAt(0, 180, 6), 0).empty());
    }

    void runsDropWhatCannotBeSeen()
    {
        std::vector<QPointF> line;
        for (int i = 0; i <= 10000; ++i) // all around the equator
            line.push_back(toMercator(0, -180 + i * 0.036));
        const auto world = visibleRuns(line, 0, viewAt(0, 0, 2, {1024, 600}), 0);
        QCOMPARE(world.size(), std::size_t(1));
        QVERIFY(world[0].points.size() > 500 && world[0].points.size() < 1100);
        QVERIFY(std::abs(lengthOf(world[0].points) - 1024) < 1);
        const auto close = visibleRuns(line, 0, viewAt(0, 0, 8), 10);
        QCOMPARE(close.size(), std::size_t(1));
        QVERIFY(lengthOf(close[0].points) < 900);
        QCOMPARE(close[0].points.size(), qsizetype(close[0].sources.size()));
        QVERIFY(visibleRuns(line, 0, viewAt(50, 0, 8), 10).empty());
    }

    void runsAreInterruptedOutsideTheView()
    {
        const std::vector<QPointF> line{toMercator(0, -5), toMercator(0, 5), toMercator(60, 5), toMercator(60, -5),
            toMercator(1, -5), toMercator(1, 5)};
        QCOMPARE(visibleRuns(line, 0, viewAt(0, 0, 2), 0).size(), std::size_t(1));
        QCOMPARE(visibleRuns(line, 0, viewAt(0, 0, 8), 0).size(), std::size_t(2));
    }

    void placesAlongALineKnowItsDirection()
    {
        const QPolygonF line({{0, 0}, {100, 0}, {100, 100}});
        const auto places = placesEvery(line, 100, 50);
        QCOMPARE(places.size(), std::size_t(2));
        QCOMPARE(places[0].point, QPointF(50, 0));
        QCOMPARE(places[0].degrees, 0.0);
        QCOMPARE(places[1].point, QPointF(100, 50));
        QVERIFY(std::abs(places[1].degrees - 90) < 1e-9);
    }
};

QTEST_MAIN(MapCameraTest)
#include "map_camera_test.moc"

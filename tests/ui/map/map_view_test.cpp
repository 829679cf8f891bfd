// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "ui/map/furniture.h"
#include "ui/map/map_picture.h"
#include "ui/map/map_style.h"
#include "ui/map/natural_earth.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>

using namespace windline;

namespace {

constexpr double pixelDegreesAtZoom4 = 360.0 / (256 * 16);

// A shown map over the Alps.
class ShownMap : public MapView {
public:
    ShownMap()
    {
        resize(800, 600);
        show();
        setZoomLevel(4);
        centerOn({45, 10});
    }

    bool waitUntilSettled()
    {
        return QTest::qWaitFor([this] { return isSettled(); }, 30000);
    }

    QImage picture() { return grab().toImage(); }

    QColor colourAt(const QImage& image, const QGeoCoordinate& coordinate) const
    {
        return image.pixelColor((pointOf(coordinate) * image.devicePixelRatio()).toPoint());
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(this, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(this, from + (to - from) * i / 10);
        QTest::mouseRelease(this, Qt::LeftButton, {}, to);
    }
};

bool isClose(const QGeoCoordinate& a, const QGeoCoordinate& b, double degrees)
{
    return std::abs(a.latitude() - b.latitude()) < degrees && std::abs(a.longitude() - b.longitude()) < degrees;
}

MapTrack straightTrack(double latitude, double west, double east)
{
    MapTrack track;
    track.id = 1;
    track.colour = QColor(200, 30, 40);
    for (int i = 0; i <= 24; ++i)
        track.points.push_back({latitude, west + (east - west) * i / 24, i * 3600.0});
    return track;
}

// A tile server whose first answer for each tile is empty.
class ForgetfulTiles {
public:
    static inline const QColor colour{120, 180, 90};

    ForgetfulTiles()
    {
        QImage tile(256, 256, QImage::Format_RGB32);
        tile.fill(colour);
        QBuffer buffer(&m_png);
        buffer.open(QIODevice::WriteOnly);
        tile.save(&buffer, "PNG");
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                while (socket->canReadLine())
                    if (const QByteArray line = socket->readLine(); line.startsWith("GET"))
                        answer(socket, line);
            });
        });
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(m_server.serverPort()); }
    int requests() const { return m_requests; }
    qint64 slowestMs() const { return m_slowestMs; }

private:
    void answer(QTcpSocket* socket, const QByteArray& request)
    {
        constexpr int delayMs = 50; // the view has moved on by then
        ++m_requests;
        const QByteArray body = m_asked.contains(request) ? m_png : QByteArray();
        m_asked.insert(request);
        QElapsedTimer clock;
        clock.start();
        QTimer::singleShot(delayMs, socket, [this, socket, body, clock] {
            m_slowestMs = std::max(m_slowestMs, clock.elapsed());
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
    }

    QTcpServer m_server;
    QByteArray m_png;
    QSet<QByteArray> m_asked;
    int m_requests = 0;
    qint64 m_slowestMs = 0;
};

int countOf(const QImage& image, QColor colour, int tolerance)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            count += std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green())
                    + std::abs(c.blue() - colour.blue())
                <= tolerance;
        }
    return count;
}

} // namespace

class MapViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_hasNaturalEarth = NaturalEarth::findFolder(NaturalEarth::candidateFolders()).has_value(); }

    void qtLocationShowsTheSameView()
    {
        ShownMap map;
        QVERIFY(map.waitUntilSettled());
        const QObject* below = nullptr;
        for (const QQuickItem* item : map.rootObject()->findChildren<QQuickItem*>())
            if (item->property("supportedMapTypes").isValid())
                below = item;
        QVERIFY(below);
        for (const double zoom : {0.0, 2.3, 4.0, 7.7, 11.0})
            for (const QGeoCoordinate& centre :
                {QGeoCoordinate(45, 10), QGeoCoordinate(84, 179.5), QGeoCoordinate(-70, -60)}) {
                map.setZoomLevel(zoom);
                map.centerOn(centre);
                QVERIFY(std::abs(below->property("zoomLevel").toDouble() - map.zoomLevel()) < 1e-6);
                const auto shown = below->property("center").value<QGeoCoordinate>();
                // Half a pixel; longitudes wrap.
                const double halfPixel = 180 / (256 * std::exp2(map.zoomLevel()));
                QVERIFY(std::abs(shown.latitude() - map.center().latitude()) < halfPixel);
                QVERIFY(std::abs(std::remainder(shown.longitude() - map.center().longitude(), 360)) < halfPixel);
            }
    }

    void aClickGivesItsCoordinate()
    {
        ShownMap map;
        QSignalSpy clicked(&map, &MapView::clicked);
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(400, 300));
        QTRY_COMPARE(clicked.count(), 1);
        QVERIFY(isClose(clicked[0][0].value<QGeoCoordinate>(), {45, 10}, pixelDegreesAtZoom4));
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(500, 300));
        QTRY_COMPARE(clicked.count(), 2);
        QVERIFY(
            isClose(clicked[1][0].value<QGeoCoordinate>(), {45, 10 + 100 * pixelDegreesAtZoom4}, pixelDegreesAtZoom4));
    }

    void aDragPansAndIsNoClick()
    {
        ShownMap map;
        QSignalSpy clicked(&map, &MapView::clicked);
        map.drag({400, 300}, {300, 300});
        QVERIFY(isClose(map.center(), {45, 10 + 100 * pixelDegreesAtZoom4}, pixelDegreesAtZoom4));
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(100, 100)); // what comes after any click of the drag
        QTRY_COMPARE(clicked.count(), 1);
        QVERIFY(isClose(clicked[0][0].value<QGeoCoordinate>(), map.coordinateAt({100, 100}), 1e-9));
    }

    void panningCrossesTheDateLine()
    {
        ShownMap map;
        map.centerOn({10, 179});
        map.drag({500, 300}, {400, 300});
        QVERIFY(map.center().longitude() < -170);
        QCOMPARE(map.pointOf({10, 180}).x(), 400 - (map.center().longitude() + 180) / pixelDegreesAtZoom4);
    }

    void theWheelZoomsAroundThePointer()
    {
        ShownMap map;
        const QPointF pointer(650, 180);
        const QGeoCoordinate before = map.coordinateAt(pointer);
        QWheelEvent wheel(pointer, map.mapToGlobal(pointer), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map, &wheel);
        QCOMPARE(map.zoomLevel(), 5.0);
        QVERIFY(isClose(map.coordinateAt(pointer), before, 1e-6));
    }

    void aDoubleClickZoomsAndIsNoClick()
    {
        ShownMap map;
        QSignalSpy clicked(&map, &MapView::clicked);
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(300, 200));
        QTest::mouseDClick(&map, Qt::LeftButton, {}, QPoint(300, 200));
        QCOMPARE(map.zoomLevel(), 5.0);
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(500, 500));
        QTRY_COMPARE(clicked.count(), 1);
        QVERIFY(isClose(clicked[0][0].value<QGeoCoordinate>(), map.coordinateAt({500, 500}), 1e-9));
    }

    void twoQuickClicksElsewhereAreTwo()
    {
        ShownMap map;
        QSignalSpy clicked(&map, &MapView::clicked);
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(300, 200));
        const QGeoCoordinate first = map.coordinateAt({300, 200});
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(400, 300));
        QTest::keyClick(&map, Qt::Key_A); // what is typed comes after what was clicked
        QCOMPARE(clicked.count(), 2);
        QVERIFY(isClose(clicked[0][0].value<QGeoCoordinate>(), first, 1e-9));
        QVERIFY(isClose(clicked[1][0].value<QGeoCoordinate>(), map.coordinateAt({400, 300}), 1e-9));
        QTest::qWait(400);
        QCOMPARE(clicked.count(), 2);
        QCOMPARE(map.zoomLevel(), 4.0);
    }

    void keysZoomAndPan()
    {
        ShownMap map;
        QTest::keyClick(&map, Qt::Key_Plus);
        QCOMPARE(map.zoomLevel(), 5.0);
        QTest::keyClick(&map, Qt::Key_Minus);
        QCOMPARE(map.zoomLevel(), 4.0);
        QTest::keyClick(&map, Qt::Key_Right);
        QVERIFY(isClose(map.center(), {45, 10 + 80 * pixelDegreesAtZoom4}, 1e-6));
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(map.center().latitude() < 43);
    }

    void aStartIsSelectedByClickAndMovedByDrag()
    {
        ShownMap map;
        map.setStarts(
            {{7, {45, 10}, QStringLiteral("Here"), Qt::blue}, {9, {50, 20}, QStringLiteral("There"), Qt::red}});
        QSignalSpy clicked(&map, &MapView::clicked);
        QSignalSpy selected(&map, &MapView::startSelected);
        QSignalSpy moved(&map, &MapView::startMoved);
        const QPoint there = map.pointOf({50, 20}).toPoint();
        QTest::mouseClick(&map, Qt::LeftButton, {}, there);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected[0][0].toInt(), 9);
        map.drag({400, 300}, {460, 340});
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved[0][0].toInt(), 7);
        QVERIFY(isClose(moved[0][1].value<QGeoCoordinate>(), map.coordinateAt({460, 340}), pixelDegreesAtZoom4));
        QVERIFY(isClose(map.center(), {45, 10}, 1e-9)); // the map stayed
        QCOMPARE(clicked.count(), 0);
    }

    void escapeGivesUpADrag()
    {
        ShownMap map;
        map.setStarts({{7, {45, 10}, QStringLiteral("Here"), Qt::blue}});
        QSignalSpy moved(&map, &MapView::startMoved);
        QTest::mousePress(&map, Qt::LeftButton, {}, QPoint(400, 300));
        QTest::mouseMove(&map, QPoint(450, 300));
        QTest::keyClick(&map, Qt::Key_Escape);
        QTest::mouseRelease(&map, Qt::LeftButton, {}, QPoint(450, 300));
        QCOMPARE(moved.count(), 0);
    }

    void modifiersComeWithClicks()
    {
        ShownMap map;
        map.setTrajectories({straightTrack(0, -10, 10)});
        map.centerOn({0, 0});
        QSignalSpy clicked(&map, &MapView::trajectoryClicked);
        QTest::mouseClick(&map, Qt::LeftButton, Qt::ControlModifier, map.pointOf({0, 1}).toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), 1);
        QCOMPARE(clicked[0][2].value<Qt::KeyboardModifiers>(), Qt::KeyboardModifiers(Qt::ControlModifier));
        map.setHiddenTrajectories({1});
        QTest::mouseClick(&map, Qt::LeftButton, Qt::ControlModifier, map.pointOf({0, 1}).toPoint());
        QCOMPARE(clicked.size(), 1); // it is not there
        map.setHiddenTrajectories({});
    }

    void aRectangleIsDrawnInItsMode()
    {
        ShownMap map;
        map.centerOn({0, 179});
        map.setZoomLevel(5);
        QSignalSpy drawn(&map, &MapView::rectangleDrawn);
        QSignalSpy mode(&map, &MapView::rectangleModeChanged);
        const QGeoCoordinate before = map.center();
        map.startRectangle();
        QVERIFY(map.isDrawingRectangle());
        map.drag(map.pointOf({3, 176}).toPoint(), map.pointOf({-2, -178}).toPoint());
        QCOMPARE(drawn.size(), 1);
        const auto area = drawn[0][0].value<MapArea>();
        QVERIFY(std::abs(area.west - 176) < 0.1 && std::abs(area.east - 182) < 0.1);
        QVERIFY(std::abs(area.south + 2) < 0.1 && std::abs(area.north - 3) < 0.1);
        QVERIFY(!map.isDrawingRectangle());
        QCOMPARE(mode.size(), 2);
        QVERIFY(map.center().distanceTo(before) < 1); // the map stayed where it was
    }

    void escapeEndsTheRectangle()
    {
        ShownMap map;
        QSignalSpy drawn(&map, &MapView::rectangleDrawn);
        map.startRectangle();
        QTest::mousePress(&map, Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(&map, {150, 140});
        QTest::keyClick(&map, Qt::Key_Escape);
        QVERIFY(!map.isDrawingRectangle());
        QTest::mouseRelease(&map, Qt::LeftButton, {}, {150, 140});
        QCOMPARE(drawn.size(), 0);
    }

    void theContextMenuKnowsWhatIsUnderIt()
    {
        ShownMap map;
        map.centerOn({0, 0});
        map.setTrajectories({straightTrack(0, -10, 10)});
        QList<MapTarget> targets;
        const auto connection =
            connect(&map, &MapView::contextMenuAsked, this, [&](const MapTarget& target) { targets << target; });
        for (const QGeoCoordinate& place : {QGeoCoordinate(0, 1), QGeoCoordinate(5, 1)}) {
            const QPoint point = map.pointOf(place).toPoint();
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, map.mapToGlobal(point));
            QCoreApplication::sendEvent(&map, &event);
        }
        disconnect(connection);
        QCOMPARE(targets.size(), 2);
        QCOMPARE(targets[0].trackId, std::optional(1));
        QVERIFY(!targets[1].trackId && !targets[1].startRow);
        QVERIFY(targets[1].coordinate.distanceTo({5, 1}) < 30000);
    }

    void graticuleAndNamesMayGo()
    {
        ShownMap map;
        map.setGraticuleVisible(false);
        const QString without = map.rootObject()->property("tileUrl").toString();
        QVERIFY(without.contains("light-bare"));
        map.setGraticuleVisible(true);
        QVERIFY(!map.rootObject()->property("tileUrl").toString().contains("bare"));
        map.setPlaceNamesVisible(false);
        QVERIFY(!map.MapView::picture().placeNames);
        map.setPlaceNamesVisible(true);
    }

    void startsMayVanishUnderThePointer()
    {
        ShownMap map;
        map.setStarts({{7, {45, 10}, QStringLiteral("Here"), Qt::blue}});
        QTest::mousePress(&map, Qt::LeftButton, {}, QPoint(400, 300));
        QTest::mouseMove(&map, QPoint(450, 300));
        map.setStarts({});
        QTest::mouseMove(&map, QPoint(460, 300));
        QTest::mouseRelease(&map, Qt::LeftButton, {}, QPoint(460, 300));
        map.setStarts({{7, {45, 10}, QStringLiteral("Here"), Qt::blue}});
        QSignalSpy selected(&map, &MapView::startSelected);
        QTest::mousePress(&map, Qt::LeftButton, {}, QPoint(400, 300));
        map.setStarts({});
        QTest::mouseRelease(&map, Qt::LeftButton, {}, QPoint(400, 300));
        QCOMPARE(selected.count(), 0);
        QVERIFY(map.waitUntilSettled());
    }

    void hoveringTellsCoordinatesAndTrajectories()
    {
        ShownMap map;
        MapTrack track = straightTrack(45, 0, 10);
        track.label = QStringLiteral("Vienna");
        track.endedEarly = true;
        track.endText = QStringLiteral("left the grid at its east edge");
        map.setTrajectories({track});
        QSignalSpy cursor(&map, &MapView::cursorMoved);
        QSignalSpy hovered(&map, &MapView::trajectoryHovered);
        QSignalSpy left(&map, &MapView::cursorLeft);
        QSignalSpy clicked(&map, &MapView::trajectoryClicked);
        QTest::mouseMove(&map, map.pointOf({45, 5}).toPoint());
        QCOMPARE(cursor.count(), 1);
        QCOMPARE(hovered.count(), 1);
        QCOMPARE(hovered[0][0].toInt(), 1);
        QVERIFY(hovered[0][1].toString().startsWith(QStringLiteral("Vienna, 12")));
        QTest::mouseMove(&map, map.pointOf({45, 10}).toPoint());
        QVERIFY(hovered.last()[1].toString().contains(track.endText));
        QTest::mouseMove(&map, QPoint(400, 500));
        QCOMPARE(hovered.last()[0].toInt(), -1);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.pointOf({45, 5}).toPoint());
        QCOMPARE(clicked.count(), 1);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&map, &leave);
        QVERIFY(left.count() >= 1);
    }

    void landAndSeaAreShown()
    {
        if (!m_hasNaturalEarth)
            QSKIP("No Natural Earth on this computer");
        ShownMap map;
        for (const bool dark : {false, true}) {
            const MapStyle style = dark ? MapStyle::dark() : MapStyle::light();
            map.setDark(dark);
            for (const auto& [place, isLand] : {std::pair(QGeoCoordinate(24.3, 2.7), true),
                     std::pair(QGeoCoordinate(-11.3, -151.2), false), std::pair(QGeoCoordinate(41.6, 50.6), false)})
                for (const double zoom : {4.0, 5.6}) {
                    map.setZoomLevel(zoom);
                    map.centerOn({place.latitude() + 2, place.longitude() + 1});
                    QVERIFY(map.waitUntilSettled());
                    QCOMPARE(map.colourAt(map.picture(), place), isLand ? style.land : style.water);
                }
        }
    }

    void aTrajectoryIsShownWhereItIs()
    {
        ShownMap map;
        map.setTrajectories({straightTrack(45, 0, 10)});
        QVERIFY(map.waitUntilSettled());
        const QImage image = map.picture();
        const QPoint point = map.pointOf({45, 3.3}).toPoint();
        QVERIFY(countOf(image.copy(QRect(point - QPoint(2, 2), QSize(5, 5))), QColor(200, 30, 40), 90) > 0);
        map.clearTrajectories();
        QVERIFY(map.waitUntilSettled());
        QCOMPARE(countOf(map.picture(), QColor(200, 30, 40), 90), 0);
    }

    void trajectoriesGrow()
    {
        ShownMap map;
        MapTrack track = straightTrack(45, 0, 10);
        const std::vector<MapTrackPoint> points = std::exchange(track.points, {});
        map.setTrajectories({track});
        for (const MapTrackPoint& point : points)
            map.appendPoints(1, std::span(&point, 1));
        map.setTrajectoryEnd(1, true, QStringLiteral("why"));
        map.appendPoints(99, points);
        QVERIFY(map.waitUntilSettled());
        QVERIFY(countOf(map.picture(), QColor(200, 30, 40), 90) > 100);
    }

    void theLegendIsShown()
    {
        ShownMap map;
        map.setTrajectories({straightTrack(45, 0, 10)});
        map.setStarts({{0, {45, 0}, QStringLiteral("Here"), QColor(0, 160, 90)}});
        QVERIFY(map.waitUntilSettled());
        const QRect corner(600, 450, 200, 150);
        QVERIFY(countOf(map.picture().copy(corner), QColor(0, 160, 90), 60) > 20);
        map.setLegendVisible(false);
        QVERIFY(map.waitUntilSettled());
        QCOMPARE(countOf(map.picture().copy(corner), QColor(0, 160, 90), 60), 0);
        map.setLegendVisible(true);
        map.setColourMode(ColourMode::ByValue);
        map.setColourScale({QStringLiteral("Height"), QStringLiteral("m"), 0, 3000, ValuePalette::Viridis});
        QVERIFY(map.waitUntilSettled());
        QVERIFY(countOf(map.picture().copy(corner), QColor(0xfd, 0xe7, 0x25), 40) > 10); // the bar's bright end
    }

    void theCoverageCrossesTheDateLine()
    {
        ShownMap map;
        map.setZoomLevel(3);
        map.centerOn({0, 180});
        QVERIFY(map.waitUntilSettled());
        const QImage without = map.picture();
        map.setCoverage(MapArea{170, -20, 190, 20});
        QVERIFY(map.waitUntilSettled());
        const QImage with = map.picture();
        const auto changedAround = [&](const QGeoCoordinate& coordinate) {
            const QRect area(map.pointOf(coordinate).toPoint() - QPoint(10, 10), QSize(21, 21));
            return without.copy(area) != with.copy(area);
        };
        QVERIFY(changedAround({0, 170}) && changedAround({0, -170}) && changedAround({20, 180})
            && changedAround({-20, 179}));
        QVERIFY(!changedAround({0, 180}) && !changedAround({0, 160}) && !changedAround({0, -160}));
        map.setCoverage(MapArea{-180, -90, 180, 90});
        QVERIFY(map.waitUntilSettled());
        QCOMPARE(map.picture(), without);
    }

    void fitsWhatThereIs()
    {
        ShownMap map;
        map.setTrajectories({straightTrack(30, 170, 200)});
        map.fitToContent();
        QVERIFY(isClose(map.center(), {30, -175}, 0.01));
        for (const double longitude : {170.0, -160.0})
            QVERIFY(QRectF(0, 0, 800, 600).contains(map.pointOf({30, longitude})));
        map.clearTrajectories();
        map.setCoverage(MapArea{-10, 35, 30, 60});
        map.fitToContent();
        QVERIFY(QRectF(0, 0, 800, 600).contains(map.pointOf({60, -10})));
        QVERIFY(map.zoomLevel() > 3);
    }

    void aFitLeavesTheLegendClear()
    {
        ShownMap map;
        MapTrack track = straightTrack(30, 0, 40);
        for (std::size_t i = 0; i < track.points.size(); ++i)
            track.points[i].latitudeDegrees -= double(i);
        map.setTrajectories({track});
        map.setColourMode(ColourMode::ByValue);
        map.setColourScale({QStringLiteral("Height"), QStringLiteral("m"), 0, 3000, ValuePalette::Viridis});
        map.fitToContent();
        const MapPicture shown = map.MapView::picture();
        const QRectF legend = legendPlace(shown.scene, shown.viewport);
        QVERIFY(legend.height() > 30);
        const QPointF end = map.pointOf({track.points.back().latitudeDegrees, track.points.back().longitudeDegrees});
        QVERIFY(QRectF(0, 0, 800, 600).contains(end));
        QVERIFY(end.y() < legend.top() || end.x() < legend.left());
        map.setLegendVisible(false);
        map.fitToContent();
        QVERIFY(legend.contains(map.pointOf({6, 40}))); // where it would have lain
    }

    void aFitBeforeShowingIsKept()
    {
        MapView map;
        map.fitTo({-10, 35, 30, 60});
        map.resize(500, 500);
        map.show();
        QTRY_VERIFY(QRectF(0, 0, 500, 500).contains(map.pointOf({60, -10})));
        QVERIFY(QRectF(0, 0, 500, 500).contains(map.pointOf({35, 30})));
    }

    // A view is given up while its tiles are on their way, and some come empty: they are asked for again.
    void movingWhileTheBaseMapLoadsLosesNoTiles()
    {
        for (int attempt = 0; attempt < 5; ++attempt) {
            ForgetfulTiles server;
            ShownMap map;
            map.useOnlineTiles({server.url(), QStringLiteral("Somebody")});
            QTRY_VERIFY(server.requests() > 0);
            map.centerOn({45, 10.5});
            QVERIFY(map.waitUntilSettled());
            const QImage picture = map.picture();
            const int requests = server.requests();
            map.setHint(QStringLiteral("At rest, nothing more is asked for."));
            QVERIFY(map.waitUntilSettled());
            if (server.slowestMs() > 100) // the map had come to rest before all was answered
                continue;
            QCOMPARE(map.colourAt(picture, {45, 12}), ForgetfulTiles::colour);
            QCOMPARE(map.colourAt(picture, {53, 3}), ForgetfulTiles::colour);
            QCOMPARE(server.requests(), requests);
            return;
        }
        QSKIP("This machine is too busy: the server's answers came late five times.");
    }

    void onlineTilesAndBack()
    {
        ShownMap map;
        // A server that is not there: the map stays empty, and usable.
        map.useOnlineTiles({QStringLiteral("http://127.0.0.1:9/{z}/{x}/{y}.png"), QStringLiteral("Somebody")});
        QVERIFY(map.baseMapProblem().isEmpty());
        QSignalSpy clicked(&map, &MapView::clicked);
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(400, 300));
        QTRY_COMPARE(clicked.count(), 1);
        map.useBuiltInBaseMap();
        QVERIFY(map.waitUntilSettled());
        if (m_hasNaturalEarth) {
            map.centerOn({24.3, 2.7});
            QVERIFY(map.waitUntilSettled());
            QCOMPARE(map.colourAt(map.picture(), {24.3, 2.7}), MapStyle::light().land);
        }
    }

    void mayBeDestroyedAtAnyMoment()
    {
        for (int round = 0; round < 3; ++round) {
            ShownMap map;
            map.setTrajectories({straightTrack(45, 0, 10)});
            map.drag({400, 300}, {100 + round * 50, 100});
        }
    }

private:
    bool m_hasNaturalEarth = false;
};

QTEST_MAIN(MapViewTest)
#include "map_view_test.moc"

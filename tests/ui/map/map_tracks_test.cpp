// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/hit_test.h"
#include "ui/map/palettes.h"
#include "ui/map/track_painter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace windline;

namespace {

const QColor trackRed(200, 30, 40);

MapTrack eastward(int id, double latitude, double fromLongitude, double toLongitude, int hours = 48)
{
    MapTrack track;
    track.id = id;
    track.colour = trackRed;
    for (int hour = 0; hour <= hours; ++hour) {
        double longitude = fromLongitude + (toLongitude - fromLongitude) * hour / hours;
        longitude -= 360 * std::floor((longitude + 180) / 360);
        track.points.push_back({latitude, longitude, hour * 3600.0, float(hour)});
    }
    return track;
}

TrackDrawing drawingOf(std::vector<MapTrack> tracks)
{
    TrackStore store;
    store.set(std::move(tracks));
    TrackDrawing drawing;
    drawing.tracks = store.tracks();
    drawing.style = MapStyle::light();
    drawing.font.setPixelSize(11);
    return drawing;
}

QImage painted(const TrackDrawing& drawing, const MapViewport& viewport)
{
    QImage image(viewport.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    std::vector<QRectF> taken;
    paintTracks(painter, drawing, viewport, taken);
    return image;
}

bool isNear(QColor a, QColor b, int tolerance = 60)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < tolerance;
}

int reddishIn(const QImage& image, const QRect& area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += qAlpha(image.pixel(x, y)) > 200 && isNear(image.pixelColor(x, y), trackRed);
    return count;
}

MapViewport viewAt(double latitude, double longitude, double zoom, QSizeF size = {800, 600})
{
    return {toMercator(latitude, longitude), zoom, size};
}

} // namespace

class MapTracksTest : public QObject {
    Q_OBJECT

private slots:
    void filesAreDottedAndNotTakenForTheResult()
    {
        const MapViewport view = viewAt(40, 10, 4);
        MapTrack solid = eastward(1, 42, 0, 20);
        MapTrack dots = solid;
        dots.lineStyle = LineStyle::Dots;
        const QRect line(0, 0, 800, 600);
        const int whole = reddishIn(painted(drawingOf({solid}), view), line);
        const int dotted = reddishIn(painted(drawingOf({dots}), view), line);
        QVERIFY2(dotted > whole / 4 && dotted < whole * 3 / 4, qPrintable(QString("%1 of %2").arg(dotted).arg(whole)));
        for (const LineStyle style : {LineStyle::Dots, LineStyle::DashDots, LineStyle::LongDashes})
            QVERIFY(dashPattern(style).size() % 2 == 0 && !dashPattern(style).isEmpty());
        QVERIFY(dashPattern(LineStyle::Solid).isEmpty());
    }

    void linesLieWhereTheyBelong()
    {
        const MapViewport view = viewAt(40, 10, 4);
        const QImage image = painted(drawingOf({eastward(1, 42, 0, 20)}), view);
        for (const double longitude : {1.3, 7.1, 11.9, 18.7}) {
            const QPoint point = view.toPoint(toMercator(42, longitude)).toPoint();
            QVERIFY(reddishIn(image, QRect(point - QPoint(1, 1), QSize(3, 3))) > 0);
        }
        QCOMPARE(reddishIn(image, QRect(0, 400, 800, 200)), 0);
    }

    void theDateLineLeavesNoStreak()
    {
        // Seen from Greenwich, the line is at both edges of the world and nowhere between.
        const TrackDrawing drawing = drawingOf({eastward(1, 10, 150, 210)});
        const MapViewport world = viewAt(0, 0, 2, {1024, 600});
        const QImage image = painted(drawing, world);
        QVERIFY(reddishIn(image, QRect(930, 200, 90, 200)) > 50);
        QVERIFY(reddishIn(image, QRect(0, 200, 80, 200)) > 50);
        QCOMPARE(reddishIn(image, QRect(120, 0, 780, 600)), 0);
        // Seen from the date line, it is whole.
        const QImage whole = painted(drawing, viewAt(0, 180, 2, {1024, 600}));
        const int row = int(std::lround(world.toPoint(toMercator(10, 0)).y()));
        int columns = 0;
        for (int x = 430; x < 594; ++x)
            columns += reddishIn(whole, QRect(x, row - 2, 1, 5)) > 0;
        QVERIFY2(columns > 120, qPrintable(QString::number(columns)));
    }

    void theStoreUnrollsLongitudes()
    {
        TrackStore store;
        store.set({eastward(7, 0, 170, 175, 5)});
        const ProjectedTrack& track = *store.find(7);
        QVERIFY(track.bounds.right() < 1);
        const std::vector<MapTrackPoint> more{{0, 179, 6 * 3600.0}, {0, -178, 7 * 3600.0}};
        QVERIFY(store.append(7, more));
        QVERIFY(!store.append(8, more));
        QVERIFY(std::abs(store.find(7)->bounds.right() - (1 + 2 / 360.0)) < 1e-9);
        QCOMPARE(store.find(7)->line.size(), std::size_t(8));
    }

    void aCopyOfTheTracksStaysAsItWas()
    {
        TrackStore store;
        store.set({eastward(7, 0, 0, 5, 5)});
        const auto copy = store.tracks();
        QVERIFY(store.append(7, std::vector<MapTrackPoint>{{0, 6, 6 * 3600.0}}));
        QCOMPARE(copy[0]->line.size(), std::size_t(6));
        QCOMPARE(store.tracks()[0]->line.size(), std::size_t(7));
    }

    void positionsBetweenPoints()
    {
        TrackStore store;
        MapTrack backward = eastward(2, 0, 0, -10, 10);
        for (MapTrackPoint& point : backward.points)
            point.ageSeconds = -point.ageSeconds;
        store.set({eastward(1, 0, 0, 10, 10), backward});
        QVERIFY(std::abs(positionAtAge(*store.find(1), 1.5 * 3600)->x() - toMercator(0, 1.5).x()) < 1e-12);
        QVERIFY(std::abs(positionAtAge(*store.find(2), -9.5 * 3600)->x() - toMercator(0, -9.5).x()) < 1e-12);
        QCOMPARE(positionAtAge(*store.find(1), 0), toMercator(0, 0));
        QCOMPARE(positionAtAge(*store.find(2), 0), toMercator(0, 0));
        QVERIFY(!positionAtAge(*store.find(1), -3600));
        QVERIFY(!positionAtAge(*store.find(1), 11 * 3600));
        QVERIFY(!positionAtAge(*store.find(2), 3600));
        store.set({MapTrack{}});
        QVERIFY(!positionAtAge(*store.find(0), 0));
    }

    void arrowheadsTellBackwardFromForward()
    {
        MapTrack backward = eastward(1, 40, -10, 30);
        backward.backward = true;
        const MapViewport view = viewAt(40, 10, 4);
        QVERIFY(painted(drawingOf({eastward(1, 40, -10, 30)}), view) != painted(drawingOf({backward}), view));
    }

    void anEarlyEndIsMarkedAndFound()
    {
        MapTrack track = eastward(3, 40, 0, 10.3, 10);
        const MapViewport view = viewAt(40, 10, 5);
        const QImage finished = painted(drawingOf({track}), view);
        track.endedEarly = true;
        const QImage early = painted(drawingOf({track}), view);
        const QPoint end = view.toPoint(toMercator(40, 10.3)).toPoint();
        const QRect around(end - QPoint(7, 7), QSize(15, 15));
        QVERIFY(reddishIn(early, around) > reddishIn(finished, around) + 10);

        MapScene scene;
        scene.tracks.set({track});
        const auto atEnd = trackAt(scene, view, end + QPoint(4, 4));
        QVERIFY(atEnd && atEnd->atEarlyEnd && atEnd->id == 3);
        const auto onLine = trackAt(scene, view, view.toPoint(toMercator(40, 5)) + QPointF(0, 3));
        QVERIFY(onLine && !onLine->atEarlyEnd);
        QCOMPARE(onLine->point, std::size_t(5));
        QVERIFY(!trackAt(scene, view, view.toPoint(toMercator(43, 5))));
    }

    void theSelectedStandsOut()
    {
        TrackDrawing drawing = drawingOf({eastward(1, 40, 0, 20), eastward(2, 45, 0, 20)});
        const MapViewport view = viewAt(42, 10, 4);
        const auto redAt = [&](double latitude) {
            const QPoint left = view.toPoint(toMercator(latitude, 0)).toPoint();
            return reddishIn(painted(drawing, view), QRect(left - QPoint(0, 8), QSize(220, 17)));
        };
        const int before = redAt(40);
        drawing.selected = {2};
        QVERIFY(redAt(40) < before / 2);
        QVERIFY(redAt(45) > before);
    }

    void valuesAreColours()
    {
        TrackDrawing drawing = drawingOf({eastward(1, 40, 0, 20)});
        drawing.colourMode = ColourMode::ByValue;
        drawing.colourScale = {QStringLiteral("age"), QStringLiteral("h"), 0, 48, ValuePalette::Viridis};
        const MapViewport view = viewAt(40, 10, 5);
        const QImage image = painted(drawing, view);
        const auto shows = [&](double longitude, QColor colour) {
            const QPoint point = view.toPoint(toMercator(40, longitude)).toPoint();
            return isNear(image.pixelColor(point), colour, 130)
                || isNear(image.pixelColor(point - QPoint(0, 1)), colour, 130);
        };
        QVERIFY(shows(0.5, paletteColour(ValuePalette::Viridis, 0.02)));
        QVERIFY(shows(19.6, paletteColour(ValuePalette::Viridis, 0.98)));
    }

    void palettes()
    {
        QCOMPARE(paletteColour(ValuePalette::Viridis, 0), QColor(0x44, 0x01, 0x54));
        QCOMPARE(paletteColour(ValuePalette::Viridis, 7), QColor(0xfd, 0xe7, 0x25));
        QCOMPARE(paletteColour(ValuePalette::Cividis, 1), QColor(0xff, 0xea, 0x46));
        const ColourScale pressure{{}, {}, 1000, 500, ValuePalette::Cividis};
        QCOMPARE(valueColour(pressure, 1000), paletteColour(ValuePalette::Cividis, 0));
        QCOMPARE(valueColour(pressure, 500), paletteColour(ValuePalette::Cividis, 1));
        QVERIFY(valueColour(pressure, std::nan("")).saturation() < 10);
        QSet<QRgb> seen;
        for (int i = 0; i < 21; ++i)
            seen.insert(startColour(i).rgb());
        QCOMPARE(seen.size(), 21);
    }

    void emptyTracksAreHarmless()
    {
        MapTrack empty;
        empty.endedEarly = true;
        MapTrack single = eastward(2, 40, 10, 10, 1);
        single.points.resize(1);
        single.endedEarly = true;
        const MapViewport view = viewAt(40, 10, 4);
        painted(drawingOf({empty, single}), view);
        MapScene scene;
        scene.tracks.set({empty, single});
        QVERIFY(trackAt(scene, view, QPointF(400, 300))->atEarlyEnd);
        QVERIFY(!trackAt(scene, view, QPointF(100, 100)));
    }
};

QTEST_MAIN(MapTracksTest)
#include "map_tracks_test.moc"

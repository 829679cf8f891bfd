// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view_private.h"

#include "ui/map/camera.h"
#include "ui/map/furniture.h"
#include "ui/map/start_painter.h"

#include <QFontInfo>
#include <QQuickItem>
#include <QQuickWindow>
#include <QToolTip>

#include <cmath>
#include <utility>

static void initialiseResources()
{
    Q_INIT_RESOURCE(windline_map); // of a static library: nothing else would link it
}

namespace windline {

namespace {

constexpr int restMs = 30; // without a move: the hand rests

QFont wordsOn(const QWidget& widget)
{
    QFont font = widget.font();
    font.setPixelSize(std::max(10, QFontInfo(font).pixelSize() - 1));
    return font;
}

} // namespace

MapView::Private::Private(MapView& view)
    : q(view)
    , baseMap(wordsOn(view))
    , pointer(view, scene, viewport)
    , settle([this] { return isAtRest(); })
{
    scene.font = wordsOn(view);
    repaintTracks.setSingleShot(true);
}

void MapView::Private::load()
{
    initialiseResources();
    q.setSource(QUrl(QStringLiteral("qrc:/windline/map/MapView.qml")));
    if (q.status() != QQuickWidget::Ready)
        qFatal("The map's QML does not load: is Qt Location's QML module installed?");
    overlay = new MapOverlay(scene, trackLayer, q.rootObject());
    connect(&repaintTracks, &QTimer::timeout, &q, [this] { paintTracksNow(); });
    connect(&trackLayer, &TrackLayer::painted, &q, [this] {
        overlay->update();
        settle.stirred();
    });
    connect(&baseMap, &BaseMap::activity, &q, [this] { settle.stirred(); });
    connect(q.quickWindow(), &QQuickWindow::afterRendering, &q, [this] { settle.stirred(); });
    connect(&settle, &SettleWatch::settled, &q, &MapView::settled);
    connectPointer();
    viewport.size = q.size();
    fitWhenShown = mercatorOf({-180, -60, 180, 75});
    moveTo(viewport);
    showBaseMap();
}

void MapView::Private::connectPointer()
{
    connect(&pointer, &MapPointer::panned, &q,
        [this](QPointF pixels) { moveTo(windline::panned(viewport, pixels, deepestZoom())); });
    connect(&pointer, &MapPointer::zoomed, &q, [this](QPointF around, double levels) { zoomBy(around, levels); });
    connect(&pointer, &MapPointer::clickHeld, &q, [this](QPointF point) {
        scene.heldClick = viewport.toMercator(point);
        overlayChanged();
    });
    connect(&pointer, &MapPointer::clickDropped, &q, [this] {
        scene.heldClick.reset();
        overlayChanged();
    });
    connect(&pointer, &MapPointer::clicked, &q, [this](QPointF point) { emit q.clicked(coordinateAt(point)); });
    connect(&pointer, &MapPointer::startPressed, &q, [this](qsizetype start, Qt::KeyboardModifiers modifiers) {
        emit q.startSelected(scene.starts[start].row, modifiers);
    });
    connect(&pointer, &MapPointer::startDragged, &q, [this](qsizetype start, QPointF point) {
        scene.drag = {start, viewport.toMercator(point)};
        overlayChanged();
    });
    connect(&pointer, &MapPointer::startDropped, &q, [this](qsizetype start, QPointF point) {
        scene.drag.reset();
        overlayChanged();
        emit q.startMoved(scene.starts[start].row, coordinateAt(point));
    });
    connect(&pointer, &MapPointer::startDragCancelled, &q, [this] {
        scene.drag.reset();
        overlayChanged();
    });
    connect(&pointer, &MapPointer::trackClicked, &q, [this](int id, QPointF point, Qt::KeyboardModifiers modifiers) {
        emit q.trajectoryClicked(id, coordinateAt(point), modifiers);
    });
    connect(&pointer, &MapPointer::rectangleDragged, &q, [this](const QRectF& pixels) {
        scene.rectangle = QRectF(viewport.toMercator(pixels.topLeft()), viewport.toMercator(pixels.bottomRight()));
        overlayChanged();
    });
    connect(&pointer, &MapPointer::rectangleCancelled, &q, [this] {
        scene.rectangle.reset();
        overlayChanged();
    });
    connect(&pointer, &MapPointer::rectangleDropped, &q, [this](const QRectF& pixels) {
        scene.rectangle.reset();
        overlayChanged();
        emit q.rectangleDrawn(areaOf(pixels));
    });
    connect(&pointer, &MapPointer::rectangleModeChanged, &q, &MapView::rectangleModeChanged);
    connect(&pointer, &MapPointer::trackHovered, &q, [this](const std::optional<TrackHit>& hit, QPointF point) {
        const QString text = hit ? textFor(*hit) : QString();
        QToolTip::showText(q.mapToGlobal(point.toPoint()), text, &q);
        emit q.trajectoryHovered(hit ? hit->id : -1, text);
    });
    connect(&pointer, &MapPointer::hovered, &q, [this](QPointF point) { emit q.cursorMoved(coordinateAt(point)); });
    connect(&pointer, &MapPointer::left, &q, &MapView::cursorLeft);
}

void MapView::Private::showBaseMap()
{
    scene.attribution = baseMap.attribution();
    scene.graticule = graticule && baseMap.hasGraticule();
    if (const QString problem = baseMap.problem(); scene.baseMapProblem != problem) {
        scene.baseMapProblem = problem;
        emit q.baseMapProblemChanged();
    }
    overlayChanged();
    const BaseMap::Source source = baseMap.source(dark, graticule);
    if (source == shownSource)
        return;
    shownSource = source;
    QQuickItem* root = q.rootObject();
    root->setProperty("tileUrl", QString());
    root->setProperty("cacheFolder", source.cacheFolder);
    root->setProperty("diskCacheBytes", source.diskCacheBytes);
    root->setProperty("color", scene.style.water);
    root->setProperty("tileUrl", source.url);
    moveTo(bounded(viewport, deepestZoom()));
}

void MapView::Private::moveTo(const MapViewport& next)
{
    viewport = next;
    mayLackTiles = mayLackTiles || !settle.isSettled();
    q.rootObject()->setProperty("zoom", viewport.zoom);
    q.rootObject()->setProperty("centre", QVariant::fromValue(fromMercator(viewport.centre)));
    overlay->setViewport(viewport);
    settle.changed();
    if (trackLayer.mayWait(viewport))
        repaintTracks.start(restMs); // anew with every move
    else
        tracksChanged();
    emit q.cameraChanged();
}

bool MapView::Private::isAtRest()
{
    if (!q.isVisible() || !isReady() || expectsTracks || !baseMap.isIdle() || !trackLayer.isCurrent())
        return false;
    if (std::exchange(mayLackTiles, false)) {
        askForTilesAgain();
        return false;
    }
    return true;
}

// Qt Location takes the answer to a question that it has given up, which is empty, for the tile, and asks for what is
// missing only when the view moves: it moves by less than anybody sees, and back.
void MapView::Private::askForTilesAgain()
{
    constexpr double unseenDegrees = 1e-7;
    QGeoCoordinate centre = fromMercator(viewport.centre);
    const auto asShown = QVariant::fromValue(centre);
    centre.setLongitude(centre.longitude() + (centre.longitude() > 0 ? -unseenDegrees : unseenDegrees));
    q.rootObject()->setProperty("centre", QVariant::fromValue(centre));
    q.rootObject()->setProperty("centre", asShown);
}

void MapView::Private::zoomBy(QPointF around, double levels)
{
    moveTo(zoomedAround(viewport, around, viewport.zoom + levels, deepestZoom()));
}

void MapView::Private::fitToBox(const QRectF& mercator)
{
    if (!shown)
        fitWhenShown = mercator;
    moveTo(fitted(viewport, mercator, deepestZoom(), legendPlace(scene, viewport)));
}

void MapView::Private::overlayChanged()
{
    overlay->update();
    settle.changed();
}

void MapView::Private::tracksChanged(int delayMs)
{
    settle.changed();
    if (!repaintTracks.isActive() || repaintTracks.interval() > delayMs)
        repaintTracks.start(delayMs);
}

void MapView::Private::paintTracksNow()
{
    const MapViewport view = TrackLayer::paintedView(viewport);
    trackLayer.request({{scene.tracks.tracks(), scene.selectedTracks, scene.staleTracks, scene.hiddenTracks,
                            scene.colourMode, scene.colourScale, scene.style, scene.font},
        placeNames ? baseMap.placeNames() : nullptr, view, startsInPicture(scene), startBoxes(startsAbove(scene), view),
        q.devicePixelRatioF()});
    overlay->update();
}

MapArea MapView::Private::areaOf(const QRectF& pixels) const
{
    const QPointF upper = viewport.toMercator(pixels.topLeft());
    const QPointF lower = viewport.toMercator(pixels.bottomRight());
    const QGeoCoordinate northWest = fromMercator(upper);
    const double width = std::min((lower.x() - upper.x()) * 360, 360.0);
    return {northWest.longitude(), fromMercator(lower).latitude(), northWest.longitude() + width, northWest.latitude()};
}

QString MapView::Private::textFor(const TrackHit& hit) const
{
    const ProjectedTrack* track = scene.tracks.find(hit.id);
    if (!track)
        return {};
    const double hours = track->track.points[hit.point].ageSeconds / 3600;
    const QString age =
        MapView::tr("%1 h").arg(QLocale(QLocale::English).toString(std::round(hours * 10) / 10, 'g', 4));
    QStringList lines{
        track->track.label.isEmpty() ? age : MapView::tr("%1, %2", "name, age").arg(track->track.label, age)};
    if (hit.atEarlyEnd)
        lines << track->track.endText;
    if (pointText)
        lines << pointText(hit.id, hit.point);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QRectF MapView::Private::contentBox() const
{
    std::vector<QRectF> boxes;
    for (const SharedTrack& track : scene.tracks.tracks())
        if (!track->line.empty() && !scene.hiddenTracks.contains(track->track.id))
            boxes.push_back(track->bounds);
    for (qsizetype i = 0; i < scene.starts.size(); ++i)
        boxes.emplace_back(startMercator(scene.starts, scene.drag, i), QSizeF(0, 0));
    if (boxes.empty() && scene.coverage)
        boxes.push_back(mercatorOf(*scene.coverage));
    return boxes.empty() ? mercatorOf({-180, -60, 180, 75}) : boxAround(boxes);
}

} // namespace windline

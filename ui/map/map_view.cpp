// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "ui/map/base_map.h"
#include "ui/map/camera.h"
#include "ui/map/map_overlay.h"
#include "ui/map/map_pointer.h"
#include "ui/map/settle_watch.h"
#include "ui/map/start_painter.h"
#include "ui/map/track_layer.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QToolTip>

#include <cmath>

static void initialiseResources()
{
    Q_INIT_RESOURCE(windline_map); // of a static library: nothing else would link it
}

namespace windline {

namespace {

constexpr int appendedMs = 50; // a run appends faster than anybody can see

QFont wordsOn(const QWidget& widget)
{
    QFont font = widget.font();
    font.setPixelSize(std::max(10, QFontInfo(font).pixelSize() - 1));
    return font;
}

} // namespace

// What the map shows, the parts that show it, and the camera.
class MapView::Private {
public:
    explicit Private(MapView& view)
        : q(view)
        , baseMap(wordsOn(view))
        , pointer(view, scene, viewport)
        , settle([this] { return q.isVisible() && isReady() && baseMap.isIdle() && trackLayer.isCurrent(); })
    {
        scene.font = wordsOn(view);
        repaintTracks.setSingleShot(true);
    }

    void load();
    void connectPointer();

    void showBaseMap();
    bool isReady() const { return q.rootObject() && q.rootObject()->property("ready").toBool(); }
    double deepestZoom() const { return baseMap.source(dark).deepestZoom; }

    void moveTo(const MapViewport& next);
    void zoomBy(QPointF around, double levels);

    void overlayChanged()
    {
        overlay->update();
        settle.changed();
    }
    void tracksChanged(int delayMs = 0);
    void paintTracksNow();

    QGeoCoordinate coordinateAt(QPointF point) const { return fromMercator(viewport.toMercator(point)); }
    QString textFor(const TrackHit& hit) const;
    QRectF contentBox() const;

    MapView& q;
    MapScene scene;
    MapViewport viewport;
    bool dark = false;
    BaseMap baseMap;
    BaseMap::Source shownSource;
    TrackLayer trackLayer;
    QTimer repaintTracks;
    MapOverlay* overlay = nullptr; // owned by the QML root item
    MapPointer pointer;
    SettleWatch settle;
    std::optional<QRectF> fitWhenShown; // Mercator: before the first showing the view has no real size
    bool shown = false;
};

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
    connect(&pointer, &MapPointer::startPressed, &q,
        [this](qsizetype start) { emit q.startSelected(scene.starts[start].row); });
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
    connect(&pointer, &MapPointer::trackClicked, &q,
        [this](int id, QPointF point) { emit q.trajectoryClicked(id, coordinateAt(point)); });
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
    if (const QString problem = baseMap.problem(); scene.baseMapProblem != problem) {
        scene.baseMapProblem = problem;
        emit q.baseMapProblemChanged();
    }
    overlayChanged();
    const BaseMap::Source source = baseMap.source(dark);
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
    q.rootObject()->setProperty("zoom", viewport.zoom);
    q.rootObject()->setProperty("centre", QVariant::fromValue(fromMercator(viewport.centre)));
    overlay->setViewport(viewport);
    tracksChanged();
    emit q.cameraChanged();
}

void MapView::Private::zoomBy(QPointF around, double levels)
{
    moveTo(zoomedAround(viewport, around, viewport.zoom + levels, deepestZoom()));
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
    trackLayer.request({{scene.tracks.tracks(), scene.selectedTracks, scene.staleTracks, scene.colourMode,
                            scene.colourScale, scene.style, scene.font},
        baseMap.placeNames(), view, startBoxes(scene, view), q.devicePixelRatioF()});
    overlay->update();
}

QString MapView::Private::textFor(const TrackHit& hit) const
{
    const ProjectedTrack* track = scene.tracks.find(hit.id);
    if (!track)
        return {};
    const double hours = track->track.points[hit.point].ageSeconds / 3600;
    const QString age = tr("%1 h").arg(QLocale().toString(std::round(hours * 10) / 10, 'g', 4));
    const QString name = track->track.label.isEmpty() ? age : tr("%1, %2", "name, age").arg(track->track.label, age);
    return hit.atEarlyEnd && !track->track.endText.isEmpty() ? name + QLatin1Char('\n') + track->track.endText : name;
}

QRectF MapView::Private::contentBox() const
{
    std::vector<QRectF> boxes;
    for (const SharedTrack& track : scene.tracks.tracks())
        if (!track->line.empty())
            boxes.push_back(track->bounds);
    for (qsizetype i = 0; i < scene.starts.size(); ++i)
        boxes.emplace_back(startMercator(scene, i), QSizeF(0, 0));
    if (boxes.empty() && scene.coverage)
        boxes.push_back(mercatorOf(*scene.coverage));
    return boxes.empty() ? mercatorOf({-180, -60, 180, 75}) : boxAround(boxes);
}

MapView::MapView(QWidget* parent)
    : QQuickWidget(parent)
    , d(std::make_unique<Private>(*this))
{
    setResizeMode(SizeRootObjectToView);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map"));
    setMinimumSize(200, 150);
    d->load();
}

MapView::~MapView()
{
    setSource({}); // the overlay looks at what d holds
}

void MapView::setDark(bool dark)
{
    d->dark = dark;
    d->scene.style = dark ? MapStyle::dark() : MapStyle::light();
    d->showBaseMap();
    d->tracksChanged();
}

bool MapView::isDark() const
{
    return d->dark;
}

void MapView::useBuiltInBaseMap()
{
    d->baseMap.useBuiltIn();
    d->showBaseMap();
}

void MapView::useOnlineTiles(const OnlineTiles& tiles)
{
    d->baseMap.useOnline(tiles);
    d->showBaseMap();
}

QString MapView::baseMapProblem() const
{
    return d->scene.baseMapProblem;
}

void MapView::setStarts(const QList<MapStart>& starts)
{
    d->scene.starts = starts;
    if (d->scene.drag && d->scene.drag->start >= starts.size())
        d->scene.drag.reset();
    d->overlayChanged();
    d->tracksChanged(); // names make room for starts
}

void MapView::setTrajectories(std::vector<MapTrack> tracks)
{
    d->scene.tracks.set(std::move(tracks));
    d->tracksChanged();
}

void MapView::appendPoints(int trackId, std::span<const MapTrackPoint> points)
{
    if (d->scene.tracks.append(trackId, points))
        d->tracksChanged(appendedMs);
}

void MapView::setTrajectoryEnd(int trackId, bool early, const QString& text)
{
    if (d->scene.tracks.setEnd(trackId, early, text))
        d->tracksChanged(appendedMs);
}

void MapView::clearTrajectories()
{
    setTrajectories({});
}

void MapView::setSelectedTrajectories(const QSet<int>& trackIds)
{
    d->scene.selectedTracks = trackIds;
    d->tracksChanged();
}

void MapView::setStaleTrajectories(const QSet<int>& trackIds)
{
    d->scene.staleTracks = trackIds;
    d->tracksChanged();
}

void MapView::setCurrentTime(std::optional<Time> time)
{
    d->scene.currentTime = time;
    d->overlayChanged();
}

void MapView::setColourMode(ColourMode mode)
{
    d->scene.colourMode = mode;
    d->tracksChanged();
}

void MapView::setColourScale(const ColourScale& scale)
{
    d->scene.colourScale = scale;
    d->tracksChanged();
}

void MapView::setLegendVisible(bool visible)
{
    d->scene.legendVisible = visible;
    d->overlayChanged();
}

void MapView::setCoverage(std::optional<MapArea> area)
{
    d->scene.coverage = area;
    d->overlayChanged();
}

void MapView::setHint(const QString& text)
{
    d->scene.hint = text;
    d->overlayChanged();
}

void MapView::setNote(const QString& text)
{
    d->scene.note = text;
    d->overlayChanged();
}

void MapView::fitTo(const MapArea& area)
{
    if (!d->shown)
        d->fitWhenShown = mercatorOf(area);
    d->moveTo(fitted(d->viewport, mercatorOf(area), d->deepestZoom()));
}

void MapView::fitToContent()
{
    if (!d->shown)
        d->fitWhenShown = d->contentBox();
    d->moveTo(fitted(d->viewport, d->contentBox(), d->deepestZoom()));
}

void MapView::centerOn(const QGeoCoordinate& coordinate)
{
    d->fitWhenShown.reset();
    MapViewport moved = d->viewport;
    moved.centre = toMercator(coordinate.latitude(), coordinate.longitude());
    d->moveTo(bounded(moved, d->deepestZoom()));
}

QGeoCoordinate MapView::center() const
{
    return fromMercator(d->viewport.centre);
}

double MapView::zoomLevel() const
{
    return d->viewport.zoom;
}

void MapView::setZoomLevel(double level)
{
    d->fitWhenShown.reset();
    MapViewport zoomed = d->viewport;
    zoomed.zoom = level;
    d->moveTo(bounded(zoomed, d->deepestZoom()));
}

void MapView::zoomIn()
{
    setZoomLevel(zoomLevel() + 1);
}

void MapView::zoomOut()
{
    setZoomLevel(zoomLevel() - 1);
}

QPointF MapView::pointOf(const QGeoCoordinate& coordinate) const
{
    return d->viewport.toPoint(d->viewport.nearestCopy(toMercator(coordinate.latitude(), coordinate.longitude())));
}

QGeoCoordinate MapView::coordinateAt(QPointF point) const
{
    return d->coordinateAt(point);
}

bool MapView::isSettled() const
{
    return d->settle.isSettled();
}

bool MapView::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        const bool handled = QQuickWidget::event(event);
        d->viewport.size = size();
        d->shown = d->shown || event->type() == QEvent::Show;
        const auto fit = d->shown ? std::exchange(d->fitWhenShown, std::nullopt) : std::nullopt;
        d->moveTo(fit ? fitted(d->viewport, *fit, d->deepestZoom()) : bounded(d->viewport, d->deepestZoom()));
        return handled;
    }
    return QQuickWidget::event(event);
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 240 : 80; // pixels
    const auto pan = [this](double x, double y) { d->moveTo(panned(d->viewport, {x, y}, d->deepestZoom())); };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Left:
        return pan(-step, 0);
    case Qt::Key_Right:
        return pan(step, 0);
    case Qt::Key_Up:
        return pan(0, -step);
    case Qt::Key_Down:
        return pan(0, step);
    default:
        QQuickWidget::keyPressEvent(event);
    }
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "ui/map/camera.h"
#include "ui/map/map_picture.h"
#include "ui/map/map_view_private.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QThreadPool>

namespace windline {

namespace {

constexpr int appendedMs = 50; // a run appends faster than anybody can see

} // namespace

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
    std::vector<SharedTrack> shared;
    shared.reserve(tracks.size());
    for (MapTrack& track : tracks)
        shared.push_back(projected(std::move(track)));
    setTrajectories(std::move(shared));
}

void MapView::setTrajectories(std::vector<SharedTrack> tracks)
{
    // A hundred thousand take longer to destroy than a window may stand still.
    QThreadPool::globalInstance()->start([gone = d->scene.tracks.set(std::move(tracks))] { });
    d->expectsTracks = false;
    if (std::exchange(d->fitWhenTracksCome, false))
        fitToContent();
    d->tracksChanged();
}

void MapView::expectTrajectories()
{
    d->expectsTracks = true;
    d->settle.changed();
}

std::size_t MapView::pointCount(int trackId) const
{
    const ProjectedTrack* track = d->scene.tracks.find(trackId);
    return track ? track->track.points.size() : 0;
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
    setTrajectories(std::vector<SharedTrack>());
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

void MapView::setHiddenTrajectories(const QSet<int>& trackIds)
{
    d->scene.hiddenTracks = trackIds;
    d->tracksChanged();
    d->overlayChanged();
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

void MapView::setLegendLines(const QList<MapLegendLine>& lines)
{
    d->scene.legendLines = lines;
    d->overlayChanged();
}

void MapView::setPointText(std::function<QString(int, std::size_t)> text)
{
    d->pointText = std::move(text);
}

void MapView::setCoverage(std::optional<MapArea> area)
{
    d->scene.coverage = area;
    d->overlayChanged();
}

void MapView::setGraticuleVisible(bool visible)
{
    d->graticule = visible;
    d->showBaseMap();
}

void MapView::setPlaceNamesVisible(bool visible)
{
    d->placeNames = visible;
    d->tracksChanged();
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

void MapView::startRectangle()
{
    d->pointer.setRectangleMode(true);
    setFocus(Qt::OtherFocusReason); // for Escape
}

bool MapView::isDrawingRectangle() const
{
    return d->pointer.isRectangleMode();
}

MapPicture MapView::picture() const
{
    MapPicture picture{
        d->scene, d->viewport, d->baseMap.naturalEarth(), d->placeNames ? d->baseMap.builtInPlaceNames() : nullptr};
    picture.scene.graticule = d->graticule;
    picture.scene.drag.reset();
    picture.scene.rectangle.reset();
    picture.scene.heldClick.reset();
    picture.scene.hint.clear();
    picture.scene.attribution = d->baseMap.builtInAttribution();
    return picture;
}

bool MapView::isSettled() const
{
    return d->settle.isSettled();
}

bool MapView::areTrajectoriesSharp() const
{
    return d->trackLayer.isCurrent() && !d->repaintTracks.isActive();
}

bool MapView::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        const bool handled = QQuickWidget::event(event);
        d->viewport.size = size();
        d->shown = d->shown || event->type() == QEvent::Show;
        const auto fit = d->shown ? std::exchange(d->fitWhenShown, std::nullopt) : std::nullopt;
        if (fit)
            d->fitToBox(*fit);
        else
            d->moveTo(bounded(d->viewport, d->deepestZoom()));
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

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    MapTarget target;
    QPointF point = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        point = rect().center();
        if (d->scene.selectedTracks.size() == 1 && d->scene.tracks.find(*d->scene.selectedTracks.begin()))
            target.trackId = *d->scene.selectedTracks.begin();
    } else if (const auto start = startAt(d->scene, d->viewport, point)) {
        target.startRow = d->scene.starts[*start].row;
    } else if (const auto hit = trackAt(d->scene, d->viewport, point)) {
        target.trackId = hit->id;
    }
    target.coordinate = d->coordinateAt(point);
    target.globalPosition = mapToGlobal(point.toPoint());
    event->accept();
    emit contextMenuAsked(target);
}

} // namespace windline

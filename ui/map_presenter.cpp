// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_presenter.h"

#include "engine/text/describe.h"
#include "ui/map/map_view.h"
#include "ui/map/palettes.h"
#include "ui/models/display_text.h"
#include "ui/models/let_go.h"
#include "ui/models/meteorology_summary.h"
#include "ui/models/opened_trajectories.h"
#include "ui/models/selection.h"
#include "ui/models/start_point_model.h"
#include "ui/models/trajectory_model.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace windline {

namespace {

MapArea areaOf(const HorizontalGrid& grid)
{
    const double width = grid.isPeriodic() ? 360 : grid.longitudeLast() - grid.longitudeFirst;
    return {grid.longitudeFirst, grid.latitudeFirst, grid.longitudeFirst + width, grid.latitudeLast()};
}

constexpr std::size_t mostAtOnce = 50'000; // points: what is made ready at once, before the next frame

} // namespace

std::optional<MapArea> areaOf(const MeteorologySummary& meteorology)
{
    return meteorology.isUsable() ? std::optional(areaOf(meteorology.grid)) : std::nullopt;
}

MapPresenter::MapPresenter(MapView* map, StartPointModel* starts, TrajectoryModel* trajectories,
    OpenedTrajectories* opened, Selection* selection, QObject* parent)
    : QObject(parent)
    , m_map(map)
    , m_starts(starts)
    , m_trajectories(trajectories)
    , m_opened(opened)
    , m_selection(selection)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_catchingUp, &QTimer::timeout, this, &MapPresenter::catchUp);
    connect(starts, &QAbstractItemModel::dataChanged, this, &MapPresenter::startsChanged);
    connect(starts, &QAbstractItemModel::rowsInserted, this, &MapPresenter::startsChanged);
    connect(starts, &QAbstractItemModel::rowsRemoved, this, &MapPresenter::startsChanged);
    connect(starts, &QAbstractItemModel::modelReset, this, &MapPresenter::startsChanged);
    m_showingStarts.setSingleShot(true);
    m_showingStarts.setInterval(0);
    connect(&m_showingStarts, &QTimer::timeout, this, &MapPresenter::showStarts);

    connect(trajectories, &QAbstractItemModel::modelReset, this, &MapPresenter::showTrajectories);
    connect(trajectories, &TrajectoryModel::completed, this, &MapPresenter::showTrajectories);
    connect(trajectories, &TrajectoryModel::pointsAppended, this, &MapPresenter::append);
    connect(trajectories, &TrajectoryModel::trajectoryEnded, this, &MapPresenter::showEnd);
    connect(trajectories, &TrajectoryModel::staleChanged, this, &MapPresenter::showStale);
    connect(trajectories, &QAbstractItemModel::dataChanged, this, &MapPresenter::showColourScale);

    connect(opened, &OpenedTrajectories::changed, this, &MapPresenter::showTrajectories);

    map->setPointText([this](int trackId, std::size_t point) { return pointText(trackId, point); });
    connect(selection, &Selection::changed, this, &MapPresenter::showSelection);
    connect(map, &MapView::startMoved, this, [this](int id, const QGeoCoordinate& coordinate) {
        m_starts->moveTo(id, coordinate.latitude(), coordinate.longitude());
    });
    connect(map, &MapView::startSelected, this,
        [this](int id, Qt::KeyboardModifiers modifiers) { m_selection->click(id, modifiers); });
    connect(map, &MapView::trajectoryClicked, this,
        [this](int id, const QGeoCoordinate&, Qt::KeyboardModifiers modifiers) { m_selection->click(id, modifiers); });
}

MapPresenter::~MapPresenter()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_pool.waitForDone();
}

void MapPresenter::showCoverage(const MeteorologySummary& meteorology)
{
    if (!meteorology.isUsable()) {
        m_map->setCoverage(std::nullopt);
        return;
    }
    m_map->setCoverage(areaOf(meteorology.grid));
    m_map->fitTo(areaOf(meteorology.grid));
}

void MapPresenter::setDark(bool dark)
{
    if (m_map->isDark() == dark)
        return;
    m_map->setDark(dark);
    showTrajectories();
}

void MapPresenter::colourByStart()
{
    m_map->setColourMode(ColourMode::ByStart);
}

void MapPresenter::colourByValue(std::optional<PathVariable> variable)
{
    m_scale = ValueScale(variable);
    m_map->setColourMode(ColourMode::ByValue);
    showTrajectories();
}

void MapPresenter::colourByAge()
{
    m_scale = ValueScale::ofAge();
    m_map->setColourMode(ColourMode::ByValue);
    showTrajectories();
}

// A change of many starts is told more than once: as other starts, and as their problems.
void MapPresenter::startsChanged()
{
    constexpr int many = 1000;
    if (m_starts->rowCount() > many)
        m_showingStarts.start();
    else
        showStarts();
}

void MapPresenter::showStarts()
{
    m_showingStarts.stop();
    QList<MapStart> shown;
    shown.reserve(m_starts->rowCount());
    for (int row = 0; row < m_starts->rowCount(); ++row) {
        const StartPoint& start = m_starts->start(row);
        shown.append({.row = m_starts->id(row), // ids come back in the map's signals; rows may have moved by then
            .coordinate = {start.latitudeDegrees, std::remainder(start.longitudeDegrees, 360.0)},
            .label = QString::fromStdString(start.name),
            .colour = startColour(m_starts->colourIndex(row)),
            .selected = m_selection->startIds().contains(m_starts->id(row)),
            .usable = !m_starts->hasProblem(row),
            .title = row < mostLegendStarts ? startLabel(start) : QString()});
    }
    m_map->setStarts(shown);
}

void MapPresenter::showTrajectories()
{
    constexpr std::array styles{LineStyle::Dots, LineStyle::DashDots, LineStyle::LongDashes};
    const bool dark = m_map->isDark();
    std::vector<TrackSource> sources;
    QList<MapLegendLine> legend;
    sources.push_back({m_trajectories->origins(), m_trajectories->complete(), LineStyle::Solid, {}, dark});
    for (const OpenedTrajectories::File& file : m_opened->files()) { // on top: the line below shows through
        const LineStyle style = styles[static_cast<std::size_t>(file.style) % styles.size()];
        sources.push_back({file.trajectories->origins(), file.trajectories->complete(), style, file.name, dark});
        legend.append({file.name, style});
    }
    m_map->setLegendLines(legend);

    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_catchingUp.stop();
    ValueScale scale = m_scale;
    scale.reset();
    std::size_t size = 0;
    for (const TrackSource& source : sources)
        size += source.size();
    if (size <= mostAtOnce) {
        std::vector<SharedTrack> tracks = makeTracks(sources, scale, *m_cancelled);
        setTracks(std::move(tracks), scale);
        return;
    }
    m_map->expectTrajectories();
    m_pool.start([this, sources = std::move(sources), scale, cancelled = m_cancelled]() mutable {
        auto tracks = std::make_shared<std::vector<SharedTrack>>(makeTracks(sources, scale, *cancelled));
        sources.clear(); // what nobody else has any more is destroyed here
        if (!*cancelled) // this object waits for its threads, so that `this` is valid here
            QMetaObject::invokeMethod(
                this,
                [this, tracks, scale, cancelled] {
                    if (*cancelled)
                        letGo(std::move(*tracks));
                    else
                        setTracks(std::move(*tracks), scale);
                },
                Qt::QueuedConnection);
    });
}

void MapPresenter::setTracks(std::vector<SharedTrack> tracks, const ValueScale& scale)
{
    m_cancelled.reset();
    m_scale = scale;
    m_map->setTrajectories(std::move(tracks));
    showColourScale();
    selectTracks();
    showStale();
    m_nextRow = 0;
    if (!m_trajectories->complete())
        catchUp();
}

// So many trajectories at a time that the window stays fluid.
void MapPresenter::catchUp()
{
    constexpr int atOnce = 1000;
    const int end = std::min(m_nextRow + atOnce, m_trajectories->rowCount());
    for (; m_nextRow < end; ++m_nextRow) {
        append(m_nextRow);
        if (m_trajectories->trajectory(m_nextRow).end != EndReason::Running)
            showEnd(m_nextRow);
    }
    showColourScale();
    if (m_nextRow < m_trajectories->rowCount())
        m_catchingUp.start(0);
    else
        m_catchingUp.stop();
}

// Whatever the map has of it: the points that are missing there.
void MapPresenter::append(int row)
{
    if (m_cancelled)
        return; // catchUp() does, when the tracks are there
    const Trajectory& trajectory = m_trajectories->trajectory(row);
    const int id = m_trajectories->startId(row);
    const std::size_t before = m_map->pointCount(id);
    std::vector<MapTrackPoint> added;
    for (std::size_t i = before; i < trajectory.points.size(); ++i)
        added.push_back(mapPoint(trajectory, i, m_scale));
    m_map->appendPoints(id, added);
}

void MapPresenter::showEnd(int row)
{
    if (!m_cancelled)
        m_map->setTrajectoryEnd(m_trajectories->startId(row), m_trajectories->endedEarly(row),
            QString::fromStdString(describeEnd(m_trajectories->trajectory(row))));
}

void MapPresenter::showSelection()
{
    selectTracks();
    startsChanged();
}

// A start that has no trajectory yet does not let those of others recede.
void MapPresenter::selectTracks()
{
    QSet<int> tracks = m_selection->startIds();
    tracks.removeIf([this](int id) { return m_map->pointCount(id) == 0; });
    m_map->setSelectedTrajectories(tracks);
}

void MapPresenter::showStale()
{
    QSet<int> stale;
    for (int row = 0; row < m_trajectories->rowCount(); ++row)
        if (m_trajectories->isStale(row))
            stale.insert(m_trajectories->startId(row));
    m_map->setStaleTrajectories(stale);
}

void MapPresenter::showColourScale()
{
    const std::optional<ColourScale> scale = m_scale.scale();
    if (!scale || scale == m_shownScale)
        return;
    m_shownScale = scale;
    m_map->setColourScale(*scale);
}

QString MapPresenter::pointText(int trackId, std::size_t point) const
{
    if (const int row = m_trajectories->rowOf(trackId); row >= 0)
        return pointDescription(m_trajectories->trajectory(row), point);
    for (const OpenedTrajectories::File& file : m_opened->files())
        if (const int row = file.trajectories->rowOf(trackId); row >= 0)
            return pointDescription(file.trajectories->trajectory(row), point);
    return {};
}

} // namespace windline

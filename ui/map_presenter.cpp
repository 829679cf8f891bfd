// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_presenter.h"

#include "engine/text/describe.h"
#include "ui/map/map_view.h"
#include "ui/map/palettes.h"
#include "ui/models/display_text.h"
#include "ui/models/meteorology_summary.h"
#include "ui/models/opened_trajectories.h"
#include "ui/models/selection.h"
#include "ui/models/start_point_model.h"
#include "ui/models/trajectory_model.h"

#include <array>
#include <cmath>

namespace windline {

namespace {

MapArea areaOf(const HorizontalGrid& grid)
{
    const double width = grid.isPeriodic() ? 360 : grid.longitudeLast() - grid.longitudeFirst;
    return {grid.longitudeFirst, grid.latitudeFirst, grid.longitudeFirst + width, grid.latitudeLast()};
}

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
    connect(starts, &QAbstractItemModel::dataChanged, this, &MapPresenter::showStarts);
    connect(starts, &QAbstractItemModel::rowsInserted, this, &MapPresenter::showStarts);
    connect(starts, &QAbstractItemModel::rowsRemoved, this, &MapPresenter::showStarts);
    connect(starts, &QAbstractItemModel::modelReset, this, &MapPresenter::showStarts);

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

void MapPresenter::showStarts()
{
    QList<MapStart> shown;
    for (int row = 0; row < m_starts->rowCount(); ++row) {
        const StartPoint& start = m_starts->start(row);
        shown.append({.row = m_starts->id(row), // ids come back in the map's signals; rows may have moved by then
            .coordinate = {start.latitudeDegrees, std::remainder(start.longitudeDegrees, 360.0)},
            .label = QString::fromStdString(start.name),
            .colour = startColour(m_starts->colourIndex(row)),
            .selected = m_selection->startIds().contains(m_starts->id(row)),
            .usable = !m_starts->hasProblem(row)});
    }
    m_map->setStarts(shown);
}

void MapPresenter::showTrajectories()
{
    constexpr std::array styles{LineStyle::Dots, LineStyle::DashDots, LineStyle::LongDashes};
    m_scale.reset();
    std::vector<MapTrack> tracks;
    QList<MapLegendLine> legend;
    addTracks(tracks, *m_trajectories, LineStyle::Solid, {});
    for (const OpenedTrajectories::File& file : m_opened->files()) { // on top: the line below shows through
        const LineStyle style = styles[static_cast<std::size_t>(file.number - 1) % styles.size()];
        addTracks(tracks, *file.trajectories, style, file.name);
        legend.append({file.name, style});
    }
    m_map->setTrajectories(std::move(tracks));
    m_map->setLegendLines(legend);
    showColourScale();
    showSelection();
    showStale();
}

void MapPresenter::addTracks(
    std::vector<MapTrack>& tracks, const TrajectoryModel& model, LineStyle style, const QString& file)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const Trajectory& trajectory = model.trajectory(row);
        MapTrack track;
        track.id = model.startId(row);
        track.label = file.isEmpty() ? startLabel(trajectory.start)
                                     : tr("%1: %2", "file and trajectory").arg(file, startLabel(trajectory.start));
        track.colour = startColour(model.colourIndex(row));
        if (style != LineStyle::Solid) // seen where it lies on the result's own line
            track.colour = m_map->isDark() ? track.colour.lighter(150) : track.colour.darker(170);
        track.lineStyle = style;
        track.startTime = trajectory.startTime;
        track.points.reserve(trajectory.points.size());
        for (std::size_t i = 0; i < trajectory.points.size(); ++i)
            track.points.push_back(mapPoint(trajectory, i));
        track.backward = !trajectory.points.empty() && trajectory.points.back().ageSeconds < 0;
        track.endedEarly = model.endedEarly(row);
        track.endText = QString::fromStdString(describeEnd(trajectory));
        tracks.push_back(std::move(track));
    }
}

void MapPresenter::append(int row, std::size_t before)
{
    const Trajectory& trajectory = m_trajectories->trajectory(row);
    std::vector<MapTrackPoint> added;
    added.reserve(trajectory.points.size() - before);
    for (std::size_t i = before; i < trajectory.points.size(); ++i)
        added.push_back(mapPoint(trajectory, i));
    m_map->appendPoints(m_trajectories->startId(row), added);
}

void MapPresenter::showEnd(int row)
{
    m_map->setTrajectoryEnd(m_trajectories->startId(row), m_trajectories->endedEarly(row),
        QString::fromStdString(describeEnd(m_trajectories->trajectory(row))));
}

void MapPresenter::showSelection()
{
    m_map->setSelectedTrajectories(m_selection->startIds());
    showStarts();
}

void MapPresenter::showStale()
{
    QSet<int> stale;
    for (int row = 0; row < m_trajectories->rowCount(); ++row)
        if (m_trajectories->isStale(row))
            stale.insert(m_trajectories->startId(row));
    m_map->setStaleTrajectories(stale);
}

MapTrackPoint MapPresenter::mapPoint(const Trajectory& trajectory, std::size_t point)
{
    const TrajectoryPoint& here = trajectory.points[point];
    return {here.latitudeDegrees, here.longitudeDegrees, here.ageSeconds, m_scale.take(trajectory, point)};
}

void MapPresenter::showColourScale()
{
    if (const auto scale = m_scale.scale())
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

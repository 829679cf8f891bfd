// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_presenter.h"

#include "engine/text/describe.h"
#include "ui/map/map_view.h"
#include "ui/map/palettes.h"
#include "ui/models/display_text.h"
#include "ui/models/meteorology_summary.h"
#include "ui/models/selection.h"
#include "ui/models/start_point_model.h"
#include "ui/models/trajectory_model.h"

#include <cmath>

namespace windline {

namespace {

MapArea areaOf(const HorizontalGrid& grid)
{
    const double width = grid.isPeriodic() ? 360 : grid.longitudeLast() - grid.longitudeFirst;
    return {grid.longitudeFirst, grid.latitudeFirst, grid.longitudeFirst + width, grid.latitudeLast()};
}

} // namespace

MapPresenter::MapPresenter(
    MapView* map, StartPointModel* starts, TrajectoryModel* trajectories, Selection* selection, QObject* parent)
    : QObject(parent)
    , m_map(map)
    , m_starts(starts)
    , m_trajectories(trajectories)
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

    connect(selection, &Selection::changed, this, &MapPresenter::showSelection);
    connect(map, &MapView::startMoved, this, [this](int id, const QGeoCoordinate& coordinate) {
        m_starts->moveTo(id, coordinate.latitude(), coordinate.longitude());
    });
    connect(map, &MapView::startSelected, this, [this](int id) { m_selection->set({id}); });
    connect(map, &MapView::trajectoryClicked, this, [this](int id) { m_selection->set({id}); });
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

void MapPresenter::setColourMode(ColourMode mode)
{
    m_map->setColourMode(mode);
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
    m_inMetres.reset();
    std::vector<MapTrack> tracks;
    for (int row = 0; row < m_trajectories->rowCount(); ++row) {
        const Trajectory& trajectory = m_trajectories->trajectory(row);
        MapTrack track;
        track.id = m_trajectories->startId(row);
        track.label = startLabel(trajectory.start);
        track.colour = startColour(m_trajectories->colourIndex(row));
        track.startTime = trajectory.startTime;
        for (const TrajectoryPoint& point : trajectory.points)
            track.points.push_back(mapPoint(point));
        track.backward = !trajectory.points.empty() && trajectory.points.back().ageSeconds < 0;
        track.endedEarly = m_trajectories->endedEarly(row);
        track.endText = QString::fromStdString(describeEnd(trajectory));
        tracks.push_back(std::move(track));
    }
    m_map->setTrajectories(std::move(tracks));
    showColourScale();
    showSelection();
    showStale();
}

void MapPresenter::append(int row, std::size_t before)
{
    const std::vector<TrajectoryPoint>& points = m_trajectories->trajectory(row).points;
    std::vector<MapTrackPoint> added;
    added.reserve(points.size() - before);
    for (std::size_t i = before; i < points.size(); ++i)
        added.push_back(mapPoint(points[i]));
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

MapTrackPoint MapPresenter::mapPoint(const TrajectoryPoint& point)
{
    if (!m_inMetres) {
        m_inMetres = !std::isnan(point.heightAglMetres);
        m_lowest = *m_inMetres ? 0 : 1000;
        m_highest = *m_inMetres ? 1000 : 850;
    }
    const double value = *m_inMetres ? point.heightAglMetres : point.pressureHpa;
    if (*m_inMetres)
        m_highest = std::max(m_highest, std::ceil(value / 500) * 500);
    else
        m_highest = std::min(m_highest, std::floor(value / 50) * 50);
    return {point.latitudeDegrees, point.longitudeDegrees, point.ageSeconds, static_cast<float>(value)};
}

void MapPresenter::showColourScale()
{
    if (!m_inMetres)
        return;
    m_map->setColourScale({.title = *m_inMetres ? tr("Height above ground") : tr("Pressure"),
        .unit = *m_inMetres ? QStringLiteral("m") : QStringLiteral("hPa"),
        .minimum = m_lowest,
        .maximum = m_highest});
}

} // namespace windline

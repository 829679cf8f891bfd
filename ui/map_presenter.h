// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"
#include "ui/map/map_types.h"
#include "ui/value_scale.h"

#include <QObject>

#include <optional>

namespace windline {

class MapView;
class OpenedTrajectories;
class Selection;
class StartPointModel;
class TrajectoryModel;
struct MeteorologySummary;

// Where meteorology that can be used lies.
std::optional<MapArea> areaOf(const MeteorologySummary& meteorology);

// Shows the models on the map, and turns what is done on the map into changes of the models.
class MapPresenter : public QObject {
    Q_OBJECT
public:
    MapPresenter(MapView* map, StartPointModel* starts, TrajectoryModel* trajectories, OpenedTrajectories* opened,
        Selection* selection, QObject* parent = nullptr);

    void showCoverage(const MeteorologySummary& meteorology);
    void setDark(bool dark);
    void colourByStart();
    void colourByAge();
    void colourByValue(std::optional<PathVariable> variable); // none: by height

private:
    void showStarts();
    void showTrajectories();
    void addTracks(std::vector<MapTrack>& tracks, const TrajectoryModel& model, LineStyle style, const QString& file);
    void showSelection();
    void showStale();
    void append(int row, std::size_t before);
    void showEnd(int row);
    void showColourScale();
    MapTrackPoint mapPoint(const Trajectory& trajectory, std::size_t point);
    QString pointText(int trackId, std::size_t point) const;

    MapView* m_map;
    StartPointModel* m_starts;
    TrajectoryModel* m_trajectories;
    OpenedTrajectories* m_opened;
    Selection* m_selection;
    ValueScale m_scale;
};

} // namespace windline

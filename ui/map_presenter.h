// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"
#include "ui/map/map_types.h"

#include <QObject>

#include <optional>

namespace windline {

class MapView;
class Selection;
class StartPointModel;
class TrajectoryModel;
struct MeteorologySummary;

// Shows the models on the map, and turns what is done on the map into changes of the models.
class MapPresenter : public QObject {
    Q_OBJECT
public:
    MapPresenter(MapView* map, StartPointModel* starts, TrajectoryModel* trajectories, Selection* selection,
        QObject* parent = nullptr);

    void showCoverage(const MeteorologySummary& meteorology);
    void setColourMode(ColourMode mode);

private:
    void showStarts();
    void showTrajectories();
    void showSelection();
    void showStale();
    void append(int row, std::size_t before);
    void showEnd(int row);
    void showColourScale();
    MapTrackPoint mapPoint(const TrajectoryPoint& point);

    MapView* m_map;
    StartPointModel* m_starts;
    TrajectoryModel* m_trajectories;
    Selection* m_selection;

    // What colours by height show: metres above the ground where the meteorology knows the ground, else hPa.
    std::optional<bool> m_inMetres;
    double m_lowest = 0;
    double m_highest = 0;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"
#include "ui/map/map_types.h"
#include "ui/map_tracks.h"
#include "ui/value_scale.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
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

// Shows the models on the map, and turns what is done on the map into changes of the models. Many trajectories are
// made ready for the map on another thread; until they are, it shows what it had.
class MapPresenter : public QObject {
    Q_OBJECT
public:
    MapPresenter(MapView* map, StartPointModel* starts, TrajectoryModel* trajectories, OpenedTrajectories* opened,
        Selection* selection, QObject* parent = nullptr);
    ~MapPresenter() override;

    void showCoverage(const MeteorologySummary& meteorology);
    void setDark(bool dark);
    void colourByStart();
    void colourByAge();
    void colourByValue(std::optional<PathVariable> variable); // none: by height
    void showStarts(); // now: many of them are otherwise shown when control returns

private:
    void startsChanged();
    void showTrajectories();
    void setTracks(std::vector<SharedTrack> tracks, const ValueScale& scale);
    void showSelection();
    void selectTracks();
    void showStale();
    void append(int row);
    void showEnd(int row);
    void catchUp();
    void showColourScale();
    QString pointText(int trackId, std::size_t point) const;

    MapView* m_map;
    StartPointModel* m_starts;
    TrajectoryModel* m_trajectories;
    OpenedTrajectories* m_opened;
    Selection* m_selection;
    ValueScale m_scale;
    std::optional<ColourScale> m_shownScale;

    QTimer m_showingStarts; // many of them: once, whatever has changed meanwhile
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of the tracks that are being made; null: none are
    QTimer m_catchingUp; // with a run that went on meanwhile
    int m_nextRow = 0;
    QThreadPool m_pool;
};

} // namespace windline

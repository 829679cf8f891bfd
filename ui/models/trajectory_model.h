// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"
#include "engine/run/run_monitor.h"

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace windline {

// The trajectories of the run that is shown: they grow while it goes on.
class TrajectoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Start, StartHeight, StartTime, Length, End, EndTime, LastPosition, LastHeight, ColumnCount };

    // The start that a trajectory comes from, as the table of starts had it when the run began.
    struct Origin {
        StartPoint start;
        int id = 0;
        int colourIndex = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    // A run begins: one empty trajectory for each start. What is recorded along them has columns behind the others, with
    // the last values.
    void begin(std::span<const Origin> origins, const std::vector<PathVariable>& recorded = {});
    void extend(const std::vector<TrajectoryPiece>& pieces);
    // The run's own result, in the order of its starts; it replaces what the pieces have told.
    void finish(std::vector<Trajectory> trajectories);
    void clear() { begin({}); }
    // Starts or settings have changed: which trajectories are no longer what would be computed now.
    void compareWith(std::span<const Origin> current, bool settingsDiffer);

    const std::vector<Trajectory>& trajectories() const { return m_trajectories; }
    const Trajectory& trajectory(int row) const { return m_trajectories[row]; }
    int rowOf(int startId) const; // -1 when there is none
    int startId(int row) const { return m_origins[row].id; }
    int colourIndex(int row) const { return m_origins[row].colourIndex; }
    const std::vector<PathVariable>& recorded() const { return m_recorded; }
    bool isStale(int row) const { return m_stale[row]; }
    bool endedEarly(int row) const;

    // "6 trajectories, 2 left the grid at its east edge"
    QString summary() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    // The trajectory has points beyond the first `before` ones that were there.
    void pointsAppended(int row, std::size_t before);
    void trajectoryEnded(int row);
    // The run is over: the trajectories are its result now, whatever the signals above have told.
    void completed();
    void staleChanged();

private:
    QVariant text(const Trajectory& trajectory, int column) const;
    float lastRecorded(const Trajectory& trajectory, int column) const;
    QVariant sortValue(const Trajectory& trajectory, int column) const;

    std::vector<Trajectory> m_trajectories;
    std::vector<Origin> m_origins;
    std::vector<bool> m_stale;
    std::vector<PathVariable> m_recorded; // without pressure, which stands beside the last height
};

} // namespace windline

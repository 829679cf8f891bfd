// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"
#include "engine/run/run_monitor.h"

#include <QAbstractTableModel>

#include <memory>
#include <span>
#include <vector>

namespace windline {

class StartPointModel;

// Appends what a run has told since; indices that no trajectory has are ignored.
void appendPieces(std::vector<Trajectory>& trajectories, std::span<const TrajectoryPiece> pieces);
// One empty trajectory for each start, with its number.
std::vector<Trajectory> emptyTrajectories(std::span<const StartPoint> starts);

// The trajectories of the run that is shown: they grow while it goes on; then they are the run's own, shared with all
// who keep it.
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

    // A run begins: one empty trajectory for each start. What is recorded along them has columns behind the others,
    // with the last values.
    void begin(std::span<const Origin> origins, const std::vector<PathVariable>& recorded = {});
    // A run that goes on, seen again: with what it has computed by now.
    void resume(std::vector<Origin> origins, const std::vector<PathVariable>& recorded, std::vector<Trajectory> grown);
    void extend(std::span<const TrajectoryPiece> pieces);
    // The run's own result, in the order of its starts; it replaces what the pieces have told.
    void finish(std::shared_ptr<const std::vector<Trajectory>> trajectories);
    void finish(std::vector<Trajectory> trajectories);
    // A run that was over before: a reset, and completed().
    void show(std::vector<Origin> origins, const std::vector<PathVariable>& recorded,
        std::shared_ptr<const std::vector<Trajectory>> trajectories);
    void clear() { begin({}); }
    // Takes away what has grown so far, of a run that is not over; the model is empty then.
    std::vector<Trajectory> takeGrown();
    // Starts or settings have changed: which trajectories are no longer what would be computed now.
    void compareWith(const StartPointModel& current, bool settingsDiffer);

    const std::vector<Trajectory>& trajectories() const { return m_complete ? *m_complete : m_growing; }
    const Trajectory& trajectory(int row) const { return trajectories()[static_cast<std::size_t>(row)]; }
    // Of a run that is over, never changed again; null while it goes on.
    const std::shared_ptr<const std::vector<Trajectory>>& complete() const { return m_complete; }
    // One for each trajectory, never null; a new list takes the place of an old one, which stays as it was.
    const std::shared_ptr<const std::vector<Origin>>& origins() const { return m_origins; }
    int rowOf(int startId) const; // -1 when there is none
    int startId(int row) const { return (*m_origins)[static_cast<std::size_t>(row)].id; }
    int colourIndex(int row) const { return (*m_origins)[static_cast<std::size_t>(row)].colourIndex; }
    const std::vector<PathVariable>& recorded() const { return m_recorded; }
    bool isStale(int row) const { return m_stale[row]; }
    const std::vector<bool>& stale() const { return m_stale; }
    bool endedEarly(int row) const;

    // "6 trajectories, 2 left the grid at its east edge"
    QString summary() const { return summaryOf(trajectories()); }
    static QString summaryOf(const std::vector<Trajectory>& trajectories);

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

    void replace(std::vector<Origin> origins, const std::vector<PathVariable>& recorded,
        std::vector<Trajectory> growing, std::shared_ptr<const std::vector<Trajectory>> complete);

    std::vector<Trajectory> m_growing; // while there are no complete ones
    std::shared_ptr<const std::vector<Trajectory>> m_complete;
    std::shared_ptr<const std::vector<Origin>> m_origins = std::make_shared<const std::vector<Origin>>();
    std::vector<bool> m_stale;
    std::vector<PathVariable> m_recorded; // without pressure, which stands beside the last height
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trajectory_model.h"

#include "engine/text/describe.h"
#include "ui/models/display_text.h"
#include "ui/models/end_text.h"
#include "ui/models/let_go.h"
#include "ui/models/model_roles.h"
#include "ui/models/settings_text.h"
#include "ui/models/start_point_model.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace windline {

namespace {

QString lastHeight(const TrajectoryPoint& point)
{
    if (!std::isfinite(point.pressureHpa))
        return heightText(std::round(point.heightAglMetres), HeightUnit::MetresAboveGround);
    QString pressure = QStringLiteral("%1 hPa").arg(point.pressureHpa, 0, 'f', 0);
    if (std::isnan(point.heightAglMetres))
        return pressure;
    return heightText(std::round(point.heightAglMetres), HeightUnit::MetresAboveGround) + QStringLiteral(", ")
        + pressure;
}

QVariant alignmentOf(int column)
{
    const bool isNumber = column == TrajectoryModel::StartHeight || column == TrajectoryModel::Length
        || column >= TrajectoryModel::ColumnCount;
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

std::chrono::seconds lengthOf(const Trajectory& trajectory)
{
    return trajectory.points.empty() ? std::chrono::seconds(0)
                                     : trajectory.timeOf(trajectory.points.back()) - trajectory.startTime;
}

} // namespace

void appendPieces(std::vector<Trajectory>& trajectories, std::span<const TrajectoryPiece> pieces)
{
    for (const TrajectoryPiece& piece : pieces) {
        if (piece.index >= trajectories.size())
            continue;
        Trajectory& trajectory = trajectories[piece.index];
        trajectory.startTime = piece.startTime;
        trajectory.points.insert(trajectory.points.end(), piece.points.begin(), piece.points.end());
        trajectory.end = piece.end;
    }
}

std::vector<Trajectory> emptyTrajectories(std::span<const StartPoint> starts)
{
    std::vector<Trajectory> trajectories(starts.size());
    for (std::size_t i = 0; i < starts.size(); ++i) {
        trajectories[i].number = static_cast<int>(i) + 1;
        trajectories[i].start = starts[i];
        trajectories[i].startTime = starts[i].time.value_or(Time());
    }
    return trajectories;
}

void TrajectoryModel::replace(std::vector<Origin> origins, const std::vector<PathVariable>& recorded,
    std::vector<Trajectory> growing, std::shared_ptr<const std::vector<Trajectory>> complete)
{
    beginResetModel();
    m_recorded = recorded;
    std::erase(m_recorded, PathVariable::Pressure);
    m_stale.assign(origins.size(), false);
    letGo(std::exchange(m_origins, std::make_shared<const std::vector<Origin>>(std::move(origins))));
    letGo(std::exchange(m_growing, std::move(growing)));
    letGo(std::exchange(m_complete, std::move(complete)));
    endResetModel();
}

void TrajectoryModel::begin(std::span<const Origin> origins, const std::vector<PathVariable>& recorded)
{
    std::vector<StartPoint> starts;
    starts.reserve(origins.size());
    for (const Origin& origin : origins)
        starts.push_back(origin.start);
    replace({origins.begin(), origins.end()}, recorded, emptyTrajectories(starts), nullptr);
}

void TrajectoryModel::resume(
    std::vector<Origin> origins, const std::vector<PathVariable>& recorded, std::vector<Trajectory> grown)
{
    Q_ASSERT(origins.size() == grown.size());
    replace(std::move(origins), recorded, std::move(grown), nullptr);
}

void TrajectoryModel::show(std::vector<Origin> origins, const std::vector<PathVariable>& recorded,
    std::shared_ptr<const std::vector<Trajectory>> trajectories)
{
    Q_ASSERT(trajectories && origins.size() == trajectories->size());
    replace(std::move(origins), recorded, {}, std::move(trajectories));
    emit completed();
}

std::vector<Trajectory> TrajectoryModel::takeGrown()
{
    std::vector<Trajectory> grown = std::move(m_growing);
    m_growing.clear();
    replace({}, {}, {}, nullptr);
    return grown;
}

void TrajectoryModel::extend(std::span<const TrajectoryPiece> pieces)
{
    if (pieces.empty() || m_complete)
        return;
    std::size_t firstRow = m_growing.size();
    std::size_t lastRow = 0;
    for (const TrajectoryPiece& piece : pieces) {
        Trajectory& trajectory = m_growing[piece.index];
        const std::size_t before = trajectory.points.size();
        trajectory.startTime = piece.startTime;
        trajectory.points.insert(trajectory.points.end(), piece.points.begin(), piece.points.end());
        const bool ended = trajectory.end != piece.end && piece.end != EndReason::Running;
        trajectory.end = piece.end;
        const int row = static_cast<int>(piece.index);
        if (!piece.points.empty())
            emit pointsAppended(row, before);
        if (ended)
            emit trajectoryEnded(row);
        firstRow = std::min(firstRow, piece.index);
        lastRow = std::max(lastRow, piece.index);
    }
    emit dataChanged(index(static_cast<int>(firstRow), 0), index(static_cast<int>(lastRow), columnCount() - 1));
}

void TrajectoryModel::finish(std::shared_ptr<const std::vector<Trajectory>> trajectories)
{
    // A run that was refused or failed before it placed the starts has nothing: keep one row for each start.
    if (trajectories->size() != this->trajectories().size())
        return;
    letGo(std::exchange(m_growing, {}));
    letGo(std::exchange(m_complete, std::move(trajectories)));
    emit completed();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TrajectoryModel::finish(std::vector<Trajectory> trajectories)
{
    finish(std::make_shared<const std::vector<Trajectory>>(std::move(trajectories)));
}

void TrajectoryModel::compareWith(const StartPointModel& current, bool settingsDiffer)
{
    // Most often every start is still in its row; where one is not, all are looked up.
    QHash<int, int> rowOfId;
    const auto find = [&](int id, int hint) {
        if (hint < current.rowCount() && current.id(hint) == id)
            return hint;
        if (rowOfId.isEmpty())
            for (int row = 0; row < current.rowCount(); ++row)
                rowOfId.insert(current.id(row), row);
        return rowOfId.value(id, -1);
    };
    for (int row = 0; row < static_cast<int>(m_origins->size()); ++row) {
        const Origin& origin = (*m_origins)[static_cast<std::size_t>(row)];
        const int now = settingsDiffer ? -1 : find(origin.id, row);
        m_stale[static_cast<std::size_t>(row)] = now < 0 || current.start(now) != origin.start;
    }
    emit staleChanged();
}

bool TrajectoryModel::endedEarly(int row) const
{
    const EndReason end = trajectory(row).end;
    return end != EndReason::Running && end != EndReason::Finished;
}

QString TrajectoryModel::summaryOf(const std::vector<Trajectory>& trajectories)
{
    std::array<int, endReasonCount> counts{};
    for (const Trajectory& trajectory : trajectories)
        ++counts[static_cast<std::size_t>(trajectory.end)];
    QStringList parts{tr("%n trajectories", nullptr, static_cast<int>(trajectories.size()))};
    for (std::size_t reason = 0; reason < endReasonCount; ++reason) {
        const auto end = static_cast<EndReason>(reason);
        if (counts[reason] > 0 && end != EndReason::Finished && end != EndReason::Running)
            parts << endText(end, counts[reason]);
    }
    if (parts.size() == 1 && !trajectories.empty() && counts[static_cast<std::size_t>(EndReason::Running)] == 0)
        parts << tr("all complete");
    return parts.join(QStringLiteral(", "));
}

int TrajectoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(trajectories().size());
}

int TrajectoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount + static_cast<int>(m_recorded.size());
}

int TrajectoryModel::rowOf(int startId) const
{
    const auto origin = std::ranges::find(*m_origins, startId, &Origin::id);
    return origin == m_origins->end() ? -1 : static_cast<int>(origin - m_origins->begin());
}

float TrajectoryModel::lastRecorded(const Trajectory& trajectory, int column) const
{
    // Values come with the whole result: while a run goes on there are points without any.
    return trajectory.points.empty() || trajectory.meteorology.values.empty()
        ? unknownValue
        : trajectory.meteorology.at(trajectory.points.size() - 1, m_recorded[column - ColumnCount]);
}

QVariant TrajectoryModel::text(const Trajectory& trajectory, int column) const
{
    const bool empty = trajectory.points.empty();
    if (column >= ColumnCount)
        return empty ? QString() : pathValueText(m_recorded[column - ColumnCount], lastRecorded(trajectory, column));
    switch (column) {
    case Start:
        return startLabel(trajectory.start);
    case StartHeight:
        return heightText(trajectory.start.height, trajectory.start.heightUnit);
    case StartTime:
        return empty ? QString() : timeText(trajectory.startTime);
    case Length:
        return empty ? QString() : hoursText(lengthOf(trajectory));
    case LastPosition:
        return empty
            ? QString()
            : coordinateText(trajectory.points.back().latitudeDegrees, trajectory.points.back().longitudeDegrees);
    case LastHeight:
        return empty ? QString() : lastHeight(trajectory.points.back());
    case End:
        return trajectory.end == EndReason::Running ? tr("computing…")
                                                    : QString::fromStdString(describe(trajectory.end));
    case EndTime:
        return empty || trajectory.end == EndReason::Running ? QString()
                                                             : timeText(trajectory.timeOf(trajectory.points.back()));
    }
    return {};
}

QVariant TrajectoryModel::sortValue(const Trajectory& trajectory, int column) const
{
    if (column >= ColumnCount)
        return lastRecorded(trajectory, column);
    switch (column) {
    case StartHeight:
        return trajectory.start.height;
    case Length:
        return static_cast<qlonglong>(lengthOf(trajectory).count());
    case LastHeight:
        return trajectory.points.empty() ? 0.0 : trajectory.points.back().pressureHpa;
    default:
        return text(trajectory, column);
    }
}

QVariant TrajectoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Trajectory& trajectory = this->trajectory(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(trajectory, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case StartIdRole:
        return startId(index.row());
    case ColourIndexRole:
        return colourIndex(index.row());
    case EndedEarlyRole:
        return endedEarly(index.row());
    case SortRole:
        return sortValue(trajectory, index.column());
    default:
        return {};
    }
}

QVariant TrajectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section >= ColumnCount)
        return tr("Last %1").arg(pathVariableShortName(m_recorded[section - ColumnCount]));
    switch (section) {
    case Start:
        return tr("Start");
    case StartHeight:
        return tr("Start height");
    case StartTime:
        return tr("Start time");
    case Length:
        return tr("Duration");
    case LastPosition:
        return tr("Last position");
    case LastHeight:
        return tr("Last height");
    case End:
        return tr("End");
    case EndTime:
        return tr("End time");
    }
    return {};
}

} // namespace windline

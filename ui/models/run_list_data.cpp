// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of runs says of each.
#include "ui/models/run_list.h"

#include "engine/text/describe.h"
#include "engine/text/differences.h"
#include "ui/models/display_text.h"
#include "ui/models/settings_text.h"
#include "ui/models/trajectory_model.h"

#include <QStringList>

#include <cmath>

namespace windline {

namespace {

// Of those that a user stopped, the run says so itself.
std::int64_t endedEarly(const KeptRun& run)
{
    std::int64_t early = 0;
    for (std::size_t reason = 0; reason < endReasonCount; ++reason) {
        const auto end = static_cast<EndReason>(reason);
        if (end != EndReason::Finished && end != EndReason::Running && end != EndReason::Cancelled)
            early += run.report.ends[reason];
    }
    return early;
}

QString meteorologyText(const RunRequest& request)
{
    if (request.meteorology.empty())
        return {};
    const QString first = fileName(request.meteorology.front());
    const auto more = static_cast<int>(request.meteorology.size()) - 1;
    return more == 0 ? first : RunList::tr("%1 and %n more", nullptr, more).arg(first);
}

QString durationText(const RunRequest& request)
{
    const QString hours = hoursText(abs(request.duration));
    return request.duration < std::chrono::seconds(0) ? RunList::tr("%1 backward").arg(hours)
                                                      : RunList::tr("%1 forward").arg(hours);
}

bool isNumber(int column)
{
    return column == RunList::Starts || column == RunList::Seconds;
}

} // namespace

QString timeLeftText(double secondsLeft)
{
    return secondsLeft < 0 ? QString()
        : secondsLeft < 90 ? RunList::tr("%1 s left").arg(std::ceil(secondsLeft))
                           : RunList::tr("%1 min left").arg(std::ceil(secondsLeft / 60));
}

QString progressText(double fraction, double secondsLeft)
{
    const QString percent = RunList::tr("%1 %").arg(std::floor(fraction * 100));
    return secondsLeft < 0 ? percent : percent + QStringLiteral(", ") + timeLeftText(secondsLeft);
}

QString RunList::nameOf(int number) const
{
    const int row = rowOf(number);
    const std::string given = row < 0 ? std::string() : at(row).name;
    return given.empty() ? tr("Run %1").arg(number) : QString::fromStdString(given);
}

QString RunList::differencesText(int number) const
{
    const int row = rowOf(number);
    if (row < 0 || row + 1 >= rowCount())
        return {};
    const KeptRun& before = at(row + 1);
    const QString found = QString::fromStdString(differencesLine(before.request, at(row).request));
    return found.isEmpty() ? tr("As %1.", "the same request as that run").arg(nameOf(before.number))
                           : tr("Unlike %1: %2", "a run, and what differs").arg(nameOf(before.number), found);
}

QString RunList::outcomeText(const KeptRun& run, int row) const
{
    switch (stateAt(row)) {
    case State::Waiting:
        return tr("waits, place %1").arg(waitingCount() - row);
    case State::Running:
        return progressText(m_fraction, m_secondsLeft);
    case State::Kept:
        break;
    }
    QStringList parts;
    if (run.report.outcome == RunOutcome::Cancelled)
        parts << tr("cancelled");
    else if (run.report.outcome == RunOutcome::Failed)
        parts << tr("could not go on");
    else if (run.report.outcome == RunOutcome::Refused)
        parts << tr("refused");
    if (const auto early = endedEarly(run); early > 0)
        parts << tr("%n ended early", nullptr, static_cast<int>(early));
    return parts.isEmpty() ? tr("complete") : parts.join(QStringLiteral(", "));
}

QString RunList::text(const KeptRun& run, int column, int row) const
{
    const bool kept = stateAt(row) == State::Kept;
    switch (column) {
    case Name:
        return nameOf(run.number);
    case Outcome:
        return outcomeText(run, row);
    case ComputedAt:
        return kept ? timeText(run.computedAt) : QString();
    case Meteorology:
        return meteorologyText(run.request);
    case Starts:
        return countText(static_cast<qint64>(kept ? run.trajectories->size() : run.request.starts.size()));
    case Duration:
        return durationText(run.request);
    case Motion:
        return QString::fromStdString(describe(kept ? run.report.verticalMotion : run.request.verticalMotion));
    case NumericsUsed:
        return numericsName(run.request.numerics);
    case StrategyUsed:
        return QString::fromStdString(kept ? run.report.strategy : run.request.strategy);
    case Seconds:
        return kept ? secondsText(run.report.seconds.total) : QString();
    }
    return {};
}

QString RunList::toolTip(int row, int column) const
{
    const KeptRun& run = at(row);
    QStringList lines{nameOf(run.number) + QStringLiteral(": ") + outcomeText(run, row)};
    if (stateAt(row) == State::Kept)
        lines << TrajectoryModel::summaryOf(*run.trajectories);
    lines << differencesText(run.number);
    if (column == Meteorology)
        for (const auto& file : run.request.meteorology)
            lines << pathText(file);
    lines << QString::fromStdString(run.report.error);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int RunList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_queue.size() + m_runs.size());
}

int RunList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeptRun& run = at(index.row());
    const State state = stateAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column(), index.row());
    case Qt::EditRole:
        return index.column() == Name ? QVariant(nameOf(run.number)) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() != Name || state == State::Waiting)
            return {};
        return run.number == m_shown || isBeside(run.number) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case NumberRole:
        return run.number;
    case StateRole:
        return static_cast<int>(state);
    case ShownRole:
        return run.number == m_shown;
    case FractionRole:
        return state == State::Running && index.column() == Outcome ? QVariant(m_fraction) : QVariant();
    default:
        return {};
    }
}

bool RunList::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name
        || stateAt(index.row()) != State::Kept)
        return false;
    const int number = at(index.row()).number;
    if (role == Qt::CheckStateRole) {
        if (number == m_shown)
            return false; // it is on the map as the window's own
        setBeside(number, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const QString name = value.toString().trimmed();
    rename(number, name == tr("Run %1").arg(number) ? QString() : name);
    return true;
}

QVariant RunList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(at(section).number) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Run");
    case Outcome:
        return tr("Outcome");
    case ComputedAt:
        return tr("Computed at");
    case Meteorology:
        return tr("Meteorology");
    case Starts:
        return tr("Starts");
    case Duration:
        return tr("Duration");
    case Motion:
        return tr("Vertical motion");
    case NumericsUsed:
        return tr("Numerics");
    case StrategyUsed:
        return tr("Strategy");
    case Seconds:
        return tr("Seconds");
    }
    return {};
}

Qt::ItemFlags RunList::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (index.column() != Name || stateAt(index.row()) != State::Kept)
        return flags;
    flags |= Qt::ItemIsEditable;
    if (at(index.row()).number != m_shown)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace windline

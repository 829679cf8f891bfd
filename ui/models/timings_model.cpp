// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timings_model.h"

#include "ui/models/display_text.h"

#include <QStringList>

#include <algorithm>

namespace windline {

namespace {

// What it computed on, where that is not the processor, and why that was chosen.
QString whyAndWhere(const RunReport& report)
{
    QStringList lines{QString::fromStdString(report.device), QString::fromStdString(report.strategyReason)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

int TimingsModel::add(const RunReport& report, const QDateTime& finished)
{
    const int number = rowCount() + 1;
    beginInsertRows({}, 0, 0);
    m_runs.insert(m_runs.begin(), {number, finished, report});
    endInsertRows();
    // The bars of all rows share one scale.
    emit dataChanged(index(0, Phases), index(rowCount() - 1, Phases), {LongestTotalRole});
    return number;
}

void TimingsModel::addWriteSeconds(int run, double seconds)
{
    const int row = rowCount() - run;
    if (row < 0 || row >= rowCount())
        return;
    PhaseSeconds& spent = m_runs[row].report.seconds;
    spent.write += seconds;
    spent.total += seconds;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TimingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int TimingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimingsModel::text(const Run& run, int column) const
{
    const RunReport& report = run.report;
    const PhaseSeconds& seconds = report.seconds;
    switch (column) {
    case Finished:
        return run.finished.toString(QStringLiteral("HH:mm:ss"));
    case StrategyName:
        return QString::fromStdString(report.strategy);
    case Workers:
        return QString::number(report.workers);
    case Parcels:
        return countText(report.parcels);
    case Steps:
        return countText(report.steps);
    case StepsPerSecond:
        return seconds.advect > 0 ? countText(static_cast<qint64>(static_cast<double>(report.steps) / seconds.advect))
                                  : QString();
    case Read:
        return secondsText(seconds.read);
    case Prepare:
        return secondsText(seconds.prepare);
    case Advect:
        return secondsText(seconds.advect);
    case Write:
        return seconds.write > 0 ? secondsText(seconds.write) : QString();
    case Total:
        return secondsText(seconds.total);
    }
    return {};
}

QVariant TimingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Run& run = m_runs[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::ToolTipRole:
        return index.column() == StrategyName ? whyAndWhere(run.report) : QString();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() <= StrategyName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case PhasesRole:
        return QVariant::fromValue(run.report.seconds);
    case LongestTotalRole:
        return std::ranges::max_element(m_runs, {}, [](const Run& other) {
            return other.report.seconds.total;
        })->report.seconds.total;
    default:
        return {};
    }
}

QVariant TimingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return m_runs[section].number;
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (section <= StrategyName || section == Phases ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Finished:
        return tr("Finished");
    case StrategyName:
        return tr("Strategy");
    case Workers:
        return tr("Workers");
    case Parcels:
        return tr("Parcels");
    case Steps:
        return tr("Steps");
    case StepsPerSecond:
        return tr("Steps/s");
    case Read:
        return tr("Read");
    case Prepare:
        return tr("Prepare");
    case Advect:
        return tr("Advect");
    case Write:
        return tr("Write");
    case Total:
        return tr("Total");
    case Phases:
        return tr("Phases");
    }
    return {};
}

QString TimingsModel::asText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < Phases; ++column)
        cells << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(u'\t');
    for (const Run& run : m_runs) {
        cells.clear();
        for (int column = 0; column < Phases; ++column)
            cells << text(run, column).remove(QChar(0x2009));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace windline

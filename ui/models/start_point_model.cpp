// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/start_point_model.h"

#include "engine/text/describe.h"
#include "ui/models/model_roles.h"
#include "ui/models/start_cell.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace windline {

namespace {

QVariant alignmentOf(int column)
{
    const bool isNumber = column == StartPointModel::Latitude || column == StartPointModel::Longitude
        || column == StartPointModel::Height;
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void StartPointModel::append(std::span<const StartPoint> starts)
{
    // Each takes the smallest colour that is free: the first colours are told apart most easily.
    std::vector<bool> taken(m_rows.size() + starts.size(), false);
    for (const Row& row : m_rows)
        if (static_cast<std::size_t>(row.colourIndex) < taken.size())
            taken[row.colourIndex] = true;
    auto free = taken.begin();
    m_rows.reserve(m_rows.size() + starts.size());
    for (const StartPoint& start : starts) {
        free = std::find(free, taken.end(), false);
        m_rows.push_back({start, ++m_lastId, static_cast<int>(free - taken.begin())});
        ++free;
    }
}

int StartPointModel::add(const StartPoint& start)
{
    add(std::span(&start, 1));
    return m_lastId;
}

void StartPointModel::add(std::span<const StartPoint> starts)
{
    if (starts.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(starts.size()) - 1);
    append(starts);
    endInsertRows();
    emit startsChanged();
}

void StartPointModel::setStarts(std::span<const StartPoint> starts)
{
    beginResetModel();
    m_rows.clear();
    append(starts);
    endResetModel();
    emit startsChanged();
}

void StartPointModel::moveTo(int id, double latitudeDegrees, double longitudeDegrees)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_rows[row].start.latitudeDegrees = latitudeDegrees;
    m_rows[row].start.longitudeDegrees = longitudeDegrees;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit startsChanged();
}

void StartPointModel::remove(const QSet<int>& ids)
{
    beginResetModel();
    std::erase_if(m_rows, [&](const Row& row) { return ids.contains(row.id); });
    endResetModel();
    emit startsChanged();
}

void StartPointModel::replace(int first, int count, std::span<const Entry> entries)
{
    const auto begin = m_rows.begin() + first;
    const auto size = static_cast<int>(entries.size());
    for (const Entry& entry : entries)
        reserveIds(entry.id);
    if (count == size
        && std::ranges::equal(std::span(m_rows).subspan(first, count), entries, {}, &Row::id, &Entry::id)) {
        for (int i = 0; i < size; ++i) {
            begin[i].start = entries[i].start;
            begin[i].colourIndex = entries[i].colourIndex;
        }
        if (size > 0)
            emit dataChanged(index(first, 0), index(first + size - 1, ColumnCount - 1));
    } else {
        std::vector<Row> rows;
        rows.reserve(entries.size());
        for (const Entry& entry : entries)
            rows.push_back({entry.start, entry.id, entry.colourIndex});
        beginResetModel();
        const auto gap = m_rows.erase(begin, begin + count);
        m_rows.insert(gap, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endResetModel();
    }
    emit startsChanged();
}

void StartPointModel::startAnew()
{
    replace(0, rowCount(), {});
    m_lastId = 0;
}

std::vector<StartPointModel::Entry> StartPointModel::entries() const
{
    std::vector<Entry> entries;
    entries.reserve(m_rows.size());
    for (const Row& row : m_rows)
        entries.push_back({row.start, row.id, row.colourIndex});
    return entries;
}

void StartPointModel::replace(const QSet<int>& ids, std::span<const StartPoint> starts)
{
    beginResetModel();
    std::erase_if(m_rows, [&](const Row& row) { return ids.contains(row.id); });
    append(starts);
    endResetModel();
    emit startsChanged();
}

void StartPointModel::edit(const QSet<int>& ids, const std::function<void(StartPoint&)>& change)
{
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (!ids.contains(m_rows[row].id))
            continue;
        StartPoint changed = m_rows[row].start;
        change(changed);
        if (changed == m_rows[row].start)
            continue;
        m_rows[row].start = std::move(changed);
        first = std::min(first, row);
        last = row;
    }
    if (last < 0)
        return;
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    emit startsChanged();
}

bool StartPointModel::setColumn(const QSet<int>& ids, int column, const QVariant& value)
{
    StartPoint any;
    if (!assignStartCell(any, column, value))
        return false;
    edit(ids, [&](StartPoint& start) { assignStartCell(start, column, value); });
    return true;
}

std::vector<StartPoint> StartPointModel::starts() const
{
    std::vector<StartPoint> starts;
    starts.reserve(m_rows.size());
    for (const Row& row : m_rows)
        starts.push_back(row.start);
    return starts;
}

bool StartPointModel::hasProblem(int row) const
{
    return m_problems.contains(id(row));
}

QString StartPointModel::problem(int row, int column) const
{
    const auto problems = m_problems.constFind(id(row));
    return problems == m_problems.constEnd() ? QString() : (*problems)[static_cast<std::size_t>(column)];
}

int StartPointModel::rowOf(int id) const
{
    const auto row = std::ranges::find(m_rows, id, &Row::id);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

void StartPointModel::setProblems(const std::vector<Problem>& problems)
{
    QHash<int, RowProblems> told;
    for (const Problem& problem : problems)
        if (const auto [row, column] = startCellOfField(problem.field); row >= 0 && row < rowCount())
            told[id(row)][static_cast<std::size_t>(column)] = QString::fromStdString(problem.message);
    if (told == m_problems)
        return;
    m_problems = std::move(told);
    if (!m_rows.empty())
        emit dataChanged(
            index(0, 0), index(rowCount() - 1, ColumnCount - 1), {ProblemRole, Qt::ToolTipRole, Qt::DisplayRole});
}

int StartPointModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StartPointModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StartPointModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return startCellText(row.start, column);
    case Qt::EditRole:
    case SortRole:
        return startCellValue(row.start, column);
    case Qt::ToolTipRole:
        if (const QString told = problem(index.row(), column); !told.isEmpty())
            return told;
        return column == Unit ? QVariant(QString::fromStdString(unitName(row.start.heightUnit))) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case StartIdRole:
        return row.id;
    case ColourIndexRole:
        return row.colourIndex;
    case ProblemRole:
        return problem(index.row(), column);
    default:
        return {};
    }
}

bool StartPointModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    StartPoint changed = m_rows[index.row()].start;
    if (!assignStartCell(changed, index.column(), value))
        return false;
    if (changed == m_rows[index.row()].start)
        return true;
    m_rows[index.row()].start = changed;
    emit dataChanged(index, index);
    emit startsChanged();
    return true;
}

QVariant StartPointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1; // the number of its trajectory
    switch (section) {
    case Name:
        return tr("Name");
    case Latitude:
        return tr("Latitude");
    case Longitude:
        return tr("Longitude");
    case Height:
        return tr("Height");
    case Unit:
        return tr("Unit");
    case StartTime:
        return tr("Time");
    }
    return {};
}

Qt::ItemFlags StartPointModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsEditable : base;
}

bool StartPointModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
    endRemoveRows();
    emit startsChanged();
    return true;
}

} // namespace windline

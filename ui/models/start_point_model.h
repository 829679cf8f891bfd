// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "engine/model/start_point.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <vector>

namespace windline {

// The starts, as table and map show and edit them. Latitude and longitude also take what parseCoordinate() reads.
class StartPointModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Latitude, Longitude, Height, Unit, StartTime, ColumnCount };

    // A row without what is only shown of it: to be kept, and put back as it was.
    struct Entry {
        StartPoint start;
        int id = 0;
        int colourIndex = 0;

        bool operator==(const Entry&) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Adds one start after the others and returns its id: 1, 2, … and never one that was used before.
    int add(const StartPoint& start);
    void add(std::span<const StartPoint> starts);
    void setStarts(std::span<const StartPoint> starts);
    // Starts that have gone meanwhile are left out.
    void moveTo(int id, double latitudeDegrees, double longitudeDegrees);
    void remove(const QSet<int>& ids);
    // The starts in the place of those with these ids, at the end.
    void replace(const QSet<int>& ids, std::span<const StartPoint> starts);
    // One change of many starts, told once.
    void edit(const QSet<int>& ids, const std::function<void(StartPoint&)>& change);
    // The value into one column of all of them; false, and nothing changed, when the column cannot hold it.
    bool setColumn(const QSet<int>& ids, int column, const QVariant& value);

    // Takes rows out and puts others, with ids and colours of their own, in their place. Starts that stay (by their
    // ids) stay selected and keep their trajectories.
    void replace(int first, int count, std::span<const Entry> entries);
    // All go, and ids begin anew: nothing that knows the old ones may be left.
    void startAnew();
    // Ids up to this one belong to starts that were there once, and are not given again.
    void reserveIds(int last) { m_lastId = std::max(m_lastId, last); }
    std::vector<Entry> entries() const;

    std::vector<StartPoint> starts() const;
    const StartPoint& start(int row) const { return m_rows[row].start; }
    int id(int row) const { return m_rows[row].id; }
    int colourIndex(int row) const { return m_rows[row].colourIndex; }
    int nextId() const { return m_lastId + 1; } // of the start that is added next
    bool hasProblem(int row) const;
    int rowOf(int id) const; // -1 when there is none

    // Those whose field is "starts[row]…" are shown in their cells; the others are ignored.
    void setProblems(const std::vector<Problem>& problems);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool removeRows(int row, int count, const QModelIndex& parent) override;

signals:
    // A start was added, removed or edited: one signal for all the ways to do so.
    void startsChanged();

private:
    struct Row {
        StartPoint start;
        int id = 0;
        int colourIndex = 0; // stays with the start, whatever becomes of its neighbours
    };
    using RowProblems = std::array<QString, ColumnCount>;

    void append(std::span<const StartPoint> starts);

    QString problem(int row, int column) const;

    std::vector<Row> m_rows;
    QHash<int, RowProblems> m_problems; // by the start's id; most starts have none
    int m_lastId = 0;
};

} // namespace windline

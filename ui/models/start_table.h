// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace windline {

class StartPointModel;

// The starts sorted and filtered for a table (Start 2 before Start 10). Their order in a run, and so the numbers of
// their trajectories, stays the model's; the vertical header tells them.
class StartTable : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit StartTable(StartPointModel* starts, QObject* parent = nullptr);

    // Shows the starts whose name contains the text, whatever its capitals and accents; of a number ("12") or a range
    // of numbers ("3-7") also those. Nothing: all.
    void setFilterText(const QString& text);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    StartPointModel* m_starts;
    QString m_text;
    std::optional<std::pair<int, int>> m_numbers; // from, to
};

} // namespace windline

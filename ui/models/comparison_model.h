// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/compare.h"

#include <QAbstractTableModel>

namespace windline {

// Two sets of trajectories, hour by hour.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Hour,
        Pairs,
        DistanceMean,
        DistanceMedian,
        DistanceMaximum,
        DistancePercent,
        HeightMean,
        HeightMedian,
        HeightMaximum,
        Missing, // "2 / 0": in the first set and in the second
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(Comparison comparison);
    const Comparison& comparison() const { return m_comparison; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Comparison m_comparison;
};

} // namespace windline

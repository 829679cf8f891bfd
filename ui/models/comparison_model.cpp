// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_model.h"

#include <cmath>

namespace windline {

namespace {

constexpr int distanceDecimals = 3; // metres, of kilometres
constexpr int heightDecimals = 1;

QString number(double value, int decimals)
{
    return std::isnan(value) ? QStringLiteral("–") : QString::number(value, 'f', decimals);
}

QString text(const ComparedHour& hour, int column)
{
    switch (column) {
    case ComparisonModel::Hour:
        return QString::number(hour.hours, 'g', 6);
    case ComparisonModel::Pairs:
        return QString::number(hour.ahtdKm.count);
    case ComparisonModel::DistanceMean:
        return number(hour.ahtdKm.mean, distanceDecimals);
    case ComparisonModel::DistanceMedian:
        return number(hour.ahtdKm.median, distanceDecimals);
    case ComparisonModel::DistanceMaximum:
        return number(hour.ahtdKm.maximum, distanceDecimals);
    case ComparisonModel::DistancePercent:
        return number(hour.rhtdPercent.mean, distanceDecimals);
    case ComparisonModel::HeightMean:
        return number(hour.avtdMetres.mean, heightDecimals);
    case ComparisonModel::HeightMedian:
        return number(hour.avtdMetres.median, heightDecimals);
    case ComparisonModel::HeightMaximum:
        return number(hour.avtdMetres.maximum, heightDecimals);
    case ComparisonModel::Missing:
        return hour.missingInFirst + hour.missingInSecond == 0
            ? QString()
            : QStringLiteral("%1 / %2").arg(hour.missingInFirst).arg(hour.missingInSecond);
    }
    return {};
}

} // namespace

void ComparisonModel::setComparison(Comparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.hours.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return text(m_comparison.hours[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case DistanceMean:
        case DistanceMedian:
        case DistanceMaximum:
            return tr("Absolute horizontal transport deviation (AHTD): great-circle distance of the pairs");
        case DistancePercent:
            return tr("Relative horizontal transport deviation (RHTD): the distance in per cent of the mean length of "
                      "both paths so far");
        case HeightMean:
        case HeightMedian:
        case HeightMaximum:
            return tr("Absolute vertical transport deviation (AVTD): difference of the heights above ground");
        case Missing:
            return tr("Points without a partner: missing in the first set / in the second");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Hour:
        return tr("Age (h)");
    case Pairs:
        return tr("Pairs");
    case DistanceMean:
        return tr("Distance mean (km)");
    case DistanceMedian:
        return tr("median (km)");
    case DistanceMaximum:
        return tr("maximum (km)");
    case DistancePercent:
        return tr("Distance mean (%)");
    case HeightMean:
        return tr("Height mean (m)");
    case HeightMedian:
        return tr("median (m)");
    case HeightMaximum:
        return tr("maximum (m)");
    case Missing:
        return tr("Missing");
    }
    return {};
}

} // namespace windline

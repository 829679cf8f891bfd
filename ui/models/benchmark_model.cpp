// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/benchmark_model.h"

#include "ui/models/benchmark_words.h"
#include "ui/models/display_text.h"
#include "ui/models/timings_model.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

QString meanText(const Statistics& seconds)
{
    if (!std::isfinite(seconds.mean))
        return {};
    if (!std::isfinite(seconds.deviation)) // of a single run
        return shortDurationText(seconds.mean);
    // Both with the decimals of the deviation's first two digits.
    const double digits = seconds.deviation > 0 ? std::ceil(1 - std::log10(seconds.deviation)) : 4;
    const int decimals = static_cast<int>(std::clamp(digits, 1.0, 4.0));
    return BenchmarkModel::tr("%1 ± %2 s")
        .arg(QString::number(seconds.mean, 'f', decimals), QString::number(seconds.deviation, 'f', decimals));
}

PhaseSeconds medianPhases(const Measurement& measurement)
{
    PhaseSeconds phases;
    phases.read = measurement.read().median;
    phases.prepare = measurement.prepare().median;
    phases.advect = measurement.advect().median;
    phases.total = measurement.total().median;
    return phases;
}

double longestTotal(const CaseResult& of)
{
    double longest = 0;
    for (const Measurement& measurement : of.measurements)
        if (!measurement.runs.empty())
            longest = std::max(longest, measurement.total().median);
    return longest;
}

} // namespace

void BenchmarkModel::setResult(BenchmarkResult result)
{
    std::vector<Row> rows;
    const auto fill = [](const BenchmarkResult& from) {
        std::vector<Row> made;
        for (const CaseResult& one : from.cases) {
            for (const Measurement& measurement : one.measurements)
                made.push_back({&one, &measurement});
            if (one.bareReading.bytes > 0 || !one.bareReading.problem.empty())
                made.push_back({&one, nullptr});
        }
        return made;
    };
    const int before = rowCount();
    const int after = static_cast<int>(fill(result).size());
    // Rows come at the end while it is measured: then what is selected, and how far it is scrolled, stays.
    if (before > 0 && after >= before) {
        if (after > before)
            beginInsertRows({}, before, after - 1);
        m_result = std::move(result);
        m_rows = fill(m_result);
        if (after > before)
            endInsertRows();
        emit dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_result = std::move(result);
        m_rows = fill(m_result);
        endResetModel();
    }
}

int BenchmarkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BenchmarkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BenchmarkModel::textOfReading(const CaseResult& of, int column) const
{
    const Statistics seconds = of.bareReading.statistics();
    switch (column) {
    case StrategyName:
        return tr("Bare reading");
    case Median:
        return shortDurationText(seconds.median);
    case Mean:
        return of.bareReading.problem.empty() ? meanText(seconds) : QString::fromStdString(of.bareReading.problem);
    }
    return {};
}

QString BenchmarkModel::text(const Row& row, int column) const
{
    const bool isFirstOfCase = row.measurement == row.of->measurements.data();
    if (column == Case)
        return isFirstOfCase ? caseText(row.of->starts, row.of->hours) : QString();
    if (!row.measurement)
        return textOfReading(*row.of, column);
    const Measurement& measurement = *row.measurement;
    if (column == StrategyName)
        return strategyText(measurement);
    if (measurement.runs.empty()) {
        if (column == Mean)
            return measurement.problem.empty() ? QStringLiteral("…") : tr("not measured");
        return {};
    }
    switch (column) {
    case Workers:
        return QString::number(measurement.workers);
    case Median:
        return shortDurationText(measurement.total().median);
    case Mean:
        return meanText(measurement.total());
    case SpeedUp:
        return ratioText(row.of->speedUp(measurement));
    case StepsPerSecond:
        return rateText(measurement.stepsPerSecond());
    case Agrees:
        return agreementText(measurement);
    }
    return {};
}

QString BenchmarkModel::toolTip(const Row& row, int column) const
{
    if (!row.measurement)
        return row.of->bareReading.problem.empty()
            ? tr("Reading the same values from the files with nothing but NetCDF: no run can be faster")
            : QString::fromStdString(row.of->bareReading.problem);
    if (!row.measurement->problem.empty())
        return QString::fromStdString(row.measurement->problem);
    if (column == StepsPerSecond && !row.measurement->runs.empty())
        return tr("Of the whole run. Of the advection alone: %1 parcel-steps/s")
            .arg(rateText(row.measurement->advectedStepsPerSecond()));
    if (column == Agrees && row.measurement->agreement)
        return tr("Compared with the first strategy of the case, point by point");
    return {};
}

QVariant BenchmarkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((index.column() <= StrategyName || index.column() >= Agrees ? Qt::AlignLeft : Qt::AlignRight)
            | Qt::AlignVCenter);
    case TimingsModel::PhasesRole:
        return QVariant::fromValue(
            row.measurement && !row.measurement->runs.empty() ? medianPhases(*row.measurement) : PhaseSeconds());
    case TimingsModel::LongestTotalRole:
        return longestTotal(*row.of);
    default:
        return {};
    }
}

QVariant BenchmarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (section <= StrategyName || section >= Agrees ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        switch (section) {
        case SpeedUp:
            return tr("Median of the sequential strategy over this one's");
        case StepsPerSecond:
            return tr("Time steps of all parcels, by the median of the whole run");
        case Agrees:
            return tr("Whether the trajectories are those of the case's first strategy");
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Case:
        return tr("Case");
    case StrategyName:
        return tr("Strategy");
    case Workers:
        return tr("Workers");
    case Median:
        return tr("Median");
    case Mean:
        return tr("Mean ± SD");
    case SpeedUp:
        return tr("Speed-up");
    case StepsPerSecond:
        return tr("Parcel-steps/s");
    case Agrees:
        return tr("Agreement");
    case Phases:
        return tr("Phases");
    }
    return {};
}

} // namespace windline

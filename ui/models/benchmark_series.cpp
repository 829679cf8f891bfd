// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/benchmark_series.h"

#include <algorithm>
#include <cmath>

namespace windline {

QList<const Measurement*> widestMeasurements(const CaseResult& one)
{
    QList<const Measurement*> widest;
    for (const Measurement& measurement : one.measurements) {
        if (measurement.runs.empty())
            continue;
        const auto same = std::ranges::find_if(
            widest, [&](const Measurement* other) { return other->strategy == measurement.strategy; });
        if (same == widest.end())
            widest << &measurement;
        else if (measurement.workers > (*same)->workers)
            *same = &measurement;
    }
    return widest;
}

QList<QPair<double, double>> scalingLine(const CaseResult& one, const std::string& strategy)
{
    QList<QPair<double, double>> line;
    for (const Measurement& measurement : one.measurements)
        if (measurement.strategy == strategy && !measurement.runs.empty() && std::isfinite(one.scaling(measurement)))
            line << QPair(static_cast<double>(measurement.workers), one.scaling(measurement));
    std::ranges::sort(line, {}, &QPair<double, double>::first);
    return line;
}

QStringList scalingStrategies(const BenchmarkResult& result)
{
    QStringList strategies;
    for (const CaseResult& one : result.cases)
        for (const Measurement& measurement : one.measurements) {
            const QString id = QString::fromStdString(measurement.strategy);
            if (!strategies.contains(id) && scalingLine(one, measurement.strategy).size() > 1)
                strategies << id;
        }
    return strategies;
}

} // namespace windline

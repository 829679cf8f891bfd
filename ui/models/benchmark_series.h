// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_result.h"

#include <QList>
#include <QPair>
#include <QStringList>

#include <string>

// What of a benchmark a chart shows.
namespace windline {

// Of each strategy of the case, the measurement with the most workers among those that have runs.
QList<const Measurement*> widestMeasurements(const CaseResult& one);

// Workers and speed-up of the advection for one strategy in one case, by workers; fewer than two: no line.
QList<QPair<double, double>> scalingLine(const CaseResult& one, const std::string& strategy);

// The strategies of the result that were measured with several numbers of workers in some case.
QStringList scalingStrategies(const BenchmarkResult& result);

} // namespace windline

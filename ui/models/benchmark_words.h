// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_result.h"
#include "engine/benchmark/benchmark_runner.h"

#include <QString>

// How benchmarks are written in this window.
namespace windline {

QString strategyName(const std::string& id); // "Parallel"; what this window has never heard of keeps its id
QString strategyText(const Measurement& measurement); // "Automatic (Parallel)": which one ran, where it was chosen
QString seriesText(const Measurement& measurement); // the same and its workers, where it has several: for legends
QString caseText(int starts, double hours); // "64 starts, 24 h"
QString shortDurationText(double seconds); // three digits: "0.0123 s", "12.4 s"
QString ratioText(double ratio); // "1.84×"; empty when it is unknown
QString rateText(double perSecond); // "24.1 M", "812 k"; empty when it is unknown
QString agreementText(const Measurement& measurement);
QString machineText(const Machine& machine); // processor, cores, memory; version
QString softwareText(const Machine& machine); // "Windline 0.1.0, Qt 6.8.2, GCC 14.2.0"
QString progressText(const BenchmarkProgress& progress);

} // namespace windline

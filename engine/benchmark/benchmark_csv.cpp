// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_files.h"

#include "engine/text/csv_cell.h"

#include <cmath>
#include <format>

namespace windline {

namespace {

std::string cell(double value)
{
    return std::isfinite(value) ? std::format("{:.6g}", value) : std::string();
}

std::string agreementCells(const Measurement& measurement)
{
    if (!measurement.agreement)
        return ",,";
    const Agreement& agreement = *measurement.agreement;
    return std::format("{},{},{}", agreement.isExact ? 1 : 0, cell(agreement.largestMetres), agreement.differentEnds);
}

} // namespace

std::string benchmarkCsv(const BenchmarkResult& result)
{
    std::string text = "case,starts,hours,strategy,ran,workers,steps,runs";
    for (const char* figure : {"mean", "deviation", "median", "minimum", "maximum"})
        text += std::format(",total_{}_s", figure);
    text +=
        ",read_median_s,prepare_median_s,advect_median_s,cpu_median_s,speed_up,steps_per_s,advected_steps_per_s,exact,"
        "largest_distance_m,different_ends,bare_reading_median_s,bare_reading_bytes,processor,cores,"
        "instruction_set,windline_version,date,problem\n";
    const Machine& machine = result.machine;
    for (const CaseResult& one : result.cases) {
        for (const Measurement& measurement : one.measurements) {
            const Statistics total = measurement.total();
            text += std::format("{},{},{:g},{},{},{},{},{}", csvCell(one.name), one.starts, one.hours,
                csvCell(measurement.strategy), csvCell(measurement.ranStrategy), measurement.workers, measurement.steps,
                total.count);
            for (const double value :
                {total.mean, total.deviation, total.median, total.minimum, total.maximum, measurement.read().median,
                    measurement.prepare().median, measurement.advect().median, measurement.cpu().median,
                    one.speedUp(measurement), measurement.stepsPerSecond(), measurement.advectedStepsPerSecond()})
                text += ',' + cell(value);
            text += ',' + agreementCells(measurement);
            text += std::format(",{},{},{},{},{},{},{},{}\n", cell(one.bareReading.statistics().median),
                one.bareReading.bytes, csvCell(machine.processor), machine.cores, machine.instructionSet,
                machine.windlineVersion, machine.date, csvCell(measurement.problem));
        }
    }
    return text;
}

} // namespace windline

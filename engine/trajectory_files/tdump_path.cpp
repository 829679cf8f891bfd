// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/tdump_path.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace windline {

namespace {

// Both places are printed with three decimals, both heights with one.
bool isAtStart(const TrajectoryPoint& point, const TdumpStart& start)
{
    constexpr double degrees = 0.0015;
    constexpr double metres = 0.15;
    return std::abs(point.latitudeDegrees - start.latitudeDegrees) < degrees
        && std::abs(std::remainder(point.longitudeDegrees - start.longitudeDegrees, 360.0)) < degrees
        && !(std::abs(point.heightAglMetres - start.heightAglMetres) > metres);
}

bool isAgeOf(double seconds, double printedHours)
{
    constexpr double halfOfLastDigit = 0.05;
    constexpr double noise = 1e-6;
    return std::abs(seconds / 3600 - printedHours) <= halfOfLastDigit + noise;
}

} // namespace

void TdumpPath::add(const TdumpRow& row, const std::vector<float>& values)
{
    m_rows.push_back(row);
    m_values.insert(m_values.end(), values.begin(), values.end());
}

// The header tells the hour, the row at age 0 the minute too.
Time TdumpPath::startTime(const TdumpStart& start) const
{
    const bool isSameHour = std::chrono::floor<std::chrono::hours>(first().time) == start.time;
    return isSameHour && first().ageHours == 0 ? first().time : start.time;
}

Trajectory TdumpPath::finish(int number, const TdumpStart& start, bool isBackward,
    const std::vector<PathVariable>& variables, TdumpOddities& oddities) const
{
    Trajectory trajectory;
    trajectory.number = number;
    trajectory.start = {.name = {},
        .latitudeDegrees = start.latitudeDegrees,
        .longitudeDegrees = start.longitudeDegrees,
        .height = start.heightAglMetres,
        .heightUnit = HeightUnit::MetresAboveGround,
        .time = {}};
    trajectory.startTime = startTime(start);
    trajectory.start.time = trajectory.startTime;
    trajectory.end = EndReason::Finished;
    trajectory.meteorology.variables = variables;

    const int sign = isBackward ? -1 : 1;
    const auto secondsOf = [&](std::size_t row) {
        return static_cast<double>((m_rows[row].time - trajectory.startTime).count());
    };
    std::vector<std::size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t row) { return sign * secondsOf(row); });

    const auto dropLast = [&] {
        trajectory.points.pop_back();
        trajectory.meteorology.values.resize(trajectory.points.size() * variables.size());
    };
    bool lastStandsIn = false; // the last point is a row from before the start
    for (const std::size_t row : order) {
        const bool isBeforeStart = sign * secondsOf(row) < 0;
        if (isBeforeStart && !isAtStart(m_rows[row].point, start)) {
            oddities.beforeStart.add(m_rows[row].line);
            continue;
        }
        TrajectoryPoint point = m_rows[row].point;
        point.ageSeconds = isBeforeStart ? 0 : secondsOf(row);
        if (!trajectory.points.empty() && trajectory.points.back().ageSeconds == point.ageSeconds) {
            if (!lastStandsIn) {
                oddities.repeated.add(m_rows[row].line);
                continue;
            }
            dropLast();
        }
        if (isBeforeStart)
            point.pressureHpa = unknownValue;
        else if (!isAgeOf(point.ageSeconds, m_rows[row].ageHours))
            oddities.ageNotOfDate.add(m_rows[row].line);
        lastStandsIn = isBeforeStart;
        trajectory.points.push_back(point);
        for (std::size_t i = 0; i < variables.size(); ++i)
            trajectory.meteorology.values.push_back(
                isBeforeStart ? unknownValue : m_values[row * variables.size() + i]);
    }
    return trajectory;
}

} // namespace windline

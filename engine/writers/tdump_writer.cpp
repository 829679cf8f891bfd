// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/columns.h"
#include "engine/writers/formats.h"
#include "engine/writers/write_bytes.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <format>

// HYSPLIT's trajectory endpoint file as HYSPLIT itself writes it; the layout is described at
// https://www.ready.noaa.gov/hypub/trajinfo.html.
// Its readers count columns, so every line has the widths of the Fortran formats given here.
namespace windline {

namespace {

// Fortran programs need a number everywhere; no height, temperature or pressure is this one.
constexpr double missingValue = -9999.0;

// What I6 has room for.
constexpr std::size_t mostTrajectories = 999'999;

// 4I6: year in two digits, month, day, hour.
std::string date(Time time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day calendar(day);
    return std::format("{:6}{:6}{:6}{:6}", int(calendar.year()) % 100, unsigned(calendar.month()),
        unsigned(calendar.day()), std::chrono::floor<std::chrono::hours>(time - day).count());
}

long minuteOf(Time time)
{
    return long(
        (std::chrono::floor<std::chrono::minutes>(time) - std::chrono::floor<std::chrono::hours>(time)).count());
}

// HYSPLIT names a meteorology by up to four letters, which it takes from the file; so the file's name gives them.
std::string modelId(const std::filesystem::path& file)
{
    std::string id;
    for (const char letter : QFileInfo(file).fileName().toStdString())
        if (id.size() < 4 && (std::isalnum(static_cast<unsigned char>(letter)) != 0))
            id += char(std::toupper(static_cast<unsigned char>(letter)));
    return id.empty() ? "NONE" : id;
}

// (2I6), then for each file (A8,5I6): its model and the time of its first data. That time is not among the results;
// the first start stands in for it, as in HYSPLIT's own runs that begin with their meteorology.
std::string meteorologyLines(const TrajectorySet& set)
{
    Time first;
    if (!set.trajectories.empty())
        first = std::ranges::min(set.trajectories, {}, &Trajectory::startTime).startTime;
    std::vector<std::filesystem::path> files = set.request.meteorology;
    if (files.empty())
        files.emplace_back(); // readers expect one line at least
    constexpr int oneDecimal = 1; // the number of the row format
    std::string lines = std::format("{:6}{:6}\n", files.size(), oneDecimal);
    for (const std::filesystem::path& file : files)
        lines += std::format("    {:4}{}{:6}\n", modelId(file), date(first), 0);
    return lines;
}

double heightAboveGround(const Trajectory& trajectory)
{
    if (trajectory.start.heightUnit == HeightUnit::MetresAboveGround)
        return trajectory.start.height;
    const double height = trajectory.points.empty() ? NAN : trajectory.points.front().heightAglMetres;
    return std::isnan(height) ? missingValue : height;
}

// (I6,2(1X,A8)), then for each start (4I6,2F9.3,F8.1).
std::string startLines(const TrajectorySet& set)
{
    std::string lines = std::format("{:6} {:8} {:8}\n", set.trajectories.size(),
        set.request.duration.count() < 0 ? "BACKWARD" : "FORWARD",
        set.request.verticalMotion == VerticalMotion::Isobaric ? "ISOBARIC" : "OMEGA");
    for (const Trajectory& trajectory : set.trajectories)
        lines += std::format("{}{:9.3f}{:9.3f}{:8.1f}\n", date(trajectory.startTime), trajectory.start.latitudeDegrees,
            std::remainder(trajectory.start.longitudeDegrees, 360.0), heightAboveGround(trajectory));
    return lines;
}

// The columns that HYSPLIT knows, less those that are unknown throughout; pressure always comes first.
std::vector<const Column<RecordedPoint>*> diagnostics(const std::vector<RecordedPoint>& points)
{
    std::vector<const Column<RecordedPoint>*> columns;
    for (const auto& column : pointColumns()) {
        const std::string_view name = column.tdumpName;
        const auto isKnown = [&column](const RecordedPoint& row) { return column.value(row).index() != 0; };
        if (name == "PRESSURE")
            columns.insert(columns.begin(), &column);
        else if (!name.empty() && std::ranges::any_of(points, isKnown))
            columns.push_back(&column);
    }
    return columns;
}

// All points by time, away from the start, and at one time by trajectory.
std::vector<RecordedPoint> pointsByTime(const TrajectorySet& set)
{
    std::vector<RecordedPoint> points;
    for (const Trajectory& trajectory : set.trajectories)
        for (const TrajectoryPoint& point : trajectory.points)
            points.push_back({&trajectory, &point});
    const bool isBackward = set.request.duration.count() < 0;
    std::ranges::stable_sort(points, {}, [isBackward](const RecordedPoint& row) {
        const auto sinceEpoch = row.trajectory->timeOf(*row.point).time_since_epoch();
        return isBackward ? -sinceEpoch : sinceEpoch;
    });
    return points;
}

// (8I6,F8.1,2F9.3,1X,F8.1,n(1X,F8.1)): trajectory, meteorology, date with minute, hour of the forecast, age in hours,
// position, height above ground, diagnostics.
void addRow(std::string& text, const RecordedPoint& row, const std::vector<const Column<RecordedPoint>*>& columns)
{
    constexpr int meteorology = 1;
    constexpr int forecastHour = 0;
    const Time time = row.trajectory->timeOf(*row.point);
    const TrajectoryPoint& point = *row.point;
    std::format_to(std::back_inserter(text), "{:6}{:6}{}{:6}{:6}{:8.1f}{:9.3f}{:9.3f} {:8.1f}", row.trajectory->number,
        meteorology, date(time), minuteOf(time), forecastHour, rounded(point.ageSeconds / 3600, 1),
        point.latitudeDegrees, point.longitudeDegrees,
        std::isnan(point.heightAglMetres) ? missingValue : point.heightAglMetres);
    for (const auto* column : columns) {
        const Value value = column->value(row);
        const double* number = std::get_if<double>(&value);
        std::format_to(std::back_inserter(text), " {:8.1f}", number ? *number : missingValue);
    }
    text += '\n';
}

} // namespace

void writeTdump(const TrajectorySet& set, const std::filesystem::path& file)
{
    if (set.trajectories.size() > mostTrajectories)
        throw std::runtime_error(
            QCoreApplication::translate("Writer", "a tdump file has room for 999,999 trajectories").toStdString());
    const std::vector<RecordedPoint> points = pointsByTime(set);
    const auto columns = diagnostics(points);
    std::string text = meteorologyLines(set) + startLines(set);
    text += std::format("{:6}", columns.size());
    for (const auto* column : columns)
        text += std::format(" {:8}", column->tdumpName);
    text += '\n';
    for (const RecordedPoint& row : points)
        addRow(text, row, columns);
    writeBytes(file, text);
}

} // namespace windline

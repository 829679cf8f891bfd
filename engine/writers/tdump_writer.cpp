// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model_id.h"
#include "engine/threads/for_ranges.h"
#include "engine/writers/formats.h"
#include "engine/writers/path_columns.h"
#include "engine/writers/write_bytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <format>
#include <functional>
#include <iterator>
#include <map>

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

// Where the run did not open its meteorology, the files' names and the first start stand in.
std::vector<MeteorologyGrid> meteorologyGrids(const TrajectorySet& set)
{
    if (!set.report.meteorologyGrids.empty())
        return set.report.meteorologyGrids;
    Time first;
    if (!set.trajectories.empty())
        first = std::ranges::min(set.trajectories, {}, &Trajectory::startTime).startTime;
    std::vector<MeteorologyGrid> grids;
    for (const std::filesystem::path& file : set.request.meteorology)
        grids.push_back({modelIdFromName(file), first});
    if (grids.empty())
        grids.push_back({modelIdFromName({}), first}); // readers expect one line at least
    return grids;
}

// Of all files; HYSPLIT draws a straight line between two times, also from one forecast's end to the next one's begin.
class ForecastHours {
public:
    explicit ForecastHours(const std::vector<MeteorologyGrid>& grids)
    {
        for (const MeteorologyGrid& grid : grids)
            for (std::size_t i = 0; i < grid.times.size(); ++i)
                m_hours.emplace(grid.times[i], grid.forecastHours[i]);
    }

    // 0 where it is not known.
    long at(Time time) const
    {
        const auto after = m_hours.lower_bound(time);
        if (after == m_hours.end())
            return 0;
        if (after->first == time)
            return after->second;
        if (after == m_hours.begin())
            return 0;
        const auto before = std::prev(after);
        const double share = std::chrono::duration<double>(time - before->first) / (after->first - before->first);
        return std::lround(before->second + share * (after->second - before->second));
    }

private:
    std::map<Time, int> m_hours; // of the file named first, where two hold a time
};

// (2I6), then for each file (4X,A4,5I6): its model, and the time of its first data with the forecast hour.
std::string meteorologyLines(const TrajectorySet& set)
{
    constexpr int oneDecimal = 1; // the number of the row format
    const std::vector<MeteorologyGrid> grids = meteorologyGrids(set);
    std::string lines = std::format("{:6}{:6}\n", grids.size(), oneDecimal);
    for (const MeteorologyGrid& grid : grids)
        lines += std::format("    {:4.4}{}{:6}\n", grid.modelId, date(grid.firstTime),
            grid.forecastHours.empty() ? 0 : grid.forecastHours.front());
    return lines;
}

// HYSPLIT's words, from its own files; those of options 6 and 8 have not been seen.
const char* wordFor(VerticalMotion motion)
{
    switch (motion) {
    case VerticalMotion::Isobaric:
        return "ISOBARIC";
    case VerticalMotion::Isentropic:
        return "THETA";
    case VerticalMotion::Isopycnic:
        return "DENSITY";
    case VerticalMotion::Isosigma:
        return "ISOSIGMA";
    case VerticalMotion::Divergence:
        return "DIVERGE";
    case VerticalMotion::MslToAgl:
        return "MSL2AGL";
    case VerticalMotion::Average:
        return "AVERAGE";
    case VerticalMotion::Damped:
        return "DAMPED";
    case VerticalMotion::Data:
    case VerticalMotion::Auto:
        break;
    }
    return "OMEGA";
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
        set.request.duration.count() < 0 ? "BACKWARD" : "FORWARD", wordFor(verticalMotionOf(set)));
    for (const Trajectory& trajectory : set.trajectories)
        lines += std::format("{}{:9.3f}{:9.3f}{:8.1f}\n", date(trajectory.startTime), trajectory.start.latitudeDegrees,
            std::remainder(trajectory.start.longitudeDegrees, 360.0), heightAboveGround(trajectory));
    return lines;
}

struct TimedPoint {
    Time time;
    RecordedPoint row;
};

// The chosen variables that HYSPLIT has a name for; when none was chosen pressure, and terrain where it is known.
std::vector<PathVariable> diagnostics(const TrajectorySet& set, const std::vector<TimedPoint>& points)
{
    std::vector<PathVariable> variables = chosenVariables(set);
    if (variables.empty()) {
        variables.push_back(PathVariable::Pressure);
        const auto isKnown = [](const TimedPoint& one) { return !std::isnan(one.row.point->terrainMetres); };
        if (std::ranges::any_of(points, isKnown))
            variables.push_back(PathVariable::TerrainHeight);
    }
    std::erase_if(variables, [](PathVariable variable) { return tdumpName(variable).empty(); });
    if (variables.empty())
        variables.push_back(PathVariable::Pressure); // readers expect one at least
    return variables;
}

// All points by time, away from the start, and at one time by trajectory.
std::vector<TimedPoint> pointsByTime(const TrajectorySet& set)
{
    std::vector<TimedPoint> points;
    for (const Trajectory& trajectory : set.trajectories)
        for (const TrajectoryPoint& point : trajectory.points)
            points.push_back({trajectory.timeOf(point), {&trajectory, &point}});
    if (set.request.duration.count() < 0)
        std::ranges::stable_sort(points, std::ranges::greater(), &TimedPoint::time);
    else
        std::ranges::stable_sort(points, {}, &TimedPoint::time);
    return points;
}

// Fw.d; wider where the number needs it.
void addFixed(std::string& text, double value, std::size_t width, int decimals)
{
    std::array<char, 32> digits{};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals);
    if (error != std::errc()) {
        std::format_to(std::back_inserter(text), "{:.{}f}", value, decimals);
        return;
    }
    const auto size = static_cast<std::size_t>(end - digits.data());
    text.append(size < width ? width - size : 0, ' ');
    text.append(digits.data(), size);
}

// (8I6,F8.1,2F9.3,1X,F8.1,n(1X,F8.1)): trajectory, meteorology, date with minute, hour of the forecast, age in hours,
// position, height above ground, diagnostics.
class RowWriter {
public:
    RowWriter(const std::vector<PathVariable>& variables, const ForecastHours& forecastHours)
        : m_variables(variables)
        , m_forecastHours(forecastHours)
    {
    }

    void add(std::string& text, const TimedPoint& timed)
    {
        if (m_words.empty() || timed.time != m_time) { // many rows in succession have the same
            m_time = timed.time;
            m_words = std::format("{}{:6}{:6}", date(m_time), minuteOf(m_time), m_forecastHours.at(m_time));
        }
        constexpr int meteorology = 1;
        const TrajectoryPoint& point = *timed.row.point;
        std::format_to(std::back_inserter(text), "{:6}{:6}", timed.row.trajectory->number, meteorology);
        text += m_words;
        addFixed(text, rounded(point.ageSeconds / 3600, 1), 8, 1);
        addFixed(text, point.latitudeDegrees, 9, 3);
        addFixed(text, point.longitudeDegrees, 9, 3);
        addAfterBlank(text, point.heightAglMetres);
        for (const PathVariable variable : m_variables)
            addAfterBlank(text, pathValue(timed.row, variable));
        text += '\n';
    }

private:
    static void addAfterBlank(std::string& text, double value)
    {
        text += ' ';
        addFixed(text, std::isnan(value) ? missingValue : value, 8, 1);
    }

    const std::vector<PathVariable>& m_variables;
    const ForecastHours& m_forecastHours;
    Time m_time;
    std::string m_words;
};

// Several parts at once; numbers take longest to write.
void addRows(std::string& text, const std::vector<TimedPoint>& points, const std::vector<PathVariable>& variables,
    const ForecastHours& forecastHours)
{
    constexpr std::size_t rowsPerPart = 4096;
    std::vector<std::string> parts((points.size() + rowsPerPart - 1) / rowsPerPart);
    forRanges(parts.size(), 1, [&](std::size_t begin, std::size_t end) {
        RowWriter writer(variables, forecastHours);
        for (std::size_t part = begin; part < end; ++part)
            for (std::size_t i = part * rowsPerPart; i < std::min((part + 1) * rowsPerPart, points.size()); ++i)
                writer.add(parts[part], points[i]);
    });
    for (const std::string& part : parts)
        text += part;
}

} // namespace

void writeTdump(const TrajectorySet& set, const std::filesystem::path& file)
{
    if (set.trajectories.size() > mostTrajectories)
        throw std::runtime_error(
            QCoreApplication::translate("Writer", "a tdump file has room for 999,999 trajectories").toStdString());
    const std::vector<TimedPoint> points = pointsByTime(set);
    const std::vector<PathVariable> variables = diagnostics(set, points);
    std::string text = meteorologyLines(set) + startLines(set);
    text += std::format("{:6}", variables.size());
    for (const PathVariable variable : variables)
        text += std::format(" {:8}", tdumpName(variable));
    text += '\n';
    const ForecastHours forecastHours(meteorologyGrids(set));
    addRows(text, points, variables, forecastHours);
    writeBytes(file, text);
}

} // namespace windline

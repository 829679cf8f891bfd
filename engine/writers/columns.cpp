// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/columns.h"

#include "engine/text/describe.h"
#include "engine/writers/path_columns.h"
#include "engine/writers/vertical_datum.h"

#include <QFileInfo>

#include <cmath>
#include <format>

namespace windline {

namespace {

Value known(double value)
{
    return std::isnan(value) ? Value() : Value(value);
}

Value endOfPoint(const RecordedPoint& row)
{
    const bool endedEarly = row.trajectory->end != EndReason::Running && row.trajectory->end != EndReason::Finished;
    const bool isLast = row.point == &row.trajectory->points.back();
    return endedEarly && isLast ? Value(std::string(endReasonId(row.trajectory->end))) : Value();
}

Time endTime(const Trajectory& trajectory)
{
    return trajectory.points.empty() ? trajectory.startTime : trajectory.timeOf(trajectory.points.back());
}

double hoursReached(const Trajectory& trajectory)
{
    return trajectory.points.empty() ? 0 : trajectory.points.back().ageSeconds / 3600;
}

// For files, hence in no language: describe() is for people.
std::string heightUnitId(HeightUnit unit)
{
    switch (unit) {
    case HeightUnit::MetresAboveGround:
        return "m above ground";
    case HeightUnit::MetresAboveSeaLevel:
        return "m above sea level";
    case HeightUnit::Hectopascal:
        return "hPa";
    }
    return {};
}

std::string fileNames(const RunRequest& request)
{
    std::string names;
    for (const std::filesystem::path& file : request.meteorology)
        names += (names.empty() ? "" : "; ") + QFileInfo(file).fileName().toStdString();
    return names;
}

// Of HYSPLIT's numerics nothing is known: its options 1 to 4 drift from what they keep.
bool keepsQuantity(const TrajectorySet& set)
{
    switch (set.report.verticalMotion) {
    case VerticalMotion::Isobaric:
    case VerticalMotion::Isentropic:
    case VerticalMotion::Isopycnic:
    case VerticalMotion::Isosigma:
        return set.request.numerics == Numerics::Accurate;
    default:
        return false;
    }
}

} // namespace

std::vector<Column<RecordedPoint>> pointColumns(const TrajectorySet& set)
{
    std::vector<Column<RecordedPoint>> columns = {
        {.name = "trajectory",
            .shapefileName = "traj",
            .type = ColumnType::Integer,
            .description = "number of the trajectory, from 1 in the order of the starts",
            .value = [](const RecordedPoint& row) -> Value { return row.trajectory->number; }},
        {.name = "time",
            .shapefileName = "time",
            .type = ColumnType::DateTime,
            .standardName = "time",
            .description = "time in UTC",
            .value = [](const RecordedPoint& row) -> Value { return row.trajectory->timeOf(*row.point); }},
        {.name = "age_min",
            .shapefileName = "age_min",
            .type = ColumnType::Real,
            .decimals = 3,
            .dropsZeros = true,
            .unit = "minutes",
            .description = "time since the start of the trajectory; negative in backward runs",
            .value = [](const RecordedPoint& row) -> Value { return row.point->ageSeconds / 60; }},
        {.name = "latitude",
            .shapefileName = "latitude",
            .type = ColumnType::Real,
            .decimals = degreeDecimals,
            .unit = "degrees_north",
            .standardName = "latitude",
            .description = "latitude",
            .value = [](const RecordedPoint& row) -> Value { return row.point->latitudeDegrees; }},
        {.name = "longitude",
            .shapefileName = "longitude",
            .type = ColumnType::Real,
            .decimals = degreeDecimals,
            .unit = "degrees_east",
            .standardName = "longitude",
            .description = "longitude, -180 to 180",
            .value = [](const RecordedPoint& row) -> Value { return row.point->longitudeDegrees; }},
        {.name = "height_agl_m",
            .shapefileName = "hgt_agl_m",
            .type = ColumnType::Real,
            .decimals = heightDecimals,
            .unit = "m",
            .standardName = "height",
            .description = "height above ground",
            .value = [](const RecordedPoint& row) { return known(row.point->heightAglMetres); }},
        {.name = "pressure_hpa",
            .shapefileName = "press_hpa",
            .type = ColumnType::Real,
            .decimals = 2,
            .unit = "hPa",
            .standardName = "air_pressure",
            .description = "air pressure",
            .value = [](const RecordedPoint& row) { return known(row.point->pressureHpa); }},
        {.name = "height_msl_m",
            .shapefileName = "hgt_msl_m",
            .type = ColumnType::Real,
            .decimals = heightDecimals,
            .unit = "m",
            .standardName = "altitude",
            .description = "height above mean sea level",
            .value =
                [](const RecordedPoint& row) { return known(row.point->heightAglMetres + row.point->terrainMetres); }},
        {.name = "terrain_m",
            .shapefileName = "terrain_m",
            .type = ColumnType::Real,
            .decimals = heightDecimals,
            .unit = "m",
            .standardName = "surface_altitude",
            .description = "height of the ground above mean sea level, in the meteorology",
            .value = [](const RecordedPoint& row) { return known(row.point->terrainMetres); }},
    };
    for (const PathVariable variable : chosenVariables(set))
        if (const Column<RecordedPoint>* column = pathColumn(variable))
            columns.push_back(*column);
    if (keepsQuantity(set))
        columns.push_back({.name = "quantity_kept",
            .shapefileName = "qty_kept",
            .type = ColumnType::Real,
            .description = "1 where the trajectory keeps what its vertical motion keeps (pressure above the ground, "
                           "potential temperature, density or sigma), 0 where it does not: the ground lies above the "
                           "place where it would be",
            .value = [](const RecordedPoint& row) -> Value {
                const EndReason end = row.trajectory->end;
                const bool neverBegan = end >= EndReason::StartOutsideArea && end <= EndReason::StartHeightUnknown;
                return neverBegan ? Value() : Value(row.point->quantityLost ? 0.0 : 1.0);
            }});
    columns.push_back({.name = "end_reason",
        .shapefileName = "end_reason",
        .description = "why the trajectory ended early, at its last point",
        .value = endOfPoint});
    return columns;
}

std::span<const Column<Trajectory>> trajectoryColumns()
{
    static const Column<Trajectory> columns[] = {
        {.name = "trajectory",
            .shapefileName = "traj",
            .type = ColumnType::Integer,
            .description = "number of the trajectory, from 1 in the order of the starts",
            .value = [](const Trajectory& row) -> Value { return row.number; }},
        {.name = "name",
            .shapefileName = "name",
            .description = "name of the start",
            .value = [](const Trajectory& row) { return row.start.name.empty() ? Value() : Value(row.start.name); }},
        {.name = "start_time",
            .shapefileName = "start_time",
            .type = ColumnType::DateTime,
            .description = "time of the start in UTC",
            .value = [](const Trajectory& row) -> Value { return row.startTime; }},
        {.name = "start_latitude",
            .shapefileName = "start_lat",
            .type = ColumnType::Real,
            .decimals = degreeDecimals,
            .unit = "degrees_north",
            .description = "latitude of the start",
            .value = [](const Trajectory& row) -> Value { return row.start.latitudeDegrees; }},
        {.name = "start_longitude",
            .shapefileName = "start_lon",
            .type = ColumnType::Real,
            .decimals = degreeDecimals,
            .unit = "degrees_east",
            .description = "longitude of the start, -180 to 180",
            .value = [](const Trajectory& row) -> Value { return std::remainder(row.start.longitudeDegrees, 360.0); }},
        {.name = "start_height",
            .shapefileName = "start_hgt",
            .type = ColumnType::Real,
            .decimals = 2,
            .description = "height of the start as it was asked for, in the unit that the next column names",
            .value = [](const Trajectory& row) -> Value { return row.start.height; }},
        {.name = "start_height_unit",
            .shapefileName = "start_unit",
            .description = "unit of start_height",
            .value = [](const Trajectory& row) -> Value { return heightUnitId(row.start.heightUnit); }},
        {.name = "end_reason",
            .shapefileName = "end_reason",
            .description = "why the trajectory ended",
            .value = [](const Trajectory& row) -> Value { return std::string(endReasonId(row.end)); }},
        {.name = "end_text",
            .shapefileName = "end_text",
            .description = "why the trajectory ended, as a sentence",
            .value = [](const Trajectory& row) -> Value { return describeEnd(row); }},
        {.name = "end_time",
            .shapefileName = "end_time",
            .type = ColumnType::DateTime,
            .description = "time of the last point in UTC",
            .value = [](const Trajectory& row) -> Value { return endTime(row); }},
        {.name = "duration_h",
            .shapefileName = "duration_h",
            .type = ColumnType::Real,
            .decimals = 3,
            .dropsZeros = true,
            .unit = "hours",
            .description = "age of the last point; negative in backward runs",
            .value = [](const Trajectory& row) -> Value { return hoursReached(row); }},
    };
    return columns;
}

std::span<const Column<TrajectorySet>> runColumns()
{
    static const Column<TrajectorySet> columns[] = {
        {.name = "direction",
            .shapefileName = "direction",
            .description = "forward or backward in time",
            .value = [](const TrajectorySet& row) -> Value {
                return row.request.duration.count() < 0 ? "backward" : "forward";
            }},
        {.name = "numerics",
            .shapefileName = "numerics",
            .description = "how it was computed: accurate, or hysplit for HYSPLIT's own scheme",
            .value = [](const TrajectorySet& row) -> Value { return std::string(numericsId(row.request.numerics)); }},
        {.name = "vertical_motion",
            .shapefileName = "vert_motn",
            .description = "what moved the parcels up and down, e.g. data (the vertical wind of the meteorology)",
            .value = [](const TrajectorySet& row) -> Value {
                return std::string(verticalMotionId(verticalMotionOf(row)));
            }},
        {.name = "meteorology",
            .shapefileName = "met_files",
            .description = "names of the files with the meteorology",
            .value = [](const TrajectorySet& row) -> Value { return fileNames(row.request); }},
    };
    return columns;
}

VerticalMotion verticalMotionOf(const TrajectorySet& set)
{
    return set.request.verticalMotion == VerticalMotion::Auto ? set.report.verticalMotion : set.request.verticalMotion;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale + 0.0; // the sum turns -0 into 0
}

std::string toText(Time time)
{
    return std::format("{:%FT%TZ}", time);
}

std::string toText(const Value& value, int decimals, bool dropsZeros)
{
    if (const auto* integer = std::get_if<int>(&value))
        return std::to_string(*integer);
    if (const auto* time = std::get_if<Time>(&value))
        return toText(*time);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    const auto* real = std::get_if<double>(&value);
    if (!real)
        return {};
    std::string text = std::format("{:.{}f}", rounded(*real, decimals), decimals);
    if (dropsZeros && text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return text;
}

} // namespace windline

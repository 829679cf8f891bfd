// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/netcdf/netcdf_output.h"
#include "engine/writers/columns.h"
#include "engine/writers/formats.h"
#include "engine/writers/write_bytes.h"

#include <algorithm>
#include <cmath>

// A CF "trajectory" file in the incomplete multidimensional representation (CF conventions, H.4.1): every variable
// along the paths is (trajectory, obs), and short paths are filled up with NaN. It takes more room than the contiguous
// ragged array, which compression wins back, and is what xarray and plotting programs use as it is.
namespace windline {

namespace {

constexpr const char* timeUnits = "seconds since 1970-01-01 00:00:00";

nc_type typeOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return NC_INT;
    case ColumnType::Text:
        return NC_STRING;
    case ColumnType::Real:
    case ColumnType::DateTime:
        break;
    }
    return NC_DOUBLE;
}

double asNumber(const Value& value)
{
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    if (const auto* time = std::get_if<Time>(&value))
        return double(time->time_since_epoch().count());
    return NAN;
}

template <typename Row> int addColumn(NetcdfOutput& file, const Column<Row>& column, std::span<const int> dimensions)
{
    const int variable = file.addVariable(column.name, typeOf(column.type), dimensions);
    file.addAttribute(variable, "long_name", column.description);
    file.addAttribute(variable, "standard_name", column.standardName);
    file.addAttribute(variable, "units", column.type == ColumnType::DateTime ? timeUnits : column.unit);
    if (column.type == ColumnType::DateTime)
        file.addAttribute(variable, "calendar", "proleptic_gregorian");
    if (typeOf(column.type) == NC_DOUBLE) {
        file.addAttribute(variable, NC_FillValue, NC_DOUBLE, NAN);
        file.compress(variable, 2);
    }
    return variable;
}

// Everything but the trajectory's number (which the rows tell already) and its end (which the trajectories tell).
std::vector<Column<RecordedPoint>> numbersAlongPath(const TrajectorySet& set)
{
    std::vector<Column<RecordedPoint>> columns = pointColumns(set);
    std::erase_if(columns, [](const auto& column) { return typeOf(column.type) != NC_DOUBLE; });
    return columns;
}

bool isCoordinate(const Column<RecordedPoint>& column)
{
    constexpr std::string_view coordinates[] = {"time", "latitude", "longitude", "height"};
    return std::ranges::find(coordinates, column.standardName) != std::end(coordinates);
}

void defineVariablesAlongPath(
    NetcdfOutput& file, std::span<const Column<RecordedPoint>> columns, std::span<const int> dimensions)
{
    std::string coordinates;
    for (const auto& column : columns)
        if (isCoordinate(column))
            coordinates += (coordinates.empty() ? "" : " ") + std::string(column.name);
    for (const auto& column : columns) {
        const int variable = addColumn(file, column, dimensions);
        if (!isCoordinate(column))
            file.addAttribute(variable, "coordinates", coordinates);
        if (column.standardName == std::string_view("height")) {
            file.addAttribute(variable, "axis", "Z");
            file.addAttribute(variable, "positive", "up");
        }
    }
}

void defineTrajectoryVariables(NetcdfOutput& file, int trajectoryDimension)
{
    for (const auto& column : trajectoryColumns()) {
        const int variable = addColumn(file, column, {&trajectoryDimension, 1});
        if (column.type == ColumnType::Integer)
            file.addAttribute(variable, "cf_role", "trajectory_id");
    }
}

void defineAttributes(NetcdfOutput& file, const TrajectorySet& set)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    file.addAttribute(NC_GLOBAL, "Conventions", "CF-1.8");
    file.addAttribute(NC_GLOBAL, "featureType", "trajectory");
    file.addAttribute(NC_GLOBAL, "title", "Air-parcel trajectories");
    file.addAttribute(NC_GLOBAL, "source", "Windline " WINDLINE_VERSION);
    file.addAttribute(NC_GLOBAL, "history", toText(now) + " written by Windline " WINDLINE_VERSION);
    for (const auto& column : runColumns())
        file.addAttribute(NC_GLOBAL, column.name, toText(column, set));
}

void putTrajectoryVariables(NetcdfOutput& file, const std::vector<Trajectory>& trajectories)
{
    constexpr std::size_t start = 0;
    const std::size_t count = trajectories.size();
    for (const auto& column : trajectoryColumns()) {
        int variable = 0;
        NetcdfOutput::check(nc_inq_varid(file.id(), column.name, &variable));
        if (typeOf(column.type) == NC_INT) {
            std::vector<int> values;
            for (const Trajectory& trajectory : trajectories)
                values.push_back(std::get<int>(column.value(trajectory)));
            NetcdfOutput::check(nc_put_vara_int(file.id(), variable, &start, &count, values.data()));
        } else if (typeOf(column.type) == NC_STRING) {
            std::vector<std::string> texts;
            for (const Trajectory& trajectory : trajectories)
                texts.push_back(toText(column, trajectory));
            std::vector<const char*> values;
            for (const std::string& text : texts)
                values.push_back(text.c_str());
            NetcdfOutput::check(nc_put_vara_string(file.id(), variable, &start, &count, values.data()));
        } else {
            std::vector<double> values;
            for (const Trajectory& trajectory : trajectories)
                values.push_back(asNumber(column.value(trajectory)));
            NetcdfOutput::check(nc_put_vara_double(file.id(), variable, &start, &count, values.data()));
        }
    }
}

void putVariablesAlongPath(NetcdfOutput& file, std::span<const Column<RecordedPoint>> columns,
    const std::vector<Trajectory>& trajectories, std::size_t mostPoints)
{
    const std::size_t start[] = {0, 0};
    const std::size_t count[] = {trajectories.size(), mostPoints};
    for (const auto& column : columns) {
        std::vector<double> values(trajectories.size() * mostPoints, NAN);
        for (std::size_t i = 0; i < trajectories.size(); ++i)
            for (std::size_t k = 0; k < trajectories[i].points.size(); ++k)
                values[i * mostPoints + k] = asNumber(column.value({&trajectories[i], &trajectories[i].points[k]}));
        int variable = 0;
        NetcdfOutput::check(nc_inq_varid(file.id(), column.name, &variable));
        NetcdfOutput::check(nc_put_vara_double(file.id(), variable, start, count, values.data()));
    }
}

} // namespace

void writeNetcdf(const TrajectorySet& set, const std::filesystem::path& path)
{
    std::size_t mostPoints = 0;
    for (const Trajectory& trajectory : set.trajectories)
        mostPoints = std::max(mostPoints, trajectory.points.size());

    const std::vector<Column<RecordedPoint>> columns = numbersAlongPath(set);
    NetcdfOutput file;
    // In an empty set both are 0, which to NetCDF means "unlimited": just as empty.
    const int dimensions[] = {
        file.addDimension("trajectory", set.trajectories.size()), file.addDimension("obs", mostPoints)};
    defineTrajectoryVariables(file, dimensions[0]);
    defineVariablesAlongPath(file, columns, dimensions);
    defineAttributes(file, set);
    putTrajectoryVariables(file, set.trajectories);
    putVariablesAlongPath(file, columns, set.trajectories, mostPoints);
    writeBytes(path, file.close());
}

} // namespace windline

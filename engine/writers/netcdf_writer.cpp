// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/netcdf/library_lock.h"
#include "engine/writers/columns.h"
#include "engine/writers/formats.h"
#include "engine/writers/write_bytes.h"

#include <netcdf.h>
#include <netcdf_mem.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <stdexcept>

// A CF "trajectory" file in the incomplete multidimensional representation (CF conventions, H.4.1): every variable
// along the paths is (trajectory, obs), and short paths are filled up with NaN. It takes more room than the contiguous
// ragged array, which compression wins back, and is what xarray and plotting programs use as it is.
namespace windline {

namespace {

void check(int status)
{
    if (status != NC_NOERR)
        throw std::runtime_error(nc_strerror(status));
}

constexpr const char* timeUnits = "seconds since 1970-01-01 00:00:00";

// A NetCDF-4 file that grows in memory: HDF5 crashes when the disk is full (4.9.3 with HDF5 1.14.5), and these files
// are small. The library is locked for as long as one of these exists.
class NetcdfFile {
public:
    NetcdfFile()
        : m_lock(lockNetcdf())
    {
        constexpr std::size_t firstBytes = 1 << 16;
        check(nc_create_mem("trajectories", NC_NETCDF4, firstBytes, &m_id));
        m_isOpen = true;
    }

    ~NetcdfFile()
    {
        if (m_isOpen)
            nc_abort(m_id);
        std::free(m_contents.memory);
    }

    NetcdfFile(const NetcdfFile&) = delete;
    NetcdfFile& operator=(const NetcdfFile&) = delete;

    int id() const { return m_id; }

    // The finished file, as long as this object lives.
    std::string_view close()
    {
        m_isOpen = false;
        check(nc_close_memio(m_id, &m_contents));
        return {static_cast<const char*>(m_contents.memory), m_contents.size};
    }

    int addDimension(const char* name, std::size_t size)
    {
        int dimension = 0;
        check(nc_def_dim(m_id, name, size, &dimension));
        return dimension;
    }

    int addVariable(const char* name, nc_type type, std::span<const int> dimensions)
    {
        int variable = 0;
        check(nc_def_var(m_id, name, type, int(dimensions.size()), dimensions.data(), &variable));
        return variable;
    }

    // Empty texts are left out.
    void addAttribute(int variable, const char* name, std::string_view text)
    {
        if (!text.empty())
            check(nc_put_att_text(m_id, variable, name, text.size(), text.data()));
    }

private:
    std::unique_lock<std::recursive_mutex> m_lock;
    int m_id = -1;
    bool m_isOpen = false;
    NC_memio m_contents{};
};

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

template <typename Row> int addColumn(NetcdfFile& file, const Column<Row>& column, std::span<const int> dimensions)
{
    const int variable = file.addVariable(column.name, typeOf(column.type), dimensions);
    file.addAttribute(variable, "long_name", column.description);
    file.addAttribute(variable, "standard_name", column.standardName);
    file.addAttribute(variable, "units", column.type == ColumnType::DateTime ? timeUnits : column.unit);
    if (column.type == ColumnType::DateTime)
        file.addAttribute(variable, "calendar", "proleptic_gregorian");
    if (typeOf(column.type) == NC_DOUBLE) {
        const double unknown = NAN;
        check(nc_put_att_double(file.id(), variable, NC_FillValue, NC_DOUBLE, 1, &unknown));
        constexpr int shuffle = 1;
        constexpr int deflate = 1;
        constexpr int level = 2;
        check(nc_def_var_deflate(file.id(), variable, shuffle, deflate, level));
    }
    return variable;
}

// Everything but the trajectory's number (which the rows tell already) and its end (which the trajectories tell).
std::vector<const Column<RecordedPoint>*> numbersAlongPath()
{
    std::vector<const Column<RecordedPoint>*> columns;
    for (const auto& column : pointColumns())
        if (typeOf(column.type) == NC_DOUBLE)
            columns.push_back(&column);
    return columns;
}

bool isCoordinate(const Column<RecordedPoint>& column)
{
    constexpr std::string_view coordinates[] = {"time", "latitude", "longitude", "height"};
    return std::ranges::find(coordinates, column.standardName) != std::end(coordinates);
}

void defineVariablesAlongPath(NetcdfFile& file, std::span<const int> dimensions)
{
    std::string coordinates;
    for (const auto* column : numbersAlongPath())
        if (isCoordinate(*column))
            coordinates += (coordinates.empty() ? "" : " ") + std::string(column->name);
    for (const auto* column : numbersAlongPath()) {
        const int variable = addColumn(file, *column, dimensions);
        if (!isCoordinate(*column))
            file.addAttribute(variable, "coordinates", coordinates);
        if (column->standardName == std::string_view("height")) {
            file.addAttribute(variable, "axis", "Z");
            file.addAttribute(variable, "positive", "up");
        }
    }
}

void defineTrajectoryVariables(NetcdfFile& file, int trajectoryDimension)
{
    for (const auto& column : trajectoryColumns()) {
        const int variable = addColumn(file, column, {&trajectoryDimension, 1});
        if (column.type == ColumnType::Integer)
            file.addAttribute(variable, "cf_role", "trajectory_id");
    }
}

void defineAttributes(NetcdfFile& file, const RunRequest& request)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    file.addAttribute(NC_GLOBAL, "Conventions", "CF-1.8");
    file.addAttribute(NC_GLOBAL, "featureType", "trajectory");
    file.addAttribute(NC_GLOBAL, "title", "Air-parcel trajectories");
    file.addAttribute(NC_GLOBAL, "source", "Windline " WINDLINE_VERSION);
    file.addAttribute(NC_GLOBAL, "history", toText(now) + " written by Windline " WINDLINE_VERSION);
    for (const auto& column : runColumns())
        file.addAttribute(NC_GLOBAL, column.name, toText(column, request));
}

void putTrajectoryVariables(NetcdfFile& file, const std::vector<Trajectory>& trajectories)
{
    constexpr std::size_t start = 0;
    const std::size_t count = trajectories.size();
    for (const auto& column : trajectoryColumns()) {
        int variable = 0;
        check(nc_inq_varid(file.id(), column.name, &variable));
        if (typeOf(column.type) == NC_INT) {
            std::vector<int> values;
            for (const Trajectory& trajectory : trajectories)
                values.push_back(std::get<int>(column.value(trajectory)));
            check(nc_put_vara_int(file.id(), variable, &start, &count, values.data()));
        } else if (typeOf(column.type) == NC_STRING) {
            std::vector<std::string> texts;
            for (const Trajectory& trajectory : trajectories)
                texts.push_back(toText(column, trajectory));
            std::vector<const char*> values;
            for (const std::string& text : texts)
                values.push_back(text.c_str());
            check(nc_put_vara_string(file.id(), variable, &start, &count, values.data()));
        } else {
            std::vector<double> values;
            for (const Trajectory& trajectory : trajectories)
                values.push_back(asNumber(column.value(trajectory)));
            check(nc_put_vara_double(file.id(), variable, &start, &count, values.data()));
        }
    }
}

void putVariablesAlongPath(NetcdfFile& file, const std::vector<Trajectory>& trajectories, std::size_t mostPoints)
{
    const std::size_t start[] = {0, 0};
    const std::size_t count[] = {trajectories.size(), mostPoints};
    for (const auto* column : numbersAlongPath()) {
        std::vector<double> values(trajectories.size() * mostPoints, NAN);
        for (std::size_t i = 0; i < trajectories.size(); ++i)
            for (std::size_t k = 0; k < trajectories[i].points.size(); ++k)
                values[i * mostPoints + k] = asNumber(column->value({&trajectories[i], &trajectories[i].points[k]}));
        int variable = 0;
        check(nc_inq_varid(file.id(), column->name, &variable));
        check(nc_put_vara_double(file.id(), variable, start, count, values.data()));
    }
}

} // namespace

void writeNetcdf(const TrajectorySet& set, const std::filesystem::path& path)
{
    std::size_t mostPoints = 0;
    for (const Trajectory& trajectory : set.trajectories)
        mostPoints = std::max(mostPoints, trajectory.points.size());

    NetcdfFile file;
    // In an empty set both are 0, which to NetCDF means "unlimited": just as empty.
    const int dimensions[] = {
        file.addDimension("trajectory", set.trajectories.size()), file.addDimension("obs", mostPoints)};
    defineTrajectoryVariables(file, dimensions[0]);
    defineVariablesAlongPath(file, dimensions);
    defineAttributes(file, set.request);
    putTrajectoryVariables(file, set.trajectories);
    putVariablesAlongPath(file, set.trajectories, mostPoints);
    writeBytes(path, file.close());
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/run_trajectories.h"

#include "engine/project/json_fields.h"
#include "engine/readers/netcdf_file.h"
#include "engine/trajectory_files/point_columns.h"

#include <cmath>

namespace windline {

namespace {

[[noreturn]] void refuse(const std::filesystem::path& file, const QString& why)
{
    throw readerError(EngineError::Kind::NotReadable, file, ProjectText::tr("%1: %2.").arg(pathText(file), why));
}

class Columns {
public:
    Columns(const NetcdfFile& netcdf, std::size_t trajectories)
        : m_netcdf(netcdf)
    {
        const NetcdfVariable* latitude = netcdf.findVariable("latitude");
        if (!latitude || latitude->dimensions.size() != 2)
            refuse(netcdf.path(), ProjectText::tr("it has no variable latitude along trajectory and obs"));
        m_shape = latitude->dimensions;
        const auto length = [&](int i) { return netcdf.dimensions()[static_cast<std::size_t>(m_shape[i])].length; };
        constexpr std::size_t mostValues = 200'000'000;
        if (length(0) != trajectories || length(1) > mostValues / std::max<std::size_t>(trajectories, 1))
            refuse(netcdf.path(), ProjectText::tr("it does not have the run's %1 trajectories").arg(trajectories));
        m_points = length(1);
    }

    std::size_t points() const { return m_points; }

    std::vector<double> read(std::string_view name) const
    {
        const NetcdfVariable* variable = m_netcdf.findVariable(name);
        if (!variable || !variable->isNumeric() || variable->dimensions != m_shape)
            refuse(m_netcdf.path(), ProjectText::tr("the variable %1 is missing").arg(qt(name)));
        return m_netcdf.readAll(*variable);
    }

    std::vector<double> readIfThere(std::string_view name) const
    {
        return m_netcdf.findVariable(name) ? read(name) : std::vector<double>();
    }

    // Pressure and terrain are columns of every point.
    std::vector<double> read(PathVariable wanted) const
    {
        if (wanted == PathVariable::Pressure)
            return read("pressure_hpa");
        if (wanted == PathVariable::TerrainHeight)
            return read("terrain_m");
        for (const NetcdfVariable& variable : m_netcdf.variables())
            if (pointColumnFromName(variable.name) == PointColumn(wanted))
                return read(variable.name);
        return {};
    }

private:
    const NetcdfFile& m_netcdf;
    std::vector<int> m_shape;
    std::size_t m_points = 0;
};

// Seconds were written as minutes: whole ones are whole again.
double secondsOf(double minutes)
{
    const double seconds = minutes * 60;
    const double whole = std::round(seconds);
    return std::abs(seconds - whole) < 1e-7 ? whole : seconds;
}

bool isOnTheGlobe(const TrajectoryPoint& point)
{
    return std::abs(point.latitudeDegrees) <= 90 && std::abs(point.longitudeDegrees) <= 360;
}

// Away from the start, forward or backward, never both.
bool follows(const std::vector<TrajectoryPoint>& points, const TrajectoryPoint& next)
{
    constexpr double mostSeconds = 1e10;
    if (!(std::abs(next.ageSeconds) <= mostSeconds))
        return false;
    if (points.empty())
        return true;
    const double last = points.back().ageSeconds;
    return std::abs(next.ageSeconds) >= std::abs(last) && next.ageSeconds * last >= 0;
}

} // namespace

void readRunTrajectories(const std::filesystem::path& file, std::vector<Trajectory>& trajectories)
{
    const NetcdfFile netcdf(file);
    const Columns columns(netcdf, trajectories.size());
    const std::vector<double> ages = columns.read("age_min");
    const std::vector<double> latitudes = columns.read("latitude");
    const std::vector<double> longitudes = columns.read("longitude");
    const std::vector<double> heights = columns.read("height_agl_m");
    const std::vector<double> pressures = columns.read("pressure_hpa");
    const std::vector<double> terrain = columns.read("terrain_m");
    const std::vector<double> kept = columns.readIfThere("quantity_kept");
    std::vector<std::vector<double>> variables;
    if (!trajectories.empty())
        for (const PathVariable variable : trajectories.front().meteorology.variables)
            variables.push_back(columns.read(variable));

    for (std::size_t i = 0; i < trajectories.size(); ++i) {
        Trajectory& trajectory = trajectories[i];
        for (std::size_t k = i * columns.points(); k < (i + 1) * columns.points(); ++k) {
            if (std::isnan(latitudes[k])) // short paths are filled up
                break;
            const TrajectoryPoint point{.ageSeconds = secondsOf(ages[k]),
                .latitudeDegrees = latitudes[k],
                .longitudeDegrees = longitudes[k],
                .pressureHpa = pressures[k],
                .heightAglMetres = static_cast<float>(heights[k]),
                .terrainMetres = static_cast<float>(terrain[k]),
                .quantityLost = !kept.empty() && kept[k] == 0};
            if (!isOnTheGlobe(point) || !follows(trajectory.points, point))
                refuse(file, ProjectText::tr("the points of trajectory %1 are damaged").arg(i + 1));
            trajectory.points.push_back(point);
            for (const std::vector<double>& values : variables)
                trajectory.meteorology.values.push_back(values.empty() ? unknownValue : static_cast<float>(values[k]));
        }
    }
}

} // namespace windline

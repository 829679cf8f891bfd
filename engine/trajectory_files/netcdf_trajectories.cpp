// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/netcdf_file.h"
#include "engine/trajectory_files/formats.h"
#include "engine/trajectory_files/trajectory_builder.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

// The files of netcdf_writer.cpp: variables along the paths are (trajectory, obs), those of a trajectory (trajectory).
namespace windline {

namespace {

constexpr std::string_view timeUnits = "seconds since 1970-01-01 00:00:00";

// A variable along the paths with all of its values.
struct PathColumn {
    PointColumn column;
    std::vector<double> values; // [trajectory][obs]
};

std::optional<Time> timeFrom(double seconds)
{
    constexpr double most = 2.5e11; // year 9892
    if (!(std::abs(seconds) < most))
        return std::nullopt;
    return Time(std::chrono::seconds(std::llround(seconds)));
}

class NetcdfTrajectories {
public:
    explicit NetcdfTrajectories(const SourceFile& source)
        : m_source(source)
        , m_netcdf(source.path())
    {
    }

    TrajectoryFile read()
    {
        findShape();
        readColumns();
        TrajectoryBuilder builder(m_source, m_variables);
        for (std::size_t i = 0; i < m_trajectories; ++i)
            addTrajectory(builder, i);
        m_file.format = TrajectoryReader::tr("NetCDF (CF trajectories)").toStdString();
        m_file.verticalMotion = m_netcdf.globalText("vertical_motion");
        for (const QString& name :
            qt(m_netcdf.globalText("meteorology")).split(QStringLiteral("; "), Qt::SkipEmptyParts))
            m_file.meteorology.push_back(name.toStdString());
        builder.finish(m_file);
        return std::move(m_file);
    }

private:
    void findShape()
    {
        const NetcdfVariable* latitude = m_netcdf.findVariable("latitude");
        if (!latitude || !latitude->isNumeric() || latitude->dimensions.size() != 2)
            m_source.fail(TrajectoryReader::tr(
                "it is NetCDF, but has no variable latitude along trajectory and obs, as Windline's "
                "trajectory files have"));
        m_shape = latitude->dimensions;
        m_trajectories = m_netcdf.dimensions()[static_cast<std::size_t>(m_shape[0])].length;
        m_points = m_netcdf.dimensions()[static_cast<std::size_t>(m_shape[1])].length;
        constexpr std::size_t mostValues = 50'000'000; // 400 MB a variable
        if (m_trajectories > mostValues / std::max<std::size_t>(m_points, 1))
            m_source.fail(TrajectoryReader::tr("it announces %1 trajectories of %2 points, which is too much")
                    .arg(m_trajectories)
                    .arg(m_points));
    }

    void readColumns()
    {
        QStringList unknown;
        for (const NetcdfVariable& variable : m_netcdf.variables()) {
            if (variable.dimensions != m_shape || !variable.isNumeric())
                continue;
            const auto column = pointColumnFromName(variable.name);
            if (!column) {
                unknown += qt(variable.name);
                continue;
            }
            const auto* field = std::get_if<PointField>(&*column);
            if (field && *field == PointField::Moment && variable.text("units") != timeUnits)
                m_source.fail(TrajectoryReader::tr("its times are in “%1” instead of “%2”")
                        .arg(qt(variable.text("units")), qt(timeUnits)));
            m_columns.push_back({*column, m_netcdf.readAll(variable)});
            if (!field)
                m_variables.push_back(std::get<PathVariable>(*column));
            if (!field || *field > PointField::Longitude)
                m_file.columns.push_back(variable.name);
        }
        if (!unknown.isEmpty())
            m_file.notes.push_back(TrajectoryReader::tr("Variables that Windline does not know were left out: %1.")
                    .arg(unknown.join(QStringLiteral(", ")))
                    .toStdString());
        m_names = texts("name");
        m_units = texts("start_height_unit");
        m_ends = texts("end_reason");
        m_numbers = numbers("trajectory");
        m_startTimes = numbers("start_time");
        m_latitudes = numbers("start_latitude");
        m_longitudes = numbers("start_longitude");
        m_heights = numbers("start_height");
    }

    const NetcdfVariable* perTrajectory(std::string_view name) const
    {
        const NetcdfVariable* variable = m_netcdf.findVariable(name);
        return variable && variable->dimensions == std::vector<int>{m_shape[0]} ? variable : nullptr;
    }

    std::vector<std::string> texts(std::string_view name) const
    {
        const NetcdfVariable* variable = perTrajectory(name);
        std::vector<std::string> values;
        if (variable && variable->type == NC_STRING)
            values = m_netcdf.readTexts(*variable);
        values.resize(m_trajectories);
        return values;
    }

    std::vector<double> numbers(std::string_view name) const
    {
        const NetcdfVariable* variable = perTrajectory(name);
        std::vector<double> values;
        if (variable && variable->isNumeric())
            values = m_netcdf.readAll(*variable);
        values.resize(m_trajectories, NAN);
        return values;
    }

    // Paths with fewer points than the longest are filled up with NaN.
    void addTrajectory(TrajectoryBuilder& builder, std::size_t i)
    {
        const double told = m_numbers[i];
        const int number = std::abs(told) < 1e9 ? static_cast<int>(told) : static_cast<int>(i + 1);
        builder.describe(number,
            {.name = m_names[i],
                .time = timeFrom(m_startTimes[i]),
                .latitudeDegrees = m_latitudes[i],
                .longitudeDegrees = m_longitudes[i],
                .height = m_heights[i],
                .heightUnit = m_units[i],
                .endReason = m_ends[i]});
        for (std::size_t k = 0; k < m_points; ++k) {
            PointRow row = rowAt(i * m_points + k);
            row.trajectory = number;
            if (!std::isnan(row.point.latitudeDegrees) || !std::isnan(row.point.longitudeDegrees))
                builder.add(std::move(row));
        }
    }

    PointRow rowAt(std::size_t index) const
    {
        PointRow row;
        for (const PathColumn& column : m_columns) {
            const double value = column.values[index];
            const auto* field = std::get_if<PointField>(&column.column);
            if (!field)
                row.values.push_back(static_cast<float>(value));
            else if (*field == PointField::Moment)
                row.time = timeFrom(value);
            else
                row.setNumber(*field, value);
        }
        return row;
    }

    const SourceFile& m_source;
    NetcdfFile m_netcdf;
    std::vector<int> m_shape; // dimensions of trajectory and obs
    std::size_t m_trajectories = 0;
    std::size_t m_points = 0; // of the longest
    std::vector<PathColumn> m_columns;
    std::vector<PathVariable> m_variables;
    std::vector<std::string> m_names; // from here on, one for each trajectory
    std::vector<std::string> m_units;
    std::vector<std::string> m_ends;
    std::vector<double> m_numbers;
    std::vector<double> m_startTimes;
    std::vector<double> m_latitudes;
    std::vector<double> m_longitudes;
    std::vector<double> m_heights;
    TrajectoryFile m_file;
};

} // namespace

TrajectoryFile readNetcdfTrajectories(const SourceFile& source)
{
    return NetcdfTrajectories(source).read();
}

bool isNetcdfOfTrajectories(const SourceFile& source)
{
    try {
        return NetcdfFile(source.path()).globalText("featureType") == "trajectory";
    } catch (const EngineError&) {
        return false; // whoever opens it is told why
    }
}

} // namespace windline

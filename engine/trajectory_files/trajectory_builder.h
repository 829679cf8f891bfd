// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trajectory_files/point_columns.h"
#include "engine/trajectory_files/source_file.h"
#include "engine/trajectory_files/trajectory_file.h"

#include <map>
#include <set>

namespace windline {

// One row of a table of points; what it does not tell is NaN or nothing.
struct PointRow {
    std::size_t line = 0; // 0 where the file has no lines
    int trajectory = 0;
    std::optional<Time> time;
    std::optional<double> ageMinutes;
    TrajectoryPoint point{.ageSeconds = 0,
        .latitudeDegrees = unknownValue,
        .longitudeDegrees = unknownValue,
        .pressureHpa = unknownValue};
    double heightMslMetres = unknownValue;
    std::string name; // of the trajectory's start
    std::string endReason;
    bool touchedGround = false;
    std::vector<float> values; // of the builder's variables

    void setNumber(PointField field, double value);
};

// What a file tells about a whole trajectory.
struct StartRow {
    std::string name;
    std::optional<Time> time;
    double latitudeDegrees = unknownValue;
    double longitudeDegrees = unknownValue;
    double height = unknownValue;
    std::string heightUnit; // as Windline's files spell it: "m above ground"
    std::string endReason;
};

// Makes trajectories of the rows of a table, in whatever order they come.
class TrajectoryBuilder {
public:
    TrajectoryBuilder(const SourceFile& source, std::vector<PathVariable> variables)
        : m_source(source)
        , m_variables(std::move(variables))
    {
    }

    // Throws EngineError when the row is no point on the globe or has neither time nor age.
    void add(PointRow row);
    void describe(int trajectory, StartRow start) { m_starts[trajectory] = std::move(start); }
    // The notes come behind those that the file has already. Throws EngineError when nothing was added.
    void finish(TrajectoryFile& file);

private:
    [[noreturn]] void fail(const PointRow& row, const QString& whatIsWrong) const;
    Trajectory trajectoryOf(int number, std::vector<PointRow>& rows);
    void setStart(Trajectory& trajectory, const PointRow& first);
    EndReason endReason(const std::string& id);

    const SourceFile& m_source;
    std::vector<PathVariable> m_variables;
    std::map<int, std::vector<PointRow>> m_rows;
    std::map<int, StartRow> m_starts;
    std::size_t m_startsUnknown = 0;
    std::size_t m_touched = 0;
    std::size_t m_repeated = 0;
    std::size_t m_timesOff = 0;
    std::set<std::string> m_unknownEnds;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"
#include "engine/writers/writers.h"

#include <span>
#include <string>
#include <variant>
#include <vector>

// What the files hold, once for all formats; the variables along the path that a run chooses are in path_columns.cpp.
namespace windline {

enum class ColumnType { Integer, Real, DateTime, Text };

// What one row has in one column; std::monostate when it is unknown. A Real is never NaN.
using Value = std::variant<std::monostate, int, double, Time, std::string>;

// A point with the trajectory that it belongs to.
struct RecordedPoint {
    const Trajectory* trajectory;
    const TrajectoryPoint* point;
};

// Of positions in map files: 0.1 m each way.
inline constexpr int degreeDecimals = 6;
inline constexpr int heightDecimals = 1;

template <typename Row> struct Column {
    const char* name;
    const char* shapefileName; // ten characters at most, which is all that a .dbf has room for
    ColumnType type = ColumnType::Text;
    int decimals = 0; // of a Real, wherever it is written as text
    bool dropsZeros = false; // 60 rather than 60.000
    const char* unit = ""; // as UDUNITS spells it; empty for a pure number or a text
    const char* standardName = ""; // of the CF conventions; empty where they have none
    const char* description = "";
    Value (*value)(const Row&) = nullptr;
};

// Those of every file, and those of the variables that were chosen.
std::vector<Column<RecordedPoint>> pointColumns(const TrajectorySet& set);
std::span<const Column<Trajectory>> trajectoryColumns();
// The same for all trajectories of a run.
std::span<const Column<TrajectorySet>> runColumns();

// What moved the parcels up and down: what was asked for, or what "auto" chose.
VerticalMotion verticalMotionOf(const TrajectorySet& set);

// A number cut to so many decimals, so that a format that writes all digits shows no noise (0.1, not 0.10000000149).
double rounded(double value, int decimals);

// 2020-01-01T00:00:00Z: always with seconds, as GIS programs expect it.
std::string toText(Time time);
// '.' decimals whatever the locale; empty when unknown.
std::string toText(const Value& value, int decimals, bool dropsZeros);

template <typename Row> std::string toText(const Column<Row>& column, const Row& row)
{
    return toText(column.value(row), column.decimals, column.dropsZeros);
}

} // namespace windline

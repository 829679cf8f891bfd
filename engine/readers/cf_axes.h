// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readers/netcdf_file.h"

#include <string>
#include <vector>

// What the coordinates of a file mean.
namespace windline {

enum class AxisKind {
    Times,
    Latitude,
    Longitude,
    Pressure,
    HeightAboveGround,
    ExperimentVersion, // expver of the old Climate Data Store: final ERA5 and preliminary ERA5T side by side
    Other,
};

// The meaning of one dimension, and the variable that holds its values.
struct Axis {
    AxisKind kind = AxisKind::Other;
    const NetcdfVariable* coordinate = nullptr; // null: the dimension has none
};

// What a coordinate variable, one-dimensional or scalar, measures.
AxisKind kindOfCoordinate(const NetcdfVariable& variable);

// One axis for each dimension of the file.
std::vector<Axis> findAxes(const NetcdfFile& file);

// What a variable depends on.
struct VariableShape {
    std::vector<AxisKind> kinds; // of its dimensions, in file order
    const NetcdfVariable* time = nullptr; // one-dimensional or scalar coordinate; null: does not depend on time
    const NetcdfVariable* vertical = nullptr; // likewise; null: no level is given
    AxisKind verticalKind = AxisKind::Other; // of `vertical`
    int latitudeDimension = -1;
    int longitudeDimension = -1;
    std::string problem; // why it cannot be used, as part of a sentence; empty when it can

    bool isGridded() const { return latitudeDimension >= 0 && longitudeDimension >= 0; }
};

VariableShape shapeOf(const NetcdfVariable& variable, const NetcdfFile& file, const std::vector<Axis>& axes);

} // namespace windline

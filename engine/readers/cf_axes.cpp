// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/cf_axes.h"

#include "engine/readers/cf_names.h"
#include "engine/readers/cf_time.h"
#include "engine/readers/cf_units.h"
#include "engine/readers/text.h"
#include "engine/readers/translate.h"

#include <algorithm>
#include <sstream>

namespace windline {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> patterns)
{
    return std::any_of(
        patterns.begin(), patterns.end(), [&](std::string_view pattern) { return matchesPattern(text, pattern); });
}

// By its standard_name, where it has one (grid_latitude, of a rotated grid, is something else); else by its unit:
// "degrees_north", "degree_N", "degreesN" …; plain degrees count only for a variable that is called latitude.
bool isLatitude(const NetcdfVariable& variable)
{
    if (const std::string standardName = lowercase(variable.text("standard_name")); !standardName.empty())
        return standardName == "latitude";
    const std::string units = variable.text("units");
    return isOneOf(units, {"degree*_north", "degree*_N", "degreeN", "degreesN"})
        || (isOneOf(units, {"degree", "degrees"}) && isOneOf(variable.name, {"lat", "latitude"}));
}

bool isLongitude(const NetcdfVariable& variable)
{
    if (const std::string standardName = lowercase(variable.text("standard_name")); !standardName.empty())
        return standardName == "longitude";
    const std::string units = variable.text("units");
    return isOneOf(units, {"degree*_east", "degree*_E", "degreeE", "degreesE"})
        || (isOneOf(units, {"degree", "degrees"}) && isOneOf(variable.name, {"lon", "longitude"}));
}

// Pressure of a surface, not the thickness of a layer and not the nominal pressure of a hybrid level.
bool isPressure(const NetcdfVariable& variable)
{
    const std::string standardName = variable.text("standard_name");
    if (standardName == "air_pressure")
        return true;
    const std::string longName = variable.text("long_name");
    if (standardName.starts_with("atmosphere_") || variable.find("formula_terms")
        || containsIgnoringCase(longName, "hybrid") || containsIgnoringCase(longName, "sigma")
        || isOneOf(variable.name, {"*layer*", "*difference*"})
        || variable.number("Grib_level_type").value_or(100) != 100)
        return false;
    return conversionToSi(Quantity::Pressure, variable.text("units"))
        || isOneOf(variable.name, {"isobaric*", "lv_ISBL*", "plev*", "pressure_level*"});
}

bool isHeightAboveGround(const NetcdfVariable& variable)
{
    return conversionToSi(Quantity::Height, variable.text("units"))
        && (variable.text("standard_name") == "height" || variable.number("Grib_level_type") == 103.0
            || isOneOf(variable.name, {"height", "height_above_ground*", "heightAboveGround*", "lv_HTGL*"}));
}

// Of whatever kind: a single hybrid level is one, a single ensemble member is none.
bool isVertical(const NetcdfVariable& variable)
{
    return variable.find("positive") || variable.text("axis") == "Z" || variable.find("Grib_level_type");
}

// The dimension's own variable (CF's coordinate variable) or, where a file has none of that meaning, another one along
// it that states by its standard_name what it is.
Axis axisOf(const NetcdfFile& file, int dimension)
{
    const std::string& name = file.dimensions()[static_cast<std::size_t>(dimension)].name;
    const std::vector<int> along{dimension};
    const NetcdfVariable* own = file.findVariable(name);
    if (own && (own->dimensions != along || !own->isNumeric()))
        own = nullptr;
    Axis axis{own ? kindOfCoordinate(*own) : AxisKind::Other, own};
    if (lowercase(name) == "expver")
        axis.kind = AxisKind::ExperimentVersion;
    if (axis.kind != AxisKind::Other)
        return axis;
    for (const NetcdfVariable& variable : file.variables()) {
        const std::string standardName = variable.text("standard_name");
        if (variable.dimensions != along || !variable.isNumeric()
            || !isOneOf(standardName, {"time", "air_pressure", "latitude", "longitude", "height"}))
            continue;
        if (const AxisKind kind = kindOfCoordinate(variable); kind != AxisKind::Other)
            return Axis{kind, &variable};
    }
    return axis;
}

// Coordinates without a dimension: those that the variable names in `coordinates`; a time counts for the whole file.
void findScalarCoordinates(VariableShape& shape, const NetcdfVariable& variable, const NetcdfFile& file)
{
    std::istringstream names(variable.text("coordinates"));
    for (std::string name; names >> name;) {
        const NetcdfVariable* coordinate = file.findVariable(name);
        if (!coordinate || !coordinate->dimensions.empty() || !coordinate->isNumeric())
            continue;
        const AxisKind kind = kindOfCoordinate(*coordinate);
        if (kind == AxisKind::Times && !shape.time)
            shape.time = coordinate;
        if ((kind == AxisKind::Pressure || kind == AxisKind::HeightAboveGround) && !shape.vertical) {
            shape.vertical = coordinate;
            shape.verticalKind = kind;
        }
    }
    for (const NetcdfVariable& other : file.variables()) {
        if (!shape.time && other.dimensions.empty() && other.isNumeric() && kindOfCoordinate(other) == AxisKind::Times)
            shape.time = &other;
    }
}

std::string mappingProblem(const NetcdfVariable& variable, const NetcdfFile& file)
{
    const NetcdfVariable* mapping = file.findVariable(variable.text("grid_mapping"));
    const std::string name = mapping ? mapping->text("grid_mapping_name") : std::string();
    if (name.empty() || name == "latitude_longitude")
        return {};
    return Reader::tr("its grid is %1; only regular latitude-longitude grids are read").arg(qt(name)).toStdString();
}

} // namespace

AxisKind kindOfCoordinate(const NetcdfVariable& variable)
{
    if (CfTimeUnits::looksLikeTime(variable.text("units")))
        return variable.text("standard_name") == "forecast_reference_time" ? AxisKind::Other : AxisKind::Times;
    if (isLatitude(variable))
        return AxisKind::Latitude;
    if (isLongitude(variable))
        return AxisKind::Longitude;
    if (isPressure(variable))
        return AxisKind::Pressure;
    if (isHeightAboveGround(variable))
        return AxisKind::HeightAboveGround;
    return AxisKind::Other;
}

std::vector<Axis> findAxes(const NetcdfFile& file)
{
    std::vector<Axis> axes;
    for (std::size_t i = 0; i < file.dimensions().size(); ++i)
        axes.push_back(axisOf(file, static_cast<int>(i)));
    return axes;
}

VariableShape shapeOf(const NetcdfVariable& variable, const NetcdfFile& file, const std::vector<Axis>& axes)
{
    VariableShape shape;
    for (const int dimension : variable.dimensions) {
        const Axis& axis = axes[static_cast<std::size_t>(dimension)];
        const NetcdfDimension& extent = file.dimensions()[static_cast<std::size_t>(dimension)];
        shape.kinds.push_back(axis.kind);
        switch (axis.kind) {
        case AxisKind::Times:
            shape.time = axis.coordinate;
            break;
        case AxisKind::Latitude:
            shape.latitudeDimension = dimension;
            break;
        case AxisKind::Longitude:
            shape.longitudeDimension = dimension;
            break;
        case AxisKind::Pressure:
        case AxisKind::HeightAboveGround:
            shape.vertical = axis.coordinate;
            shape.verticalKind = axis.kind;
            break;
        case AxisKind::ExperimentVersion:
            break;
        case AxisKind::Other:
            if (extent.length != 1)
                shape.problem = Reader::tr("it has a dimension %1 of %2 values, which is none of time, pressure, "
                                           "latitude and longitude")
                                    .arg(qt(extent.name))
                                    .arg(extent.length)
                                    .toStdString();
            else if (axis.coordinate && isVertical(*axis.coordinate))
                shape.vertical = axis.coordinate;
            break;
        }
    }
    for (const AxisKind kind :
        {AxisKind::Times, AxisKind::Latitude, AxisKind::Longitude, AxisKind::ExperimentVersion}) {
        if (std::count(shape.kinds.begin(), shape.kinds.end(), kind) > 1)
            shape.problem = Reader::tr("two of its dimensions have the same meaning").toStdString();
    }
    if (std::count(shape.kinds.begin(), shape.kinds.end(), AxisKind::Pressure)
            + std::count(shape.kinds.begin(), shape.kinds.end(), AxisKind::HeightAboveGround)
        > 1)
        shape.problem = Reader::tr("it has two vertical dimensions").toStdString();
    findScalarCoordinates(shape, variable, file);
    if (shape.problem.empty())
        shape.problem = mappingProblem(variable, file);
    return shape;
}

} // namespace windline

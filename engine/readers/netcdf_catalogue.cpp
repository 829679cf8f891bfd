// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/netcdf_catalogue.h"

#include "engine/readers/cf_time.h"
#include "engine/readers/field_choice.h"
#include "engine/readers/text.h"
#include "engine/readers/translate.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>

namespace windline {

namespace {

// A list of coordinate values in ascending order, and where each is in the file.
template <typename Value> struct Ordered {
    std::vector<Value> values;
    std::vector<std::size_t> indices;
};

template <typename Value> Ordered<Value> ordered(const std::vector<Value>& inFile)
{
    Ordered<Value> result;
    result.indices.resize(inFile.size());
    std::iota(result.indices.begin(), result.indices.end(), std::size_t(0));
    std::stable_sort(result.indices.begin(), result.indices.end(),
        [&](std::size_t a, std::size_t b) { return inFile[a] < inFile[b]; });
    const auto last = std::unique(result.indices.begin(), result.indices.end(),
        [&](std::size_t a, std::size_t b) { return inFile[a] == inFile[b]; }); // of repeats, the first stays
    result.indices.erase(last, result.indices.end());
    for (const std::size_t index : result.indices)
        result.values.push_back(inFile[index]);
    return result;
}

// Levels that one file keeps as float and another as double are the same levels.
double roundedToSixDigits(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return std::strtod(text, nullptr);
}

class Cataloguer {
public:
    explicit Cataloguer(const NetcdfFile& file)
        : m_file(file)
    {
    }

    Catalogue make()
    {
        refuseWrf();
        const std::vector<Axis> axes = findAxes(m_file);
        refuseEmptyAxes(axes);
        FieldChoice choice = chooseVariables(m_file, axes);
        if (!choice.firstGridded)
            throw noGrid();
        m_catalogue.inventory.file = m_file.path();
        m_catalogue.inventory.format = format();
        m_catalogue.inventory.notes = std::move(choice.notes);

        const NetcdfVariable& gridOwner =
            choice.chosen.empty() ? *choice.firstGridded : *choice.chosen.front().variable;
        const VariableShape gridShape = shapeOf(gridOwner, m_file, axes);
        layOutGrid(axes, gridShape);
        findTimes(choice, gridShape);
        for (ChosenVariable& chosen : choice.chosen)
            layOut(chosen, gridShape);
        return std::move(m_catalogue);
    }

private:
    EngineError unusable(const QString& sentence) const
    {
        return readerError(EngineError::Kind::UnusableMeteorology, m_file.path(), sentence);
    }

    void refuseWrf() const
    {
        const bool staggered = std::any_of(m_file.dimensions().begin(), m_file.dimensions().end(),
            [](const NetcdfDimension& dimension) { return dimension.name == "west_east_stag"; });
        if (staggered || containsIgnoringCase(m_file.globalText("TITLE"), "OUTPUT FROM WRF"))
            throw readerError(EngineError::Kind::UnknownFormat, m_file.path(),
                Reader::tr("%1 is output of the WRF model, which Windline does not read yet; interpolate it to a "
                           "regular latitude-longitude grid with pressure levels.")
                    .arg(pathText(m_file.path())));
    }

    void refuseEmptyAxes(const std::vector<Axis>& axes) const
    {
        for (std::size_t i = 0; i < axes.size(); ++i) {
            const NetcdfDimension& dimension = m_file.dimensions()[i];
            if (axes[i].kind != AxisKind::Other && dimension.length == 0)
                throw unusable(Reader::tr("%1 holds no data: its dimension %2 is empty.")
                        .arg(pathText(m_file.path()), qt(dimension.name)));
        }
    }

    EngineError noGrid() const
    {
        for (const NetcdfVariable& variable : m_file.variables()) {
            const std::string mapping = variable.text("grid_mapping_name");
            if (!mapping.empty() && mapping != "latitude_longitude")
                return unusable(Reader::tr("The grid of %1 is %2; Windline reads only regular latitude-longitude "
                                           "grids, so interpolate the file to one.")
                        .arg(pathText(m_file.path()), qt(mapping)));
            if (variable.dimensions.size() > 1 && kindOfCoordinate(variable) == AxisKind::Latitude)
                return unusable(Reader::tr("The grid of %1 is curvilinear (its latitude %2 has several dimensions); "
                                           "Windline reads only regular latitude-longitude grids, so interpolate the "
                                           "file to one.")
                        .arg(pathText(m_file.path()), qt(variable.name)));
        }
        return unusable(Reader::tr("%1 is not a meteorology file that Windline reads: no variable in it has a latitude "
                                   "and a longitude (units degrees_north and degrees_east).")
                .arg(pathText(m_file.path())));
    }

    std::string format() const
    {
        const std::string conventions = m_file.globalText("Conventions");
        const std::string name = m_file.isNetcdf4() ? "NetCDF-4" : "NetCDF-3";
        return conventions.empty() || conventions == "None" ? name : name + " (" + conventions + ")";
    }

    void layOutGrid(const std::vector<Axis>& axes, const VariableShape& shape)
    {
        const auto coordinate = [&](int dimension) { return axes[static_cast<std::size_t>(dimension)].coordinate; };
        const std::vector<double> latitudes = m_file.readAll(*coordinate(shape.latitudeDimension));
        const std::vector<double> longitudes = m_file.readAll(*coordinate(shape.longitudeDimension));
        std::string problem;
        auto horizontal = horizontalAxes(latitudes, longitudes, problem);
        if (!horizontal)
            throw unusable(Reader::tr("The grid of %1 cannot be used: %2.").arg(pathText(m_file.path()), qt(problem)));
        m_catalogue.horizontal = std::move(*horizontal);
        m_catalogue.inventory.grid = m_catalogue.horizontal.grid;
    }

    Ordered<Time> readTimes(const NetcdfVariable& coordinate) const
    {
        std::string problem;
        const auto units = CfTimeUnits::parse(coordinate.text("units"), coordinate.text("calendar"), problem);
        std::vector<Time> times;
        if (units) {
            for (const double value : m_file.readAll(coordinate)) {
                const auto time = units->toTime(value);
                if (!time) {
                    problem = Reader::tr("a time is missing").toStdString();
                    break;
                }
                times.push_back(*time);
            }
        }
        if (!problem.empty())
            throw unusable(Reader::tr("The times of %1 (%2) cannot be used: %3.")
                    .arg(pathText(m_file.path()), qt(coordinate.name), qt(problem)));
        return ordered(times);
    }

    // The times of the file are those of its first field: the wind, where there is one.
    void findTimes(const FieldChoice& choice, const VariableShape& gridShape)
    {
        const NetcdfVariable* coordinate = gridShape.time;
        for (const ChosenVariable& chosen : choice.chosen) {
            if (chosen.shape.time) {
                coordinate = chosen.shape.time;
                break;
            }
        }
        if (!coordinate)
            return;
        m_catalogue.inventory.times = readTimes(*coordinate).values;
        const std::size_t repeats = m_file.readAll(*coordinate).size() - m_catalogue.inventory.times.size();
        if (repeats > 0)
            m_catalogue.inventory.notes.push_back(
                Reader::tr("Some times come more than once; the first of each is used.").toStdString());
    }

    void layOut(ChosenVariable& chosen, const VariableShape& gridShape)
    {
        FieldLayout layout{
            chosen.field, chosen.variable, chosen.shape, Packing(*chosen.variable, chosen.unit), {}, {}, 0, false, {}};
        QString problem;
        if (chosen.shape.latitudeDimension != gridShape.latitudeDimension
            || chosen.shape.longitudeDimension != gridShape.longitudeDimension)
            problem = Reader::tr("it is on another grid than the wind");
        if (problem.isEmpty())
            problem = layOutTimes(layout);
        if (problem.isEmpty() && layout.shape.vertical)
            problem = isThreeDimensional(layout.field) ? layOutLevels(layout) : layOutHeights(layout);
        if (!problem.isEmpty()) {
            m_catalogue.inventory.notes.push_back(notUsed(*chosen.variable, chosen.field, problem.toStdString()));
            return;
        }
        m_catalogue.inventory.fields.push_back(
            {layout.field, layout.variable->name, layout.levelsPa, layout.constantInTime});
        m_catalogue.layouts.push_back(std::move(layout));
    }

    QString layOutTimes(FieldLayout& layout) const
    {
        if (!layout.shape.time) {
            layout.constantInTime = true;
            return {};
        }
        const Ordered<Time> own = readTimes(*layout.shape.time);
        // The ground stays where it is: files of terrain alone often carry the one time they were made for.
        if (layout.field == Field::SurfaceAltitude && own.values.size() == 1) {
            layout.constantInTime = true;
            layout.timeIndices = own.indices;
            return {};
        }
        for (const Time time : m_catalogue.inventory.times) {
            const auto found = std::lower_bound(own.values.begin(), own.values.end(), time);
            if (found == own.values.end() || *found != time)
                return Reader::tr("it is not there at every time of the wind");
            layout.timeIndices.push_back(own.indices[static_cast<std::size_t>(found - own.values.begin())]);
        }
        return {};
    }

    QString layOutLevels(FieldLayout& layout) const
    {
        const NetcdfVariable& coordinate = *layout.shape.vertical;
        const std::string unitName = coordinate.text("units");
        const auto unit = conversionToSi(Quantity::Pressure, unitName);
        if (!unit)
            return unitName.empty() ? Reader::tr("its levels (%1) have no unit").arg(qt(coordinate.name))
                                    : Reader::tr("the unit \"%1\" of its levels is not understood").arg(qt(unitName));
        std::vector<double> levelsPa;
        for (const double value : m_file.readAll(coordinate)) {
            constexpr double highestPressurePa = 120000; // nowhere on Earth is it higher
            levelsPa.push_back(roundedToSixDigits(value * unit->scale + unit->offset));
            if (!(levelsPa.back() > 0 && levelsPa.back() <= highestPressurePa))
                return Reader::tr("its level %1 %2 is no pressure of the atmosphere").arg(value).arg(qt(unitName));
        }
        Ordered<double> levels = ordered(levelsPa);
        if (levels.values.size() != levelsPa.size())
            return Reader::tr("some of its levels come more than once");
        layout.levelsPa = std::move(levels.values);
        layout.levelIndices = std::move(levels.indices);
        return {};
    }

    QString layOutHeights(FieldLayout& layout) const
    {
        const double fieldMetres = layout.field == Field::AirTemperature2m ? 2 : 10;
        const NetcdfVariable& coordinate = *layout.shape.vertical;
        const auto unit = conversionToSi(Quantity::Height, coordinate.text("units"));
        const std::vector<double> heights = m_file.readAll(coordinate);
        for (std::size_t i = 0; unit && i < heights.size(); ++i) {
            if (std::abs(heights[i] * unit->scale - fieldMetres) < 0.01) {
                layout.heightIndex = i;
                return {};
            }
        }
        return Reader::tr("none of its heights is %1 m").arg(fieldMetres);
    }

    const NetcdfFile& m_file;
    Catalogue m_catalogue;
};

} // namespace

Catalogue catalogue(const NetcdfFile& file)
{
    return Cataloguer(file).make();
}

} // namespace windline

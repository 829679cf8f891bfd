// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meteorology_needs.h"

#include "engine/winds/motion_fields.h"

#include <algorithm>

namespace windline {

namespace {

using Ways = std::vector<FieldSet>;

std::ptrdiff_t count(FieldSet fields)
{
    return std::ranges::count_if(allFields, [&](Field field) { return fields.contains(field); });
}

// Of the way that lacks least; the first of equals is the usual one.
FieldSet leastMissing(const Ways& ways, FieldSet found)
{
    FieldSet least = ways.front() - found;
    for (const FieldSet& way : ways)
        if (const FieldSet missing = way - found; count(missing) < count(least))
            least = missing;
    return least;
}

Ways omega()
{
    return {{Field::PressureVelocity}, {Field::UpwardAirVelocity, Field::AirTemperature}};
}

// The same air in other words: with temperature, one humidity gives the others.
Ways humidity(Field wanted)
{
    const Field other = wanted == Field::SpecificHumidity ? Field::RelativeHumidity : Field::SpecificHumidity;
    return {{wanted}, {other, Field::AirTemperature}};
}

Ways waysTo(PathVariable variable)
{
    switch (variable) {
    case PathVariable::PotentialTemperature:
    case PathVariable::AirTemperature:
        return {{Field::AirTemperature}};
    case PathVariable::Rainfall:
        return {{Field::AccumulatedPrecipitation}};
    case PathVariable::MixingDepth:
        return {{Field::MixingDepth}};
    case PathVariable::RelativeHumidity:
        return humidity(Field::RelativeHumidity);
    case PathVariable::SpecificHumidity:
    case PathVariable::MixingRatio:
        return humidity(Field::SpecificHumidity);
    case PathVariable::TerrainHeight:
        return {{Field::SurfaceAltitude}, {Field::SurfacePressure, Field::GeopotentialHeight}};
    case PathVariable::DownwardSolarFlux:
        return {{Field::DownwardSolarFlux}};
    case PathVariable::Omega:
        return omega();
    case PathVariable::Pressure:
    case PathVariable::EastwardWind:
    case PathVariable::NorthwardWind:
    case PathVariable::DistanceTravelled:
        break;
    }
    return {{}};
}

} // namespace

FieldSet missingForMotion(const RunRequest& request, FieldSet found)
{
    // HYSPLIT's columns are made with temperature; for all the rest it has something to stand in.
    if (request.numerics == Numerics::Hysplit)
        return FieldSet{Field::AirTemperature} - found;
    if (request.verticalMotion == VerticalMotion::Auto) // finds one that the meteorology serves
        return {};
    return fieldsForMotion(request.verticalMotion, found) - found;
}

std::vector<PathVariable> unknownAlongPath(const std::vector<PathVariable>& wanted, FieldSet found)
{
    std::vector<PathVariable> unknown;
    std::ranges::copy_if(wanted, std::back_inserter(unknown),
        [&](PathVariable variable) { return !leastMissing(waysTo(variable), found).empty(); });
    return unknown;
}

} // namespace windline

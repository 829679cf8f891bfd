// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/cubic.h"
#include "engine/kernel/heights.h"
#include "engine/kernel/kept_value.h"
#include "engine/model/start_point.h"

#include <cmath>

// Where a parcel's meteorology is looked up: where the parcel is, or, for a member of an ensemble, so many cells and so
// much height beside it.
namespace windline {

WINDLINE_HD inline bool isDisplaced(const MeteorologyOffset& offset)
{
    return offset.columns != 0 || offset.rows != 0 || offset.sigma != 0;
}

// A place beside a parcel. A wind (east, north) there is east c + north s, north c - east s at the parcel.
struct PlaceBeside {
    double latitude;
    double longitude;
    float cosine;
    float sine;
};

WINDLINE_HD_GPU_APART inline PlaceBeside placeBeside(
    const WindView& winds, const MeteorologyOffset& offset, double latitude, double longitude)
{
    PlaceBeside beside{latitude, longitude, 1, 0};
    if (winds.isProjected) {
        GridPlace place = winds.projection.toGrid(latitude, longitude);
        place.column += offset.columns;
        place.row += offset.rows;
        winds.projection.toSphere(place, beside.latitude, beside.longitude);
        double cosineHere = 0;
        double sineHere = 0;
        double cosineThere = 0;
        double sineThere = 0;
        winds.projection.eastOnGrid(longitude, cosineHere, sineHere);
        winds.projection.eastOnGrid(beside.longitude, cosineThere, sineThere);
        beside.cosine = static_cast<float>(cosineHere * cosineThere + sineHere * sineThere);
        beside.sine = static_cast<float>(sineHere * cosineThere - cosineHere * sineThere);
        return beside;
    }
    beside.latitude += offset.rows / winds.rowsPerDegree;
    beside.longitude += offset.columns / winds.columnsPerDegree;
    if (std::fabs(beside.latitude) > 90.0) { // over the pole, where east and north turn round
        beside.latitude = (beside.latitude > 0 ? 180.0 : -180.0) - beside.latitude;
        beside.longitude += 180.0;
        beside.cosine = -1;
    }
    beside.longitude = wrappedLongitude(beside.longitude);
    return beside;
}

// The pressure so many metres higher in the column, between its ground and its top. Where heights are unknown, and
// below the ground, by the scale height.
WINDLINE_HD inline double raisedPressure(const Column& column, double pressurePa, double metres)
{
    constexpr double scaleHeightMetres = 8000;
    const double height = column.heightMslAt(pressurePa);
    const bool isBelowGround = column.hasGround && pressurePa > column.ground.pressurePa;
    if (!(height == height) || isBelowGround)
        return pressurePa * std::exp(-metres / scaleHeightMetres);
    const double raised = column.pressureAtMsl(height + metres);
    if (!(raised == raised))
        return column.winds.topPa;
    return column.hasGround && raised > column.ground.pressurePa ? column.ground.pressurePa : raised;
}

// HYSPLIT's vertical coordinate over ground at this height: so many metres of height are one unit of it.
WINDLINE_HD inline double metresPerSigma(const Column& column)
{
    constexpr double scaleMetres = 25'000;
    return scaleMetres - (column.hasTerrain() ? static_cast<double>(column.ground.terrainMetres) : 0.0);
}

// The wind where the parcel is, linear on a latitude-longitude grid: what nearly every step needs and no more.
struct LookupWind {
    const WindView& winds;

    WINDLINE_HD WindValues wind(double latitude, double longitude, double pressurePa, double time) const
    {
        return windAt<false>(winds, latitude, longitude, pressurePa, time);
    }
};

// The meteorology where the parcel is.
struct LookupHere {
    const WindView& winds;

    WINDLINE_HD WindValues wind(double latitude, double longitude, double pressurePa, double time) const
    {
        return windByItsRule(winds, latitude, longitude, pressurePa, time);
    }
    WINDLINE_HD double keptAt(double latitude, double longitude, double pressurePa, double time) const
    {
        return KeptColumn(winds, latitude, longitude, time).at(pressurePa);
    }
    WINDLINE_HD double pressureOf(double kept, double latitude, double longitude, double nearPa, double time) const
    {
        return KeptColumn(winds, latitude, longitude, time).pressureOf(kept, nearPa);
    }
};

// The meteorology beside it.
struct LookupBeside {
    const WindView& winds;
    MeteorologyOffset offset;

    WINDLINE_HD double pressureBeside(double latitude, double longitude, double pressurePa, double time) const
    {
        return offset.sigma == 0 ? pressurePa : raised(latitude, longitude, pressurePa, time, offset.sigma);
    }

    WINDLINE_HD WindValues wind(double latitude, double longitude, double pressurePa, double time) const
    {
        const PlaceBeside there = placeBeside(winds, offset, latitude, longitude);
        WindValues values = windByItsRule(
            winds, there.latitude, there.longitude, pressureBeside(latitude, longitude, pressurePa, time), time);
        const float east = values.east * there.cosine + values.north * there.sine;
        values.north = values.north * there.cosine - values.east * there.sine;
        values.east = east;
        return values;
    }
    WINDLINE_HD double keptAt(double latitude, double longitude, double pressurePa, double time) const
    {
        const PlaceBeside there = placeBeside(winds, offset, latitude, longitude);
        return KeptColumn(winds, there.latitude, there.longitude, time)
            .at(pressureBeside(latitude, longitude, pressurePa, time));
    }
    WINDLINE_HD double pressureOf(double kept, double latitude, double longitude, double nearPa, double time) const
    {
        const PlaceBeside there = placeBeside(winds, offset, latitude, longitude);
        const double pressure = KeptColumn(winds, there.latitude, there.longitude, time)
                                    .pressureOf(kept, pressureBeside(latitude, longitude, nearPa, time));
        const bool isInside = pressure >= winds.topPa; // neither above the top nor NaN
        return offset.sigma == 0 || !isInside ? pressure : raised(latitude, longitude, pressure, time, -offset.sigma);
    }

private:
    WINDLINE_HD_GPU_APART double raised(
        double latitude, double longitude, double pressurePa, double time, double sigma) const
    {
        const Column column(winds, latitude, longitude, time);
        return raisedPressure(column, pressurePa, sigma * metresPerSigma(column));
    }
};

} // namespace windline

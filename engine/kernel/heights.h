// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/interpolate.h"

#include <cmath>

// Heights and pressures of one air column: geopotential height is linear in ln p between the ground and the levels
// above it (levels below the ground do not count), so that height above ground is 0 exactly where pressure is the
// surface's. Both directions use the same knots: a start at 500 m is reported at 500 m.
namespace windline {

// A column of the meteorology at one place and time.
struct Column {
    const WindView& winds;
    double latitude;
    double longitude;
    double time;
    bool hasGround; // surface pressure is known
    SurfaceValues ground;

    Column(WindView&&, double, double, double) = delete; // the view must outlive the column
    WINDLINE_HD Column(const WindView& view, double lat, double lon, double when)
        : winds(view)
        , latitude(lat)
        , longitude(lon)
        , time(when)
        , hasGround(view.hasGround())
        , ground{}
    {
        if (hasGround)
            ground = groundAt(view, lat, lon, when);
    }

    WINDLINE_HD bool hasTerrain() const { return hasGround && !std::isnan(ground.terrainMetres); }

    WINDLINE_HD double heightOfLevel(int k) const
    {
        return levelValues(winds, locate(winds, latitude, longitude), latitude, k, time).height;
    }

    // The lowest level of the file that lies above the ground, or -1.
    WINDLINE_HD int lowestLevel() const
    {
        int k = winds.levels - 1;
        while (k >= 0 && hasGround && winds.levelsPa[k] >= ground.pressurePa)
            --k;
        return k;
    }

    // Height above sea level of a pressure, NaN when the file has no heights. Below the lowest knot its height is
    // returned: parcels do not go there.
    WINDLINE_HD double heightMslAt(double pressurePa) const
    {
        const int lowest = lowestLevel();
        if (lowest < 0)
            return hasTerrain() ? static_cast<double>(ground.terrainMetres) : std::nan("");
        if (pressurePa >= winds.levelsPa[lowest]) {
            if (!hasTerrain())
                return heightOfLevel(lowest);
            return between(
                winds.levelsPa[lowest], heightOfLevel(lowest), ground.pressurePa, ground.terrainMetres, pressurePa);
        }
        const int k = levelAbove(winds, pressurePa);
        return between(winds.levelsPa[k], heightOfLevel(k), winds.levelsPa[k + 1], heightOfLevel(k + 1), pressurePa);
    }

    // The pressure at a height above sea level; NaN when the file has no heights, or above its top level.
    // Below the ground (or the lowest level): a pressure larger than the ground's.
    WINDLINE_HD double pressureAtMsl(double heightMetres) const
    {
        const int lowest = lowestLevel();
        if (lowest < 0)
            return std::nan("");
        double lowerPa = hasTerrain() ? static_cast<double>(ground.pressurePa) : winds.levelsPa[lowest];
        double lowerHeight = hasTerrain() ? static_cast<double>(ground.terrainMetres) : heightOfLevel(lowest);
        if (heightMetres < lowerHeight)
            return lowerPa * 1.001;
        for (int k = hasTerrain() ? lowest : lowest - 1; k >= 0; --k) {
            const double upperHeight = heightOfLevel(k);
            if (heightMetres <= upperHeight) {
                const double fraction = (heightMetres - lowerHeight) / (upperHeight - lowerHeight);
                return lowerPa * std::exp(fraction * std::log(winds.levelsPa[k] / lowerPa));
            }
            lowerPa = winds.levelsPa[k];
            lowerHeight = upperHeight;
        }
        return std::nan("");
    }

private:
    WINDLINE_HD static double between(
        double upperPa, double upperHeight, double lowerPa, double lowerHeight, double pressurePa)
    {
        const double fraction = std::log(pressurePa / upperPa) / std::log(lowerPa / upperPa);
        return upperHeight + (fraction < 1 ? fraction : 1.0) * (lowerHeight - upperHeight);
    }
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/netcdf/netcdf_output.h"

#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <string>
#include <utility>
#include <vector>

namespace windline {

// A small file in which every parcel's way is known: the same wind from the west and the same omega everywhere, on
// 0 .. 60 east, 30 .. 60 north, 1000 .. 500 hPa, with neither heights nor a surface.
struct UniformMeteorology {
    std::string firstTime = "2020-01-01 00:00:00";
    int times = 3;
    int hoursBetweenTimes = 6;
    double eastwardWind = 10; // m/s
    double omega = 0.05; // Pa/s
    bool hasOmega = true;
    bool isCompressed = true;

    void write(const std::filesystem::path& path) const
    {
        NetcdfOutput file;
        std::vector<double> hours(static_cast<std::size_t>(times));
        for (int i = 0; i < times; ++i)
            hours[static_cast<std::size_t>(i)] = i * hoursBetweenTimes;
        const std::array<double, 4> levels{1000, 850, 700, 500};
        std::vector<double> latitudes;
        for (double latitude = 60; latitude >= 30; latitude -= 2.5)
            latitudes.push_back(latitude);
        std::vector<double> longitudes;
        for (double longitude = 0; longitude <= 60; longitude += 2.5)
            longitudes.push_back(longitude);

        const std::array axes{
            addAxis(file, "time", ("hours since " + firstTime).c_str(), hours.size()),
            addAxis(file, "level", "hPa", levels.size()),
            addAxis(file, "latitude", "degrees_north", latitudes.size()),
            addAxis(file, "longitude", "degrees_east", longitudes.size()),
        };
        const std::array dimensions{axes[0].first, axes[1].first, axes[2].first, axes[3].first};
        const int u = addField(file, dimensions, "u", "m s-1");
        const int v = addField(file, dimensions, "v", "m s-1");
        const int w = hasOmega ? addField(file, dimensions, "w", "Pa s-1") : -1;
        file.finishDefinitions();
        file.put(axes[0].second, hours);
        file.put(axes[1].second, levels);
        file.put(axes[2].second, latitudes);
        file.put(axes[3].second, longitudes);
        const std::size_t values = hours.size() * levels.size() * latitudes.size() * longitudes.size();
        file.put(u, std::vector<double>(values, eastwardWind));
        file.put(v, std::vector<double>(values, 0));
        if (hasOmega)
            file.put(w, std::vector<double>(values, omega));
        const std::string_view bytes = file.close();
        std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    double degreesEastward(double latitude, double hoursPassed) const
    {
        constexpr double degrees = 180 / std::numbers::pi;
        return eastwardWind * hoursPassed * 3600 / (6371200 * std::cos(latitude / degrees)) * degrees;
    }

private:
    static std::pair<int, int> addAxis(NetcdfOutput& file, const char* name, const char* units, std::size_t size)
    {
        const int dimension = file.addDimension(name, size);
        const int variable = file.addVariable(name, NC_DOUBLE, std::array{dimension});
        file.addAttribute(variable, "units", units);
        return {dimension, variable};
    }

    int addField(NetcdfOutput& file, const std::array<int, 4>& dimensions, const char* name, const char* units) const
    {
        const int variable = file.addVariable(name, NC_FLOAT, dimensions);
        file.addAttribute(variable, "units", units);
        if (isCompressed)
            file.compress(variable, 1);
        return variable;
    }
};

} // namespace windline

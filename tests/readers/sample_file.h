// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <netcdf.h>

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

// Writes small NetCDF files whose right values are known everywhere.
namespace windline::sample {

// Where one number of a file is. What a file has no axis for is 0.
struct Position {
    double hours = 0; // since 2020-01-01T00:00Z
    double hectopascal = 0;
    double latitude = 0;
    double longitude = 0;
    std::map<std::string, std::size_t> index; // along every dimension, by its name
};

// The value of every field there, in SI units: tells hours, levels, latitudes and longitudes (of any turn) apart.
double truth(double hours, double hectopascal, double latitude, double longitude);
double truth(const Position& position);

using Texts = std::vector<std::pair<std::string, std::string>>;

struct Numbers {
    std::string attribute;
    nc_type type = NC_DOUBLE;
    std::vector<double> values;
};

struct Axis {
    std::string name; // of the dimension and of its variable
    std::vector<double> values; // as the file holds them
    Texts texts = {};
    nc_type type = NC_DOUBLE;
    bool unlimited = false;
    std::function<double(double)> meaning = {}; // of a value, in Position's unit; itself when empty
};

struct Variable {
    std::string name;
    Texts texts = {};
    std::vector<std::string> dimensions{"time", "level", "latitude", "longitude"};
    nc_type type = NC_FLOAT;
    std::vector<Numbers> numbers = {};
    std::function<double(const Position&)> inFile = {}; // what the file holds there; truth() when empty
};

// A file of two times, three levels and 3 x 4 points; tests change what they are about.
struct File {
    int format = NC_NETCDF4;
    Axis time{"time", {0, 6}, {{"units", "hours since 2020-01-01 00:00:00"}, {"calendar", "standard"}}};
    Axis level{"level", {1000, 850, 500}, {{"units", "hPa"}, {"standard_name", "air_pressure"}}};
    Axis latitude{"latitude", {40, 50, 60}, {{"units", "degrees_north"}}};
    Axis longitude{"longitude", {0, 10, 20, 30}, {{"units", "degrees_east"}}};
    std::vector<Axis> others; // coordinates that mean nothing to truth()
    std::vector<Variable> variables;
    std::vector<Variable> scalars; // no dimensions; `inFile` is called once
    Texts globals;

    void write(const std::filesystem::path& path) const;
};

Variable eastwardWind(std::string name = "u");
Variable northwardWind(std::string name = "v");

} // namespace windline::sample

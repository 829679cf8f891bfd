// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/cf_names.h"

#include "engine/readers/text.h"
#include "engine/readers/translate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace windline {

namespace {

using Names = std::initializer_list<std::string_view>;

// Numbers of a field in GRIB's code tables.
struct GribCodes {
    std::initializer_list<int> ecmwfParameters; // GRIB_paramId, as ecCodes and cfgrib write it
    std::array<int, 3> grib2; // discipline, category, number
    int grib1; // in WMO's table 2
};

struct FieldNames {
    Field field;
    Names standardNames; // the best first; also what some producers write in place of CF's name
    GribCodes grib;
    Names variableNames; // patterns
    Names longNames; // patterns
};

const std::array<FieldNames, fieldCount>& table()
{
    static const std::array<FieldNames, fieldCount> names{{
        {Field::EastwardWind, {"eastward_wind", "x_wind"}, {{131}, {0, 2, 2}, 33},
            {"u", "ua", "ugrd", "uwnd", "u_component_of_wind", "u-component_of_wind_isobaric",
                "u_component_of_wind_isobaric", "ugrd_isobaric", "ugrdprs", "U_GRD_*_ISBL", "UGRD_P*_L100_*"},
            {"u wind", "u-wind", "u component of wind", "u-component of wind", "eastward wind", "zonal wind"}},
        {Field::NorthwardWind, {"northward_wind", "y_wind"}, {{132}, {0, 2, 3}, 34},
            {"v", "va", "vgrd", "vwnd", "v_component_of_wind", "v-component_of_wind_isobaric",
                "v_component_of_wind_isobaric", "vgrd_isobaric", "vgrdprs", "V_GRD_*_ISBL", "VGRD_P*_L100_*"},
            {"v wind", "v-wind", "v component of wind", "v-component of wind", "northward wind", "meridional wind"}},
        {Field::PressureVelocity, {"lagrangian_tendency_of_air_pressure", "vertical_pressure_velocity", "omega"},
            {{135}, {0, 2, 8}, 39},
            {"w", "omega", "wap", "vvel", "vertical_velocity", "Vertical_velocity_pressure_isobaric", "vvel_isobaric",
                "vvelprs", "V_VEL_*_ISBL", "VVEL_P*_L100_*"},
            {"vertical velocity", "pressure vertical velocity", "vertical velocity (pressure)", "omega*"}},
        {Field::AirTemperature, {"air_temperature"}, {{130}, {0, 0, 0}, 11},
            {"t", "ta", "air", "temp", "tmp", "temperature", "Temperature_isobaric", "tmp_isobaric", "tmpprs",
                "TMP_*_ISBL", "TMP_P*_L100_*"},
            {"temperature", "air temperature", "temp."}},
        {Field::GeopotentialHeight, {"geopotential_height", "geopotential", "edge_heights"}, {{156, 129}, {0, 3, 5}, 7},
            {"gh", "hgt", "zg", "z", "h", "geopotential", "geopotential_height", "Geopotential_height_isobaric",
                "hgt_isobaric", "hgtprs", "HGT_*_ISBL", "HGT_P*_L100_*"},
            {"geopotential height", "geopotential"}},
        {Field::UpwardAirVelocity, {"upward_air_velocity"}, {{}, {0, 2, 9}, 40}, {"wz", "dzdt"}, {"upward velocity"}},
        {Field::SpecificHumidity, {"specific_humidity"}, {{133}, {0, 1, 0}, 51}, {"q", "hus", "spfh", "shum"},
            {"specific humidity"}},
        {Field::RelativeHumidity, {"relative_humidity"}, {{157}, {0, 1, 1}, 52}, {"r", "rh", "hur", "rhum"},
            {"relative humidity"}},
        {Field::AirPressure, {"air_pressure"}, {{54}, {0, 3, 0}, 1}, {"pres", "pressure"}, {"air pressure"}},
        {Field::SurfacePressure, {"surface_air_pressure", "surface_pressure"}, {{134}, {0, 3, 0}, 1},
            {"sp", "ps", "psfc", "surface_pressure", "Pressure_surface", "pres_surface", "pressfc", "PRES_*_SFC",
                "PRES_P*_L1_*"},
            {"surface pressure", "surface air pressure"}},
        {Field::EastwardWind10m, {"eastward_wind", "x_wind"}, {{165}, {0, 2, 2}, 33},
            {"u10", "10u", "u10m", "u_10m", "uas", "ugrd10m", "UGRD_10maboveground", "10m_u_component_of_wind",
                "u-component_of_wind_height_above_ground", "U_GRD_*_HTGL", "UGRD_P*_L103_*"},
            {"10 metre U wind component", "10 meter U wind component", "10-meter eastward wind"}},
        {Field::NorthwardWind10m, {"northward_wind", "y_wind"}, {{166}, {0, 2, 3}, 34},
            {"v10", "10v", "v10m", "v_10m", "vas", "vgrd10m", "VGRD_10maboveground", "10m_v_component_of_wind",
                "v-component_of_wind_height_above_ground", "V_GRD_*_HTGL", "VGRD_P*_L103_*"},
            {"10 metre V wind component", "10 meter V wind component", "10-meter northward wind"}},
        {Field::SurfaceAltitude,
            {"surface_altitude", "surface_geopotential", "surface_geopotential_height", "geopotential_height",
                "geopotential"},
            {{228002, 129, 156}, {0, 3, 5}, 7},
            {"orog", "orography", "topo", "terrain", "phis", "zs", "zsfc", "hsurf", "surface_altitude", "hgtsfc",
                "hgt_surface", "Geopotential_height_surface", "HGT_*_SFC", "HGT_P*_L1_*"},
            {"orography", "terrain height", "surface altitude", "surface geopotential", "surface geopotential height"}},
        {Field::AirTemperature2m, {"air_temperature"}, {{167}, {0, 0, 0}, 11}, {"t2m", "2t", "tas", "t2"},
            {"2 metre temperature"}},
        {Field::SurfaceTemperature, {"surface_temperature"}, {{235}, {0, 0, 17}, 11}, {"skt", "ts"},
            {"skin temperature"}},
        {Field::MixingDepth, {"atmosphere_boundary_layer_thickness"}, {{159}, {0, 3, 18}, 221}, {"blh", "hpbl", "pblh"},
            {"boundary layer height"}},
        {Field::AccumulatedPrecipitation, {"lwe_thickness_of_precipitation_amount"}, {{}, {0, 1, 8}, 61}, {"tp"},
            {"total precipitation"}},
        {Field::DownwardSolarFlux, {"surface_downwelling_shortwave_flux_in_air"}, {{}, {0, 4, 192}, 204},
            {"dswrf", "dswf"}, {"downward short-wave radiation flux"}},
        {Field::SurfaceRoughness, {"surface_roughness_length"}, {{173}, {2, 0, 1}, 83}, {"sr", "fsr", "z0"},
            {"surface roughness"}},
    }};
    return names;
}

const FieldNames& namesOf(Field field)
{
    return table()[static_cast<std::size_t>(field)];
}

bool matchesAny(std::string_view text, const Names& patterns)
{
    return std::any_of(
        patterns.begin(), patterns.end(), [&](std::string_view pattern) { return matchesPattern(text, pattern); });
}

bool hasNumbers(const NetcdfVariable& variable, std::string_view attribute, std::initializer_list<int> expected)
{
    const NetcdfAttribute* found = variable.find(attribute);
    return found
        && std::equal(found->numbers.begin(), found->numbers.end(), expected.begin(), expected.end(),
            [](double number, int code) { return number == code; });
}

// GRIB1 numbers mean what WMO's table says only in tables of that family: versions up to 127 share the numbers below
// 128, NCEP's 132 keeps them, ECMWF's 128 does not.
bool isWmoTable(const NetcdfVariable& variable)
{
    const double version = variable.number("parameter_table_version").value_or(2);
    return version <= 3 || version == 132;
}

// 0, ecCodes' own "unknown", without it.
double ecmwfParameter(const NetcdfVariable& variable)
{
    return variable.number("GRIB_paramId").value_or(0);
}

bool matchesGrib(const FieldNames& names, const NetcdfVariable& variable)
{
    if (const double parameter = ecmwfParameter(variable); parameter != 0)
        return std::find(names.grib.ecmwfParameters.begin(), names.grib.ecmwfParameters.end(), parameter)
            != names.grib.ecmwfParameters.end();
    for (const std::string_view attribute : {"GRIB_cfVarName", "GRIB_shortName"}) {
        if (matchesAny(variable.text(attribute), names.variableNames))
            return true;
    }
    const auto& [discipline, category, number] = names.grib.grib2;
    if (hasNumbers(variable, "Grib2_Parameter", {discipline, category, number}))
        return true;
    // NCL puts the product definition template, which tells nothing about the field, before the three.
    const NetcdfAttribute* ncl = variable.find("parameter_template_discipline_category_number");
    if (ncl && ncl->numbers.size() == 4)
        return ncl->numbers[1] == discipline && ncl->numbers[2] == category && ncl->numbers[3] == number;
    if (hasNumbers(variable, "Grib1_Parameter", {names.grib.grib1}))
        return true;
    return variable.find("level_indicator") && isWmoTable(variable)
        && hasNumbers(variable, "parameter_number", {names.grib.grib1});
}

// Codes of WMO's code table 4.5 (GRIB2) or 3 (GRIB1).
GribLevel levelOfCode(double code, int heightAboveGroundCode)
{
    if (code == 100)
        return GribLevel::Pressure;
    if (code == 1)
        return GribLevel::Ground;
    return code == heightAboveGroundCode ? GribLevel::HeightAboveGround : GribLevel::Other;
}

} // namespace

int nameEvidence(Field field, const NetcdfVariable& variable)
{
    const FieldNames& names = namesOf(field);
    const std::string standardName = lowercase(trimmed(variable.text("standard_name")));
    const auto standard = std::find(names.standardNames.begin(), names.standardNames.end(), standardName);
    const bool hasStandardName = !standardName.empty() && standardName != "unknown";
    if (hasStandardName && standard == names.standardNames.end())
        return 0; // it says that it is something else
    const bool hasGribCodes = matchesGrib(names, variable);
    if (!hasStandardName && !hasGribCodes && ecmwfParameter(variable) != 0)
        return 0; // likewise

    int evidence = 0;
    if (hasStandardName)
        evidence += 1000 - 10 * static_cast<int>(standard - names.standardNames.begin());
    if (hasGribCodes)
        evidence += 400;
    if (matchesAny(variable.name, names.variableNames))
        evidence += 200;
    if (matchesAny(variable.text("long_name"), names.longNames))
        evidence += 100;
    return evidence;
}

bool saysTenMetres(const NetcdfVariable& variable)
{
    static const QRegularExpression inName(QStringLiteral("(?<![0-9])10(?![0-9])"));
    static const QRegularExpression inLongName(
        QStringLiteral("(?<![0-9])10[ -]?m(et|(?![a-z]))"), QRegularExpression::CaseInsensitiveOption); // not "10 mb"
    return variable.number("level") == 10.0 || qt(variable.name).contains(inName)
        || qt(variable.text("long_name")).contains(inLongName)
        || matchesAny(variable.name, {"uas", "vas"}); // CMIP defines these so
}

bool saysGround(const NetcdfVariable& variable)
{
    const FieldNames& names = namesOf(Field::SurfaceAltitude);
    return gribLevel(variable) == GribLevel::Ground || variable.text("standard_name").starts_with("surface_")
        || matchesAny(variable.name, names.variableNames) || matchesAny(variable.text("long_name"), names.longNames);
}

std::string namesLookedFor(Field field)
{
    const auto joined = [](const Names& list) {
        std::string text;
        for (const std::string_view name : list)
            text += (text.empty() ? "" : ", ") + std::string(name);
        return text;
    };
    const FieldNames& names = namesOf(field);
    return "standard_name " + joined(names.standardNames) + "; names " + joined(names.variableNames);
}

GribLevel gribLevel(const NetcdfVariable& variable)
{
    if (const auto code = variable.number("Grib2_Level_Type"))
        return levelOfCode(*code, 103);
    if (const auto code = variable.number("Grib1_Level_Type"))
        return levelOfCode(*code, 105);
    if (const auto code = variable.number("level_indicator"))
        return levelOfCode(*code, 105);
    const std::string type = variable.text("GRIB_typeOfLevel");
    if (type.starts_with("isobaricIn"))
        return GribLevel::Pressure;
    if (type == "surface")
        return GribLevel::Ground;
    if (type == "heightAboveGround")
        return GribLevel::HeightAboveGround;
    return type.empty() ? GribLevel::Unknown : GribLevel::Other;
}

std::optional<UnitConversion> conversionFor(Field field, std::string_view unit)
{
    switch (field) {
    case Field::EastwardWind:
    case Field::NorthwardWind:
    case Field::EastwardWind10m:
    case Field::NorthwardWind10m:
    case Field::UpwardAirVelocity:
        return conversionToSi(Quantity::Speed, unit);
    case Field::PressureVelocity:
        return conversionToSi(Quantity::PressureTendency, unit);
    case Field::AirTemperature:
    case Field::AirTemperature2m:
    case Field::SurfaceTemperature:
        return conversionToSi(Quantity::Temperature, unit);
    case Field::SurfacePressure:
    case Field::AirPressure:
        return conversionToSi(Quantity::Pressure, unit);
    case Field::GeopotentialHeight:
    case Field::SurfaceAltitude: {
        const auto height = conversionToSi(Quantity::Height, unit);
        return height ? height : conversionToSi(Quantity::Geopotential, unit);
    }
    case Field::MixingDepth:
    case Field::AccumulatedPrecipitation:
    case Field::SurfaceRoughness:
        return conversionToSi(Quantity::Height, unit);
    case Field::SpecificHumidity:
    case Field::RelativeHumidity:
    case Field::DownwardSolarFlux:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace windline

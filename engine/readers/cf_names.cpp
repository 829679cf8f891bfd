// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/cf_names.h"

#include "engine/readers/cf_name_table.h"
#include "engine/readers/text.h"
#include "engine/readers/translate.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace windline {

namespace {

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

bool saysTwoMetres(const NetcdfVariable& variable)
{
    // A plain 2 in a name says nothing: NCL writes the number of the grid there.
    static const QRegularExpression inText(
        QStringLiteral("(?<![0-9])2[ _-]?m(et|above|(?![a-z]))"), QRegularExpression::CaseInsensitiveOption);
    return variable.number("level") == 2.0 || qt(variable.name).contains(inText)
        || qt(variable.text("long_name")).contains(inText)
        || variable.text("standard_name") == "2-meter_air_temperature"
        || matchesAny(variable.name, {"tas", "t2", "2t"});
}

bool saysGround(Field field, const NetcdfVariable& variable)
{
    const FieldNames& names = namesOf(field);
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
    if (names.standardNames.size() == 0)
        return Reader::tr("nothing, because files on pressure levels need no such field").toStdString();
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
    case Field::SurfaceRoughness:
        return conversionToSi(Quantity::Height, unit);
    case Field::AccumulatedPrecipitation:
        return conversionToSi(Quantity::WaterAmount, unit);
    case Field::SpecificHumidity:
        return conversionToSi(Quantity::MassFraction, unit);
    case Field::RelativeHumidity:
        return conversionToSi(Quantity::RelativeHumidity, unit);
    case Field::DownwardSolarFlux:
        return conversionToSi(Quantity::EnergyFlux, unit);
    }
    return std::nullopt;
}

} // namespace windline

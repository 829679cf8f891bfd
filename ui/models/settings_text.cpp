// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settings_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace windline {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("settings_text", source);
}

struct VariableWords {
    const char* name;
    const char* shortName;
    const char* unit; // the same in every language
    int decimals;
};

VariableWords wordsOf(PathVariable variable)
{
    switch (variable) {
    case PathVariable::Pressure:
        return {QT_TRANSLATE_NOOP("settings_text", "Pressure"), QT_TRANSLATE_NOOP("settings_text", "pressure"), "hPa",
            1};
    case PathVariable::PotentialTemperature:
        return {QT_TRANSLATE_NOOP("settings_text", "Potential temperature"),
            QT_TRANSLATE_NOOP("settings_text", "theta"), "K", 1};
    case PathVariable::AirTemperature:
        return {QT_TRANSLATE_NOOP("settings_text", "Air temperature"), QT_TRANSLATE_NOOP("settings_text", "T"), "K", 1};
    case PathVariable::Rainfall:
        return {QT_TRANSLATE_NOOP("settings_text", "Rainfall"), QT_TRANSLATE_NOOP("settings_text", "rain"), "mm/h", 2};
    case PathVariable::MixingDepth:
        return {QT_TRANSLATE_NOOP("settings_text", "Mixing depth"), QT_TRANSLATE_NOOP("settings_text", "mixing depth"),
            "m", 0};
    case PathVariable::RelativeHumidity:
        return {QT_TRANSLATE_NOOP("settings_text", "Relative humidity"), QT_TRANSLATE_NOOP("settings_text", "RH"), "%",
            0};
    case PathVariable::SpecificHumidity:
        return {
            QT_TRANSLATE_NOOP("settings_text", "Specific humidity"), QT_TRANSLATE_NOOP("settings_text", "q"), "g/kg", 2};
    case PathVariable::MixingRatio:
        return {QT_TRANSLATE_NOOP("settings_text", "Mixing ratio of water vapour"),
            QT_TRANSLATE_NOOP("settings_text", "mixing ratio"), "g/kg", 2};
    case PathVariable::TerrainHeight:
        return {
            QT_TRANSLATE_NOOP("settings_text", "Terrain height"), QT_TRANSLATE_NOOP("settings_text", "terrain"), "m", 0};
    case PathVariable::DownwardSolarFlux:
        return {QT_TRANSLATE_NOOP("settings_text", "Downward solar flux"),
            QT_TRANSLATE_NOOP("settings_text", "solar flux"), "W/m²", 0};
    case PathVariable::EastwardWind:
        return {QT_TRANSLATE_NOOP("settings_text", "Eastward wind"), QT_TRANSLATE_NOOP("settings_text", "u"), "m/s", 1};
    case PathVariable::NorthwardWind:
        return {QT_TRANSLATE_NOOP("settings_text", "Northward wind"), QT_TRANSLATE_NOOP("settings_text", "v"), "m/s", 1};
    case PathVariable::Omega:
        return {QT_TRANSLATE_NOOP("settings_text", "Vertical velocity (omega)"),
            QT_TRANSLATE_NOOP("settings_text", "omega"), "Pa/s", 3};
    case PathVariable::DistanceTravelled:
        return {QT_TRANSLATE_NOOP("settings_text", "Distance travelled"), QT_TRANSLATE_NOOP("settings_text", "distance"),
            "km", 0};
    }
    return {"", "", "", 0};
}

} // namespace

QString numericsName(Numerics numerics)
{
    return numerics == Numerics::Hysplit ? QStringLiteral("HYSPLIT")
                                         : translated(QT_TRANSLATE_NOOP("settings_text", "Accurate"));
}

QString numericsExplanation(Numerics numerics)
{
    return numerics == Numerics::Hysplit
        ? translated(QT_TRANSLATE_NOOP("settings_text",
              "HYSPLIT's own scheme: its internal levels, interpolation and time steps. For its numbers, and to go on "
              "with its runs."))
        : translated(QT_TRANSLATE_NOOP("settings_text",
              "Windline's own scheme: the levels of the meteorology, short steps on the sphere. The best answer to "
              "where the air went."));
}

QString verticalMotionExplanation(VerticalMotion motion)
{
    switch (motion) {
    case VerticalMotion::Data:
        return translated(
            QT_TRANSLATE_NOOP("settings_text", "Rise and sink with the vertical wind of the meteorology (HYSPLIT's 0)."));
    case VerticalMotion::Isobaric:
        return translated(QT_TRANSLATE_NOOP("settings_text", "Stay at the pressure of the start, in hPa (HYSPLIT's 1)."));
    case VerticalMotion::Isentropic:
        return translated(QT_TRANSLATE_NOOP(
            "settings_text", "Stay at the potential temperature of the start, in K: dry air without heating (HYSPLIT's 2)."));
    case VerticalMotion::Isopycnic:
        return translated(
            QT_TRANSLATE_NOOP("settings_text", "Stay at the air density of the start, in kg/m³ (HYSPLIT's 3)."));
    case VerticalMotion::Isosigma:
        return translated(QT_TRANSLATE_NOOP("settings_text",
            "Follow the terrain: stay at the same fraction of the height between ground and top (HYSPLIT's 4)."));
    case VerticalMotion::Divergence:
        return translated(QT_TRANSLATE_NOOP("settings_text",
            "Vertical wind from the divergence of the horizontal wind, for files without one (HYSPLIT's 5)."));
    case VerticalMotion::MslToAgl:
        return translated(QT_TRANSLATE_NOOP("settings_text",
            "The vertical wind of the meteorology and the rise of the terrain, in m/s, for data given above sea level "
            "(HYSPLIT's 6)."));
    case VerticalMotion::Average:
        return translated(QT_TRANSLATE_NOOP("settings_text",
            "The vertical wind averaged over neighbouring grid points, for fine grids with long intervals (HYSPLIT's 7)."));
    case VerticalMotion::Damped:
        return translated(QT_TRANSLATE_NOOP("settings_text",
            "The vertical wind made weaker, for fine grids with long intervals (HYSPLIT's 8)."));
    case VerticalMotion::Auto:
        return translated(QT_TRANSLATE_NOOP("settings_text",
            "Chosen by the latitude of the starts and by what the meteorology holds; the result says what was chosen "
            "(HYSPLIT has no such number)."));
    }
    return {};
}

QString pathVariableName(PathVariable variable)
{
    return translated(wordsOf(variable).name);
}

QString pathVariableShortName(PathVariable variable)
{
    return translated(wordsOf(variable).shortName);
}

QString pathVariableUnit(PathVariable variable)
{
    return QString::fromUtf8(wordsOf(variable).unit);
}

QString pathValueText(PathVariable variable, float value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    return QString::number(static_cast<double>(value), 'f', wordsOf(variable).decimals) + QChar(QChar::Nbsp)
        + pathVariableUnit(variable);
}

QString pathVariablesSummary(const std::vector<PathVariable>& variables)
{
    constexpr std::size_t mostNamed = 3;
    if (variables.empty())
        return translated(QT_TRANSLATE_NOOP("settings_text", "none"));
    QStringList names;
    for (std::size_t i = 0; i < variables.size() && i < mostNamed; ++i)
        names << pathVariableShortName(variables[i]);
    if (variables.size() > mostNamed)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

} // namespace windline

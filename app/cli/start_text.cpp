// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/start_text.h"

#include "app/cli/numbers.h"
#include "engine/starts/coordinates.h"

#include <array>
#include <cmath>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace windline {

namespace {

// Splits "500 m", "850hPa", "1500masl" into number and unit.
std::pair<std::string_view, std::string_view> splitUnit(std::string_view text)
{
    std::size_t unit = text.size();
    while (unit > 0
        && ((text[unit - 1] >= 'a' && text[unit - 1] <= 'z') || (text[unit - 1] >= 'A' && text[unit - 1] <= 'Z')))
        --unit;
    return {withoutBlanks(text.substr(0, unit)), text.substr(unit)};
}

StartHeight parseHeight(std::string_view text)
{
    const auto [number, unit] = splitUnit(text);
    StartHeight height;
    if (unit.empty() || unit == "m" || unit == "magl")
        height.unit = HeightUnit::MetresAboveGround;
    else if (unit == "masl")
        height.unit = HeightUnit::MetresAboveSeaLevel;
    else if (unit == "hPa" || unit == "hpa")
        height.unit = HeightUnit::Hectopascal;
    else
        throw std::invalid_argument("the height's unit must be m (above ground), masl (above sea level) or hPa.");
    const std::optional<double> value = toNumber(number);
    if (!value)
        throw std::invalid_argument("the height must be a number with its unit, such as 500m, 1500masl or 850hPa.");
    height.value = *value;
    return height;
}

} // namespace

namespace {

// Decimal degrees as everywhere, or degrees, minutes and seconds and letters: 37°33'58"N.
double parseDegrees(std::string_view text, CoordinateAxis axis)
{
    // Out of range is told later, with all other problems.
    const std::optional<double> number = toNumber(text);
    return number ? *number : parseCoordinate(text, axis);
}

} // namespace

TypedStart parsePlaceOrStart(const std::string& text)
{
    const std::vector<std::string_view> parts = splitAtCommas(text);
    if (parts.size() != 2 && parts.size() != 3)
        throw std::invalid_argument("is not LATITUDE,LONGITUDE,HEIGHT such as 37.5,127,500m.");
    TypedStart start;
    start.place = {
        {}, parseDegrees(parts[0], CoordinateAxis::Latitude), parseDegrees(parts[1], CoordinateAxis::Longitude)};
    if (parts.size() == 3)
        start.height = parseHeight(parts[2]);
    return start;
}

StartPoint parseStart(const std::string& text)
{
    const TypedStart typed = parsePlaceOrStart(text);
    if (!typed.height)
        throw std::invalid_argument("has no height: is not LATITUDE,LONGITUDE,HEIGHT such as 37.5,127,500m.");
    return startsAt({&typed.place, 1}, {&*typed.height, 1}).front();
}

std::vector<StartHeight> parseHeights(const std::string& text)
{
    std::vector<StartHeight> heights;
    for (const std::string_view part : splitAtCommas(text))
        heights.push_back(parseHeight(part));
    return heights;
}

StartMatrix parseMatrix(const std::string& text)
{
    std::array<double, 6> numbers{};
    const std::vector<std::string_view> parts = splitAtCommas(text);
    if (parts.size() != numbers.size())
        throw std::invalid_argument(
            "is not LATITUDE1,LONGITUDE1,LATITUDE2,LONGITUDE2,STEP,STEP such as 30,120,40,140,1,2.");
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::optional<double> number = toNumber(parts[i]);
        if (!number)
            throw std::invalid_argument('"' + std::string(parts[i]) + "\" is not a number of degrees such as 37.5.");
        numbers[i] = *number;
    }
    return {numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]};
}

StartRing parseRing(const std::string& text)
{
    const std::vector<std::string_view> parts = splitAtCommas(text);
    const std::optional<double> radius = parts.size() == 4 ? toNumber(parts[2]) : std::nullopt;
    const std::optional<double> count = parts.size() == 4 ? toNumber(parts[3]) : std::nullopt;
    constexpr double mostPlaces = static_cast<double>(mostStarts);
    if (!radius || !count || !(*count >= 1 && *count <= mostPlaces) || *count != std::floor(*count))
        throw std::invalid_argument(
            "is not LATITUDE,LONGITUDE,RADIUS,NUMBER such as 37.5,127,100,8: a radius in km and how many starts.");
    return {parseDegrees(parts[0], CoordinateAxis::Latitude), parseDegrees(parts[1], CoordinateAxis::Longitude),
        *radius, static_cast<int>(*count)};
}

} // namespace windline

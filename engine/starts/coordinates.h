// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// Coordinates as people type and read them. Texts are UTF-8.
namespace windline {

struct Coordinates {
    double latitudeDegrees = 0; // -90 .. 90, north positive
    double longitudeDegrees = 0; // -360 .. 360, east positive

    bool operator==(const Coordinates&) const = default;
};

enum class CoordinateAxis { Latitude, Longitude };

// A latitude and a longitude: decimal degrees, or degrees, minutes and seconds, with a sign or with N, S, E, W (북위,
// 남위, 동경, 서경) before or behind them: "37.5665, 126.9780", "37°33'58"N 126 58 41 E", "37:33:58N 126:58:41E". The
// latitude comes first unless letters say otherwise. A comma stands for the decimal point ("37,5665 126,9780") where
// the text cannot be read in another way. Throws std::invalid_argument with a sentence: not understood, understood in
// two ways, or out of range.
Coordinates parseCoordinates(std::string_view text);

// One of them in degrees; a letter, if there is one, belongs to the axis. Throws as above.
double parseCoordinate(std::string_view text, CoordinateAxis axis);

// Whether someone who types this means coordinates rather than a name: digits, and no letters but those above.
bool looksLikeCoordinates(std::string_view text);

// "37.5665° N, 126.978° E": what was understood, to a tenth of a metre.
std::string decimalText(const Coordinates& coordinates);
// "37°33′58.0″ N, 126°58′41.0″ E", to a tenth of a second (3 m).
std::string sexagesimalText(const Coordinates& coordinates);

} // namespace windline

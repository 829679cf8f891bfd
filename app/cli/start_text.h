// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/starts/start_plan.h"
#include "engine/starts/start_ring.h"

#include <optional>
#include <string>
#include <vector>

// Starts as they are typed. Everything here throws std::invalid_argument with a sentence.
namespace windline {

struct TypedStart {
    StartPlace place;
    std::optional<StartHeight> height; // none when only a place was typed
};

// LAT,LON or LAT,LON,HEIGHT; latitude and longitude as parseCoordinate() reads them, with decimal points only.
TypedStart parsePlaceOrStart(const std::string& text);

// LAT,LON,HEIGHT.
StartPoint parseStart(const std::string& text);

// HEIGHT[,HEIGHT...], each with m (above ground, also when no unit is given), masl or hPa behind the number.
std::vector<StartHeight> parseHeights(const std::string& text);

// LAT1,LON1,LAT2,LON2,DLAT,DLON.
StartMatrix parseMatrix(const std::string& text);

// LAT,LON,RADIUS,NUMBER, without the centre.
StartRing parseRing(const std::string& text);

} // namespace windline

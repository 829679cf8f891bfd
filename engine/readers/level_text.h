// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_reader.h"

#include <QString>

#include <vector>

namespace windline {

// A level as its file counts it: "500 hPa", "sigma 0.995", "120 hPa + 0.32 x surface pressure", "1200 m".
QString levelText(VerticalCoordinate coordinate, double levelPa, const LevelDefinition& definition);

// Some levels of a file: "23 levels, 20 to 1000 hPa", "10 levels, sigma 0.4341 to 0.9823".
QString levelsText(const MetInventory& inventory, const std::vector<double>& levelsPa);

// What kind of levels a file has and, where they are not pressures, their own values, the top of the atmosphere first.
QString levelKindText(const MetInventory& inventory);

} // namespace windline

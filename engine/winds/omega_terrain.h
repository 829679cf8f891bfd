// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/winds/prepared_snapshot.h"

namespace windline {

// HYSPLIT's vertical motion 6 (from above sea level to above ground): adds to omega the motion of air that follows the
// slope of the terrain with the lowest wind (10 m above the ground where the file has it, else the lowest level above
// the ground), w = sigma V . grad(terrain), sigma falling from 1 at the ground to 0 at 25 km; as omega = w dp/dz of the
// column. Where terrain or heights are unknown nothing is added.
void addFlowOverTerrain(PreparedSnapshot& prepared);

} // namespace windline

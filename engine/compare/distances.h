// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

namespace windline {

// Along the great circle of a sphere of 6371.2 km (the radius of HYSPLIT and of Windline's own numerics).
double greatCircleKm(const TrajectoryPoint& from, const TrajectoryPoint& to);

} // namespace windline

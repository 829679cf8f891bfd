// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

#include <QString>

namespace windline {

// How many trajectories ended so: "3 left the grid at its west edge", "2 starts lie below the ground …".
QString endText(EndReason reason, int count);

} // namespace windline

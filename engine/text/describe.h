// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/end_reason.h"
#include "engine/model/run_request.h"
#include "engine/model/start_point.h"
#include "engine/model/trajectory.h"

#include <string>

// What people read about model values, in the language of the application (UTF-8).
namespace windline {

std::string describe(EndReason reason);
std::string describe(VerticalMotion motion);
std::string unitName(HeightUnit unit); // "m above ground"
// The end as a sentence with its time: "left the grid at its east edge, 2020-01-02T03:00Z".
std::string describeEnd(const Trajectory& trajectory);

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/vertical_motion.h"
#include "engine/winds/wind_maker.h"

#include <memory>

namespace windline {

// Windline's own numerics: the meteorology's own levels, made complete (prepared_snapshot.h). motion is not Auto.
std::unique_ptr<WindMaker> makeAccurateWindMaker(VerticalMotion motion);

} // namespace windline

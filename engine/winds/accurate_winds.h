// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/grid.h"
#include "engine/model/interpolation.h"
#include "engine/model/path_variable.h"
#include "engine/model/vertical_motion.h"
#include "engine/winds/wind_maker.h"

#include <memory>
#include <vector>

namespace windline {

struct AccurateSettings {
    VerticalMotion motion = VerticalMotion::Data; // not Auto
    std::vector<PathVariable> pathVariables; // fields are read and held only for what is asked for
    VerticalCoordinate coordinate = VerticalCoordinate::Pressure; // of the meteorology
    Interpolation interpolation = Interpolation::Linear; // of the wind
};

// Windline's own numerics: the meteorology's own levels, made complete (prepared_snapshot.h).
std::unique_ptr<WindMaker> makeAccurateWindMaker(AccurateSettings settings);

} // namespace windline

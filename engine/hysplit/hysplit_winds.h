// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "engine/winds/wind_maker.h"

#include <memory>

namespace windline {

// HYSPLIT's numerics (docs/hysplit.md). motion is the request's, or what auto stands for; coordinate: of the levels.
std::unique_ptr<WindMaker> makeHysplitWindMaker(
    const RunRequest& request, VerticalMotion motion, VerticalCoordinate coordinate);

} // namespace windline

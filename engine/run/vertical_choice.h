// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"
#include "engine/model/run_request.h"
#include "engine/model/trajectory.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace windline {

struct VerticalChoice {
    VerticalMotion motion = VerticalMotion::Data; // not Auto
    std::string reason; // a sentence for the report when the choice was Windline's; else empty
};

// The vertical motion of a run; found: the fields of the meteorology. Auto goes by the starts' mean distance from the
// equator: within 25 degrees the data's vertical velocity (heating moves air across potential temperatures there),
// poleward of it constant potential temperature (air keeps it in the free atmosphere, and omega is the weakest of a
// model's fields). Where the meteorology lacks what one needs: the other one, and then divergence, which needs the wind
// alone.
VerticalChoice chooseVerticalMotion(const RunRequest& request, FieldSet found);

// When the meteorology lacks what the motion needs beside the wind: a sentence that names those motions that it has
// everything for.
std::optional<std::string> otherMotions(VerticalMotion motion, FieldSet found);

// Sentences about trajectories that left the surface of the quantity that the motion keeps: how many, and since when.
std::vector<std::string> lostQuantityWarnings(std::span<const Trajectory> trajectories, VerticalMotion motion);

} // namespace windline

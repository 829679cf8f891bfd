// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/interpolation.h"

namespace windline {

std::string_view interpolationId(Interpolation interpolation)
{
    return interpolation == Interpolation::Cubic ? "cubic" : "linear";
}

std::optional<Interpolation> interpolationFromId(std::string_view id)
{
    for (const Interpolation interpolation : {Interpolation::Linear, Interpolation::Cubic})
        if (interpolationId(interpolation) == id)
            return interpolation;
    return std::nullopt;
}

} // namespace windline

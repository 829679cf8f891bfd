// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/vertical_motion.h"

namespace windline {

std::string_view verticalMotionId(VerticalMotion motion)
{
    switch (motion) {
    case VerticalMotion::Data:
        return "data";
    case VerticalMotion::Isobaric:
        return "isobaric";
    case VerticalMotion::Isentropic:
        return "isentropic";
    case VerticalMotion::Isopycnic:
        return "isopycnic";
    case VerticalMotion::Isosigma:
        return "isosigma";
    case VerticalMotion::Divergence:
        return "divergence";
    case VerticalMotion::MslToAgl:
        return "msl-to-agl";
    case VerticalMotion::Average:
        return "average";
    case VerticalMotion::Damped:
        return "damped";
    case VerticalMotion::Auto:
        return "auto";
    }
    return {};
}

std::optional<VerticalMotion> verticalMotionFromId(std::string_view text)
{
    for (const VerticalMotion motion : allVerticalMotions) {
        const bool isNumber = motion != VerticalMotion::Auto && text.size() == 1
            && text.front() == static_cast<char>('0' + static_cast<int>(motion));
        if (isNumber || text == verticalMotionId(motion))
            return motion;
    }
    return std::nullopt;
}

} // namespace windline

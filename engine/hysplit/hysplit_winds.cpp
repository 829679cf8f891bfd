// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/hysplit_winds.h"

namespace windline {

std::unique_ptr<WindMaker> makeHysplitWindMaker(VerticalMotion /*motion*/, const HysplitSettings& /*settings*/)
{
    return {};
}

} // namespace windline

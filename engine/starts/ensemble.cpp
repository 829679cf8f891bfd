// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/ensemble.h"

#include <string>

namespace windline {

namespace {

std::string signOf(int direction, char axis)
{
    return direction == 0 ? "0" : std::string(direction < 0 ? "-" : "+") + axis;
}

StartPoint memberOf(const StartPoint& start, const EnsembleOffsets& offsets, int x, int y, int z)
{
    StartPoint member = start;
    member.offset = {
        static_cast<float>(x) * offsets.dxf, static_cast<float>(y) * offsets.dyf, static_cast<float>(z) * offsets.dzf};
    member.name += (start.name.empty() ? "" : " ") + signOf(x, 'x') + ' ' + signOf(y, 'y') + ' ' + signOf(z, 'z');
    return member;
}

} // namespace

std::vector<StartPoint> ensembleOf(const StartPoint& start, const EnsembleOffsets& offsets)
{
    std::vector<StartPoint> members;
    members.reserve(ensembleMembers);
    for (const int z : {0, -1, 1})
        for (const int y : {0, -1, 1})
            for (const int x : {0, -1, 1})
                members.push_back(memberOf(start, offsets, x, y, z));
    return members;
}

} // namespace windline

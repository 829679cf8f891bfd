// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/host_device.h"

#include <cstring>

// The four values of a node, computed side by side: on a CPU in one register, where compilers put them there only when
// they are told to. Every value gets what it would get by itself, to the last bit.
namespace windline {

#ifndef __CUDACC__

struct FourFloats {
    using Lanes = float __attribute__((vector_size(16)));
    Lanes lanes;

    FourFloats operator+(FourFloats other) const { return {lanes + other.lanes}; }
    FourFloats operator-(FourFloats other) const { return {lanes - other.lanes}; }
    FourFloats operator*(float factor) const { return {factor * lanes}; }
};

#else

struct FourFloats {
    float lanes[4];

    WINDLINE_HD FourFloats operator+(FourFloats other) const
    {
        return {{lanes[0] + other.lanes[0], lanes[1] + other.lanes[1], lanes[2] + other.lanes[2],
            lanes[3] + other.lanes[3]}};
    }
    WINDLINE_HD FourFloats operator-(FourFloats other) const
    {
        return {{lanes[0] - other.lanes[0], lanes[1] - other.lanes[1], lanes[2] - other.lanes[2],
            lanes[3] - other.lanes[3]}};
    }
    WINDLINE_HD FourFloats operator*(float factor) const
    {
        return {{factor * lanes[0], factor * lanes[1], factor * lanes[2], factor * lanes[3]}};
    }
};

#endif

// From and to a struct of four floats.
template <typename Values> WINDLINE_HD inline FourFloats fourOf(const Values& values)
{
    static_assert(sizeof(Values) == sizeof(FourFloats));
    FourFloats four;
    std::memcpy(&four, &values, sizeof(four));
    return four;
}

template <typename Values> WINDLINE_HD inline Values fromFour(FourFloats four)
{
    static_assert(sizeof(Values) == sizeof(FourFloats));
    Values values;
    std::memcpy(&values, &four, sizeof(four));
    return values;
}

WINDLINE_HD inline FourFloats blend(FourFloats a, FourFloats b, float fraction)
{
    return a + (b - a) * fraction;
}

} // namespace windline

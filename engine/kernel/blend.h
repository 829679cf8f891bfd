// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/pack.h"

// Between two values of a kind, by a fraction 0 .. 1.
namespace windline {

template <typename Number> WINDLINE_HD_INLINE Number blend(const Number& a, const Number& b, float fraction)
{
    return a + fraction * (b - a);
}

} // namespace windline

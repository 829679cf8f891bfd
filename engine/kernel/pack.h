// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/host_device.h"

#include <cstring>

// A few numbers that are computed with together: an ordinary number's arithmetic, comparisons and `? :`, element by
// element. On the CPU these are the compiler's vectors, which become whatever registers the processor has; for the GPU,
// where a thread is one lane, FloatPack stands in.
namespace windline {

#if defined(__GNUC__) && !defined(__CUDACC__)

// Nothing of ours is handed over between functions in these types (WINDLINE_HD_INLINE), so its way may change.
#pragma GCC diagnostic ignored "-Wpsabi"

using Floats4 [[gnu::vector_size(16)]] = float;
using Floats8 [[gnu::vector_size(32)]] = float;
using Doubles4 [[gnu::vector_size(32)]] = double;
using Ints4 [[gnu::vector_size(16)]] = int;

WINDLINE_HD_INLINE Floats4 lowerHalf(const Floats8& pack)
{
    return __builtin_shufflevector(pack, pack, 0, 1, 2, 3);
}
WINDLINE_HD_INLINE Floats4 upperHalf(const Floats8& pack)
{
    return __builtin_shufflevector(pack, pack, 4, 5, 6, 7);
}

#else

template <int size> struct alignas(sizeof(float) * size) FloatPack {
    float values[size];

    WINDLINE_HD float& operator[](int i) { return values[i]; }
    WINDLINE_HD float operator[](int i) const { return values[i]; }
    WINDLINE_HD friend FloatPack operator+(FloatPack a, const FloatPack& b)
    {
        for (int i = 0; i < size; ++i)
            a[i] += b[i];
        return a;
    }
    WINDLINE_HD friend FloatPack operator-(FloatPack a, const FloatPack& b)
    {
        for (int i = 0; i < size; ++i)
            a[i] -= b[i];
        return a;
    }
    WINDLINE_HD friend FloatPack operator*(float factor, FloatPack a)
    {
        for (int i = 0; i < size; ++i)
            a[i] *= factor;
        return a;
    }
};

using Floats4 = FloatPack<4>;
using Floats8 = FloatPack<8>;

WINDLINE_HD_INLINE Floats4 lowerHalf(const Floats8& pack)
{
    return {{pack[0], pack[1], pack[2], pack[3]}};
}
WINDLINE_HD_INLINE Floats4 upperHalf(const Floats8& pack)
{
    return {{pack[4], pack[5], pack[6], pack[7]}};
}

#endif

// From consecutive values in memory, of any alignment.
template <typename Pack, typename Value> WINDLINE_HD_INLINE Pack load(const Value* values)
{
    Pack pack;
    std::memcpy(&pack, values, sizeof pack);
    return pack;
}

// The four numbers of a node as what they are.
template <typename Values> WINDLINE_HD_INLINE Values unpacked(const Floats4& pack)
{
    static_assert(sizeof(Values) == sizeof pack);
    Values values;
    std::memcpy(&values, &pack, sizeof values);
    return values;
}

} // namespace windline

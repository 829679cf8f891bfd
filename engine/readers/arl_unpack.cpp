// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_unpack.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace windline {

namespace {

// So many rows are summed side by side: each sum must wait for the one before it, those of other rows need not.
constexpr std::size_t rowsAtOnce = 8;

using Differences = std::array<float, 256>;

Differences differencesOf(const ArlPacking& packing)
{
    constexpr int noDifference = 127;
    Differences differences;
    for (std::size_t byte = 0; byte < differences.size(); ++byte) // a power of two: nothing is rounded
        differences[byte] = std::ldexp(static_cast<float>(static_cast<int>(byte) - noDifference), packing.exponent - 7);
    return differences;
}

template <std::size_t rows>
void sumRows(const unsigned char* bytes, std::size_t columns, const float* firstColumn, const Differences& differences,
    float* values)
{
    std::array<float, rows> sums;
    for (std::size_t row = 0; row < rows; ++row) {
        sums[row] = firstColumn[row];
        values[row * columns] = sums[row];
    }
    for (std::size_t column = 1; column < columns; ++column)
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t i = row * columns + column;
            sums[row] = differences[bytes[i]] + sums[row];
            values[i] = sums[row];
        }
}

// 0 in place of a number below the precision. Without a branch, which is taken as often as not in fields that go
// through zero, and so that compilers do several numbers at a time.
float zeroedBelow(float precision, float value)
{
    const std::uint32_t kept = std::fabs(value) < precision ? 0 : ~std::uint32_t(0);
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(value) & kept);
}

template <typename Convert>
void convert(const float* from, std::size_t count, float precision, float* values, Convert toSi)
{
    for (std::size_t i = 0; i < count; ++i)
        values[i] = toSi(zeroedBelow(precision, from[i]));
}

void finish(const float* from, std::size_t count, float precision, ArlUnit unit, float* values)
{
    switch (unit) {
    case ArlUnit::AsInFile:
        return convert(from, count, precision, values, [](float value) { return value; });
    case ArlUnit::Hundredfold:
        return convert(from, count, precision, values, [](float value) { return value * 100.0F; });
    case ArlUnit::Percent:
        return convert(from, count, precision, values, [](float value) { return value / 100.0F; });
    }
}

} // namespace

int rotatingChecksum(std::span<const unsigned char> bytes)
{
    // Adding byte by byte and taking 255 away whenever the sum exceeds it comes to the same.
    std::size_t sum = 0;
    constexpr std::size_t block = 1 << 16; // short enough for sums of 32 bits, which compilers do many at a time
    for (std::size_t start = 0; start < bytes.size(); start += block) {
        const auto part = bytes.subspan(start, std::min(block, bytes.size() - start));
        sum += std::accumulate(part.begin(), part.end(), 0U);
    }
    return sum == 0 ? 0 : static_cast<int>((sum - 1) % 255 + 1);
}

void ArlUnpacker::unpack(std::span<const unsigned char> bytes, const ArlPacking& packing, const ArlColumns& columns,
    ArlUnit unit, float* values)
{
    const auto inFile = static_cast<std::size_t>(columns.inFile);
    const auto used = static_cast<std::size_t>(columns.used);
    const auto begin = static_cast<std::size_t>(columns.begin);
    const std::size_t rows = bytes.size() / inFile;
    const Differences differences = differencesOf(packing);

    m_firstColumn.resize(rows);
    float sum = packing.first;
    for (std::size_t row = 0; row < rows; ++row) {
        sum = differences[bytes[row * inFile]] + sum;
        m_firstColumn[row] = sum;
    }

    m_rows.resize(rowsAtOnce * inFile);
    for (std::size_t row = 0; row < rows;) {
        const bool many = rows - row >= rowsAtOnce;
        const auto sumSome = many ? sumRows<rowsAtOnce> : sumRows<1>;
        sumSome(bytes.data() + row * inFile, inFile, m_firstColumn.data() + row, differences, m_rows.data());
        const std::size_t end = row + (many ? rowsAtOnce : 1);
        for (const float* from = m_rows.data(); row < end; ++row, from += inFile, values += used) {
            finish(from + begin, used - begin, packing.precision, unit, values);
            finish(from, begin, packing.precision, unit, values + (used - begin));
        }
    }
}

} // namespace windline

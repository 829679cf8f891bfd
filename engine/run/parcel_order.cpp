// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parcel_order.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace windline {

namespace {

// Measured on a grid of 1 degree and 37 levels: from some thousands on, sorting costs less than it saves.
constexpr std::size_t fewestWorthSorting = 4096;

constexpr unsigned bitsPerPass = 9;
constexpr unsigned passes = 3;
constexpr std::size_t bucketCount = 1U << bitsPerPass;

struct Entry {
    std::uint32_t place;
    std::uint32_t index;
};

// Of `cells` cells from low to high the one with this value; whatever it is, NaN too, one of them.
std::uint32_t cellOf(double value, double low, double high, int cells)
{
    const double cell = (value - low) / (high - low) * cells;
    return cell > 0 ? static_cast<std::uint32_t>(std::min(cell, cells - 1.0)) : 0;
}

// 180 rows, 360 columns and 32 layers of equal pressure: 21 bits.
std::uint32_t placeOf(const Parcel& parcel)
{
    constexpr int layers = 32;
    return (cellOf(parcel.latitude, -90, 90, 180) * 360 + cellOf(parcel.longitude, -180, 180, 360)) * layers
        + cellOf(parcel.pressurePa, 0, 105'000, layers);
}

// By one digit of the place, keeping the order of equal ones.
void sortByDigit(const std::vector<Entry>& from, std::vector<Entry>& to, unsigned shift)
{
    std::array<std::size_t, bucketCount> begins{};
    const auto digit = [shift](const Entry& entry) { return (entry.place >> shift) & (bucketCount - 1); };
    for (const Entry& entry : from)
        ++begins[digit(entry)];
    std::size_t begin = 0;
    for (std::size_t& count : begins) {
        const std::size_t size = count;
        count = begin;
        begin += size;
    }
    for (const Entry& entry : from)
        to[begins[digit(entry)]++] = entry;
}

} // namespace

void orderByPlace(std::span<const Parcel> parcels, std::vector<std::size_t>& indices)
{
    if (indices.size() < fewestWorthSorting)
        return;
    std::vector<Entry> entries;
    entries.reserve(indices.size());
    for (const std::size_t index : indices)
        entries.push_back({placeOf(parcels[index]), static_cast<std::uint32_t>(index)});
    std::vector<Entry> sorted(entries.size());
    for (unsigned pass = 0; pass < passes; ++pass) {
        sortByDigit(entries, sorted, pass * bitsPerPass);
        entries.swap(sorted);
    }
    std::ranges::transform(entries, indices.begin(), [](const Entry& entry) { return std::size_t(entry.index); });
}

} // namespace windline

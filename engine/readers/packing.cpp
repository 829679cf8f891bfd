// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/packing.h"

#include "engine/readers/text.h"

#include <algorithm>
#include <optional>
#include <type_traits>

namespace windline {

namespace {

bool isFloatingPoint(nc_type type)
{
    return type == NC_FLOAT || type == NC_DOUBLE;
}

// What NetCDF puts where nothing was written; bytes have no such value.
std::optional<double> defaultFill(nc_type type)
{
    switch (type) {
    case NC_SHORT:
        return NC_FILL_SHORT;
    case NC_INT:
        return NC_FILL_INT;
    case NC_FLOAT:
        return NC_FILL_FLOAT;
    case NC_DOUBLE:
        return NC_FILL_DOUBLE;
    case NC_USHORT:
        return NC_FILL_USHORT;
    case NC_UINT:
        return NC_FILL_UINT;
    case NC_INT64:
        return static_cast<double>(NC_FILL_INT64);
    case NC_UINT64:
        return static_cast<double>(NC_FILL_UINT64);
    default:
        return std::nullopt;
    }
}

double unsignedWrap(const NetcdfVariable& variable)
{
    if (lowercase(variable.text("_Unsigned")) != "true")
        return 0;
    switch (variable.type) {
    case NC_BYTE:
        return 256;
    case NC_SHORT:
        return 65536;
    case NC_INT:
        return 4294967296.0;
    default:
        return 0;
    }
}

} // namespace

Packing::Packing(const NetcdfVariable& variable, UnitConversion unit)
    : m_unsignedWrap(unsignedWrap(variable))
    , m_scale(variable.number("scale_factor").value_or(1))
    , m_offset(variable.number("add_offset").value_or(0))
{
    for (const char* name : {"_FillValue", "missing_value"}) {
        if (const NetcdfAttribute* attribute = variable.find(name)) {
            for (const double value : attribute->numbers) {
                if (!std::isnan(value)) // that one is missing anyway
                    m_missing.push_back(toRaw(variable, *attribute, value));
            }
        }
    }
    if (const auto fill = defaultFill(variable.type); fill && !variable.find("_FillValue"))
        m_missing.push_back(*fill);

    // Most files give one value twice; it is compared with every number that is read.
    std::sort(m_missing.begin(), m_missing.end());
    m_missing.erase(std::unique(m_missing.begin(), m_missing.end()), m_missing.end());

    const NetcdfAttribute* range = variable.find("valid_range");
    if (range && range->numbers.size() == 2) {
        m_lowest = toRaw(variable, *range, range->numbers[0]);
        m_highest = toRaw(variable, *range, range->numbers[1]);
    } else {
        if (const NetcdfAttribute* lowest = variable.find("valid_min"); lowest && !lowest->numbers.empty())
            m_lowest = toRaw(variable, *lowest, lowest->numbers.front());
        if (const NetcdfAttribute* highest = variable.find("valid_max"); highest && !highest->numbers.empty())
            m_highest = toRaw(variable, *highest, highest->numbers.front());
    }
    if (m_lowest > m_highest)
        std::swap(m_lowest, m_highest); // unpacked limits and a negative scale_factor

    m_scale *= unit.scale;
    m_offset = m_offset * unit.scale + unit.offset;
}

template <typename Raw> void Packing::decode(std::span<const Raw> raw, float* values) const
{
    // Without branches in the loops, so that the compiler does several numbers at once.
    constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
    constexpr double never = std::numeric_limits<double>::quiet_NaN(); // equals nothing
    if (m_missing.size() > 2) {
        for (const Raw number : raw)
            *values++ = decode(static_cast<double>(number));
        return;
    }
    const double missing = m_missing.empty() ? never : m_missing.front();
    const double otherMissing = m_missing.empty() ? never : m_missing.back();
    const std::size_t count = raw.size();
    const Raw* const numbers = raw.data();
    if (std::is_same_v<Raw, float> && m_scale == 1 && m_offset == 0) {
        constexpr double largest = std::numeric_limits<float>::max();
        const auto low = static_cast<float>(std::max(m_lowest, -largest));
        const auto high = static_cast<float>(std::min(m_highest, largest));
        const auto one = static_cast<float>(missing); // of a variable of floats they are floats
        const auto other = static_cast<float>(otherMissing);
        for (std::size_t i = 0; i < count; ++i) {
            const auto number = static_cast<float>(numbers[i]);
            const bool isThere = (number >= low) & (number <= high) & (number != one) & (number != other);
            values[i] = isThere ? number + 0.0F : unknown; // as an offset of 0 makes of -0 a 0
        }
        return;
    }
    const double scale = m_scale;
    const double offset = m_offset;
    const double low = m_lowest;
    const double high = m_highest;
    const double wrap = m_unsignedWrap;
    for (std::size_t i = 0; i < count; ++i) {
        const auto number = static_cast<double>(numbers[i]);
        const double unwrapped = number + (number < 0 ? wrap : 0);
        const auto value = static_cast<float>(unwrapped * scale + offset);
        const bool isThere = (unwrapped >= low) & (unwrapped <= high) & (unwrapped != missing)
            & (unwrapped != otherMissing) & (std::fabs(value) <= std::numeric_limits<float>::max());
        values[i] = isThere ? value : unknown;
    }
}

template void Packing::decode(std::span<const float> raw, float* values) const;
template void Packing::decode(std::span<const short> raw, float* values) const;
template void Packing::decode(std::span<const double> raw, float* values) const;

// Limits and missing values are given as the file holds its numbers, unless they are floating-point and the numbers
// are not: then they are unpacked (NetCDF Users Guide, "valid_range").
double Packing::toRaw(const NetcdfVariable& variable, const NetcdfAttribute& attribute, double value) const
{
    if (variable.type == NC_FLOAT)
        return static_cast<double>(static_cast<float>(value)); // 1e20 as double and as float are different numbers
    if (!isFloatingPoint(variable.type) && isFloatingPoint(attribute.type))
        return std::round((value - m_offset) / m_scale);
    return value < 0 ? value + m_unsignedWrap : value;
}

} // namespace windline

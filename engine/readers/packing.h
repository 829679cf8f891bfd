// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readers/cf_units.h"
#include "engine/readers/netcdf_file.h"

#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace windline {

// Turns the numbers of one variable into SI values: scale_factor, add_offset and the unit in one step, and NaN for
// what the file marks as missing (_FillValue, missing_value, outside valid_range, or never written).
class Packing {
public:
    Packing(const NetcdfVariable& variable, UnitConversion unit);

    float decode(double raw) const
    {
        if (raw < 0)
            raw += m_unsignedWrap;
        if (!(raw >= m_lowest && raw <= m_highest)) // written so that NaN is missing
            return std::numeric_limits<float>::quiet_NaN();
        for (const double missing : m_missing) {
            if (raw == missing)
                return std::numeric_limits<float>::quiet_NaN();
        }
        const auto value = static_cast<float>(raw * m_scale + m_offset);
        return std::isfinite(value) ? value : std::numeric_limits<float>::quiet_NaN();
    }

    // The same for many numbers at once; Raw: float, short or double.
    template <typename Raw> void decode(std::span<const Raw> raw, float* values) const;

private:
    double toRaw(const NetcdfVariable& variable, const NetcdfAttribute& attribute, double value) const;

    // Raw numbers, as the file holds them.
    std::vector<double> m_missing;
    double m_lowest = std::numeric_limits<double>::lowest();
    double m_highest = std::numeric_limits<double>::max();
    double m_unsignedWrap = 0; // added to negative numbers of a type that NetCDF-3 has only signed

    double m_scale = 1;
    double m_offset = 0;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace windline {

// How the bytes of a record become numbers.
struct ArlPacking {
    int exponent = 0; // a byte counts 2^(exponent - 7)
    float precision = 0; // smaller numbers are zero
    float first = 0; // before the first byte's difference is added
};

// The 50 characters before each record of an ARL packed file (HYSPLIT User's Guide, S141): six integers of two
// characters (year, month, day, hour, forecast hour, level), two characters for the grid, the variable's name of four,
// the exponent (4), precision and first value (14 each). A view: the characters must outlive it.
class ArlLabel {
public:
    static constexpr std::size_t size = 50;

    explicit ArlLabel(std::string_view fifty)
        : m_text(fifty.substr(0, size))
    {
    }

    std::string_view name() const { return m_text.substr(14, 4); }
    bool isIndex() const { return name() == "INDX"; }

    // Of two-digit years those above 40 are 19xx. Without the minutes, which only the index tells.
    std::optional<Time> time() const;
    // The forecast hour -1 says that the record holds nothing.
    bool isMissing() const { return m_text.substr(8, 2) == "-1"; }
    // Nothing where the number is too wide for its field.
    std::optional<int> level() const;
    // Nothing where the label is damaged.
    std::optional<ArlPacking> packing() const;

    // Where a grid is a thousand points wide or high, the characters of the grid say how many thousands: @ is none,
    // A one.
    int thousandsOfColumns() const { return thousands(m_text[12]); }
    int thousandsOfRows() const { return thousands(m_text[13]); }

private:
    static int thousands(char letter) { return letter >= '@' && letter <= 'Z' ? letter - '@' : 0; }

    std::string_view m_text;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace windline {

// Reads the numbers of a CF time coordinate: "hours since 1900-01-01 00:00:00.0" and a calendar.
class CfTimeUnits {
public:
    // Does the text look like the units of a time coordinate at all ("… since …")?
    static bool looksLikeTime(std::string_view units);

    // Nothing when the units or the calendar are not understood; `problem` then says what (a part of a sentence).
    static std::optional<CfTimeUnits> parse(std::string_view units, std::string_view calendar, std::string& problem);

    // To the nearest second; nothing for a number that is no time (missing, or out of all bounds).
    std::optional<Time> toTime(double value) const;

private:
    double m_unitSeconds = 1;
    Time m_reference;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace windline {

// Where, with what and when something was measured.
struct Machine {
    std::string processor; // "AMD EPYC …"; empty when the system does not tell
    int cores = 0; // that threads can run on at the same time
    std::int64_t memoryBytes = 0; // 0 when the system does not tell
    std::string system; // "Debian GNU/Linux 13, Linux 6.12"
    std::string instructionSet; // the largest level that the processor has: "x86-64-v3"
    std::string windlineVersion;
    std::string qtVersion;
    std::string compiler;
    std::string date; // UTC, "2020-01-01T00:00Z"

    bool operator==(const Machine&) const = default;
};

Machine thisMachine();

} // namespace windline

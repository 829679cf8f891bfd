// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace windline {

// What the header of a file in one of NetCDF's classic formats (NetCDF-3) says about where values lie. They are
// big-endian and in the order of the dimensions; along a record dimension each record lies `recordBytes` further on.
struct ClassicHeader {
    struct Variable {
        bool isRecord = false;
        std::uint64_t bytes = 0; // of one record, or of all its values
        std::uint64_t begin = 0; // in the file
    };
    std::vector<Variable> variables; // in the order of the library's ids
    std::uint64_t recordBytes = 0;
};

// Nothing when the file is in another format. Throws EngineError (NotReadable) when the header is damaged or the file
// is shorter than its header says.
std::optional<ClassicHeader> readClassicHeader(const std::filesystem::path& file);

} // namespace windline

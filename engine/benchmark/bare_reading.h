// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace windline {

// The yardstick of reading: what a loop with nothing but NetCDF-C needs for the variables and times that a run reads,
// all levels, in the file's own type, without looking at a value.
class BareReader {
public:
    // Throws EngineError where run() would refuse the files, and when one of them is no NetCDF file.
    explicit BareReader(const RunRequest& request);

    std::int64_t bytes() const { return m_bytes; }
    // Opens, reads and closes all files; returns the seconds, which say nothing when it was stopped. Throws EngineError
    // (NotReadable).
    double read(const std::stop_token& stop = {});

private:
    struct Slab {
        std::size_t file = 0;
        std::string variable;
        std::vector<std::size_t> start;
        std::vector<std::size_t> count;
    };

    void add(std::size_t file, const std::string& variable, std::size_t timeIndex, std::size_t times);

    std::vector<std::filesystem::path> m_files;
    std::vector<Slab> m_slabs; // time by time
    std::int64_t m_bytes = 0;
    std::vector<std::byte> m_values;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace windline {

// One record of a time: a variable on a level.
struct ArlEntry {
    std::uint16_t level = 0; // 0 is the ground
    std::int16_t checksum = 0; // 1 .. 255; 0 where the file tells none
    std::array<char, 4> name{};

    std::string_view nameText() const { return {name.data(), name.size()}; }
};

// What stays the same from time to time of a file.
struct ArlFrame {
    int columns = 0;
    int rows = 0;
    // Latitude and longitude of a pole (not used), reference latitude and longitude (or spacings), cell size in km,
    // orientation, cone angle, and the synchronisation point: x, y (from 1), latitude, longitude.
    std::array<double, 11> numbers{};
    int verticalFlag = 0;
    std::vector<double> levels; // as written, the ground first

    std::size_t cells() const { return static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows); }
    bool operator==(const ArlFrame&) const = default;
};

// The index with which each time of a file begins, and after which its records follow in the same order.
struct ArlIndex {
    Time time;
    std::string modelId; // four characters
    int forecastHour = 0;
    ArlFrame frame;
    std::vector<ArlEntry> entries;
    std::size_t indexRecords = 0; // a long index runs over several records

    std::size_t recordSize() const; // label and one byte a cell
    std::size_t size() const { return (indexRecords + entries.size()) * recordSize(); } // of the whole time
};

// Why an index cannot be used.
struct ArlIndexProblem {
    enum class Kind {
        CutShort, // the bytes end before the index, or before the records that it announces
        OtherGrid, // not as many points as the first index says
        Damaged,
    };
    Kind kind = Kind::Damaged;
    std::string sentence; // "the header of its index tells no levels", where damaged
    std::optional<Time> time; // where the grid is another
};

// Reads the index at the beginning of these bytes, which are the rest of the file; `first`: of the file's first index,
// nothing for that one itself. Throws ArlIndexProblem.
ArlIndex readArlIndex(std::string_view bytes, const ArlFrame* first = nullptr);

} // namespace windline

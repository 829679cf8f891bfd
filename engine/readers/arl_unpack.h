// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readers/arl_label.h"

#include <cstddef>
#include <span>
#include <vector>

namespace windline {

// Which columns of the file's rows are wanted, and from which one on: grids that go all the way round begin elsewhere
// than their files do, and some files repeat the first column at the end.
struct ArlColumns {
    int inFile = 0;
    int used = 0; // the file's first ones
    int begin = 0; // the column of the file that comes first
};

enum class ArlUnit {
    AsInFile,
    Hundredfold, // hPa, hPa/s
    Percent,
};

// The sum that a file's index holds for each record: 1 .. 255, and 0 only where all bytes are 0.
int rotatingChecksum(std::span<const unsigned char> bytes);

// Turns records into numbers. Every byte is a difference to the western neighbour, in the first column to the southern
// one: differences are added in single precision in this order, so that the numbers are HYSPLIT's to the last bit.
class ArlUnpacker {
public:
    // `bytes`: rows from the south, each of columns.inFile; `values`: as many rows of columns.used.
    void unpack(std::span<const unsigned char> bytes, const ArlPacking& packing, const ArlColumns& columns,
        ArlUnit unit, float* values);

private:
    std::vector<float> m_firstColumn;
    std::vector<float> m_rows; // some rows as the file orders them
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readers/classic_header.h"
#include "engine/readers/netcdf_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace windline {

// A run of bytes of a file and what was done to it.
struct StoredBytes {
    std::uint64_t offset = 0;
    std::uint64_t count = 0;
    bool isDeflated = false; // zlib
    bool isShuffled = false; // first bytes of all values first, then all second bytes …
};

// How a file stores one variable.
struct StoredVariable {
    bool isBigEndian = false;
    std::size_t valueBytes = 0;
    // Lengths of a chunk along the variable's dimensions; those at the ends are stored whole. Empty: one piece.
    std::vector<std::size_t> chunk;
    // In one piece:
    std::uint64_t begin = 0; // in the file
    std::vector<std::uint64_t> strides; // bytes from one value to the next, along each dimension
};

// Where a NetCDF file keeps its values, for reading them past the library, which works on one thread alone. It knows
// the classic formats, and of NetCDF-4 what is not compressed, or deflated and shuffled.
class StoredValues {
public:
    // Throws EngineError (NotReadable).
    explicit StoredValues(const NetcdfFile& file);
    ~StoredValues();
    StoredValues(const StoredValues&) = delete;
    StoredValues& operator=(const StoredValues&) = delete;

    // Nothing where only the library can read the variable.
    std::optional<StoredVariable> find(const NetcdfVariable& variable);
    // The chunk of a variable found that begins there. Nothing where only the library knows what it holds.
    std::optional<StoredBytes> chunkAt(const NetcdfVariable& variable, std::span<const std::size_t> begin);

    // May be called on several threads at once. Throws EngineError (NotReadable).
    void read(std::uint64_t offset, std::span<std::byte> bytes) const;
    // The values in a chunk of so many bytes, as they were before they were deflated and shuffled; values of
    // `valueBytes` each. `stored` is memory for what is in the file. Likewise.
    void read(const StoredBytes& chunk, std::size_t valueBytes, std::span<std::byte> values,
        std::vector<std::byte>& stored) const;

private:
    class Hdf5;

    std::optional<StoredVariable> findClassic(const NetcdfVariable& variable) const;

    const NetcdfFile& m_file;
    int m_descriptor = -1;
    std::unique_ptr<Hdf5> m_hdf5; // null: classic
};

} // namespace windline

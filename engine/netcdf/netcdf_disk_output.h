// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/netcdf/netcdf_output.h"

#include <cstdint>
#include <filesystem>

namespace windline {

// NetCdf4 holds numbers as the machine has them and can be compressed; Classic (CDF-5, 64-bit data) has them byte by
// byte the other way round, which every reader has to turn.
enum class NetcdfFormat { NetCdf4, Classic };

// A NetCDF file too large for memory: it grows on disk, beside its final place and hidden, and takes its name when it
// is finished; one that is not is removed. HDF5 crashes when the disk is full, so whoever writes asks for room before.
class NetcdfDiskOutput : public NetcdfOutput {
public:
    NetcdfDiskOutput(const std::filesystem::path& file, NetcdfFormat format);
    ~NetcdfDiskOutput();

    // Makes sure that the disk, the quota and the limit on the size of files have room for so many more bytes, and
    // takes the room where the system can do that. Throws std::runtime_error when they have not.
    void reserve(std::uint64_t bytes);
    void flush(); // what was put so far is in the file, whose size reserve() looks at
    void finish(); // no call but the destructor may follow

private:
    void removePart();

    std::filesystem::path m_target;
    std::filesystem::path m_part;
    int m_descriptor = -1;
};

} // namespace windline

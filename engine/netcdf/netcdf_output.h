// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/netcdf/library_lock.h"

#include <netcdf.h>
#include <netcdf_mem.h>

#include <cstddef>
#include <initializer_list>
#include <mutex>
#include <span>
#include <string_view>

namespace windline {

// A NetCDF-4 file that grows in memory, because HDF5 crashes when the disk is full (4.9.3 with HDF5 1.14.5); whoever
// makes it writes its bytes to disk. The library is locked for as long as one of these exists. Every function throws
// std::runtime_error with the library's own words.
class NetcdfOutput {
public:
    NetcdfOutput();
    ~NetcdfOutput();
    NetcdfOutput(const NetcdfOutput&) = delete;
    NetcdfOutput& operator=(const NetcdfOutput&) = delete;

    static constexpr std::size_t unlimited = NC_UNLIMITED;

    int id() const { return m_id; } // for what is not wrapped here
    int addDimension(const char* name, std::size_t size);
    int addVariable(const char* name, nc_type type, std::span<const int> dimensions);
    void addAttribute(int variable, const char* name, std::string_view text); // an empty text is left out
    void addAttribute(int variable, const char* name, nc_type type, double value);
    void compress(int variable, int level);
    void chunk(int variable, std::span<const std::size_t> sizes);
    void finishDefinitions();
    // Whole variables, or the part that starts at `start` and has `count` values along each dimension.
    void put(int variable, std::span<const double> values);
    void put(int variable, std::span<const std::size_t> start, std::span<const std::size_t> count,
        std::span<const short> values);
    void put(int variable, std::span<const std::size_t> start, std::span<const std::size_t> count,
        std::span<const float> values);
    // The finished file; the bytes live as long as this object.
    std::string_view close();

    static void check(int status);

protected:
    // For a file that is made elsewhere than in memory, by openAs().
    struct Elsewhere { };
    explicit NetcdfOutput(Elsewhere);
    void openAs(int id);
    void closeFile();

private:
    std::unique_lock<std::recursive_mutex> m_lock;
    int m_id = -1;
    bool m_isOpen = false;
    NC_memio m_contents{};
};

} // namespace windline

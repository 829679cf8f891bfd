// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readers/stored_values.h"

#include <map>
#include <string>

namespace windline {

// Asks HDF5 where a NetCDF-4 file keeps its values. Every call is made under the lock of lockNetcdf().
class StoredValues::Hdf5 {
public:
    explicit Hdf5(const std::filesystem::path& file);
    ~Hdf5();
    Hdf5(const Hdf5&) = delete;
    Hdf5& operator=(const Hdf5&) = delete;

    std::optional<StoredVariable> find(
        const std::string& name, std::span<const std::size_t> lengths, std::size_t valueBytes);
    std::optional<StoredBytes> chunkAt(const std::string& name, std::span<const std::size_t> begin);

private:
    // One open data set. Identifiers of HDF5 are 64-bit integers.
    struct DataSet {
        std::int64_t id = -1;
        std::optional<StoredVariable> layout;
        int shuffleFilter = -1; // their places among the filters; -1 where there is none
        int deflateFilter = -1;
    };

    DataSet describe(const std::string& name, std::span<const std::size_t> lengths, std::size_t valueBytes) const;

    std::int64_t m_file = -1; // negative where HDF5 cannot open the file: then nothing is found in it
    std::map<std::string, DataSet> m_dataSets;
};

} // namespace windline

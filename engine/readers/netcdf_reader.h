// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_reader.h"
#include "engine/readers/netcdf_catalogue.h"
#include "engine/readers/netcdf_file.h"
#include "engine/readers/stored_values.h"

#include <array>
#include <memory>
#include <vector>

namespace windline {

// NetCDF-3 and NetCDF-4 with meteorology on a regular latitude-longitude grid and pressure levels.
class NetcdfReader : public MetReader {
public:
    // Throws EngineError (NotReadable, UnknownFormat, UnusableMeteorology).
    explicit NetcdfReader(const std::filesystem::path& file);

    const MetInventory& inventory() const override { return m_catalogue.inventory; }
    std::string namesLookedFor(Field field) const override;
    void read(std::size_t timeIndex, FieldSet wanted, MetSnapshot& snapshot) override;
    void release() override;

private:
    void openWithLibrary();
    void giveCache(const FieldLayout& layout);

    NetcdfFile m_file;
    Catalogue m_catalogue; // points into m_file
    FieldSet m_hasCache; // since the file was opened
    std::size_t m_cacheBytesLeft = 0;
    std::unique_ptr<StoredValues> m_stored; // past the library; null while nothing is read
    // Numbers as the file holds them, kept to be used again: some are decoded while others are read.
    struct Raw {
        std::vector<float> floats;
        std::vector<short> shorts;
        std::vector<double> doubles;
    };
    std::array<Raw, 2> m_raw;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_reader.h"
#include "engine/model/engine_error.h"
#include "engine/readers/arl_catalogue.h"
#include "engine/readers/arl_unpack.h"
#include "engine/readers/mapped_file.h"

namespace windline {

// HYSPLIT's own meteorology: ARL packed files (HYSPLIT User's Guide, S141) on latitude-longitude grids or conformal
// maps, with levels of any of HYSPLIT's kinds. The file is mapped into memory; only records that are wanted are looked
// at, and each is compared with its checksum then.
class ArlReader : public MetReader {
public:
    // Throws EngineError (NotReadable, UnusableMeteorology).
    explicit ArlReader(const std::filesystem::path& file);

    const MetInventory& inventory() const override { return m_catalogue.inventory; }
    std::string namesLookedFor(Field field) const override;
    void read(std::size_t timeIndex, FieldSet wanted, MetSnapshot& snapshot) override;
    void release() override { m_file.release(); }

private:
    // What one record holds, and where its numbers go.
    struct Wanted {
        const ArlVariable* variable;
        const ArlLevel* level; // null: the ground
        float* values; // of one level; NaN where the file has none
    };

    std::vector<Wanted> wantedRecords(FieldSet wanted, MetSnapshot& snapshot) const;
    // False: the record is damaged. Several may be read at once.
    bool read(std::string_view bytes, const ArlTime& time, const Wanted& wanted, ArlUnpacker& unpacker) const;
    EngineError damaged(std::size_t timeIndex, const Wanted& wanted) const;

    MappedFile m_file;
    ArlCatalogue m_catalogue;
};

} // namespace windline

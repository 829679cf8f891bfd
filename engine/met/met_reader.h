// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"
#include "engine/met/grid.h"
#include "engine/met/met_snapshot.h"
#include "engine/model/time.h"

#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace windline {

// How one file holds one field.
struct FieldSource {
    Field field = Field::EastwardWind;
    std::string nameInFile;
    std::vector<double> levelsPa; // ascending, as in Grid; empty for 2-D fields
    bool constantInTime = false; // no time axis (terrain): valid at every time
};

// What one file holds, as far as Windline can use it.
struct MetInventory {
    std::filesystem::path file;
    std::string format; // for people: "NetCDF-4 (CF)"
    std::string modelId; // ARL: four characters, blanks included; otherwise empty
    HorizontalGrid grid;
    VerticalCoordinate coordinate = VerticalCoordinate::Pressure;
    // All levels of the file that are not pressures, by their nominal pressure (ascending).
    std::vector<std::pair<double, LevelDefinition>> levelDefinitions;
    std::vector<Time> times; // ascending, without repeats
    std::vector<int> forecastHours; // for each of times; empty where the format does not tell
    std::vector<FieldSource> fields;
    bool isArlPacked = false; // HYSPLIT's own packing: values below its precision are 0 already
    std::vector<std::string> notes; // sentences: what was seen and not used, and why
    std::vector<std::string> warnings; // those of the notes that tell of something missing: the file is damaged

    const FieldSource* find(Field field) const;
};

// One open meteorology file. Readers are not safe to share between threads; NetCDF's is additionally serialised
// inside, because the library is not thread-safe.
class MetReader {
public:
    virtual ~MetReader() = default;

    virtual const MetInventory& inventory() const = 0;

    // How this format names a field, for messages about missing ones: "standard_name …; names u, …".
    virtual std::string namesLookedFor(Field field) const = 0;

    // Reads the wanted fields that this file has into the snapshot, whose grid is set: 3-D fields at the snapshot's
    // levels, NaN on those that the file has not for that field, in place of any values that stand there. Winds are
    // turned to east and north, except on grids with a projection, where they stay along the grid. timeIndex counts
    // inventory().times; it is ignored for fields that are constant in time. Throws EngineError (NotReadable).
    virtual void read(std::size_t timeIndex, FieldSet wanted, MetSnapshot& snapshot) = 0;

    // Nothing will be read for a while: lets go of handles and caches, which a long series of files has not enough of.
    // The next read() takes them again.
    virtual void release() { }
};

} // namespace windline

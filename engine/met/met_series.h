// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_reader.h"
#include "engine/model/run_report.h"

#include <memory>
#include <string>
#include <vector>

namespace windline {

// What a run reads: which fields, on which levels, at which times. Made once by MetSeries::select().
struct MetSelection {
    FieldSet fields; // the required ones and those optional ones that are there at every time
    Grid grid; // levels common to all selected 3-D fields
    std::vector<Time> times; // ascending
    bool isArlPacked = false; // all files are
};

// Which levels a run wants: those that every selected field has (the others would leave holes in it), or all levels
// that any of them has, with NaN in the holes.
enum class LevelChoice { Common, All };

// Several files as one timeline: files may follow each other in time or hold different variables of the same times.
// Where two files hold the same field at the same time, the file named first is used.
// Not safe to share between threads.
class MetSeries {
public:
    // Throws EngineError (UnusableMeteorology) naming both files when their horizontal grids differ.
    explicit MetSeries(std::vector<std::unique_ptr<MetReader>> readers);
    ~MetSeries();
    MetSeries(MetSeries&&) noexcept;
    MetSeries& operator=(MetSeries&&) noexcept;

    const HorizontalGrid& grid() const;
    FieldSet fields() const; // found in any file
    VerticalCoordinate coordinate() const;
    std::vector<Time> times() const; // of any 3-D field in any file, ascending: for display
    std::vector<std::string> notes() const; // of all files
    std::vector<std::string> warnings() const; // those of the notes that tell of something missing
    std::vector<MeteorologyGrid> meteorologyGrids() const; // one for each file, in their order

    // Throws EngineError (UnusableMeteorology) when a required field is missing, naming it, the names that were
    // looked for and the files; or when no time, or fewer than two levels, has all of them.
    // Files whose levels are of different kinds cannot be used together. Fields in `extra` are optional as well, but
    // the levels are chosen without them: where they have none, their values are NaN.
    MetSelection select(
        FieldSet required, FieldSet optional, LevelChoice choice = LevelChoice::Common, FieldSet extra = {}) const;

    // Throws EngineError (NotReadable).
    MetSnapshot read(const MetSelection& selection, std::size_t timeIndex);
    // The same into the memory of an earlier snapshot: to get as much again from the system takes as long as copying
    // it.
    void read(const MetSelection& selection, std::size_t timeIndex, MetSnapshot& snapshot);

    // Nothing will be read for a while: lets go of handles and caches.
    void release();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trajectory_files/tdump_header.h"
#include "engine/trajectory_files/trajectory_file.h"

#include <vector>

namespace windline {

// One row of HYSPLIT's endpoint file.
struct TdumpRow {
    std::size_t line = 0;
    int trajectory = 0;
    Time time;
    double ageHours = 0; // as printed, to a tenth or a hundredth
    TrajectoryPoint point; // its age is not known yet
};

// What was odd in the rows of a file, counted while paths are made of them.
struct TdumpOddities {
    struct Count {
        std::size_t rows = 0;
        std::size_t firstLine = 0;

        void add(std::size_t line) { firstLine = rows++ == 0 ? line : firstLine; }
    };
    Count beforeStart; // away from the start's place, and left out
    Count repeated; // of the same trajectory and time, and left out
    Count ageNotOfDate; // the printed age is not that of the row's date
};

// The rows of one trajectory as they come, which become its points.
class TdumpPath {
public:
    void add(const TdumpRow& row, const std::vector<float>& values); // of `variables`, below
    bool isEmpty() const { return m_rows.empty(); }
    const TdumpRow& first() const { return m_rows.front(); }

    // Ages are counted from the start's time by the rows' dates, which are exact to the minute; the printed ages are
    // rounded, and where several times of start are in one file HYSPLIT counts them from the first of these.
    // HYSPLIT also writes a row for every trajectory at the first time of the file, at the place of its start even
    // if it starts later; it becomes the point at age 0 (without the meteorology of another time).
    Trajectory finish(int number, const TdumpStart& start, bool isBackward, const std::vector<PathVariable>& variables,
        TdumpOddities& oddities) const;

private:
    Time startTime(const TdumpStart& start) const;

    std::vector<TdumpRow> m_rows;
    std::vector<float> m_values; // [row][variable]
};

} // namespace windline

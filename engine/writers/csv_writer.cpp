// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/csv_cell.h"
#include "engine/writers/columns.h"
#include "engine/writers/formats.h"
#include "engine/writers/write_bytes.h"

namespace windline {

// By hand rather than through GDAL, whose CSV driver has one number of decimals for a whole column (ages shall be 60
// and 62.5) and does not notice a full disk.
void writeCsv(const TrajectorySet& set, const std::filesystem::path& file)
{
    const auto columns = pointColumns(set);
    std::string text;
    for (const auto& column : columns)
        text += (text.empty() ? "" : ",") + std::string(column.name);
    text += '\n';
    for (const Trajectory& trajectory : set.trajectories) {
        for (const TrajectoryPoint& point : trajectory.points) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                text += i == 0 ? "" : ",";
                text += csvCell(toText(columns[i], RecordedPoint{&trajectory, &point}));
            }
            text += '\n';
        }
    }
    writeBytes(file, text);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/csv_cell.h"
#include "engine/writers/columns.h"
#include "engine/writers/formats.h"
#include "engine/writers/write_bytes.h"

#include <algorithm>

namespace windline {

namespace {

// Other formats tell it once for a trajectory; here a point has nothing else to be known by.
constexpr Column<RecordedPoint> startName{
    .name = "name", .shapefileName = "name", .description = "name of the start", .value = [](const RecordedPoint& row) {
        const std::string& name = row.trajectory->start.name;
        return name.empty() ? Value() : Value(name);
    }};

} // namespace

// By hand rather than through GDAL, whose CSV driver has one number of decimals for a whole column (ages shall be 60
// and 62.5) and does not notice a full disk.
void writeCsv(const TrajectorySet& set, const std::filesystem::path& file)
{
    auto columns = pointColumns(set);
    if (std::ranges::any_of(set.trajectories, [](const Trajectory& each) { return !each.start.name.empty(); }))
        columns.push_back(startName);
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

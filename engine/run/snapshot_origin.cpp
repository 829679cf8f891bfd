// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/snapshot_origin.h"

#include "engine/run/snapshot_cache.h"

#include <array>
#include <string_view>

namespace windline {

std::string snapshotOrigin(const RunRequest& request, VerticalMotion motion, const std::string& stamps,
    const MetSelection& selection, std::size_t first)
{
    std::string origin = stamps;
    const auto add = [&origin](std::string_view word) {
        origin += word;
        origin += '\n';
    };
    add(numericsId(request.numerics));
    add(verticalMotionId(motion));
    for (const PathVariable variable : request.pathVariables)
        add(pathVariableId(variable));
    if (request.numerics != Numerics::Hysplit)
        return origin;
    add(std::to_string(request.hysplit.modelTopMetres));
    // The ground is that of the time read first, or HYSPLIT's files'.
    add(toIso(selection.times[first]));
    const std::filesystem::path& folder = request.hysplit.boundaryFiles;
    if (!folder.empty())
        add(fileStamps(std::array{folder, folder / "ASCDATA.CFG", folder / "ROUGLEN.ASC", folder / "TERRAIN.ASC"}));
    return origin;
}

} // namespace windline

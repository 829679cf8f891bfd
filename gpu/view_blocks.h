// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/hysplit_view.h"
#include "engine/kernel/wind_view.h"

#include <cstddef>

// What the pointers of a view lead to. `use` is called as use(pointer, bytes, BlockId) for each, and may lead it
// elsewhere.
namespace windline {

template <typename Use> void forBlocks(WindView& view, const Use& use)
{
    const auto columns = static_cast<std::size_t>(view.rows) * static_cast<std::size_t>(view.columns);
    const auto levels = static_cast<std::size_t>(view.levels);
    const std::size_t windBytes = columns * levels * sizeof(WindValues);
    use(view.first, windBytes, view.firstId);
    use(view.last, windBytes, view.lastId);
    for (int i = 0; i < view.cubic.otherTimes; ++i)
        use(view.cubic.others[i], windBytes, view.cubic.otherIds[i]);
    if (view.hasGround()) {
        use(view.surfaceFirst, columns * sizeof(SurfaceValues), view.surfaceFirstId);
        use(view.surfaceLast, columns * sizeof(SurfaceValues), view.surfaceLastId);
        use(view.openAirPa, columns * sizeof(float), view.openAirId);
    }
    use(view.levelsPa, levels * sizeof(double), BlockId{});
    use(view.logLevels, levels * sizeof(double), BlockId{});
    use(view.perLayerPa, (levels - 1) * sizeof(float), BlockId{});
    use(view.levelTable, levelTableSize * sizeof(std::uint16_t), BlockId{});
}

template <typename Use> void forBlocks(HysplitView& view, const Use& use)
{
    const auto columns = static_cast<std::size_t>(view.rows) * static_cast<std::size_t>(view.columns);
    const std::size_t windBytes = columns * static_cast<std::size_t>(view.levels) * sizeof(HysplitValues);
    use(view.valuesFirst, windBytes, view.valuesFirstId);
    use(view.valuesLast, windBytes, view.valuesLastId);
    use(view.terrainMetres, columns * sizeof(float), view.terrainId);
}

} // namespace windline

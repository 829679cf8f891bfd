// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/netcdf_reader.h"

#include "engine/readers/cf_names.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace windline {

namespace {

constexpr std::size_t notThere = std::numeric_limits<std::size_t>::max(); // in place of an index

// The part of a variable that holds one field at one time, and the distance in it between neighbours.
struct Block {
    std::vector<std::size_t> start;
    std::vector<std::size_t> count;
    std::size_t levelStride = 0;
    std::size_t rowStride = 0;
    std::size_t columnStride = 0;
    std::size_t versionStride = 0;
    std::size_t versions = 1;
    std::vector<std::size_t> levels; // within the block or notThere, for each level that is wanted; {0} for 2-D fields
};

// Where the file keeps each of these levels, notThere for those that it has not for this field.
std::vector<std::size_t> levelIndices(const FieldLayout& layout, const std::vector<double>& levelsPa)
{
    std::vector<std::size_t> indices;
    for (const double levelPa : levelsPa) {
        const auto found = std::lower_bound(layout.levelsPa.begin(), layout.levelsPa.end(), levelPa);
        const bool isThere = found != layout.levelsPa.end() && *found == levelPa;
        indices.push_back(
            isThere ? layout.levelIndices[static_cast<std::size_t>(found - layout.levelsPa.begin())] : notThere);
    }
    return indices;
}

// The smallest block with all of these levels that are there; at least one has to be.
Block blockOf(const FieldLayout& layout, const NetcdfFile& file, std::size_t timeIndex, std::vector<std::size_t> levels)
{
    Block block;
    block.levels = std::move(levels);
    std::size_t firstLevel = notThere;
    std::size_t lastLevel = 0;
    for (const std::size_t level : block.levels) {
        if (level == notThere)
            continue;
        firstLevel = std::min(firstLevel, level);
        lastLevel = std::max(lastLevel, level);
    }
    const std::size_t levelCount = lastLevel - firstLevel + 1;
    for (std::size_t& level : block.levels) {
        if (level != notThere)
            level -= firstLevel;
    }

    for (std::size_t i = 0; i < layout.variable->dimensions.size(); ++i) {
        const std::size_t length = file.dimensions()[static_cast<std::size_t>(layout.variable->dimensions[i])].length;
        std::size_t start = 0;
        std::size_t count = length;
        switch (layout.shape.kinds[i]) {
        case AxisKind::Times:
            start = timeIndex;
            count = 1;
            break;
        case AxisKind::Pressure:
            start = firstLevel;
            count = levelCount;
            break;
        case AxisKind::HeightAboveGround:
            start = layout.heightIndex;
            count = 1;
            break;
        case AxisKind::Latitude:
        case AxisKind::Longitude:
        case AxisKind::ExperimentVersion:
        case AxisKind::Other:
            break;
        }
        block.start.push_back(start);
        block.count.push_back(count);
    }
    std::size_t stride = 1;
    for (std::size_t i = block.count.size(); i-- > 0;) {
        switch (layout.shape.kinds[i]) {
        case AxisKind::Pressure:
            block.levelStride = stride;
            break;
        case AxisKind::Latitude:
            block.rowStride = stride;
            break;
        case AxisKind::Longitude:
            block.columnStride = stride;
            break;
        case AxisKind::ExperimentVersion:
            block.versionStride = stride;
            block.versions = block.count[i];
            break;
        case AxisKind::Times:
        case AxisKind::HeightAboveGround:
        case AxisKind::Other:
            break;
        }
        stride *= block.count[i];
    }
    return block;
}

template <typename Raw>
void decode(const std::vector<Raw>& raw, const Block& block, const HorizontalAxes& axes, const Packing& packing,
    std::vector<float>& values)
{
    values.resize(block.levels.size() * axes.grid.cellCount());
    float* value = values.data();
    for (const std::size_t level : block.levels) {
        if (level == notThere) {
            value = std::fill_n(value, axes.grid.cellCount(), std::numeric_limits<float>::quiet_NaN());
            continue;
        }
        for (const std::size_t row : axes.rows) {
            const Raw* const rowStart = raw.data() + level * block.levelStride + row * block.rowStride;
            for (const std::size_t column : axes.columns) {
                const Raw* const source = rowStart + column * block.columnStride;
                *value = packing.decode(*source);
                // Where ERA5's final and preliminary versions share a file, each place has one of them.
                for (std::size_t version = 1; version < block.versions && std::isnan(*value); ++version)
                    *value = packing.decode(source[version * block.versionStride]);
                ++value;
            }
        }
    }
}

} // namespace

NetcdfReader::NetcdfReader(const std::filesystem::path& file)
    : m_file(file)
    , m_catalogue(catalogue(m_file))
{
    m_file.close(); // a run may be given more files than a process may have open
}

void NetcdfReader::open()
{
    m_file.reopen();
    m_hasCache = {};
    m_cacheBytesLeft = std::size_t(512) << 20; // for all fields of the file together
}

// Only for fields that are read: the others would take the room.
void NetcdfReader::giveCache(const FieldLayout& layout)
{
    if (m_hasCache.contains(layout.field))
        return;
    m_hasCache.insert(layout.field);
    const Block block = blockOf(
        layout, m_file, 0, isThreeDimensional(layout.field) ? layout.levelIndices : std::vector<std::size_t>{0});
    m_cacheBytesLeft -= m_file.keepChunks(*layout.variable, block.count, m_cacheBytesLeft);
}

void NetcdfReader::release()
{
    m_file.close();
    m_floats = {};
    m_shorts = {};
    m_doubles = {};
}

std::string NetcdfReader::namesLookedFor(Field field) const
{
    return windline::namesLookedFor(field);
}

void NetcdfReader::read(std::size_t timeIndex, FieldSet wanted, MetSnapshot& snapshot)
{
    if (!m_file.isOpen())
        open();
    for (const FieldLayout& layout : m_catalogue.layouts) {
        if (!wanted.contains(layout.field))
            continue;
        std::size_t timeInFile = 0;
        if (!layout.timeIndices.empty())
            timeInFile = layout.timeIndices.at(layout.constantInTime ? 0 : timeIndex);
        const auto levels = isThreeDimensional(layout.field) ? levelIndices(layout, snapshot.grid.levelsPa)
                                                             : std::vector<std::size_t>{0};
        if (std::all_of(levels.begin(), levels.end(), [](std::size_t level) { return level == notThere; })) {
            snapshot[layout.field].assign(
                levels.size() * m_catalogue.horizontal.grid.cellCount(), std::numeric_limits<float>::quiet_NaN());
            continue;
        }
        giveCache(layout);
        const Block block = blockOf(layout, m_file, timeInFile, levels);
        const auto readAs = [&](auto& raw) {
            m_file.read(*layout.variable, block.start, block.count, raw);
            decode(raw, block, m_catalogue.horizontal, layout.packing, snapshot[layout.field]);
        };
        if (layout.variable->type == NC_FLOAT)
            readAs(m_floats);
        else if (layout.variable->type == NC_SHORT)
            readAs(m_shorts);
        else
            readAs(m_doubles);
    }
}

} // namespace windline

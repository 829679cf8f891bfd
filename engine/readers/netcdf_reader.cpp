// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/netcdf_reader.h"

#include "engine/readers/cf_names.h"
#include "engine/readers/direct_read.h"
#include "engine/threads/for_ranges.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <limits>

namespace windline {

namespace {

// The part of a variable that holds one field at one time, and the distance in it between neighbours.
struct Block {
    std::vector<std::size_t> start;
    std::vector<std::size_t> count;
    std::size_t levelStride = 0;
    std::size_t rowStride = 0;
    std::size_t columnStride = 0;
    std::size_t versionStride = 0;
    std::size_t versions = 1;
    std::vector<std::size_t>
        levels; // within the block or levelNotThere, for each level that is wanted; {0} for 2-D fields
};

// Where the file keeps each of these levels, levelNotThere for those that it has not for this field.
std::vector<std::size_t> levelIndices(const FieldLayout& layout, const std::vector<double>& levelsPa)
{
    std::vector<std::size_t> indices;
    for (const double levelPa : levelsPa) {
        const auto found = std::lower_bound(layout.levelsPa.begin(), layout.levelsPa.end(), levelPa);
        const bool isThere = found != layout.levelsPa.end() && *found == levelPa;
        indices.push_back(
            isThere ? layout.levelIndices[static_cast<std::size_t>(found - layout.levelsPa.begin())] : levelNotThere);
    }
    return indices;
}

// The smallest block with all of these levels that are there; at least one has to be.
Block blockOf(const FieldLayout& layout, const NetcdfFile& file, std::size_t timeIndex, std::vector<std::size_t> levels)
{
    Block block;
    block.levels = std::move(levels);
    std::size_t firstLevel = levelNotThere;
    std::size_t lastLevel = 0;
    for (const std::size_t level : block.levels) {
        if (level == levelNotThere)
            continue;
        firstLevel = std::min(firstLevel, level);
        lastLevel = std::max(lastLevel, level);
    }
    const std::size_t levelCount = lastLevel - firstLevel + 1;
    for (std::size_t& level : block.levels) {
        if (level != levelNotThere)
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

// One row of the file to one of the snapshot.
template <typename Raw>
void decodeRow(const Raw* source, const Block& block, const std::vector<std::size_t>& columns, const Packing& packing,
    float* values)
{
    for (const std::size_t column : columns) {
        const Raw* const number = source + column * block.columnStride;
        *values = packing.decode(*number);
        // Where ERA5's final and preliminary versions share a file, each place has one of them.
        for (std::size_t version = 1; version < block.versions && std::isnan(*values); ++version)
            *values = packing.decode(number[version * block.versionStride]);
        ++values;
    }
}

template <typename Raw>
void decode(const std::vector<Raw>& raw, const Block& block, const HorizontalAxes& axes, const Packing& packing,
    std::vector<float>& values)
{
    const std::size_t rows = axes.rows.size();
    const std::size_t columns = axes.columns.size();
    constexpr std::size_t valuesAtOnce = 16 * 1024;
    forRanges(block.levels.size() * rows, std::max<std::size_t>(valuesAtOnce / columns, 1),
        [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const std::size_t level = block.levels[i / rows];
                float* const row = values.data() + i * columns;
                if (level == levelNotThere)
                    std::fill_n(row, columns, std::numeric_limits<float>::quiet_NaN());
                else
                    decodeRow(raw.data() + level * block.levelStride + axes.rows[i % rows] * block.rowStride, block,
                        axes.columns, packing, row);
            }
        });
}

} // namespace

NetcdfReader::NetcdfReader(const std::filesystem::path& file)
    : m_file(file)
    , m_catalogue(catalogue(m_file))
{
    m_file.close(); // a run may be given more files than a process may have open
}

void NetcdfReader::openWithLibrary()
{
    if (m_file.isOpen())
        return;
    // HDF5 wants all who have a file open to agree on how it is closed. The library says how; others follow.
    m_stored.reset();
    m_file.reopen();
    m_stored = std::make_unique<StoredValues>(m_file);
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
    m_stored.reset();
    m_file.close();
    m_raw = {};
}

std::string NetcdfReader::namesLookedFor(Field field) const
{
    return windline::namesLookedFor(field);
}

void NetcdfReader::read(std::size_t timeIndex, FieldSet wanted, MetSnapshot& snapshot)
{
    if (!m_stored) {
        m_file.checkUnchanged();
        m_stored = std::make_unique<StoredValues>(m_file);
    }
    std::future<void> decoding; // of the field before, from its own numbers; ends before anything else is left
    std::size_t unused = 0; // of m_raw
    for (const FieldLayout& layout : m_catalogue.layouts) {
        if (!wanted.contains(layout.field))
            continue;
        std::size_t timeInFile = 0;
        if (!layout.timeIndices.empty())
            timeInFile = layout.timeIndices.at(layout.constantInTime ? 0 : timeIndex);
        const auto levels = isThreeDimensional(layout.field) ? levelIndices(layout, snapshot.grid.levelsPa)
                                                             : std::vector<std::size_t>{0};
        std::vector<float>& values = snapshot[layout.field];
        values.resize(levels.size() * m_catalogue.horizontal.grid.cellCount());
        if (std::all_of(levels.begin(), levels.end(), [](std::size_t level) { return level == levelNotThere; })) {
            std::fill(values.begin(), values.end(), std::numeric_limits<float>::quiet_NaN());
            continue;
        }
        if (readDirectly(*m_stored, m_file, layout, m_catalogue.horizontal, timeInFile, levels, values))
            continue;
        openWithLibrary();
        giveCache(layout);
        const Block block = blockOf(layout, m_file, timeInFile, levels);
        const auto readAs = [&](auto& raw) {
            m_file.read(*layout.variable, block.start, block.count, raw);
            if (decoding.valid())
                decoding.get();
            // Meanwhile the next field is read: the library is what all wait for.
            decoding = std::async(std::launch::async, [this, &layout, &raw, &values, block] {
                decode(raw, block, m_catalogue.horizontal, layout.packing, values);
            });
        };
        Raw& raw = m_raw[unused];
        unused = 1 - unused;
        if (layout.variable->type == NC_FLOAT)
            readAs(raw.floats);
        else if (layout.variable->type == NC_SHORT)
            readAs(raw.shorts);
        else
            readAs(raw.doubles);
    }
    if (decoding.valid())
        decoding.get();
}

} // namespace windline

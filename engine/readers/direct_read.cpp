// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/direct_read.h"

#include "engine/threads/for_ranges.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <type_traits>

namespace windline {

namespace {

constexpr std::size_t bytesAtOnce = 256 * 1024; // stay in the processor's cache until they are decoded
constexpr std::size_t largestChunk = std::size_t(16) << 20; // values; each thread holds one

template <typename Raw> void swapBytes(std::span<Raw> numbers)
{
    using Bits = std::conditional_t<sizeof(Raw) == 2, std::uint16_t,
        std::conditional_t<sizeof(Raw) == 4, std::uint32_t, std::uint64_t>>;
    for (Raw& number : numbers) {
        Bits bits = std::bit_cast<Bits>(number);
        if constexpr (sizeof(Raw) == 2)
            bits = __builtin_bswap16(bits);
        else if constexpr (sizeof(Raw) == 4)
            bits = __builtin_bswap32(bits);
        else
            bits = __builtin_bswap64(bits);
        number = std::bit_cast<Raw>(bits);
    }
}

// Columns that follow each other in the file as in the snapshot.
struct ColumnRun {
    std::size_t inFile = 0;
    std::size_t inSnapshot = 0;
    std::size_t count = 0;
};

std::vector<ColumnRun> columnRuns(const std::vector<std::size_t>& columns)
{
    std::vector<ColumnRun> runs;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!runs.empty() && columns[i] == runs.back().inFile + runs.back().count)
            ++runs.back().count;
        else
            runs.push_back({columns[i], i, 1});
    }
    return runs;
}

template <typename Raw> class DirectRead {
public:
    DirectRead(StoredValues& stored, const StoredVariable& how, const NetcdfFile& file, const FieldLayout& layout,
        const HorizontalAxes& axes, std::span<const std::size_t> levels, std::vector<float>& values)
        : m_stored(stored)
        , m_how(how)
        , m_layout(layout)
        , m_axes(axes)
        , m_runs(columnRuns(axes.columns))
        , m_levels(levels)
        , m_values(values)
        , m_mustSwap(how.isBigEndian != (std::endian::native == std::endian::big))
    {
        for (const int dimension : layout.variable->dimensions)
            m_lengths.push_back(file.dimensions()[static_cast<std::size_t>(dimension)].length);
    }

    // Latitude and longitude have to come last in the file, and of what comes before one index each.
    bool lookUp(std::size_t timeInFile)
    {
        const std::vector<AxisKind>& kinds = m_layout.shape.kinds;
        const std::size_t rank = kinds.size();
        if (rank < 2 || kinds[rank - 2] != AxisKind::Latitude || kinds[rank - 1] != AxisKind::Longitude)
            return false;
        m_position.assign(rank, 0);
        for (std::size_t i = 0; i + 2 < rank; ++i) {
            if (kinds[i] == AxisKind::Pressure)
                m_levelAxis = i;
            else if (kinds[i] == AxisKind::Times)
                m_position[i] = timeInFile;
            else if (kinds[i] == AxisKind::HeightAboveGround)
                m_position[i] = m_layout.heightIndex;
            else if (kinds[i] != AxisKind::Other || m_lengths[i] != 1)
                return false;
            // A chunk of several times would be read and inflated once for each of them; the library keeps it.
            if (!m_how.chunk.empty() && kinds[i] != AxisKind::Pressure && m_how.chunk[i] != 1)
                return false;
        }
        m_rowLength = m_lengths[rank - 1];
        if (m_how.chunk.empty())
            return m_how.strides[rank - 2] == m_rowLength * sizeof(Raw);
        m_chunkValues = 1;
        for (const std::size_t length : m_how.chunk) {
            if (m_chunkValues > largestChunk / length)
                return false;
            m_chunkValues *= length;
        }
        return lookUpChunks();
    }

    void read()
    {
        for (std::size_t level = 0; level < m_levels.size(); ++level)
            if (m_levels[level] == levelNotThere)
                std::fill_n(target(level, 0), m_axes.grid.cellCount(), std::numeric_limits<float>::quiet_NaN());
        if (m_how.chunk.empty())
            readRows();
        else
            forRanges(m_pieces.size(), 1, [this](std::size_t begin, std::size_t end) { readPieces(begin, end); });
    }

private:
    // A chunk, and the first row and column in it.
    struct Piece {
        StoredBytes stored;
        std::size_t firstLevel = 0;
        std::size_t firstRow = 0;
        std::size_t firstColumn = 0;
    };

    float* target(std::size_t level, std::size_t row) const
    {
        return m_values.data() + (level * m_axes.rows.size() + row) * m_axes.columns.size();
    }

    // Numbers of one row of the file, from a column on.
    void decodeRow(std::span<const Raw> numbers, std::size_t firstColumn, float* row) const
    {
        for (const ColumnRun& run : m_runs) {
            const std::size_t begin = std::max(run.inFile, firstColumn);
            const std::size_t end = std::min(run.inFile + run.count, firstColumn + numbers.size());
            if (begin < end)
                m_layout.packing.decode(
                    numbers.subspan(begin - firstColumn, end - begin), row + run.inSnapshot + (begin - run.inFile));
        }
    }

    // In one piece: as many rows as stay in the cache at a time.
    void readRows()
    {
        const std::size_t rows = m_axes.rows.size();
        const std::size_t rowsAtOnce = std::max<std::size_t>(bytesAtOnce / (m_rowLength * sizeof(Raw)), 1);
        forRanges(m_levels.size() * rows, rowsAtOnce, [&](std::size_t begin, std::size_t end) {
            std::vector<Raw> numbers;
            while (begin < end) {
                const std::size_t level = begin / rows;
                const std::size_t last = std::min({end, (level + 1) * rows, begin + rowsAtOnce});
                if (m_levels[level] != levelNotThere)
                    readRows(level, begin - level * rows, last - level * rows, numbers);
                begin = last;
            }
        });
    }

    void readRows(std::size_t level, std::size_t begin, std::size_t end, std::vector<Raw>& numbers) const
    {
        // Rows of a regular grid follow each other in the file too, one way or the other.
        const auto [south, north] = std::minmax(m_axes.rows[begin], m_axes.rows[end - 1]);
        numbers.resize((north - south + 1) * m_rowLength);
        std::uint64_t offset = m_how.begin + south * m_how.strides[m_position.size() - 2];
        for (std::size_t i = 0; i + 2 < m_position.size(); ++i)
            offset += (m_levelAxis == i ? m_levels[level] : m_position[i]) * m_how.strides[i];
        m_stored.read(offset, std::as_writable_bytes(std::span(numbers)));
        if (m_mustSwap)
            swapBytes(std::span(numbers));
        for (std::size_t row = begin; row < end; ++row)
            decodeRow(std::span<const Raw>(numbers).subspan((m_axes.rows[row] - south) * m_rowLength, m_rowLength), 0,
                target(level, row));
    }

    // Finds all chunks with something that is wanted, which takes the library.
    bool lookUpChunks()
    {
        const std::size_t rank = m_position.size();
        const std::size_t levelsInChunk = m_levelAxis ? m_how.chunk[*m_levelAxis] : 1;
        std::vector<std::size_t> firstLevels;
        for (const std::size_t level : m_levels)
            if (level != levelNotThere)
                firstLevels.push_back(level / levelsInChunk * levelsInChunk);
        std::sort(firstLevels.begin(), firstLevels.end());
        firstLevels.erase(std::unique(firstLevels.begin(), firstLevels.end()), firstLevels.end());
        for (const std::size_t level : firstLevels) {
            if (m_levelAxis)
                m_position[*m_levelAxis] = level;
            for (std::size_t row = 0; row < m_lengths[rank - 2]; row += m_how.chunk[rank - 2]) {
                for (std::size_t column = 0; column < m_lengths[rank - 1]; column += m_how.chunk[rank - 1]) {
                    m_position[rank - 2] = row;
                    m_position[rank - 1] = column;
                    const auto found = m_stored.chunkAt(*m_layout.variable, m_position);
                    if (!found)
                        return false;
                    m_pieces.push_back({*found, level, row, column});
                }
            }
        }
        m_rowOf.assign(m_lengths[rank - 2], m_axes.rows.size());
        for (std::size_t row = 0; row < m_axes.rows.size(); ++row)
            m_rowOf[m_axes.rows[row]] = row;
        return true;
    }

    void readPieces(std::size_t begin, std::size_t end) const
    {
        std::vector<Raw> numbers(m_chunkValues);
        std::vector<std::byte> memory;
        for (std::size_t i = begin; i < end; ++i) {
            m_stored.read(m_pieces[i].stored, sizeof(Raw), std::as_writable_bytes(std::span(numbers)), memory);
            if (m_mustSwap)
                swapBytes(std::span(numbers));
            decodePiece(m_pieces[i], numbers);
        }
    }

    void decodePiece(const Piece& piece, std::span<const Raw> numbers) const
    {
        const std::size_t rank = m_how.chunk.size();
        const std::size_t levelsInChunk = m_levelAxis ? m_how.chunk[*m_levelAxis] : 1;
        const std::size_t rowsInChunk = m_how.chunk[rank - 2];
        const std::size_t columnsInChunk = m_how.chunk[rank - 1];
        const std::size_t columns = std::min(columnsInChunk, m_rowLength - piece.firstColumn);
        for (std::size_t level = 0; level < m_levels.size(); ++level) {
            const std::size_t inFile = m_levels[level];
            if (inFile == levelNotThere || inFile < piece.firstLevel || inFile >= piece.firstLevel + levelsInChunk)
                continue;
            for (std::size_t row = 0; row < rowsInChunk && piece.firstRow + row < m_rowOf.size(); ++row) {
                const std::size_t inSnapshot = m_rowOf[piece.firstRow + row];
                if (inSnapshot < m_axes.rows.size())
                    decodeRow(
                        numbers.subspan(((inFile - piece.firstLevel) * rowsInChunk + row) * columnsInChunk, columns),
                        piece.firstColumn, target(level, inSnapshot));
            }
        }
    }

    StoredValues& m_stored;
    const StoredVariable& m_how;
    const FieldLayout& m_layout;
    const HorizontalAxes& m_axes;
    const std::vector<ColumnRun> m_runs;
    const std::span<const std::size_t> m_levels;
    std::vector<float>& m_values;
    const bool m_mustSwap;
    std::vector<std::size_t> m_lengths; // of the variable's dimensions
    std::size_t m_rowLength = 0; // in the file
    std::optional<std::size_t> m_levelAxis;
    std::vector<std::size_t> m_position; // along each dimension
    std::size_t m_chunkValues = 0;
    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_rowOf; // in the snapshot, of each row of the file
};

} // namespace

bool readDirectly(StoredValues& stored, const NetcdfFile& file, const FieldLayout& layout, const HorizontalAxes& axes,
    std::size_t timeInFile, std::span<const std::size_t> levels, std::vector<float>& values)
{
    const std::optional<StoredVariable> how = stored.find(*layout.variable);
    if (!how)
        return false;
    const auto readAs = [&](auto raw) {
        DirectRead<decltype(raw)> read(stored, *how, file, layout, axes, levels, values);
        if (!read.lookUp(timeInFile))
            return false;
        read.read();
        return true;
    };
    if (layout.variable->type == NC_FLOAT)
        return readAs(float());
    return layout.variable->type == NC_SHORT ? readAs(short()) : readAs(double());
}

} // namespace windline

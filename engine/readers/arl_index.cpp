// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_index.h"

#include "engine/readers/arl_label.h"
#include "engine/readers/arl_text.h"
#include "engine/readers/translate.h"

#include <algorithm>

namespace windline {

namespace {

// Characters of the index: model (4), forecast hour (3), minutes (2), twelve numbers of seven, columns, rows and levels
// (3 each), the kind of levels (2), the length of the index (4); then for each level its value (6) and the number of
// its variables (2), and for each of them name (4), checksum (3) and a blank.
constexpr std::size_t headerSize = 108;
constexpr std::size_t sizeOfGridCounts = 99; // as far as columns and rows, which must be in the first record

ArlIndexProblem damage(const QString& sentence)
{
    return {ArlIndexProblem::Kind::Damaged, sentence.toStdString(), std::nullopt};
}

ArlIndexProblem cutShort()
{
    return {ArlIndexProblem::Kind::CutShort, {}, std::nullopt};
}

class IndexReader {
public:
    IndexReader(std::string_view bytes, const ArlFrame* first)
        : m_bytes(bytes)
        , m_first(first)
    {
    }

    ArlIndex read()
    {
        readGridSize();
        readHeader();
        readLevels();
        const auto announced = fortranInteger(m_text.substr(104, 4)); // asterisks where it has five digits
        if (announced && static_cast<std::size_t>(std::max(*announced, 0)) < m_used)
            throw damage(Reader::tr("its index is longer than its own header says"));
        if (announced)
            need(static_cast<std::size_t>(*announced));
        // Some writers add a record where the index just fills the last one.
        if (const std::string_view next = m_bytes.substr(std::min(m_bytes.size(), m_next));
            next.size() >= ArlLabel::size && ArlLabel(next).isIndex())
            ++m_index.indexRecords;
        if (m_index.size() > m_bytes.size())
            throw cutShort();
        return std::move(m_index);
    }

private:
    void readGridSize()
    {
        if (m_bytes.size() < ArlLabel::size + sizeOfGridCounts)
            throw cutShort();
        const ArlLabel label(m_bytes);
        if (!label.isIndex())
            throw damage(Reader::tr("there is no index where the next time should begin"));
        const auto time = label.time();
        if (!time)
            throw damage(Reader::tr("the date in the label of its index is none"));
        m_index.time = *time;
        const std::string_view header = m_bytes.substr(ArlLabel::size);
        const auto columns = fortranInteger(header.substr(93, 3));
        const auto rows = fortranInteger(header.substr(96, 3));
        if (!columns || !rows || *columns < 0 || *rows < 0)
            throw damage(Reader::tr("the header of its index tells no grid size"));
        constexpr int thousand = 1000;
        m_index.frame.columns = *columns + thousand * label.thousandsOfColumns();
        m_index.frame.rows = *rows + thousand * label.thousandsOfRows();
        if (m_first && (m_index.frame.columns != m_first->columns || m_index.frame.rows != m_first->rows))
            throw ArlIndexProblem{ArlIndexProblem::Kind::OtherGrid, {}, m_index.time};
        if (m_index.frame.columns < 2 || m_index.frame.rows < 2)
            throw damage(
                Reader::tr("its grid of %1 x %2 points is none").arg(m_index.frame.columns).arg(m_index.frame.rows));
        if (m_index.frame.cells() < sizeOfGridCounts)
            throw damage(Reader::tr("its grid of %1 x %2 points is too small to hold an index")
                    .arg(m_index.frame.columns)
                    .arg(m_index.frame.rows));
    }

    // Joins as many records as it takes to have this many characters of index.
    void need(std::size_t characters)
    {
        while (m_text.size() < characters) {
            if (m_bytes.size() < m_next + m_index.recordSize())
                throw cutShort();
            const std::string_view record = m_bytes.substr(m_next, m_index.recordSize());
            if (!ArlLabel(record).isIndex())
                throw damage(Reader::tr("its index ends too early"));
            m_text += record.substr(ArlLabel::size);
            m_next += m_index.recordSize();
            ++m_index.indexRecords;
        }
    }

    std::string_view take(std::size_t characters)
    {
        need(m_used + characters);
        m_used += characters;
        return std::string_view(m_text).substr(m_used - characters, characters);
    }

    void readHeader()
    {
        const std::string header(take(headerSize));
        const auto field = [&](std::size_t start, std::size_t width) {
            return std::string_view(header).substr(start, width);
        };
        m_index.modelId = header.substr(0, 4);
        m_index.forecastHour = fortranInteger(field(4, 3)).value_or(0);
        const int minutes = fortranInteger(field(7, 2)).value_or(0); // blank in old files
        if (minutes < 0 || minutes > 59)
            throw damage(Reader::tr("the minutes in the header of its index are none"));
        m_index.time += std::chrono::minutes(minutes);
        for (std::size_t i = 0; i < m_index.frame.numbers.size(); ++i) {
            const auto number = fortranReal(field(9 + 7 * i, 7));
            if (!number)
                throw damage(Reader::tr("the numbers of the grid in the header of its index cannot be read"));
            m_index.frame.numbers[i] = *number;
        }
        const auto levels = fortranInteger(field(99, 3));
        const auto flag = fortranInteger(field(102, 2));
        if (!levels || *levels < 1 || !flag)
            throw damage(Reader::tr("the header of its index tells no levels"));
        m_levelCount = *levels;
        m_index.frame.verticalFlag = *flag;
    }

    void readLevels()
    {
        for (int level = 0; level < m_levelCount; ++level) {
            const auto value = fortranReal(take(6));
            const auto variables = fortranInteger(take(2));
            if (!value || !variables || *variables < 0)
                throw damage(Reader::tr("level %1 of its index cannot be read").arg(level + 1));
            m_index.frame.levels.push_back(*value);
            for (int i = 0; i < *variables; ++i) {
                ArlEntry entry;
                entry.level = static_cast<std::uint16_t>(level);
                const std::string_view text = take(8);
                std::copy_n(text.begin(), entry.name.size(), entry.name.begin());
                const auto checksum = fortranInteger(text.substr(4, 3));
                const bool isPrintable =
                    std::all_of(entry.name.begin(), entry.name.end(), [](char c) { return c >= ' ' && c <= '~'; });
                if (!isPrintable || (checksum && (*checksum < 0 || *checksum > 255)))
                    throw damage(Reader::tr("level %1 of its index cannot be read").arg(level + 1));
                entry.checksum = static_cast<std::int16_t>(checksum.value_or(0));
                m_index.entries.push_back(entry);
            }
        }
    }

    std::string_view m_bytes;
    const ArlFrame* m_first;
    ArlIndex m_index;
    std::string m_text; // of the index, as far as it has been joined
    std::size_t m_used = 0;
    std::size_t m_next = 0; // of m_bytes
    int m_levelCount = 0;
};

} // namespace

std::size_t ArlIndex::recordSize() const
{
    return ArlLabel::size + frame.cells();
}

ArlIndex readArlIndex(std::string_view bytes, const ArlFrame* first)
{
    return IndexReader(bytes, first).read();
}

} // namespace windline

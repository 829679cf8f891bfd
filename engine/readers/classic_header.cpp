// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/classic_header.h"

#include "engine/readers/translate.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <limits>
#include <optional>
#include <system_error>
#include <vector>

namespace windline {

namespace {

// Thrown inside this file only: the header ends or contradicts itself.
struct BadHeader { };

// Reads the header of the NetCDF classic format specification
// (docs.unidata.ucar.edu, "NetCDF File Format Specifications"): big-endian, in units of four bytes.
class HeaderReader {
public:
    explicit HeaderReader(const std::filesystem::path& file)
        : m_stream(file, std::ios::binary)
    {
        std::error_code error;
        m_fileSize = std::filesystem::file_size(file, error);
        std::array<char, 4> magic{};
        if (m_stream.read(magic.data(), magic.size()) && magic[0] == 'C' && magic[1] == 'D' && magic[2] == 'F')
            m_version = magic[3];
    }

    bool isClassic() const { return m_version == 1 || m_version == 2 || m_version == 5; }
    std::uint64_t fileSize() const { return m_fileSize; }

    // Returns the smallest length that a complete file with this header has.
    std::uint64_t read()
    {
        const std::uint64_t streaming = m_version == 5 ? std::numeric_limits<std::uint64_t>::max() : 0xffffffff;
        const std::uint64_t recordCount = takeCount();
        readDimensions();
        skipAttributes();
        readVariables();
        std::uint64_t size = 0;
        for (const Variable& variable : m_variables) {
            std::uint64_t end = variable.begin + variable.bytes;
            if (variable.isRecord) {
                if (recordCount == 0 || recordCount == streaming)
                    continue; // a file still being written counts its records by its length
                if (recordCount - 1 > m_fileSize)
                    throw BadHeader();
                end += (recordCount - 1) * recordSize();
            }
            size = std::max(size, end);
        }
        return size;
    }

    ClassicHeader take() { return {m_variables, recordSize()}; }

private:
    using Variable = ClassicHeader::Variable;

    std::uint64_t takeBytes(int bytes)
    {
        std::uint64_t value = 0;
        for (int i = 0; i < bytes; ++i) {
            const int byte = m_stream.get();
            if (byte == std::char_traits<char>::eof())
                throw BadHeader();
            value = value << 8 | static_cast<std::uint64_t>(byte);
        }
        return value;
    }

    std::uint64_t takeCount() { return takeBytes(m_version == 5 ? 8 : 4); }

    void skipPadded(std::uint64_t bytes)
    {
        if (bytes > m_fileSize)
            throw BadHeader();
        m_stream.ignore(static_cast<std::streamsize>(bytes + 3) & ~std::streamsize(3));
    }

    // How many elements the list that begins here has.
    std::uint64_t takeListLength(std::uint64_t expectedTag)
    {
        const std::uint64_t tag = takeBytes(4);
        const std::uint64_t length = takeCount();
        if ((tag != expectedTag && (tag != 0 || length != 0)) || length > m_fileSize)
            throw BadHeader();
        return length;
    }

    std::uint64_t takeTypeSize()
    {
        constexpr std::array<std::uint64_t, 12> sizes{0, 1, 1, 2, 4, 4, 8, 1, 2, 4, 8, 8};
        const std::uint64_t type = takeBytes(4);
        if (type == 0 || type >= sizes.size())
            throw BadHeader();
        return sizes[type];
    }

    void readDimensions()
    {
        constexpr std::uint64_t dimensionTag = 10;
        for (std::uint64_t left = takeListLength(dimensionTag); left > 0; --left) {
            skipPadded(takeCount());
            m_dimensionLengths.push_back(takeCount());
        }
    }

    void skipAttributes()
    {
        constexpr std::uint64_t attributeTag = 12;
        for (std::uint64_t left = takeListLength(attributeTag); left > 0; --left) {
            skipPadded(takeCount());
            const std::uint64_t typeSize = takeTypeSize();
            const std::uint64_t length = takeCount();
            if (length > m_fileSize)
                throw BadHeader();
            skipPadded(length * typeSize);
        }
    }

    void readVariables()
    {
        constexpr std::uint64_t variableTag = 11;
        for (std::uint64_t left = takeListLength(variableTag); left > 0; --left) {
            Variable variable;
            skipPadded(takeCount());
            std::uint64_t values = 1;
            const std::uint64_t dimensionCount = takeCount();
            for (std::uint64_t i = 0; i < dimensionCount; ++i) {
                const std::uint64_t dimension = takeCount();
                if (dimension >= m_dimensionLengths.size())
                    throw BadHeader();
                const std::uint64_t length = m_dimensionLengths[dimension];
                if (length == 0 && i == 0)
                    variable.isRecord = true; // only the record dimension has no length in the header
                else if (length > 0 && values > std::numeric_limits<std::uint64_t>::max() / 16 / length)
                    throw BadHeader();
                else
                    values *= length;
            }
            skipAttributes();
            variable.bytes = values * takeTypeSize();
            takeCount(); // the size once more, which four bytes cannot hold for large variables
            variable.begin = takeBytes(m_version == 1 ? 4 : 8);
            if (variable.begin > std::numeric_limits<std::uint64_t>::max() / 4)
                throw BadHeader();
            m_variables.push_back(variable);
        }
    }

    // All record variables of one record; each is padded to four bytes, unless it is alone.
    std::uint64_t recordSize() const
    {
        std::uint64_t exact = 0;
        std::uint64_t padded = 0;
        int count = 0;
        for (const Variable& variable : m_variables) {
            if (!variable.isRecord)
                continue;
            exact += variable.bytes;
            padded += (variable.bytes + 3) / 4 * 4;
            ++count;
        }
        return count == 1 ? exact : padded;
    }

    std::uint64_t m_fileSize = 0;
    std::ifstream m_stream;
    char m_version = 0;
    std::vector<std::uint64_t> m_dimensionLengths;
    std::vector<Variable> m_variables;
};

} // namespace

std::optional<ClassicHeader> readClassicHeader(const std::filesystem::path& file)
{
    HeaderReader header(file);
    if (!header.isClassic())
        return std::nullopt;
    std::uint64_t expected = 0;
    try {
        expected = header.read();
    } catch (const BadHeader&) {
        throw readerError(EngineError::Kind::NotReadable, file,
            Reader::tr("The header of %1 is damaged or cut short; copy or download the file again.")
                .arg(pathText(file)));
    }
    if (header.fileSize() < expected)
        throw readerError(EngineError::Kind::NotReadable, file,
            Reader::tr("%1 is cut short: it has %2 of at least %3 bytes. Copy or download the file again.")
                .arg(pathText(file))
                .arg(header.fileSize())
                .arg(expected));
    return header.take();
}

} // namespace windline

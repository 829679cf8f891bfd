// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/stored_values.h"

#include "engine/readers/stored_hdf5.h"
#include "engine/readers/translate.h"

#include <libdeflate.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace windline {

namespace {

// One for each thread: they are not made to be shared.
libdeflate_decompressor* decompressor()
{
    struct Free {
        void operator()(libdeflate_decompressor* one) const { libdeflate_free_decompressor(one); }
    };
    thread_local const std::unique_ptr<libdeflate_decompressor, Free> own(libdeflate_alloc_decompressor());
    if (!own)
        throw std::bad_alloc();
    return own.get();
}

template <std::size_t valueBytes> void unshuffle(const std::byte* shuffled, std::size_t count, std::byte* values)
{
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t byte = 0; byte < valueBytes; ++byte)
            values[i * valueBytes + byte] = shuffled[byte * count + i];
}

void unshuffle(std::span<const std::byte> shuffled, std::size_t valueBytes, std::byte* values)
{
    const std::size_t count = shuffled.size() / valueBytes;
    if (valueBytes == 2)
        unshuffle<2>(shuffled.data(), count, values);
    else if (valueBytes == 4)
        unshuffle<4>(shuffled.data(), count, values);
    else
        unshuffle<8>(shuffled.data(), count, values);
}

std::size_t sizeOf(nc_type type)
{
    switch (type) {
    case NC_SHORT:
        return sizeof(short);
    case NC_FLOAT:
        return sizeof(float);
    case NC_DOUBLE:
        return sizeof(double);
    default:
        return 0; // rare for meteorology: left to the library
    }
}

} // namespace

StoredValues::StoredValues(const NetcdfFile& file)
    : m_file(file)
{
    if (file.isNetcdf4())
        m_hdf5 = std::make_unique<Hdf5>(file.path());
    m_descriptor = ::open(file.path().c_str(), O_RDONLY | O_CLOEXEC);
    if (m_descriptor < 0)
        throw readerError(EngineError::Kind::NotReadable, file.path(),
            Reader::tr("%1 cannot be read (%2).")
                .arg(pathText(file.path()), QString::fromLocal8Bit(std::strerror(errno))));
}

StoredValues::~StoredValues()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::optional<StoredVariable> StoredValues::find(const NetcdfVariable& variable)
{
    const std::size_t valueBytes = sizeOf(variable.type);
    if (valueBytes == 0 || variable.dimensions.empty())
        return std::nullopt;
    std::vector<std::size_t> lengths;
    for (const int dimension : variable.dimensions)
        lengths.push_back(m_file.dimensions()[static_cast<std::size_t>(dimension)].length);
    std::optional<StoredVariable> stored;
    if (m_hdf5)
        stored = m_hdf5->find(variable.name, lengths, valueBytes);
    else
        stored = findClassic(variable);
    if (!stored)
        return std::nullopt;
    stored->valueBytes = valueBytes;
    if (stored->chunk.empty()) {
        stored->strides.resize(lengths.size());
        std::uint64_t stride = valueBytes;
        for (std::size_t i = lengths.size(); i-- > 0; stride *= lengths[i])
            stored->strides[i] = stride;
        if (const auto& header = m_file.classicHeader();
            header && header->variables[static_cast<std::size_t>(variable.id)].isRecord)
            stored->strides.front() = header->recordBytes;
    }
    return stored;
}

std::optional<StoredVariable> StoredValues::findClassic(const NetcdfVariable& variable) const
{
    const auto& header = m_file.classicHeader();
    const auto id = static_cast<std::size_t>(variable.id);
    if (!header || id >= header->variables.size())
        return std::nullopt;
    StoredVariable stored;
    stored.isBigEndian = true;
    stored.begin = header->variables[id].begin;
    return stored;
}

std::optional<StoredBytes> StoredValues::chunkAt(const NetcdfVariable& variable, std::span<const std::size_t> begin)
{
    return m_hdf5 ? m_hdf5->chunkAt(variable.name, begin) : std::nullopt;
}

void StoredValues::read(std::uint64_t offset, std::span<std::byte> bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = ::pread(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throw readerError(EngineError::Kind::NotReadable, m_file.path(),
                Reader::tr("%1 cannot be read (%2).")
                    .arg(pathText(m_file.path()), QString::fromLocal8Bit(std::strerror(errno))));
        if (count == 0)
            throw readerError(EngineError::Kind::NotReadable, m_file.path(),
                Reader::tr("%1 ends too early; it is damaged or was not copied completely.")
                    .arg(pathText(m_file.path())));
        offset += static_cast<std::uint64_t>(count);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

void StoredValues::read(
    const StoredBytes& chunk, std::size_t valueBytes, std::span<std::byte> values, std::vector<std::byte>& stored) const
{
    if (!chunk.isDeflated && !chunk.isShuffled && chunk.count == values.size()) {
        read(chunk.offset, values);
        return;
    }
    const auto damaged = [&] {
        return readerError(EngineError::Kind::NotReadable, m_file.path(),
            Reader::tr("%1 is damaged: what it holds compressed cannot be made out. Copy or download the file again.")
                .arg(pathText(m_file.path())));
    };
    if (chunk.count > values.size() + values.size() / 2 + 1024) // nothing grows so much by being compressed
        throw damaged();
    // In the memory: what the file has, and behind it what is shuffled.
    stored.resize(chunk.count + values.size());
    const std::span fromFile = std::span(stored).first(static_cast<std::size_t>(chunk.count));
    const std::span shuffled = std::span(stored).last(values.size());
    read(chunk.offset, fromFile);
    const std::span inflated = chunk.isShuffled ? shuffled : values;
    if (chunk.isDeflated) {
        if (libdeflate_zlib_decompress(
                decompressor(), fromFile.data(), fromFile.size(), inflated.data(), inflated.size(), nullptr)
            != LIBDEFLATE_SUCCESS)
            throw damaged();
    } else {
        if (fromFile.size() != inflated.size())
            throw damaged();
        std::copy(fromFile.begin(), fromFile.end(), inflated.begin());
    }
    if (chunk.isShuffled)
        unshuffle(shuffled, valueBytes, values.data());
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/stored_hdf5.h"

#include "engine/netcdf/library_lock.h"

#include <hdf5.h>

#include <array>

namespace windline {

namespace {

static_assert(sizeof(hid_t) == sizeof(std::int64_t));

// Closes an identifier at the end of the block.
class Closing {
public:
    Closing(hid_t id, herr_t (*close)(hid_t))
        : m_id(id)
        , m_close(close)
    {
    }
    ~Closing()
    {
        if (m_id >= 0)
            m_close(m_id);
    }
    Closing(const Closing&) = delete;
    Closing& operator=(const Closing&) = delete;
    hid_t id() const { return m_id; }

private:
    hid_t m_id;
    herr_t (*m_close)(hid_t);
};

bool hasLengths(hid_t dataSet, std::span<const std::size_t> lengths)
{
    const Closing space(H5Dget_space(dataSet), H5Sclose);
    std::vector<hsize_t> own(lengths.size());
    if (space.id() < 0 || H5Sget_simple_extent_ndims(space.id()) != static_cast<int>(lengths.size())
        || H5Sget_simple_extent_dims(space.id(), own.data(), nullptr) < 0)
        return false;
    return std::equal(lengths.begin(), lengths.end(), own.begin());
}

} // namespace

StoredValues::Hdf5::Hdf5(const std::filesystem::path& file)
{
    const auto lock = lockNetcdf();
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); // what it has to say is no concern of the user
    m_file = H5Fopen(std::filesystem::absolute(file).c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    if (m_file < 0)
        return;
    const Closing creation(H5Fget_create_plist(m_file), H5Pclose);
    hsize_t userBlock = 0;
    if (H5Pget_userblock(creation.id(), &userBlock) < 0 || userBlock != 0) {
        H5Fclose(m_file);
        m_file = -1;
    }
}

StoredValues::Hdf5::~Hdf5()
{
    const auto lock = lockNetcdf();
    for (const auto& [name, dataSet] : m_dataSets)
        if (dataSet.id >= 0)
            H5Dclose(dataSet.id);
    if (m_file >= 0)
        H5Fclose(m_file);
}

std::optional<StoredVariable> StoredValues::Hdf5::find(
    const std::string& name, std::span<const std::size_t> lengths, std::size_t valueBytes)
{
    if (m_file < 0)
        return std::nullopt;
    const auto lock = lockNetcdf();
    auto found = m_dataSets.find(name);
    if (found == m_dataSets.end())
        found = m_dataSets.emplace(name, describe(name, lengths, valueBytes)).first;
    return found->second.layout;
}

StoredValues::Hdf5::DataSet StoredValues::Hdf5::describe(
    const std::string& name, std::span<const std::size_t> lengths, std::size_t valueBytes) const
{
    DataSet dataSet;
    dataSet.id = H5Dopen2(m_file, ('/' + name).c_str(), H5P_DEFAULT);
    if (dataSet.id < 0 || !hasLengths(dataSet.id, lengths))
        return dataSet;
    StoredVariable layout;
    {
        const Closing type(H5Dget_type(dataSet.id), H5Tclose);
        const H5T_class_t kind = H5Tget_class(type.id());
        const H5T_order_t order = H5Tget_order(type.id());
        if ((kind != H5T_FLOAT && kind != H5T_INTEGER) || H5Tget_size(type.id()) != valueBytes
            || (order != H5T_ORDER_LE && order != H5T_ORDER_BE))
            return dataSet;
        layout.isBigEndian = order == H5T_ORDER_BE;
    }
    const Closing creation(H5Dget_create_plist(dataSet.id), H5Pclose);
    const int filters = H5Pget_nfilters(creation.id());
    for (int i = 0; i < filters; ++i) {
        unsigned flags = 0;
        std::size_t valueCount = 0;
        unsigned config = 0;
        std::array<char, 1> none{};
        switch (H5Pget_filter2(
            creation.id(), static_cast<unsigned>(i), &flags, &valueCount, nullptr, none.size(), none.data(), &config)) {
        case H5Z_FILTER_SHUFFLE:
            if (dataSet.shuffleFilter >= 0 || dataSet.deflateFilter >= 0)
                return dataSet; // never seen, so not undone here
            dataSet.shuffleFilter = i;
            break;
        case H5Z_FILTER_DEFLATE:
            if (dataSet.deflateFilter >= 0)
                return dataSet;
            dataSet.deflateFilter = i;
            break;
        default:
            return dataSet;
        }
    }
    if (H5Pget_layout(creation.id()) == H5D_CHUNKED) {
        std::vector<hsize_t> chunk(lengths.size());
        if (H5Pget_chunk(creation.id(), static_cast<int>(chunk.size()), chunk.data()) != static_cast<int>(chunk.size()))
            return dataSet;
        layout.chunk.assign(chunk.begin(), chunk.end());
    } else {
        const haddr_t offset =
            H5Pget_layout(creation.id()) == H5D_CONTIGUOUS && H5Pget_external_count(creation.id()) == 0
            ? H5Dget_offset(dataSet.id)
            : HADDR_UNDEF;
        if (offset == HADDR_UNDEF)
            return dataSet; // nothing was written yet, or it lies elsewhere
        layout.begin = offset;
    }
    dataSet.layout = layout;
    return dataSet;
}

std::optional<StoredBytes> StoredValues::Hdf5::chunkAt(const std::string& name, std::span<const std::size_t> begin)
{
    const auto found = m_dataSets.find(name);
    if (found == m_dataSets.end() || !found->second.layout)
        return std::nullopt;
    const DataSet& dataSet = found->second;
    const std::vector<hsize_t> offset(begin.begin(), begin.end());
    unsigned skippedFilters = 0;
    haddr_t address = HADDR_UNDEF;
    hsize_t size = 0;
    const auto lock = lockNetcdf();
    if (H5Dget_chunk_info_by_coord(dataSet.id, offset.data(), &skippedFilters, &address, &size) < 0
        || address == HADDR_UNDEF)
        return std::nullopt; // never written: the fill value, which the library puts there
    const auto isApplied = [&](int filter) { return filter >= 0 && (skippedFilters >> filter & 1U) == 0; };
    return StoredBytes{address, size, isApplied(dataSet.deflateFilter), isApplied(dataSet.shuffleFilter)};
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/netcdf_file.h"

#include "engine/netcdf/library_lock.h"
#include "engine/readers/translate.h"

#include <algorithm>
#include <array>

namespace windline {

namespace {

std::size_t product(std::span<const std::size_t> counts)
{
    std::size_t size = 1;
    for (const std::size_t count : counts)
        size *= count;
    return size;
}

bool isNumericType(nc_type type)
{
    return type == NC_BYTE || (type >= NC_SHORT && type <= NC_UINT64);
}

const NetcdfAttribute* findAttribute(const NetcdfAttributes& attributes, std::string_view name)
{
    const auto found = attributes.find(name);
    return found == attributes.end() ? nullptr : &found->second;
}

} // namespace

const NetcdfAttribute* NetcdfVariable::find(std::string_view attribute) const
{
    return findAttribute(attributes, attribute);
}

std::string NetcdfVariable::text(std::string_view attribute) const
{
    const NetcdfAttribute* found = find(attribute);
    return found ? found->text : std::string();
}

std::optional<double> NetcdfVariable::number(std::string_view attribute) const
{
    const NetcdfAttribute* found = find(attribute);
    if (!found || found->numbers.empty())
        return std::nullopt;
    return found->numbers.front();
}

bool NetcdfVariable::isNumeric() const
{
    return isNumericType(type);
}

NetcdfFile::NetcdfFile(const std::filesystem::path& path)
    : m_path(path)
{
    m_classicHeader = readClassicHeader(path);
    std::error_code error; // without a size or a time the file cannot be opened either, which is told below
    m_size = std::filesystem::file_size(path, error);
    m_lastWrite = std::filesystem::last_write_time(path, error);
    open();
    try {
        const auto lock = lockNetcdf();
        readHeader();
    } catch (...) {
        close();
        throw;
    }
}

NetcdfFile::~NetcdfFile()
{
    close();
}

void NetcdfFile::open()
{
    // NetCDF-C takes some relative names for addresses on the network; an absolute one is always a file.
    const std::string absolute = std::filesystem::absolute(m_path).string();
    const auto lock = lockNetcdf();
    int id = -1;
    check(nc_open(absolute.c_str(), NC_NOWRITE, &id), nullptr);
    m_id = id;
}

void NetcdfFile::close()
{
    if (!isOpen())
        return;
    const auto lock = lockNetcdf();
    nc_close(m_id);
    m_id = -1;
}

void NetcdfFile::reopen()
{
    checkUnchanged();
    open();
}

void NetcdfFile::checkUnchanged() const
{
    std::error_code error;
    if (std::filesystem::file_size(m_path, error) != m_size
        || std::filesystem::last_write_time(m_path, error) != m_lastWrite)
        throw readerError(EngineError::Kind::NotReadable, m_path,
            Reader::tr("%1 has changed while it was in use; start again.").arg(pathText(m_path)));
}

const NetcdfVariable* NetcdfFile::findVariable(std::string_view name) const
{
    const auto found = std::find_if(m_variables.begin(), m_variables.end(),
        [name](const NetcdfVariable& variable) { return variable.name == name; });
    return found == m_variables.end() ? nullptr : &*found;
}

std::string NetcdfFile::globalText(std::string_view attribute) const
{
    const NetcdfAttribute* found = findAttribute(m_globalAttributes, attribute);
    return found ? found->text : std::string();
}

std::vector<double> NetcdfFile::readAll(const NetcdfVariable& variable) const
{
    std::vector<std::size_t> start(variable.dimensions.size(), 0);
    std::vector<std::size_t> count;
    for (const int dimension : variable.dimensions)
        count.push_back(m_dimensions[static_cast<std::size_t>(dimension)].length);
    std::vector<double> values;
    read(variable, start, count, values);
    return values;
}

std::vector<std::string> NetcdfFile::readTexts(const NetcdfVariable& variable) const
{
    std::size_t size = 1;
    for (const int dimension : variable.dimensions)
        size *= m_dimensions[static_cast<std::size_t>(dimension)].length;
    std::vector<char*> strings(size, nullptr);
    std::vector<std::string> texts;
    const auto lock = lockNetcdf();
    check(nc_get_var_string(m_id, variable.id, strings.data()), &variable);
    for (const char* string : strings)
        texts.emplace_back(string ? string : "");
    check(nc_free_string(size, strings.data()), &variable);
    return texts;
}

void NetcdfFile::read(const NetcdfVariable& variable, std::span<const std::size_t> start,
    std::span<const std::size_t> count, std::vector<float>& values) const
{
    values.resize(product(count));
    const auto lock = lockNetcdf();
    check(nc_get_vara_float(m_id, variable.id, start.data(), count.data(), values.data()), &variable);
}

void NetcdfFile::read(const NetcdfVariable& variable, std::span<const std::size_t> start,
    std::span<const std::size_t> count, std::vector<short>& values) const
{
    values.resize(product(count));
    const auto lock = lockNetcdf();
    check(nc_get_vara_short(m_id, variable.id, start.data(), count.data(), values.data()), &variable);
}

void NetcdfFile::read(const NetcdfVariable& variable, std::span<const std::size_t> start,
    std::span<const std::size_t> count, std::vector<double>& values) const
{
    values.resize(product(count));
    const auto lock = lockNetcdf();
    check(nc_get_vara_double(m_id, variable.id, start.data(), count.data(), values.data()), &variable);
}

std::size_t NetcdfFile::keepChunks(
    const NetcdfVariable& variable, std::span<const std::size_t> count, std::size_t mostBytes) const
{
    if (!m_isNetcdf4)
        return 0;
    const auto lock = lockNetcdf();
    int storage = NC_CONTIGUOUS;
    std::vector<std::size_t> chunk(count.size(), 1);
    check(nc_inq_var_chunking(m_id, variable.id, &storage, chunk.data()), &variable);
    if (storage != NC_CHUNKED)
        return 0;
    std::size_t typeSize = 0;
    check(nc_inq_type(m_id, variable.type, nullptr, &typeSize), &variable);
    std::size_t chunks = 1;
    for (std::size_t i = 0; i < count.size(); ++i)
        chunks *= (count[i] + chunk[i] - 1) / chunk[i];
    const std::size_t bytes = chunks * product(chunk) * typeSize;
    std::size_t size = 0;
    std::size_t slotCount = 0;
    float preemption = 0;
    check(nc_get_var_chunk_cache(m_id, variable.id, &size, &slotCount, &preemption), &variable);
    if (bytes <= size || bytes > mostBytes)
        return 0;
    // HDF5 advises many more slots than chunks, so that two seldom share one.
    slotCount = std::max(slotCount, 10 * chunks + 1);
    check(nc_set_var_chunk_cache(m_id, variable.id, bytes, slotCount, preemption), &variable);
    return bytes;
}

void NetcdfFile::check(int status, const NetcdfVariable* variable) const
{
    if (status == NC_NOERR)
        return;
    const QString reason = QString::fromUtf8(nc_strerror(status));
    const QString file = pathText(m_path);
    if (status > 0) // an error of the operating system says nothing about the content
        throw readerError(
            EngineError::Kind::NotReadable, m_path, Reader::tr("%1 cannot be read (%2).").arg(file, reason));
    if (!variable)
        throw readerError(EngineError::Kind::NotReadable, m_path,
            Reader::tr("%1 cannot be read as NetCDF (%2); it is damaged or was not copied completely.")
                .arg(file, reason));
    throw readerError(EngineError::Kind::NotReadable, m_path,
        Reader::tr("Variable %1 of %2 cannot be read (%3); the file is damaged or was not copied completely.")
            .arg(qt(variable->name), file, reason));
}

NetcdfAttributes NetcdfFile::readAttributes(int variableId, int attributeCount) const
{
    NetcdfAttributes attributes;
    for (int i = 0; i < attributeCount; ++i) {
        std::array<char, NC_MAX_NAME + 1> name{};
        check(nc_inq_attname(m_id, variableId, i, name.data()), nullptr);
        NetcdfAttribute attribute;
        std::size_t length = 0;
        check(nc_inq_att(m_id, variableId, name.data(), &attribute.type, &length), nullptr);
        if (attribute.type == NC_CHAR) {
            attribute.text.resize(length);
            if (length > 0)
                check(nc_get_att_text(m_id, variableId, name.data(), attribute.text.data()), nullptr);
            attribute.text.resize(std::min(length, attribute.text.find('\0'))); // some writers count the final NUL
        } else if (attribute.type == NC_STRING && length > 0) {
            std::vector<char*> strings(length, nullptr);
            check(nc_get_att_string(m_id, variableId, name.data(), strings.data()), nullptr);
            if (strings.front())
                attribute.text = strings.front();
            nc_free_string(length, strings.data());
        } else if (isNumericType(attribute.type)) {
            attribute.numbers.resize(length);
            if (length > 0)
                check(nc_get_att_double(m_id, variableId, name.data(), attribute.numbers.data()), nullptr);
        }
        attributes.emplace(name.data(), std::move(attribute));
    }
    return attributes;
}

void NetcdfFile::readHeader()
{
    int format = 0;
    check(nc_inq_format(m_id, &format), nullptr);
    m_isNetcdf4 = format == NC_FORMAT_NETCDF4 || format == NC_FORMAT_NETCDF4_CLASSIC;
    int dimensionCount = 0;
    int variableCount = 0;
    int attributeCount = 0;
    check(nc_inq(m_id, &dimensionCount, &variableCount, &attributeCount, nullptr), nullptr);
    m_globalAttributes = readAttributes(NC_GLOBAL, attributeCount);

    std::array<char, NC_MAX_NAME + 1> name{};
    for (int i = 0; i < dimensionCount; ++i) {
        NetcdfDimension dimension;
        check(nc_inq_dim(m_id, i, name.data(), &dimension.length), nullptr);
        dimension.name = name.data();
        m_dimensions.push_back(std::move(dimension));
    }
    for (int i = 0; i < variableCount; ++i) {
        NetcdfVariable variable;
        variable.id = i;
        int dimensions = 0;
        check(nc_inq_varndims(m_id, i, &dimensions), nullptr);
        variable.dimensions.resize(static_cast<std::size_t>(dimensions));
        check(nc_inq_var(m_id, i, name.data(), &variable.type, nullptr, variable.dimensions.data(), &attributeCount),
            nullptr);
        variable.name = name.data();
        variable.attributes = readAttributes(i, attributeCount);
        for (const int dimension : variable.dimensions) {
            // NetCDF-4 numbers the dimensions of groups too; only those of the root are ours.
            if (dimension < 0 || dimension >= dimensionCount)
                check(NC_EBADDIM, nullptr);
        }
        m_variables.push_back(std::move(variable));
    }
}

} // namespace windline

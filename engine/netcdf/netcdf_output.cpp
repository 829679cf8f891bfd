// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/netcdf/netcdf_output.h"

#include <cstdlib>
#include <stdexcept>

namespace windline {

void NetcdfOutput::check(int status)
{
    if (status != NC_NOERR)
        throw std::runtime_error(nc_strerror(status));
}

NetcdfOutput::NetcdfOutput()
    : m_lock(lockNetcdf())
{
    constexpr std::size_t firstBytes = 1 << 20;
    check(nc_create_mem("memory", NC_NETCDF4, firstBytes, &m_id));
    m_isOpen = true;
}

NetcdfOutput::NetcdfOutput(Elsewhere)
    : m_lock(lockNetcdf())
{
}

void NetcdfOutput::openAs(int id)
{
    m_id = id;
    m_isOpen = true;
}

void NetcdfOutput::closeFile()
{
    m_isOpen = false;
    check(nc_close(m_id));
}

NetcdfOutput::~NetcdfOutput()
{
    if (m_isOpen)
        nc_abort(m_id);
    std::free(m_contents.memory);
}

int NetcdfOutput::addDimension(const char* name, std::size_t size)
{
    int dimension = 0;
    check(nc_def_dim(m_id, name, size, &dimension));
    return dimension;
}

int NetcdfOutput::addVariable(const char* name, nc_type type, std::span<const int> dimensions)
{
    int variable = 0;
    check(nc_def_var(m_id, name, type, static_cast<int>(dimensions.size()), dimensions.data(), &variable));
    return variable;
}

void NetcdfOutput::addAttribute(int variable, const char* name, std::string_view text)
{
    if (!text.empty())
        check(nc_put_att_text(m_id, variable, name, text.size(), text.data()));
}

void NetcdfOutput::addAttribute(int variable, const char* name, nc_type type, double value)
{
    check(nc_put_att_double(m_id, variable, name, type, 1, &value));
}

void NetcdfOutput::compress(int variable, int level)
{
    check(nc_def_var_deflate(m_id, variable, NC_SHUFFLE, 1, level));
}

void NetcdfOutput::chunk(int variable, std::span<const std::size_t> sizes)
{
    check(nc_def_var_chunking(m_id, variable, NC_CHUNKED, sizes.data()));
}

void NetcdfOutput::finishDefinitions()
{
    check(nc_enddef(m_id));
}

void NetcdfOutput::put(int variable, std::span<const double> values)
{
    check(nc_put_var_double(m_id, variable, values.data()));
}

void NetcdfOutput::put(
    int variable, std::span<const std::size_t> start, std::span<const std::size_t> count, std::span<const short> values)
{
    check(nc_put_vara_short(m_id, variable, start.data(), count.data(), values.data()));
}

void NetcdfOutput::put(
    int variable, std::span<const std::size_t> start, std::span<const std::size_t> count, std::span<const float> values)
{
    check(nc_put_vara_float(m_id, variable, start.data(), count.data(), values.data()));
}

std::string_view NetcdfOutput::close()
{
    m_isOpen = false;
    check(nc_close_memio(m_id, &m_contents));
    return {static_cast<const char*>(m_contents.memory), m_contents.size};
}

} // namespace windline

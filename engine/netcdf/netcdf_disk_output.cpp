// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/netcdf/netcdf_disk_output.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <random>
#include <stdexcept>
#include <string>
#include <system_error>

namespace windline {

namespace {

constexpr std::uint64_t overheadBytes = 1 << 22; // attributes, coordinates and HDF5's own tables

[[noreturn]] void fail(int error)
{
    throw std::runtime_error(std::generic_category().message(error));
}

// A new file beside the target, with the rights that any new file gets.
int createBeside(const std::filesystem::path& target, std::filesystem::path& part)
{
    constexpr mode_t rights = 0666;
    std::random_device random;
    for (int tries = 100; tries > 0; --tries) {
        part = target;
        part.replace_filename("." + target.filename().string() + '.' + std::to_string(random() % 1'000'000));
        const int descriptor = ::open(part.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, rights);
        if (descriptor >= 0 || errno != EEXIST)
            return descriptor;
    }
    return -1;
}

} // namespace

NetcdfDiskOutput::NetcdfDiskOutput(const std::filesystem::path& file, NetcdfFormat format)
    : NetcdfOutput(Elsewhere())
{
    std::error_code error;
    const bool exists = std::filesystem::exists(file, error);
    m_target = exists ? std::filesystem::canonical(file) : file; // a link stays, what it points to is replaced
    m_descriptor = createBeside(m_target, m_part);
    if (m_descriptor < 0)
        fail(errno);
    try {
        if (exists)
            std::filesystem::permissions(m_part, std::filesystem::status(m_target).permissions());
        reserve(0);
        int id = 0;
        check(nc_create(
            m_part.c_str(), NC_CLOBBER | (format == NetcdfFormat::NetCdf4 ? NC_NETCDF4 : NC_64BIT_DATA), &id));
        openAs(id);
        reserve(0); // again, for the library made the file anew
        check(nc_set_fill(id, NC_NOFILL, nullptr)); // every value is written once
    } catch (...) {
        removePart();
        throw;
    }
}

NetcdfDiskOutput::~NetcdfDiskOutput()
{
    removePart();
}

void NetcdfDiskOutput::reserve(std::uint64_t bytes)
{
    struct stat status{};
    if (::fstat(m_descriptor, &status) != 0)
        fail(errno);
    const std::uint64_t size = static_cast<std::uint64_t>(status.st_size) + bytes + overheadBytes;
    rlimit limit{};
    if (::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY && size > limit.rlim_cur)
        fail(EFBIG);
#ifdef __linux__
    if (::fallocate(m_descriptor, FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(size)) == 0)
        return;
    if (errno != EOPNOTSUPP && errno != ENOSYS)
        fail(errno);
#endif
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(m_part, error);
    if (!error && space.available < bytes + overheadBytes)
        fail(ENOSPC);
}

void NetcdfDiskOutput::flush()
{
    check(nc_sync(id()));
}

void NetcdfDiskOutput::finish()
{
    closeFile();
    // Gives back what was reserved and not needed; some systems tell only at fsync that something could not be written.
    struct stat status{};
    if (::fstat(m_descriptor, &status) != 0 || ::ftruncate(m_descriptor, status.st_size) != 0
        || ::fsync(m_descriptor) != 0 || ::rename(m_part.c_str(), m_target.c_str()) != 0)
        fail(errno);
    m_part.clear();
}

void NetcdfDiskOutput::removePart()
{
    std::error_code ignored; // there is nothing more to be done about it
    if (!m_part.empty())
        std::filesystem::remove(m_part, ignored);
    m_part.clear();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace windline

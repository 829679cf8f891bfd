// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace windline {

// Held during every call of NetCDF-C in this process: neither that library nor HDF5 below it is thread-safe.
inline std::mutex& netcdfLock()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace windline

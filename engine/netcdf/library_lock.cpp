// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/netcdf/library_lock.h"

namespace windline {

std::unique_lock<std::recursive_mutex> lockNetcdf()
{
    static std::recursive_mutex mutex;
    return std::unique_lock(mutex);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace windline {

// NetCDF-C and the HDF5 below it are not thread-safe, not even on different files: whoever calls them holds this lock
// meanwhile. It may be taken again by the thread that has it.
[[nodiscard]] std::unique_lock<std::recursive_mutex> lockNetcdf();

} // namespace windline

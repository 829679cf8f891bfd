// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readers/netcdf_file.h"

namespace windline {

// The variable, of the open file and along this coordinate of time, states that its values grow from one moment on, by
// NCL's words or CF's bounds of time (which start together), and are not sums over one interval after another, like
// ERA5's hours: those look the same otherwise. Throws EngineError (NotReadable).
bool statesRunningSum(const NetcdfFile& file, const NetcdfVariable& variable, const NetcdfVariable& time);

} // namespace windline

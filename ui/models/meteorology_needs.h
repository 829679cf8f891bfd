// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"
#include "engine/model/run_request.h"

#include <vector>

namespace windline {

// What a run with this vertical motion needs beside the horizontal wind and the meteorology lacks. Where there are
// several ways, of the one that lacks least.
FieldSet missingForMotion(const RunRequest& request, FieldSet found);

// The variables that this meteorology cannot tell: they are recorded as missing.
std::vector<PathVariable> unknownAlongPath(const std::vector<PathVariable>& wanted, FieldSet found);

} // namespace windline

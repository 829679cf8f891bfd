// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"

#include <filesystem>

namespace windline {

// Writes the demonstration meteorology (an analytic atmosphere: a jet and travelling waves; synthetic, and labelled so)
// as an ordinary CF NetCDF file. Throws EngineError (NotWritable).
void writeDemonstrationMeteorology(const std::filesystem::path& file);

// The demonstration's run: a few starts with names, forward, over the time that the meteorology covers.
RunRequest demonstrationRequest(const std::filesystem::path& meteorology);

} // namespace windline

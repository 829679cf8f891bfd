// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"

#include <filesystem>
#include <string>
#include <vector>

namespace windline {

// A request as HYSPLIT's two files, and what of it they cannot hold.
struct HysplitFilesText {
    std::string control, setup;
    std::vector<std::string> losses; // sentences; when there are any, reading the files gives another request
};

// output: the tdump file to name. Names below `folder`, where CONTROL will lie, are written relative to it, others in
// full. Starts that repeat the same places at a fixed interval become NSTR. Boundary files, strategy and workers are
// matters of the machine and in no file. ensemble: DXF, DYF and DZF, which a HysplitCase keeps for runs that displace
// the meteorology.
HysplitFilesText hysplitFiles(const RunRequest& request, const std::filesystem::path& output,
    const std::filesystem::path& folder, const MeteorologyOffset& ensemble = {1, 1, 0.01F});

// The same as files: CONTROL under this name, and SETUP.CFG beside it, each replaced as a whole. Returns the losses.
// Throws EngineError (NotWritable).
std::vector<std::string> writeControl(const RunRequest& request, const std::filesystem::path& output,
    const std::filesystem::path& control, const MeteorologyOffset& ensemble = {1, 1, 0.01F});

} // namespace windline

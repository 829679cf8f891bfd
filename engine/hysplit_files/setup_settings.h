// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit_files/file_messages.h"
#include "engine/model/run_request.h"

#include <chrono>
#include <span>
#include <string>
#include <vector>

namespace windline {

// What SETUP.CFG says about trajectories; names and defaults as in HYSPLIT (User's Guide, S410).
struct SetupSettings {
    double tratio = 0.75; // TRATIO
    std::chrono::minutes delt{0}; // DELT
    std::chrono::minutes tout{60}; // TOUT: between points of a trajectory
    HeightUnit heightUnit = HeightUnit::MetresAboveGround; // KMSL 0, above sea level: 1
    std::chrono::hours nstr{0}; // NSTR: all starts are repeated this often; 0: they are not
    std::chrono::hours mhrs{9999}; // MHRS: for so long after the first
    std::chrono::hours khmax{9999}; // KHMAX: the longest trajectory
    MeteorologyOffset ensemble{1, 1, 0.01F}; // DXF, DYF, DZF
    std::vector<PathVariable> pathVariables{PathVariable::Pressure}; // TM_…, in the order of tdump's columns

    bool operator==(const SetupSettings&) const = default;
};

// Reads SETUP.CFG's lines. problems: what keeps the file from being run; warnings: what is not supported, not known or
// said twice. Names that only matter to HYSPLIT's dispersion model are passed over.
SetupSettings parseSetup(std::span<const std::string> lines, FileMessages& problems, FileMessages& warnings);

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit_files/file_messages.h"

#include <span>
#include <string>
#include <vector>

namespace windline {

struct NamelistEntry {
    std::string name; // in capitals; an index, as in A(1), stays with it
    std::vector<std::string> values; // without quotes; none where the default is left ("A = ,")
    int line = 0; // of the name, from 1
};

struct NamelistText {
    std::vector<NamelistEntry> entries; // in the file's order
    int groupLine = 0; // of &NAME; 0 when it is not there
};

// Reads one group of a Fortran namelist file: &NAME (or $NAME) … / (or &END), names in any case, comments after !,
// values over several lines, with or without commas, in single or double quotes, repeated ones as 3*0. What stands
// outside the group is told as a warning; what cannot be read, as a problem.
NamelistText parseNamelist(
    std::span<const std::string> lines, std::string_view group, FileMessages& problems, FileMessages& warnings);

} // namespace windline

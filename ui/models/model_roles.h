// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace windline {

// What the tables of starts and of trajectories say besides their texts.
enum ModelRole {
    StartIdRole = Qt::UserRole, // int
    ColourIndexRole, // int, for startColour()
    ProblemRole, // QString: what is wrong in this cell and what to do; empty when nothing is
    EndedEarlyRole, // bool
    SortRole, // the value behind the text
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/winds/prepared_snapshot.h"

namespace windline {

// Makes the rows at both poles fit for interpolation across them: a row on the pole becomes one wind vector (and one
// value of everything else), a row beyond it repeats what lies on the other side. Files give on the pole anything from
// a consistent vector to zeros.
void completePolarRows(PreparedSnapshot& prepared);

} // namespace windline

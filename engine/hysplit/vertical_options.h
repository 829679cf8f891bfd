// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit/hysplit_snapshot.h"
#include "engine/model/vertical_motion.h"

#include <chrono>
#include <vector>

// HYSPLIT's vertical motions other than the data's, in HYSPLIT's own discretisation (docs/hysplit.md). Each gives
// d sigma / d t per minute, [row][stored column][level].
namespace windline {

// Options 1 to 3: the motion that keeps pressure, potential temperature or density. The wind is that of `at`, the
// gradients are those of `ahead`, the time that the run reaches next, and the tendency is that from `behind` to
// `ahead`, whichever comes first in time. `at` is one of the two.
std::vector<float> motionKeeping(
    VerticalMotion quantity, const HysplitSnapshot& at, const HysplitSnapshot& ahead, const HysplitSnapshot& behind);

// Options 0 and 4 to 8, and 5 in place of 0 where the data have no vertical motion: from one time by itself.
// interval: between the times of the data.
std::vector<float> motionAt(VerticalMotion motion, const HysplitSnapshot& snapshot, std::chrono::seconds interval);

// motionAt() would give the data's motion as it is: that of HysplitSnapshot::values.
bool isMotionOfData(VerticalMotion motion, const HysplitSnapshot& snapshot, std::chrono::seconds interval);

// Half the width, in cells, over which options 7 and 8 average; 0: they do nothing. That is where the data's interval
// times 5 m/s is one cell at most.
int averagingHalfWidth(std::chrono::seconds interval, double spacingMetres);

} // namespace windline

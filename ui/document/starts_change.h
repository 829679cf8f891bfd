// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/start_point_model.h"

#include <cstddef>
#include <span>
#include <vector>

namespace windline {

// How one list of starts became another: what lies between the rows that both begin with and those that both end with.
struct StartsChange {
    std::size_t first = 0; // row
    std::vector<StartPointModel::Entry> before;
    std::vector<StartPointModel::Entry> after;

    bool isNone() const { return before.empty() && after.empty(); }
    std::size_t bytes() const;
    QString text() const; // "move of Seoul", "removal of 3 starts"; behind "Undo"
};

StartsChange startsChange(
    std::span<const StartPointModel::Entry> before, std::span<const StartPointModel::Entry> after);

// The list of rows that the change made; what it was before when `back`.
void apply(const StartsChange& change, bool back, std::vector<StartPointModel::Entry>& entries);

} // namespace windline

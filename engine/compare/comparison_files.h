// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/compare.h"

#include <string>

// A comparison for other programs. Columns and keys are in docs/compare.md; what is unknown is empty, or null.
namespace windline {

// One row an hour, with a header.
std::string comparisonCsv(const Comparison& comparison);

// The same, and every pair with its distances.
std::string comparisonJson(const Comparison& comparison, const std::string& firstName, const std::string& secondName);

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_reader.h"

#include <memory>
#include <string>
#include <vector>

// What MetSeries says when files cannot be used together, in the language of the program.
namespace windline {

using Readers = std::vector<std::unique_ptr<MetReader>>;

struct FieldGaps {
    Field field = Field::EastwardWind;
    std::vector<Time> missingAt;
};

std::string gridsDiffer(const MetInventory& first, const MetInventory& other);
std::string coordinatesDiffer(const MetInventory& first, const MetInventory& other);
std::string fieldsMissing(FieldSet missing, const Readers& readers);
std::string neverTogether(const std::vector<FieldGaps>& gaps, const Readers& readers);
std::string tooFewLevels(FieldSet required, const std::vector<double>& commonLevelsPa, const Readers& readers);

} // namespace windline

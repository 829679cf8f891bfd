// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/met_reader.h"

#include <algorithm>

namespace windline {

const FieldSource* MetInventory::find(Field field) const
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [field](const FieldSource& source) { return source.field == field; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace windline

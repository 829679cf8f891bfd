// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/project/json_fields.h"
#include "engine/project/json_text.h"
#include "engine/project/project.h"

namespace windline {

// Throws EngineError (NotWritable, naming the file) when it has a number that is none.
JsonMembers startJson(const ProjectStart& start, const std::filesystem::path& file);
ProjectStart startFromJson(const JsonFields& fields);

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace windline {

// Throws EngineError (NotWritable): "FILE cannot be written: WHY."
[[noreturn]] void refuseToWrite(const std::filesystem::path& file, const QString& why);

// The whole text or, when that fails, the file as it was. Throws EngineError (NotWritable), also for more than can be
// read again.
void writeJsonFile(const std::string& text, const std::filesystem::path& file);

} // namespace windline

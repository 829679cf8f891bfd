// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace windline {

// NetCDF-C reads zeros, without a word, where a classic (NetCDF-3) file has been cut short. So this adds up from its
// header how long the file has to be. Other files pass.
// Throws EngineError (NotReadable) when the file is shorter, or its header is not one.
void checkClassicSize(const std::filesystem::path& file);

} // namespace windline

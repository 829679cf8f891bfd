// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_reader.h"
#include "engine/met/met_series.h"

#include <filesystem>
#include <memory>
#include <span>

namespace windline {

// Opens a meteorology file with the reader for its content (never for its name).
// Throws EngineError: FileNotFound, NotReadable, UnknownFormat, UnusableMeteorology.
std::unique_ptr<MetReader> openReader(const std::filesystem::path& file);

// Opens all files as one timeline.
MetSeries openMeteorology(std::span<const std::filesystem::path> files);

} // namespace windline

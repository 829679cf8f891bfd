// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace windline {

class PlotCanvas;

// Writes what the canvas shows as the name ends: a picture at print size (.png with 300 dots per inch, .svg, .pdf; 180
// mm wide; light, whatever the window is) or the plotted values (.csv). `credits` stands below the picture: where the
// data come from. Under its final name only when complete. Throws EngineError (NotWritable, UnknownFormat).
void exportPlot(const PlotCanvas& canvas, const QString& credits, const std::filesystem::path& file);

} // namespace windline

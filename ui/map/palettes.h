// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_types.h"

namespace windline {

// The colour of the index-th start: the Okabe-Ito set (https://jfly.uni-koeln.de/color/), which readers with any
// colour vision can tell apart, then the same hues lighter and darker. Map, tables and plots take it from here.
QColor startColour(int index);

// The same start's line of a file or run that lies beside the result: seen where it lies on the result's own line.
QColor besideColour(const QColor& colour, bool dark);

// position 0 .. 1 along the palette, clamped.
QColor paletteColour(ValuePalette palette, double position);

// The colour of a value on a scale; a neutral grey for NaN, which no palette contains.
QColor valueColour(const ColourScale& scale, double value);

} // namespace windline

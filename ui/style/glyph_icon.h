// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace windline {

enum class Glyph {
    Open,
    AddStart,
    AddMany,
    Remove,
    Import,
    Run,
    Cancel,
    Export,
    Pause,
    StepBack,
    StepForward,
    Fit,
    ZoomIn,
    ZoomOut,
    Problem,
    Information
};

// The program's icons, drawn as shapes in the colour of the text: sharp at every size, at home in light and dark.
QIcon glyphIcon(Glyph glyph);
QIcon glyphIcon(Glyph glyph, const QColor& colour);

} // namespace windline

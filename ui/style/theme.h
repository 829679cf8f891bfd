// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace windline {

// Light or dark; System follows the desktop, also when it changes.
enum class Theme { System, Light, Dark };

// Sets the program's style, palette and what of the style sheet the palette cannot say.
void applyTheme(Theme theme);

// Whether text is lighter than what it stands on.
bool isDark(const QPalette& palette);

// Colours that carry a meaning. Blue, orange and grey of the Okabe-Ito set: never red against green.
enum class Tone { Problem, Warning, Accent, Quiet };
QColor toneColour(Tone tone, const QPalette& palette);

// Things that stand beside each other in a chart, by their number; they repeat after the seventh. All of the Okabe-Ito
// set but its yellow, which is too light for lines on paper.
QColor seriesColour(int series, const QPalette& palette);

// The phases of a run, in the order read, prepare, advect, write.
QColor phaseColour(int phase, const QPalette& palette);

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QStringView>

namespace windline {

// Light or dark; System follows the desktop, also when it changes.
enum class Theme { System, Light, Dark };

// "light", "dark"; anything else: the desktop's.
Theme themeFromId(QStringView id);

// Sets the program's style and palette; may be called again.
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

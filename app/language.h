// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windline {

// The program in this language from now on: "en", "ko"; empty: the desktop's, where there is a translation. What was
// translated before stays as it is, so this comes before a window is made.
void useLanguage(const QString& id);

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace windline {

// Spin and combo boxes below this widget take the wheel only while they have the focus, and take no focus by it: who
// scrolls past them does not change them.
void guardFromWheel(QWidget* parent);

} // namespace windline

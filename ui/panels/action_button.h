// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace windline {

// A push button that does what the action does, and is disabled and explained as the action is. (QToolButton does so
// by itself, but looks and answers the keyboard like a tool.)
QPushButton* makeActionButton(QAction* action, QWidget* parent);

} // namespace windline

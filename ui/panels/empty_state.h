// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;

namespace windline {

// What lies over the map while no meteorology is open: the ways to begin.
class EmptyState : public QFrame {
    Q_OBJECT
public:
    EmptyState(QAction* open, QAction* demonstration, QAction* tour, QWidget* parent = nullptr);
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace windline {

// Stays open while its entries are ticked: several are chosen at a time.
class TickMenu : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace windline

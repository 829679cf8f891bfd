// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/action_button.h"

#include <QAction>
#include <QPushButton>

namespace windline {

QPushButton* makeActionButton(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(action->icon(), action->iconText(), parent);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace windline

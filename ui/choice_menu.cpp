// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choice_menu.h"

#include <QActionGroup>

namespace windline {

ChoiceMenu::ChoiceMenu(const QString& title, const QList<Choice>& choices, QWidget* parent)
    : QMenu(title, parent)
{
    auto* group = new QActionGroup(this);
    for (const Choice& choice : choices) {
        QAction* action = group->addAction(addAction(choice.text));
        action->setCheckable(true);
        action->setData(choice.id);
    }
    connect(group, &QActionGroup::triggered, this, [this](QAction* action) { emit chosen(action->data().toString()); });
}

void ChoiceMenu::setCurrent(const QString& id)
{
    for (QAction* action : actions())
        action->setChecked(action->data().toString() == id);
}

} // namespace windline

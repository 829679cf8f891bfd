// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colour_menu.h"

#include "ui/models/settings_text.h"

#include <QActionGroup>

namespace windline {

ColourMenu::ColourMenu(QWidget* parent)
    : QMenu(tr("&Colour by"), parent)
{
    connect(this, &QMenu::aboutToShow, this, &ColourMenu::fill);
    fill();
}

void ColourMenu::fill()
{
    clear();
    auto* group = new QActionGroup(this);
    connect(this, &QMenu::aboutToShow, group, &QObject::deleteLater); // the next filling has its own
    add(tr("&Start"), {});
    add(tr("&Height"), {.byStart = false, .variable = {}});
    add(tr("&Pressure"), {.byStart = false, .variable = PathVariable::Pressure});
    add(tr("&Age"), {.byStart = false, .variable = {}, .byAge = true});
    const std::vector<PathVariable> recorded = m_recorded ? m_recorded() : std::vector<PathVariable>();
    if (!recorded.empty())
        addSeparator();
    for (const PathVariable variable : recorded)
        if (variable != PathVariable::Pressure) // which every trajectory has
            add(pathVariableName(variable), {.byStart = false, .variable = variable});
    for (QAction* action : actions())
        if (!action->isSeparator())
            group->addAction(action);
}

void ColourMenu::add(const QString& text, const Choice& choice)
{
    QAction* action = addAction(text);
    action->setCheckable(true);
    action->setChecked(choice == m_choice);
    connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
}

void ColourMenu::choose(const Choice& choice)
{
    m_choice = choice;
    emit chosen(choice);
}

} // namespace windline

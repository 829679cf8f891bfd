// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/path_variable_button.h"

#include "ui/models/settings_text.h"
#include "ui/panels/tick_menu.h"

#include <algorithm>

namespace windline {

PathVariableButton::PathVariableButton(QWidget* parent)
    : QPushButton(parent)
{
    auto* menu = new TickMenu(this);
    for (const PathVariable variable : allPathVariables) {
        QAction* choice = menu->addAction(
            tr("%1 (%2)", "variable and unit").arg(pathVariableName(variable), pathVariableUnit(variable)));
        choice->setCheckable(true);
        choice->setData(static_cast<int>(variable));
        connect(choice, &QAction::toggled, this, [this] {
            if (m_setting)
                return;
            showSummary();
            emit changed();
        });
        m_choices << choice;
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&All")), &QAction::triggered, this, [this] {
        setVariables(allPathVariables);
        emit changed();
    });
    connect(menu->addAction(tr("&None")), &QAction::triggered, this, [this] {
        setVariables({});
        emit changed();
    });
    setMenu(menu);
    setStyleSheet(QStringLiteral("text-align: left;")); // as the boxes above and below it
    setToolTip(tr("What is recorded at every point beside position, height and pressure. What the meteorology does "
                  "not hold stays empty. HYSPLIT: SETUP.CFG's TM_PRES, TM_TPOT and the other TM_ switches."));
    showSummary();
}

std::vector<PathVariable> PathVariableButton::variables() const
{
    std::vector<PathVariable> variables;
    for (const QAction* choice : m_choices)
        if (choice->isChecked())
            variables.push_back(static_cast<PathVariable>(choice->data().toInt()));
    return variables;
}

void PathVariableButton::setVariables(const std::vector<PathVariable>& variables)
{
    m_setting = true;
    for (QAction* choice : m_choices)
        choice->setChecked(
            std::ranges::find(variables, static_cast<PathVariable>(choice->data().toInt())) != variables.end());
    m_setting = false;
    showSummary();
}

void PathVariableButton::showSummary()
{
    setText(pathVariablesSummary(variables()));
}

} // namespace windline

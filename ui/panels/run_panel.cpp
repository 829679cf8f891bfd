// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_panel.h"

#include "engine/model/run_request.h"
#include "ui/panels/action_button.h"
#include "ui/panels/meteorology_box.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/wheel_guard.h"

#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace windline {

RunPanel::RunPanel(const StrategyCatalog& strategies, QAction* open, QAction* run, QAction* cancel, QWidget* parent)
    : QWidget(parent)
    , m_meteorology(new MeteorologyBox(open))
    , m_settings(new RunSettingsForm(strategies))
    , m_next(new QLabel(this))
{
    auto* settingsBox = new QGroupBox(tr("Settings"));
    auto* settingsLayout = new QVBoxLayout(settingsBox);
    settingsLayout->addWidget(m_settings);

    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(8, 8, 8, 8);
    contentLayout->setSpacing(10);
    contentLayout->addWidget(m_meteorology);
    contentLayout->addWidget(settingsBox);
    contentLayout->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(content->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());

    guardFromWheel(content);

    // The button stays in sight however long the settings are.
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 6, 8, 8);
    for (QAction* action : {run, cancel}) {
        QPushButton* button = makeActionButton(action, this);
        button->setMinimumHeight(button->sizeHint().height() + 4);
        buttons->addWidget(button, action == run ? 1 : 0);
    }
    m_next->setWordWrap(true);
    m_next->setContentsMargins(10, 4, 10, 0);
    m_next->setAccessibleName(tr("What to do next"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_next);
    layout->addLayout(buttons);
}

void RunPanel::showProblems(const std::vector<Problem>& problems)
{
    m_settings->showProblems(problems);
    QString next;
    for (const Problem& problem : problems)
        if (next.isEmpty()
            && (problem.field == "benchmark" || problem.field == "meteorology" || problem.field == "starts"))
            next = QString::fromStdString(problem.message);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/starts_panel.h"

#include "ui/models/start_point_model.h"
#include "ui/panels/selection_link.h"
#include "ui/panels/start_delegate.h"
#include "ui/panels/tables.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace windline {

StartsPanel::StartsPanel(StartPointModel* starts, Selection* selection, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_starts(starts)
    , m_table(makeTable(this))
{
    m_table->setModel(starts);
    m_table->setItemDelegate(new StartDelegate(m_table));
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setAccessibleName(tr("Starts"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StartPointModel::Name, QHeaderView::Stretch);
    linkSelection(m_table, selection);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 4, 6, 6);
    buttons->setSpacing(4);
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto* content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyHint(tr("Click the map to place a start,\nor import a table of them."), this));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(content, 1);
    layout->addLayout(buttons);

    connect(starts, &StartPointModel::startsChanged, this, &StartsPanel::showWhatIsThere);
    showWhatIsThere();
}

void StartsPanel::showWhatIsThere()
{
    m_stack->setCurrentIndex(m_starts->rowCount() > 0 ? 0 : 1);
    bool anyTime = false;
    for (int row = 0; row < m_starts->rowCount() && !anyTime; ++row)
        anyTime = m_starts->start(row).time.has_value();
    // Most starts begin with the run: a column that says so in every line helps nobody.
    m_table->setColumnHidden(StartPointModel::StartTime, !anyTime);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/runs_panel.h"

#include "ui/models/run_list.h"
#include "ui/models/trajectory_model.h"
#include "ui/panels/flow_layout.h"
#include "ui/panels/run_delegate.h"
#include "ui/panels/tables.h"
#include "ui/style/glyph_icon.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace windline {

namespace {

// Wide enough for what a run usually says, without measuring; the first three fit beside each other in a panel as wide
// as it is at first. What is longer is cut, and told by the tooltip.
void setColumnWidths(QTableView* table)
{
    QFont bold = table->font(); // of the run that is shown
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const auto width = [&metrics](const char* sample) {
        constexpr int margins = 12;
        return metrics.horizontalAdvance(QString::fromLatin1(sample)) + margins;
    };
    const int box = table->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, table) + 6;
    table->setColumnWidth(RunList::Name, width("Run 100") + box);
    table->setColumnWidth(RunList::Outcome, width("8 ended early"));
    table->setColumnWidth(RunList::ComputedAt, width("2026-11-22 12:00 UTC"));
    table->setColumnWidth(RunList::Meteorology, width("era5_pl_20200101_hourly.nc"));
    table->setColumnWidth(RunList::Starts, width("100 000"));
    table->setColumnWidth(RunList::Duration, width("120 h backward"));
    table->setColumnWidth(RunList::Motion, width("constant density"));
    table->setColumnWidth(RunList::NumericsUsed, width("Accurate 0"));
    table->setColumnWidth(RunList::StrategyUsed, width("sequential"));
    table->setColumnWidth(RunList::Seconds, width("Seconds"));
}

} // namespace

RunsPanel::RunsPanel(RunList* runs, QWidget* parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_table(makeTable(this))
    , m_details(new QLabel(this))
    , m_stack(new QStackedLayout)
    , m_menu(new QMenu(this))
    , m_compareMenu(new QMenu(tr("&Compare with"), this))
{
    m_table->setModel(runs);
    m_table->setAccessibleName(tr("Runs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setItemDelegate(new RunDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setColumnWidths(m_table);
    m_table->installEventFilter(this);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText); // names may hold anything
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setContentsMargins(8, 4, 8, 0);
    m_details->setAccessibleName(tr("What the selected run did, and in what it differs from the one before"));

    makeActions();
    auto* buttons = new QWidget(this);
    makeButtons(buttons);
    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    column->addWidget(buttons);
    m_stack->addWidget(makeEmptyHint(tr("Runs are kept here until you remove them."), this));
    m_stack->addWidget(filled);
    setLayout(m_stack);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsPanel::currentChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RunsPanel::showContextMenu);
    connect(runs, &RunList::shownChanged, this, &RunsPanel::selectShown);
    const auto refresh = [this] {
        m_stack->setCurrentIndex(m_runs->rowCount() > 0 ? 1 : 0);
        showDetails();
        updateActions();
    };
    connect(runs, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(runs, &QAbstractItemModel::rowsRemoved, this, refresh);
    connect(runs, &QAbstractItemModel::modelReset, this, [this, refresh] { // after the table has forgotten its row
        selectShown();
        refresh();
    });
    connect(runs, &RunList::changed, this, refresh);
    refresh();
}

void RunsPanel::makeActions()
{
    const auto make = [this](const QString& text, const QString& tip) {
        auto* action = new QAction(text, this);
        action->setToolTip(tip);
        return action;
    };
    m_show = make(tr("&Show on the map"), tr("Move the map to where this run lies"));
    m_useAgain = make(tr("&Use again"),
        tr("Put this run's settings and starts back into the window, to change one thing and run again; this run "
           "stays on the map beside the new one"));
    m_useAgain->setIcon(glyphIcon(Glyph::Run));
    m_compareMenu->menuAction()->setToolTip(tr("How far apart this run and another one are, hour by hour"));
    m_export = make(tr("&Export…"), tr("Write this run's trajectories to a file"));
    m_export->setIcon(glyphIcon(Glyph::Export));
    m_rename = make(tr("Re&name"), tr("Give this run a name of your own (F2)"));
    m_remove = make(tr("&Remove"), tr("Remove this run from the list (Del); one that goes on is cancelled"));
    m_remove->setIcon(glyphIcon(Glyph::Remove));
    m_menu->addActions({m_show, m_useAgain});
    m_menu->addMenu(m_compareMenu);
    m_menu->addActions({m_export, m_rename, m_remove});

    connect(m_show, &QAction::triggered, this, [this] { emit showWanted(current()); });
    connect(m_useAgain, &QAction::triggered, this, [this] { emit useAgainWanted(current()); });
    connect(m_export, &QAction::triggered, this, [this] { emit exportWanted(current()); });
    connect(m_rename, &QAction::triggered, this,
        [this] { m_table->edit(m_runs->index(m_table->currentIndex().row(), RunList::Name)); });
    connect(m_remove, &QAction::triggered, this, &RunsPanel::removeCurrent);
    connect(m_compareMenu, &QMenu::aboutToShow, this, &RunsPanel::fillCompareMenu);
}

void RunsPanel::makeButtons(QWidget* buttons)
{
    auto* layout = new FlowLayout(buttons);
    layout->setContentsMargins(6, 2, 6, 4);
    layout->setSpacing(2);
    for (QAction* action : {m_useAgain, m_compareMenu->menuAction(), m_export, m_remove}) {
        auto* button = new QToolButton(buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action == m_remove ? Qt::ToolButtonIconOnly
                : action->icon().isNull()             ? Qt::ToolButtonTextOnly
                                                      : Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(action->toolTip());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        layout->addWidget(button);
    }
}

int RunsPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_runs->numberAt(index.row()) : 0;
}

void RunsPanel::currentChanged()
{
    showDetails();
    updateActions();
    const int row = m_table->currentIndex().row();
    if (!m_busy && row >= 0 && m_runs->stateAt(row) != RunList::State::Waiting)
        emit selected(m_runs->numberAt(row));
}

void RunsPanel::selectShown()
{
    const int row = m_runs->rowOf(m_runs->shown());
    if (row < 0 || row == m_table->currentIndex().row())
        return updateActions();
    m_busy = true;
    m_table->setCurrentIndex(m_runs->index(row, RunList::Name));
    m_busy = false;
    updateActions();
}

void RunsPanel::showDetails()
{
    const int number = current();
    QStringList lines;
    if (const KeptRun* run = m_runs->find(number)) {
        lines << TrajectoryModel::summaryOf(*run->trajectories);
        lines << QString::fromStdString(run->report.error);
    }
    lines << m_runs->differencesText(number);
    lines.removeAll(QString());
    m_details->setText(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
}

void RunsPanel::updateActions()
{
    const int number = current();
    const bool kept = m_runs->find(number) != nullptr;
    for (QAction* action : {m_show, m_useAgain, m_export, m_rename})
        action->setEnabled(kept);
    m_compareMenu->menuAction()->setEnabled(kept && m_runs->runs().size() > 1);
    m_remove->setEnabled(number != 0);
}

void RunsPanel::fillCompareMenu()
{
    m_compareMenu->clear();
    const int number = current();
    for (const KeptRun& run : m_runs->runs())
        if (run.number != number) {
            QString name = m_runs->nameOf(run.number);
            const int other = run.number;
            connect(m_compareMenu->addAction(name.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, number, other] { emit compareWanted(number, other); });
        }
}

void RunsPanel::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const int number = m_runs->numberAt(row);
    switch (m_runs->stateAt(row)) {
    case RunList::State::Waiting:
        m_runs->removeWaiting(number);
        break;
    case RunList::State::Running:
        emit cancelWanted();
        break;
    case RunList::State::Kept:
        m_runs->remove(number);
        break;
    }
}

void RunsPanel::showContextMenu(const QPoint& point)
{
    if (m_table->indexAt(point).isValid())
        m_menu->popup(m_table->viewport()->mapToGlobal(point));
}

// Del removes the run here, and not the selected starts, whose shortcut it is in the rest of the window.
bool RunsPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_table || !isKey)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Delete || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        removeCurrent();
    return true;
}

} // namespace windline

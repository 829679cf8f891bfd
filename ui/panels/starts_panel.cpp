// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/starts_panel.h"

#include "ui/models/display_text.h"
#include "ui/models/start_point_model.h"
#include "ui/models/start_table.h"
#include "ui/panels/selection_link.h"
#include "ui/panels/start_delegate.h"
#include "ui/panels/starts_actions.h"
#include "ui/panels/tables.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace windline {

namespace {

constexpr int fewStarts = 8; // all seen at once: no filter needed

} // namespace

StartsPanel::StartsPanel(StartPointModel* starts, Selection* selection, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_starts(starts)
    , m_rows(new StartTable(starts, this))
    , m_table(makeTable(this))
    , m_filter(new QLineEdit(this))
{
    setUpTable(selection);
    m_tableActions = new StartsActions(m_table, starts, selection);
    makeFilter();

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
    layout->addWidget(m_filter);
    layout->addWidget(content, 1);
    layout->addLayout(buttons);

    connect(starts, &StartPointModel::startsChanged, this, &StartsPanel::showWhatIsThere);
    showWhatIsThere();
}

void StartsPanel::setUpTable(Selection* selection)
{
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new StartDelegate(m_table, m_starts));
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setAccessibleName(tr("Starts"));
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->setHighlightSections(false);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setToolTip(tr("Click to sort; a third click puts them back in the order of their trajectories"));
    header->setSectionResizeMode(StartPointModel::Name, QHeaderView::Stretch);
    // Without the room that a sign of sorting would take in every heading: the names need it.
    const auto widest = [&](int column, const QString& text) {
        const QString heading = m_rows->headerData(column, Qt::Horizontal).toString();
        const int pixels = std::max(fontMetrics().horizontalAdvance(text), fontMetrics().horizontalAdvance(heading));
        header->resizeSection(column, pixels + 16);
    };
    widest(StartPointModel::Latitude, latitudeText(-88.88));
    widest(StartPointModel::Longitude, longitudeText(-168.88));
    widest(StartPointModel::Height, QStringLiteral("10000"));
    widest(StartPointModel::Unit, QStringLiteral("m AGL"));
    widest(StartPointModel::StartTime, QStringLiteral("2026-11-22 12:00 UTC"));
    connect(header, &QHeaderView::sortIndicatorChanged, this, &StartsPanel::showNumbers);
    m_table->installEventFilter(this);
    linkSelection(m_table, selection);
}

void StartsPanel::makeFilter()
{
    m_filter->setPlaceholderText(tr("Filter by name or number (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter of the starts"));
    m_filter->setToolTip(tr("A part of the name, a number such as 12, or numbers such as 3-7"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    connect(m_filter, &QLineEdit::textChanged, m_rows, &StartTable::setFilterText);
    connect(m_filter, &QLineEdit::textChanged, this, &StartsPanel::showNumbers);
    auto* find = new QAction(tr("Filter the starts"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_filter->show();
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

// Where the order of the rows is not that of the trajectories, their numbers stand beside them.
void StartsPanel::showNumbers()
{
    m_table->verticalHeader()->setVisible(
        m_table->horizontalHeader()->sortIndicatorSection() >= 0 || !m_filter->text().isEmpty());
}

// Enter opens the cell as F2 does: both are what hands try.
bool StartsPanel::eventFilter(QObject* watched, QEvent* event)
{
    // An open editor has the focus, and its Enter comes by here as well.
    if (watched == m_table && event->type() == QEvent::KeyPress && m_table->hasFocus()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            m_table->edit(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartsPanel::showWhatIsThere()
{
    if (m_starts->rowCount() > fewStarts)
        m_filter->show();
    else if (m_filter->text().isEmpty() && !m_filter->hasFocus())
        m_filter->hide();
    m_stack->setCurrentIndex(m_starts->rowCount() > 0 ? 0 : 1);
    bool anyTime = false;
    for (int row = 0; row < m_starts->rowCount() && !anyTime; ++row)
        anyTime = m_starts->start(row).time.has_value();
    // Most starts begin with the run: a column that says so in every line helps nobody.
    m_table->setColumnHidden(StartPointModel::StartTime, !anyTime);
}

} // namespace windline

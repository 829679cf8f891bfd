// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/trajectories_panel.h"

#include "ui/models/display_text.h"
#include "ui/models/early_ends_model.h"
#include "ui/models/model_roles.h"
#include "ui/models/opened_trajectories.h"
#include "ui/models/trajectory_model.h"
#include "ui/panels/selection_link.h"
#include "ui/panels/start_delegate.h"
#include "ui/panels/tables.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace windline {

namespace {

QTableView* trajectoryTable(QSortFilterProxyModel* shown, Selection* selection, QWidget* parent)
{
    QTableView* table = makeTable(parent);
    table->setModel(shown);
    table->setItemDelegate(new StartMarkDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // in the order of the starts
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->horizontalHeader()->setStretchLastSection(true);
    linkSelection(table, selection);
    return table;
}

// Columns wide enough for what a finished run writes, without measuring ten thousand rows.
void setColumnWidths(QTableView* table)
{
    const auto width = [table](const char* sample) {
        return table->fontMetrics().horizontalAdvance(QString::fromLatin1(sample)) + 20;
    };
    table->setColumnWidth(TrajectoryModel::Start, width("A place with a name"));
    table->setColumnWidth(TrajectoryModel::StartHeight, width("Start height 00"));
    table->setColumnWidth(TrajectoryModel::StartTime, width("2026-11-22 12:00 UTC"));
    table->setColumnWidth(TrajectoryModel::Length, width("Duration 00"));
    table->setColumnWidth(TrajectoryModel::End, width("left the grid at its south edge 00"));
    table->setColumnWidth(TrajectoryModel::EndTime, width("2026-11-22 12:00 UTC"));
    table->setColumnWidth(TrajectoryModel::LastPosition,
        table->fontMetrics().horizontalAdvance(coordinateText(-88.88, -168.88)) + 26); // "S" is "남위" in Korean
    table->setColumnWidth(TrajectoryModel::LastHeight, width("00000 m AGL, 1000 hPa"));
}

QTableView* sortedTable(TrajectoryModel* trajectories, Selection* selection, QWidget* parent)
{
    auto* shown = new QSortFilterProxyModel(parent);
    shown->setSortRole(SortRole);
    shown->setSourceModel(trajectories);
    QTableView* table = trajectoryTable(shown, selection, parent);
    setColumnWidths(table);
    table->setColumnHidden(TrajectoryModel::EndTime, true); // start time and duration say it
    // What is recorded differs from run to run: as wide as its heading.
    const auto fitRecorded = [table] {
        for (int column = TrajectoryModel::ColumnCount; column < table->model()->columnCount(); ++column)
            table->setColumnWidth(column, table->horizontalHeader()->sectionSizeHint(column) + 12);
    };
    QObject::connect(shown, &QAbstractItemModel::modelReset, table, fitRecorded);
    fitRecorded();
    return table;
}

// The table, or the hint while the table is empty.
void showTableOrHint(QWidget* panel, QTableView* table, const QString& hint)
{
    auto* stack = new QStackedLayout(panel);
    stack->addWidget(table);
    stack->addWidget(makeEmptyHint(hint, panel));
    const QAbstractItemModel* model = table->model();
    const auto choose = [stack, model] { stack->setCurrentIndex(model->rowCount() > 0 ? 0 : 1); };
    QObject::connect(model, &QAbstractItemModel::modelReset, panel, choose);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, panel, choose);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, panel, choose);
    choose();
}

} // namespace

TrajectoriesPanel::TrajectoriesPanel(
    TrajectoryModel* trajectories, OpenedTrajectories* opened, Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_opened(opened)
    , m_selection(selection)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    auto* run = new QWidget(this);
    m_table = sortedTable(trajectories, selection, run);
    m_table->setAccessibleName(tr("Trajectories"));
    showTableOrHint(run, m_table, tr("The trajectories of a run are listed here."));
    m_pages->addWidget(run);

    m_tabs->setObjectName(QStringLiteral("trajectoryFiles"));
    m_tabs->setAccessibleName(tr("Run and opened files"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->addTab(tr("This run"));
    m_tabs->setTabData(0, 0);
    for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide})
        m_tabs->setTabButton(0, side, nullptr); // it stays
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(
        m_tabs, &QTabBar::tabCloseRequested, this, [this](int tab) { m_opened->remove(m_tabs->tabData(tab).toInt()); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);

    connect(opened, &OpenedTrajectories::changed, this, &TrajectoriesPanel::showFiles);
    connect(opened, &OpenedTrajectories::opened, this, [this](int number) { m_tabs->setCurrentIndex(tabOf(number)); });
    showFiles();
}

int TrajectoriesPanel::tabOf(int number) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toInt() == number)
            return tab;
    return -1;
}

void TrajectoriesPanel::showFiles()
{
    for (int tab = m_tabs->count() - 1; tab > 0; --tab)
        if (!m_opened->fileOf(m_tabs->tabData(tab).toInt())) {
            delete m_pages->widget(tab);
            m_tabs->removeTab(tab);
        }
    for (const OpenedTrajectories::File& file : m_opened->files()) {
        if (tabOf(file.number) < 0)
            addFile(file.number);
        m_tabs->setTabText(tabOf(file.number), file.name);
    }
    m_tabs->setVisible(!m_opened->files().empty());
    m_pages->setCurrentIndex(m_tabs->currentIndex());
}

void TrajectoriesPanel::addFile(int number)
{
    const OpenedTrajectories::File& file = *m_opened->fileOf(number);
    auto* page = new QWidget(m_pages);
    QTableView* table = sortedTable(file.trajectories.get(), m_selection, page);
    table->setAccessibleName(tr("Trajectories of %1").arg(file.name));
    showTableOrHint(page, table, tr("The file holds no trajectory."));
    m_pages->addWidget(page);
    const int tab = m_tabs->addTab(file.name);
    m_tabs->setTabData(tab, number);
    QStringList about{pathText(file.path), file.format};
    about += file.notes;
    m_tabs->setTabToolTip(tab, about.join(u'\n'));
}

EndsPanel::EndsPanel(TrajectoryModel* trajectories, Selection* selection, QWidget* parent)
    : QWidget(parent)
{
    auto* shown = new EarlyEndsModel(this);
    shown->setSourceModel(trajectories);
    m_table = trajectoryTable(shown, selection, this);
    m_table->setAccessibleName(tr("Trajectories that ended early"));
    setColumnWidths(m_table);
    // The reason is what one comes here for.
    m_table->horizontalHeader()->moveSection(TrajectoryModel::End, 1);
    m_table->setColumnWidth(TrajectoryModel::End, m_table->fontMetrics().horizontalAdvance(u'n') * 50);
    m_table->setColumnHidden(TrajectoryModel::StartTime, true);
    showTableOrHint(this, m_table, tr("No trajectory ended early."));

    const auto tell = [this, shown] { emit countChanged(shown->rowCount()); };
    connect(shown, &QAbstractItemModel::modelReset, this, tell);
    connect(shown, &QAbstractItemModel::rowsInserted, this, tell);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, tell);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/trajectories_panel.h"

#include "ui/models/display_text.h"
#include "ui/models/early_ends_model.h"
#include "ui/models/model_roles.h"
#include "ui/models/opened_trajectories.h"
#include "ui/models/trajectory_model.h"
#include "ui/panels/beside_tabs.h"
#include "ui/panels/selection_link.h"
#include "ui/panels/start_delegate.h"
#include "ui/panels/tables.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
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
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // in the order of the starts
    table->setSortingEnabled(true); // sorts at once by what the line above says: nothing
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

// The page alone in a panel.
void fill(QWidget* panel, QWidget* content)
{
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

int rowsOf(const QWidget* page)
{
    const auto* model = page->findChild<EarlyEndsModel*>();
    return model ? model->rowCount() : 0;
}

} // namespace

TrajectoriesPanel::TrajectoriesPanel(
    TrajectoryModel* trajectories, OpenedTrajectories* opened, Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    const auto makePage = [this](TrajectoryModel* model, const QString& name, QWidget* pages) {
        auto* page = new QWidget(pages);
        QTableView* table = sortedTable(model, m_selection, page);
        table->setAccessibleName(name.isEmpty() ? tr("Trajectories") : tr("Trajectories of %1").arg(name));
        showTableOrHint(page, table,
            name.isEmpty() ? tr("The trajectories of a run are listed here.") : tr("The file holds no trajectory."));
        if (name.isEmpty())
            m_table = table;
        return page;
    };
    m_pages = new BesideTabs(trajectories, opened, makePage, this);
    m_pages->tabs()->setObjectName(QStringLiteral("trajectoryFiles"));
    fill(this, m_pages);
}

QTabBar* TrajectoriesPanel::tabs() const
{
    return m_pages->tabs();
}

void TrajectoriesPanel::setRunName(const QString& name)
{
    m_pages->setOwnName(name);
}

EndsPanel::EndsPanel(TrajectoryModel* trajectories, OpenedTrajectories* opened, Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    const auto makePage = [this](TrajectoryModel* model, const QString& name, QWidget* pages) {
        return this->makePage(model, name, pages);
    };
    m_pages = new BesideTabs(trajectories, opened, makePage, this);
    m_pages->tabs()->setObjectName(QStringLiteral("endFiles"));
    m_pages->setTitle([](QWidget* page, const QString& name) {
        const int rows = rowsOf(page);
        return rows == 0 ? name : tr("%1 (%2)", "run or file, how many ended early").arg(name).arg(rows);
    });
    fill(this, m_pages);
    connect(opened, &OpenedTrajectories::changed, this, &EndsPanel::tell);
}

QWidget* EndsPanel::makePage(TrajectoryModel* trajectories, const QString& name, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* shown = new EarlyEndsModel(page);
    shown->setSourceModel(trajectories);
    QTableView* table = trajectoryTable(shown, m_selection, page);
    table->setAccessibleName(
        name.isEmpty() ? tr("Trajectories that ended early") : tr("Trajectories of %1 that ended early").arg(name));
    setColumnWidths(table);
    // The reason is what one comes here for.
    table->horizontalHeader()->moveSection(TrajectoryModel::End, 1);
    table->setColumnWidth(TrajectoryModel::End, table->fontMetrics().horizontalAdvance(u'n') * 50);
    table->setColumnHidden(TrajectoryModel::StartTime, true);
    showTableOrHint(page, table, tr("No trajectory ended early."));
    if (name.isEmpty())
        m_table = table;
    connect(shown, &QAbstractItemModel::modelReset, this, &EndsPanel::tell);
    connect(shown, &QAbstractItemModel::rowsInserted, this, &EndsPanel::tell);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &EndsPanel::tell);
    return page;
}

QTabBar* EndsPanel::tabs() const
{
    return m_pages->tabs();
}

void EndsPanel::setRunName(const QString& name)
{
    m_pages->setOwnName(name);
}

void EndsPanel::tell()
{
    if (!m_pages)
        return;
    m_pages->showTitles();
    int count = 0;
    for (int tab = 0; tab < tabs()->count(); ++tab)
        count += rowsOf(m_pages->page(tab));
    emit countChanged(count);
}

} // namespace windline

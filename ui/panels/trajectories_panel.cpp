// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/trajectories_panel.h"

#include "ui/models/early_ends_model.h"
#include "ui/models/model_roles.h"
#include "ui/models/trajectory_model.h"
#include "ui/panels/selection_link.h"
#include "ui/panels/start_delegate.h"
#include "ui/panels/tables.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

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
    table->setColumnWidth(TrajectoryModel::LastPosition, width("00.00 N  000.00 W 00"));
    table->setColumnWidth(TrajectoryModel::LastHeight, width("00000 m AGL, 1000 hPa"));
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

TrajectoriesPanel::TrajectoriesPanel(TrajectoryModel* trajectories, Selection* selection, QWidget* parent)
    : QWidget(parent)
{
    auto* shown = new QSortFilterProxyModel(this);
    shown->setSortRole(SortRole);
    shown->setSourceModel(trajectories);
    m_table = trajectoryTable(shown, selection, this);
    m_table->setAccessibleName(tr("Trajectories"));
    setColumnWidths(m_table);
    m_table->setColumnHidden(TrajectoryModel::EndTime, true); // start time and duration say it
    showTableOrHint(this, m_table, tr("The trajectories of a run are listed here."));
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

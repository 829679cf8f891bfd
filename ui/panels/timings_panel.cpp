// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timings_panel.h"

#include "ui/models/timings_model.h"
#include "ui/panels/phase_bar_delegate.h"
#include "ui/panels/tables.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace windline {

TimingsPanel::TimingsPanel(TimingsModel* timings, QWidget* parent)
    : QWidget(parent)
    , m_timings(timings)
    , m_table(makeTable(this))
    , m_reason(new QLabel(this))
{
    m_table->setModel(timings);
    m_table->setAccessibleName(tr("Seconds of each run, by phase"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(TimingsModel::Phases, new PhaseBarDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TimingsModel::Phases, QHeaderView::Stretch);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* copyButton = new QPushButton(tr("Copy table"), this);
    copyButton->setToolTip(tr("Copy all runs, ready to be pasted into a spreadsheet"));
    connect(copyButton, &QPushButton::clicked, this, &TimingsPanel::copy);

    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(8, 4, 8, 4);
    footer->addWidget(m_reason, 1);
    footer->addWidget(new PhaseLegend(this));
    footer->addWidget(copyButton);

    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(footer);

    auto* stack = new QStackedLayout(this);
    stack->addWidget(makeEmptyHint(tr("Run, and see here how long each phase took."), this));
    stack->addWidget(filled);

    connect(timings, &QAbstractItemModel::rowsInserted, this, [this, stack] {
        stack->setCurrentIndex(1);
        m_table->setCurrentIndex(m_timings->index(0, 0));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TimingsPanel::explainChoice);
}

void TimingsPanel::explainChoice()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const RunReport& report = m_timings->report(current.row());
    const QString reason = QString::fromStdString(report.strategyReason);
    m_reason->setText(reason.isEmpty() ? QString() : tr("Automatic: %1").arg(reason));
}

void TimingsPanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_timings->asText());
}

} // namespace windline

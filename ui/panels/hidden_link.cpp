// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/hidden_link.h"

#include "ui/models/hidden_trajectories.h"
#include "ui/models/selection.h"
#include "ui/panels/start_delegate.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QTableView>

namespace windline {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("hidden_link", source);
}

} // namespace

void linkHidden(QTableView* table, HiddenTrajectories* hidden, Selection* selection)
{
    if (auto* delegate = qobject_cast<StartMarkDelegate*>(table->itemDelegate()))
        delegate->setHidden(hidden);
    QObject::connect(hidden, &HiddenTrajectories::changed, table->viewport(), [table] { table->viewport()->update(); });
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(
        table, &QWidget::customContextMenuRequested, table, [table, hidden, selection](const QPoint& point) {
            auto* menu = new QMenu(table);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            const QSet<int> selected = selection->startIds();
            const QSet<int> hiddenNow = hidden->startIds();
            menu->addAction(translated(QT_TRANSLATE_NOOP("hidden_link", "&Hide on the map")), table,
                    [hidden, selected] { hidden->hide(selected); })
                ->setEnabled(!(selected - hiddenNow).isEmpty());
            menu->addAction(translated(QT_TRANSLATE_NOOP("hidden_link", "&Show on the map")), table,
                    [hidden, selected] { hidden->show(selected); })
                ->setEnabled(selected.intersects(hiddenNow));
            menu->addAction(translated(QT_TRANSLATE_NOOP("hidden_link", "Show &all hidden trajectories")), table,
                    [hidden] { hidden->showAll(); })
                ->setEnabled(!hiddenNow.isEmpty());
            menu->popup(table->viewport()->mapToGlobal(point));
        });
}

} // namespace windline

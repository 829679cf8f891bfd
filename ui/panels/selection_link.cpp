// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/selection_link.h"

#include "ui/models/model_roles.h"
#include "ui/models/selection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QTimer>

namespace windline {

namespace {

class SelectionLink : public QObject {
public:
    SelectionLink(QAbstractItemView* view, Selection* selection)
        : QObject(view)
        , m_view(view)
        , m_selection(selection)
    {
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionLink::viewChanged);
        connect(selection, &Selection::changed, this, &SelectionLink::selectionChanged);
        // A reset takes the view's selection away without a word.
        connect(view->model(), &QAbstractItemModel::modelReset, this, &SelectionLink::selectionChanged);
    }

private:
    void viewChanged()
    {
        if (m_busy)
            return;
        QSet<int> ids;
        for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
            ids.insert(index.data(StartIdRole).toInt());
        m_busy = true;
        m_selection->set(ids);
        m_busy = false;
    }

    void selectionChanged()
    {
        if (m_busy)
            return;
        const QAbstractItemModel* model = m_view->model();
        QItemSelection rows;
        qsizetype missing = m_selection->startIds().size(); // with none of a hundred thousand selected, none is asked
        for (int row = 0; row < model->rowCount() && missing > 0; ++row) {
            const QModelIndex index = model->index(row, 0);
            if (m_selection->startIds().contains(index.data(StartIdRole).toInt())) {
                rows.select(index, index);
                --missing;
            }
        }
        m_busy = true;
        m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (!rows.isEmpty()) { // once the view has made room for rows that are new
            const QPersistentModelIndex first = rows.indexes().constFirst();
            QTimer::singleShot(0, m_view, [view = m_view, first] {
                if (first.isValid())
                    view->scrollTo(first);
            });
        }
        m_busy = false;
    }

    QAbstractItemView* m_view;
    Selection* m_selection;
    bool m_busy = false; // this link is passing a change on
};

} // namespace

void linkSelection(QAbstractItemView* view, Selection* selection)
{
    new SelectionLink(view, selection);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/starts_actions.h"

#include "engine/starts/starts_text.h"
#include "ui/models/model_roles.h"
#include "ui/models/selection.h"
#include "ui/models/start_point_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QTableView>

namespace windline {

StartsActions::StartsActions(QTableView* table, StartPointModel* starts, Selection* selection)
    : QObject(table)
    , m_table(table)
    , m_starts(starts)
    , m_selection(selection)
    , m_copy(add(tr("&Copy"), QKeySequence::Copy, &StartsActions::copyAction))
    , m_paste(add(tr("&Paste"), QKeySequence::Paste, &StartsActions::paste))
    , m_duplicate(add(tr("D&uplicate"), Qt::CTRL | Qt::Key_D, &StartsActions::duplicate))
{
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &StartsActions::showMenu);
}

QAction* StartsActions::add(const QString& text, const QKeySequence& key, void (StartsActions::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // the keys mean other things in other panels
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    return action;
}

QSet<int> StartsActions::selected() const
{
    QSet<int> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.insert(index.data(StartIdRole).toInt());
    return ids;
}

std::vector<StartPoint> StartsActions::selectedStarts() const
{
    const QSet<int> ids = selected();
    std::vector<StartPoint> starts;
    for (int row = 0; row < m_starts->rowCount(); ++row)
        if (ids.contains(m_starts->id(row)))
            starts.push_back(m_starts->start(row));
    return starts;
}

void StartsActions::copy() const
{
    const std::vector<StartPoint> starts = selectedStarts();
    if (!starts.empty())
        QGuiApplication::clipboard()->setText(QString::fromStdString(startsToText(starts)));
}

void StartsActions::paste()
{
    const std::string text = QGuiApplication::clipboard()->text().toStdString();
    const StartsCsv read = parseStartsText(text, m_usualHeight());
    const int first = m_starts->rowCount();
    m_starts->add(read.starts);
    QSet<int> pasted;
    for (int row = first; row < m_starts->rowCount(); ++row)
        pasted.insert(m_starts->id(row));
    if (!pasted.isEmpty())
        m_selection->set(pasted);
    constexpr std::size_t mostTold = 5;
    QStringList lines{tr("%n starts pasted.", nullptr, static_cast<int>(read.starts.size()))};
    for (std::size_t i = 0; i < std::min(read.problems.size(), mostTold); ++i)
        lines << QString::fromStdString(read.problems[i].message);
    if (read.problems.size() > mostTold)
        lines << tr("… and %n lines more.", nullptr, static_cast<int>(read.problems.size() - mostTold));
    emit said(lines.join(u'\n'), !read.problems.empty());
}

void StartsActions::duplicate()
{
    const int first = m_starts->rowCount();
    m_starts->add(selectedStarts());
    QSet<int> added;
    for (int row = first; row < m_starts->rowCount(); ++row)
        added.insert(m_starts->id(row));
    if (!added.isEmpty())
        m_selection->set(added);
}

void StartsActions::addToNames()
{
    const QSet<int> ids = selected();
    auto* dialog = new QInputDialog(m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add to names"));
    dialog->setLabelText(tr("Written behind the names of %n starts:", nullptr, static_cast<int>(ids.size())));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids](const QString& addition) {
        if (!addition.isEmpty())
            m_starts->edit(ids, [&](StartPoint& start) { start.name += addition.toStdString(); });
    });
    dialog->open();
}

void StartsActions::removeSelected()
{
    const QSet<int> ids = selected();
    m_selection->clear();
    if (!ids.isEmpty())
        m_starts->remove(ids);
}

void StartsActions::editColumn(int column)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(column);
    if (rows.isEmpty())
        return;
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex sibling = current.siblingAtColumn(column);
    const QModelIndex cell = rows.contains(sibling) ? sibling : rows.first();
    m_table->setColumnHidden(column, false);
    m_table->scrollTo(cell);
    m_table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_table->edit(cell);
}

void StartsActions::fill(QMenu* menu)
{
    const auto count = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    const auto addEdit = [&](const QString& text, int column) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, column] { editColumn(column); });
    };
    if (count > 0) {
        addEdit(tr("Set &name of %n starts…", nullptr, count), StartPointModel::Name);
        addEdit(tr("Set &height of %n starts…", nullptr, count), StartPointModel::Height);
        addEdit(tr("Set un&it of %n starts…", nullptr, count), StartPointModel::Unit);
        addEdit(tr("Set &time of %n starts…", nullptr, count), StartPointModel::StartTime);
        addEdit(tr("Set l&atitude of %n starts…", nullptr, count), StartPointModel::Latitude);
        addEdit(tr("Set l&ongitude of %n starts…", nullptr, count), StartPointModel::Longitude);
        connect(menu->addAction(tr("Add to na&mes…")), &QAction::triggered, this, &StartsActions::addToNames);
        menu->addSeparator();
    }
    if (count > 0)
        menu->addActions({m_copy, m_duplicate});
    menu->addAction(m_paste);
    if (count > 0)
        connect(menu->addAction(tr("&Remove %n starts", nullptr, count)), &QAction::triggered, this,
            &StartsActions::removeSelected);
}

void StartsActions::showMenu(QPoint where)
{
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

} // namespace windline

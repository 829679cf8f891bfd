// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace windline {

class HiddenTrajectories;
class StartPointModel;

// Shows the colour of a start in the first column of a table, and a sign where its cell has a problem.
class StartMarkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Rows of hidden trajectories are written faintly. The model must answer StartIdRole.
    void setHidden(const HiddenTrajectories* hidden) { m_hidden = hidden; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const HiddenTrajectories* m_hidden = nullptr;
};

// Edits the cells of a table of a StartPointModel with the right editor for each column. What is entered in a row that
// is selected together with others goes into the same column of all of them, as one change.
class StartDelegate : public StartMarkDelegate {
    Q_OBJECT
public:
    StartDelegate(QAbstractItemView* view, StartPointModel* starts);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    void enter(const QModelIndex& index, const QVariant& value) const;

    QAbstractItemView* m_view;
    StartPointModel* m_starts;
};

} // namespace windline

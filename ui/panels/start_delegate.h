// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace windline {

class HiddenTrajectories;

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

// Edits the cells of a StartPointModel with the right editor for each column.
class StartDelegate : public StartMarkDelegate {
    Q_OBJECT
public:
    using StartMarkDelegate::StartMarkDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace windline

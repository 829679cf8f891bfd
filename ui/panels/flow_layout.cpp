// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace windline {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(
            size.width() + (size.isEmpty() ? 0 : spacing()) + hint.width(), std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& space)
{
    QLayout::setGeometry(space);
    arrange(space, true);
}

int FlowLayout::arrange(const QRect& space, bool move) const
{
    const QRect inside = space.marginsRemoved(contentsMargins());
    int left = inside.left();
    int top = inside.top();
    const int rowHeight = sizeHint().shrunkBy(contentsMargins()).height(); // one for all: lines of text meet
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int width = std::min(hint.width(), inside.width());
        if (left > inside.left() && left + width > inside.left() + inside.width()) {
            left = inside.left();
            top += rowHeight + spacing();
        }
        if (move)
            item->setGeometry(QRect(left, top, width, rowHeight));
        left += width + spacing();
    }
    return top + rowHeight - space.top() + contentsMargins().bottom();
}

} // namespace windline

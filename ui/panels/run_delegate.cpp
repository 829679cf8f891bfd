// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_delegate.h"

#include "ui/models/run_list.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace windline {

void RunDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setBold(index.data(RunList::ShownRole).toBool());
}

bool RunDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!event || event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    if (sizeHint(option, index).width() > option.rect.width())
        lines << index.data().toString();
    lines << index.data(Qt::ToolTipRole).toString();
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view->viewport(), option.rect);
    return true;
}

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant fraction = index.data(RunList::FractionRole);
    if (!fraction.isValid())
        return;
    constexpr int height = 3;
    QRectF bar(option.rect.left() + 3, option.rect.bottom() - height, option.rect.width() - 6, height);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink =
        selected ? option.palette.color(QPalette::HighlightedText) : toneColour(Tone::Accent, option.palette);
    QColor ground = ink;
    ground.setAlphaF(0.25F);
    painter->fillRect(bar, ground);
    bar.setWidth(bar.width() * std::clamp(fraction.toDouble(), 0.0, 1.0));
    painter->fillRect(bar, ink);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tick_button.h"

#include "ui/panels/tick_menu.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace windline {

TickButton::TickButton(std::function<QString(const QStringList& names)> summary, QWidget* parent)
    : QPushButton(parent)
    , m_summary(std::move(summary))
    , m_menu(new TickMenu(this))
{
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
}

QAction* TickButton::add(const QString& name, const QVariant& value, bool ticked, const QString& whyNot)
{
    QAction* entry = m_menu->addAction(name);
    entry->setCheckable(true);
    entry->setChecked(ticked);
    entry->setData(value);
    m_entries << entry;
    connect(entry, &QAction::toggled, this, [this] {
        showSummary();
        emit changed();
    });
    setWhyNot(entry, whyNot);
    return entry;
}

void TickButton::addLine()
{
    m_menu->addSeparator();
}

void TickButton::setWhyNot(QAction* entry, const QString& whyNot)
{
    entry->setEnabled(whyNot.isEmpty());
    entry->setToolTip(whyNot);
    showSummary();
}

QVariantList TickButton::ticked() const
{
    QVariantList values;
    for (const QAction* entry : m_entries)
        if (entry->isChecked() && entry->isEnabled())
            values << entry->data();
    return values;
}

QSize TickButton::sizeHint() const
{
    constexpr int margins = 14;
    return QPushButton::sizeHint() + QSize(margins, 0);
}

// Text at the left, as in the boxes beside it.
void TickButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString text = option.text;
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    constexpr int margin = 6;
    const int arrow = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    const QRect space = option.rect.adjusted(margin, 0, -margin - arrow, 0);
    painter.drawItemText(space, Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(),
        fontMetrics().elidedText(text, Qt::ElideRight, space.width()), QPalette::ButtonText);
}

void TickButton::showSummary()
{
    QStringList names;
    for (const QAction* entry : m_entries)
        if (entry->isChecked() && entry->isEnabled())
            names << entry->text();
    setText(m_summary(names));
}

} // namespace windline

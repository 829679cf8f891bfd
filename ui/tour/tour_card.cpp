// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_card.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace windline {

TourCard::TourCard(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_where(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_end(new QPushButton(tr("&End the tour"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    constexpr int width = 340;
    setFixedWidth(width);

    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_next->setDefault(true);
    m_end->setFlat(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_end);
    buttons->addStretch();
    buttons->addWidget(m_where);
    buttons->addSpacing(6);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    layout->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, &TourCard::backWanted);
    connect(m_next, &QPushButton::clicked, this, &TourCard::nextWanted);
    connect(m_end, &QPushButton::clicked, this, &TourCard::endWanted);
}

void TourCard::show(const QString& title, const QString& text, int step, int steps)
{
    m_title->setText(title);
    m_text->setText(text);
    m_where->setText(tr("%1 of %2").arg(step + 1).arg(steps));
    const bool isLast = step + 1 == steps;
    m_next->setText(isLast ? tr("&Done") : tr("&Next"));
    m_end->setVisible(!isLast);
    m_back->setVisible(step > 0);
    setAccessibleName(title);
    setAccessibleDescription(text);
    QFrame::show();
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
    m_next->setFocus();
}

} // namespace windline

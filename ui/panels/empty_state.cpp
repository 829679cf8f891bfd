// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/empty_state.h"

#include "ui/panels/action_button.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace windline {

namespace {

QPushButton* buttonFor(QAction* action, const QString& text, QWidget* parent)
{
    QPushButton* button = makeActionButton(action, parent);
    button->setText(text);
    button->setMinimumHeight(button->sizeHint().height() + 6);
    return button;
}

} // namespace

EmptyState::EmptyState(QAction* open, QAction* demonstration, QAction* tour, QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto* title = new QLabel(tr("Where did this air come from, and where does it go?"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    auto* text =
        new QLabel(tr("Drop a file with winds or a CONTROL of HYSPLIT here, or open the demonstration."), this);
    text->setAlignment(Qt::AlignCenter);
    text->setForegroundRole(QPalette::PlaceholderText);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(buttonFor(open, tr("Open meteorology…"), this));
    auto* demonstrate = buttonFor(demonstration, tr("Open the demonstration"), this);
    demonstrate->setDefault(true);
    buttons->addWidget(demonstrate);
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 26, 32, 26);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    auto* walk = buttonFor(tour, tr("New here? Take the tour: one minute"), this);
    walk->setFlat(true); // a third way, not as loud as the others
    QPalette asLink = walk->palette();
    asLink.setColor(QPalette::ButtonText, asLink.color(QPalette::Link));
    walk->setPalette(asLink);
    layout->addWidget(walk, 0, Qt::AlignCenter);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/message_field.h"

#include "ui/style/glyph_icon.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace windline {

MessageField::MessageField(QWidget* editor, QWidget* row)
    : m_editor(editor)
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
{
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_icon->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto* messageRow = new QHBoxLayout;
    messageRow->setSpacing(4);
    messageRow->addWidget(m_icon);
    messageRow->addWidget(m_message, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(row ? row : editor);
    layout->addLayout(messageRow);
    setFocusProxy(editor);
    showMessage();
}

void MessageField::setHint(const QString& hint)
{
    m_hint = hint;
    showMessage();
}

void MessageField::setNotice(const QString& notice)
{
    m_notice = notice;
    showMessage();
}

void MessageField::setProblem(const QString& problem)
{
    m_problem = problem;
    showMessage();
}

void MessageField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Our own palette changes on the label do not come here.
    if (event->type() == QEvent::PaletteChange)
        showMessage();
}

void MessageField::showMessage()
{
    const bool wrong = !m_problem.isEmpty();
    const bool hasNotice = !wrong && !m_notice.isEmpty();
    const QString hint = hasNotice && !m_hint.isEmpty() ? m_notice + u'\n' + m_hint : hasNotice ? m_notice : m_hint;
    const QString text = wrong ? m_problem : hint;
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_icon->setVisible(wrong || hasNotice);

    const Tone tone = wrong ? Tone::Problem : hasNotice ? Tone::Warning : Tone::Quiet;
    const QColor colour = toneColour(tone, palette());
    QPalette messagePalette = palette();
    messagePalette.setColor(QPalette::WindowText, colour);
    m_message->setPalette(messagePalette);
    const int side = fontMetrics().height();
    if (wrong || hasNotice)
        m_icon->setPixmap(glyphIcon(Glyph::Problem, colour).pixmap(QSize(side, side), devicePixelRatioF()));

    // Fusion draws a focused field's frame in the highlight colour and text in Text: colour both while it is wrong.
    QPalette editorPalette;
    if (wrong)
        editorPalette.setColor(QPalette::Text, colour);
    m_editor->setPalette(editorPalette);
    m_editor->setAccessibleDescription(text);
}

} // namespace windline

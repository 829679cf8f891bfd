// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/message_list_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace windline {

MessageListDialog::MessageListDialog(const QString& title, const QString& introduction, const QStringList& messages,
    const QString& acceptText, QWidget* parent)
    : QDialog(parent)
    , m_messages(new QPlainTextEdit(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* words = new QLabel(introduction, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_messages->setReadOnly(true);
    m_messages->setTabChangesFocus(true);
    m_messages->setAccessibleName(title);
    m_messages->setPlainText(messages.join(QStringLiteral("\n\n")));

    auto* buttons = new QDialogButtonBox(this);
    if (acceptText.isEmpty()) {
        buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
    } else {
        buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
        buttons->addButton(QDialogButtonBox::Cancel)->setDefault(true);
    }
    auto* copy = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_messages, 1);
    layout->addWidget(buttons);
    resize(620, 320);
}

QString MessageListDialog::text() const
{
    return m_messages->toPlainText();
}

} // namespace windline

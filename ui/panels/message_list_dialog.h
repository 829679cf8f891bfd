// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QPlainTextEdit;

namespace windline {

// Several sentences to read, and to copy: one a paragraph, below what they are about.
class MessageListDialog : public QDialog {
    Q_OBJECT
public:
    // acceptText: what is done after reading ("Save anyway"), beside Cancel; empty: there is only Close.
    MessageListDialog(const QString& title, const QString& introduction, const QStringList& messages,
        const QString& acceptText = {}, QWidget* parent = nullptr);

    QString text() const; // all messages

private:
    QPlainTextEdit* m_messages;
};

} // namespace windline

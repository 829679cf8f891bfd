// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace windline {

// An input with a line below it: what it accepts, or, in its place, what is wrong with it and what to do.
class MessageField : public QWidget {
    Q_OBJECT
public:
    // The editor is what the message speaks about; the row is what is shown, when that is more than the editor.
    explicit MessageField(QWidget* editor, QWidget* row = nullptr);

    void setHint(const QString& hint);
    void setNotice(const QString& notice); // above the hint: what the user should know of the value; empty: none
    void setProblem(const QString& problem); // in the place of both; empty: none
    QString notice() const { return m_notice; }
    QString problem() const { return m_problem; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMessage();

    QWidget* m_editor;
    QLabel* m_icon;
    QLabel* m_message;
    QString m_hint;
    QString m_notice;
    QString m_problem;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace windline {

// A line that says while it is typed what is wrong with it: in colour, and in a tool tip below it. Enter does not leave
// it before that is mended.
class CheckedLineEdit : public QLineEdit {
    Q_OBJECT
public:
    // What is wrong with a text and what to do; empty when it is good.
    using Check = std::function<QString(const QString& text)>;

    explicit CheckedLineEdit(Check check, QWidget* parent = nullptr);

    QString problem() const { return m_problem; }

private:
    void showProblem();

    Check m_check;
    QString m_problem;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/checked_line_edit.h"

#include "ui/style/theme.h"

#include <QToolTip>
#include <QValidator>

namespace windline {

namespace {

class CheckValidator : public QValidator {
public:
    CheckValidator(const CheckedLineEdit::Check& check, QObject* parent)
        : QValidator(parent)
        , m_check(check)
    {
    }

    State validate(QString& text, int& /*cursor*/) const override
    {
        return m_check(text).isEmpty() ? Acceptable : Intermediate;
    }

private:
    const CheckedLineEdit::Check& m_check;
};

} // namespace

CheckedLineEdit::CheckedLineEdit(Check check, QWidget* parent)
    : QLineEdit(parent)
    , m_check(std::move(check))
{
    setValidator(new CheckValidator(m_check, this));
    connect(this, &QLineEdit::textChanged, this, &CheckedLineEdit::showProblem);
}

void CheckedLineEdit::showProblem()
{
    const QString before = m_problem;
    m_problem = m_check(text());
    if (m_problem == before)
        return;
    QPalette colours;
    if (!m_problem.isEmpty())
        colours.setColor(QPalette::Text, toneColour(Tone::Problem, palette()));
    setPalette(colours);
    setAccessibleDescription(m_problem);
    setToolTip(m_problem);
    if (isVisible() && !m_problem.isEmpty())
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), m_problem, this);
    else
        QToolTip::hideText();
}

} // namespace windline

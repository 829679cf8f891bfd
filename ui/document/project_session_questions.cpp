// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before something of a project is lost.
#include "ui/document/project_session.h"
#include "ui/models/display_text.h"

#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

#include <utility>

namespace windline {

QMessageBox* ProjectSession::ask(const QString& text, const QString& information)
{
    if (m_question) {
        m_question->disconnect(this); // one that was answered may be asking this one
        m_question->close();
    }
    m_again = {};
    m_question = new QMessageBox(QMessageBox::Question, tr("Windline"), text, QMessageBox::NoButton, m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(information);
    m_question->setTextFormat(Qt::PlainText); // names of files are not markup
    connect(m_question, &QObject::destroyed, this, &ProjectSession::questionGone, Qt::QueuedConnection);
    return m_question;
}

// The answer may have led to work, which is waited for, or to another question.
void ProjectSession::questionGone()
{
    if (!m_question && std::exchange(m_isToOffer, false))
        offerRecovery();
}

void ProjectSession::askBefore(const std::function<void()>& then, const QString& why)
{
    m_agreed = {.why = why, .changes = {}, .runs = 0};
    askStill(then);
}

void ProjectSession::askStill(const std::function<void()>& then)
{
    if (m_working > 0) { // what is being written or read decides what could be lost
        afterWork([this, then] { askStill(then); });
        return;
    }
    const int runs = runsGoingOn();
    if (isModified() && m_agreed.changes != m_changes)
        askToSave(runs, then);
    else if (runs > m_agreed.runs)
        askToStop(runs, then);
    else
        then();
}

void ProjectSession::askAnew()
{
    if (m_question && m_question->isVisible() && m_again)
        std::exchange(m_again, {})();
}

void ProjectSession::askToSave(int runs, const std::function<void()>& then)
{
    const QString name = m_file.empty() ? tr("this project") : fileName(m_file);
    QStringList information{tr("They are lost when you do not save them.")};
    if (!m_agreed.why.isEmpty())
        information.prepend(m_agreed.why);
    if (runs == 1)
        information << tr("A run is still going on. It is stopped, and what it has computed until now is not kept.");
    else if (runs > 1)
        information << tr("A run is still going on, and %n wait. They are stopped and not kept.", nullptr, runs - 1);
    QMessageBox* question = ask(tr("Save the changes to %1?").arg(name), information.join(u'\n'));
    question->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Save);
    // What comes while it is asked, such as a run that is over, has not been agreed to.
    connect(question, &QMessageBox::finished, this, [this, then, runs, changes = m_changes](int button) {
        if (button != QMessageBox::Save && button != QMessageBox::Discard)
            return;
        m_agreed.runs = runs;
        if (button == QMessageBox::Save) {
            saveThen(then);
        } else {
            m_agreed.changes = changes;
            askStill(then);
        }
    });
    if (runs > 0)
        m_again = [this, then] { askStill(then); };
    question->open();
}

void ProjectSession::askToStop(int runs, const std::function<void()>& then)
{
    QStringList information{runs == 1 ? tr("What it has computed until now is not kept.")
                                      : tr("What they have computed until now is not kept.")};
    if (!m_agreed.why.isEmpty())
        information.prepend(m_agreed.why);
    QMessageBox* question = ask(runs == 1 ? tr("A run is still going on. Stop it?")
                                          : tr("A run is still going on, and %n wait. Stop them?", nullptr, runs - 1),
        information.join(u'\n'));
    QPushButton* stop =
        question->addButton(runs == 1 ? tr("&Stop the run") : tr("&Stop the runs"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(question, &QMessageBox::finished, this, [this, question, stop, then, runs] {
        if (question->clickedButton() != stop)
            return;
        m_agreed.runs = runs;
        askStill(then);
    });
    m_again = [this, then] { askStill(then); };
    question->open();
}

void ProjectSession::writeAfterQuestion(const Path& file, const std::function<void()>& then)
{
    const std::optional<Stamp> now = stampOf(file);
    if (!now || now == m_stamp) {
        write(file, then);
        return;
    }
    QMessageBox* question = ask(tr("%1 was changed by another program since you opened it.").arg(fileName(file)),
        tr("Saving replaces what is in it now."));
    QPushButton* replace = question->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    QPushButton* elsewhere = question->addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    question->setDefaultButton(elsewhere);
    question->addButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this, question, replace, elsewhere, file, then] {
        if (question->clickedButton() == replace)
            write(file, then);
        else if (question->clickedButton() == elsewhere)
            m_askForFile([this, then](const Path& other) { write(other, then); });
    });
    question->open();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
// What is not saved, kept for the case of a crash and offered after one.
#include "engine/model/engine_error.h"
#include "ui/document/project_session.h"
#include "ui/document/recovered_project.h"
#include "ui/models/display_text.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace windline {

void ProjectSession::useRecovery(const Path& root, int everyMilliseconds)
{
    m_recoveryRoot = root;
    m_recovery = std::make_shared<Recovery>(root);
    m_timer.start(everyMilliseconds);
}

void ProjectSession::autosave()
{
    if (!m_recovery || !m_isToAutosave || !isModified() || m_working > 0)
        return;
    m_isToAutosave = false;
    auto project = std::make_shared<Project>(m_take());
    work([this, project, recovery = m_recovery, stored = m_stored, file = m_file]() -> std::function<void()> {
        try {
            recovery->write(*project, file, *stored);
        } catch (const std::exception& error) {
            // Once is enough, and Save still works.
            return [this, sentence = QString::fromStdString(error.what())] {
                m_timer.stop();
                emit failed(tr("Changes cannot be kept for the case of a crash: save often. %1").arg(sentence));
            };
        }
        return [] { };
    });
}

void ProjectSession::autosaveSoon()
{
    m_isToAutosave = true;
    QTimer::singleShot(500, this, &ProjectSession::autosave);
}

void ProjectSession::clearRecovery()
{
    if (m_recovery)
        m_pool.start([recovery = m_recovery] { recovery->clear(); });
}

void ProjectSession::discardRecovery()
{
    m_timer.stop();
    clearRecovery();
}

void ProjectSession::offerRecovery()
{
    if (!m_recovery)
        return;
    if (m_working > 0) { // what the program was asked to open is there first, and can be named
        afterWork([this] { offerRecovery(); });
        return;
    }
    if (m_question && m_question->isVisible()) {
        m_isToOffer = true; // when that, and what it leads to, is answered
        return;
    }
    const std::vector<Recovery::Found> found = Recovery::leftBehind(m_recoveryRoot);
    if (!found.empty())
        askToRecover(found.front());
}

void ProjectSession::askToRecover(const Recovery::Found& found)
{
    const Path& file = found.belongsTo;
    QStringList information{
        tr("Its state of %1 was kept.").arg(QLocale().toString(found.savedAt, QLocale::ShortFormat))};
    if (!file.empty())
        information << tr("It belongs to %1.").arg(pathText(file));
    if (!m_file.empty() && m_file == file)
        information << tr("What is open now is the file as it was last saved.");
    else if (!m_file.empty())
        information
            << tr("%1, which is open now, is closed when you recover; its file stays as it is.").arg(fileName(m_file));
    QMessageBox* question = ask(file.empty() ? tr("Windline ended before a project was saved.")
                                             : tr("Windline ended before %1 was saved.").arg(fileName(file)),
        information.join(u'\n'));
    QPushButton* recover = question->addButton(tr("&Recover"), QMessageBox::AcceptRole);
    QPushButton* discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    question->addButton(tr("&Later"), QMessageBox::RejectRole);
    question->setDefaultButton(recover);
    connect(question, &QMessageBox::finished, this, [this, question, recover, discard, found] {
        if (question->clickedButton() == discard)
            Recovery::discard(found);
        if (question->clickedButton() == recover)
            askBefore([this, found] { readRecovered(found); });
    });
    question->open();
}

// Until it is shown it stays where it is, to be offered again.
void ProjectSession::readRecovered(const Recovery::Found& found)
{
    work([this, found, stored = m_stored]() -> std::function<void()> {
        Recovered recovered{.found = found, .hold = Recovery::hold(found), .project = {}, .stamp = {}};
        if (!recovered.hold)
            return [this] { emit failed(tr("Another Windline that runs has recovered it already.")); };
        recovered.stamp = stampOf(found.belongsTo); // before: a later change is another one
        try {
            recovered.project = std::make_shared<OpenedProject>(recoveredProject(found, *stored));
        } catch (const EngineError& error) {
            const bool isDamaged = error.kind() != EngineError::Kind::UnknownFormat; // a newer version's is not
            return [this, found, hold = recovered.hold, isDamaged, sentence = QString::fromStdString(error.what())] {
                hold->unlock();
                const Path kept = isDamaged ? Recovery::setAside(found) : found.folder;
                emit failed(sentence + u'\n' + tr("Nothing of it was removed: it lies in %1.").arg(pathText(kept)));
            };
        }
        recovered.isPartial = !stored->unreadIn(runsFolderOf(found.project)).empty();
        return [this, recovered] { askStill([this, recovered] { takeRecovered(recovered); }); };
    });
}

void ProjectSession::takeRecovered(const Recovered& recovered)
{
    const Recovery::Found& found = recovered.found;
    std::vector<std::string>& notes = recovered.project->notes;
    m_stamp = recovered.stamp;
    if (recovered.isPartial) {
        clearRecovery();
        recovered.hold->unlock();
        const QString kept =
            tr("What could not be read was not removed: it lies in %1.").arg(pathText(Recovery::setAside(found)));
        notes.insert(notes.begin(), kept.toStdString());
    } else {
        m_pool.start([found, hold = recovered.hold, recovery = m_recovery] { recovery->adopt(found, hold); });
    }
    show(found.belongsTo, recovered.project);
    m_isTouched = true;
    m_isToAutosave = false;
    if (recovered.isPartial)
        autosaveSoon();
    emit changed();
}

} // namespace windline

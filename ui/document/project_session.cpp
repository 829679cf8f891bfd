// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_session.h"

#include "engine/model/engine_error.h"
#include "ui/models/display_text.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

namespace windline {

ProjectSession::ProjectSession(
    UndoHistory* history, std::function<Project()> take, AskForFile askForFile, QWidget* window)
    : QObject(window)
    , m_history(history)
    , m_take(std::move(take))
    , m_askForFile(std::move(askForFile))
    , m_window(window)
    , m_stored(std::make_shared<StoredRuns>())
{
    m_pool.setMaxThreadCount(1);
    connect(history, &UndoHistory::changed, this, [this] {
        m_isToAutosave = true;
        emit changed();
    });
    connect(&m_timer, &QTimer::timeout, this, &ProjectSession::autosave);
}

ProjectSession::~ProjectSession()
{
    m_pool.waitForDone(); // what is being written gets written
}

QMessageBox* ProjectSession::question() const
{
    return m_question;
}

void ProjectSession::touch()
{
    m_isTouched = true;
    m_isToAutosave = true;
    emit changed();
}

// Does the job on the pool's thread and what it returns on this one.
void ProjectSession::work(std::function<std::function<void()>()> job)
{
    ++m_working;
    m_pool.start([this, job = std::move(job)] {
        // This object waits for its thread, so that `this` is valid here; and the answer reaches its own thread.
        QMetaObject::invokeMethod(
            this,
            [this, answer = job()] {
                --m_working;
                answer();
            },
            Qt::QueuedConnection);
    });
}

std::optional<ProjectSession::Stamp> ProjectSession::stampOf(const Path& file)
{
    std::error_code error;
    const Stamp stamp{std::filesystem::file_size(file, error), std::filesystem::last_write_time(file, error)};
    return error ? std::nullopt : std::optional(stamp);
}

QMessageBox* ProjectSession::ask(const QString& text, const QString& information)
{
    if (m_question) {
        m_question->disconnect(this); // one that was answered may be asking this one
        m_question->close();
    }
    m_question = new QMessageBox(QMessageBox::Question, tr("Windline"), text, QMessageBox::NoButton, m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(information);
    m_question->setTextFormat(Qt::PlainText); // names of files are not markup
    return m_question;
}

void ProjectSession::askBefore(const std::function<void()>& then)
{
    if (m_working > 0) { // what is being written or read decides what could be lost
        work([this, then]() -> std::function<void()> { return [this, then] { askBefore(then); }; });
        return;
    }
    if (!isModified()) {
        then();
        return;
    }
    const QString name = m_file.empty() ? tr("this project") : fileName(m_file);
    QMessageBox* question =
        ask(tr("Save the changes to %1?").arg(name), tr("They are lost when you do not save them."));
    question->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Save);
    connect(question, &QMessageBox::finished, this, [this, then](int button) {
        if (button == QMessageBox::Save)
            saveThen(then);
        else if (button == QMessageBox::Discard)
            then();
    });
    question->open();
}

void ProjectSession::startNew()
{
    askBefore([this] {
        ++m_generation;
        m_file.clear();
        m_stamp.reset();
        clearRecovery();
        emit startedNew();
        m_history->clear();
        m_isTouched = m_isToAutosave = false;
        emit changed();
    });
}

void ProjectSession::open(const Path& file)
{
    askBefore([this, file] { read(file, {}); });
}

void ProjectSession::read(const Path& file, const std::optional<Recovery::Found>& recovered)
{
    work([this, file, recovered, stored = m_stored]() -> std::function<void()> {
        const Path source = recovered ? recovered->project : file;
        auto project = std::make_shared<OpenedProject>();
        const std::optional<Stamp> stamp = stampOf(source); // before: a later change is another one
        try {
            *project = readProject(source, *stored);
        } catch (const EngineError& error) {
            return [this, file, sentence = QString::fromStdString(error.what()),
                       isGone = error.kind() == EngineError::Kind::FileNotFound] {
                if (isGone)
                    emit recentChanged(file, false);
                emit failed(sentence);
            };
        }
        return [this, file, recovered, project, stamp] {
            askBefore([this, file, recovered, project, stamp] { take(file, recovered, project, stamp); });
        };
    });
}

void ProjectSession::take(const Path& file, const std::optional<Recovery::Found>& recovered,
    const std::shared_ptr<OpenedProject>& project, const std::optional<Stamp>& stamp)
{
    ++m_generation;
    m_file = file;
    m_stamp = recovered ? stampOf(file) : stamp;
    if (!recovered)
        clearRecovery();
    emit opened(project, file.empty() ? tr("Untitled") : fileName(file));
    m_history->clear();
    m_isTouched = recovered.has_value();
    m_isToAutosave = false;
    if (!file.empty())
        emit recentChanged(file, true);
    emit changed();
}

void ProjectSession::save()
{
    saveThen({});
}

void ProjectSession::saveThen(const std::function<void()>& then)
{
    const auto writeTo = [this, then](const Path& file) { write(file, then); };
    if (m_file.empty())
        m_askForFile(writeTo);
    else
        writeAfterQuestion(m_file, then);
}

void ProjectSession::askWhereToSave()
{
    m_askForFile([this](const Path& file) { write(file, {}); });
}

void ProjectSession::saveAs(const Path& file)
{
    write(file, {});
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

void ProjectSession::write(const Path& file, const std::function<void()>& then)
{
    auto project = std::make_shared<Project>(m_take());
    // What is changed while it is being written is not in it.
    m_history->setClean();
    m_isTouched = false;
    work([this, file, project, then, generation = m_generation, stored = m_stored]() -> std::function<void()> {
        try {
            writeProject(*project, file, *stored);
        } catch (const std::exception& error) {
            return [this, generation, sentence = QString::fromStdString(error.what())] {
                m_isTouched = m_isTouched || generation == m_generation;
                emit changed();
                emit failed(sentence);
            };
        }
        return [this, file, then, generation, stamp = stampOf(file)] {
            emit recentChanged(file, true);
            emit saved(tr("Saved: %1").arg(pathText(file)));
            if (generation != m_generation) // another project is open now
                return;
            m_file = file;
            m_stamp = stamp;
            if (!isModified())
                clearRecovery();
            emit changed();
            if (then)
                askBefore(then); // of what was changed meanwhile
        };
    });
}

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
    const std::vector<Recovery::Found> found = Recovery::leftBehind(m_recoveryRoot);
    if (found.empty())
        return;
    const Recovery::Found& newest = found.front();
    QMessageBox* question =
        ask(newest.belongsTo.empty() ? tr("Windline ended before a project was saved.")
                                     : tr("Windline ended before %1 was saved.").arg(fileName(newest.belongsTo)),
            tr("Its state of %1 was kept.").arg(QLocale().toString(newest.savedAt, QLocale::ShortFormat)));
    QPushButton* recover = question->addButton(tr("&Recover"), QMessageBox::AcceptRole);
    QPushButton* discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    question->addButton(tr("&Later"), QMessageBox::RejectRole);
    question->setDefaultButton(recover);
    connect(question, &QMessageBox::finished, this, [this, question, recover, discard, newest] {
        if (question->clickedButton() == discard)
            Recovery::discard(newest);
        if (question->clickedButton() != recover)
            return;
        askBefore([this, newest] {
            work([this, newest, recovery = m_recovery]() -> std::function<void()> {
                const bool isOurs = recovery->adopt(newest);
                return [this, newest, isOurs] {
                    if (isOurs)
                        read(newest.belongsTo, newest);
                };
            });
        });
    });
    question->open();
}

} // namespace windline

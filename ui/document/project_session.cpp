// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_session.h"

#include "engine/model/engine_error.h"
#include "ui/models/display_text.h"

#include <QMessageBox>
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
        ++m_changes;
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
    ++m_changes;
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

// Does this when what is being read or written now is over. Nobody waits for those who wait.
void ProjectSession::afterWork(const std::function<void()>& then)
{
    m_pool.start([this, then] { QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); });
}

std::optional<ProjectSession::Stamp> ProjectSession::stampOf(const Path& file)
{
    std::error_code error;
    const Stamp stamp{std::filesystem::file_size(file, error), std::filesystem::last_write_time(file, error)};
    return error ? std::nullopt : std::optional(stamp);
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

// A recovery copy tells to which file it belongs, and may be read from another folder.
ProjectSession::Path ProjectSession::absolute(const Path& file)
{
    std::error_code error;
    const Path whole = std::filesystem::absolute(file, error);
    return error ? file : whole.lexically_normal();
}

void ProjectSession::open(const Path& name)
{
    askBefore([this, file = absolute(name)] { read(file); });
}

void ProjectSession::read(const Path& file)
{
    work([this, file, stored = m_stored]() -> std::function<void()> {
        auto project = std::make_shared<OpenedProject>();
        const std::optional<Stamp> stamp = stampOf(file); // before: a later change is another one
        try {
            *project = readProject(file, *stored);
        } catch (const EngineError& error) {
            return [this, file, sentence = QString::fromStdString(error.what()),
                       isGone = error.kind() == EngineError::Kind::FileNotFound] {
                if (isGone)
                    emit recentChanged(file, false);
                emit failed(sentence);
            };
        }
        return [this, file, project, stamp] { askStill([this, file, project, stamp] { take(file, project, stamp); }); };
    });
}

void ProjectSession::take(
    const Path& file, const std::shared_ptr<OpenedProject>& project, const std::optional<Stamp>& stamp)
{
    m_stamp = stamp;
    clearRecovery();
    show(file, project);
    m_isTouched = m_isToAutosave = false;
    emit changed();
}

void ProjectSession::show(const Path& file, const std::shared_ptr<OpenedProject>& project)
{
    ++m_generation;
    m_file = file;
    emit opened(project, file.empty() ? tr("Untitled") : fileName(file));
    m_history->clear();
    if (!file.empty())
        emit recentChanged(file, true);
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

void ProjectSession::write(const Path& name, const std::function<void()>& then)
{
    const Path file = absolute(name);
    auto project = std::make_shared<Project>(m_take());
    // What is changed while it is being written is not in it.
    m_history->setClean();
    m_isTouched = false;
    emit saving(tr("Saving %1…").arg(fileName(file)));
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
                askStill(then); // of what was changed meanwhile
        };
    });
}

} // namespace windline

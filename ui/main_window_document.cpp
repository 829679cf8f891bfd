// SPDX-License-Identifier: GPL-3.0-or-later
// The window's document: its commands, its questions and its name; undo and redo.
#include "ui/main_window_document.h"
#include "ui/file_dialogs.h"
#include "ui/models/display_text.h"
#include "ui/panels/message_strip.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/run_status.h"
#include "ui/run_controller.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace windline {

namespace {

constexpr int autosaveMilliseconds = 20'000;

} // namespace

void MainWindow::connectDocument()
{
    m_document = std::make_shared<Document>(m_memory == Memory::Remember);
    Document& document = *m_document;
    document.recorder = new ChangeRecorder(&m_starts, m_runPanel->settings(), &document.history, this);
    document.session = new ProjectSession(
        &document.history, [this] { return takeProject(); },
        [this](const std::function<void(const std::filesystem::path&)>& answer) {
            askForProjectToSave(this, proposedProject(), answer);
        },
        this);
    document.session->setGoingOn([this] { return (m_runs.running() ? 1 : 0) + m_runs.waitingCount(); });
    document.actions = new DocumentActions(this);
    document.actions->fillMenus(menuBar()->actions().at(0)->menu(), menuBar()->actions().at(1)->menu(),
        [this] { return m_document->recent.files(); });

    const DocumentActions& act = *document.actions;
    ProjectSession* session = document.session;
    connect(act.newProject, &QAction::triggered, this, [this, session] {
        recordChanges();
        session->startNew();
    });
    connect(act.open, &QAction::triggered, this,
        [this] { askForProject(this, [this](const auto& file) { openProject(file); }); });
    connect(act.save, &QAction::triggered, session, &ProjectSession::save);
    connect(act.saveAs, &QAction::triggered, session, &ProjectSession::askWhereToSave);
    connect(act.undo, &QAction::triggered, document.recorder, &ChangeRecorder::undo);
    connect(act.redo, &QAction::triggered, document.recorder, &ChangeRecorder::redo);
    connect(&act, &DocumentActions::recentChosen, this, &MainWindow::openProject);
    connect(&act, &DocumentActions::recentCleared, this, [this] { m_document->recent.clear(); });

    connect(session, &ProjectSession::startedNew, this, [this] {
        OpenedProject empty;
        empty.project.settings = m_document->usualSettings;
        giveProject(empty);
        m_strip->hide();
        m_status->showSummary({});
    });
    connect(session, &ProjectSession::opened, this,
        [this](const std::shared_ptr<OpenedProject>& opened, const QString& name) {
            giveProject(*opened);
            QStringList lines{tr("Opened %1: %2, %3.")
                    .arg(name, tr("%n starts", nullptr, static_cast<int>(opened->project.starts.size())),
                        tr("%n runs", nullptr, static_cast<int>(opened->project.runs.size())))};
            constexpr std::size_t most = 6;
            const std::size_t told = opened->notes.size() > most ? most - 1 : opened->notes.size();
            for (std::size_t i = 0; i < told; ++i)
                lines << QString::fromStdString(opened->notes[i]);
            if (told < opened->notes.size())
                lines << tr("… and %n more.", nullptr, static_cast<int>(opened->notes.size() - told));
            m_strip->showMessage(opened->notes.empty() ? MessageStrip::Kind::Information : MessageStrip::Kind::Problem,
                lines.join(u'\n'));
        });
    connect(
        session, &ProjectSession::saved, this, [this](const QString& message) { m_status->showForAWhile(message); });
    connect(session, &ProjectSession::saving, m_status, &RunStatus::showUntilNext);
    connect(session, &ProjectSession::failed, this, [this](const QString& message) {
        m_status->endMessage();
        m_strip->showMessage(MessageStrip::Kind::Problem, message);
    });
    connect(session, &ProjectSession::recentChanged, this, [this](const std::filesystem::path& file, bool isThere) {
        if (isThere)
            m_document->recent.add(file);
        else
            m_document->recent.remove(file);
    });
    connect(session, &ProjectSession::changed, this, &MainWindow::showDocument);
    connect(m_controller, &RunController::finished, session, &ProjectSession::autosaveSoon);
    connect(m_controller, &RunController::finished, session, &ProjectSession::askAnew);
    connect(&m_runs, &RunList::changed, session, &ProjectSession::touch);
    connect(&m_opened, &OpenedTrajectories::changed, this, [this] {
        std::vector<std::filesystem::path> files;
        for (const OpenedTrajectories::File& file : m_opened.files())
            if (file.run == 0)
                files.push_back(file.path);
        const std::vector<std::filesystem::path> before = std::exchange(m_document->opened, files);
        // What comes with a project is no change of it.
        std::erase_if(
            files, [&](const auto& file) { return isQuiet(file) && std::ranges::find(before, file) == before.end(); });
        if (files != before)
            m_document->session->touch();
    });
}

// The window is as it begins: what was remembered is no change.
void MainWindow::beginDocument()
{
    m_document->usualSettings = m_runPanel->settings()->settings();
    m_document->usualSettings.startTime.reset();
    m_document->recorder->absorb();
    m_document->history.clear();
    showDocument();
    if (m_memory != Memory::Remember)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    m_document->session->useRecovery(pathFrom(folder) / "recovery", autosaveMilliseconds);
    QTimer::singleShot(0, m_document->session, &ProjectSession::offerRecovery);
}

void MainWindow::endDocument()
{
    m_document->session->discardRecovery();
}

ProjectSession* MainWindow::session() const
{
    return m_document->session;
}

DocumentActions* MainWindow::documentActions() const
{
    return m_document->actions;
}

void MainWindow::openProject(const std::filesystem::path& file)
{
    recordChanges();
    m_document->session->open(file);
}

std::filesystem::path MainWindow::proposedProject() const
{
    if (!m_document->session->file().empty())
        return m_document->session->file();
    if (m_document->isDemonstration || m_document->meteorology.empty())
        return pathFrom(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            / pathFrom(tr("case") + QStringLiteral(".windline"));
    std::filesystem::path file = m_document->meteorology.front();
    return file.replace_extension(".windline"); // beside the meteorology, where the rest of the case lies
}

// With what is being typed: a question takes the focus, and with it what was typed would come as a change meanwhile.
void MainWindow::recordChanges()
{
    const QPointer<QWidget> typing = QApplication::focusWidget();
    if (typing && isAncestorOf(typing)) {
        typing->clearFocus();
        if (typing)
            typing->setFocus();
    }
    m_document->recorder->record();
}

void MainWindow::showDocument()
{
    const Document& document = *m_document;
    QString name = tr("Untitled");
    if (!document.session->file().empty())
        name = fileName(document.session->file());
    else if (m_meteorology.isUsable())
        name = fileName(m_meteorology.files.front());
    setWindowTitle(tr("%1[*] – Windline").arg(name));
    setWindowModified(document.session->isModified());
    document.actions->setUndoTexts(document.history.undoText(), document.history.redoText());
}

// Asked once: what is not saved or still computed, and what shall become of it.
bool MainWindow::mayClose()
{
    if (m_document->mayClose)
        return true;
    recordChanges();
    if (!m_document->session->wouldLose() && !m_document->session->isBusy())
        return true;
    closeThen({});
    return false;
}

void MainWindow::closeThen(const std::function<void()>& then, const QString& why)
{
    recordChanges();
    m_document->session->askBefore(
        [self = QPointer(this), then] {
            if (!self)
                return;
            self->m_document->mayClose = true;
            self->close();
            if (then)
                then();
        },
        why);
}

} // namespace windline

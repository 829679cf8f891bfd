// SPDX-License-Identifier: GPL-3.0-or-later
// The window's document: what of it goes into a project and comes out of one; undo and redo.
#include "ui/colour_menu.h"
#include "ui/control_files.h"
#include "ui/document/change_recorder.h"
#include "ui/document/project_session.h"
#include "ui/document/recent_projects.h"
#include "ui/document_actions.h"
#include "ui/file_dialogs.h"
#include "ui/main_window.h"
#include "ui/map/map_view.h"
#include "ui/map_menu.h"
#include "ui/map_presenter.h"
#include "ui/models/display_text.h"
#include "ui/panels/message_strip.h"
#include "ui/panels/meteorology_box.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/run_status.h"
#include "ui/panels/timeline_bar.h"
#include "ui/run_controller.h"

#include <QAction>
#include <QCloseEvent>
#include <QGeoCoordinate>
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

ColourMenu::Choice colourChoice(const std::string& id)
{
    if (id == "start")
        return {};
    if (id == "age")
        return {.byStart = false, .variable = {}, .byAge = true};
    return {.byStart = false, .variable = pathVariableFromId(id)}; // "height" is none of them
}

std::string colourId(const ColourMenu::Choice& choice)
{
    if (choice.byStart)
        return "start";
    if (choice.byAge)
        return "age";
    return choice.variable ? std::string(pathVariableId(*choice.variable)) : "height";
}

} // namespace

// What the window needs for its document, and nobody else does.
struct MainWindow::Document {
    UndoHistory history;
    ChangeRecorder* recorder = nullptr;
    ProjectSession* session = nullptr;
    DocumentActions* actions = nullptr;
    RecentProjects recent;

    std::vector<std::filesystem::path> meteorology; // of the project, also what is missing or not read yet
    bool isDemonstration = false;
    std::optional<std::vector<std::filesystem::path>> awaited; // meteorology that was asked for by an opened project
    std::vector<std::filesystem::path> missingTrajectories; // that the project names
    std::vector<std::filesystem::path> opened; // files of trajectories, as last seen
    std::vector<std::filesystem::path> quiet; // files of trajectories that come with the project
    QMetaObject::Connection cameraWhenSettled;
    ProjectView view; // to be shown again when its meteorology is there
    bool mayClose = false;

    explicit Document(bool remembers)
        : recent(remembers)
    {
    }
};

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
    document.actions = new DocumentActions(this);
    document.actions->fillMenus(menuBar()->actions().at(0)->menu(), menuBar()->actions().at(1)->menu(),
        [this] { return m_document->recent.files(); });

    const DocumentActions& act = *document.actions;
    ProjectSession* session = document.session;
    connect(act.newProject, &QAction::triggered, session, &ProjectSession::startNew);
    connect(act.open, &QAction::triggered, this,
        [this] { askForProject(this, [this](const auto& file) { openProject(file); }); });
    connect(act.save, &QAction::triggered, session, &ProjectSession::save);
    connect(act.saveAs, &QAction::triggered, session, &ProjectSession::askWhereToSave);
    connect(act.undo, &QAction::triggered, document.recorder, &ChangeRecorder::undo);
    connect(act.redo, &QAction::triggered, document.recorder, &ChangeRecorder::redo);
    connect(&act, &DocumentActions::recentChosen, this, &MainWindow::openProject);
    connect(&act, &DocumentActions::recentCleared, this, [this] { m_document->recent.clear(); });

    connect(session, &ProjectSession::startedNew, this, [this] {
        giveProject({}, Settings::Keep);
        m_strip->hide();
        m_status->showSummary({});
    });
    connect(session, &ProjectSession::opened, this,
        [this](const std::shared_ptr<OpenedProject>& opened, const QString& name) {
            giveProject(*opened, Settings::Take);
            QStringList lines{tr("Opened %1: %2, %3.")
                    .arg(name, tr("%n starts", nullptr, static_cast<int>(opened->project.starts.size())),
                        tr("%n runs", nullptr, static_cast<int>(opened->project.runs.size())))};
            for (const std::string& note : opened->notes)
                if (lines.size() < 7)
                    lines << QString::fromStdString(note);
            m_strip->showMessage(opened->notes.empty() ? MessageStrip::Kind::Information : MessageStrip::Kind::Problem,
                lines.join(u'\n'));
        });
    connect(session, &ProjectSession::saved, this, [this](const QString& message) { m_status->showSummary(message); });
    connect(session, &ProjectSession::failed, this,
        [this](const QString& message) { m_strip->showMessage(MessageStrip::Kind::Problem, message); });
    connect(session, &ProjectSession::recentChanged, this, [this](const std::filesystem::path& file, bool isThere) {
        if (isThere)
            m_document->recent.add(file);
        else
            m_document->recent.remove(file);
    });
    connect(session, &ProjectSession::changed, this, &MainWindow::showDocument);
    connect(m_controller, &RunController::finished, session, &ProjectSession::autosaveSoon);
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
    m_document->recorder->record();
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

Project MainWindow::takeProject()
{
    Document& document = *m_document;
    document.recorder->record();
    Project project;
    project.meteorology = document.meteorology;
    project.isDemonstration = document.isDemonstration;
    for (const StartPointModel::Entry& entry : m_starts.entries())
        project.starts.push_back({entry.start, entry.id, entry.colourIndex});
    project.settings = m_runPanel->settings()->settings();
    takeHowToCompute(project.settings, {});
    for (const OpenedTrajectories::File& file : m_opened.files())
        if (file.run == 0)
            project.openedTrajectories.push_back(file.path);
    for (const auto& file : document.missingTrajectories)
        project.openedTrajectories.push_back(file);
    const QGeoCoordinate centre = m_map->center();
    if (centre.isValid())
        project.view.camera = {centre.latitude(), centre.longitude(), m_map->zoomLevel()};
    if (document.cameraWhenSettled) // it is still to come
        project.view.camera = document.view.camera;
    project.view.colourBy = colourId(m_colours->choice());
    project.runs = m_runs.runs();
    project.view.shownRun = m_runs.shown();
    project.view.currentTime = m_timeline->time();
    return project;
}

void MainWindow::giveProject(const OpenedProject& opened, Settings howToRun)
{
    Document& document = *m_document;
    const Project& project = opened.project;
    m_controller->forget();
    m_status->hideProgress();
    m_selection.clear();
    m_hidden.showAll();
    document.quiet.clear();
    m_opened.forget();
    m_runs.setRuns({}); // with those that lie beside
    while (!m_opened.files().empty())
        m_opened.remove(m_opened.files().back().number);

    if (howToRun == Settings::Take) {
        RunRequest settings = project.settings;
        takeHowToCompute(settings, m_runPanel->settings()->settings());
        m_runPanel->settings()->setSettings(settings);
    }
    std::vector<StartPointModel::Entry> entries;
    for (const ProjectStart& start : project.starts)
        entries.push_back({start.start, start.id, start.colourIndex});
    for (const KeptRun& run : project.runs) // ids that runs know are nobody else's
        for (const KeptRun::Origin& origin : run.origins)
            m_starts.reserveIds(origin.startId);
    m_starts.replace(0, m_starts.rowCount(), entries);
    m_runs.setRuns(withDemonstration(project.runs));
    m_controller->show(project.view.shownRun);
    document.view = project.view;

    document.missingTrajectories = opened.missingTrajectories;
    for (const auto& file : project.openedTrajectories)
        if (std::ranges::find(opened.missingTrajectories, file) == opened.missingTrajectories.end()) {
            document.quiet.push_back(file);
            m_opened.open(file);
        }
    giveMeteorology(opened);
    showView();
    document.recorder->absorb();
    updateActions();
    showHint();
}

void MainWindow::giveMeteorology(const OpenedProject& opened)
{
    Document& document = *m_document;
    const Project& project = opened.project;
    document.meteorology = project.meteorology;
    document.isDemonstration = project.isDemonstration;
    std::vector<std::filesystem::path> there;
    for (const auto& file : project.meteorology)
        if (std::ranges::find(opened.missingMeteorology, file) == opened.missingMeteorology.end())
            there.push_back(file);
    useNoMeteorology();
    if (project.isDemonstration) {
        openDemonstration();
        document.awaited.emplace();
    } else if (!there.empty()) {
        document.awaited = there;
        loadMeteorology(there);
    }
}

std::filesystem::path MainWindow::demonstrationFile() const
{
    return pathFrom(m_demonstrationFolder.filePath(QStringLiteral("demonstration.nc")));
}

// Runs on the demonstration name the file of the window that they were computed in, which is gone with it.
std::vector<KeptRun> MainWindow::withDemonstration(std::vector<KeptRun> runs) const
{
    for (KeptRun& run : runs) {
        std::vector<std::filesystem::path>& files = run.request.meteorology;
        std::error_code error;
        if (files.size() == 1 && files.front().filename() == demonstrationFile().filename()
            && !std::filesystem::exists(files.front(), error))
            files.front() = demonstrationFile();
    }
    return runs;
}

// What a kept run was computed on, where it is still there.
void MainWindow::loadMeteorologyOf(const RunRequest& request)
{
    Document& document = *m_document;
    if (request.meteorology == std::vector{demonstrationFile()}) {
        openDemonstration();
        document.awaited.emplace(); // without its starts and its run
        document.isDemonstration = true;
        document.meteorology.clear();
        document.session->touch();
        return;
    }
    for (const auto& file : request.meteorology) {
        std::error_code error;
        if (std::filesystem::exists(file, error))
            continue;
        m_strip->showMessage(MessageStrip::Kind::Problem,
            tr("%1, on which this run was computed, is not there any more; what is open stays.").arg(pathText(file)));
        return;
    }
    m_controlFiles->forget();
    loadMeteorology(request.meteorology);
}

void MainWindow::useNoMeteorology()
{
    m_controlFiles->forget();
    m_timeline->setCoverage({});
    m_mapMenu->setArea({});
    m_plots->setCredits({});
    m_document->awaited.reset();
    m_loader.forget();
    m_openingDemonstration = false;
    m_meteorology = {};
    m_runPanel->meteorology()->showSummary(m_meteorology);
    m_controller->setMeteorology(m_meteorology);
    m_mapPresenter->showCoverage(m_meteorology);
    m_map->setNote({});
    m_runPanel->settings()->setMeteorology(m_meteorology);
    showEmptyState();
}

// Whether an opened project has asked for it. Otherwise it is the project's from now on.
bool MainWindow::takeMeteorology(const MeteorologySummary& summary)
{
    Document& document = *m_document;
    const bool isAwaited =
        document.awaited && (document.awaited->empty() ? m_openingDemonstration : *document.awaited == summary.files);
    document.awaited.reset();
    if (!isAwaited && summary.isUsable()) {
        document.meteorology = m_openingDemonstration ? std::vector<std::filesystem::path>() : summary.files;
        document.isDemonstration = m_openingDemonstration;
        document.session->touch();
    }
    return isAwaited;
}

void MainWindow::recordChanges()
{
    m_document->recorder->record();
}

void MainWindow::meteorologyTaken(bool isOfProject)
{
    m_document->recorder->absorb(); // times that moved with it
    if (isOfProject)
        showView();
    showDocument();
}

bool MainWindow::isQuiet(const std::filesystem::path& trajectories) const
{
    return std::ranges::find(m_document->quiet, trajectories) != m_document->quiet.end();
}

void MainWindow::showCamera(const ProjectView::Camera& camera)
{
    m_map->setZoomLevel(camera.zoomLevel);
    m_map->centerOn({camera.latitudeDegrees, camera.longitudeDegrees});
}

void MainWindow::showView()
{
    const ProjectView& view = m_document->view;
    m_colours->choose(colourChoice(view.colourBy));
    // While the base map is still being fetched, tiles of a view that is given up are lost to the next one.
    disconnect(m_document->cameraWhenSettled);
    if (view.camera && m_map->isSettled())
        showCamera(*view.camera);
    else if (view.camera)
        m_document->cameraWhenSettled = connect(m_map, &MapView::settled, this, [this, camera = *view.camera] {
            disconnect(m_document->cameraWhenSettled);
            showCamera(camera);
        });
    if (view.currentTime)
        m_timeline->setTime(*view.currentTime);
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

// Asked once: what is not saved, and whether it shall be.
bool MainWindow::mayClose()
{
    if (m_document->mayClose)
        return true;
    m_document->recorder->record();
    if (!m_document->session->isModified() && !m_document->session->isBusy())
        return true;
    closeThen({});
    return false;
}

void MainWindow::closeThen(const std::function<void()>& then)
{
    m_document->recorder->record();
    m_document->session->askBefore([self = QPointer(this), then] {
        if (!self)
            return;
        self->m_document->mayClose = true;
        self->close();
        if (then)
            then();
    });
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
// What of the window goes into a project, and what comes out of one.
#include "ui/colour_menu.h"
#include "ui/control_files.h"
#include "ui/document/project_session.h"
#include "ui/main_window.h"
#include "ui/main_window_document.h"
#include "ui/map/map_view.h"
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

#include <QGeoCoordinate>

#include <algorithm>

namespace windline {

namespace {

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
    project.view.colourBy = colourId(m_colours->choice());
    project.runs = m_runs.runs();
    project.view.shownRun = m_runs.shown();
    for (const KeptRun& run : m_runs.runs())
        if (m_runs.isBeside(run.number))
            project.view.besideRuns.push_back(run.number);
    project.view.currentTime = m_timeline->time();
    return project;
}

void MainWindow::giveProject(const OpenedProject& opened)
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

    RunRequest settings = project.settings;
    takeHowToCompute(settings, m_runPanel->settings()->settings());
    m_runPanel->settings()->setSettings(settings);
    m_timeline->forgetTime();
    m_starts.startAnew(); // numbers of another project are no longer taken
    std::vector<StartPointModel::Entry> entries;
    for (const ProjectStart& start : project.starts)
        entries.push_back({start.start, start.id, start.colourIndex});
    for (const KeptRun& run : project.runs) // ids that runs know are nobody else's
        for (const KeptRun::Origin& origin : run.origins)
            m_starts.reserveIds(origin.startId);
    m_starts.replace(0, 0, entries);
    m_runs.setRuns(withDemonstration(project.runs));
    m_controller->show(project.view.shownRun);
    for (const int run : project.view.besideRuns)
        m_runs.setBeside(run, true);
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

void MainWindow::meteorologyTaken(bool isOfProject)
{
    if (!m_runPanel->settings()->hasMovedTime()) // otherwise that is a change like others
        m_document->recorder->absorb();
    if (isOfProject)
        showView();
    showDocument();
}

bool MainWindow::isQuiet(const std::filesystem::path& trajectories) const
{
    return std::ranges::find(m_document->quiet, trajectories) != m_document->quiet.end();
}

void MainWindow::showView()
{
    const ProjectView& view = m_document->view;
    m_colours->choose(colourChoice(view.colourBy));
    if (view.camera) {
        m_map->setZoomLevel(view.camera->zoomLevel);
        m_map->centerOn({view.camera->latitudeDegrees, view.camera->longitudeDegrees});
    }
    if (view.currentTime)
        m_timeline->setTime(*view.currentTime);
}

} // namespace windline

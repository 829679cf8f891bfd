// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the window from files and dialogs, and what goes out to files.
#include "ui/main_window.h"

#include "engine/demonstration/demonstration.h"
#include "ui/control_files.h"
#include "ui/export_job.h"
#include "ui/file_dialogs.h"
#include "ui/map/map_view.h"
#include "ui/map_presenter.h"
#include "ui/models/display_text.h"
#include "ui/models/file_kind.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/message_strip.h"
#include "ui/panels/meteorology_box.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/run_controller.h"

#include <QDropEvent>
#include <QMimeData>

namespace windline {

void MainWindow::connectFiles()
{
    connect(m_controlFiles, &ControlFiles::meteorologyWanted, this, &MainWindow::loadMeteorology);
    connect(m_controlFiles, &ControlFiles::opened, this, &MainWindow::useCase);
    connect(m_controlFiles, &ControlFiles::refused, this,
        [this](const QString& message) { m_strip->showMessage(MessageStrip::Kind::Problem, message); });
    connect(m_controlFiles, &ControlFiles::saved, this,
        [this](const QString& message) { m_strip->showMessage(MessageStrip::Kind::Information, message); });
    connect(&m_opened, &OpenedTrajectories::opened, this, &MainWindow::trajectoriesOpened);
    connect(&m_opened, &OpenedTrajectories::changed, this, [this] {
        m_selection.clear(); // of a file that is gone, perhaps
        showEmptyState();
    });
    connect(&m_opened, &OpenedTrajectories::failed, this,
        [this](const QString& message) { m_strip->showMessage(MessageStrip::Kind::Problem, message); });
}

void MainWindow::openFiles(const std::vector<std::filesystem::path>& files)
{
    std::vector<std::filesystem::path> meteorology;
    std::vector<std::filesystem::path> trajectories;
    std::vector<std::filesystem::path> controls;
    std::vector<std::filesystem::path> projects;
    for (const auto& file : files) {
        switch (kindOf(file)) {
        case FileKind::Meteorology:
            meteorology.push_back(file);
            break;
        case FileKind::Trajectories:
            trajectories.push_back(file);
            break;
        case FileKind::Control:
            controls.push_back(file);
            break;
        case FileKind::Project:
            projects.push_back(file);
            break;
        case FileKind::Starts:
            importStarts(file);
            break;
        }
    }
    if (!projects.empty()) {
        if (files.size() == 1)
            openProject(projects.front());
        else
            m_strip->showMessage(MessageStrip::Kind::Problem,
                tr("A project takes the place of all that is open: open %1 by itself.")
                    .arg(fileName(projects.front())));
        return;
    }
    if (!trajectories.empty())
        openTrajectories(trajectories);
    if (controls.size() > 1 || (!controls.empty() && !meteorology.empty()))
        m_strip->showMessage(MessageStrip::Kind::Problem,
            tr("A CONTROL names its own meteorology and is one case: open %1 by itself.")
                .arg(fileName(controls.front())));
    else if (!controls.empty())
        openControl(controls.front());
    else if (!meteorology.empty())
        openMeteorology(meteorology);
}

void MainWindow::openMeteorology(const std::vector<std::filesystem::path>& files)
{
    m_controlFiles->forget();
    loadMeteorology(files);
}

void MainWindow::loadMeteorology(const std::vector<std::filesystem::path>& files)
{
    m_openingDemonstration = false;
    m_strip->hide();
    m_runPanel->meteorology()->showLoading(files);
    m_loader.load(files);
}

void MainWindow::openDemonstration()
{
    m_controlFiles->forget();
    m_openingDemonstration = true;
    m_strip->hide();
    const auto file = demonstrationFile();
    m_runPanel->meteorology()->showLoading({file});
    m_loader.loadDemonstration(file);
}

void MainWindow::meteorologyLoaded(const MeteorologySummary& summary)
{
    if (!summary.isUsable() && m_controlFiles->takeMeteorology(summary))
        m_runPanel->meteorology()->showSummary(m_meteorology); // nothing of the case is used: what was open stays
    else if (!summary.isUsable() && m_meteorology.isUsable())
        refuseMeteorology(summary);
    else
        useMeteorology(summary);
    emit meteorologyOpened(summary);
}

// What was open stays open.
void MainWindow::refuseMeteorology(const MeteorologySummary& summary)
{
    m_openingDemonstration = m_isDemonstrationOpen;
    m_runPanel->meteorology()->showSummary(m_meteorology);
    m_strip->showMessage(MessageStrip::Kind::Problem, summary.error);
}

void MainWindow::useMeteorology(const MeteorologySummary& summary)
{
    recordChanges(); // of starts, before those that come with the meteorology
    const bool isOfProject = takeMeteorology(summary);
    m_meteorology = summary;
    m_isDemonstrationOpen = m_openingDemonstration;
    m_runPanel->meteorology()->showSummary(summary);
    m_controller->setMeteorology(summary);
    showEmptyState();
    if (summary.isUsable()) {
        m_mapPresenter->showCoverage(summary);
        m_map->setNote(m_openingDemonstration ? tr("synthetic winds: demonstration") : QString());
    }
    m_runPanel->settings()->setMeteorology(summary);
    meteorologyTaken(isOfProject);
    if (summary.isUsable() && m_openingDemonstration && !isOfProject) {
        const RunRequest request = demonstrationRequest(summary.files.front());
        m_starts.setStarts(request.starts);
        m_runPanel->settings()->setSettings(request);
        connect(m_controller, &RunController::finished, m_map, &MapView::fitToContent, Qt::SingleShotConnection);
        m_controller->run();
    }
    if (!summary.error.isEmpty())
        m_strip->showMessage(
            MessageStrip::Kind::Problem, isOfProject ? m_strip->text() + u'\n' + summary.error : summary.error);
    m_controlFiles->takeMeteorology(summary);
    showHint();
}

void MainWindow::openControl(const std::filesystem::path& control)
{
    m_controlFiles->open(control);
}

void MainWindow::useCase(RunRequest request, const QString& message)
{
    // What belongs to this computer and is in no CONTROL stays as it is.
    const RunRequest now = m_runPanel->settings()->settings();
    takeHowToCompute(request, now);
    request.timeStep = now.timeStep;
    if (request.hysplit.boundaryFiles.empty())
        request.hysplit.boundaryFiles = now.hysplit.boundaryFiles;
    int number = 1; // as HYSPLIT numbers them
    for (StartPoint& start : request.starts) // CONTROL has no names: map and tables want some
        if (start.name.empty())
            start.name = tr("Start %1").arg(number++).toStdString();
    m_starts.setStarts(request.starts);
    m_runPanel->settings()->setSettings(request);
    m_strip->showMessage(MessageStrip::Kind::Information, message);
}

void MainWindow::saveControl(const std::filesystem::path& control)
{
    // Names that the window gave are not worth a word about what CONTROL cannot hold.
    RunRequest request = m_controller->request();
    const QString given = tr("Start %1").arg(QString());
    for (StartPoint& start : request.starts) {
        const QString name = QString::fromStdString(start.name);
        bool isNumber = false;
        name.mid(given.size()).toInt(&isNumber);
        if (name.startsWith(given) && isNumber)
            start.name.clear();
    }
    m_controlFiles->save(request, control);
}

void MainWindow::openTrajectories(const std::vector<std::filesystem::path>& files)
{
    for (const auto& file : files)
        m_opened.open(file);
}

void MainWindow::trajectoriesOpened(int number)
{
    const OpenedTrajectories::File& file = *m_opened.fileOf(number);
    if (isQuiet(file.path)) // the project tells, and its view stays
        return;
    QStringList lines{
        tr("%1: %n trajectories (%2).", nullptr, file.trajectories->rowCount()).arg(file.name, file.format)};
    lines += file.notes.mid(0, 4);
    m_strip->showMessage(MessageStrip::Kind::Information, lines.join(u'\n'));
    m_map->fitToContent();
}

void MainWindow::showEmptyState()
{
    m_emptyState->setVisible(!m_meteorology.isUsable() && m_opened.files().empty() && m_runs.runs().empty());
}

void MainWindow::exportTo(const std::filesystem::path& file)
{
    exportRun(m_runs.shown(), file);
}

void MainWindow::askForMeteorology()
{
    askForMeteorologyFiles(this, [this](const auto& files) { openFiles(files); });
}

void MainWindow::askForControlFile()
{
    askForControl(this, [this](const auto& file) { openControl(file); });
}

void MainWindow::askWhereToSaveControl()
{
    askForControlToSave(this, [this](const auto& file) { saveControl(file); });
}

void MainWindow::askForTrajectories()
{
    askForTrajectoryFiles(this, [this](const auto& files) { openTrajectories(files); });
}

void MainWindow::askForExport()
{
    askForExportFile(this, [this](const auto& file) { exportTo(file); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs and the rest of the window.
#include "ui/main_window.h"

#include "ui/compare_feed.h"
#include "ui/control_files.h"
#include "ui/export_job.h"
#include "ui/file_dialogs.h"
#include "ui/map/map_view.h"
#include "ui/models/display_text.h"
#include "ui/panels/message_strip.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/run_status.h"
#include "ui/panels/runs_panel.h"
#include "ui/panels/trajectories_panel.h"
#include "ui/run_controller.h"
#include "ui/runs_beside.h"

#include <QDockWidget>

namespace windline {

QDockWidget* MainWindow::makeRunsDock()
{
    return addDock(Qt::LeftDockWidgetArea, tr("Runs"), QStringLiteral("runs"), m_runsPanel);
}

void MainWindow::connectRuns()
{
    new RunsBeside(&m_runs, &m_opened, this);
    connect(m_runsPanel, &RunsPanel::selected, m_controller, &RunController::show);
    connect(m_runsPanel, &RunsPanel::cancelWanted, m_controller, &RunController::cancel);
    connect(m_runsPanel, &RunsPanel::showWanted, this, [this](int run) {
        m_controller->show(run);
        m_map->fitToContent();
    });
    connect(m_runsPanel, &RunsPanel::useAgainWanted, this, &MainWindow::useAgain);
    connect(m_runsPanel, &RunsPanel::compareWanted, this, [this](int first, int second) {
        m_compareFeed->compareRuns(first, second);
        m_compareDock->show();
        m_compareDock->raise();
    });
    connect(m_runsPanel, &RunsPanel::exportWanted, this,
        [this](int run) { askForExportFile(this, [this, run](const auto& file) { exportRun(run, file); }); });

    const auto nameShown = [this] {
        const int shown = m_runs.shown();
        const QString name = shown > 0 ? m_runs.nameOf(shown) : tr("This run");
        m_trajectoriesPanel->setRunName(name);
        m_endsPanel->setRunName(name);
    };
    connect(&m_runs, &RunList::shownChanged, this, [this, nameShown] {
        m_selection.clear(); // of another run, perhaps
        nameShown();
        if (m_controller->shown())
            m_status->showSummary(m_trajectories.summary());
        updateActions();
    });
    connect(&m_runs, &RunList::changed, this, [this, nameShown] {
        nameShown();
        showEmptyState();
        updateActions();
    });
}

void MainWindow::exportRun(int run, const std::filesystem::path& file)
{
    if (const KeptRun* kept = m_runs.find(run))
        m_exporter->start(*kept, file);
}

void MainWindow::useAgain(int run)
{
    const KeptRun* kept = m_runs.find(run);
    if (!kept)
        return;
    m_runs.setBeside(run, true); // and both can be seen
    const RunRequest request = kept->request;
    m_strip->showMessage(MessageStrip::Kind::Information,
        tr("The settings and starts of %1 are back. Change what you like and run: both are shown then.")
            .arg(m_runs.nameOf(run)));
    if (request.meteorology != m_controller->request().meteorology)
        loadMeteorologyOf(request);
    m_controller->useStartsOf(run);
    m_runPanel->settings()->setSettings(request);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
// What a run, and what stands in its way, shows in the window.
#include "ui/main_window.h"

#include "engine/model/run_report.h"
#include "ui/export_job.h"
#include "ui/map/map_view.h"
#include "ui/models/display_text.h"
#include "ui/panels/benchmark_panel.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/message_strip.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/run_status.h"
#include "ui/run_controller.h"
#include "ui/window_actions.h"

#include <QAction>

#include <algorithm>

namespace windline {

void MainWindow::connectRun()
{
    connect(&m_loader, &MeteorologyLoader::loaded, this, &MainWindow::meteorologyLoaded);
    connect(m_runPanel->settings(), &RunSettingsForm::changed, this, [this] {
        m_controller->setSettings(m_runPanel->settings()->settings());
        m_controller->setMeteorologyBytes(m_runPanel->settings()->meteorologyBytes());
    });
    connect(m_controller, &RunController::problemsChanged, this, [this] {
        m_runPanel->showProblems(m_controller->problems());
        m_runPanel->settings()->showPickFor(m_controller->request());
        updateActions();
        showHint();
    });
    connect(m_controller, &RunController::started, this, [this](bool hadWaited) {
        if (!hadWaited) // what was said of the run before may not have been read yet
            m_strip->hide();
        m_status->showSummary(
            tr("Computing %n trajectories…", nullptr, static_cast<int>(m_runs.running()->request.starts.size())));
        m_status->showProgress(0, -1);
        updateActions();
    });
    connect(m_controller, &RunController::queued, this, [this](int number) {
        m_status->showSummary(tr("%1 waits until the runs before it are over.").arg(m_runs.nameOf(number)));
    });
    connect(m_controller, &RunController::progressed, m_status, &RunStatus::showProgress);
    connect(m_controller, &RunController::finished, this, &MainWindow::runFinished);
    connect(&m_selection, &Selection::changed, this, &MainWindow::updateActions);

    connect(m_exporter, &ExportJob::written, this,
        [this](const std::vector<std::filesystem::path>& files, double seconds, int run) {
            m_controller->addWriteSeconds(run, seconds);
            m_strip->showMessage(MessageStrip::Kind::Information, tr("Written: %1").arg(pathText(files.front())));
        });
    connect(m_exporter, &ExportJob::failed, this,
        [this](const QString& message) { m_strip->showMessage(MessageStrip::Kind::Problem, message); });
}

void MainWindow::runFinished(const RunReport& report, int number)
{
    m_status->hideProgress();
    const KeptRun* run = m_runs.find(number);
    const QString summary = run ? TrajectoryModel::summaryOf(*run->trajectories) : QString();
    QStringList warnings;
    for (const std::string& warning : report.warnings)
        warnings << QString::fromStdString(warning);
    switch (report.outcome) {
    case RunOutcome::Completed:
        m_status->showSummary(summary, warnings.join(u'\n'));
        break;
    case RunOutcome::Cancelled:
        m_status->showSummary(run ? summary : tr("Nothing was computed."));
        m_strip->showMessage(MessageStrip::Kind::Information,
            run ? tr("Cancelled. The trajectories show what was computed until then.")
                : tr("Cancelled before anything was computed."));
        break;
    case RunOutcome::Failed:
        m_status->showSummary(tr("The run could not go on."));
        m_strip->showMessage(MessageStrip::Kind::Problem, QString::fromStdString(report.error));
        break;
    case RunOutcome::Refused: {
        QStringList problems;
        for (const Problem& problem : report.problems)
            problems << QString::fromStdString(problem.message);
        m_status->showSummary(tr("Nothing was computed."));
        m_strip->showMessage(MessageStrip::Kind::Problem, problems.mid(0, 5).join(u'\n'));
        break;
    }
    }
    updateActions();
    showHint();
}

void MainWindow::updateActions()
{
    QStringList reasons;
    for (const Problem& problem : m_controller->problems())
        reasons << QString::fromStdString(problem.message);
    m_actions->run->setEnabled(m_controller->canRun());
    m_actions->run->setToolTip(
        reasons.isEmpty() ? tr("Compute the trajectories (Ctrl+R)") : reasons.mid(0, 5).join(u'\n'));
    m_actions->cancel->setEnabled(m_controller->isRunning() || m_benchmarkPanel->measure()->isRunning());
    m_actions->exportResult->setEnabled(m_controller->hasResult() && m_trajectories.rowCount() > 0);
    m_actions->fitMeteorology->setEnabled(m_meteorology.isUsable());
    m_actions->saveControl->setEnabled(m_controller->canRun());
    m_actions->removeStarts->setEnabled(std::ranges::any_of(
        m_selection.startIds(), [this](int id) { return m_starts.rowOf(id) >= 0; })); // not of an opened file
}

void MainWindow::showHint()
{
    const bool first = m_meteorology.isUsable() && m_starts.rowCount() == 0;
    m_map->setHint(first ? tr("Click the map to place a start") : QString());
}

} // namespace windline

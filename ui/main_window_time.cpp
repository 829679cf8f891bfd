// SPDX-License-Identifier: GPL-3.0-or-later
// Timeline and plots: the same moment and the same trajectories as on the map.
#include "ui/main_window.h"

#include "engine/model/engine_error.h"
#include "ui/file_dialogs.h"
#include "ui/map/map_view.h"
#include "ui/models/display_text.h"
#include "ui/panels/message_strip.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/timeline_bar.h"
#include "ui/run_controller.h"
#include "ui/settings_memory.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QDockWidget>
#include <QTimer>

namespace windline {

// Between the map and what is below it, as wide as the window, and as low as it can be.
void MainWindow::makeTimeline()
{
    m_timeline = new TimelineBar({m_actions->play, m_actions->stepBack, m_actions->stepForward}, this);
    m_timelineDock = addDock(Qt::BottomDockWidgetArea, tr("Timeline"), QStringLiteral("timeline"), m_timeline);
    m_timelineDock->setTitleBarWidget(new QWidget(m_timelineDock));
    m_timelineDock->setFeatures(QDockWidget::DockWidgetClosable);
}

void MainWindow::makePlots(QDockWidget* beside)
{
    m_plots = new PlotPanel(&m_trajectories, &m_opened, &m_selection, this);
    QDockWidget* plots = addDock(Qt::BottomDockWidgetArea, tr("Plots"), QStringLiteral("plots"), m_plots);
    tabifyDockWidget(beside, plots);
}

void MainWindow::connectTime()
{
    connect(this, &MainWindow::meteorologyOpened, this,
        [this] { m_timeline->setCoverage(coveredSpans(m_meteorology.times)); });
    const auto showPlan = [this] { m_timeline->setPlan(plannedSpan(m_controller->request())); };
    connect(m_controller, &RunController::problemsChanged, this, showPlan);
    showPlan();
    connect(&m_trajectories, &QAbstractItemModel::modelReset, this, &MainWindow::showResultSpan);
    connect(&m_trajectories, &TrajectoryModel::completed, this, &MainWindow::showResultSpan);
    auto* growing =
        new QTimer(this); // a run tells of every piece: a hundred thousand trajectories are not asked each time
    growing->setSingleShot(true);
    growing->setInterval(100);
    connect(growing, &QTimer::timeout, this, &MainWindow::showResultSpan);
    connect(&m_trajectories, &QAbstractItemModel::dataChanged, growing, [growing] {
        if (!growing->isActive())
            growing->start();
    });
    connect(&m_opened, &OpenedTrajectories::changed, this, &MainWindow::showResultSpan);

    connect(m_timeline, &TimelineBar::timeChanged, this, [this](std::optional<Time> time) {
        m_map->setCurrentTime(time);
        m_plots->setCurrentTime(time);
    });
    // The point under the pointer in the plot, on the map.
    connect(m_plots, &PlotPanel::hovered, this,
        [this](std::optional<Time> time) { m_map->setCurrentTime(time ? time : m_timeline->time()); });
    connect(m_plots, &PlotPanel::exportWanted, this, &MainWindow::askForPlotExport);
    connect(this, &MainWindow::meteorologyOpened, this, [this](const MeteorologySummary& summary) {
        if (!summary.isUsable())
            return;
        m_plots->setCredits(m_openingDemonstration ? tr("Windline; synthetic winds: demonstration")
                                                   : tr("Windline; %1").arg(fileName(summary.files.front())));
    });
    installEventFilter(m_timeline); // space: what nobody else has wanted comes here
    m_map->installEventFilter(m_timeline);
    if (m_memory == Memory::Remember) {
        const TimeMemory memory = rememberedTime();
        m_timeline->setChoices(memory.timeline);
        m_plots->setTime(memory.plottedAgainst);
        m_plots->setQuantity(memory.plotted);
    }
}

void MainWindow::rememberTimeAndPlots() const
{
    rememberTime({m_timeline->choices(), m_plots->quantity(), m_plots->time()});
}

void MainWindow::showResultSpan()
{
    std::vector<PlotSource> sources{PlotSource(m_trajectories)};
    for (const OpenedTrajectories::File& file : m_opened.files())
        sources.emplace_back(*file.trajectories, file.number);
    m_timeline->setResult(resultSpan(sources));
}

void MainWindow::askForPlotExport()
{
    askForPlotFile(this, [this](const auto& file) { exportPlotTo(file); });
}

void MainWindow::exportPlotTo(const std::filesystem::path& file)
{
    try {
        m_plots->exportTo(file);
        m_strip->showMessage(MessageStrip::Kind::Information, tr("Written: %1").arg(pathText(file)));
    } catch (const EngineError& error) {
        m_strip->showMessage(MessageStrip::Kind::Problem, QString::fromStdString(error.what()));
    }
}

} // namespace windline

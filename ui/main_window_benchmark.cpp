// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmark and the rest of the window: a run and a benchmark would slow each other down, so one waits for the
// other.
#include "ui/main_window.h"

#include "engine/model/engine_error.h"
#include "ui/file_dialogs.h"
#include "ui/models/display_text.h"
#include "ui/panels/benchmark_panel.h"
#include "ui/panels/benchmark_picture.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/message_strip.h"
#include "ui/run_controller.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QDockWidget>

namespace windline {

void MainWindow::connectBenchmark()
{
    MeasurePanel* measure = m_benchmarkPanel->measure();
    const auto tellRequest = [this, measure] {
        const std::vector<Problem>& problems = m_controller->problems();
        if (!m_controller->isRunning())
            measure->setBlocked({});
        if (!measure->isRunning()) // a benchmark that goes on is itself the problem
            measure->setRequest(m_controller->request(),
                problems.empty() ? QString() : QString::fromStdString(problems.front().message));
    };
    connect(m_controller, &RunController::problemsChanged, this, tellRequest);
    connect(measure, &MeasurePanel::runningChanged, this, [this, tellRequest](bool running) {
        m_controller->setBlocked(running ? tr("A benchmark is being measured; wait for it, or cancel it.") : QString());
        tellRequest();
        constexpr int heightOfCharts = 320;
        if (running && !m_benchmarkDock->isFloating() && m_benchmarkDock->height() < heightOfCharts)
            resizeDocks({m_benchmarkDock}, {heightOfCharts}, Qt::Vertical); // what comes needs room
    });
    connect(m_controller, &RunController::started, this,
        [measure] { measure->setBlocked(tr("A run goes on; wait for it, or cancel it.")); });
    connect(m_controller, &RunController::finished, this, [measure] { measure->setBlocked({}); });
    connect(m_actions->cancel, &QAction::triggered, measure, &MeasurePanel::cancel);
    connect(measure, &MeasurePanel::exportWanted, this, &MainWindow::askForBenchmarkExport);
    tellRequest();
}

void MainWindow::askForBenchmarkExport()
{
    askForBenchmarkFile(this, [this](const auto& file) { exportBenchmarkTo(file); });
}

void MainWindow::exportBenchmarkTo(const std::filesystem::path& file)
{
    try {
        exportBenchmark(m_benchmarkPanel->measure()->result(), file);
        m_strip->showMessage(MessageStrip::Kind::Information, tr("Written: %1").arg(pathText(file)));
    } catch (const EngineError& error) {
        m_strip->showMessage(MessageStrip::Kind::Problem, QString::fromStdString(error.what()));
    }
}

} // namespace windline

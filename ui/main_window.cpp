// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "engine/demonstration/demonstration.h"
#include "engine/model/engine_error.h"
#include "engine/model/run_report.h"
#include "engine/starts/starts_csv.h"
#include "ui/about_text.h"
#include "ui/export_job.h"
#include "ui/file_dialogs.h"
#include "ui/map/map_view.h"
#include "ui/map_presenter.h"
#include "ui/models/display_text.h"
#include "ui/panels/add_start_dialog.h"
#include "ui/panels/benchmark_panel.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/message_strip.h"
#include "ui/panels/meteorology_box.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/run_status.h"
#include "ui/panels/starts_panel.h"
#include "ui/panels/trajectories_panel.h"
#include "ui/run_controller.h"
#include "ui/style/theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QGridLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QToolBar>

namespace windline {

MainWindow::MainWindow(const StrategyCatalog& strategies, Memory memory, QWidget* parent)
    : QMainWindow(parent)
    , m_memory(memory)
    , m_actions(new WindowActions(this))
    , m_controller(new RunController(strategies, &m_starts, &m_trajectories, &m_timings, this))
    , m_exporter(new ExportJob(this))
    , m_map(new MapView(this))
    , m_mapPresenter(new MapPresenter(m_map, &m_starts, &m_trajectories, &m_selection, this))
    , m_emptyState(new EmptyState(m_actions->open, m_actions->openDemonstration, this))
    , m_strip(new MessageStrip(this))
    , m_runPanel(new RunPanel(strategies, m_actions->open, m_actions->run, m_actions->cancel, this))
    , m_status(new RunStatus(this))
{
    setWindowTitle(tr("Windline"));
    setAcceptDrops(true);
    setStatusBar(m_status);
    makeCentre();
    makeDocks();

    QList<QAction*> toggles;
    for (QDockWidget* dock : m_docks)
        toggles << dock->toggleViewAction();
    m_actions->fillMenus(menuBar(), toggles);
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    m_actions->fillToolBar(bar);

    connectActions();
    connectRun();
    resize(1366, 768);
    m_firstLayout = saveState();
    if (m_memory == Memory::Remember) {
        const QSettings settings;
        restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
        restoreState(settings.value(QStringLiteral("window/layout")).toByteArray());
    }
    m_controller->setSettings(m_runPanel->settings()->settings());
    showHint();
}

// Children that still work in the background (runs, exports) use the models: they go first.
MainWindow::~MainWindow()
{
    delete m_controller;
    delete m_exporter;
}

void MainWindow::makeCentre()
{
    m_map->setAcceptDrops(false); // files dropped on the map are the window's
    m_map->setDark(isDark(palette()));
    auto* centre = new QWidget(this);
    auto* layout = new QGridLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip, 0, 0);
    layout->addWidget(m_map, 1, 0);
    layout->addWidget(m_emptyState, 1, 0, Qt::AlignCenter); // over the map
    layout->setRowStretch(1, 1);
    setCentralWidget(centre);
}

void MainWindow::makeDocks()
{
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    auto* startsPanel = new StartsPanel(
        &m_starts, &m_selection, {m_actions->addStart, m_actions->importStarts, m_actions->removeStarts}, this);
    auto* ends = new EndsPanel(&m_trajectories, &m_selection, this);

    QDockWidget* starts = addDock(Qt::LeftDockWidgetArea, tr("Starts"), QStringLiteral("starts"), startsPanel);
    QDockWidget* run = addDock(Qt::RightDockWidgetArea, tr("Run"), QStringLiteral("run"), m_runPanel);
    QDockWidget* trajectories = addDock(Qt::BottomDockWidgetArea, tr("Trajectories"), QStringLiteral("trajectories"),
        new TrajectoriesPanel(&m_trajectories, &m_selection, this));
    m_endsDock = addDock(Qt::BottomDockWidgetArea, tr("Ended early"), QStringLiteral("ends"), ends);
    QDockWidget* benchmark = addDock(
        Qt::BottomDockWidgetArea, tr("Benchmark"), QStringLiteral("benchmark"), new BenchmarkPanel(&m_timings, this));
    tabifyDockWidget(trajectories, m_endsDock);
    tabifyDockWidget(m_endsDock, benchmark);
    trajectories->raise();
    resizeDocks({starts, run}, {356, 340}, Qt::Horizontal);
    resizeDocks({trajectories}, {150}, Qt::Vertical);

    connect(ends, &EndsPanel::countChanged, m_endsDock, [this](int count) {
        m_endsDock->setWindowTitle(count > 0 ? tr("Ended early (%1)").arg(count) : tr("Ended early"));
    });
}

QDockWidget* MainWindow::addDock(Qt::DockWidgetArea area, const QString& title, const QString& name, QWidget* content)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_docks << dock;
    return dock;
}

void MainWindow::connectActions()
{
    const WindowActions& act = *m_actions;
    connect(act.open, &QAction::triggered, this, &MainWindow::askForMeteorology);
    connect(act.openDemonstration, &QAction::triggered, this, &MainWindow::openDemonstration);
    connect(act.importStarts, &QAction::triggered, this, &MainWindow::askForStarts);
    connect(act.exportResult, &QAction::triggered, this, &MainWindow::askForExport);
    connect(act.quit, &QAction::triggered, this, &QWidget::close);
    connect(act.addStart, &QAction::triggered, this, &MainWindow::askForStart);
    connect(act.removeStarts, &QAction::triggered, this, [this] {
        const QSet<int> removed = m_selection.startIds();
        m_selection.clear();
        m_starts.remove(removed);
    });
    connect(act.selectAllStarts, &QAction::triggered, this, [this] {
        QSet<int> all;
        for (int row = 0; row < m_starts.rowCount(); ++row)
            all.insert(m_starts.id(row));
        m_selection.set(all);
    });
    connect(act.run, &QAction::triggered, m_controller, &RunController::run);
    connect(act.cancel, &QAction::triggered, m_controller, &RunController::cancel);
    connect(act.fit, &QAction::triggered, m_map, &MapView::fitToContent);
    connect(act.zoomIn, &QAction::triggered, m_map, &MapView::zoomIn);
    connect(act.zoomOut, &QAction::triggered, m_map, &MapView::zoomOut);
    connect(act.colourByHeight, &QAction::toggled, this,
        [this](bool byHeight) { m_mapPresenter->setColourMode(byHeight ? ColourMode::ByValue : ColourMode::ByStart); });
    connect(act.showLegend, &QAction::toggled, m_map, &MapView::setLegendVisible);
    connect(act.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(
        act.about, &QAction::triggered, this, [this] { QMessageBox::about(this, tr("About Windline"), aboutText()); });
}

void MainWindow::connectRun()
{
    connect(m_map, &MapView::clicked, this, &MainWindow::addStart);
    connect(m_map, &MapView::cursorMoved, this, [this](const QGeoCoordinate& coordinate) {
        m_status->showCoordinate(coordinate.latitude(), coordinate.longitude());
    });
    connect(m_map, &MapView::cursorLeft, m_status, &RunStatus::clearCoordinate);

    connect(&m_loader, &MeteorologyLoader::loaded, this, &MainWindow::meteorologyLoaded);
    connect(m_runPanel->settings(), &RunSettingsForm::changed, this,
        [this] { m_controller->setSettings(m_runPanel->settings()->settings()); });
    connect(m_controller, &RunController::problemsChanged, this, [this] {
        m_runPanel->showProblems(m_controller->problems());
        updateActions();
        showHint();
    });
    connect(m_controller, &RunController::started, this, [this] {
        m_strip->hide();
        m_status->showSummary(tr("Computing %n trajectories…", nullptr, m_trajectories.rowCount()));
        m_status->showProgress(0, -1);
        updateActions();
    });
    connect(m_controller, &RunController::progressed, m_status, &RunStatus::showProgress);
    connect(m_controller, &RunController::finished, this, &MainWindow::runFinished);
    connect(&m_selection, &Selection::changed, this, &MainWindow::updateActions);

    connect(
        m_exporter, &ExportJob::written, this, [this](const std::vector<std::filesystem::path>& files, double seconds) {
            m_controller->addWriteSeconds(seconds);
            m_strip->showMessage(MessageStrip::Kind::Information, tr("Written: %1").arg(pathText(files.front())));
        });
    connect(m_exporter, &ExportJob::failed, this,
        [this](const QString& message) { m_strip->showMessage(MessageStrip::Kind::Problem, message); });
}

void MainWindow::openMeteorology(const std::vector<std::filesystem::path>& files)
{
    m_openingDemonstration = false;
    m_strip->hide();
    m_runPanel->meteorology()->showLoading(files);
    m_loader.load(files);
}

void MainWindow::openDemonstration()
{
    m_openingDemonstration = true;
    m_strip->hide();
    const auto file = pathFrom(m_demonstrationFolder.filePath(QStringLiteral("demonstration.nc")));
    m_runPanel->meteorology()->showLoading({file});
    m_loader.loadDemonstration(file);
}

void MainWindow::meteorologyLoaded(const MeteorologySummary& summary)
{
    m_meteorology = summary;
    m_runPanel->meteorology()->showSummary(summary);
    m_controller->setMeteorology(summary);
    m_emptyState->setVisible(!summary.isUsable());
    if (summary.isUsable()) {
        m_mapPresenter->showCoverage(summary);
        m_map->setNote(m_openingDemonstration ? tr("synthetic winds: demonstration") : QString());
        setWindowTitle(tr("%1 – Windline").arg(fileName(summary.files.front())));
    }
    m_runPanel->settings()->setMeteorology(summary);
    if (summary.isUsable() && m_openingDemonstration) {
        const RunRequest request = demonstrationRequest(summary.files.front());
        m_starts.setStarts(request.starts);
        m_runPanel->settings()->setSettings(request);
        m_controller->run();
    }
    if (!summary.error.isEmpty())
        m_strip->showMessage(MessageStrip::Kind::Problem, summary.error);
    showHint();
    emit meteorologyOpened(summary);
}

void MainWindow::addStart(const QGeoCoordinate& coordinate)
{
    StartPoint start;
    start.name = tr("Start %1").arg(m_starts.nextId()).toStdString();
    start.latitudeDegrees = coordinate.latitude();
    start.longitudeDegrees = coordinate.longitude();
    start.height = m_runPanel->settings()->newStartHeight();
    start.heightUnit = m_runPanel->settings()->newStartUnit();
    m_selection.set({m_starts.add(start)});
}

void MainWindow::askForStart()
{
    StartPoint proposal;
    proposal.name = tr("Start %1").arg(m_starts.nextId()).toStdString();
    proposal.latitudeDegrees = m_map->center().latitude();
    proposal.longitudeDegrees = m_map->center().longitude();
    proposal.height = m_runPanel->settings()->newStartHeight();
    proposal.heightUnit = m_runPanel->settings()->newStartUnit();
    auto* dialog = new AddStartDialog(proposal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_selection.set({m_starts.add(dialog->start())}); });
    dialog->open();
}

void MainWindow::importStarts(const std::filesystem::path& file)
{
    try {
        const StartsCsv csv = readStartsCsv(file);
        m_starts.add(csv.starts);
        QStringList problems;
        for (const StartsCsvProblem& problem : csv.problems)
            problems << QString::fromStdString(problem.message);
        const QString imported =
            tr("%n starts imported from %1.", nullptr, static_cast<int>(csv.starts.size())).arg(fileName(file));
        if (problems.isEmpty())
            m_strip->showMessage(MessageStrip::Kind::Information, imported);
        else
            m_strip->showMessage(MessageStrip::Kind::Problem, imported + u'\n' + problems.mid(0, 5).join(u'\n'));
        m_map->fitToContent();
    } catch (const EngineError& error) {
        m_strip->showMessage(MessageStrip::Kind::Problem, QString::fromStdString(error.what()));
    }
}

void MainWindow::exportTo(const std::filesystem::path& file)
{
    m_exporter->start(m_trajectories.trajectories(), m_controller->shownRequest(), m_controller->shownReport(), file);
}

void MainWindow::askForMeteorology()
{
    askForMeteorologyFiles(this, [this](const auto& files) { openMeteorology(files); });
}

void MainWindow::askForStarts()
{
    askForStartsFile(this, [this](const auto& file) { importStarts(file); });
}

void MainWindow::askForExport()
{
    askForExportFile(this, [this](const auto& file) { exportTo(file); });
}

QString MainWindow::message() const
{
    return m_strip->text();
}

void MainWindow::runFinished(const RunReport& report)
{
    m_status->hideProgress();
    QStringList warnings;
    for (const std::string& warning : report.warnings)
        warnings << QString::fromStdString(warning);
    switch (report.outcome) {
    case RunOutcome::Completed:
        m_status->showSummary(m_trajectories.summary(), warnings.join(u'\n'));
        break;
    case RunOutcome::Cancelled:
        m_status->showSummary(m_trajectories.summary());
        m_strip->showMessage(
            MessageStrip::Kind::Information, tr("Cancelled. The trajectories show what was computed until then."));
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
    m_actions->cancel->setEnabled(m_controller->isRunning());
    m_actions->exportResult->setEnabled(m_controller->hasResult() && m_trajectories.rowCount() > 0);
    m_actions->removeStarts->setEnabled(!m_selection.startIds().isEmpty());
}

void MainWindow::showHint()
{
    const bool first = m_meteorology.isUsable() && m_starts.rowCount() == 0;
    m_map->setHint(first ? tr("Click the map to place a start") : QString());
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_memory == Memory::Remember) {
        QSettings settings;
        settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
        settings.setValue(QStringLiteral("window/layout"), saveState());
    }
    m_controller->cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_map->setDark(isDark(palette()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    std::vector<std::filesystem::path> meteorology;
    for (const auto& file : localFiles(event->mimeData())) {
        if (file.extension() == ".csv" || file.extension() == ".CSV")
            importStarts(file);
        else
            meteorology.push_back(file);
    }
    if (!meteorology.empty())
        openMeteorology(meteorology);
    event->acceptProposedAction();
}

} // namespace windline

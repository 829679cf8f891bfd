// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/choice_menu.h"
#include "ui/colour_menu.h"
#include "ui/compare_feed.h"
#include "ui/control_files.h"
#include "ui/export_job.h"
#include "ui/map/map_view.h"
#include "ui/map_picture_job.h"
#include "ui/map_presenter.h"
#include "ui/models/display_text.h"
#include "ui/panels/benchmark_panel.h"
#include "ui/panels/compare_panel.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/message_strip.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/run_status.h"
#include "ui/panels/runs_panel.h"
#include "ui/panels/starts_panel.h"
#include "ui/panels/trajectories_panel.h"
#include "ui/run_controller.h"
#include "ui/settings_memory.h"
#include "ui/style/theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGridLayout>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>

namespace windline {

MainWindow::MainWindow(const StrategyCatalog& strategies, Memory memory, QWidget* parent)
    : QMainWindow(parent)
    , m_memory(memory)
    , m_actions(new WindowActions(this))
    , m_colours(new ColourMenu(this))
    , m_controlFiles(new ControlFiles(this))
    , m_controller(new RunController(strategies, &m_starts, &m_trajectories, &m_timings, &m_runs, this))
    , m_exporter(new ExportJob(this))
    , m_mapPictures(new MapPictureJob(this))
    , m_map(new MapView(this))
    , m_mapPresenter(new MapPresenter(m_map, &m_starts, &m_trajectories, &m_opened, &m_selection, this))
    , m_emptyState(new EmptyState(m_actions->open, m_actions->openDemonstration, m_actions->tour, this))
    , m_strip(new MessageStrip(this))
    , m_runPanel(new RunPanel(strategies, m_actions->open, m_actions->run, m_actions->cancel, this))
    , m_runsPanel(new RunsPanel(&m_runs, this))
    , m_benchmarkPanel(new BenchmarkPanel(strategies, &m_timings, this))
    , m_status(new RunStatus(this))
{
    setAcceptDrops(true);
    setStatusBar(m_status);
    makeCentre();
    makeDocks();

    QList<QAction*> toggles;
    for (QDockWidget* dock : m_docks)
        toggles << dock->toggleViewAction();
    makeThemeAndLanguageMenus();
    m_actions->fillMenus(menuBar(), {m_colours, m_themes, m_languages, toggles});
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    m_actions->fillToolBar(bar);

    connectActions();
    connectMap();
    connectRun();
    connectRuns();
    connectBenchmark();
    connectFiles();
    connectTime();
    connectHelp();
    connectDocument();
    resize(1366, 768);
    m_firstLayout = saveState();
    if (m_memory == Memory::Remember) {
        const QSettings settings;
        restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
        restoreState(settings.value(QStringLiteral("window/layout")).toByteArray());
        m_runPanel->settings()->setSettings(rememberedSettings());
        m_runPanel->settings()->setMeteorologyBytes(rememberedMeteorologyBytes());
    }
    m_controller->setSettings(m_runPanel->settings()->settings());
    showHint();
    beginDocument();
}

// Children that still work in the background (runs, exports) use the models: they go first.
MainWindow::~MainWindow()
{
    delete m_controller;
    delete m_exporter;
    delete m_mapPictures;
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
    auto* startsPanel = new StartsPanel(&m_starts, &m_selection,
        {m_actions->addStart, m_actions->addMany, m_actions->importStarts, m_actions->removeStarts}, this);
    connectStarts(startsPanel);
    m_endsPanel = new EndsPanel(&m_trajectories, &m_opened, &m_selection, this);
    m_trajectoriesPanel = new TrajectoriesPanel(&m_trajectories, &m_opened, &m_selection, this);

    QDockWidget* starts = addDock(Qt::LeftDockWidgetArea, tr("Starts"), QStringLiteral("starts"), startsPanel);
    QDockWidget* run = addDock(Qt::RightDockWidgetArea, tr("Run"), QStringLiteral("run"), m_runPanel);
    QDockWidget* runs = makeRunsDock();
    makeTimeline();
    QDockWidget* trajectories =
        addDock(Qt::BottomDockWidgetArea, tr("Trajectories"), QStringLiteral("trajectories"), m_trajectoriesPanel);
    splitDockWidget(m_timelineDock, trajectories, Qt::Vertical); // before others are laid over it
    m_endsDock = addDock(Qt::BottomDockWidgetArea, tr("Ended early"), QStringLiteral("ends"), m_endsPanel);
    m_benchmarkDock = addDock(Qt::BottomDockWidgetArea, tr("Benchmark"), QStringLiteral("benchmark"), m_benchmarkPanel);
    tabifyDockWidget(trajectories, m_endsDock);
    auto* comparePanel = new ComparePanel(this);
    m_compareFeed = new CompareFeed(&m_runs, &m_opened, comparePanel);
    m_compareDock = addDock(Qt::BottomDockWidgetArea, tr("Compare"), QStringLiteral("compare"), comparePanel);
    tabifyDockWidget(m_endsDock, m_benchmarkDock);
    tabifyDockWidget(m_benchmarkDock, m_compareDock);
    makePlots(trajectories);
    trajectories->raise();
    resizeDocks({starts, run}, {384, 340}, Qt::Horizontal);
    resizeDocks({starts, runs}, {230, 210}, Qt::Vertical);
    resizeDocks({trajectories}, {150}, Qt::Vertical);

    connect(m_endsPanel, &EndsPanel::countChanged, m_endsDock, [this](int count) {
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
    connect(act.openControl, &QAction::triggered, this, &MainWindow::askForControlFile);
    connect(act.saveControl, &QAction::triggered, this, &MainWindow::askWhereToSaveControl);
    connect(act.openTrajectories, &QAction::triggered, this, &MainWindow::askForTrajectories);
    connect(act.quit, &QAction::triggered, this, &QWidget::close);
    connect(act.addStart, &QAction::triggered, this, &MainWindow::askForStart);
    connect(act.addMany, &QAction::triggered, this, &MainWindow::askForMany);
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
    connect(act.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
}

QString MainWindow::message() const
{
    return m_strip->text();
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    endDocument();
    if (m_memory == Memory::Remember) {
        QSettings settings;
        settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
        settings.setValue(QStringLiteral("window/layout"), saveState());
        rememberSettings(m_runPanel->settings()->settings());
        rememberMeteorologyBytes(m_runPanel->settings()->meteorologyBytes());
        rememberTimeAndPlots();
    }
    m_controller->cancelAll();
    m_benchmarkPanel->measure()->cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_mapPresenter->setDark(isDark(palette()));
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/project/project.h"
#include "ui/models/hidden_trajectories.h"
#include "ui/models/meteorology_loader.h"
#include "ui/models/opened_trajectories.h"
#include "ui/models/run_list.h"
#include "ui/models/selection.h"
#include "ui/models/start_point_model.h"
#include "ui/models/timings_model.h"
#include "ui/models/trajectory_model.h"

#include <QMainWindow>
#include <QTemporaryDir>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

class QDockWidget;
class QGeoCoordinate;

namespace windline {

class BenchmarkPanel;
class ChoiceMenu;
class ColourMenu;
class CompareFeed;
class ControlFiles;
class DocumentActions;
class EmptyState;
class EndsPanel;
class ExportJob;
class MapMenu;
class MapPictureJob;
class MapPresenter;
class MapView;
class MessageStrip;
class PlotPanel;
class ProjectSession;
class RunController;
class RunPanel;
class RunStatus;
class RunsPanel;
class StartsPanel;
class StrategyCatalog;
class TimelineBar;
class TrajectoriesPanel;
class WindowActions;
struct KeptRun;
struct MapPage;
struct OpenedProject;
struct Project;
struct RunReport;

// The window: puts models, panels, map and actions together.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // Forget: neither reads nor writes the user's settings, for tests and pictures.
    enum class Memory { Remember, Forget };

    MainWindow(const StrategyCatalog& strategies, Memory memory, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Whatever the files are: a project, meteorology, a CONTROL, trajectories, tables of starts.
    void openFiles(const std::vector<std::filesystem::path>& files);
    void openProject(const std::filesystem::path& file); // asks first when something would be lost
    void openMeteorology(const std::vector<std::filesystem::path>& files);
    void openControl(const std::filesystem::path& control); // and the SETUP.CFG beside it
    void openTrajectories(const std::vector<std::filesystem::path>& files);
    void openDemonstration(); // and runs it
    void importStarts(const std::filesystem::path& file);
    void exportTo(const std::filesystem::path& file); // the run that is shown
    void exportRun(int run, const std::filesystem::path& file);
    void saveMapPicture(const MapPage& page, bool lightColours, const std::filesystem::path& file);
    void exportBenchmarkTo(const std::filesystem::path& file);
    void exportPlotTo(const std::filesystem::path& file);
    void saveControl(const std::filesystem::path& control);

    StartPointModel* starts() { return &m_starts; }
    TrajectoryModel* trajectories() { return &m_trajectories; }
    OpenedTrajectories* opened() { return &m_opened; }
    TimingsModel* timings() { return &m_timings; }
    RunList* runs() { return &m_runs; }
    Selection* selection() { return &m_selection; }
    HiddenTrajectories* hidden() { return &m_hidden; }
    MapMenu* mapMenu() const { return m_mapMenu; }
    MapPictureJob* mapPictures() const { return m_mapPictures; }
    RunController* controller() const { return m_controller; }
    ControlFiles* controlFiles() const { return m_controlFiles; }
    ColourMenu* colours() const { return m_colours; }
    ExportJob* exporter() const { return m_exporter; }
    MapView* map() const { return m_map; }
    RunPanel* runPanel() const { return m_runPanel; }
    BenchmarkPanel* benchmarkPanel() const { return m_benchmarkPanel; }
    TimelineBar* timeline() const { return m_timeline; }
    PlotPanel* plots() const { return m_plots; }
    WindowActions* actions() const { return m_actions; }
    ProjectSession* session() const;
    DocumentActions* documentActions() const;
    // Closes the window when nothing can be lost any more, and then does this. The question about what can be lost
    // says why (a sentence).
    void closeThen(const std::function<void()>& then, const QString& why = {});
    void closeForLanguage(const std::function<void()>& then);
    QString message() const; // what the strip above the map says; empty when it is closed

    void startTour(); // of the demonstration, which it opens if nothing is open

signals:
    // A window in this language is to take this one's place: "ko"; empty: the desktop's.
    void languageChosen(const QString& id);
    void meteorologyOpened(const windline::MeteorologySummary& summary); // or not: then it has an error

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeCentre();
    void makeDocks();
    QDockWidget* addDock(Qt::DockWidgetArea area, const QString& title, const QString& name, QWidget* content);
    void connectActions();
    void connectMap();
    void connectRun();
    QDockWidget* makeRunsDock();
    void connectRuns();
    void connectBenchmark();
    void connectFiles();
    void connectStarts(StartsPanel* panel);
    void makeTimeline();
    void makePlots(QDockWidget* beside);
    void connectTime();
    void connectHelp();
    void connectDocument();
    void beginDocument();
    void endDocument();
    Project takeProject();
    void giveProject(const OpenedProject& opened);
    void giveMeteorology(const OpenedProject& opened);
    void recordChanges();
    void useNoMeteorology();
    std::filesystem::path demonstrationFile() const;
    std::vector<KeptRun> withDemonstration(std::vector<KeptRun> runs) const;
    void loadMeteorologyOf(const RunRequest& request);
    bool takeMeteorology(const MeteorologySummary& summary);
    void meteorologyTaken(bool isOfProject);
    bool isQuiet(const std::filesystem::path& trajectories) const;
    std::filesystem::path proposedProject() const;
    void showView();
    void showDocument();
    bool mayClose();
    void makeThemeAndLanguageMenus();
    void showTour();

    void loadMeteorology(const std::vector<std::filesystem::path>& files);
    void meteorologyLoaded(const MeteorologySummary& summary);
    void refuseMeteorology(const MeteorologySummary& summary);
    void useMeteorology(const MeteorologySummary& summary);
    void useCase(RunRequest request, const QString& message);
    void trajectoriesOpened(int number);
    void showEmptyState();
    void addStart(const QGeoCoordinate& coordinate);
    void askForStart();
    void askForMany();
    void askForMeteorology();
    void askForControlFile();
    void askWhereToSaveControl();
    void askForTrajectories();
    void askForStarts();
    void askForExport();
    void askForPlace();
    void askForMapPicture();
    void askForBenchmarkExport();
    void runFinished(const RunReport& report, int number);
    void useAgain(int run);
    void askForPlotExport();
    void showResultSpan();
    void rememberTimeAndPlots() const;
    void updateActions();
    void showHint();
    void resetLayout();

    Memory m_memory;
    StartPointModel m_starts;
    TrajectoryModel m_trajectories;
    OpenedTrajectories m_opened;
    TimingsModel m_timings;
    RunList m_runs;
    Selection m_selection;
    HiddenTrajectories m_hidden;
    MeteorologyLoader m_loader;
    MeteorologySummary m_meteorology;
    QTemporaryDir m_demonstrationFolder;
    bool m_openingDemonstration = false;
    bool m_isDemonstrationOpen = false;

    WindowActions* m_actions;
    ColourMenu* m_colours;
    ChoiceMenu* m_themes = nullptr;
    ChoiceMenu* m_languages = nullptr;
    ControlFiles* m_controlFiles;
    RunController* m_controller;
    ExportJob* m_exporter;
    MapPictureJob* m_mapPictures;
    MapView* m_map;
    MapPresenter* m_mapPresenter;
    MapMenu* m_mapMenu = nullptr;
    EmptyState* m_emptyState;
    MessageStrip* m_strip;
    RunPanel* m_runPanel;
    RunsPanel* m_runsPanel;
    TrajectoriesPanel* m_trajectoriesPanel = nullptr;
    EndsPanel* m_endsPanel = nullptr;
    CompareFeed* m_compareFeed = nullptr;
    BenchmarkPanel* m_benchmarkPanel;
    RunStatus* m_status;
    TimelineBar* m_timeline = nullptr;
    PlotPanel* m_plots = nullptr;
    QList<QDockWidget*> m_docks;
    QDockWidget* m_timelineDock = nullptr;
    QDockWidget* m_endsDock = nullptr;
    QDockWidget* m_benchmarkDock = nullptr;
    QDockWidget* m_compareDock = nullptr;
    QByteArray m_firstLayout;
    struct Document; // main_window_document.h
    std::shared_ptr<Document> m_document; // nobody else's; shared, so that only who includes it has to know what it is
};

} // namespace windline

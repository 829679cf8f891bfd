// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/meteorology_loader.h"
#include "ui/models/opened_trajectories.h"
#include "ui/models/selection.h"
#include "ui/models/start_point_model.h"
#include "ui/models/timings_model.h"
#include "ui/models/trajectory_model.h"

#include <QMainWindow>
#include <QTemporaryDir>

#include <filesystem>
#include <vector>

class QDockWidget;
class QGeoCoordinate;

namespace windline {

class BenchmarkPanel;
class ChoiceMenu;
class ColourMenu;
class ControlFiles;
class EmptyState;
class ExportJob;
class MapPresenter;
class MapView;
class MessageStrip;
class RunController;
class RunPanel;
class RunStatus;
class StrategyCatalog;
class WindowActions;
struct RunReport;

// The window: puts models, panels, map and actions together.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // Forget: neither reads nor writes the user's settings, for tests and pictures.
    enum class Memory { Remember, Forget };

    MainWindow(const StrategyCatalog& strategies, Memory memory, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Whatever the files are: meteorology, a CONTROL, trajectories, tables of starts.
    void openFiles(const std::vector<std::filesystem::path>& files);
    void openMeteorology(const std::vector<std::filesystem::path>& files);
    void openControl(const std::filesystem::path& control); // and the SETUP.CFG beside it
    void openTrajectories(const std::vector<std::filesystem::path>& files);
    void openDemonstration(); // and runs it
    void importStarts(const std::filesystem::path& file);
    void exportTo(const std::filesystem::path& file);
    void exportBenchmarkTo(const std::filesystem::path& file);
    void saveControl(const std::filesystem::path& control);

    StartPointModel* starts() { return &m_starts; }
    TrajectoryModel* trajectories() { return &m_trajectories; }
    OpenedTrajectories* opened() { return &m_opened; }
    TimingsModel* timings() { return &m_timings; }
    Selection* selection() { return &m_selection; }
    RunController* controller() const { return m_controller; }
    ControlFiles* controlFiles() const { return m_controlFiles; }
    ColourMenu* colours() const { return m_colours; }
    ExportJob* exporter() const { return m_exporter; }
    MapView* map() const { return m_map; }
    RunPanel* runPanel() const { return m_runPanel; }
    BenchmarkPanel* benchmarkPanel() const { return m_benchmarkPanel; }
    WindowActions* actions() const { return m_actions; }
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
    void connectBenchmark();
    void connectFiles();
    void connectHelp();
    void makeThemeAndLanguageMenus();
    void showTour();

    void loadMeteorology(const std::vector<std::filesystem::path>& files);
    void meteorologyLoaded(const MeteorologySummary& summary);
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
    void askForBenchmarkExport();
    void runFinished(const RunReport& report);
    void updateActions();
    void showHint();
    void resetLayout();

    Memory m_memory;
    StartPointModel m_starts;
    TrajectoryModel m_trajectories;
    OpenedTrajectories m_opened;
    TimingsModel m_timings;
    Selection m_selection;
    MeteorologyLoader m_loader;
    MeteorologySummary m_meteorology;
    QTemporaryDir m_demonstrationFolder;
    bool m_openingDemonstration = false;

    WindowActions* m_actions;
    ColourMenu* m_colours;
    ChoiceMenu* m_themes = nullptr;
    ChoiceMenu* m_languages = nullptr;
    ControlFiles* m_controlFiles;
    RunController* m_controller;
    ExportJob* m_exporter;
    MapView* m_map;
    MapPresenter* m_mapPresenter;
    EmptyState* m_emptyState;
    MessageStrip* m_strip;
    RunPanel* m_runPanel;
    BenchmarkPanel* m_benchmarkPanel;
    RunStatus* m_status;
    QList<QDockWidget*> m_docks;
    QDockWidget* m_endsDock = nullptr;
    QDockWidget* m_benchmarkDock = nullptr;
    QByteArray m_firstLayout;
};

} // namespace windline

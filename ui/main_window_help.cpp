// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does to be understood: the tour, the About box, its language and its colours.
#include "ui/choice_menu.h"
#include "ui/main_window.h"
#include "ui/map/map_view.h"
#include "ui/panels/about_dialog.h"
#include "ui/panels/run_panel.h"
#include "ui/run_controller.h"
#include "ui/style/theme.h"
#include "ui/tour/tour.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QDockWidget>
#include <QSettings>
#include <QToolBar>

namespace windline {

void MainWindow::makeThemeAndLanguageMenus()
{
    m_themes = new ChoiceMenu(tr("&Theme"),
        {{QString(), tr("As the de&sktop")}, {QStringLiteral("light"), tr("&Light")},
            {QStringLiteral("dark"), tr("&Dark")}},
        this);
    // Languages name themselves, so that whoever cannot read this one finds their own.
    m_languages = new ChoiceMenu(tr("L&anguage"),
        {{QString(), tr("As the de&sktop")}, {QStringLiteral("en"), QStringLiteral("&English")},
            {QStringLiteral("ko"), QStringLiteral("한국어(&K)")}},
        this);
    if (m_memory == Memory::Remember) {
        const QSettings settings;
        m_themes->setCurrent(settings.value(QStringLiteral("theme")).toString());
        m_languages->setCurrent(settings.value(QStringLiteral("language")).toString());
    } else {
        m_themes->setCurrent({});
        m_languages->setCurrent({});
    }
    connect(m_themes, &ChoiceMenu::chosen, this, [this](const QString& id) {
        if (m_memory == Memory::Remember)
            QSettings().setValue(QStringLiteral("theme"), id);
        applyTheme(themeFromId(id));
    });
    connect(m_languages, &ChoiceMenu::chosen, this, [this](const QString& id) {
        if (m_memory == Memory::Remember)
            QSettings().setValue(QStringLiteral("language"), id);
        emit languageChosen(id);
    });
}

void MainWindow::closeForLanguage(const std::function<void()>& then)
{
    closeThen(
        then, tr("To change the language the window closes and opens anew; a saved project is open in it again."));
}

void MainWindow::connectHelp()
{
    connect(m_actions->tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::startTour()
{
    if (m_trajectories.rowCount() > 0 || m_controller->isRunning()) {
        showTour();
        return;
    }
    if (!m_meteorology.isUsable() && !m_controller->isRunning()) {
        connect(m_controller, &RunController::finished, this, &MainWindow::showTour, Qt::SingleShotConnection);
        openDemonstration();
        return;
    }
    showTour();
}

void MainWindow::showTour()
{
    const auto dock = [this](const char* name) -> QWidget* {
        auto* found = findChild<QDockWidget*>(QLatin1String(name));
        return found ? found->widget() : nullptr;
    };
    const auto* bar = findChild<QToolBar*>();
    auto* tour = new Tour(this,
        {
            {m_map, tr("Trajectories"),
                tr("Each line is the path of air from its start, a ringed dot. Small dots are hours, crosses are early "
                   "ends. Point at a line for its values, click it to select it. Drag to move the map, turn the "
                   "wheel to zoom.")},
            {dock("starts"), tr("Starts"),
                tr("Click the map to place a start, drag it to move it. Here you change name, place, height and time; "
                   "Many… makes grids, heights, times and ensembles.")},
            {m_runPanel, tr("What is computed"),
                tr("The meteorology with its area and times, and the settings: when, how long, forward or backward, "
                   "which vertical motion. Whatever cannot be computed is said at its field.")},
            {bar ? bar->widgetForAction(m_actions->run) : nullptr, tr("Run"),
                tr("Computes the trajectories; they appear while it goes on. Change one thing, and run again.")},
            {dock("runs"), tr("Runs"),
                tr("Every run is kept here until you remove it. Tick one to see it beside another.")},
            {findChild<QWidget*>(QStringLiteral("timeline")), tr("Time"),
                tr("Which hours the meteorology covers, and where the run lies in them. The slider moves markers "
                   "along all trajectories.")},
            {dock("trajectories"), tr("Results"),
                tr("Where and why each trajectory ended. Plots, early ends, comparison and benchmark are behind the "
                   "other tabs. Selecting here selects everywhere.")},
            {bar ? bar->widgetForAction(m_actions->exportResult) : nullptr, tr("Export"),
                tr("GeoJSON, shapefile, GeoPackage, KML, CSV, NetCDF, or HYSPLIT's tdump. This tour stays under "
                   "Help.")},
        });
    tour->start();
}

} // namespace windline

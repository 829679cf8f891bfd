// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do to the map, and what is done on the map.
#include "ui/main_window.h"

#include "ui/colour_menu.h"
#include "ui/file_dialogs.h"
#include "ui/map/map_view.h"
#include "ui/map_menu.h"
#include "ui/map_picture_job.h"
#include "ui/map_presenter.h"
#include "ui/models/display_text.h"
#include "ui/panels/go_to_place_dialog.h"
#include "ui/panels/hidden_link.h"
#include "ui/panels/message_strip.h"
#include "ui/panels/run_status.h"
#include "ui/panels/save_map_dialog.h"
#include "ui/panels/trajectories_panel.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QTableView>

#include <algorithm>

namespace windline {

void MainWindow::connectMap()
{
    const WindowActions& act = *m_actions;
    connect(act.fit, &QAction::triggered, m_map, &MapView::fitToContent);
    connect(act.fitMeteorology, &QAction::triggered, this, [this] {
        if (const auto area = areaOf(m_meteorology))
            m_map->fitTo(*area);
    });
    connect(act.fitSelection, &QAction::triggered, this, [this] { m_map->fitToTrajectories(m_selection.startIds()); });
    connect(act.zoomIn, &QAction::triggered, m_map, &MapView::zoomIn);
    connect(act.zoomOut, &QAction::triggered, m_map, &MapView::zoomOut);
    connect(act.showLegend, &QAction::toggled, m_map, &MapView::setLegendVisible);
    connect(act.showGraticule, &QAction::toggled, m_map, &MapView::setGraticuleVisible);
    connect(act.showPlaceNames, &QAction::toggled, m_map, &MapView::setPlaceNamesVisible);
    connect(act.saveMap, &QAction::triggered, this, &MainWindow::askForMapPicture);
    m_colours->setRecorded([this] { return m_trajectories.recorded(); });
    connect(m_colours, &ColourMenu::chosen, this, [this](const ColourMenu::Choice& choice) {
        if (choice.byStart)
            m_mapPresenter->colourByStart();
        else if (choice.byAge)
            m_mapPresenter->colourByAge();
        else
            m_mapPresenter->colourByValue(choice.variable);
    });
    connect(m_map, &MapView::clicked, this, &MainWindow::addStart);
    connect(m_map, &MapView::cursorMoved, this, [this](const QGeoCoordinate& coordinate) {
        m_status->showCoordinate(coordinate.latitude(), coordinate.longitude());
    });
    connect(m_map, &MapView::cursorLeft, m_status, &RunStatus::clearCoordinate);

    m_mapMenu =
        new MapMenu(m_map, &m_starts, &m_selection, &m_hidden, {act.fit, act.fitMeteorology, act.goToPlace}, this);
    connect(m_mapMenu, &MapMenu::startWanted, this, &MainWindow::addStart);
    connect(act.goToPlace, &QAction::triggered, this, &MainWindow::askForPlace);
    connect(&m_hidden, &HiddenTrajectories::changed, this, [this] {
        m_map->setHiddenTrajectories(m_hidden.startIds());
        m_actions->showHidden->setEnabled(!m_hidden.startIds().isEmpty());
    });
    connect(act.hideSelected, &QAction::triggered, this, [this] { m_hidden.hide(m_selection.startIds()); });
    connect(act.showHidden, &QAction::triggered, &m_hidden, &HiddenTrajectories::showAll);
    const auto showSelectionActions = [this] {
        m_actions->hideSelected->setEnabled(!m_selection.startIds().isEmpty());
        m_actions->fitSelection->setEnabled(!m_selection.startIds().isEmpty());
    };
    connect(&m_selection, &Selection::changed, this, showSelectionActions);
    showSelectionActions();
    m_actions->showHidden->setEnabled(false);
    if (auto* panel = findChild<TrajectoriesPanel*>())
        linkHidden(panel->table(), &m_hidden, &m_selection);

    connect(m_mapPictures, &MapPictureJob::written, this, [this](const std::filesystem::path& file) {
        m_strip->showMessage(MessageStrip::Kind::Information, tr("Written: %1").arg(pathText(file)));
    });
    connect(m_mapPictures, &MapPictureJob::failed, this,
        [this](const QString& message) { m_strip->showMessage(MessageStrip::Kind::Problem, message); });
}

void MainWindow::askForPlace()
{
    auto* dialog = new GoToPlaceDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToPlaceDialog::chosen, this, [this](double latitude, double longitude) {
        constexpr double nearby = 6; // a country fills the view
        m_map->setZoomLevel(std::max(m_map->zoomLevel(), nearby));
        m_map->centerOn({latitude, longitude});
        m_map->setFocus();
    });
    dialog->open();
}

void MainWindow::askForMapPicture()
{
    auto* dialog = new SaveMapDialog(m_map->size(), m_map->isDark(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        askForMapPictureFile(this, dialog->suffix(),
            [this, page = dialog->page(), light = dialog->wantsLightColours()](
                const auto& file) { saveMapPicture(page, light, file); });
    });
    dialog->open();
}

void MainWindow::saveMapPicture(const MapPage& page, bool lightColours, const std::filesystem::path& file)
{
    MapPicture picture = m_map->picture();
    if (lightColours)
        picture.scene.style = MapStyle::light();
    m_mapPictures->start(std::move(picture), page, file);
}

} // namespace windline

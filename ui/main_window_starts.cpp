// SPDX-License-Identifier: GPL-3.0-or-later
// How starts come into the window.
#include "ui/main_window.h"

#include "engine/model/engine_error.h"
#include "engine/starts/starts_csv.h"
#include "ui/file_dialogs.h"
#include "ui/map/map_view.h"
#include "ui/map_presenter.h"
#include "ui/models/display_text.h"
#include "ui/panels/add_many_dialog.h"
#include "ui/panels/add_start_dialog.h"
#include "ui/panels/message_strip.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/starts_actions.h"
#include "ui/panels/starts_panel.h"

#include <algorithm>
#include <cmath>

namespace windline {

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

void MainWindow::askForMany()
{
    const QGeoCoordinate centre = m_map->center();
    const double latitude = std::clamp(std::round(centre.latitude()), -88.0, 88.0);
    const double longitude = std::round(centre.longitude());
    ManyStarts proposal;
    proposal.one = {tr("Start %1").arg(m_starts.nextId()).toStdString(), latitude, longitude};
    proposal.grid = {latitude - 2, longitude - 2, latitude + 2, longitude + 2, 1, 1};
    proposal.ring = {latitude, longitude, 100, 8, false};
    proposal.heights = {{m_runPanel->settings()->newStartHeight(), m_runPanel->settings()->newStartUnit()}};
    const Time first = m_runPanel->settings()->settings().startTime.value_or(Time());
    proposal.times = ManyStarts::Times{first, first + std::chrono::hours(24), std::chrono::hours(6)};
    QSet<int> chosen;
    for (int row = 0; row < m_starts.rowCount(); ++row)
        if (m_selection.startIds().contains(m_starts.id(row))) {
            chosen.insert(m_starts.id(row));
            proposal.chosen.push_back(m_starts.start(row));
        }
    auto* dialog = new AddManyDialog(proposal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, chosen] {
        const ManyStarts wanted = dialog->wanted();
        const std::vector<StartPoint> starts = makeStarts(wanted);
        if (wanted.places == ManyStarts::Places::Chosen) {
            m_selection.clear();
            m_starts.replace(chosen, starts); // one change, to be undone as one
        } else {
            m_starts.add(starts);
        }
    });
    dialog->offerDrawing();
    connect(dialog, &AddManyDialog::drawRequested, this, [this, dialog] {
        dialog->hide();
        m_map->setHint(tr("Draw the rectangle on the map; Esc goes back"));
        m_map->startRectangle();
    });
    connect(m_map, &MapView::rectangleDrawn, dialog, &AddManyDialog::setArea);
    connect(m_map, &MapView::rectangleModeChanged, dialog, [this, dialog](bool on) {
        if (on || dialog->isVisible())
            return;
        showHint();
        dialog->open(); // drawn or not
    });
    dialog->open();
}

void MainWindow::connectStarts(StartsPanel* panel)
{
    StartsActions* actions = panel->startsActions();
    actions->setUsualHeight([this] {
        return StartHeight{m_runPanel->settings()->newStartHeight(), m_runPanel->settings()->newStartUnit()};
    });
    connect(actions, &StartsActions::said, this, [this](const QString& message, bool isProblem) {
        m_strip->showMessage(isProblem ? MessageStrip::Kind::Problem : MessageStrip::Kind::Information, message);
    });
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
        m_mapPresenter->showStarts();
        m_map->fitToContent();
    } catch (const EngineError& error) {
        m_strip->showMessage(MessageStrip::Kind::Problem, QString::fromStdString(error.what()));
    }
}

void MainWindow::askForStarts()
{
    askForStartsFile(this, [this](const auto& file) { importStarts(file); });
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_session.h"

#include "ui/control_files.h"
#include "ui/document/project_session.h"
#include "ui/export_job.h"
#include "ui/main_window.h"
#include "ui/map/map_view.h"
#include "ui/models/display_text.h"
#include "ui/models/end_text.h"
#include "ui/models/file_kind.h"
#include "ui/run_controller.h"

#include <QDockWidget>
#include <QPixmap>

#include <iostream>
#include <utility>

namespace windline {

namespace {

constexpr int requestWrong = 2;
constexpr int couldNotGoOn = 3;
constexpr std::chrono::seconds patience{60}; // for the map after the run; runs and files take the time they take

StartPoint middleOf(const HorizontalGrid& grid)
{
    StartPoint start;
    start.latitudeDegrees = (grid.latitudeFirst + grid.latitudeLast()) / 2;
    start.longitudeDegrees = (grid.longitudeFirst + grid.longitudeLast()) / 2;
    return start;
}

} // namespace

PictureSession::PictureSession(MainWindow* window, PictureOrder order)
    : QObject(window)
    , m_window(window)
    , m_order(std::move(order))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this,
        [this] { fail(couldNotGoOn, tr("The map was not complete after %1 s.").arg(patience.count())); });
}

void PictureSession::start()
{
    connect(m_window, &MainWindow::meteorologyOpened, this, &PictureSession::meteorologyOpened);
    connect(m_window->controller(), &RunController::finished, this, &PictureSession::runFinished);
    connect(m_window->exporter(), &ExportJob::failed, this,
        [this](const QString& message) { fail(couldNotGoOn, message); });
    connect(m_window->exporter(), &ExportJob::written, this, [this](const std::vector<std::filesystem::path>& files) {
        m_written.insert(m_written.end(), files.begin(), files.end());
        ++m_exported;
        exportNext();
    });
    connect(m_window->controlFiles(), &ControlFiles::refused, this,
        [this](const QString& message) { fail(requestWrong, message + u'\n' + m_window->controlFiles()->problems()); });
    connect(m_window->opened(), &OpenedTrajectories::failed, this,
        [this](const QString& message) { fail(requestWrong, message); });
    connect(m_window->opened(), &OpenedTrajectories::opened, this, [this] {
        --m_trajectoryFiles;
        nextWhenRead();
    });
    connect(m_window->session(), &ProjectSession::failed, this,
        [this](const QString& message) { fail(requestWrong, message); });
    connect(m_window->session(), &ProjectSession::opened, this,
        [this](const std::shared_ptr<OpenedProject>& opened) { projectOpened(*opened); });
    open();
}

void PictureSession::open()
{
    if (m_order.files.empty()) {
        m_hasMeteorology = true;
        m_window->openDemonstration();
        return;
    }
    for (const std::filesystem::path& file : m_order.files) {
        const FileKind kind = kindOf(file);
        m_trajectoryFiles += kind == FileKind::Trajectories ? 1 : 0;
        m_hasMeteorology = m_hasMeteorology || kind == FileKind::Meteorology || kind == FileKind::Control
            || kind == FileKind::Project; // which says when it is open whether it has
    }
    m_window->openFiles(m_order.files);
    nextWhenRead();
}

void PictureSession::projectOpened(const OpenedProject& opened)
{
    const Project& project = opened.project;
    m_trajectoryFiles += project.openedTrajectories.size() - opened.missingTrajectories.size();
    m_hasMeteorology = project.isDemonstration || project.meteorology.size() > opened.missingMeteorology.size();
    nextWhenRead();
}

// Without meteorology there is nothing to run: what the files hold is the picture.
void PictureSession::nextWhenRead()
{
    if (m_trajectoryFiles == 0 && !m_hasMeteorology && !m_patience.isActive())
        waitForMap();
}

void PictureSession::meteorologyOpened(const MeteorologySummary& summary)
{
    if (!summary.isUsable()) {
        fail(requestWrong, summary.error);
        return;
    }
    if (m_order.files.empty())
        return; // the demonstration brings its starts and runs by itself
    if (m_window->starts()->rowCount() == 0)
        m_window->starts()->add(middleOf(summary.grid));
    if (!m_window->controller()->canRun()) {
        fail(requestWrong, QString::fromStdString(m_window->controller()->problems().front().message));
        return;
    }
    m_window->controller()->run();
}

void PictureSession::runFinished(const RunReport& report)
{
    if (report.outcome == RunOutcome::Refused) {
        fail(requestWrong, QString::fromStdString(report.problems.front().message));
        return;
    }
    if (report.outcome != RunOutcome::Completed) {
        fail(couldNotGoOn, QString::fromStdString(report.error));
        return;
    }
    m_hasMeteorology = false;
    nextWhenRead();
}

void PictureSession::showPanel()
{
    QStringList names;
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
        names << dock->objectName();
        if (dock->objectName() != m_order.panel)
            continue;
        dock->show();
        dock->raise();
        constexpr int heightToShow = 300; // of those below the map, which are low at first
        if (m_window->dockWidgetArea(dock) == Qt::BottomDockWidgetArea)
            m_window->resizeDocks({dock}, {heightToShow}, Qt::Vertical);
        QCoreApplication::processEvents(); // the map takes its new size before it is asked
        return;
    }
    fail(requestWrong,
        tr("There is no panel “%1”; there are: %2.").arg(m_order.panel, names.join(QStringLiteral(", "))));
}

void PictureSession::waitForMap()
{
    if (!m_order.panel.isEmpty())
        showPanel();
    if (m_hasFailed)
        return;
    m_patience.start();
    m_window->map()->fitToContent();
    if (m_window->map()->isSettled())
        takePicture();
    else
        connect(m_window->map(), &MapView::settled, this, &PictureSession::takePicture, Qt::SingleShotConnection);
}

void PictureSession::takePicture()
{
    m_patience.stop();
    if (!m_window->grab().save(pathText(m_order.picture))) {
        fail(couldNotGoOn, tr("%1 cannot be written.").arg(pathText(m_order.picture)));
        return;
    }
    m_written.push_back(m_order.picture);
    exportNext();
}

void PictureSession::exportNext()
{
    if (m_exported < m_order.exports.size()) {
        m_window->exportTo(m_order.exports[m_exported]);
        return;
    }
    printSummary();
    emit finished(0);
}

void PictureSession::printSummary() const
{
    if (!m_window->controller()->hasResult()) {
        for (const std::filesystem::path& file : m_written)
            std::cout << tr("wrote %1").arg(pathText(file)).toStdString() << std::endl;
        return;
    }
    const RunReport& report = m_window->controller()->shownReport();
    const RunRequest& request = m_window->controller()->shownRequest();
    const auto print = [](const QString& line) { std::cout << line.toStdString() << '\n'; };
    print(tr("%n trajectories", nullptr, m_window->trajectories()->rowCount())
        + tr(" over %1, %2 steps, strategy %3 (%n workers)", nullptr, report.workers)
            .arg(hoursText(request.duration), QString::number(report.steps), QString::fromStdString(report.strategy)));
    print(tr("  read %1, prepare %2, advect %3, write %4, total %5")
            .arg(secondsText(report.seconds.read), secondsText(report.seconds.prepare),
                secondsText(report.seconds.advect), secondsText(report.seconds.write),
                secondsText(report.seconds.total)));
    for (std::size_t reason = 0; reason < report.ends.size(); ++reason)
        if (report.ends[reason] > 0)
            print(
                QStringLiteral("  ") + endText(static_cast<EndReason>(reason), static_cast<int>(report.ends[reason])));
    for (const std::filesystem::path& file : m_written)
        print(tr("wrote %1").arg(pathText(file)));
    std::cout.flush();
}

void PictureSession::fail(int exitStatus, const QString& message)
{
    if (std::exchange(m_hasFailed, true))
        return; // the first reason is the one that helps
    m_patience.stop();
    disconnect(m_window->map(), nullptr, this, nullptr);
    std::cerr << "windline: " << message.toStdString() << '\n';
    emit finished(exitStatus);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find_widgets.h"
#include "tests/ui/keep_picture.h"
#include "tests/ui/test_catalog.h"
#include "tests/ui/test_window.h"
#include "ui/map/map_view.h"
#include "ui/panels/plot_canvas.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/timeline_bar.h"
#include "ui/panels/timeline_ruler.h"
#include "ui/run_controller.h"
#include "ui/style/theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QDockWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace windline;

namespace {

constexpr int patience = 180000; // milliseconds, for a busy machine; nothing is as slow by itself

} // namespace

// Timeline and plots in the window: one moment, one selection.
class TimeWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("WindlineTest");
        applyTheme(Theme::Light);
    }

    void init()
    {
        m_catalog = testCatalog();
        m_window = shownWindow(m_catalog);
    }
    void cleanup() { m_window.reset(); }

    void theMapKeepsItsRoom()
    {
        QCOMPARE(m_window->size(), QSize(1366, 768));
        QVERIFY2(m_window->map()->height() > 380, qPrintable(QString::number(m_window->map()->height())));
        QCOMPARE(m_window->timeline()->width(), m_window->width());
        QVERIFY(m_window->timeline()->height() <= 50);
        picture("empty");
    }

    void oneMomentInTimelineMapAndPlot()
    {
        runDemonstration();
        picture("forward");
        TimelineBar* timeline = m_window->timeline();
        QCOMPARE(timeline->ruler()->coverage().size(), std::size_t(1));
        QVERIFY(timeline->ruler()->plan());
        QCOMPARE(timeline->ruler()->plan()->span, timeline->ruler()->result()->span);
        QTest::keyClick(m_window->map(), Qt::Key_Space); // the map does not want it
        QVERIFY(timeline->isPlaying());
        QTRY_VERIFY(*timeline->time() > timeline->ruler()->result()->span.first);
        m_window->findChild<QTableView*>()->setFocus();
        m_window->actions()->play->trigger();
        QVERIFY(!timeline->isPlaying());
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(timeline->time()->time_since_epoch().count() % 3600, 0);

        showPlots();
        QVERIFY(m_window->plots()->hint().isEmpty());
        // One selection: a click on a line selects the start in the table.
        PlotCanvas* canvas = m_window->plots()->canvas();
        canvas->replot();
        const PlotLine& line = canvas->content().lines.at(0);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->placeOf(0, line.points.size() - 2).toPoint());
        QCOMPARE(m_window->selection()->startIds().size(), 1);
        picture("plots-selected");
        QVERIFY(!named<QTableView>(*m_window, "Starts")->selectionModel()->selectedRows().isEmpty());

        // Another start time: where the run would lie, in the timeline, before it runs.
        const TimeSpan before = timeline->ruler()->plan()->span;
        RunRequest settings = m_window->runPanel()->settings()->settings();
        settings.duration = std::chrono::hours(400);
        m_window->runPanel()->settings()->setSettings(settings);
        QTRY_VERIFY(timeline->ruler()->plan()->span != before);
        QCOMPARE(timeline->ruler()->planProblems().size(), std::size_t(1));
        picture("too-long");
    }

    void backwardAndDark()
    {
        applyTheme(Theme::Dark);
        runDemonstration();
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        RunRequest settings = m_window->runPanel()->settings()->settings();
        settings.startTime = *settings.startTime + std::chrono::hours(48);
        settings.duration = std::chrono::hours(-36);
        m_window->runPanel()->settings()->setSettings(settings);
        QTRY_VERIFY(m_window->controller()->canRun());
        m_window->actions()->run->trigger();
        QVERIFY(finished.wait(patience));
        QVERIFY(m_window->timeline()->ruler()->result()->isBackward);
        m_window->actions()->play->setChecked(true);
        QTest::qWait(700);
        m_window->actions()->play->setChecked(false);
        showPlots();
        picture("backward-dark");
        applyTheme(Theme::Light);
    }

    void aFileWithoutMeteorologyPlaysToo()
    {
        runDemonstration();
        const QString file = m_folder.filePath("kept.geojson");
        m_window->exportTo(file.toStdU16String());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->message().contains("kept.geojson"), patience);
        m_window = std::make_unique<MainWindow>(m_catalog, MainWindow::Memory::Forget);
        QSignalSpy again(m_window->opened(), &OpenedTrajectories::opened);
        m_window->show();
        m_window->openTrajectories({std::filesystem::path(file.toStdU16String())});
        QVERIFY(again.wait(patience));
        QVERIFY(m_window->timeline()->ruler()->coverage().empty());
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QVERIFY(m_window->timeline()->isPlaying());
        showPlots();
        picture("opened-file");
    }

    void theTimelineCanBeHidden()
    {
        auto* dock = m_window->findChild<QDockWidget*>("timeline");
        QVERIFY(dock->isVisible());
        dock->toggleViewAction()->trigger();
        QVERIFY(!dock->isVisible());
        m_window->actions()->resetLayout->trigger();
        QTRY_VERIFY(dock->isVisible());
    }

private:
    void runDemonstration()
    {
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->actions()->openDemonstration->trigger();
        QVERIFY(finished.wait(patience));
    }

    void showPlots()
    {
        auto* dock = m_window->findChild<QDockWidget*>("plots");
        dock->raise();
        QTRY_VERIFY(m_window->plots()->isVisible());
        QTest::qWait(300);
    }

    void picture(const char* name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->map()->isSettled(), patience);
        QTest::qWait(200);
        keepPicture(*m_window, QStringLiteral("time-%1").arg(name));
    }

    StrategyCatalog m_catalog;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TimeWindowTest)
#include "time_window_test.moc"

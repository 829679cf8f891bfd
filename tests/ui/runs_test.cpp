// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find_widgets.h"
#include "tests/ui/kept_runs.h"
#include "tests/ui/test_catalog.h"
#include "tests/ui/test_window.h"
#include "ui/map/map_view.h"
#include "ui/panels/compare_panel.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/runs_panel.h"
#include "ui/run_controller.h"
#include "ui/style/theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace windline;

namespace {

constexpr int patience = 180000; // milliseconds, for a busy machine; nothing is as slow by itself

} // namespace

// The list of runs in the window: run, change one thing, run again, see both.
class RunsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setOrganizationName("WindlineTest"); }

    void init()
    {
        applyTheme(Theme::Light);
        m_catalog = testCatalog();
        m_window = shownWindow(m_catalog);
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->openDemonstration();
        QVERIFY(finished.wait(patience));
    }
    void cleanup() { m_window.reset(); }

    void oneThingIsChangedAndBothAreSeen()
    {
        trigger("Use again");
        QVERIFY(m_window->runs()->isBeside(1));
        QVERIFY(m_window->message().contains("Run 1"));
        change("Duration", "12");
        runAndWait(Qt::Key_R);
        QCOMPARE(m_window->runs()->runs().size(), 2U);
        QCOMPARE(m_window->controller()->shown()->number, 2);
        QCOMPARE(m_window->opened()->files().size(), 1U);
        QCOMPARE(m_window->opened()->files()[0].run, 1);
        auto* details =
            named<QLabel>(*m_window, "What the selected run did, and in what it differs from the one before");
        QVERIFY2(details->text().contains("Unlike Run 1: duration 12 h instead of"), qPrintable(details->text()));
        takePicture("runs-light");
        applyTheme(Theme::Dark);
        QTest::qWait(50);
        takePicture("runs-dark");

        // The first one again, by a click: its settings are not the form's, its trajectories are shown.
        clickRow(1);
        QCOMPARE(m_window->controller()->shown()->number, 1);
        QCOMPARE(m_window->trajectories()->complete(), m_window->runs()->find(1)->trajectories);
        QCOMPARE(m_window->opened()->files().size(), 0U); // it is the shown one now; the other was not ticked
        trigger("Use again");
        QCOMPARE(named<QSpinBox>(*m_window, "Duration")->value(), hoursOf(1));
    }

    void aTickLaysARunBeside()
    {
        m_window->runs()->add(keptRun()); // one of its two trajectories ended early
        QCOMPARE(m_window->opened()->files().size(), 0U);
        const QModelIndex name = m_window->runs()->index(0, RunList::Name);
        const QRect cell = table()->visualRect(name);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {cell.left() + 10, cell.center().y()});
        QCOMPARE(m_window->opened()->files().size(), 1U);
        QCOMPARE(m_window->controller()->shown()->number, 1); // a tick alone shows it beside
        auto* tabs = m_window->findChild<QTabBar*>("trajectoryFiles");
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->tabText(0), "Run 1");
        QCOMPARE(tabs->tabText(1), "Run 2");
        // Its early end: in the list with the reason, on the map with its cross.
        auto* ends = m_window->findChild<QTabBar*>("endFiles");
        QCOMPARE(ends->tabText(1), "Run 2 (1)");
        QCOMPARE(m_window->findChild<QDockWidget*>("ends")->windowTitle(), "Ended early (1)");
        auto* list = named<QTableView>(*m_window, "Trajectories of Run 2 that ended early");
        QVERIFY(list);
        QCOMPARE(list->model()->index(0, TrajectoryModel::End).data().toString(), "left the grid at its east edge");
        const TrajectoryModel& beside = *m_window->opened()->files()[0].trajectories;
        QCOMPARE(m_window->map()->pointCount(beside.startId(1)), 3U);
        QVERIFY2(hoverTextAt({36, 129}).contains("left the grid at its east edge"), qPrintable(hoverTextAt({36, 129})));

        clickRow(0); // the run itself, now: the same list, the same cross
        QCOMPARE(m_window->controller()->shown()->number, 2);
        QCOMPARE(m_window->opened()->files().size(), 0U);
        QCOMPARE(named<QTableView>(*m_window, "Trajectories that ended early")->model()->rowCount(), 1);
        QVERIFY2(hoverTextAt({36, 129}).contains("left the grid at its east edge"), qPrintable(hoverTextAt({36, 129})));

        clickRow(1);
        m_window->runs()->setBeside(2, true);
        emit tabs->tabCloseRequested(1);
        QVERIFY(!m_window->runs()->isBeside(2));
        QCOMPARE(name.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void whenARunWasComputedIsSeen()
    {
        QTableView* table = m_window->findChild<RunsPanel*>()->table();
        const QModelIndex when = table->model()->index(0, RunList::ComputedAt);
        QVERIFY(when.data().toString().endsWith("UTC"));
        QVERIFY(table->visualRect(when).right() <= table->viewport()->width());
        QVERIFY(table->sizeHintForIndex(when).width() <= table->columnWidth(RunList::ComputedAt));
        takePicture("runs-columns");

        // What is cut is told.
        table->setColumnWidth(RunList::ComputedAt, 60);
        const QPoint point = table->visualRect(when).center();
        QHelpEvent help(QEvent::ToolTip, point, table->viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(table->viewport(), &help);
        QVERIFY2(QToolTip::text().startsWith(when.data().toString()), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains("Run 1"));
        QToolTip::hideText();
    }

    void delRemovesTheRunAndNoStart()
    {
        runAndWait(Qt::Key_R);
        m_window->selection()->set({m_window->starts()->id(0)});
        const int starts = m_window->starts()->rowCount();
        clickRow(1);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(m_window->runs()->runs().size(), 1U);
        QCOMPARE(m_window->starts()->rowCount(), starts);
        QCOMPARE(m_window->controller()->shown()->number, 2);
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(m_window->runs()->runs().empty());
        QCOMPARE(m_window->trajectories()->rowCount(), 0);
        QVERIFY(!m_window->actions()->exportResult->isEnabled());
    }

    void f2NamesARun()
    {
        clickRow(0);
        table()->setCurrentIndex(m_window->runs()->index(0, RunList::Name));
        QTest::keyClick(table(), Qt::Key_F2);
        auto* editor = table()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, "control");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_window->runs()->runs()[0].name, "control");
    }

    void twoAreCompared()
    {
        runAndWait(Qt::Key_R);
        QMenu* compare = nullptr;
        for (auto* menu : panel()->findChildren<QMenu*>())
            if (menu->title().remove('&') == "Compare with")
                compare = menu;
        QVERIFY(compare);
        emit compare->aboutToShow();
        QCOMPARE(compare->actions().size(), 1);
        QCOMPARE(compare->actions()[0]->text(), "Run 1");
        compare->actions()[0]->trigger();
        QCOMPARE(named<QComboBox>(*m_window, "First result")->currentText(), "Run 2");
        QCOMPARE(named<QComboBox>(*m_window, "Second result")->currentText(), "Run 1");
        QVERIFY(m_window->findChild<ComparePanel*>()->table()->isVisible());
    }

    void aRunThatIsNotShownIsExported()
    {
        runAndWait(Qt::Key_R);
        const QTemporaryDir folder;
        m_window->exportRun(1, folder.filePath("one.csv").toStdU16String());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->message().contains("one.csv"), patience);
        QVERIFY(m_window->runs()->find(1)->report.seconds.write > 0);
        QCOMPARE(m_window->runs()->find(2)->report.seconds.write, 0.0);
        QVERIFY(m_window->timings()->report(1).seconds.write > 0);
    }

    void runsWaitAndAreSeenWaiting()
    {
        addManyStarts();
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_window->actions()->cancel->isEnabled());
        QCOMPARE(m_window->runs()->waitingCount(), 2);
        QCOMPARE(m_window->runs()->index(0, RunList::Outcome).data().toString(), "waits, place 2");
        grabInto("runs-queue");
        clickRow(0); // one that waits: what is shown stays
        QCOMPARE(m_window->runs()->shown(), 2);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(m_window->runs()->waitingCount(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Escape); // the one that goes on; the next begins
        QVERIFY(finished.wait(patience));
        QVERIFY(m_window->controller()->isRunning());
        QVERIFY(m_window->message().contains("Cancelled")); // still to be read
        m_window->close();
        QCOMPARE(m_window->runs()->waitingCount(), 0);
    }

private:
    RunsPanel* panel() const { return m_window->findChild<RunsPanel*>(); }
    QTableView* table() const { return panel()->table(); }

    void clickRow(int row)
    {
        const QRect cell = table()->visualRect(m_window->runs()->index(row, RunList::Outcome));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }

    void trigger(const QString& text)
    {
        for (QAction* action : panel()->menu()->actions())
            if (action->text().remove('&') == text) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        QFAIL(qPrintable(text));
    }

    void change(const QString& field, const QString& value)
    {
        auto* box = named<QSpinBox>(*m_window, field);
        box->selectAll();
        QTest::keyClicks(box, value);
    }

    void runAndWait(Qt::Key key)
    {
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        QVERIFY(finished.wait(patience));
    }

    int hoursOf(int run) const
    {
        return static_cast<int>(
            abs(std::chrono::duration_cast<std::chrono::hours>(m_window->runs()->find(run)->request.duration)).count());
    }

    // What the map says of the place when the pointer is there.
    QString hoverTextAt(const QGeoCoordinate& place) const
    {
        MapView* map = m_window->map();
        const QSignalSpy hovered(map, &MapView::trajectoryHovered);
        map->centerOn(place);
        map->setZoomLevel(7); // away from the starts
        QTest::mouseMove(map, map->rect().center() + QPoint(60, 60));
        QTest::mouseMove(map, map->pointOf(place).toPoint());
        for (int i = 0; i < 100 && hovered.isEmpty(); ++i)
            QTest::qWait(10);
        return hovered.isEmpty() ? QString() : hovered.last().at(1).toString();
    }

    void addManyStarts()
    {
        std::vector<StartPoint> starts(40000);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            starts[i].latitudeDegrees = -60.0 + static_cast<double>(i % 120);
            starts[i].longitudeDegrees = static_cast<double>(i % 359);
            starts[i].height = 3000;
        }
        m_window->starts()->setStarts(starts);
    }

    // For people, where WINDLINE_PICTURES names a folder.
    void takePicture(const char* name) const
    {
        const QString folder = qEnvironmentVariable("WINDLINE_PICTURES");
        if (folder.isEmpty())
            return;
        for (int i = 0; i < 400 && !m_window->map()->isSettled(); ++i)
            QTest::qWait(10);
        grabInto(name);
    }
    void grabInto(const char* name) const
    {
        const QString folder = qEnvironmentVariable("WINDLINE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_window->grab().save(folder + '/' + name + ".png"));
    }

    StrategyCatalog m_catalog;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(RunsTest)
#include "runs_test.moc"

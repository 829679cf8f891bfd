// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/trajectory_file.h"
#include "tests/ui/find_widgets.h"
#include "tests/ui/keep_picture.h"
#include "tests/ui/test_catalog.h"
#include "tests/ui/test_window.h"
#include "ui/document/project_session.h"
#include "ui/document_actions.h"
#include "ui/map/map_view.h"
#include "ui/models/run_list.h"
#include "ui/panels/runs_panel.h"
#include "ui/run_controller.h"
#include "ui/style/theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace windline;

namespace {

constexpr int patience = 180000; // milliseconds, for a busy machine

} // namespace

// A piece of work from its first click to its end, with mouse and keyboard as a user has them, and a picture of every
// stage in pictures/ of the build folder.
class MainTasksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("WindlineMainTasksTest");
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyTheme(Theme::Light);
        m_catalog = testCatalog();
        m_window = shownWindow(m_catalog);
    }
    void cleanupTestCase() { m_window.reset(); }

    void winds()
    {
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->actions()->openDemonstration->trigger();
        QVERIFY(finished.wait(patience));
        // A case of one's own: none of the demonstration's starts.
        key(Qt::Key_A, Qt::ControlModifier);
        auto* table = named<QTableView>(*m_window, "Starts");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(m_window->starts()->rowCount(), 0);
        QVERIFY(!m_window->actions()->run->isEnabled());
    }

    void threeStarts()
    {
        const QSize map = m_window->map()->size();
        int placed = 0;
        for (const double across : {0.3, 0.45, 0.6}) {
            QTest::mouseClick(m_window->map(), Qt::LeftButton, {},
                QPoint(int(map.width() * across), int(map.height() * (0.2 + across / 3))));
            ++placed;
            QTRY_COMPARE(m_window->starts()->rowCount(), placed); // a click waits for its second
        }
        picture("task-1-starts");
    }

    void run()
    {
        runByKey();
        QCOMPARE(m_window->trajectories()->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QVERIFY(m_window->trajectories()->trajectory(row).points.size() > 1);
        picture("task-2-run");
    }

    void inspect()
    {
        // A click on a line selects its trajectory everywhere.
        QCOMPARE(m_window->trajectories()->rowCount(), 3);
        const Trajectory& trajectory = m_window->trajectories()->trajectory(1);
        const TrajectoryPoint& middle = trajectory.points[trajectory.points.size() / 2];
        const QPoint point = m_window->map()->pointOf({middle.latitudeDegrees, middle.longitudeDegrees}).toPoint();
        QVERIFY(m_window->map()->rect().contains(point));
        QSignalSpy hovered(m_window->map(), &MapView::trajectoryHovered);
        QTest::mouseMove(m_window->map(), point);
        QTRY_VERIFY(!hovered.isEmpty() && hovered.back()[0].toInt() != -1);
        QVERIFY2(hovered.back()[1].toString().contains("hPa"), qPrintable(hovered.back()[1].toString()));
        QTest::mouseClick(m_window->map(), Qt::LeftButton, {}, point);
        QTRY_COMPARE(m_window->selection()->startIds(), QSet<int>{m_window->trajectories()->startId(1)});
        picture("task-3-selected");
        showDock("plots");
        picture("task-3-plot");
        showDock("trajectories");
    }

    void otherHeightAndAgain()
    {
        auto* table = named<QTableView>(*m_window, "Starts");
        const QModelIndex cell = table->model()->index(0, StartPointModel::Height);
        table->setFocus();
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_F2);
        QTRY_VERIFY(table->findChild<QAbstractSpinBox*>());
        auto* editor = table->findChild<QAbstractSpinBox*>();
        editor->selectAll();
        QTest::keyClicks(editor, "2500");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(highest(), 2500.0);
        runByKey();
        QTRY_COMPARE(m_window->runs()->runs().size(), std::size_t(3)); // the demonstration's, and two
        picture("task-4-again");
    }

    void compare()
    {
        showDock("runs");
        auto* panel = m_window->findChild<RunsPanel*>();
        panel->table()->selectRow(0);
        QMenu* other = nullptr;
        for (QAction* action : panel->menu()->actions())
            if (action->menu())
                other = action->menu();
        QVERIFY(other);
        emit other->aboutToShow();
        QVERIFY(!other->actions().isEmpty());
        other->actions().constFirst()->trigger();
        QTRY_VERIFY(m_window->findChild<QDockWidget*>("compare")->isVisible());
        auto* hours = named<QTableView>(*m_window->findChild<QDockWidget*>("compare"), "Differences by hour");
        if (hours)
            QTRY_VERIFY_WITH_TIMEOUT(hours->model()->rowCount() > 0, patience);
        picture("task-5-compare");
        showDock("trajectories");
    }

    void exportIt()
    {
        for (const char* name : {"out.geojson", "out.shp"}) {
            const QString file = m_folder.filePath(name);
            key(Qt::Key_E, Qt::ControlModifier);
            typeInDialog(file);
            const QString written = QString(name) == "out.shp" ? QStringLiteral("out_") : QString(name);
            QTRY_VERIFY_WITH_TIMEOUT(m_window->message().contains(written), patience);
        }
        const TrajectoryFile written = readTrajectories(m_folder.filePath("out.geojson").toStdString());
        QCOMPARE(written.trajectories.size(), std::size_t(3));
        QVERIFY(QFile::exists(m_folder.filePath("out_lines.shp")));
        QVERIFY(QFile::exists(m_folder.filePath("out_points.dbf")));
    }

    void saveAndReopen()
    {
        const QString file = m_folder.filePath(QStringLiteral("내 case.windline"));
        key(Qt::Key_S, Qt::ControlModifier);
        typeInDialog(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session()->isModified(), patience);
        QTRY_VERIFY(!m_window->isWindowModified());

        auto other = shownWindow(m_catalog);
        QSignalSpy opened(other.get(), &MainWindow::meteorologyOpened);
        other->openFiles({file.toStdU16String()});
        QVERIFY(opened.wait(patience));
        QCOMPARE(other->starts()->starts(), m_window->starts()->starts());
        QCOMPARE(other->runs()->runs().size(), m_window->runs()->runs().size());
        QCOMPARE(other->runs()->shown(), m_window->runs()->shown());
        QCOMPARE(other->trajectories()->rowCount(), 3);
        QCOMPARE(
            other->trajectories()->trajectory(2).points.size(), m_window->trajectories()->trajectory(2).points.size());
        QTRY_VERIFY_WITH_TIMEOUT(other->controller()->canRun(), patience);
        QVERIFY(!other->isWindowModified());
        QTRY_VERIFY_WITH_TIMEOUT(other->map()->isSettled(), patience);
        keepPicture(*other, "task-6-reopened");
        QVERIFY(other->close());
    }

    void undoEverything()
    {
        const std::vector<StartPoint> last = m_window->starts()->starts();
        QAction* undo = m_window->documentActions()->undo;
        QAction* redo = m_window->documentActions()->redo;
        int steps = 0;
        for (; steps < 100 && undo->isEnabled(); ++steps)
            key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(steps >= 5); // the demonstration, its starts removed, three placed, a height
        QCOMPARE(m_window->starts()->rowCount(), 0);
        picture("task-7-undone");
        for (int i = 0; i < steps; ++i)
            key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!redo->isEnabled());
        QCOMPARE(m_window->starts()->starts(), last);
    }

private:
    void key(Qt::Key which, Qt::KeyboardModifiers with = {})
    {
        m_window->activateWindow(); // after a dialog, or another window
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), which, with);
    }

    void runByKey()
    {
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(finished.wait(patience));
    }

    // The dialog that asks for a file's name.
    static void typeInDialog(const QString& file)
    {
        const auto dialog = [] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); };
        QTRY_VERIFY(dialog());
        auto* name = dialog()->findChild<QLineEdit*>("fileNameEdit");
        QVERIFY(name);
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        name->insert(file); // Korean letters are no keys
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
    }

    void showDock(const char* name)
    {
        auto* dock = m_window->findChild<QDockWidget*>(QLatin1String(name));
        QVERIFY2(dock, name);
        dock->show();
        dock->raise();
    }

    void picture(const QString& name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->map()->isSettled(), patience);
        keepPicture(*m_window, name);
    }

    double highest() const
    {
        double height = 0;
        for (const StartPoint& start : m_window->starts()->starts())
            height = std::max(height, start.height);
        return height;
    }

    StrategyCatalog m_catalog;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainTasksTest)
#include "main_tasks_test.moc"

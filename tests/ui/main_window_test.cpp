// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find_widgets.h"
#include "tests/ui/test_catalog.h"
#include "tests/ui/test_window.h"
#include "ui/map/map_view.h"
#include "ui/panels/benchmark_panel.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/run_controller.h"
#include "ui/style/theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <fstream>

using namespace windline;

namespace {

constexpr int patience = 180000; // milliseconds, for a busy machine; nothing is as slow by itself

} // namespace

// The whole program as a user meets it: mouse, keyboard, files.
class MainWindowTest : public QObject {
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
        QTRY_VERIFY_WITH_TIMEOUT(m_window->map()->isSettled(), patience);
    }
    void cleanup() { m_window.reset(); }

    void beginsWithTwoWaysToBegin()
    {
        QVERIFY(m_window->findChild<EmptyState*>()->isVisible());
        QVERIFY(!m_window->actions()->run->isEnabled());
        QVERIFY(m_window->actions()->run->toolTip().contains("meteorology"));
        QVERIFY(!m_window->actions()->exportResult->isEnabled());
    }

    void aClickOnTheMapAddsAStartThere()
    {
        const QPoint point(200, 150);
        const QGeoCoordinate expected = m_window->map()->coordinateAt(point);
        clickMap(point);
        QTRY_COMPARE(m_window->starts()->rowCount(), 1);
        const StartPoint& start = m_window->starts()->start(0);
        QVERIFY(std::abs(start.latitudeDegrees - expected.latitude()) < 0.5);
        QVERIFY(std::abs(std::remainder(start.longitudeDegrees - expected.longitude(), 360)) < 0.5);
        auto* table = named<QTableView>(*m_window, "Starts");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1); // ready for Del, or for editing
    }

    void delRemovesTheSelectedStart()
    {
        clickMap({200, 150});
        QTRY_COMPARE(m_window->starts()->rowCount(), 1);
        clickMap({100, 100});
        QTRY_COMPARE(m_window->starts()->rowCount(), 2);
        auto* table = named<QTableView>(*m_window, "Starts");
        table->setFocus();
        table->selectRow(0);
        QCOMPARE(m_window->selection()->startIds(), QSet<int>{m_window->starts()->id(0)});
        const int kept = m_window->starts()->id(1);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(m_window->starts()->rowCount(), 1);
        QCOMPARE(m_window->starts()->id(0), kept);
    }

    void editingTheTableMovesTheStart()
    {
        clickMap({200, 150});
        QTRY_COMPARE(m_window->starts()->rowCount(), 1);
        auto* table = named<QTableView>(*m_window, "Starts");
        const QModelIndex cell = table->model()->index(0, StartPointModel::Latitude);
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto* editor = table->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, "12 30 N");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_window->starts()->start(0).latitudeDegrees, 12.5);
    }

    void theDemonstrationFillsEverything()
    {
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->actions()->openDemonstration->trigger();
        QVERIFY(finished.wait(patience));
        QVERIFY(!m_window->findChild<EmptyState*>()->isVisible());
        QVERIFY(m_window->trajectories()->rowCount() > 1);
        QCOMPARE(
            named<QTableView>(*m_window, "Trajectories")->model()->rowCount(), m_window->trajectories()->rowCount());
        QCOMPARE(m_window->timings()->rowCount(), 1);
        QVERIFY(m_window->actions()->exportResult->isEnabled());

        // One selection through map and tables.
        const int id = m_window->starts()->id(2);
        emit m_window->map()->trajectoryClicked(id, {}, {});
        QCOMPARE(named<QTableView>(*m_window, "Starts")->selectionModel()->selectedRows().value(0).row(), 2);
        QCOMPARE(named<QTableView>(*m_window, "Trajectories")->selectionModel()->selectedRows().value(0).row(), 2);

        // Again, by keyboard.
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(finished.wait(patience));
        QCOMPARE(m_window->timings()->rowCount(), 2);

        // Out into a file.
        const QString file = m_folder.filePath("out.geojson");
        m_window->exportTo(file.toStdU16String());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->message().contains("out.geojson"), patience);
        QVERIFY(QFile::exists(file));
        QVERIFY(m_window->timings()->report(0).seconds.write > 0);
        m_window->exportTo("/nowhere/out.geojson");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->message().contains("/nowhere/"), patience);
    }

    void wrongInputDisablesRunWithItsReason()
    {
        openDemonstrationAndWait();
        auto* duration = named<QSpinBox>(*m_window, "Duration");
        duration->selectAll();
        QTest::keyClicks(duration, "999");
        QVERIFY(!m_window->actions()->run->isEnabled());
        QVERIFY(m_window->actions()->run->toolTip().contains("shorten"));
        duration->selectAll();
        QTest::keyClicks(duration, "24");
        QVERIFY(m_window->actions()->run->isEnabled());
    }

    void escapeCancelsAndSaysSo()
    {
        openDemonstrationAndWait();
        addManyStarts();
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->actions()->run->trigger();
        QTRY_VERIFY(m_window->actions()->cancel->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.at(0).at(0).value<RunReport>().outcome, RunOutcome::Cancelled);
        QVERIFY(m_window->message().contains("Cancelled"));
        QVERIFY(!m_window->actions()->cancel->isEnabled());
    }

    void closingDuringARunIsSafe()
    {
        openDemonstrationAndWait();
        addManyStarts();
        m_window->actions()->run->trigger();
        QVERIFY(m_window->controller()->isRunning());
        m_window->close();
        m_window.reset();
    }

    void aBenchmarkAndARunWaitForEachOther()
    {
        openDemonstrationAndWait();
        MeasurePanel* measure = m_window->benchmarkPanel()->measure();
        auto* repeats = named<QSpinBox>(*measure, "Repeats");
        repeats->setValue(1000);
        measure->start();
        QVERIFY(measure->isRunning());
        QVERIFY(!m_window->actions()->run->isEnabled());
        QVERIFY(m_window->actions()->run->toolTip().contains("benchmark"));
        m_window->actions()->run->trigger();
        QVERIFY(!m_window->controller()->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!measure->result().cases.empty(), patience);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!measure->isRunning(), patience);
        QVERIFY(m_window->actions()->run->isEnabled());
        m_window->exportBenchmarkTo(m_folder.filePath("benchmark.csv").toStdString());
        QVERIFY(m_window->message().contains("benchmark.csv"));
        QVERIFY(QFile::exists(m_folder.filePath("benchmark.csv")));

        addManyStarts();
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->actions()->run->trigger();
        measure->start();
        QVERIFY(!measure->isRunning());
        m_window->actions()->cancel->trigger();
        QVERIFY(finished.wait(patience));
        measure->start();
        QVERIFY(measure->isRunning());
        m_window->close(); // and goes away while it is measured
    }

    void droppedFilesAreOpened()
    {
        const QString table = m_folder.filePath("starts.csv");
        std::ofstream(table.toStdString()) << "latitude,longitude,height\n37.5,127,500\nx,1,2\n";
        const QString winds = m_folder.filePath("not winds.nc");
        std::ofstream(winds.toStdString()) << "not a NetCDF file";
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(table), QUrl::fromLocalFile(winds)});
        const QPoint where = m_window->map()->geometry().center();
        QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QSignalSpy opened(m_window.get(), &MainWindow::meteorologyOpened);
        QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(m_window->starts()->rowCount(), 1);
        QVERIFY(opened.wait(patience));
        QVERIFY2(m_window->message().contains("not winds.nc"), qPrintable(m_window->message())); // names the file
        QVERIFY(m_window->findChild<EmptyState*>()->isVisible());
    }

    void theLastOpenedMeteorologyWins()
    {
        const QString winds = m_folder.filePath("not winds.nc");
        QSignalSpy opened(m_window.get(), &MainWindow::meteorologyOpened);
        m_window->openMeteorology({winds.toStdU16String()});
        m_window->openDemonstration();
        QVERIFY(opened.wait(patience));
        QCOMPARE(opened.count(), 1);
        QVERIFY(opened.at(0).at(0).value<MeteorologySummary>().isUsable());
    }

    void aFileThatIsNoneLeavesOpenWhatIsOpen()
    {
        openDemonstrationAndWait();
        const QString file = m_folder.filePath("no winds.nc");
        std::ofstream(file.toStdString()) << "not a NetCDF file";
        QSignalSpy opened(m_window.get(), &MainWindow::meteorologyOpened);
        m_window->openMeteorology({file.toStdU16String()});
        QVERIFY(opened.wait(patience));
        QVERIFY2(m_window->message().contains("no winds.nc"), qPrintable(m_window->message()));
        QVERIFY(m_window->actions()->run->isEnabled());
        QVERIFY(!m_window->findChild<EmptyState*>()->isVisible());
    }

    void theWheelScrollsPastFields()
    {
        auto* duration = named<QSpinBox>(*m_window, "Duration");
        const int before = duration->value();
        const auto turn = [duration] {
            const QPointF middle = QRectF(duration->rect()).center();
            QWheelEvent wheel(middle, duration->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(duration, &wheel);
        };
        m_window->map()->setFocus();
        turn();
        QCOMPARE(duration->value(), before);
        QVERIFY(!duration->hasFocus());
        duration->setFocus();
        turn();
        QCOMPARE(duration->value(), before - 1);
    }

    void layoutComesBackAndNothingIsRemembered()
    {
        const QSettings settings;
        auto* dock = m_window->findChild<QWidget*>("starts");
        dock->hide();
        m_window->actions()->resetLayout->trigger();
        QVERIFY(dock->isVisible());
        m_window->close();
        QVERIFY(settings.allKeys().isEmpty());
    }

private:
    void clickMap(QPoint point) { QTest::mouseClick(m_window->map(), Qt::LeftButton, Qt::NoModifier, point); }

    void openDemonstrationAndWait()
    {
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->openDemonstration();
        QVERIFY(finished.wait(patience));
    }

    void addManyStarts()
    {
        std::vector<StartPoint> starts(20000);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            starts[i].latitudeDegrees = -60.0 + static_cast<double>(i % 120);
            starts[i].longitudeDegrees = static_cast<double>(i % 359);
            starts[i].height = 3000;
        }
        m_window->starts()->setStarts(starts);
    }

    StrategyCatalog m_catalog;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"

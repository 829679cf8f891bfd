// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/arl_file.h"
#include "tests/ui/find_widgets.h"
#include "tests/ui/keep_picture.h"
#include "tests/ui/test_catalog.h"
#include "tests/ui/test_window.h"
#include "ui/colour_menu.h"
#include "ui/document/project_session.h"
#include "ui/document_actions.h"
#include "ui/map/map_view.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/run_status.h"
#include "ui/run_controller.h"
#include "ui/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iostream>

using namespace windline;

namespace {

constexpr int patience = 180000; // milliseconds, for a busy machine

KeptRun aRun(int number)
{
    KeptRun run;
    run.number = number;
    run.name = "first try";
    run.computedAt = *timeFromIso("2026-11-26T10:00Z");
    run.request.starts = {{"Seoul", 37.5, 127, 500, HeightUnit::MetresAboveGround, {}}};
    run.origins = {{41, 3}};
    auto trajectories = std::make_shared<std::vector<Trajectory>>(1);
    trajectories->front() = {1, run.request.starts[0], *timeFromIso("2020-01-01T00:00Z"),
        {{0, 37.5, 127, 950, 500, 20}, {3600, 38, 128, 940, 510, 10}}, EndReason::Finished};
    run.trajectories = trajectories;
    return run;
}

} // namespace

// The project as a user meets it: keys, menus, questions.
class DocumentWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setOrganizationName("WindlineTest"); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeWindow();
    }
    void cleanup() { m_window.reset(); }

    void keysUndoAndRedo()
    {
        clickMap({200, 150});
        QTRY_COMPARE(m_window->starts()->rowCount(), 1);
        clickMap({100, 100});
        QTRY_COMPARE(m_window->starts()->rowCount(), 2);
        const int first = m_window->starts()->id(0);
        m_window->selection()->set({first});
        QTRY_VERIFY(m_window->documentActions()->undo->isEnabled());
        QTRY_VERIFY2(m_window->documentActions()->undo->text().contains("adding of Start 2"),
            qPrintable(m_window->documentActions()->undo->text()));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->starts()->rowCount(), 1);
        QCOMPARE(m_window->selection()->startIds(), QSet<int>{first}); // the same start, still selected
        auto* table = named<QTableView>(*m_window, "Starts");
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->starts()->rowCount(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(m_window->starts()->rowCount(), 2);

        // From within the field, too.
        auto* duration = named<QSpinBox>(*m_window, "Duration");
        const int before = duration->value();
        duration->setFocus();
        duration->selectAll();
        QTest::keyClicks(duration, "48");
        QTRY_VERIFY(m_window->documentActions()->undo->text().contains("duration"));
        QTest::keyClick(duration, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(duration->value(), before);
        QCOMPARE(m_window->starts()->rowCount(), 2);
        QTest::keyClick(duration, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(duration->value(), 48);

        // A start that comes back is who it was, with its trajectory.
        emit m_window->map()->startMoved(first, {10, 20});
        QTRY_VERIFY(m_window->documentActions()->undo->text().contains("move of"));
        QTest::keyClick(m_window->map(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_window->starts()->start(0).latitudeDegrees != 10);
        table->setFocus();
        m_window->selection()->clear(); // Qt still believes that Ctrl is down, which turns a selected row around
        table->selectRow(0);
        QCOMPARE(m_window->selection()->startIds(), QSet<int>{first});
        QVERIFY(m_window->actions()->removeStarts->isEnabled());
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(m_window->starts()->rowCount(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->starts()->id(0), first);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->starts()->rowCount(), 0);
        QVERIFY(!m_window->isWindowModified());
    }

    void theDemonstrationIsOneStep()
    {
        openDemonstrationAndWait();
        const int starts = m_window->starts()->rowCount();
        QVERIFY(starts > 1);
        QTRY_VERIFY(m_window->documentActions()->undo->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->starts()->rowCount(), 0);
        QVERIFY(!m_window->documentActions()->undo->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(m_window->starts()->rowCount(), starts);
    }

    void aProjectIsSavedAndOpenedAgain()
    {
        openDemonstrationAndWait();
        m_window->runs()->setRuns({aRun(1), aRun(2)});
        m_window->controller()->show(2);
        m_window->runs()->setBeside(1, true);
        auto* duration = named<QSpinBox>(*m_window, "Duration");
        duration->setValue(17);
        m_window->map()->setZoomLevel(4.5);
        m_window->map()->centerOn({38.0, 128.0});
        m_window->colours()->choose({.byStart = false, .variable = {}});
        const auto entries = m_window->starts()->entries();
        saveWithKeys("case 사례"); // the ending comes by itself
        QVERIFY2(m_window->windowTitle().contains("case 사례.windline"), qPrintable(m_window->windowTitle()));
        QVERIFY(!m_window->isWindowModified());

        makeWindow();
        openAndWait(file("case 사례.windline"));
        QCOMPARE(m_window->starts()->entries(), entries);
        QCOMPARE(named<QSpinBox>(*m_window, "Duration")->value(), 17);
        const std::vector<KeptRun>& runs = m_window->runs()->runs();
        QCOMPARE(runs.size(), 2U);
        QVERIFY(m_window->runs()->shown() == 2 && m_window->runs()->isBeside(1));
        QVERIFY(m_window->opened()->fileOfRun(1)); // on the map
        QCOMPARE(runs[0].name, std::string("first try"));
        QCOMPARE(runs[0].trajectories->front().points, aRun(1).trajectories->front().points);
        QVERIFY(m_window->starts()->nextId() > 41); // ids that runs know are nobody else's
        QSignalSpy meteorology(m_window.get(), &MainWindow::meteorologyOpened);
        QVERIFY(meteorology.wait(patience)); // the demonstration's, made anew
        QVERIFY(m_window->actions()->run->isEnabled());
        QVERIFY(!m_window->controller()->isRunning()); // nobody asked for a run
        QCOMPARE(m_window->starts()->entries(), entries);
        QTRY_VERIFY(std::abs(m_window->map()->center().latitude() - 38) < 0.1);
        QTRY_VERIFY(std::abs(m_window->map()->zoomLevel() - 4.5) < 0.1);
        QVERIFY(!m_window->colours()->choice().byStart);
        QCoreApplication::processEvents();
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(!m_window->documentActions()->undo->isEnabled());
        QCOMPARE(recentNames(), QStringList{"case 사례.windline"});
        for (const int menu : {0, 1}) {
            QMenu* shown = m_window->menuBar()->actions().at(menu)->menu();
            shown->ensurePolished();
            shown->adjustSize();
            keepPicture(*shown, menu == 0 ? "menu_file" : "menu_edit");
        }
    }

    void closingAsksOnce()
    {
        addStart();
        m_window->close();
        QVERIFY(m_window->isVisible());
        keepPicture(*m_window->session()->question(), "question_before_closing");
        answer(QMessageBox::Cancel);
        QVERIFY(m_window->isVisible());

        m_window->close();
        answer(QMessageBox::Discard);
        QTRY_VERIFY(!m_window->isVisible());

        makeWindow();
        addStart();
        QSignalSpy saved(m_window->session(), &ProjectSession::saved);
        m_window->session()->saveAs(file("a.windline"));
        QVERIFY(saved.wait(patience));
        addStart();
        m_window->close();
        answer(QMessageBox::Save);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        StoredRuns stored;
        QCOMPARE(readProject(file("a.windline"), stored).project.starts.size(), 2U);

        makeWindow();
        m_window->close(); // nothing to ask
        QVERIFY(!m_window->isVisible());
    }

    void aRunThatGoesOnIsAskedAbout()
    {
        openDemonstrationAndWait();
        m_window->starts()->setStarts(std::vector<StartPoint>(50000, m_window->starts()->start(0)));
        QSignalSpy saved(m_window->session(), &ProjectSession::saved);
        m_window->session()->saveAs(file("a.windline"));
        QVERIFY(saved.wait(patience));
        QVERIFY(!m_window->isWindowModified());
        m_window->actions()->run->trigger();
        m_window->actions()->run->trigger();
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->session()->question()->text().startsWith("A run is still going on, and 1 wait"));
        keepPicture(*m_window->session()->question(), "question_run_goes_on");
        answer(QMessageBox::Cancel);
        QVERIFY(m_window->controller()->isRunning());
        QCOMPARE(m_window->runs()->waitingCount(), 1);

        m_window->openProject(file("a.windline"));
        QSignalSpy opened(m_window->session(), &ProjectSession::opened);
        clickButton("Stop");
        QVERIFY(opened.wait(patience));
        QVERIFY(!m_window->controller()->isRunning());
        QCOMPARE(m_window->runs()->waitingCount(), 0);
    }

    void changingTheLanguageSaysWhyItAsks()
    {
        addStart();
        bool isClosed = false;
        m_window->closeForLanguage([&isClosed] { isClosed = true; });
        const QString why = m_window->session()->question()->informativeText();
        QVERIFY2(why.startsWith("To change the language"), qPrintable(why));
        answer(QMessageBox::Discard);
        QVERIFY(isClosed);
    }

    void savedIsSaidForAWhile()
    {
        openDemonstrationAndWait();
        auto* status = m_window->findChild<RunStatus*>();
        const QString before = status->summary();
        QVERIFY(before.contains("trajectories"));
        QSignalSpy saved(m_window->session(), &ProjectSession::saved);
        m_window->session()->saveAs(file("a.windline"));
        QVERIFY(saved.wait(patience));
        QVERIFY(status->summary().startsWith("Saved"));
        status->endMessage();
        QCOMPARE(status->summary(), before);
        status->showForAWhile("Saved again");
        status->showSummary("Computing…");
        status->endMessage(); // it is over already
        QCOMPARE(status->summary(), "Computing…");
    }

    void aTimeMovedByOtherMeteorologyComesBack()
    {
        sample::ArlFile winds = sample::arlFile(4);
        winds.write(file("january.arl"));
        for (sample::ArlTime& time : winds.times)
            time.time += std::chrono::days(31);
        winds.write(file("february.arl"));
        const auto open = [this](const char* name) {
            QSignalSpy opened(m_window.get(), &MainWindow::meteorologyOpened);
            m_window->openMeteorology({file(name)});
            QVERIFY(opened.wait(patience));
        };
        const auto time = [this] { return toIso(*m_window->runPanel()->settings()->settings().startTime); };
        open("january.arl");
        QCOMPARE(time(), "2020-01-01T00:00Z");
        QCoreApplication::processEvents();
        QVERIFY(!m_window->documentActions()->undo->isEnabled()); // there was no time before
        open("february.arl");
        QCOMPARE(time(), "2020-02-01T00:00Z");
        QVERIFY(m_window->runPanel()->settings()->hasMovedTime());
        QTRY_VERIFY(m_window->documentActions()->undo->text().contains("start time"));
        keepPicture(*m_window, "start_time_moved_window");
        m_window->documentActions()->undo->trigger();
        QCOMPARE(time(), "2020-01-01T00:00Z");
        QVERIFY(!m_window->runPanel()->settings()->hasMovedTime());
        m_window->documentActions()->redo->trigger();
        QCOMPARE(time(), "2020-02-01T00:00Z");
    }

    void startsOfANewProjectCountFromOne()
    {
        clickMap({200, 150});
        QTRY_COMPARE(m_window->starts()->rowCount(), 1);
        clickMap({100, 100});
        QTRY_COMPARE(m_window->starts()->rowCount(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        answer(QMessageBox::Discard);
        clickMap({200, 150});
        QTRY_COMPARE(m_window->starts()->rowCount(), 1);
        QCOMPARE(m_window->starts()->start(0).name, std::string("Start 1"));
        QCOMPARE(m_window->starts()->id(0), 1);
    }

    void newAsksAndBegins()
    {
        addStart();
        const RunRequest usual = m_window->runPanel()->settings()->settings();
        RunRequest other = usual;
        other.numerics = Numerics::Hysplit;
        other.duration = -std::chrono::hours(96);
        m_window->runPanel()->settings()->setSettings(other);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_window->starts()->rowCount(), 1);
        answer(QMessageBox::Discard);
        QCOMPARE(m_window->starts()->rowCount(), 0);
        const RunRequest now = m_window->runPanel()->settings()->settings();
        QVERIFY(now.numerics == usual.numerics && now.duration == usual.duration);
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(!m_window->documentActions()->undo->isEnabled());
    }

    void aRunOfTheOldProjectDoesNotReachTheNewOne()
    {
        openDemonstrationAndWait();
        std::vector<StartPoint> many(20000, m_window->starts()->start(0));
        m_window->starts()->setStarts(many);
        m_window->actions()->run->trigger();
        QVERIFY(m_window->controller()->isRunning());
        m_window->session()->startNew();
        answer(QMessageBox::Discard);
        QVERIFY(!m_window->controller()->isRunning());
        QCOMPARE(m_window->trajectories()->rowCount(), 0);
        QVERIFY(!m_window->actions()->run->isEnabled());
        QTest::qWait(200); // whatever the old one still says is not heard
        QCOMPARE(m_window->trajectories()->rowCount(), 0);
    }

    void whatOthersHaveWrittenIsNotOverwrittenUnasked()
    {
        addStart();
        QSignalSpy saved(m_window->session(), &ProjectSession::saved);
        m_window->session()->saveAs(file("a.windline"));
        QVERIFY(saved.wait(patience));
        std::ofstream(file("a.windline"), std::ios::app) << "\n\n";
        addStart();
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_window->session()->question());
        QVERIFY(m_window->session()->question()->text().contains("another program"));
        answer(QMessageBox::Cancel);
        QVERIFY(m_window->isWindowModified());
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        for (QAbstractButton* button : m_window->session()->question()->buttons())
            if (button->text().contains("Replace"))
                button->click();
        QVERIFY(saved.wait(patience));
        StoredRuns stored;
        QCOMPARE(readProject(file("a.windline"), stored).project.starts.size(), 2U);
        QVERIFY(!m_window->isWindowModified());
    }

    void aFailedSaveSaysSoAndStaysModified()
    {
        addStart();
        QSignalSpy failed(m_window->session(), &ProjectSession::failed);
        m_window->session()->saveAs("/nowhere/a.windline");
        QVERIFY(failed.wait(patience));
        QVERIFY(m_window->message().contains("/nowhere/a.windline"));
        QVERIFY(m_window->isWindowModified());
    }

    void missingMeteorologyIsToldAndStaysNamed()
    {
        std::ofstream(file("a.windline"))
            << R"({"format": "windline-project", "version": 1, "meteorology": ["winds/a.nc"], "starts": )"
            << R"([{"id": 4, "latitude": 1, "longitude": 2, "height": 3}]})";
        openAndWait(file("a.windline"));
        QVERIFY2(m_window->message().contains("a.nc") && m_window->message().contains("not there"),
            qPrintable(m_window->message()));
        QCOMPARE(m_window->starts()->rowCount(), 1);
        QVERIFY(!m_window->isWindowModified());
        QSignalSpy saved(m_window->session(), &ProjectSession::saved);
        m_window->session()->save();
        QVERIFY(saved.wait(patience));
        StoredRuns stored;
        QCOMPARE(readProject(file("a.windline"), stored).project.meteorology.size(), 1U);
    }

    void whatIsNoProjectChangesNothing()
    {
        addStart();
        m_window->session()->save();
        QSignalSpy failed(m_window->session(), &ProjectSession::failed);
        std::ofstream(file("bad.windline")) << R"({"format": "windline-project", "version": 99})";
        m_window->openProject(file("bad.windline"));
        answer(QMessageBox::Discard);
        QVERIFY(failed.wait(patience));
        QVERIFY(m_window->message().contains("newer version"));
        QCOMPARE(m_window->starts()->rowCount(), 1);
        QVERIFY(m_window->isWindowModified());
    }

    void everyKindOfFileCanBeDropped()
    {
        write("starts.csv", "latitude,longitude,height\n37.5,127,500\n");
        drop({"starts.csv"});
        QCOMPARE(m_window->starts()->rowCount(), 1);
        write("lines.csv",
            "trajectory,time,age_min,latitude,longitude\n1,2020-01-01T00:00Z,0,37.5,127\n"
            "1,2020-01-01T01:00Z,60,38,127\n");
        write("tdump",
            "     1     1\n    GDAS    20     1     1     0     0\n     1 FORWARD  OMEGA   \n"
            "    20     1     1     0  37.500  127.000   500.0\n     1 PRESSURE\n"
            "     1     1    20     1     1     0     0     0     0.0  37.500  127.000   500.0   950.0\n");
        write("lines.geojson",
            R"({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point", )"
            R"("coordinates": [127, 37.5]}, "properties": {"kind": "point", "trajectory": 1, "age_min": 0, )"
            R"("time": "2020-01-01T00:00:00Z", "latitude": 37.5, "longitude": 127}}]})");
        drop({"lines.csv", "tdump", "lines.geojson"});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->opened()->files().size(), 3U, patience);
        write("CONTROL", "20 01 01 00\n1\n37.5 127.0 500.0\n24\n0\n20000.0\n1\n./\nnowhere.arl\n./\ntdump\n");
        drop({"CONTROL"});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->message().contains("CONTROL"), patience);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget))
                dialog->reject();

        QSignalSpy saved(m_window->session(), &ProjectSession::saved);
        m_window->session()->saveAs(file("a.windline"));
        QVERIFY(saved.wait(patience));
        makeWindow();
        QSignalSpy opened(m_window->session(), &ProjectSession::opened);
        drop({"a.windline"});
        QVERIFY(opened.wait(patience));
        QCOMPARE(m_window->starts()->rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->opened()->files().size(), 3U, patience);
        QCoreApplication::processEvents();
        QVERIFY(!m_window->isWindowModified());
        drop({"a.windline", "starts.csv"});
        QVERIFY(m_window->message().contains("by itself"));
    }

    // Killed in the middle of a run: what was computed before is there, and what the run was asked for.
    void workBeforeAKilledRunIsOffered()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"--running-child", m_folder->path()});
        QVERIFY(child.waitForReadyRead(patience));
        QVERIFY(child.readAllStandardOutput().contains("running"));
        child.kill();
        QVERIFY(child.waitForFinished(patience));

        recover("Windline ended before a project was saved.", 100000);
        QCOMPARE(m_window->starts()->rowCount(), 50000);
        QCOMPARE(m_window->runs()->runs().size(), 1U);
        QVERIFY(!m_window->runs()->runs()[0].trajectories->front().points.empty());
    }

    // Killed with kill -9 while nothing is saved: the next one offers what there was.
    void workOfAKilledProgramIsOffered()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"--child", m_folder->path()});
        QVERIFY(child.waitForReadyRead(patience));
        QVERIFY(child.readAllStandardOutput().contains("autosaved"));
        child.kill();
        QVERIFY(child.waitForFinished(patience));

        recover("before mine.windline was saved", 1000);
        QCOMPARE(m_window->starts()->rowCount(), 3);
        QVERIFY(m_window->isWindowModified());
        QCOMPARE(m_window->session()->file(), file("mine.windline"));
        QVERIFY(Recovery::leftBehind(file("recovery")).empty()); // it is this window's now
        QSignalSpy saved(m_window->session(), &ProjectSession::saved);
        m_window->session()->save();
        QVERIFY(saved.wait(patience));
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::is_empty(file("recovery")), patience);
    }

private:
    std::filesystem::path file(const QString& name) const { return m_folder->filePath(name).toStdU16String(); }

    void write(const QString& name, const char* content) const
    {
        std::ofstream(file(name), std::ios::binary) << content;
    }

    void makeWindow()
    {
        m_window.reset();
        m_catalog = testCatalog();
        m_window = shownWindow(m_catalog);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->map()->isSettled(), patience);
    }

    void clickMap(QPoint point) { QTest::mouseClick(m_window->map(), Qt::LeftButton, Qt::NoModifier, point); }

    void addStart()
    {
        m_window->starts()->add(StartPoint{"a start", 10, 20, 500, HeightUnit::MetresAboveGround, {}});
        QTRY_VERIFY(m_window->isWindowModified());
    }

    void openDemonstrationAndWait()
    {
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->openDemonstration();
        QVERIFY(finished.wait(patience));
    }

    void openAndWait(const std::filesystem::path& project)
    {
        QSignalSpy opened(m_window->session(), &ProjectSession::opened);
        m_window->openProject(project);
        QVERIFY(opened.wait(patience));
    }

    // Ctrl+S, a name, Return.
    void saveWithKeys(const QString& name)
    {
        QSignalSpy saved(m_window->session(), &ProjectSession::saved);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QFileDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<QFileDialog*>()) != nullptr);
        dialog->setDirectory(m_folder->path());
        auto* edit = dialog->findChild<QLineEdit*>("fileNameEdit");
        QVERIFY(edit);
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(saved.wait(patience));
    }

    void answer(QMessageBox::StandardButton button)
    {
        QMessageBox* question = m_window->session()->question();
        QVERIFY(question);
        QTest::mouseClick(question->button(button), Qt::LeftButton);
    }

    void clickButton(const QString& text)
    {
        for (QAbstractButton* button : m_window->session()->question()->buttons())
            if (button->text().contains(text))
                QTest::mouseClick(button, Qt::LeftButton);
    }

    // What was left behind comes back, once it is asked about in these words.
    void recover(const QString& words, int autosaveMilliseconds)
    {
        m_window->session()->useRecovery(file("recovery"), autosaveMilliseconds);
        m_window->session()->offerRecovery(); // after what is under way
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->question(), patience);
        QVERIFY(m_window->session()->question()->text().contains(words));
        QSignalSpy opened(m_window->session(), &ProjectSession::opened);
        clickButton("Recover");
        QVERIFY(opened.wait(patience));
    }

    void drop(const QStringList& names)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& name : names)
            urls << QUrl::fromLocalFile(m_folder->filePath(name));
        data.setUrls(urls);
        const QPoint where = m_window->map()->geometry().center();
        QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &dropped);
    }

    QStringList recentNames() const
    {
        QStringList names;
        for (QMenu* menu : m_window->findChildren<QMenu*>())
            if (menu->title().contains("ecent")) {
                emit menu->aboutToShow();
                for (const QAction* action : menu->actions())
                    if (action->text().contains(".windline"))
                        names << action->text().section("  ", 1, 1);
            }
        return names;
    }

    StrategyCatalog m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

// A window with work that is not saved; it waits to be killed.
static int beTheChild(const QString& folder)
{
    const StrategyCatalog catalog = testCatalog();
    MainWindow window(catalog, MainWindow::Memory::Forget);
    window.show();
    window.session()->useRecovery((folder + "/recovery").toStdU16String(), 100000);
    window.session()->saveAs((folder + "/mine.windline").toStdU16String());
    QObject::connect(window.session(), &ProjectSession::saved, &window, [&window] {
        window.starts()->add(std::vector<StartPoint>(3));
        QTimer::singleShot(0, &window, [&window] { window.session()->autosave(); });
    });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &window, [&] {
        if (window.starts()->rowCount() == 3 && !window.session()->isBusy())
            std::cout << "autosaved" << std::endl;
    });
    watch.start(200);
    return QApplication::exec();
}

// Computes the demonstration, keeps what is to be computed next, and begins with that.
static int beTheRunningChild(const QString& folder)
{
    const StrategyCatalog catalog = testCatalog();
    MainWindow window(catalog, MainWindow::Memory::Forget);
    window.show();
    window.session()->useRecovery((folder + "/recovery").toStdU16String(), 100000);
    QTimer watch;
    bool isKept = false;
    QObject::connect(window.controller(), &RunController::finished, &window, [&] {
        window.starts()->setStarts(std::vector<StartPoint>(50000, window.starts()->start(0)));
        window.session()->autosave();
        isKept = true;
        watch.start(200);
    });
    QObject::connect(&watch, &QTimer::timeout, &window, [&] {
        if (isKept && !window.session()->isBusy()) {
            watch.stop();
            window.controller()->run();
        }
    });
    QObject::connect(window.controller(), &RunController::progressed, &window, [&] {
        if (isKept)
            std::cout << "running" << std::endl;
    });
    window.openDemonstration();
    return QApplication::exec();
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && QString(argv[1]) == "--child")
        return beTheChild(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && QString(argv[1]) == "--running-child")
        return beTheRunningChild(QString::fromLocal8Bit(argv[2]));
    DocumentWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "document_window_test.moc"

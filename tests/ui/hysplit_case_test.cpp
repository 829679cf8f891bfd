// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demonstration/demonstration.h"
#include "tests/ui/test_catalog.h"
#include "tests/ui/test_window.h"
#include "ui/colour_menu.h"
#include "ui/control_files.h"
#include "ui/map/map_view.h"
#include "ui/panels/add_many_dialog.h"
#include "ui/panels/message_list_dialog.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/run_controller.h"
#include "ui/style/theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <fstream>
#include <sstream>

using namespace windline;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 180000; // milliseconds, for a busy machine; nothing is as slow by itself

std::string contentOf(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

} // namespace

// HYSPLIT's files through the whole window: opened, run, compared by eye, written.
class HysplitCaseTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("WindlineTest");
        applyTheme(Theme::Light);
        writeDemonstrationMeteorology(path("winds.nc"));
        const RunRequest demonstration = demonstrationRequest(path("winds.nc"));
        m_time = *demonstration.startTime;
        m_start = demonstration.starts.front();
    }

    void init()
    {
        m_catalog = testCatalog();
        m_window = shownWindow(m_catalog);
    }
    void cleanup() { m_window.reset(); }

    void aCaseFillsTheWindow()
    {
        m_window->starts()->add(StartPoint{"in its way", 10, 20, 500, HeightUnit::MetresAboveGround, {}});
        openCase();
        const RunRequest& request = m_window->controller()->request();
        QVERIFY(request.numerics == Numerics::Hysplit);
        QVERIFY(request.verticalMotion == VerticalMotion::Isobaric);
        QCOMPARE(request.duration, 12h);
        QCOMPARE(request.startTime, std::optional(m_time));
        QCOMPARE(request.hysplit.tratio, 0.5);
        QCOMPARE(request.hysplit.modelTopMetres, 15000.0);
        QCOMPARE(m_window->starts()->rowCount(), 2);
        QCOMPARE(m_window->starts()->start(0).name, std::string("Start 1"));
        QVERIFY(m_window->message().contains("CONTROL"));
        QVERIFY(request.meteorology == std::vector{path("winds.nc")});
    }

    // No CONTROL says how this computer is to compute.
    void aCaseLeavesHowToComputeAlone()
    {
        RunRequest wanted = m_window->runPanel()->settings()->settings();
        wanted.strategy = "parallel";
        wanted.workers = 2;
        wanted.batchSize = 64;
        wanted.useGpu = false;
        wanted.gpuBatchSize = 4096;
        wanted.gpuCompactWinds = true;
        m_window->runPanel()->settings()->setSettings(wanted);
        openCase();
        const RunRequest& request = m_window->controller()->request();
        QVERIFY(request.numerics == Numerics::Hysplit);
        QCOMPARE(request.strategy, "parallel");
        QCOMPARE(request.workers, 2);
        QCOMPARE(request.batchSize, 64);
        QVERIFY(!request.useGpu && request.gpuCompactWinds);
        QCOMPARE(request.gpuBatchSize, 4096);
    }

    void problemsAreListedAndNothingIsChanged()
    {
        openCase();
        const auto before = m_window->starts()->starts();
        std::ofstream(path("BAD")) << "20 01 01 00\n3\n40 10 500\n41 10 500\n";
        m_window->openControl(path("BAD"));
        auto* dialog = m_window->findChild<MessageListDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY2(dialog->text().contains("line"), qPrintable(dialog->text()));
        QVERIFY(m_window->message().contains("BAD"));
        QVERIFY(m_window->starts()->starts() == before);
        QCOMPARE(m_window->controller()->request().duration, 12h);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void meteorologyThatCannotBeReadLeavesWhatWasOpen()
    {
        openCase();
        std::ofstream(path("broken.nc")) << "not a NetCDF file";
        writeControlFile("BROKEN", "broken.nc");
        QSignalSpy opened(m_window.get(), &MainWindow::meteorologyOpened);
        m_window->openControl(path("BROKEN"));
        QVERIFY(opened.wait(patience));
        QVERIFY(m_window->findChild<MessageListDialog*>()->text().contains("broken.nc"));
        QVERIFY(m_window->controller()->request().meteorology == std::vector{path("winds.nc")});
        QVERIFY(m_window->controller()->canRun());
    }

    void whatCannotBeWrittenIsSaidFirst()
    {
        openCase();
        QDir(m_folder.path()).mkdir("out");
        const auto out = path("out/CONTROL");
        StartPoint named = m_start;
        named.name = "Here";
        m_window->starts()->add(named);
        m_window->saveControl(out);
        auto* dialog = m_window->findChild<MessageListDialog*>();
        QVERIFY(dialog && dialog->text().contains("names"));
        QVERIFY(!std::filesystem::exists(out));
        QTest::mouseClick(acceptButton(*dialog), Qt::LeftButton);
        QVERIFY(std::filesystem::exists(out));
        QVERIFY(std::filesystem::exists(path("out/SETUP.CFG")));
        QVERIFY(m_window->message().contains("Written"));
        QVERIFY(contentOf(out).find("winds.nc") != std::string::npos);
        // And back again.
        m_window->starts()->setStarts({});
        QSignalSpy opened(m_window.get(), &MainWindow::meteorologyOpened);
        m_window->openControl(out);
        QVERIFY(opened.wait(patience));
        QCOMPARE(m_window->starts()->rowCount(), 3);
    }

    void droppedKindsFindTheirWay()
    {
        writeControlFile("case without its name", "winds.nc");
        drop({path("case without its name")});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->starts()->rowCount(), 2, patience);
        std::ofstream(path("odd.name")) << "trajectory,time,age_min,latitude,longitude\n"
                                           "1,2020-01-01T00:00Z,0,37.5,127\n1,2020-01-01T01:00Z,60,37.6,127.3\n";
        drop({path("odd.name")});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->opened()->files().size(), 1U, patience);
        QVERIFY2(m_window->message().contains("odd.name"), qPrintable(m_window->message()));
        drop({path("case without its name"), path("winds.nc")});
        QVERIFY(m_window->message().contains("by itself"));
    }

    void aFileLiesBesideTheResult()
    {
        openCase();
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->actions()->run->trigger();
        QVERIFY(finished.wait(patience));
        QVERIFY(m_window->controller()->hasResult());
        const auto file = path("result.csv");
        m_window->exportTo(file);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(file), patience);
        m_window->openTrajectories({file});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->opened()->files().size(), 1U, patience);
        QCOMPARE(m_window->opened()->files()[0].trajectories->rowCount(), 2);

        // Selecting one of the file's does not let Del remove a start.
        m_window->selection()->set({m_window->opened()->files()[0].trajectories->startId(0)});
        QVERIFY(!m_window->actions()->removeStarts->isEnabled());

        // What was recorded can colour the map; the menu offers what this result has.
        m_window->colours()->popup(QPoint(0, 0));
        QStringList entries;
        for (const QAction* action : m_window->colours()->actions())
            entries << action->text();
        m_window->colours()->close();
        QVERIFY2(entries.contains("Potential temperature"), qPrintable(entries.join(',')));

        auto* tabs = m_window->findChild<QTabBar*>("trajectoryFiles");
        QCOMPARE(tabs->count(), 2);
        emit tabs->tabCloseRequested(1);
        QCOMPARE(m_window->opened()->files().size(), 0U);
    }

    void manyStartsComeFromTheDialog()
    {
        openCase();
        m_window->selection()->set({m_window->starts()->id(0)});
        m_window->actions()->addMany->trigger();
        auto* dialog = m_window->findChild<AddManyDialog*>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return); // what is proposed: one start
        QCOMPARE(m_window->starts()->rowCount(), 3);
    }

    // For eyes: WINDLINE_PICTURES names a folder, WINDLINE_DARK asks for dark colours.
    void screensForEyes()
    {
        const QString folder = qEnvironmentVariable("WINDLINE_PICTURES");
        if (folder.isEmpty())
            QSKIP("WINDLINE_PICTURES names no folder");
        if (qEnvironmentVariableIsSet("WINDLINE_DARK"))
            applyTheme(Theme::Dark);
        openCase();
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->actions()->run->trigger();
        QVERIFY(finished.wait(patience));
        m_window->exportTo(path("accurate.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(path("accurate.csv")), patience);
        m_window->openTrajectories({path("accurate.csv")});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->opened()->files().size(), 1U, patience);
        RunRequest other = m_window->runPanel()->settings()->settings();
        other.verticalMotion = VerticalMotion::Data;
        m_window->runPanel()->settings()->setSettings(other);
        m_window->actions()->run->trigger();
        QVERIFY(finished.wait(patience));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->map()->isSettled(), patience);
        const auto save = [&](QWidget* widget, const char* name) {
            QTest::qWait(300); // for eyes
            widget->grab().save(folder + QLatin1Char('/') + QLatin1String(name));
        };
        save(m_window.get(), "window.png");
        m_window->colours()->choose({.byStart = false, .variable = PathVariable::PotentialTemperature});
        m_window->findChild<QDockWidget*>("compare")->raise();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->map()->isSettled(), patience);
        save(m_window.get(), "values.png");
        for (auto* heading : m_window->runPanel()->settings()->findChildren<QToolButton*>())
            if (heading->text() == "Advanced")
                heading->click();
        m_window->runPanel()->settings()->adjustSize();
        save(m_window->runPanel()->settings(), "settings.png");
        m_window->selection()->set({m_window->starts()->id(0)});
        m_window->actions()->addMany->trigger();
        auto* many = m_window->findChild<AddManyDialog*>();
        save(many, "many_one.png");
        many->findChild<QComboBox*>()->setCurrentIndex(1);
        for (auto* box : many->findChildren<QCheckBox*>())
            box->click();
        save(many, "many_grid.png");
        many->reject();
        std::ofstream(path("BAD")) << "20 13 01 00\n3\n40 10 500\n91 10 500\n24\n0\n";
        m_window->openControl(path("BAD"));
        save(m_window->findChild<MessageListDialog*>(), "problems.png");
        applyTheme(Theme::Light);
    }

private:
    std::filesystem::path path(const QString& name) const { return m_folder.filePath(name).toStdU16String(); }

    void writeControlFile(const QString& name, const char* meteorology) const
    {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(m_time.time_since_epoch().count(), QTimeZone::UTC);
        std::ofstream control(path(name));
        control << time.toString("yy MM dd HH").toStdString() << "\n2\n";
        for (const double height : {500.0, 1500.0})
            control << m_start.latitudeDegrees << ' ' << m_start.longitudeDegrees << ' ' << height << '\n';
        control << "12\n1\n15000.0\n1\n./\n" << meteorology << "\n./\ntdump\n";
    }

    void openCase()
    {
        writeControlFile("CONTROL", "winds.nc");
        std::ofstream(path("SETUP.CFG")) << "&SETUP\n tratio = 0.5,\n tm_tpot = 1,\n/\n";
        QSignalSpy opened(m_window.get(), &MainWindow::meteorologyOpened);
        m_window->openControl(path("CONTROL"));
        QVERIFY(opened.wait(patience));
        QVERIFY2(m_window->controller()->canRun(),
            m_window->controller()->problems().empty() ? "" : m_window->controller()->problems()[0].message.c_str());
    }

    void drop(const std::vector<std::filesystem::path>& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& file : files)
            urls << QUrl::fromLocalFile(QString::fromStdU16String(file.u16string()));
        data.setUrls(urls);
        const QPoint where = m_window->map()->geometry().center();
        QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    static QPushButton* acceptButton(const QDialog& dialog)
    {
        auto* box = dialog.findChild<QDialogButtonBox*>();
        for (auto* button : box->findChildren<QPushButton*>())
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return button;
        return nullptr;
    }

    QTemporaryDir m_folder;
    Time m_time;
    StartPoint m_start;
    StrategyCatalog m_catalog;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(HysplitCaseTest)
#include "hysplit_case_test.moc"

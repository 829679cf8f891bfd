// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demonstration/demonstration.h"
#include "tests/ui/test_catalog.h"
#include "ui/models/meteorology_loader.h"
#include "ui/models/run_list.h"
#include "ui/models/start_point_model.h"
#include "ui/models/timings_model.h"
#include "ui/models/trajectory_model.h"
#include "ui/run_controller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace windline;

namespace {

constexpr int patience = 180000; // milliseconds, for a busy machine; nothing is as slow by itself

} // namespace

// Against the engine itself, on the demonstration's meteorology.
class RunControllerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto file = std::filesystem::path(m_folder.filePath("demonstration.nc").toStdU16String());
        MeteorologyLoader loader;
        QSignalSpy loaded(&loader, &MeteorologyLoader::loaded);
        loader.loadDemonstration(file);
        QVERIFY(loaded.wait(patience));
        m_meteorology = loaded.at(0).at(0).value<MeteorologySummary>();
        QVERIFY2(m_meteorology.isUsable(), qPrintable(m_meteorology.error));
        m_settings = demonstrationRequest(file);
    }

    void init()
    {
        m_starts = std::make_unique<StartPointModel>();
        m_trajectories = std::make_unique<TrajectoryModel>();
        m_timings = std::make_unique<TimingsModel>();
        m_runs = std::make_unique<RunList>();
        m_controller = std::make_unique<RunController>(
            m_catalog, m_starts.get(), m_trajectories.get(), m_timings.get(), m_runs.get());
    }
    void cleanup() { m_controller.reset(); }

    void saysWhatIsMissing()
    {
        QVERIFY(!m_controller->canRun());
        QCOMPARE(fieldOfFirstProblem(), "meteorology");
        m_controller->setMeteorology(m_meteorology);
        m_controller->setSettings(m_settings);
        QCOMPARE(fieldOfFirstProblem(), "starts");
        m_controller->run(); // does nothing
        QVERIFY(!m_controller->isRunning());
        m_starts->add(m_settings.starts.front());
        QVERIFY(m_controller->canRun());
    }

    void fillsTheModels()
    {
        prepare(m_settings.starts);
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        const QSignalSpy progressed(m_controller.get(), &RunController::progressed);
        m_controller->run();
        QVERIFY(m_controller->isRunning());
        QCOMPARE(m_trajectories->rowCount(), m_starts->rowCount());
        QVERIFY(finished.wait(patience));
        QVERIFY(m_controller->hasResult());
        QVERIFY(progressed.count() > 0);
        QCOMPARE(m_runs->runs().size(), 1U);
        QCOMPARE(m_runs->runs()[0].trajectories, m_trajectories->complete()); // shared, not copied
        QCOMPARE(m_runs->runs()[0].request.starts.size(), m_settings.starts.size());
        QCOMPARE(m_runs->runs()[0].origins[1].startId, m_starts->id(1));
        QCOMPARE(m_timings->rowCount(), 1);
        for (const Trajectory& trajectory : m_trajectories->trajectories())
            QVERIFY(trajectory.points.size() > 1);
        QVERIFY(!m_trajectories->isStale(0));
        m_starts->moveTo(m_starts->id(0), 10, 20);
        QVERIFY(m_trajectories->isStale(0));
        QVERIFY(!m_trajectories->isStale(1));
    }

    void runsWaitForEachOther()
    {
        prepare(manyStarts(3000));
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        const QSignalSpy queued(m_controller.get(), &RunController::queued);
        m_controller->run();
        m_starts->setStarts(m_settings.starts);
        m_controller->run();
        m_controller->run();
        QCOMPARE(queued.count(), 2);
        QCOMPARE(m_runs->waitingCount(), 2);
        QCOMPARE(m_trajectories->rowCount(), 3000); // of the one that goes on
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 3, patience);
        QVERIFY(!m_controller->isRunning());
        QCOMPARE(m_runs->runs().size(), 3U);
        QCOMPARE(m_runs->runs()[2].trajectories->size(), 3000U); // nothing was lost
        QCOMPARE(m_runs->runs()[2].report.outcome, RunOutcome::Completed);
        QCOMPARE(m_timings->rowCount(), 3);
        QCOMPARE(m_controller->shown()->number, 3); // who looked at the first followed the queue
        QCOMPARE(m_trajectories->rowCount(), static_cast<int>(m_settings.starts.size()));
    }

    void cancelKeepsWhatThereIs()
    {
        prepare(manyStarts());
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        m_controller->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_trajectories->trajectory(0).points.empty(), patience);
        m_controller->cancel();
        QElapsedTimer sinceCancel;
        sinceCancel.start();
        QVERIFY(finished.wait(patience));
        QVERIFY2(sinceCancel.elapsed() < 3000, qPrintable(QString::number(sinceCancel.elapsed())));
        QCOMPARE(m_controller->shownReport().outcome, RunOutcome::Cancelled);
        QCOMPARE(m_trajectories->rowCount(), m_starts->rowCount());
        QVERIFY(!m_runs->runs()[0].trajectories->front().points.empty());
    }

    void cancelEndsOneAndCancelAllTheRest()
    {
        prepare(manyStarts());
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        for (int run = 0; run < 3; ++run)
            m_controller->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_trajectories->trajectory(0).points.empty(), patience);
        m_controller->cancel();
        QVERIFY(finished.wait(patience));
        QVERIFY(m_controller->isRunning()); // the next one
        QCOMPARE(m_runs->running()->number, 2);
        QCOMPARE(m_runs->waitingCount(), 1);
        QVERIFY(m_runs->removeWaiting(3));
        m_controller->run();
        m_controller->cancelAll();
        QVERIFY(finished.wait(patience));
        QVERIFY(!m_controller->isRunning());
        QCOMPARE(m_runs->waitingCount(), 0);
        QVERIFY(m_runs->find(1));
    }

    // Another run is looked at meanwhile: the one that goes on loses nothing.
    void earlierRunsCanBeSeenWhileOneGoesOn()
    {
        prepare(m_settings.starts);
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        m_controller->run();
        QVERIFY(finished.wait(patience));
        m_starts->setStarts(manyStarts(20000));
        m_controller->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_trajectories->trajectory(0).points.empty(), patience);
        m_controller->show(1);
        QCOMPARE(m_trajectories->rowCount(), static_cast<int>(m_settings.starts.size()));
        QVERIFY(m_controller->hasResult());
        QVERIFY(m_trajectories->isStale(0)); // the starts are others by now
        m_controller->show(2);
        QCOMPARE(m_trajectories->rowCount(), m_starts->rowCount());
        QVERIFY(!m_trajectories->trajectory(0).points.empty());
        m_controller->show(1);
        QVERIFY(finished.wait(patience));
        QCOMPARE(m_controller->shown()->number, 1); // whoever looks elsewhere is left in peace
        QCOMPARE(m_trajectories->rowCount(), static_cast<int>(m_settings.starts.size()));
        m_controller->show(2);
        for (const Trajectory& trajectory : m_trajectories->trajectories())
            QVERIFY(trajectory.points.size() > 1);
        m_controller->show(99); // nobody
        QCOMPARE(m_controller->shown()->number, 2);
    }

    void startsOfARunComeBackAsTheyWere()
    {
        prepare(m_settings.starts);
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        m_controller->run();
        QVERIFY(finished.wait(patience));
        const int id = m_starts->id(0);
        m_controller->useStartsOf(1);
        QCOMPARE(m_starts->id(0), id); // the same: they stay who they are
        m_starts->setStarts(std::vector<StartPoint>{});
        QVERIFY(m_trajectories->isStale(0));
        m_controller->useStartsOf(1);
        QCOMPARE(m_starts->starts(), m_settings.starts);
        QVERIFY(!m_trajectories->isStale(0));
        QCOMPARE(m_trajectories->startId(0), m_starts->id(0)); // selected together again
        QCOMPARE(m_runs->runs()[0].origins[0].startId, m_starts->id(0));
    }

    void removingTheShownRunShowsItsNeighbour()
    {
        prepare(m_settings.starts);
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        m_controller->run();
        m_controller->run();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, patience);
        m_runs->remove(2);
        QCOMPARE(m_controller->shown()->number, 1);
        m_runs->remove(1);
        QVERIFY(!m_controller->hasResult());
        QCOMPARE(m_trajectories->rowCount(), 0);
    }

    void mayBeDestroyedAtAnyMoment()
    {
        prepare(manyStarts());
        m_controller->run();
        m_controller.reset(); // at once

        init();
        prepare(manyStarts());
        const QSignalSpy progressed(m_controller.get(), &RunController::progressed);
        m_controller->run();
        QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, patience);
        m_controller->run(); // with another one that waits
        m_controller.reset();
    }

    void aFileThatVanishedIsAProblemNotACrash()
    {
        prepare(m_settings.starts);
        MeteorologySummary gone = m_meteorology;
        gone.files = {"/nowhere/winds.nc"};
        m_controller->setMeteorology(gone);
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        m_controller->run();
        QVERIFY(finished.wait(patience));
        QVERIFY(finished.at(0).at(0).value<RunReport>().outcome != RunOutcome::Completed);
        QCOMPARE(finished.at(0).at(1).toInt(), 0); // nothing to keep
        QVERIFY(m_runs->runs().empty());
        QVERIFY(!m_controller->hasResult());

        // What was shown before is shown again.
        m_controller->setMeteorology(m_meteorology);
        m_controller->run();
        QVERIFY(finished.wait(patience));
        m_controller->setMeteorology(gone);
        m_controller->run();
        QVERIFY(finished.wait(patience));
        QCOMPARE(m_controller->shown(), &m_runs->runs()[0]);
        QCOMPARE(m_trajectories->complete(), m_runs->runs()[0].trajectories);
    }

private:
    void prepare(const std::vector<StartPoint>& starts)
    {
        m_controller->setMeteorology(m_meteorology);
        m_controller->setSettings(m_settings);
        m_starts->setStarts(starts);
    }

    std::string fieldOfFirstProblem() const
    {
        return m_controller->problems().empty() ? std::string() : m_controller->problems().front().field;
    }

    // Enough to be still busy when a test has looked at it.
    static std::vector<StartPoint> manyStarts(int count = 40000)
    {
        std::vector<StartPoint> starts;
        for (int i = 0; i < count; ++i) {
            StartPoint start;
            start.latitudeDegrees = -60 + i % 120;
            start.longitudeDegrees = i % 359;
            start.height = 3000;
            starts.push_back(start);
        }
        return starts;
    }

    QTemporaryDir m_folder;
    StrategyCatalog m_catalog = testCatalog();
    MeteorologySummary m_meteorology;
    RunRequest m_settings;
    std::unique_ptr<StartPointModel> m_starts;
    std::unique_ptr<TrajectoryModel> m_trajectories;
    std::unique_ptr<TimingsModel> m_timings;
    std::unique_ptr<RunList> m_runs;
    std::unique_ptr<RunController> m_controller;
};

QTEST_GUILESS_MAIN(RunControllerTest)
#include "run_controller_test.moc"

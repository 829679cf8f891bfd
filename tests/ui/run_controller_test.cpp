// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demonstration/demonstration.h"
#include "tests/ui/test_catalog.h"
#include "ui/models/meteorology_loader.h"
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
        m_controller =
            std::make_unique<RunController>(m_catalog, m_starts.get(), m_trajectories.get(), m_timings.get());
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
        QCOMPARE(m_timings->rowCount(), 1);
        for (const Trajectory& trajectory : m_trajectories->trajectories())
            QVERIFY(trajectory.points.size() > 1);
        QVERIFY(!m_trajectories->isStale(0));
        m_starts->moveTo(m_starts->id(0), 10, 20);
        QVERIFY(m_trajectories->isStale(0));
        QVERIFY(!m_trajectories->isStale(1));
    }

    void aNewerRunSupersedesTheOlder()
    {
        prepare(manyStarts());
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        m_controller->run();
        const QSignalSpy progressed(m_controller.get(), &RunController::progressed);
        QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, patience);
        m_starts->setStarts(m_settings.starts);
        m_controller->run();
        QVERIFY(finished.wait(patience));
        QCOMPARE(m_trajectories->rowCount(), static_cast<int>(m_settings.starts.size()));
        QCOMPARE(m_timings->rowCount(), 1); // nothing more is heard of the older one
        QVERIFY(!m_controller->isRunning());
    }

    void cancelKeepsWhatThereIs()
    {
        prepare(manyStarts());
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        const QSignalSpy progressed(m_controller.get(), &RunController::progressed);
        m_controller->run();
        QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, patience);
        m_controller->cancel();
        QElapsedTimer sinceCancel;
        sinceCancel.start();
        QVERIFY(finished.wait(patience));
        QVERIFY2(sinceCancel.elapsed() < 3000, qPrintable(QString::number(sinceCancel.elapsed())));
        QCOMPARE(m_controller->shownReport().outcome, RunOutcome::Cancelled);
        QCOMPARE(m_trajectories->rowCount(), m_starts->rowCount());
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
        m_controller->run(); // with an older one on its way out
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
        QVERIFY(m_controller->shownReport().outcome != RunOutcome::Completed);
        QVERIFY(!m_controller->hasResult() || m_controller->shownReport().outcome == RunOutcome::Failed);
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
    static std::vector<StartPoint> manyStarts()
    {
        std::vector<StartPoint> starts;
        for (int i = 0; i < 40000; ++i) {
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
    std::unique_ptr<RunController> m_controller;
};

QTEST_GUILESS_MAIN(RunControllerTest)
#include "run_controller_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/run/background_run.h"
#include "engine/run/run.h"
#include "tests/support/made_meteorology.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace windline;

class BackgroundRunTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    StrategyCatalog m_strategies = makeStrategies();

    RunRequest requestWith(int starts, std::chrono::seconds step)
    {
        MadeMeteorology met;
        met.grid = globalGrid(10);
        met.levelsPa = {20'000, 100'000};
        met.hours = {0, 6, 12};
        met.levelFields = {{Field::EastwardWind, [](double, double, double, double) { return 10; }},
            {Field::NorthwardWind, [](double, double, double, double) { return 3; }},
            {Field::PressureVelocity, [](double, double, double, double) { return 0; }}};
        RunRequest request;
        request.meteorology = {m_folder.filePath("met.nc").toStdString()};
        met.write(request.meteorology[0]);
        for (int i = 0; i < starts; ++i)
            request.starts.push_back({"", 0.001 * i - 50, 0.005 * i, 500, HeightUnit::Hectopascal, {}});
        request.startTime = met.firstTime;
        request.duration = std::chrono::hours(12);
        request.timeStep = step;
        return request;
    }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<RunResult>();
        qRegisterMetaType<std::vector<TrajectoryPiece>>();
    }

    void finishesOnceAndLast()
    {
        BackgroundRun run(m_strategies);
        QStringList order;
        connect(&run, &BackgroundRun::extended, this, [&] { order << "extended"; });
        connect(&run, &BackgroundRun::finished, this, [&] { order << "finished"; });
        QSignalSpy progressed(&run, &BackgroundRun::progressed);
        for (int round = 0; round < 3; ++round) {
            order.clear();
            run.start(requestWith(10, std::chrono::minutes(5)));
            QTRY_VERIFY(order.contains("finished"));
            QCoreApplication::processEvents();
            QCOMPARE(order.count("finished"), 1);
            QCOMPARE(order.last(), "finished");
            QVERIFY(order.count("extended") >= 2);
            QVERIFY(!run.isRunning());
        }
        QVERIFY(progressed.size() >= 6);
    }

    // The report says what computed: here nothing but the name is a GPU's.
    void theDeviceIsReported()
    {
        StrategyCatalog catalog = makeStrategies();
        catalog.add(
            {"made", catalog.find("sequential")->make, [] { return StrategyDevice{{}, "a made GPU, 8 GB"}; }, true});
        RunRequest request = requestWith(1, std::chrono::minutes(5));
        request.strategy = "made";
        const RunReport made = run(request, catalog, {}).report;
        QCOMPARE(int(made.outcome), int(RunOutcome::Completed));
        QCOMPARE(made.device, "a made GPU, 8 GB");
        request.useGpu = false; // auto's choice instead
        QCOMPARE(run(request, catalog, {}).report.device, "");
    }

    void refusalArrivesAsResult()
    {
        BackgroundRun run(m_strategies);
        RunOutcome outcome = RunOutcome::Completed;
        connect(
            &run, &BackgroundRun::finished, this, [&](const RunResult& result) { outcome = result.report.outcome; });
        run.start(RunRequest());
        QTRY_COMPARE(int(outcome), int(RunOutcome::Refused));
    }

    // A run that would take minutes stops at once. The limit is generous: machines under sanitizers are slow.
    void cancelsQuickly()
    {
        for (const char* strategy : {"sequential", "parallel"}) {
            BackgroundRun run(m_strategies);
            RunRequest request = requestWith(50'000, std::chrono::seconds(1));
            request.strategy = strategy;
            RunResult result;
            bool isFinished = false;
            connect(&run, &BackgroundRun::finished, this, [&](const RunResult& r) {
                result = r;
                isFinished = true;
            });
            QSignalSpy extended(&run, &BackgroundRun::extended);
            run.start(request);
            QVERIFY(extended.wait(30'000)); // the starts are placed: it is computing
            QElapsedTimer clock;
            clock.start();
            run.cancel();
            QTRY_VERIFY_WITH_TIMEOUT(isFinished, 5000);
            qInfo("%s: cancelled after %lld ms", strategy, static_cast<long long>(clock.elapsed()));
            QCOMPARE(int(result.report.outcome), int(RunOutcome::Cancelled));
            QCOMPARE(result.trajectories.size(), 50'000U);
        }
    }

    void canBeDestroyedWhileRunning()
    {
        for (int round = 0; round < 5; ++round) {
            auto run = std::make_unique<BackgroundRun>(m_strategies);
            connect(run.get(), &BackgroundRun::finished, this, [] { QFAIL("finished() of a destroyed run"); });
            run->start(requestWith(20'000, std::chrono::seconds(1)));
            if (round % 2 == 1) {
                QSignalSpy extended(run.get(), &BackgroundRun::extended);
                QVERIFY(extended.wait(30'000));
            }
            run.reset();
            QCoreApplication::processEvents();
        }
    }
};

QTEST_GUILESS_MAIN(BackgroundRunTest)
#include "background_run_test.moc"

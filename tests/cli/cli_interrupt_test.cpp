// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/cli/trajectory_table.h"
#include "tests/cli/uniform_meteorology.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace windline;

class CliInterruptTest : public QObject {
    Q_OBJECT

private:
    static constexpr int starts = 4000;
    QTemporaryDir m_folder;

    QString inFolder(const QString& name) const { return m_folder.filePath(name); }

    // A run of about a minute, whatever the machine.
    void startLongRun(QProcess& process, const QString& strategy) const
    {
        process.start(WINDLINE_CLI,
            {"run", "--met", inFolder("met.nc"), "--start-time", "2020-01-01T00:00Z", "--starts",
                inFolder("starts.csv"), "--hours", "300", "--time-step", "0.016667", "--output-interval", "60",
                "--strategy", strategy, "-o", inFolder("out.csv"), "-o", inFolder("out.nc"), "--report",
                inFolder("report.json")});
        QVERIFY(process.waitForStarted());
    }

    static void interrupt(const QProcess& process, int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
    }

private slots:
    void initTestCase()
    {
        UniformMeteorology uniform;
        uniform.eastwardWind = 0.1; // nobody leaves
        uniform.omega = 0;
        uniform.times = 51;
        uniform.write(inFolder("met.nc").toStdString());
        QByteArray table = "latitude,longitude,height,unit\n";
        for (int i = 0; i < starts; ++i)
            table += QByteArray::number(31 + 28.0 * i / starts) + ",5,700,hPa\n";
        QVERIFY(writeFile(inFolder("starts.csv"), table));
    }

    void whatWasComputedIsWrittenAndMarked_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<int>("delayMs");
        QTest::newRow("Ctrl-C") << SIGINT << "sequential" << 700;
        QTest::newRow("Ctrl-C, parallel") << SIGINT << "parallel" << 700;
        QTest::newRow("terminated") << SIGTERM << "sequential" << 300;
        QTest::newRow("at once") << SIGINT << "sequential" << 0;
    }

    void whatWasComputedIsWrittenAndMarked()
    {
        QFETCH(const int, signal);
        QFETCH(const QString, strategy);
        QFETCH(const int, delayMs);
        for (const char* name : {"out.csv", "out.nc", "report.json"})
            QFile::remove(inFolder(name));
        QProcess process;
        startLongRun(process, strategy);
        QTRY_VERIFY_WITH_TIMEOUT(watchesInterrupts(process), 30'000);
        QTest::qWait(delayMs);
        QElapsedTimer sinceInterrupt;
        sinceInterrupt.start();
        interrupt(process, signal);
        const ProgramResult result = finish(process);
        qInfo("ended %d ms after the signal", int(sinceInterrupt.elapsed()));
        COMPARE_STATUS(result, 130);
        VERIFY_SAYS(result, "interrupted");

        const TrajectoryTable table = readTable(inFolder("out.csv"));
        std::vector<int> points(starts + 1, 0);
        int cancelled = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            QCOMPARE(table.rows[row].size(), table.columns.size());
            ++points.at(std::size_t(table.at(row, "trajectory").toInt()));
            cancelled += table.at(row, "end_reason") == "cancelled" ? 1 : 0;
        }
        QCOMPARE(cancelled, starts);
        for (int trajectory = 1; trajectory <= starts; ++trajectory)
            QVERIFY2(points[std::size_t(trajectory)] >= 1, "every trajectory has its point of age 0");
        const QJsonObject report = readJson(inFolder("report.json"));
        QCOMPARE(report.value("outcome").toString(), "cancelled");
        QCOMPARE(report.value("end_reasons").toObject().value("cancelled").toInt(), starts);
        QVERIFY(contentOf(inFolder("out.nc")).size() > 1000);
        QCOMPARE(
            everythingIn(m_folder.path()), (QStringList{"met.nc", "out.csv", "out.nc", "report.json", "starts.csv"}));
    }

    // Whoever insists is obeyed, and still finds no half a file.
    void interruptedAgainAndAgain()
    {
        for (const char* name : {"out.csv", "out.nc", "report.json"})
            QFile::remove(inFolder(name));
        QVERIFY(writeFile(inFolder("out.csv"), "old\n"));
        QProcess process;
        startLongRun(process, "sequential");
        QTRY_VERIFY_WITH_TIMEOUT(watchesInterrupts(process), 30'000);
        QTest::qWait(300);
        QElapsedTimer sinceInterrupt;
        sinceInterrupt.start();
        while (process.state() != QProcess::NotRunning && sinceInterrupt.elapsed() < 60'000) {
            interrupt(process, SIGINT);
            process.waitForFinished(20);
        }
        qInfo("ended %d ms after the first signal", int(sinceInterrupt.elapsed()));
        const ProgramResult result = finish(process);
        COMPARE_STATUS(result, 130);
        const QByteArray content = contentOf(inFolder("out.csv"));
        QVERIFY(content == "old\n" || content.count("cancelled") == starts);
    }
};

QTEST_GUILESS_MAIN(CliInterruptTest)
#include "cli_interrupt_test.moc"

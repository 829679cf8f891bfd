// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project_file.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <thread>

using namespace windline;

// Whenever a program that saves is killed, the project is the one before or the one after, whole.
class KilledSaveTest : public QObject {
    Q_OBJECT

private slots:
    void aKilledSaveLeavesAWholeProject()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("case 사례.windline");
        std::mt19937 random(20261126);
        int seen = 0;
        unsigned longest = 40'000; // microseconds; more where saving once takes longer
        for (int i = 0; i < 30; ++i) {
            QProcess saver;
            saver.setStandardErrorFile(folder.filePath("errors"));
            saver.start(PROJECT_SAVER, {file});
            QVERIFY(saver.waitForReadyRead(60000)); // it has saved once, at least
            const auto until = std::chrono::microseconds(random() % longest);
            std::this_thread::sleep_for(until); // any moment of its loop: what the test is about
            saver.kill();
            QVERIFY(saver.waitForFinished(60000));
            QCOMPARE(saver.exitStatus(), QProcess::CrashExit); // it was still saving

            StoredRuns stored;
            const OpenedProject opened = readProject(file.toStdU16String(), stored);
            for (const std::string& note : opened.notes)
                QVERIFY2(note.find("Run ") == std::string::npos, note.c_str());
            const auto& runs = opened.project.runs;
            QVERIFY(!runs.empty());
            QCOMPARE(runs.size(), std::size_t(std::min(runs.back().number, 3)));
            QCOMPARE(opened.project.starts.size(), std::size_t(1 + (runs.back().number - 1) % 7));
            seen = std::max(seen, runs.back().number);
            if (seen < 2 && longest < 3'000'000)
                longest *= 2;

            // And it can be saved again, which puts away what the killed one left behind.
            writeProject(opened.project, file.toStdU16String(), stored);
            std::size_t files = 0;
            for (const auto& entry : std::filesystem::directory_iterator(runsFolderOf(file.toStdU16String())))
                files += entry.path().filename().string().starts_with("run-") ? 1 : 0;
            QVERIFY2(files <= 2 * runs.size(), qPrintable(QString::number(files)));
        }
        QVERIFY2(seen > 1, "the saver never got to save twice");
    }
};

QTEST_GUILESS_MAIN(KilledSaveTest)
#include "killed_save_test.moc"

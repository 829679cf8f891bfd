// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keep_picture.h"
#include "tests/ui/kept_runs.h"
#include "ui/document/project_session.h"
#include "ui/document/recovered_project.h"
#include "ui/models/run_list.h"

#include <QAbstractButton>
#include <QDir>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <fstream>
#include <sstream>

using namespace windline;

namespace {

namespace fs = std::filesystem;

constexpr int patience = 60000; // milliseconds, for a busy machine

std::string contentOf(const fs::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

} // namespace

// What is asked before a project, its changes or its runs go, and what comes back after a crash; without the window's
// parts.
class ProjectSessionTest : public QObject {
    Q_OBJECT

    struct Desk {
        QWidget window;
        UndoHistory history;
        Project project;
        int runs = 0; // that go on and wait
        ProjectSession session;

        Desk()
            : session(&history, [this] { return project; }, [](const auto&) {}, &window)
        {
            session.setGoingOn([this] { return runs; });
            window.show();
        }
        QString text() const { return session.question() ? session.question()->text() : QString(); }
        QString information() const { return session.question() ? session.question()->informativeText() : QString(); }
        bool isAsking() const { return session.question() && session.question()->isVisible(); }
        void click(const QString& name)
        {
            QVERIFY(isAsking());
            for (QAbstractButton* button : session.question()->buttons())
                if (button->text().remove(u'&').contains(name)) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return;
                }
            QFAIL(qPrintable("no button " + name));
        }
        void saveTo(const fs::path& file)
        {
            QSignalSpy saved(&session, &ProjectSession::saved);
            session.saveAs(file);
            QVERIFY(saved.wait(patience));
        }
        // What comes back when it is asked for; null when nothing does.
        std::shared_ptr<OpenedProject> recoverFrom(const fs::path& root)
        {
            session.useRecovery(root, 100000);
            session.offerRecovery();
            QSignalSpy opened(&session, &ProjectSession::opened);
            click("Recover");
            return opened.wait(patience) ? opened[0][0].value<std::shared_ptr<OpenedProject>>() : nullptr;
        }
        // Until nothing is read or written any more.
        void settle() { QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience); }
    };

    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path file(const QString& name) const { return m_folder->filePath(name).toStdU16String(); }

    // As a program leaves it that was killed.
    void leaveBehind(const Project& project, const fs::path& belongsTo) const
    {
        StoredRuns stored;
        {
            Recovery killed(file("recovery"));
            killed.write(project, belongsTo, stored);
        }
        QVERIFY(!Recovery::leftBehind(file("recovery")).empty());
    }
    fs::path leftFolder() const { return Recovery::leftBehind(file("recovery")).front().folder; }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRunThatGoesOnIsAskedAbout()
    {
        Desk desk;
        desk.runs = 1;
        QSignalSpy started(&desk.session, &ProjectSession::startedNew);
        desk.session.startNew();
        QCOMPARE(desk.text(), "A run is still going on. Stop it?");
        QVERIFY(desk.information().contains("not kept"));
        desk.click("Cancel");
        QCOMPARE(started.size(), 0);
        desk.session.startNew();
        desk.click("Stop the run");
        QCOMPARE(started.size(), 1);
        QVERIFY(!desk.isAsking());
    }

    void runsThatWaitAreAskedAbout()
    {
        Desk desk;
        desk.runs = 3;
        bool done = false;
        desk.session.askBefore([&done] { done = true; }, "It closes.");
        QCOMPARE(desk.text(), "A run is still going on, and 2 wait. Stop them?");
        QVERIFY(desk.information().startsWith("It closes.\n"));
        desk.click("Stop the runs");
        QVERIFY(done);
    }

    void changesAndRunsAreOneQuestion()
    {
        Desk desk;
        desk.saveTo(file("a.windline"));
        desk.session.touch();
        desk.runs = 2;
        QSignalSpy started(&desk.session, &ProjectSession::startedNew);
        desk.session.startNew();
        QVERIFY(desk.text().startsWith("Save the changes to a.windline"));
        QVERIFY2(desk.information().contains("1 wait. They are stopped"), qPrintable(desk.information()));
        keepPicture(*desk.session.question(), "question_changes_and_runs");
        desk.click("Cancel");
        QVERIFY(desk.session.isModified());
        QCOMPARE(started.size(), 0);

        desk.session.startNew();
        desk.click("Save");
        QVERIFY(started.wait(patience)); // and not asked again about the runs
        QVERIFY(!desk.isAsking());

        desk.session.touch();
        desk.session.startNew();
        QVERIFY(desk.information().contains("They are stopped"));
        desk.click("Discard");
        QCOMPARE(started.size(), 2);
    }

    // It was agreed to stop it, not to lose what it has become.
    void aRunThatEndsMeanwhileIsAskedAbout()
    {
        Desk desk;
        desk.runs = 1;
        QSignalSpy started(&desk.session, &ProjectSession::startedNew);
        desk.session.startNew();
        desk.runs = 0;
        desk.session.touch();
        desk.click("Stop the run");
        QCOMPARE(started.size(), 0);
        QVERIFY(desk.text().startsWith("Save the changes"));
        desk.click("Discard");
        QCOMPARE(started.size(), 1);
    }

    void openingAsksOnce()
    {
        Desk desk;
        desk.saveTo(file("a.windline"));
        desk.session.touch();
        desk.runs = 1;
        QSignalSpy opened(&desk.session, &ProjectSession::opened);
        desk.session.open(file("a.windline"));
        desk.click("Discard");
        desk.settle();
        QVERIFY(!desk.isAsking());
        QCOMPARE(opened.size(), 1);
        // What was agreed to then holds no longer.
        desk.session.startNew();
        QVERIFY(desk.isAsking());
    }

    void anUnreadableRecoveryIsSetAside()
    {
        leaveBehind({}, file("a.windline"));
        const fs::path left = leftFolder();
        std::ofstream(left / "recovered.windline") << "cut short";
        const std::string before = contentOf(left / "recovered.windline");
        Desk desk;
        desk.session.useRecovery(file("recovery"), 100000);
        desk.session.offerRecovery();
        QSignalSpy failed(&desk.session, &ProjectSession::failed);
        desk.click("Recover");
        QVERIFY(failed.wait(patience));
        const fs::path aside = file("recovery") / "set-aside" / left.filename();
        const QString message = failed[0][0].toString();
        QVERIFY2(message.contains(QString::fromStdU16String(aside.u16string())), qPrintable(message));

        desk.session.touch();
        desk.session.autosave();
        desk.settle();
        desk.saveTo(file("b.windline")); // with nothing left to recover
        desk.settle();
        QCOMPARE(contentOf(aside / "recovered.windline"), before);
        QVERIFY(Recovery::leftBehind(file("recovery")).empty()); // nor offered again
    }

    // Its autosave must not go over what is not shown yet.
    void whatIsNotTakenStays()
    {
        leaveBehind({}, {});
        Desk desk;
        desk.session.useRecovery(file("recovery"), 100000);
        desk.session.offerRecovery();
        QSignalSpy opened(&desk.session, &ProjectSession::opened);
        desk.click("Recover");
        desk.session.touch(); // while it is being read
        QTRY_VERIFY_WITH_TIMEOUT(desk.isAsking() && desk.text().startsWith("Save the changes"), patience);
        desk.click("Cancel");
        desk.session.autosave();
        desk.settle();
        QCOMPARE(opened.size(), 0);
        QTRY_COMPARE(Recovery::leftBehind(file("recovery")).size(), 1U);
    }

    void runsThatOnlyTheFileHasComeBack()
    {
        StoredRuns stored;
        Project saved;
        saved.runs = {keptRun(1), keptRun(2), keptRun(3)};
        writeProject(saved, file("a.windline"), stored);
        // The crashed program had seen the first, and computed another third one.
        Project lost = saved;
        lost.runs = {keptRun(1), keptRun(3)};
        lost.runs[1].computedAt += std::chrono::hours(1);
        leaveBehind(lost, file("a.windline"));
        // The second cannot be read any more.
        fs::path damaged;
        for (const auto& entry : fs::directory_iterator(file("a.windline-runs")))
            if (entry.path().filename().string().starts_with("run-2-") && entry.path().extension() == ".json")
                damaged = entry.path();
        QVERIFY(!damaged.empty());
        std::ofstream(damaged, std::ios::app) << "?";

        Desk desk;
        const std::shared_ptr<OpenedProject> recovered = desk.recoverFrom(file("recovery"));
        QVERIFY(recovered);
        QCOMPARE(recovered->project.runs.size(), 3U);
        QCOMPARE(recovered->project.runs[1].computedAt, lost.runs[1].computedAt);
        QCOMPARE(recovered->project.runs[2].computedAt, saved.runs[2].computedAt);
        QString notes;
        for (const std::string& note : recovered->notes)
            notes += QString::fromStdString(note) + u'\n';
        QVERIFY2(notes.contains("were not in what was recovered, and are here as well: Run 4"), qPrintable(notes));
        QVERIFY2(notes.contains("Not shown, and not touched") && notes.contains("Run 2"), qPrintable(notes));

        RunList list; // keeps the numbers
        list.setRuns(recovered->project.runs);
        QCOMPARE(list.find(3)->computedAt, lost.runs[1].computedAt);
        QCOMPARE(list.find(4)->computedAt, saved.runs[2].computedAt);

        // Killed again before it was saved: nothing is there twice.
        const fs::path again = file("again");
        {
            StoredRuns other;
            Recovery killed(again);
            killed.write(recovered->project, file("a.windline"), other);
        }
        StoredRuns other;
        QCOMPARE(recoveredProject(Recovery::leftBehind(again).front(), other).project.runs.size(), 3U);

        desk.project = recovered->project;
        desk.saveTo(file("a.windline"));
        QVERIFY(fs::exists(damaged));
        QVERIFY(contentOf(file("a.windline")).find(damaged.filename().string()) != std::string::npos);
    }

    void aRecoveryInPartIsKept()
    {
        Project lost;
        lost.runs = {keptRun(1), keptRun(2)};
        leaveBehind(lost, {});
        const fs::path left = leftFolder();
        for (const auto& entry : fs::directory_iterator(left / "recovered.windline-runs"))
            if (entry.path().filename().string().starts_with("run-2-") && entry.path().extension() == ".json")
                std::ofstream(entry.path(), std::ios::app) << "?";
        Desk desk;
        const std::shared_ptr<OpenedProject> recovered = desk.recoverFrom(file("recovery"));
        QVERIFY(recovered);
        QCOMPARE(recovered->project.runs.size(), 1U);
        const fs::path aside = file("recovery") / "set-aside" / left.filename();
        QVERIFY(recovered->notes.front().find(aside.string()) != std::string::npos);
        desk.saveTo(file("b.windline"));
        desk.settle();
        QVERIFY(fs::exists(aside / "recovered.windline"));
    }

    // A project was named on the command line: it is read first, and neither of the two is lost.
    void theQuestionNamesBothProjects()
    {
        StoredRuns stored;
        writeProject({}, file("asked.windline"), stored);
        writeProject({}, file("lost.windline"), stored);
        Project lost;
        lost.starts = {{{"a", 1, 2, 3, HeightUnit::MetresAboveGround, {}}, 1, 0}};
        leaveBehind(lost, file("lost.windline"));
        Desk desk;
        desk.session.useRecovery(file("recovery"), 100000);
        QSignalSpy opened(&desk.session, &ProjectSession::opened);
        desk.session.open(file("asked.windline"));
        desk.session.offerRecovery();
        QVERIFY(!desk.isAsking());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isAsking(), patience);
        QCOMPARE(desk.session.file(), file("asked.windline"));
        QVERIFY(desk.text().contains("before lost.windline was saved"));
        QVERIFY(desk.information().contains(m_folder->filePath("lost.windline")));
        QVERIFY(desk.information().contains("asked.windline, which is open now, is closed"));
        keepPicture(*desk.session.question(), "question_recovery");
        desk.click("Later");
        QCOMPARE(desk.session.file(), file("asked.windline"));
        QCOMPARE(Recovery::leftBehind(file("recovery")).size(), 1U);

        desk.session.touch();
        desk.session.offerRecovery();
        desk.click("Recover");
        QVERIFY(desk.text().startsWith("Save the changes to asked.windline"));
        desk.click("Discard");
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.file(), file("lost.windline"), patience);
        QVERIFY(desk.session.isModified());
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].value<std::shared_ptr<OpenedProject>>()->project.starts, lost.starts);
    }

    void theQuestionWaitsForAnotherOne()
    {
        leaveBehind({}, {});
        Desk desk;
        desk.session.useRecovery(file("recovery"), 100000);
        desk.session.touch();
        bool done = false;
        desk.session.askBefore([&done] { done = true; });
        desk.session.offerRecovery();
        QVERIFY(desk.text().startsWith("Save the changes"));
        desk.click("Discard");
        QVERIFY(done);
        QTRY_VERIFY(desk.isAsking() && desk.text().startsWith("Windline ended before"));
    }

    void aQuestionAboutARunThatIsOverIsAskedAnew()
    {
        Desk desk;
        desk.runs = 1;
        bool done = false;
        desk.session.askBefore([&done] { done = true; });
        QVERIFY(desk.text().startsWith("A run is still going on"));
        desk.runs = 0;
        desk.session.touch(); // its result
        desk.session.askAnew();
        QVERIFY2(desk.text().startsWith("Save the changes"), qPrintable(desk.text()));
        QVERIFY(!desk.information().contains("still going on"));
        QVERIFY(!done);
        desk.click("Discard");
        QVERIFY(done);
    }

    void theQuestionWaitsForThoseThatFollow()
    {
        leaveBehind({}, {});
        Desk desk;
        desk.session.useRecovery(file("recovery"), 100000);
        desk.session.touch();
        desk.session.askBefore([] { });
        desk.session.offerRecovery();
        desk.runs = 1; // begins meanwhile: the answer leads to another question
        desk.click("Discard");
        QTRY_VERIFY(desk.isAsking() && desk.text().startsWith("A run is still going on"));
        desk.click("Cancel");
        QTRY_VERIFY(desk.isAsking() && desk.text().startsWith("Windline ended before"));
    }

    // The next start of the program may be in another folder.
    void filesAreKnownByTheirWholeNames()
    {
        StoredRuns stored;
        writeProject({}, file("a.windline"), stored);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        Desk desk;
        desk.session.open("a.windline");
        desk.settle();
        QDir::setCurrent(before);
        QCOMPARE(desk.session.file(), fs::absolute(file("a.windline")));
    }
};

QTEST_MAIN(ProjectSessionTest)
#include "project_session_test.moc"

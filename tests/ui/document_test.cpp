// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/test_catalog.h"
#include "ui/document/change_recorder.h"
#include "ui/document/recovery.h"
#include "ui/document/starts_change.h"
#include "ui/panels/run_settings_form.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace windline;

namespace {

std::vector<StartPoint> someStarts(int count)
{
    std::vector<StartPoint> starts;
    for (int i = 0; i < count; ++i) {
        starts.emplace_back();
        starts.back().name = "start " + std::to_string(i);
        starts.back().latitudeDegrees = i % 90;
    }
    return starts;
}

} // namespace

// What was changed, and how it is taken back; without a window.
class DocumentTest : public QObject {
    Q_OBJECT

    struct Desk {
        StrategyCatalog catalog = testCatalog();
        StartPointModel starts;
        RunSettingsForm form{catalog};
        UndoHistory history;
        ChangeRecorder recorder{&starts, &form, &history};

        // Both as they are now, to be compared.
        std::pair<std::vector<StartPointModel::Entry>, RunRequest> state()
        {
            recorder.record();
            return {starts.entries(), form.settings()};
        }
        bool is(const std::pair<std::vector<StartPointModel::Entry>, RunRequest>& other)
        {
            return starts.entries() == other.first && settingsChange(form.settings(), other.second).isNone();
        }
    };

private slots:
    void anyRowOfChangesIsUndoneAndRedone()
    {
        std::mt19937 random(20261126);
        const auto below = [&random](int limit) { return static_cast<int>(random() % unsigned(limit)); };
        Desk desk;
        const QAbstractItemModelTester tester(&desk.starts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector states{desk.state()};
        for (int i = 0; i < 200; ++i) {
            const int row = desk.starts.rowCount() > 0 ? below(desk.starts.rowCount()) : -1;
            switch (below(7)) {
            case 0:
                desk.starts.add(someStarts(1 + below(4)));
                break;
            case 1:
                if (row >= 0)
                    desk.starts.moveTo(desk.starts.id(row), below(90), below(180));
                break;
            case 2:
                if (row >= 0)
                    desk.starts.remove({desk.starts.id(row), desk.starts.id(below(desk.starts.rowCount()))});
                break;
            case 3:
                desk.starts.setStarts(someStarts(below(6)));
                break;
            case 4:
                if (row >= 0)
                    desk.starts.setData(
                        desk.starts.index(row, StartPointModel::Height), 100 + below(5000), Qt::EditRole);
                break;
            case 5: {
                RunRequest settings = desk.form.settings();
                settings.duration = std::chrono::hours(1 + below(90));
                settings.numerics = below(2) ? Numerics::Hysplit : Numerics::Accurate;
                desk.form.setSettings(settings);
                break;
            }
            case 6:
                desk.starts.removeRows(0, std::min(2, desk.starts.rowCount()), {});
                desk.form.setSettings({}); // both: one step
                break;
            }
            const std::size_t before = desk.history.size();
            states.push_back(desk.state());
            QVERIFY(desk.history.size() <= before + 1);
            if (desk.history.size() == before)
                states.pop_back(); // nothing had changed
            if (desk.history.canUndo()) { // and what comes next is no more of the same typing
                desk.recorder.undo();
                QVERIFY(desk.is(states[states.size() - 2]));
                desk.recorder.redo();
                QVERIFY(desk.is(states.back()));
            }
        }
        QVERIFY(states.size() > 100);
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            QVERIFY(desk.history.canUndo());
            desk.recorder.undo();
            QVERIFY2(desk.is(states[i]), qPrintable(QString::number(i)));
        }
        QVERIFY(!desk.history.canUndo());
        for (std::size_t i = 1; i < states.size(); ++i) {
            desk.recorder.redo();
            QVERIFY2(desk.is(states[i]), qPrintable(QString::number(i)));
        }
        QVERIFY(!desk.history.canRedo());
    }

    void stepsSayWhatTheyAre()
    {
        Desk desk;
        const auto text = [&desk] {
            desk.recorder.record();
            return desk.history.undoText();
        };
        StartPoint seoul;
        seoul.name = "Seoul";
        const int id = desk.starts.add(seoul);
        QCOMPARE(text(), "adding of Seoul");
        desk.starts.moveTo(id, 10, 20);
        QCOMPARE(text(), "move of Seoul");
        desk.starts.setData(desk.starts.index(0, StartPointModel::Height), 700, Qt::EditRole);
        QCOMPARE(text(), "change of the height of Seoul");
        desk.starts.setData(desk.starts.index(0, StartPointModel::Name), "Suwon", Qt::EditRole);
        QCOMPARE(text(), "renaming of Seoul");
        desk.starts.remove({id});
        QCOMPARE(text(), "removal of Suwon");
        RunRequest settings = desk.form.settings();
        settings.duration = std::chrono::hours(7);
        desk.form.setSettings(settings);
        QCOMPARE(text(), "change of the duration");
        desk.recorder.undo();
        QCOMPARE(desk.history.redoText(), "change of the duration");
    }

    void typingIsOneStep()
    {
        Desk desk;
        auto* duration = desk.form.findChild<QSpinBox*>();
        QVERIFY(duration);
        const int before = duration->value();
        duration->selectAll();
        QTest::keyClicks(duration, "123");
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            QTest::keyClick(duration, Qt::Key_Up);
        }
        QCoreApplication::processEvents();
        QCOMPARE(desk.history.size(), 1U);
        desk.recorder.undo();
        QCOMPARE(duration->value(), before);
    }

    void whatCameWithMeteorologyStays()
    {
        Desk desk;
        RunRequest settings = desk.form.settings();
        settings.duration = std::chrono::hours(7);
        desk.form.setSettings(settings);
        desk.recorder.record();
        settings.startTime = *timeFromIso("2020-01-01T00:00Z");
        desk.form.setSettings(settings);
        desk.recorder.absorb();
        desk.recorder.undo();
        QCOMPARE(desk.form.settings().duration, std::chrono::seconds(std::chrono::hours(24)));
        QCOMPARE(*desk.form.settings().startTime, *settings.startTime);
    }

    void cleanIsWhatWasSaved()
    {
        Desk desk;
        QVERIFY(desk.history.isClean());
        desk.starts.add(someStarts(1));
        desk.recorder.record();
        QVERIFY(!desk.history.isClean());
        desk.history.setClean();
        desk.recorder.undo();
        QVERIFY(!desk.history.isClean());
        desk.recorder.redo();
        QVERIFY(desk.history.isClean());
        desk.recorder.undo();
        desk.starts.add(someStarts(2)); // another way: what was saved is out of reach
        desk.recorder.record();
        desk.recorder.undo();
        QVERIFY(!desk.history.isClean());
    }

    void memoryIsBounded()
    {
        Desk desk;
        desk.history.setLimits(1000, 40'000'000);
        for (int i = 0; i < 12; ++i) {
            desk.starts.setStarts(someStarts(20'000));
            desk.recorder.record();
        }
        QVERIFY2(desk.history.bytes() <= 40'000'000, qPrintable(QString::number(desk.history.bytes())));
        QVERIFY(desk.history.size() >= 2 && desk.history.size() < 12);
        while (desk.history.canUndo())
            desk.recorder.undo();
        QCOMPARE(desk.starts.rowCount(), 20'000); // not the beginning: that is forgotten
        desk.history.setLimits(3, 40'000'000);
        for (int i = 0; i < 9; ++i) {
            desk.starts.add(someStarts(1));
            desk.recorder.record();
        }
        QCOMPARE(desk.history.size(), 3U);
    }

    void aStepOfOneAmongManyIsSmall()
    {
        Desk desk;
        desk.starts.setStarts(someStarts(100'000));
        desk.recorder.record();
        const std::size_t before = desk.history.bytes();
        desk.starts.moveTo(desk.starts.id(50'000), 1, 2);
        desk.recorder.record();
        QVERIFY(desk.history.bytes() - before < 4000);
        desk.recorder.undo();
        QCOMPARE(desk.starts.start(50'000).latitudeDegrees, 50'000 % 90);
    }

    void whatAKilledProgramLeftIsFound()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.filePath("recovery").toStdU16String();
        QVERIFY(Recovery::leftBehind(root).empty());
        StoredRuns stored;
        Project project;
        project.starts = {{{"a", 1, 2, 3, HeightUnit::MetresAboveGround, {}}, 1, 0}};
        Recovery running(root);
        running.write(project, "/home/me/사례.windline", stored);
        QVERIFY(Recovery::leftBehind(root).empty()); // it runs
        // A killed program's folder, without its lock's owner.
        std::filesystem::path of;
        for (const auto& entry : std::filesystem::directory_iterator(root))
            of = entry.path();
        std::filesystem::copy(of, root / "killed", std::filesystem::copy_options::recursive);
        std::filesystem::remove(root / "killed" / "lock");
        auto found = Recovery::leftBehind(root);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].belongsTo, std::filesystem::path("/home/me/사례.windline"));
        QCOMPARE(readProject(found[0].project, stored).project.starts, project.starts);

        Recovery next(root);
        Recovery::Hold hold = Recovery::hold(found[0]);
        QVERIFY(hold);
        QVERIFY(!Recovery::hold(found[0]));
        next.adopt(found[0], hold);
        hold.reset();
        QVERIFY(Recovery::leftBehind(root).empty()); // it is somebody's again
        QVERIFY(std::filesystem::exists(found[0].project));
        next.clear();
        QVERIFY(!std::filesystem::exists(found[0].folder));
        running.clear();
        QVERIFY(std::filesystem::is_empty(root));
    }
};

QTEST_MAIN(DocumentTest)
#include "document_test.moc"

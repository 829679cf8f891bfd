// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/project/sample_project.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace windline;

namespace {

QByteArray contentOf(const std::filesystem::path& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<std::filesystem::path> runFiles(const std::filesystem::path& project)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::exists(runsFolderOf(project)))
        for (const auto& entry : std::filesystem::directory_iterator(runsFolderOf(project)))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace

class ProjectFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path path(const QString& name) const { return m_folder->filePath(name).toStdU16String(); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + "/windline 시험 XXXXXX"); }

    void whatIsWrittenIsReadAgain()
    {
        const std::filesystem::path file = path("case.windline");
        for (unsigned seed = 1; seed <= 16; ++seed) {
            StoredRuns stored;
            const Project project = ProjectMaker(seed).make(file.parent_path(), int(seed % 4));
            writeProject(project, file, stored);
            QVERIFY(isProject(file));
            const QByteArray text = contentOf(file);
            StoredRuns readStored;
            const OpenedProject opened = readProject(file, readStored);
            QCOMPARE(difference(project, opened.project), std::string());
            QCOMPARE(opened.missingMeteorology.size(), 2U);
            // And written again, nothing changes: neither a byte of the text nor the runs.
            const auto runs = runFiles(file);
            writeProject(opened.project, file, readStored);
            QCOMPARE(contentOf(file), text);
            QCOMPARE(runFiles(file), runs);
        }
    }

    void anEmptyProjectIsAProject()
    {
        StoredRuns stored;
        writeProject({}, path("empty.windline"), stored);
        QCOMPARE(difference({}, readProject(path("empty.windline"), stored).project), std::string());
        QVERIFY(!std::filesystem::exists(runsFolderOf(path("empty.windline"))));
    }

    void theTextReadsWell()
    {
        StoredRuns stored;
        Project project;
        project.meteorology = {path("met/gdas1.w1")};
        project.starts = {{{"Seoul", 37.5, 127, 500, HeightUnit::MetresAboveGround, {}}, 1, 0},
            {{"Tokyo", 35.7, 139.7, 850, HeightUnit::Hectopascal, {}}, 2, 1}};
        writeProject(project, path("case.windline"), stored);
        const QByteArray text = contentOf(path("case.windline"));
        QVERIFY(text.startsWith("{\n  \"format\": \"windline-project\",\n  \"version\": 1,\n"));
        QVERIFY(text.contains("\n    \"met/gdas1.w1\"\n"));
        QVERIFY2(
            text.contains("\n    {\"id\": 2, \"colour\": 1, \"name\": \"Tokyo\", \"latitude\": 35.7, \"longitude\": "
                          "139.7, \"height\": 850, \"height_unit\": \"hPa\"}\n"),
            text);
        QVERIFY(!text.contains(m_folder->path().toUtf8())); // nothing of where it lies

        // One start changed: one line changed.
        project.starts[0].start.height = 700;
        writeProject(project, path("case.windline"), stored);
        const QList<QByteArray> before = text.split('\n');
        const QList<QByteArray> after = contentOf(path("case.windline")).split('\n');
        QCOMPARE(before.size(), after.size());
        int changed = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            changed += before[i] != after[i] ? 1 : 0;
        QCOMPARE(changed, 1);
    }

    void runsAreWrittenOnceAndRemovedWithTheirProject()
    {
        const std::filesystem::path file = path("case.windline");
        ProjectMaker maker(7);
        Project project = maker.make(file.parent_path(), 2);
        StoredRuns stored;
        writeProject(project, file, stored);
        const auto first = runFiles(file);
        const auto written = std::filesystem::last_write_time(first.front());
        project.runs.push_back(maker.run(3));
        project.runs[0].name = "renamed";
        writeProject(project, file, stored);
        for (const auto& run : first)
            QVERIFY(std::filesystem::exists(run));
        QCOMPARE(std::filesystem::last_write_time(first.front()), written);
        QCOMPARE(readProject(file, stored).project.runs[0].name, std::string("renamed"));

        // Someone has taken a file away meanwhile: it is written again.
        std::filesystem::remove(first.front());
        writeProject(project, file, stored);
        QCOMPARE(readProject(file, stored).project.runs.size(), 3U);

        // Notes of the user's own are nobody else's business.
        std::ofstream(runsFolderOf(file) / "notes.txt") << "mine";
        project.runs.clear();
        writeProject(project, file, stored);
        QCOMPARE(runFiles(file).size(), 1U);
        std::filesystem::remove(runsFolderOf(file) / "notes.txt");
        writeProject(project, file, stored);
        QVERIFY(!std::filesystem::exists(runsFolderOf(file)));
    }

    void aProjectAndItsMeteorologyMoveTogether()
    {
        const std::filesystem::path old = path("old");
        std::filesystem::create_directories(old / "met");
        std::ofstream(old / "met" / "a.nc") << "winds";
        Project project;
        project.meteorology = {old / "met" / "a.nc"};
        StoredRuns stored;
        writeProject(project, old / "case.windline", stored);
        std::filesystem::rename(old, path("new"));
        OpenedProject opened = readProject(path("new/case.windline"), stored);
        QCOMPARE(opened.project.meteorology.front(), path("new/met/a.nc"));
        QVERIFY(opened.missingMeteorology.empty());

        // Or beside it.
        std::filesystem::rename(path("new/met/a.nc"), path("new/a.nc"));
        opened = readProject(path("new/case.windline"), stored);
        QCOMPARE(opened.project.meteorology.front(), path("new/a.nc"));
        QVERIFY(opened.missingMeteorology.empty());

        std::filesystem::remove(path("new/a.nc"));
        opened = readProject(path("new/case.windline"), stored);
        QCOMPARE(opened.missingMeteorology.size(), 1U);
        QVERIFY(QString::fromStdString(opened.notes.front()).contains("a.nc"));
    }

    void aLinkLeadsToTheProject()
    {
        std::filesystem::create_directories(path("real"));
        const Project project = ProjectMaker(3).make(path("real"), 1);
        StoredRuns stored;
        writeProject(project, path("real/case.windline"), stored);
        std::filesystem::create_symlink(path("real/case.windline"), path("link.windline"));
        QCOMPARE(readProject(path("link.windline"), stored).project.runs.size(), 1U);
        writeProject(project, path("link.windline"), stored);
        QVERIFY(std::filesystem::is_symlink(path("link.windline")));
        QCOMPARE(difference(project, readProject(path("real/case.windline"), stored).project), std::string());
    }

    void aRunWhoseFileIsGoneLeavesTheRest()
    {
        const std::filesystem::path file = path("case.windline");
        const Project project = ProjectMaker(11).make(file.parent_path(), 3);
        StoredRuns stored;
        writeProject(project, file, stored);
        const std::filesystem::path away = path("away");
        std::filesystem::path gone;
        for (const auto& run : runFiles(file))
            if (run.filename().string().starts_with("run-2-"))
                gone = run;
        std::filesystem::rename(gone, away);
        StoredRuns again;
        const OpenedProject opened = readProject(file, again);
        QCOMPARE(opened.project.runs.size(), 2U);
        QCOMPARE(opened.project.starts, project.starts);
        const QString note = QString::fromStdString(opened.notes.back());
        QVERIFY2(note.contains("Run 2") && note.contains(QString::fromStdString(gone.filename().string())),
            qPrintable(note));

        // Saved meanwhile and brought back: nothing was lost.
        writeProject(opened.project, file, again);
        std::filesystem::rename(away, gone);
        StoredRuns third;
        QCOMPARE(readProject(file, third).project.runs.size(), 3U);

        // Changed: not taken for the run.
        QFile run(gone);
        QVERIFY(run.open(QIODevice::ReadWrite));
        run.seek(run.size() / 2);
        run.write("x");
        run.close();
        const OpenedProject changed = readProject(file, third);
        QCOMPARE(changed.project.runs.size(), 2U);
        QVERIFY(changed.notes.back().find("not the file that was written") != std::string::npos);
    }

    void whatCannotBeWrittenLeavesTheOldFile()
    {
        StoredRuns stored;
        const std::filesystem::path file = path("case.windline");
        Project project = ProjectMaker(5).make(file.parent_path(), 1);
        writeProject(project, file, stored);
        const QByteArray before = contentOf(file);
        project.starts.push_back({{"", std::nan(""), 0, 0, HeightUnit::MetresAboveGround, {}}, 99, 0});
        QVERIFY_THROWS_EXCEPTION(EngineError, writeProject(project, file, stored));
        QCOMPARE(contentOf(file), before);
        project.starts.pop_back();
        QVERIFY_THROWS_EXCEPTION(EngineError, writeProject(project, path("nowhere/case.windline"), stored));
        std::filesystem::create_directory(path("folder.windline"));
        QVERIFY_THROWS_EXCEPTION(EngineError, writeProject(project, path("folder.windline"), stored));
    }
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "project_file_test.moc"

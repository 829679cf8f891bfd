// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/project/sample_project.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <fstream>

using namespace windline;

// Whatever a project file holds: a project whose every value is one, or a sentence.
class DamagedProjectTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_whole;

    std::filesystem::path path(const QString& name) const { return m_folder.filePath(name).toStdU16String(); }
    std::filesystem::path file() const { return path("case.windline"); }

    void write(const QByteArray& content) const
    {
        std::ofstream(file(), std::ios::binary).write(content.data(), content.size());
    }

    // What is said of the file; empty when it was read.
    QString refusal() const
    {
        try {
            StoredRuns stored;
            const OpenedProject opened = readProject(file(), stored);
            for (const ProjectStart& start : opened.project.starts)
                if (!(std::abs(start.start.latitudeDegrees) <= 90) || !std::isfinite(start.start.longitudeDegrees)
                    || !std::isfinite(start.start.height) || start.id < 1 || start.colourIndex < 0)
                    return "a start is wrong and was taken";
            for (const KeptRun& run : opened.project.runs)
                if (!run.trajectories || run.trajectories->size() != run.request.starts.size()
                    || run.origins.size() != run.request.starts.size())
                    return "a run is wrong and was taken";
            return {};
        } catch (const EngineError& error) {
            const QString sentence = QString::fromUtf8(error.what());
            return sentence.contains("case.windline") ? sentence : "names no file: " + sentence;
        }
    }

    QString refusalOf(const QByteArray& content) const
    {
        write(content);
        return refusal();
    }

private slots:
    void initTestCase()
    {
        StoredRuns stored;
        Project project = ProjectMaker(4).make(path(""), 2);
        project.starts.push_back({{"last", 1, 2, 3, HeightUnit::MetresAboveGround, {}}, 1000, 0});
        writeProject(project, file(), stored);
        QFile whole(file());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        m_whole = whole.readAll();
        QCOMPARE(refusal(), QString());
    }

    void cutShort()
    {
        for (qsizetype size = 0; size < m_whole.size() - 2; size += 41)
            QVERIFY2(refusalOf(m_whole.left(size)).contains("line"), qPrintable(QString::number(size)));
    }

    void changedByChance()
    {
        std::mt19937 random(20261126);
        const auto below = [&random](qsizetype limit) { return qsizetype(random() % std::uint32_t(limit)); };
        const QByteArray replacements = QByteArray("0123456789-+.eE,;\"{}[]: \n\\/utrnf") + '\0' + '\xff';
        int refused = 0;
        for (int i = 0; i < 700; ++i) {
            QByteArray damaged = m_whole;
            const auto kind = below(3);
            if (kind == 0)
                damaged.remove(below(damaged.size()), 1 + below(40));
            else if (kind == 1)
                damaged.insert(below(damaged.size()), damaged.mid(below(damaged.size()), 1 + below(200)));
            else
                for (qsizetype k = below(5); k >= 0; --k)
                    damaged[below(damaged.size())] = replacements[below(replacements.size())];
            const QString sentence = refusalOf(damaged);
            QVERIFY2(!sentence.contains("was taken") && !sentence.contains("names no file"), qPrintable(sentence));
            refused += sentence.isEmpty() ? 0 : 1;
        }
        QVERIFY2(refused > 250, qPrintable(QString::number(refused)));
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto with = [](const QByteArray& members) {
            return R"({"format": "windline-project", "version": 1, )" + members + "}";
        };
        const auto start = [&](const QByteArray& members) {
            return with(R"("starts": [{"id": 1, "latitude": 1, "longitude": 2, "height": 3}, {"id": 2, )" + members
                + R"(, "x": 0}])");
        };
        const auto run = [&](const QByteArray& name) {
            return with(
                R"("runs": [{"number": 1, "computed_at": "2020-01-01T00:00Z", "record": {"bytes": 1, "sha256": ")"
                + QByteArray(64, '0') + R"(", "file": ")" + name + R"("}}])");
        };
        QTest::newRow("empty") << QByteArray() << "line 1";
        QTest::newRow("list") << QByteArray("[1]") << "nothing that Windline knows";
        QTest::newRow("GeoJSON") << QByteArray(R"({"type": "FeatureCollection", "features": []})") << "no project";
        QTest::newRow("format") << QByteArray(R"({"format": 7})") << "“format” should be a text";
        QTest::newRow("newer") << QByteArray(R"({"format": "windline-project", "version": 2, "program": "Windline 9"})")
                               << "newer version of Windline (Windline 9)";
        QTest::newRow("no version") << QByteArray(R"({"format": "windline-project"})") << "“version” should be";
        QTest::newRow("deep") << with("\"starts\": " + QByteArray(1'000'000, '[')) << "line 1";
        QTest::newRow("latitude") << start(R"("latitude": 91, "longitude": 2, "height": 3)")
                                  << "“starts[1].latitude” should be a number from -90 to 90";
        QTest::newRow("latitude as text")
            << start(R"("latitude": "north", "longitude": 2, "height": 3)") << "starts[1].latitude";
        QTest::newRow("huge") << start(R"("latitude": 1, "longitude": 1e999, "height": 3)") << "";
        QTest::newRow("no height") << start(R"("latitude": 1, "longitude": 2)") << "starts[1].height";
        QTest::newRow("NaN") << start(R"("latitude": NaN, "longitude": 2, "height": 3)") << "line 1";
        QTest::newRow("unit") << start(R"("latitude": 1, "longitude": 2, "height": 3, "height_unit": "feet")")
                              << "“feet”";
        QTest::newRow("time") << start(R"("latitude": 1, "longitude": 2, "height": 3, "time": "2020-02-30")")
                              << "starts[1].time";
        QTest::newRow("same id") << with(
            R"("starts": [{"id": 1, "latitude": 1, "longitude": 2, "height": 3}, {"id": 1, "latitude": 1, "longitude": 2, "height": 3}])")
                                 << "starts[1].id";
        QTest::newRow("starts as text") << with(R"("starts": "many")") << "“starts” should be a list";
        QTest::newRow("meteorology") << with(R"("meteorology": [3])") << "meteorology[0]";
        QTest::newRow("zero in a name") << with(R"("meteorology": ["a\u0000b"])") << "meteorology[0]";
        QTest::newRow("numerics") << with(R"("settings": {"numerics": "magic"})") << "settings.numerics";
        QTest::newRow("colours") << with(R"("view": {"colour_by": "mood"})") << "view.colour_by";
        QTest::newRow("variables twice") << with(R"("settings": {"path_variables": ["rh", "rh"]})")
                                         << "path_variables[1]";
        for (const char* name : {"../../etc/passwd", "/dev/zero", "run-1-0123456789ab.nc/../../x", "..", "",
                 "run-1-0123456789ab.nc\\n", "C:\\\\run-1-0123456789ab.nc"})
            QTest::newRow(name) << run(name) << "runs[0].record.file";
        QTest::newRow("not UTF-8") << with("\"program\": \"\xff\xfe\"") << "line 1";
    }

    void hostile()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, says);
        const QString sentence = refusalOf(content);
        QVERIFY2(!sentence.isEmpty(), content.left(300));
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
    }

    void whatIsNotKnownIsPassedOver()
    {
        QCOMPARE(refusalOf(R"({"format": "windline-project", "version": 1, "mood": {"good": [1]}, "starts": [)"
                           R"({"id": 1, "latitude": 1, "longitude": 2, "height": 3, "shoe size": 43}]})"),
            QString());
    }

    void devicesAndPipesAreNotRead()
    {
        StoredRuns stored;
        QVERIFY_THROWS_EXCEPTION(EngineError, readProject("/dev/zero", stored));
        QCOMPARE(mkfifo(path("pipe.windline").c_str(), 0600), 0);
        QVERIFY_THROWS_EXCEPTION(EngineError, readProject(path("pipe.windline"), stored));
        QVERIFY(!isProject(path("pipe.windline")));
        QVERIFY_THROWS_EXCEPTION(EngineError, readProject(path(""), stored));
        QVERIFY_THROWS_EXCEPTION(EngineError, readProject(path("nowhere.windline"), stored));
        // Nor as meteorology: they count as missing.
        write(R"({"format": "windline-project", "version": 1, "meteorology": ["/dev/zero", "pipe.windline"]})");
        QCOMPARE(readProject(file(), stored).missingMeteorology.size(), 2U);
    }

    void aGigabyteIsNotRead()
    {
        write("{");
        std::filesystem::resize_file(file(), 1'000'000'000); // sparse
        QVERIFY2(refusal().contains("larger than"), qPrintable(refusal()));
    }

    void aDamagedRunLeavesTheRest()
    {
        write(m_whole);
        const std::filesystem::path folder = runsFolderOf(file());
        int tried = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            QFile run(entry.path());
            QVERIFY(run.open(QIODevice::ReadWrite));
            const QByteArray bytes = run.readAll();
            run.resize(bytes.size() / 2);
            run.close();
            StoredRuns stored;
            const OpenedProject opened = readProject(file(), stored);
            QCOMPARE(opened.project.runs.size(), 1U);
            QVERIFY(opened.notes.back().starts_with("Run "));
            QVERIFY(run.open(QIODevice::WriteOnly));
            run.write(bytes);
            ++tried;
        }
        QVERIFY(tried >= 3);
        QCOMPARE(refusal(), QString());
    }

    // Someone makes a project, with all its sums right.
    void aHostileRunLeavesTheRest_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no JSON") << QByteArray("\x89HDF");
        QTest::newRow("newer") << QByteArray(R"({"format": "windline-run", "version": 9})");
        QTest::newRow("no report") << QByteArray(R"({"format": "windline-run", "version": 1, "settings": {}})");
        QTest::newRow("end") << QByteArray(
            R"({"format": "windline-run", "version": 1, "settings": {}, "report": {}, "starts": [{"id": 1, "latitude": 1, "longitude": 2, "height": 3, "end": "boom"}]})");
    }

    void aHostileRunLeavesTheRest()
    {
        QFETCH(const QByteArray, record);
        const QString sum = QCryptographicHash::hash(record, QCryptographicHash::Sha256).toHex();
        std::filesystem::create_directories(path("hostile.windline-runs"));
        std::ofstream(path("hostile.windline-runs/run-1-0123456789ab.json"), std::ios::binary)
            .write(record.data(), record.size());
        const QJsonObject file{{"file", "run-1-0123456789ab.json"}, {"bytes", qint64(record.size())}, {"sha256", sum}};
        const QJsonObject run{{"number", 1}, {"computed_at", "2020-01-01"}, {"record", file}};
        const QJsonObject project{{"format", "windline-project"}, {"version", 1}, {"runs", QJsonArray{run}}};
        std::ofstream(path("hostile.windline")) << QJsonDocument(project).toJson().toStdString();
        StoredRuns stored;
        const OpenedProject opened = readProject(path("hostile.windline"), stored);
        QCOMPARE(opened.project.runs.size(), 0U);
        QCOMPARE(opened.notes.size(), 1U);
        QVERIFY2(opened.notes[0].find("run-1-0123456789ab.json") != std::string::npos, opened.notes[0].c_str());
    }
};

QTEST_GUILESS_MAIN(DamagedProjectTest)
#include "damaged_project_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/engine_error.h"
#include "tests/writers/sample_set.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace windline;

namespace {

std::filesystem::path pathOf(const QString& name)
{
    return QFileInfo(name).filesystemFilePath();
}

QStringList namesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

// The sentence of the EngineError that writing ends with; empty when the file was written.
QString refusal(const TrajectorySet& set, const QString& name)
{
    try {
        writeTrajectories(set, pathOf(name));
    } catch (const EngineError& error) {
        return error.kind() == EngineError::Kind::NotWritable && error.file() == pathOf(name)
            ? QString::fromUtf8(error.what())
            : "another kind or file";
    }
    return {};
}

// For the time of its life no file of this process may grow beyond so many bytes: a full disk that needs no root.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write shall fail, not the process
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

void addExtensions()
{
    QTest::addColumn<QString>("extension");
    for (const WriterInfo& writer : availableWriters())
        QTest::newRow(writer.extension.c_str()) << QString::fromStdString(writer.extension);
}

} // namespace

class WritersTest : public QObject {
    Q_OBJECT
private slots:
    void listsItsFormats()
    {
        QStringList extensions;
        for (const WriterInfo& writer : availableWriters()) {
            extensions << QString::fromStdString(writer.extension);
            QVERIFY(!writer.description.empty());
            QVERIFY(isWritable("name" + writer.extension));
        }
        QCOMPARE(extensions.size(), 7);
        for (const char* extension : {".geojson", ".shp", ".gpkg", ".kml", ".csv", ".nc", ".tdump"})
            QVERIFY2(extensions.contains(extension), extension);
        QVERIFY(isWritable("NAME.GeoJSON"));
        QVERIFY(!isWritable("name.txt"));
        QVERIFY(!isWritable("geojson"));
    }

    void writesNamesThatAreNotAscii_data() { addExtensions(); }
    void writesNamesThatAreNotAscii()
    {
        QFETCH(QString, extension);
        const QTemporaryDir folder;
        const SampleRun run;
        const auto files =
            writeTrajectories(run.set(), pathOf(folder.filePath("내 궤적 #1 (50%)" + extension.toUpper())));
        QStringList names;
        for (const auto& file : files) {
            names << QFileInfo(file).fileName();
            QVERIFY(QFileInfo(file).size() > 0);
        }
        QCOMPARE(namesIn(folder), names); // hence nothing temporary
        if (extension != ".shp")
            QCOMPARE(names, QStringList{"내 궤적 #1 (50%)" + extension.toUpper()});
    }

    void replacesAnExistingFile_data() { addExtensions(); }
    void replacesAnExistingFile()
    {
        QFETCH(QString, extension);
        const QTemporaryDir folder;
        const SampleRun run;
        const auto path = pathOf(folder.filePath("run" + extension));
        const auto first = writeTrajectories(run.set(), path);
        QCOMPARE(writeTrajectories(run.set(), path), first);
        QCOMPARE(namesIn(folder).size(), qsizetype(first.size()));
    }

    void writesIntoTheCurrentFolder()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const SampleRun run;
        const auto files = writeTrajectories(run.set(), "run.csv");
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(files, std::vector<std::filesystem::path>{"run.csv"});
        QCOMPARE(namesIn(folder), QStringList{"run.csv"});
    }

    void namesTheFormatsThatItKnows()
    {
        const SampleRun run;
        const QString sentence = refusal(run.set(), "/tmp/run.xyz");
        QVERIFY2(sentence.contains("/tmp/run.xyz") && sentence.contains(".gpkg, .geojson, .shp"), qPrintable(sentence));
    }

    void refusesWhatItCannotReplace_data() { addExtensions(); }
    void refusesWhatItCannotReplace()
    {
        QFETCH(QString, extension);
        const QTemporaryDir folder;
        const SampleRun run;
        const QString missing = folder.filePath("missing/run" + extension);
        QCOMPARE(refusal(run.set(), missing), "Cannot write " + missing + ": the folder does not exist.");
        const QString directory = folder.filePath("directory" + extension);
        QVERIFY(QDir().mkdir(directory));
        QCOMPARE(refusal(run.set(), directory), "Cannot write " + directory + ": there is a folder of this name.");
        QCOMPARE(namesIn(folder), QStringList{"directory" + extension});
    }

    void refusesWriteProtectedPlaces()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        const QTemporaryDir folder;
        const SampleRun run;
        const QString name = folder.filePath("run.csv");
        QVERIFY(refusal(run.set(), name).isEmpty());
        QVERIFY(QFile::setPermissions(name, QFile::ReadOwner));
        QVERIFY(refusal(run.set(), name).contains("write-protected"));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(refusal(run.set(), folder.filePath("other.csv")).contains("other.csv"));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void replacesAllFilesOfAShapefileOrNone()
    {
        const QTemporaryDir folder;
        const SampleRun run;
        QVERIFY(QDir().mkdir(folder.filePath("run_points.shx")));
        QVERIFY(refusal(run.set(), folder.filePath("run.shp")).contains("there is a folder of this name"));
        QCOMPARE(namesIn(folder), QStringList{"run_points.shx"});
    }

    void removesWhatBelongedToTheOldFile()
    {
        const QTemporaryDir folder;
        const SampleRun run;
        for (const char* name : {"run.gpkg-wal", "run_points.qix", "run.csv-wal"}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        for (const char* name : {"run.gpkg", "run.shp", "run.csv"})
            writeTrajectories(run.set(), pathOf(folder.filePath(name)));
        QVERIFY(!namesIn(folder).contains("run.gpkg-wal"));
        QVERIFY(!namesIn(folder).contains("run_points.qix"));
        QVERIFY(namesIn(folder).contains("run.csv-wal")); // which means nothing to a CSV
    }

    void keepsTheOldFileWhenTheDiskIsFull_data() { addExtensions(); }
    void keepsTheOldFileWhenTheDiskIsFull()
    {
        QFETCH(QString, extension);
        const QTemporaryDir folder;
        SampleRun run;
        for (int i = 0; i < 40; ++i) // so that buffers run over before the end as well
            run.trajectories.push_back(run.trajectories[std::size_t(i % 3)]);
        const QString name = folder.filePath("run" + extension);
        const auto files = writeTrajectories(run.set(), pathOf(name));
        std::uintmax_t largest = 0;
        for (const auto& file : files) {
            largest = std::max(largest, std::filesystem::file_size(file));
            QFile old(file);
            QVERIFY(old.open(QIODevice::WriteOnly));
            QVERIFY(old.write("old") == 3);
        }
        constexpr std::uintmax_t trials = 40;
        for (std::uintmax_t trial = 0; trial <= trials; ++trial) {
            const std::uintmax_t limit = trial == trials ? largest - 1 : largest * trial / trials;
            QString sentence;
            {
                const FullDisk full(limit);
                sentence = refusal(run.set(), name);
            }
            QVERIFY2(sentence.startsWith("Cannot write " + name + ": "),
                qPrintable(QString("with room for %1 of %2 bytes: %3").arg(limit).arg(largest).arg(sentence)));
            QVERIFY2(!sentence.contains("windline-part"), qPrintable(sentence));
            QCOMPARE(namesIn(folder).size(), qsizetype(files.size()));
            for (const auto& file : files)
                QCOMPARE(std::filesystem::file_size(file), 3U);
        }
        QCOMPARE(writeTrajectories(run.set(), pathOf(name)), files); // and nothing is left broken
    }
};

QTEST_GUILESS_MAIN(WritersTest)
#include "writers_test.moc"

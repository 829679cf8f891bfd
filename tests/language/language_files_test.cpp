// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/hysplit_case.h"
#include "engine/hysplit_files/write_control.h"
#include "engine/readers/describe_inventory.h"
#include "engine/readers/open_reader.h"
#include "engine/starts/starts_csv.h"
#include "engine/trajectory_files/trajectory_file.h"
#include "tests/support/arl_file.h"
#include "tests/support/comma_locale.h"
#include "tests/support/made_meteorology.h"
#include "tests/writers/sample_set.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <cmath>
#include <sstream>

using namespace windline;

namespace fs = std::filesystem;

// Files do not depend on the language of the desktop: nor on its decimal sign, nor on what names they have.
class LanguageFilesTest : public QObject {
    Q_OBJECT

    CommaLocale m_comma;
    QTemporaryDir m_temporary;

    fs::path place(const QString& name) const
    {
        const QString folder = m_temporary.filePath(QStringLiteral("내 궤적 자료, größer (1)/") + name);
        QDir().mkpath(QFileInfo(folder).path());
        return QFileInfo(folder).filesystemFilePath();
    }

    static QByteArray content(const fs::path& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing can be read");
    }

    // Without when it was made.
    static QByteArray timeless(const fs::path& path)
    {
        QByteArray bytes = content(path);
        if (path.extension() == ".dbf")
            bytes.replace(1, 3, "ymd");
        static const QRegularExpression now(QStringLiteral("20(2[1-9]|[3-9]\\d)-\\d\\d-\\d\\dT[\\d:.]+Z"));
        return QString::fromLatin1(bytes).replace(now, QStringLiteral("now")).toLatin1();
    }

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"ko_KR", "de_DE"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    static MadeMeteorology meteorology()
    {
        const auto constant = [](double value) { return [value](double, double, double, double) { return value; }; };
        MadeMeteorology met;
        met.grid = {125.25, 0.25, 9, 36.75, 0.25, 7};
        met.levelsPa = {50'000, 92'500};
        met.hours = {0, 1.5, 3};
        met.levelFields = {{Field::EastwardWind, constant(10.5)}, {Field::NorthwardWind, constant(-0.25)}};
        return met;
    }

    static RunRequest hysplitRequest(const fs::path& meteorology)
    {
        RunRequest request;
        request.meteorology = {meteorology};
        StartPoint start;
        start.latitudeDegrees = 37.5665;
        start.longitudeDegrees = 126.978;
        start.height = 10.5;
        request.starts = {start};
        request.startTime = timeFromIso("2020-01-02T06:30Z");
        request.duration = std::chrono::hours(-48);
        request.numerics = Numerics::Hysplit;
        request.hysplit = {.tratio = 0.25, .delt = {}, .modelTopMetres = 12345.5, .boundaryFiles = {}};
        return request;
    }

private slots:
    void initTestCase()
    {
        if (!m_comma.problem().isEmpty())
            qWarning("Only Qt and C++ streams have a decimal comma: %s", qPrintable(m_comma.problem()));
    }

    void languageIsThere()
    {
        const LanguageGuard guard(QStringLiteral("de_DE"), m_comma);
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
        std::ostringstream stream;
        stream << 1234.5;
        QCOMPARE(QString::fromStdString(stream.str()), QStringLiteral("1.234,5"));
        if (!m_comma.problem().isEmpty())
            QSKIP(qPrintable(m_comma.problem()));
        QCOMPARE(QString::asprintf("%s", std::localeconv()->decimal_point), QStringLiteral(","));
    }

    void exportsAreTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("extension");
        for (const char* language : {"ko_KR", "de_DE"})
            for (const WriterInfo& writer : availableWriters())
                QTest::addRow("%s in %s", writer.extension.c_str(), language)
                    << QString::fromLatin1(language) << QString::fromStdString(writer.extension);
    }

    void exportsAreTheSame()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, extension);
        SampleRun run;
        run.addMeteorology({PathVariable::PotentialTemperature, PathVariable::Omega});
        run.request.meteorology = {place(QStringLiteral("재분석 2020.nc"))};
        const std::vector<fs::path> before =
            writeTrajectories(run.set(), place(QStringLiteral("C/역궤적 1") + extension));
        std::vector<fs::path> files;
        {
            const LanguageGuard guard(language, m_comma);
            files = writeTrajectories(run.set(), place(language + QStringLiteral("/역궤적 1") + extension));
        }
        QCOMPARE(files.size(), before.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            QCOMPARE(files[i].filename(), before[i].filename());
            QVERIFY(QString::fromStdU16String(files[i].filename().u16string()).startsWith(QStringLiteral("역궤적 1")));
            const QByteArray bytes = timeless(files[i]);
            QVERIFY(bytes.size() > 4);
            QVERIFY2(bytes == timeless(before[i]), files[i].c_str());
        }
    }

    void exportsAreRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("extension");
        for (const char* language : {"ko_KR", "de_DE"})
            for (const char* extension : {".csv", ".geojson", ".nc", ".tdump"})
                QTest::addRow("%s in %s", extension, language)
                    << QString::fromLatin1(language) << QString::fromLatin1(extension);
    }

    void exportsAreRead()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, extension);
        const SampleRun run;
        const fs::path file = place(QStringLiteral("역궤적 2") + extension);
        writeTrajectories(run.set(), file);
        const LanguageGuard guard(language, m_comma);
        const TrajectoryFile read = readTrajectories(file);
        QVERIFY(read.trajectories.size() >= 2);
        const std::vector<TrajectoryPoint>& points = read.trajectories[0].points;
        QCOMPARE(points.size(), run.trajectories[0].points.size());
        QCOMPARE(points[1].latitudeDegrees, 50.5);
        QVERIFY(std::abs(points[1].pressureHpa - 940.125) < 0.1);
        QCOMPARE(read.trajectories[0].startTime, run.trajectories[0].startTime);
    }

    void startsAreRead_data() { addLanguages(); }

    void startsAreRead()
    {
        QFETCH(const QString, language);
        const fs::path file = place(QStringLiteral("출발 점.csv"));
        QFile table(file);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("latitude,longitude,height,time,name\n37.5665,126.978,10.5,2026-11-22T12:00Z,서울 관측소\n");
        table.close();
        const LanguageGuard guard(language, m_comma);
        const StartsCsv read = readStartsCsv(file);
        QVERIFY2(read.problems.empty(), read.problems.empty() ? "" : read.problems[0].message.c_str());
        QCOMPARE(read.starts.size(), 1);
        QCOMPARE(read.starts[0].latitudeDegrees, 37.5665);
        QCOMPARE(read.starts[0].longitudeDegrees, 126.978);
        QCOMPARE(read.starts[0].height, 10.5);
        QCOMPARE(QString::fromStdString(read.starts[0].name), QStringLiteral("서울 관측소"));
        QCOMPARE(toIso(*read.starts[0].time), "2026-11-22T12:00Z");
    }

    void controlIsTheSame_data() { addLanguages(); }

    void controlIsTheSame()
    {
        QFETCH(const QString, language);
        const fs::path met = place(QStringLiteral("재분석 자료.arl"));
        sample::arlFile().write(met);
        const RunRequest request = hysplitRequest(met);
        const fs::path before = place(QStringLiteral("C/제어 파일/CONTROL"));
        QVERIFY(writeControl(request, before.parent_path() / "tdump", before).empty());
        const LanguageGuard guard(language, m_comma);
        const fs::path control = place(language + QStringLiteral("/제어 파일/CONTROL"));
        QVERIFY(writeControl(request, control.parent_path() / "tdump", control).empty());
        for (const char* name : {"CONTROL", "SETUP.CFG"}) {
            QByteArray expected = content(before.parent_path() / name);
            expected.replace(place(QStringLiteral("C")).c_str(), place(language).c_str());
            QCOMPARE(content(control.parent_path() / name), expected);
        }
        const HysplitCase read = readControl(control, setupBeside(control));
        QVERIFY2(read.problems.empty(), read.problems.empty() ? "" : read.problems[0].text.c_str());
        QVERIFY(read.request.meteorology == request.meteorology);
        QCOMPARE(read.request.starts.size(), 1);
        QCOMPARE(read.request.starts[0].latitudeDegrees, 37.5665);
        QCOMPARE(read.request.hysplit.tratio, 0.25);
        QCOMPARE(read.request.hysplit.modelTopMetres, 12345.5);
        QCOMPARE(read.request.startTime, request.startTime);
    }

    void meteorologyIsRead_data() { addLanguages(); }

    // What is said about the files, with all its numbers and dates, is what is said elsewhere.
    void meteorologyIsRead()
    {
        QFETCH(const QString, language);
        const fs::path netcdf = place(QStringLiteral("재분석 %1 (1).nc").arg(language));
        const fs::path arl = place(QStringLiteral("재분석 %1.arl").arg(language));
        meteorology().write(netcdf);
        sample::arlFile().write(arl);
        for (const fs::path& file : {netcdf, arl}) {
            const std::string before = describeInventory(*openReader(file));
            const LanguageGuard guard(language, m_comma);
            const std::unique_ptr<MetReader> reader = openReader(file);
            QCOMPARE(describeInventory(*reader), before);
            QVERIFY(reader->inventory().file == file);
        }
    }
};

QTEST_GUILESS_MAIN(LanguageFilesTest)
#include "language_files_test.moc"

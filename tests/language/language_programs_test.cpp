// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comma_locale.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace windline;

// Both programs as they are started on a desktop in Korean or German, in folders with such names.
class LanguageProgramsTest : public QObject {
    Q_OBJECT

    struct Result {
        int status = -1;
        QString said;
        QByteArray csv, geojson;
    };

    CommaLocale m_comma;
    QTemporaryDir m_temporary;

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QProcessEnvironment environment(const QString& language) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : environment.keys())
            if (name.startsWith(u"LC_") || name.startsWith(u"LANG"))
                environment.remove(name);
        if (language == u"C")
            return environment;
        environment.insert(QStringLiteral("LANG"), language + QStringLiteral(".UTF-8"));
        environment.insert(QStringLiteral("LC_CTYPE"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("LOCPATH"), m_comma.folder());
        // A German's numbers for both: more than a Korean desktop asks for.
        environment.insert(QStringLiteral("LC_NUMERIC"), CommaLocale::name());
        return environment;
    }

    QString folder(const QString& language) const
    {
        const QString folder = m_temporary.filePath(QStringLiteral("내 궤적 자료, größer (%1)").arg(language));
        QDir().mkpath(folder);
        return folder;
    }

    Result run(const QString& program, const QStringList& arguments, const QString& language) const
    {
        QProcess process;
        process.setProcessEnvironment(environment(language));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(folder(language));
        process.start(program, arguments);
        constexpr int patienceMs = 240'000;
        Result result;
        if (!process.waitForFinished(patienceMs)) {
            result.said = process.errorString();
            return result;
        }
        result.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        result.said = QString::fromUtf8(process.readAll());
        result.csv = content(folder(language) + QStringLiteral("/역궤적 1.csv"));
        result.geojson = content(folder(language) + QStringLiteral("/역궤적 1.geojson"));
        return result;
    }

    Result window(const QString& language) const
    {
        return run(QStringLiteral(WINDLINE_WINDOW),
            {QStringLiteral("--demo"), QStringLiteral("--screenshot"), QStringLiteral("창.png"),
                QStringLiteral("--export"), QStringLiteral("역궤적 1.csv"), QStringLiteral("--export"),
                QStringLiteral("역궤적 1.geojson")},
            language);
    }

    Result commandLine(const QString& language) const
    {
        const QString met = QStringLiteral("재분석 자료.nc");
        const Result made = run(QStringLiteral(WINDLINE_CLI), {QStringLiteral("demo-met"), met}, language);
        if (made.status != 0)
            return made;
        return run(QStringLiteral(WINDLINE_CLI),
            {QStringLiteral("run"), QStringLiteral("--met"), met, QStringLiteral("--start"),
                QStringLiteral("37.5665,126.978,500.5"), QStringLiteral("--start-time"),
                QStringLiteral("2020-01-01T00:00Z"), QStringLiteral("--hours"), QStringLiteral("6"),
                QStringLiteral("-o"), QStringLiteral("역궤적 1.csv"), QStringLiteral("-o"),
                QStringLiteral("역궤적 1.geojson")},
            language);
    }

private slots:
    void windowSpeaksTheLanguage_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("ko_KR") << QStringLiteral("이류");
        QTest::newRow("de_DE") << QStringLiteral("advect"); // English, which everybody reads
    }

    void windowSpeaksTheLanguage()
    {
        QFETCH(const QString, word);
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        static const Result before = window(QStringLiteral("C"));
        QVERIFY2(before.status == 0, qPrintable(before.said));
        const Result result = window(language);
        QVERIFY2(result.status == 0, qPrintable(result.said));
        QVERIFY2(result.said.contains(word), qPrintable(result.said));
        QVERIFY(QFile::exists(folder(language) + QStringLiteral("/창.png")));
        QVERIFY(result.csv.startsWith("trajectory,"));
        // Sentences and names of starts are in the language; numbers and times are not.
        QCOMPARE(numbersOf(result.csv), numbersOf(before.csv));
    }

    void commandLineIsTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ko_KR") << QStringLiteral("ko_KR");
        QTest::newRow("de_DE") << QStringLiteral("de_DE");
    }

    void commandLineIsTheSame()
    {
        QFETCH(const QString, language);
        static const Result before = commandLine(QStringLiteral("C"));
        QVERIFY2(before.status == 0, qPrintable(before.said));
        const Result result = commandLine(language);
        QVERIFY2(result.status == 0, qPrintable(result.said));
        QVERIFY(before.csv.contains("37.5665") && before.csv.contains("T00:00:00Z"));
        QCOMPARE(result.csv, before.csv);
        QCOMPARE(result.geojson, before.geojson);
    }

private:
    static QByteArrayList numbersOf(const QByteArray& csv)
    {
        QByteArrayList lines;
        for (const QByteArray& line : csv.split('\n')) {
            QByteArrayList cells = line.split(',');
            cells.removeIf([](const QByteArray& cell) {
                return cell.contains('"') || std::ranges::any_of(cell, [](char byte) { return (byte & 0x80) != 0; });
            });
            lines += cells.join(',');
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(LanguageProgramsTest)
#include "language_programs_test.moc"

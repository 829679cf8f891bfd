// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/ts_file.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace windline;

// The files of translations against the texts of the sources, as lupdate finds them.
class TranslationsTest : public QObject {
    Q_OBJECT

    const QString m_folder = QStringLiteral(WINDLINE_SOURCE_DIR "/translations");
    QTemporaryDir m_copy;
    QString m_complaints; // of lupdate

    static QString name(const QString& language) { return QStringLiteral("/windline_%1.ts").arg(language); }
    TsFile committed(const QString& language) const { return readTsFile(m_folder + name(language)); }
    TsFile updated(const QString& language) const { return readTsFile(m_copy.path() + name(language)); }

    static TsFile soundFile()
    {
        TsFile file;
        file.messages = {{"Run", "The run could not go on.", {}, {}, {QStringLiteral("계산을 계속할 수 없었습니다.")}},
            {"Writer", "Cannot write %1: %2.", {}, {}, {QStringLiteral("%1을(를) 쓸 수 없습니다: %2.")}},
            {"WindowActions", "&File", {}, {}, {QStringLiteral("파일(&F)")}},
            {"many_starts", "%n places", {}, {}, {QStringLiteral("지점 %n곳")}, true}};
        return file;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_copy.isValid());
        for (const char* language : {"en", "ko"})
            QVERIFY(QFile::copy(m_folder + name(language), m_copy.path() + name(language)));
        QProcess update;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LUPDATE"), QStringLiteral(WINDLINE_LUPDATE));
        update.setProcessEnvironment(environment);
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(m_folder + QStringLiteral("/update"), {m_copy.path()});
        QVERIFY2(update.waitForFinished(300'000), qPrintable(update.errorString()));
        m_complaints = QString::fromUtf8(update.readAll());
        QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0, qPrintable(m_complaints));
    }

    // A class whose name lupdate cannot make out has its texts looked up in another context than they are kept in.
    void lupdateKnowsEveryContext() { QVERIFY2(m_complaints.isEmpty(), qPrintable(m_complaints)); }

    void languageIsComplete_data()
    {
        QTest::addColumn<int>("pluralForms");
        QTest::addColumn<int>("leastMessages");
        QTest::newRow("en") << 2 << 20; // its plurals
        QTest::newRow("ko") << 1 << 1000;
    }

    void languageIsComplete()
    {
        QFETCH(const int, pluralForms);
        QFETCH(const int, leastMessages);
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(updated(language).messages.size() >= leastMessages);
        const QStringList flaws = flawsOf(committed(language), updated(language), pluralForms);
        QVERIFY2(flaws.isEmpty(),
            qPrintable(QStringLiteral("translations%1 (./dev translations brings in new texts):\n  %2")
                    .arg(name(language), flaws.join(QStringLiteral("\n  ")))));
    }

    // The check itself: one flaw put into a sound file, and what is said about it.
    void flawIsFound_data()
    {
        QTest::addColumn<QString>("flaw");
        for (const char* flaw : {"is missing", "is left over", "is unfinished", "has not 1 translations",
                 "is there twice", "has other placeholders", "has a key (&)", "is vanished"})
            QTest::newRow(flaw) << QString::fromLatin1(flaw);
    }

    void flawIsFound()
    {
        QFETCH(const QString, flaw);
        TsFile file = soundFile();
        const auto first = [&](auto hasIt) { return std::ranges::find_if(file.messages, hasIt); };
        const auto simple = first([](const TsMessage& message) { return !message.isPlural; });
        const TsFile sources = file;
        QCOMPARE(flawsOf(file, sources, 1), QStringList());
        TsMessage changed = *simple;
        if (flaw == u"is missing") {
            file.messages.erase(simple);
        } else if (flaw == u"is left over") {
            changed.source += QStringLiteral(", but not any more");
            file.messages += changed;
        } else if (flaw == u"is unfinished" || flaw == u"is vanished") {
            simple->type = flaw.mid(3);
        } else if (flaw.startsWith(u"has not")) {
            simple->forms = {QString()};
        } else if (flaw == u"is there twice") {
            file.messages += changed;
        } else if (flaw.startsWith(u"has other")) {
            const auto some = first([](const TsMessage& message) { return message.source.contains(u"%1"); });
            changed = *some;
            some->forms.front().remove(QStringLiteral("%1"));
        } else {
            const auto some = first([](const TsMessage& message) { return message.source == u"&File"; });
            QVERIFY(some != file.messages.end());
            changed = *some;
            some->forms.front().remove(u'&');
        }
        const QStringList flaws = flawsOf(file, sources, 1);
        QCOMPARE(flaws.size(), 1);
        QVERIFY2(flaws.front().startsWith(flaw), qPrintable(flaws.front()));
        QVERIFY2(flaws.front().contains(changed.shown()), qPrintable(flaws.front()));
    }

    void missingPluralFormIsFound()
    {
        TsFile file;
        file.messages = {{"many_starts", "%n places", {}, {}, {"%n place", "%n places"}, true}};
        const TsFile sources = file;
        QCOMPARE(flawsOf(file, sources, 2), QStringList());
        file.messages.front().forms.removeLast();
        const QStringList flaws = flawsOf(file, sources, 2);
        QCOMPARE(flaws.size(), 1);
        QVERIFY2(flaws.front().startsWith(QStringLiteral("has not 2 translations")), qPrintable(flaws.front()));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"

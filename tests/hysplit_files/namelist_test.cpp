// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/namelist.h"
#include "engine/text/text_file.h"

#include <QTest>

using namespace windline;

class NamelistTest : public QObject {
    Q_OBJECT

private:
    FileMessages m_problems{"SETUP.CFG"};
    FileMessages m_warnings{"SETUP.CFG"};

    NamelistText parse(const std::string& text)
    {
        m_problems = FileMessages("SETUP.CFG");
        m_warnings = FileMessages("SETUP.CFG");
        return parseNamelist(splitLines(text), "SETUP", m_problems, m_warnings);
    }

    // "A=1|2@3 …": names, values and lines.
    QString entries(const std::string& text)
    {
        QStringList list;
        for (const NamelistEntry& entry : parse(text).entries) {
            QStringList values;
            for (const std::string& value : entry.values)
                values << QString::fromStdString(value);
            list
                << QStringLiteral("%1=%2@%3").arg(QString::fromStdString(entry.name), values.join('|')).arg(entry.line);
        }
        return list.join(' ');
    }

    static QString said(FileMessages& messages)
    {
        QStringList list;
        for (const FileMessage& message : messages.take())
            list << QString::fromStdString(message.text);
        return list.join('\n');
    }

private slots:
    void whatFortranReads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("entries");
        QTest::newRow("usual") << " &SETUP\n a = 1,\n b = 2.5,\n /\n" << "A=1@2 B=2.5@3";
        QTest::newRow("one line") << "&SETUP a=1 b=2 /" << "A=1@1 B=2@1";
        QTest::newRow("capitals and END") << "&setup\nA = 1\nb = 2\n&END\n" << "A=1@2 B=2@3";
        QTest::newRow("dollar") << "$SETUP\na=1\n$END\n" << "A=1@2";
        QTest::newRow("comments") << "! what\n&SETUP ! b = 2\n a = 1, ! = 3\n! c = 4\n/ ! end\n" << "A=1@3";
        QTest::newRow("quotes") << "&SETUP a='it''s ! / ,', b=\"x=1\" c = '' /" << "A=it's ! / ,@1 B=x=1@1 C=@1";
        QTest::newRow("several lines") << "&SETUP\n a\n =\n 1,\n 2,\n\n b = 3\n/" << "A=1|2@2 B=3@7";
        QTest::newRow("repeats") << "&SETUP a=3*0, b=1 /" << "A=0|0|0@1 B=1@1";
        QTest::newRow("no value") << "&SETUP a=, b=1 /" << "A=@1 B=1@1";
        QTest::newRow("Windows line ends") << "&SETUP\r\na=1,\r\n/\r\n" << "A=1@2";
        QTest::newRow("index") << "&SETUP a(1)=5 /" << "A(1)=5@1";
        QTest::newRow("empty") << "&SETUP\n/\n" << "";
    }

    void whatFortranReads()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, entries);
        QCOMPARE(this->entries(text.toStdString()), entries);
        QCOMPARE(said(m_problems), QString());
        QCOMPARE(said(m_warnings), QString());
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << "" << "SETUP.CFG, line 1: the file ends without the group &SETUP";
        QTest::newRow("other group") << "&CONTROL\na=1\n/\n" << "line 3: the file ends without";
        QTest::newRow("not ended") << "&SETUP\na=1\n" << "line 2: the group &SETUP is not ended";
        QTest::newRow("next group before the end") << "&SETUP\na=1\n&OTHER\n/\n" << "line 3: “&OTHER” begins before";
        QTest::newRow("no name") << "&SETUP\n5\na=1\n/\n" << "line 2: “5” is neither a name";
        QTest::newRow("two signs") << "&SETUP\na==1\n/\n" << "line 2: “=” is neither";
        QTest::newRow("open quotes") << "&SETUP\na='x\n/\n" << "line 2: the quotation marks of “x”";
        QTest::newRow("bad repeats") << "&SETUP\na=9999999*0\n/\n" << "line 2: “9999999*0” is not a value";
        QTest::newRow("no repeats") << "&SETUP\na=x*0\n/\n" << "line 2: “x*0”";
    }

    void problems()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        parse(text.toStdString());
        const QString problem = said(m_problems);
        QVERIFY2(problem.contains(says), qPrintable(problem));
    }

    void whatStandsOutsideIsTold()
    {
        QCOMPARE(entries("hello\n&SETUP a=1 / b=2\nc=3\n! d\n"), "A=1@2");
        QCOMPARE(said(m_problems), QString());
        const QString warnings = said(m_warnings);
        QVERIFY2(warnings.contains("line 1: “hello” stands outside"), qPrintable(warnings));
        QVERIFY2(warnings.contains("line 2: “b=2” stands outside"), qPrintable(warnings));
        QVERIFY2(warnings.contains("line 3: “c=3” stands outside"), qPrintable(warnings));
    }
};

QTEST_GUILESS_MAIN(NamelistTest)
#include "namelist_test.moc"

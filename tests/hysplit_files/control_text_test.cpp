// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/control_text.h"
#include "engine/text/text_file.h"

#include <QTest>

using namespace windline;
using std::chrono::hours;
using std::chrono::minutes;

class ControlTextTest : public QObject {
    Q_OBJECT

private:
    static constexpr const char* good = "20 01 02 06\n" // 1
                                        "2\n" // 2
                                        "40.0 -100.0 500.0\n" // 3
                                        "-10.5 20 0\n" // 4
                                        "-24\n" // 5
                                        "3\n" // 6
                                        "12000.0\n" // 7
                                        "1\n" // 8
                                        "../\n" // 9
                                        "met.arl\n" // 10
                                        "./\n" // 11
                                        "tdump\n"; // 12

    QString m_problems, m_warnings;

    ControlText parse(const std::string& text)
    {
        FileMessages problems("CONTROL"), warnings("CONTROL");
        const ControlText control = parseControl(splitLines(text), problems, warnings);
        m_problems = joined(problems);
        m_warnings = joined(warnings);
        return control;
    }

    static QString joined(FileMessages& messages)
    {
        QString text;
        for (const FileMessage& message : messages.take())
            text += QString::fromStdString(message.text) + '\n';
        return text;
    }

    // The good one with other lines: "" removes one.
    static std::string changed(int line, const std::string& replacement, int lines = 1)
    {
        std::vector<std::string> list = splitLines(good);
        list.erase(list.begin() + line - 1, list.begin() + line - 1 + lines);
        std::string text;
        for (std::size_t i = 0; i <= list.size(); ++i) {
            if (static_cast<int>(i) == line - 1)
                text += replacement;
            if (i < list.size())
                text += list[i] + '\n';
        }
        return text;
    }

private slots:
    void usual()
    {
        const ControlText control = parse(good);
        QCOMPARE(m_problems + m_warnings, QString());
        QCOMPARE(control.startTime, timeFromIso("2020-01-02T06:00Z"));
        QCOMPARE(control.starts.size(), 2U);
        QCOMPARE(control.starts[1].latitude, -10.5);
        QCOMPARE(control.starts[1].line, 4);
        QCOMPARE(control.hours, hours(-24));
        QCOMPARE(control.verticalMotion, VerticalMotion::Isopycnic);
        QCOMPARE(control.topMetres, 12000.0);
        QCOMPARE(control.meteorology.size(), 1U);
        QCOMPARE(control.meteorology[0].folder, "../");
        QCOMPARE(control.meteorology[0].name, "met.arl");
        QCOMPARE(control.meteorology[0].line, 10);
        QCOMPARE(control.outputFolder, "./");
        QCOMPARE(control.outputName, "tdump");
        QCOMPARE(control.outputLine, 12);
    }

    void times_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("time");
        QTest::newRow("two digits of this century") << "40 12 31 23" << "2040-12-31T23:00Z";
        QTest::newRow("two digits of the last") << "41 01 01 00" << "1941-01-01T00:00Z";
        QTest::newRow("nineties") << "95 10 16 0" << "1995-10-16T00:00Z";
        QTest::newRow("four digits") << "1938 09 21 12" << "1938-09-21T12:00Z";
        QTest::newRow("minutes") << "20 2 29 12 30" << "2020-02-29T12:30Z";
        QTest::newRow("year 2000") << "00 01 01 00" << "2000-01-01T00:00Z";
        QTest::newRow("commas and tabs") << "20,01,\t02,03" << "2020-01-02T03:00Z";
        QTest::newRow("comment") << "20 01 02 03 # start" << "2020-01-02T03:00Z";
    }

    void times()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, time);
        const ControlText control = parse(changed(1, line.toStdString() + '\n'));
        QCOMPARE(m_problems + m_warnings, QString());
        QCOMPARE(QString::fromStdString(toIso(*control.startTime)), time);
        QVERIFY(!control.relativeStart);
    }

    void relativeTimes()
    {
        const ControlText zeros = parse(changed(1, "00 00 00 00\n"));
        QVERIFY(!zeros.startTime);
        QCOMPARE(zeros.relativeStart, minutes(0));
        QCOMPARE(parse(changed(1, "00 00 01 12 30\n")).relativeStart, hours(36) + minutes(30));
        QCOMPARE(m_problems, QString());
    }

    void severalFiles()
    {
        const std::string files = "a/\n1\nb/\n2\nc/\n3\nd/\n4\n";
        QCOMPARE(parse(changed(8, "4\n" + files, 3)).meteorology[3].name, "4");
        QCOMPARE(m_problems + m_warnings, QString());
        QCOMPARE(parse(changed(8, "2 2\n" + files, 3)).meteorology[3].line, 16); // two grids of two files
        QCOMPARE(m_problems + m_warnings, QString());
        QCOMPARE(parse(changed(9, "'/data/my met/'\n")).meteorology[0].folder, "/data/my met/");
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* name, const std::string& text, const char* says) {
            QTest::newRow(name) << QString::fromStdString(text) << says;
        };
        add("empty", "", "CONTROL, line 1: the file is empty; the start time");
        add("blank lines only", "\n\n \n", "line 1: the file is empty");
        add("31 February", changed(1, "20 02 31 00\n"), "CONTROL, line 1: “20 02 31 00” is not a date");
        add("month 13", changed(1, "20 13 01 00\n"), "line 1: “20 13 01 00” is not a date");
        add("day 0", changed(1, "20 01 00 00\n"), "line 1: “20 01 00 00” is not a date");
        add("year of three digits", changed(1, "120 01 01 00\n"), "line 1: “120 01 01 00” is not a date");
        add("hour 24", changed(1, "20 01 01 24\n"), "line 1: “20 01 01 24” is not a time");
        add("negative day", changed(1, "20 01 -1 00\n"), "line 1: “-1” is not a year, month");
        add("ISO time", changed(1, "2020-01-01T00:00Z\n"), "line 1: the start time");
        add("default", changed(1, "/\n"), "line 1: “/” for HYSPLIT's default is not supported");
        add("no number of starts", changed(2, "two\n"), "line 2: “two” is not a number of starts");
        add("no starts", changed(2, "0\n"), "line 2: “0” is not a number of starts");
        add("more announced than given", changed(2, "10\n"), "line 5: line 2 announces 10 starts, and 2 are given");
        add("more given than announced", changed(2, "1\n"), "line 4: line 2 announces 1 starts, and 2 are given");
        add("ends in the starts", "20 01 02 06\n3\n40 -100 500\n",
            "line 4: line 2 announces 3 starts, and 1 are given");
        add("latitude", changed(3, "90.5 0 500\n"), "line 3: the latitude 90.5 is not within");
        add("longitude", changed(3, "0 361 500\n"), "line 3: the longitude 361 is not within");
        add("height", changed(4, "0 0 1e6\n"), "line 4: the height 1e6 m is not within");
        add("no number in a start", changed(4, "10.5x 20 0\n"), "line 4: “10.5x” is not a number");
        add("not a number", changed(4, "nan 20 0\n"), "line 4: “nan” is not a number");
        add("start without height", changed(4, "10.5 20\n"),
            "line 4: a start (latitude, longitude, height) must stand");
        add("no hours", changed(5, "0\n"), "line 5: “0” hours cannot be run");
        add("word for hours", changed(5, "day\n"), "line 5: the hours to run, negative for backward, must stand here");
        add("fraction of hours", changed(5, "1.5\n"), "line 5: the hours to run");
        add("empty line", changed(5, "\n"), "line 5: the line is empty; the hours");
        add("vertical motion 9", changed(6, "9\n"), "line 6: the vertical motion 9 is not known");
        add("vertical motion -1", changed(6, "-1\n"), "line 6: the vertical motion -1 is not known");
        add("top", changed(7, "0\n"), "line 7: “0” is not a top of the model");
        add("no number of files", changed(8, "x\n"), "line 8: “x” is not a number of meteorology files");
        add("no files", changed(8, "0\n"), "line 8: “0” is not a number of meteorology files");
        add("more files announced", changed(8, "2\n"), "line 13: the file ends; line 8 announces 2 meteorology files");
        add("more files given", changed(9, "a/\nx\nb/\ny\n", 2), "line 13: “./” cannot stand behind the output's name");
        add("empty file name", changed(10, " \n"), "line 10: the line is empty; a folder or file");
        add("no output", changed(11, "", 2), "line 11: the file ends");
        add("ends after the hours", "20 01 02 06\n1\n40 -100 500\n24\n", "line 5: the file ends; the vertical motion");
        add("text", "<!DOCTYPE html>\n<html>\n", "line 1: the start time");
    }

    void problems()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        parse(text.toStdString());
        QVERIFY2(m_problems.contains(says), qPrintable(m_problems));
        QVERIFY2(says.contains("announces 2 met") || m_problems.count('\n') <= 2, qPrintable(m_problems));
    }

    void allProblemsAtOnce()
    {
        parse("20 02 31 00\n3\n91 0 500\n0 0 x\n24\n9\n-1\n1\n../\nmet\n./\ntdump\nmore\n");
        for (const char* line : {"line 1:", "line 3:", "line 4:", "line 5:", "line 6:", "line 7:", "line 13:"})
            QVERIFY2(m_problems.contains(line), qPrintable(m_problems));
        QCOMPARE(m_problems.count('\n'), 7);
    }

    void whatIsNotUsedIsTold()
    {
        const ControlText control = parse(changed(3, "40 -100 500 1.0 0.0 ! rate\n"));
        QCOMPARE(m_problems, QString());
        QVERIFY2(m_warnings.contains("CONTROL, line 3: “1.0” and what follows"), qPrintable(m_warnings));
        QCOMPARE(control.starts.size(), 2U);
        QCOMPARE(parse(changed(5, "24 hours forward\n")).hours, hours(24));
        QVERIFY2(m_warnings.contains("line 5: “hours”"), qPrintable(m_warnings));
        parse(changed(5, "24 # hours\n"));
        QCOMPARE(m_warnings, QString());
    }
};

QTEST_GUILESS_MAIN(ControlTextTest)
#include "control_text_test.moc"

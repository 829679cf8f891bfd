// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/engine_error.h"
#include "engine/starts/starts_csv.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace windline;

class StartsCsvTest : public QObject {
    Q_OBJECT

private slots:
    void columnsInAnyOrder()
    {
        const auto csv = parseStartsCsv("name,height,longitude,unit,latitude,time\n"
                                        "Seoul,500,126.98,m,37.57,\n"
                                        "\"Tokyo, \"\"east\"\"\",850,139.7,hPa,35.7,2020-01-02T06:00Z\n");
        QCOMPARE(csv.problems.size(), 0U);
        QCOMPARE(csv.starts.size(), 2U);
        QCOMPARE(csv.starts[0].name, "Seoul");
        QCOMPARE(csv.starts[0].latitudeDegrees, 37.57);
        QVERIFY(!csv.starts[0].time);
        QCOMPARE(csv.starts[1].name, "Tokyo, \"east\"");
        QCOMPARE(csv.starts[1].heightUnit, HeightUnit::Hectopascal);
        QCOMPARE(csv.starts[1].height, 850.0);
        QCOMPARE(csv.starts[1].time, timeFromIso("2020-01-02T06:00Z"));
    }

    void whatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFlatitude,longitude,height\n1,2,3\n");
        QTest::newRow("Windows line ends") << QByteArray("latitude,longitude,height\r\n1,2,3\r\n");
        QTest::newRow("old Mac line ends") << QByteArray("latitude,longitude,height\r1,2,3\r");
        QTest::newRow("no last line end") << QByteArray("latitude,longitude,height\n1,2,3");
        QTest::newRow("blank lines") << QByteArray("\n\nlatitude,longitude,height\n\n1,2,3\n\n");
        QTest::newRow("blanks") << QByteArray("latitude , longitude, height\n 1 ,2 , +3.0 \n");
        QTest::newRow("semicolons") << QByteArray("latitude;longitude;height\n1;2;3\n");
        QTest::newRow("tabs") << QByteArray("latitude\tlongitude\theight\n1\t2\t3\n");
        QTest::newRow("capitals, quotes") << QByteArray("\"Latitude\",LONGITUDE,Height,Unit\n\"1\",2,\"3\",\"M\"\n");
    }

    void whatSpreadsheetsWrite()
    {
        QFETCH(const QByteArray, text);
        const auto csv = parseStartsCsv(text.toStdString());
        QVERIFY2(csv.problems.empty(), csv.problems.empty() ? "" : csv.problems[0].message.c_str());
        QCOMPARE(csv.starts.size(), 1U);
        const StartPoint expected{.name = "", .latitudeDegrees = 1, .longitudeDegrees = 2, .height = 3, .time = {}};
        QCOMPARE(csv.starts[0], expected);
    }

    void everyProblemNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("says");
        const QByteArray header = "latitude,longitude,height,unit,time\n";
        QTest::newRow("empty") << QByteArray() << 1 << QByteArray() << QByteArray("empty");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFEl\0a\0", 6) << 1 << QByteArray() << QByteArray("UTF-16");
        QTest::newRow("no header") << QByteArray("37.5,127,500\n") << 1 << QByteArray("37.5")
                                   << QByteArray("not known");
        QTest::newRow("no height") << QByteArray("latitude,longitude\n1,2\n") << 1 << QByteArray("height")
                                   << QByteArray("missing");
        QTest::newRow("unknown column") << QByteArray("latitude,longitude,height,untis\n1,2,3,hPa\n") << 1
                                        << QByteArray("untis") << QByteArray("not known");
        QTest::newRow("twice") << QByteArray("latitude,latitude,longitude,height\n1,1,2,3\n") << 1
                               << QByteArray("latitude") << QByteArray("twice");
        QTest::newRow("too few values") << header + "1,2\n" << 2 << QByteArray() << QByteArray("2 values");
        QTest::newRow("decimal comma in quotes") << header + "\"37,5\",2,3,,\n"
                                                 << 2 << QByteArray("latitude") << QByteArray("37,5");
        QTest::newRow("unit in the number") << header + "1,2,3 m,,\n" << 2 << QByteArray("height") << QByteArray("3 m");
        QTest::newRow("swapped") << header + "1,2,3,,\n127,37,500,,\n"
                                 << 3 << QByteArray("latitude") << QByteArray("127");
        QTest::newRow("not a number") << header + "nan,2,3,,\n" << 2 << QByteArray("latitude") << QByteArray("nan");
        QTest::newRow("below the ground") << header + "1,2,-3,m,\n" << 2 << QByteArray("height") << QByteArray("-3");
        QTest::newRow("no pressure") << header + "1,2,0,hPa,\n" << 2 << QByteArray("height") << QByteArray("0");
        QTest::newRow("unit") << header + "1,2,3,ft,\n" << 2 << QByteArray("unit") << QByteArray("ft");
        QTest::newRow("time") << header + "1,2,3,m,2020-02-30\n" << 2 << QByteArray("time") << QByteArray("2020-02-30");
        QTest::newRow("after a cell of two lines")
            << QByteArray("name,latitude,longitude,height\n\"a\nb\",1,2,3\nc,x,2,3\n") << 4 << QByteArray("latitude")
            << QByteArray("x");
    }

    void everyProblemNamesItsPlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        QFETCH(const QByteArray, column);
        QFETCH(const QByteArray, says);
        const auto csv = parseStartsCsv(text.toStdString());
        QVERIFY(!csv.problems.empty());
        QCOMPARE(csv.problems[0].line, line);
        QCOMPARE(QByteArray::fromStdString(csv.problems[0].column), column);
        const QByteArray message = QByteArray::fromStdString(csv.problems[0].message);
        QVERIFY2(message.contains(says), message);
        if (!column.isEmpty())
            QVERIFY2(message.startsWith("Line " + QByteArray::number(line) + ", column " + column), message);
    }

    void goodLinesSurviveBadOnes()
    {
        const auto csv = parseStartsCsv("latitude,longitude,height\n1,2,3\nx,y,3\n4,5,6\n");
        QCOMPARE(csv.starts.size(), 2U);
        QCOMPARE(csv.problems.size(), 2U);
    }

    void files()
    {
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdU16String()) / u"서울 시작.csv";
        std::ofstream(file) << "latitude,longitude,height\n1,2,3\n";
        QCOMPARE(readStartsCsv(file).starts.size(), 1U);
        QVERIFY_THROWS_EXCEPTION(EngineError, readStartsCsv(file.parent_path() / "absent.csv"));
        QVERIFY_THROWS_EXCEPTION(EngineError, readStartsCsv(file.parent_path()));
    }
};

QTEST_APPLESS_MAIN(StartsCsvTest)
#include "starts_csv_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/starts_text.h"

#include <QTest>

using namespace windline;

namespace {

constexpr StartHeight usual{500, HeightUnit::MetresAboveGround};

QString problemsOf(const StartsCsv& table)
{
    QString all;
    for (const StartsCsvProblem& problem : table.problems)
        all += QString::fromStdString(problem.message) + u'\n';
    return all;
}

} // namespace

// Starts from and to the clipboard.
class StartsTextTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsCopiedIsPasted()
    {
        std::vector<StartPoint> starts(3);
        starts[0] = {.name = "서울", .latitudeDegrees = 37.5665, .longitudeDegrees = 126.978, .time = {}};
        starts[1] = {.name = "a \"b\"\tc\nd",
            .latitudeDegrees = -33,
            .longitudeDegrees = -70.5,
            .height = 850,
            .heightUnit = HeightUnit::Hectopascal,
            .time = timeFromIso("2020-01-01T06:00Z")};
        starts[2] = {.name = "", .height = 1500, .heightUnit = HeightUnit::MetresAboveSeaLevel, .time = {}};
        const StartsCsv read = parseStartsText(startsToText(starts), usual);
        QVERIFY2(read.problems.empty(), qPrintable(problemsOf(read)));
        starts[1].name = "a \"b\" c d"; // a cell has no tabs and no lines
        QCOMPARE(read.starts, starts);
    }

    void aSpreadsheetWithoutHeadings()
    {
        const StartsCsv read = parseStartsText(
            "37.5\t127\t1000\tSeoul\n37°30'N\t127E\t850 hPa\tB\n-10\t20\n-10\t20\t\tno height\n", usual);
        QVERIFY2(read.problems.empty(), qPrintable(problemsOf(read)));
        QCOMPARE(read.starts.size(), 4U);
        QCOMPARE(read.starts[0].name, "Seoul");
        QCOMPARE(read.starts[0].height, 1000.0);
        QCOMPARE(read.starts[1].latitudeDegrees, 37.5);
        QCOMPARE(read.starts[1].heightUnit, HeightUnit::Hectopascal);
        QCOMPARE(read.starts[2].height, 500.0);
        QCOMPARE(read.starts[3].name, "no height");
    }

    void decimalCommasBetweenTabs()
    {
        const StartsCsv read = parseStartsText("37,5665\t126,978\n35,1\t129\n", usual);
        QVERIFY2(read.problems.empty(), qPrintable(problemsOf(read)));
        QCOMPARE(read.starts[0].latitudeDegrees, 37.5665);
        QCOMPARE(read.starts[1].longitudeDegrees, 129.0);
    }

    void coordinatesOutOfAText()
    {
        const StartsCsv read = parseStartsText("37°33'58\"N 126°58'41\"E\r\n\r\n35.1, 129.04\r\n", usual);
        QVERIFY2(read.problems.empty(), qPrintable(problemsOf(read)));
        QCOMPARE(read.starts.size(), 2U);
        QCOMPARE(read.starts[1].longitudeDegrees, 129.04);
    }

    void whatIsWrongNamesItsLine()
    {
        const StartsCsv read = parseStartsText("37\t127\t500\n91\t127\t500\n37\t127\thigh\n", usual);
        QCOMPARE(read.starts.size(), 1U);
        QCOMPARE(read.problems.size(), 2U);
        QVERIFY2(problemsOf(read).contains("Line 2: Latitude 91"), qPrintable(problemsOf(read)));
        QVERIFY2(problemsOf(read).contains("Line 3: “high” is not a height"), qPrintable(problemsOf(read)));
        QCOMPARE(parseStartsText("", usual).problems.size(), 1U);
        QCOMPARE(parseStartsText("Dear all,\nhello", usual).starts.size(), 0U);
        QVERIFY(!parseStartsText("37\t127\t5000 hPa", usual).problems.empty());
    }
};

QTEST_APPLESS_MAIN(StartsTextTest)
#include "starts_text_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace windline;

namespace {

const QString hysplit = QStringLiteral(WINDLINE_SHARED_DATA "/hysplit/");
const QString tool = QStringLiteral(WINDLINE_SHARED_DATA "/../tools/compare_trajectories.py");

// The words of the rows of a table that begin with a number.
std::vector<QStringList> rowsOf(const QString& text)
{
    std::vector<QStringList> rows;
    for (const QString& line : text.split('\n')) {
        const QStringList words = line.simplified().split(' ');
        bool isNumber = false;
        words[0].toDouble(&isNumber);
        if (isNumber)
            rows.push_back(words);
    }
    return rows;
}

const QByteArray here = "trajectory,age_min,latitude,longitude,height_agl_m\n"
                        "1,0,0,0,500\n1,60,0,1,600\n1,120,0,2,700\n2,0,10,0,500\n2,60,10,1,500\n";
const QByteArray there = "trajectory,age_min,latitude,longitude,height_agl_m\n"
                         "1,0,0,0,500\n1,60,0,2,620\n1,120,0,3,730\n2,0,10,0,500\n2,60,10,1,500\n2,120,10,2,500\n";

} // namespace

class CompareCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString inFolder(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase()
    {
        QVERIFY(writeFile(inFolder("a.csv"), here));
        QVERIFY(writeFile(inFolder("b.csv"), there));
    }

    // ../shared/tools/compare_trajectories.py is a program of its own.
    void theFiguresAreThoseOfTheTool_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        for (const char* run : {"wave/f72_n16", "wave/f72_n16_dt10", "wave/f72_n16_v2", "gdas042/f24_v0",
                 "gdas042/f24_v1", "ncepr2/f24_v0", "oct1618/ref3_v522", "oct1618/t001_v522", "lambert_sigma/f24_n24",
                 "mercator_pressure/f24_n24"})
            QTest::newRow(run) << QString(run) + "/tdump" << QString(run) + "/trace.csv";
        QTest::newRow("truth") << "wave/f72_n16_dt10/trace.csv" << "wave/f72_n16_dt10/exact.csv";
        QTest::newRow("two runs") << "wave/f72_n16_v1/tdump" << "wave/f72_n16_v4/tdump";
        QTest::newRow("versions") << "oct1618/ref3_v522/tdump" << "oct1618/noaa_hysplitdata_tdump";
        QTest::newRow("formats") << "oct1618/noaa_hysplitdata_tdump_fmt1" << "oct1618/noaa_hysplitdata_tdump";
    }

    void theFiguresAreThoseOfTheTool()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        if (!QFile::exists(tool))
            QSKIP("../shared is missing: nothing is compared with its tool");
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty())
            QSKIP("there is no python3: nothing is compared with the tool of ../shared");
        QProcess process;
        process.start(python, {tool, hysplit + first, hysplit + second});
        const std::vector<QStringList> expected = rowsOf(finish(process).out);
        QVERIFY(expected.size() >= 12);
        const ProgramResult result = runProgram({"compare", hysplit + first, hysplit + second});
        COMPARE_STATUS(result, 0);
        const std::vector<QStringList> rows = rowsOf(result.out);
        QCOMPARE(rows.size(), expected.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            // "6 h n 16 mean 6.887 median 3.100 max 34.403 km"
            const QStringList& words = expected[i];
            QCOMPARE(rows[i].first(5), QStringList({words[0], words[3], words[5], words[7], words[9]}));
        }
    }

    void tableAndSummary()
    {
        const ProgramResult result = runProgram({"compare", inFolder("a.csv"), inFolder("b.csv")});
        COMPARE_STATUS(result, 0);
        QVERIFY2(result.out.contains("A: " + inFolder("a.csv") + " (table (CSV), 2 trajectories)"), result.all());
        const std::vector<QStringList> rows = rowsOf(result.out);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0], QStringList({"1", "2", "55.599", "55.599", "111.198", "33.333", "10.00", "10.00", "20.00"}));
        QCOMPARE(rows[1].first(5), QStringList({"2", "1", "111.198", "111.198", "111.198"}));
        QCOMPARE(rows[1].mid(9).join(' '), "missing 1 in A, 0 in B");
        const QString last = result.out.trimmed().section('\n', -1);
        QVERIFY2(last.startsWith("at 2 h (1 compared): AHTD mean 111.198 km, median 111.198 km, maximum 111.198 km"),
            result.all());
        QVERIFY2(last.endsWith("1 missing in A, 0 in B"), result.all());
        VERIFY_SAYS(result, "Points without a partner in A: 1;");
    }

    void upToAnHour()
    {
        const ProgramResult result = runProgram({"compare", inFolder("a.csv"), inFolder("b.csv"), "--hours", "1"});
        COMPARE_STATUS(result, 0);
        QCOMPARE(rowsOf(result.out).size(), 1U);
        COMPARE_STATUS(runProgram({"compare", inFolder("a.csv"), inFolder("b.csv"), "--hours", "0"}), 2);
    }

    void outputs()
    {
        const QStringList compare{"compare", inFolder("a.csv"), inFolder("b.csv"), "-o"};
        const ProgramResult csv = runProgram(compare + QStringList(inFolder("out.csv")));
        COMPARE_STATUS(csv, 0);
        QVERIFY2(csv.out.contains("wrote " + inFolder("out.csv")), csv.all());
        QVERIFY(windline::contentOf(inFolder("out.csv")).startsWith("hours,pairs,ahtd_mean_km"));
        const ProgramResult json = runProgram(compare + QStringList(inFolder("out.json")));
        COMPARE_STATUS(json, 0);
        QCOMPARE(readJson(inFolder("out.json"))["pairs"].toArray().size(), 2);
        QCOMPARE(readJson(inFolder("out.json"))["first"].toString(), inFolder("a.csv"));
    }

    void whatCannotBeComparedIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString a = inFolder("a.csv");
        QVERIFY(writeFile(inFolder("letter"), "Dear reader,\n"));
        QVERIFY(writeFile(inFolder("empty"), ""));
        QVERIFY(writeFile(inFolder("other.csv"), "trajectory,age_min,latitude,longitude\n9,0,50,0\n9,60,50,1\n"));
        QTest::newRow("missing") << QStringList{a, inFolder("absent")} << "There is no file";
        QTest::newRow("empty") << QStringList{inFolder("empty"), a} << "is empty";
        QTest::newRow("text") << QStringList{a, inFolder("letter")} << "no trajectories that Windline reads";
        QTest::newRow("folder") << QStringList{a, m_folder.path()} << "is a folder";
        QTest::newRow("nothing in common") << QStringList{a, inFolder("other.csv")} << "Nothing to compare";
        QTest::newRow("one file") << QStringList{a} << "B is required";
        QTest::newRow("output of no format")
            << QStringList{a, a, "-o", inFolder("out.txt")} << "must end in .csv or .json";
        QTest::newRow("output nowhere") << QStringList{a, a, "-o", inFolder("absent/out.csv")} << "does not exist";
        QTest::newRow("output over input") << QStringList{a, a, "-o", a} << "one of the files to compare";
    }

    void whatCannotBeComparedIsRefused()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        const ProgramResult result = runProgram(QStringList("compare") + arguments);
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, says);
        QCOMPARE(windline::contentOf(inFolder("a.csv")), here);
    }

    void infoDescribesTrajectories()
    {
        const ProgramResult result = runProgram({"info", inFolder("a.csv")});
        COMPARE_STATUS(result, 0);
        QVERIFY2(result.out.contains(QRegularExpression("format +table \\(CSV\\)")), result.all());
        QVERIFY2(result.out.contains(QRegularExpression("trajectories +2, 5 points, forward")), result.all());
        QVERIFY2(result.out.contains(QRegularExpression("duration +1 to 2 h")), result.all());
    }
};

QTEST_APPLESS_MAIN(CompareCommandTest)
#include "compare_command_test.moc"

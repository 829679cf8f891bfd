// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_files.h"
#include "engine/benchmark/benchmark_text.h"
#include "engine/model/engine_error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace windline;

class BenchmarkFilesTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    static BenchmarkResult made()
    {
        BenchmarkResult result;
        result.machine = {"A, \"fast\" processor", 8, 32'000'000'000, "Some system", "x86-64-v3", "1.2.3", "6.8",
            "GCC 14", "2020-01-01T00:00Z"};
        result.meteorology = "met.nc";
        result.numerics = "accurate";
        result.warmUp = 1;
        result.repeats = 3;
        result.isComplete = true;
        CaseResult one;
        one.name = "64 starts, 24 h";
        one.starts = 64;
        one.hours = 24;
        Measurement sequential{.strategy = "sequential", .askedWorkers = 1, .ranStrategy = "sequential", .workers = 1};
        sequential.steps = 6'000'000'000; // more than 32 bits
        for (const double seconds : {6.0, 4.0, 5.0})
            sequential.runs.push_back(
                {{.read = 1, .prepare = 0.5, .advect = seconds - 2, .write = 0, .total = seconds}, 4});
        Measurement parallel = sequential;
        parallel.strategy = "parallel";
        parallel.ranStrategy = "parallel";
        parallel.workers = 4;
        for (MeasuredRun& run : parallel.runs)
            run.seconds.total /= 2;
        parallel.agreement = Agreement{false, 0.125, 2};
        Measurement gpu{.strategy = "gpu", .problem = "There is none, \"here\"."};
        one.measurements = {sequential, parallel, gpu};
        one.bareReading = {357'000'000, {0.25, 0.5}, {}};
        result.cases = {one};
        return result;
    }

private slots:
    void figuresComeFromTheRuns()
    {
        const CaseResult one = made().cases.front();
        QCOMPARE(one.measurements[0].total().median, 5.0);
        QCOMPARE(one.measurements[0].advect().mean, 3.0);
        QCOMPARE(one.measurements[0].stepsPerSecond(), 1.2e9);
        QCOMPARE(one.measurements[0].advectedStepsPerSecond(), 2e9);
        QCOMPARE(one.speedUp(one.measurements[1]), 2.0);
        QVERIFY(std::isnan(one.speedUp(one.measurements[2])));
        QVERIFY(made().hasProblems());
    }

    void jsonReadsBackAsWritten()
    {
        const std::filesystem::path file = m_folder.filePath("result.json").toStdString();
        const BenchmarkResult result = made();
        writeBenchmark(result, file);
        const BenchmarkResult back = readBenchmark(file);
        QVERIFY(back.machine == result.machine);
        QCOMPARE(back.cases.size(), 1U);
        QCOMPARE(back.cases[0].measurements.size(), 3U);
        QCOMPARE(back.cases[0].measurements[0].steps, std::int64_t(6'000'000'000));
        QCOMPARE(back.cases[0].measurements[1].agreement->largestMetres, 0.125);
        QCOMPARE(back.cases[0].measurements[2].problem, result.cases[0].measurements[2].problem);
        QVERIFY(back.isComplete);
        QCOMPARE(benchmarkJson(back), benchmarkJson(result)); // and all the rest
    }

    void csvHasARowForEach()
    {
        const QStringList lines = QString::fromStdString(benchmarkCsv(made())).split('\n');
        QCOMPARE(lines.size(), 5); // header, three rows, nothing after the last end of line
        QVERIFY(lines[0].startsWith("case,starts,hours,strategy,ran,workers,steps,runs,total_mean_s"));
        QVERIFY(lines[1].startsWith(
            "\"64 starts, 24 h\",64,24,sequential,sequential,1,6000000000,3,5,1,5,4,6,1,0.5,3,4,1,"));
        QVERIFY(lines[2].contains(",0,0.125,2,0.375,357000000,"));
        QVERIFY(lines[3].endsWith("\"There is none, \"\"here\"\".\""));
        // As many cells in each, those in quotes aside.
        QCOMPARE(lines[2].count(',') - 2, lines[0].count(','));
    }

    void twoResultsAreCompared()
    {
        BenchmarkResult later = made();
        for (MeasuredRun& run : later.cases[0].measurements[1].runs)
            run.seconds.total *= 3;
        later.cases[0].bareReading.seconds.assign(1, 0.75); // from a list, GCC warns of a bound that is kept
        later.cases.push_back(later.cases[0]);
        later.cases[1].name = "only here";
        const std::vector<BenchmarkRatio> ratios = benchmarkRatios(made(), later);
        QCOMPARE(ratios.size(), 3U);
        QCOMPARE(ratios[0].totalRatio, 1.0);
        QCOMPARE(ratios[1].totalRatio, 3.0);
        QCOMPARE(ratios[1].advectRatio, 1.0);
        QCOMPARE(ratios[2].totalRatio, 2.0);
        QVERIFY(benchmarkComparison(made(), later).find("3.000") != std::string::npos);
        QVERIFY(benchmarkComparison(made(), {}).find("Nothing to compare") != std::string::npos);
        QVERIFY(benchmarkTable(made()).find("There is none") != std::string::npos);
    }

    void whatIsNoResultIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("case,starts\n");
        QTest::newRow("other JSON") << QByteArray("{\"cases\": []}");
        QTest::newRow("a later version") << QByteArray("{\"windline_benchmark\": 99}");
    }

    void whatIsNoResultIsRefused()
    {
        QFETCH(const QByteArray, content);
        QFile file(m_folder.filePath("other.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY_THROWS_EXCEPTION(EngineError, readBenchmark(file.fileName().toStdString()));
        QVERIFY_THROWS_EXCEPTION(EngineError, readBenchmark(m_folder.filePath("absent.json").toStdString()));
        QVERIFY_THROWS_EXCEPTION(EngineError, readBenchmark(m_folder.path().toStdString()));
    }

    // Whatever the values are.
    void oddJsonIsNoCrash()
    {
        QFile file(m_folder.filePath("odd.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"windline_benchmark\": 1, \"machine\": 3, \"cases\": [4, {\"measurements\": [{\"runs_s\": [7]}]}]}");
        file.close();
        const BenchmarkResult result = readBenchmark(file.fileName().toStdString());
        QCOMPARE(result.cases.size(), 2U);
        QVERIFY(!benchmarkTable(result).empty());
        QVERIFY(!benchmarkCsv(result).empty());
    }

    void failureLeavesNothingBehind()
    {
        const std::filesystem::path file = m_folder.filePath("no such folder/result.csv").toStdString();
        QVERIFY_THROWS_EXCEPTION(EngineError, writeBenchmark(made(), file));
        QVERIFY(!QDir(m_folder.filePath("no such folder")).exists());
    }
};

QTEST_GUILESS_MAIN(BenchmarkFilesTest)
#include "benchmark_files_test.moc"

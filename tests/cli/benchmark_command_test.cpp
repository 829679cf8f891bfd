// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/cli/trajectory_table.h"
#include "tests/cli/uniform_meteorology.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace windline;

class BenchmarkCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    QStringList quick(const QStringList& more) const
    {
        return QStringList{"benchmark", "--met", inFolder("met.nc"), "--repeats", "2", "--warm-up", "0", "--hours", "6"}
        + more;
    }

private slots:
    void initTestCase()
    {
        UniformMeteorology uniform;
        uniform.omega = 0;
        uniform.eastwardWind = 0.1;
        uniform.times = 51;
        uniform.write(inFolder("met.nc").toStdString());
    }

    void itMeasuresWritesAndCompares()
    {
        const ProgramResult result = runProgram(
            quick({"--cases", "2,30", "-o", inFolder("a.json"), "-o", inFolder("a.csv"), "--workers", "1,2"}));
        COMPARE_STATUS(result, 0);
        QVERIFY2(result.out.contains("30 starts, 6 h") && result.out.contains("bit for bit"), result.all());
        const QJsonArray cases = readJson(inFolder("a.json")).value("cases").toArray();
        QCOMPARE(cases.size(), 2);
        const QJsonArray measurements = cases[1].toObject().value("measurements").toArray();
        QCOMPARE(measurements.size(), 3);
        for (const QJsonValue& value : measurements) {
            const QJsonObject measurement = value.toObject();
            QCOMPARE(measurement.value("runs_s").toArray().size(), 2);
            QVERIFY(measurement.value("steps").toInt() >= 30 * 6);
            QVERIFY(measurement.value("total_s").toObject().value("median").toDouble() > 0);
        }
        QCOMPARE(contentOf(inFolder("a.csv")).count('\n'), 1 + 6);

        const ProgramResult compared = runProgram({"benchmark", "--compare", inFolder("a.json"), inFolder("a.json")});
        COMPARE_STATUS(compared, 0);
        QVERIFY2(compared.out.contains("bare reading") && compared.out.contains("1.000"), compared.all());
    }

    void onesOwnRequest()
    {
        const ProgramResult result =
            runProgram(quick({"--start", "45,5,700hPa", "--start", "46,6,700hPa", "--start-time", "2020-01-01T00:00Z",
                "--vertical", "isobaric", "--strategies", "parallel", "-o", inFolder("own.json")}));
        COMPARE_STATUS(result, 0);
        const QJsonObject written = readJson(inFolder("own.json"));
        QCOMPARE(written.value("numerics").toString(), "accurate");
        QCOMPARE(written.value("cases").toArray().size(), 1);
        QCOMPARE(written.value("cases").toArray()[0].toObject().value("starts").toInt(), 2);
    }

    void wrongRequestsAreNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("case") << QStringList{"--cases", "huge"} << "--cases";
        QTest::newRow("no start") << QStringList{"--cases", "0"} << "--cases";
        QTest::newRow("strategy") << QStringList{"--strategies", "fastest"} << "--strategies";
        QTest::newRow("no strategy") << QStringList{"--strategies", ""} << "--strategies";
        QTest::newRow("repeats") << QStringList{"--repeats", "0"} << "--repeats";
        QTest::newRow("warm-up") << QStringList{"--warm-up", "some"} << "--warm-up";
        QTest::newRow("workers") << QStringList{"--workers", "1,-1"} << "--workers";
        QTest::newRow("GPU batch") << QStringList{"--gpu-batch-size", "many"} << "--gpu-batch-size";
        QTest::newRow("no GPU") << QStringList{"--no-gpu", "--strategies", "sequential,gpu"} << "--no-gpu: gpu";
        QTest::newRow("step") << QStringList{"--time-step", "0"} << "--time-step";
        QTest::newRow("interval") << QStringList{"--output-interval", "never"} << "--output-interval";
        QTest::newRow("numerics") << QStringList{"--numerics", "exact"} << "--numerics";
        QTest::newRow("extension") << QStringList{"-o", "x.png"} << "-o x.png";
        QTest::newRow("folder") << QStringList{"-o", "no such folder/x.csv"} << "no such folder";
        QTest::newRow("meteorology") << QStringList{"--met", "absent.nc"} << "absent.nc";
        QTest::newRow("own start") << QStringList{"--start", "95,0,500m", "--start-time", "2020-01-01"}
                                   << "--start 95,0";
        QTest::newRow("own without a time") << QStringList{"--start", "45,5,700hPa"} << "--start-time";
        QTest::newRow("comparison") << QStringList{"--compare", "absent.json", "absent.json"} << "absent.json";
    }

    void wrongRequestsAreNamed()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, says);
        QStringList all{"benchmark"};
        if (!options.contains("--met"))
            all += {"--met", inFolder("met.nc")};
        const ProgramResult result = runProgram(all + options, m_folder.path());
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, says);
    }

    void meteorologyIsNotOverwritten()
    {
        QVERIFY(QFile::copy(inFolder("met.nc"), inFolder("met.json")));
        const ProgramResult result =
            runProgram({"benchmark", "--met", inFolder("met.json"), "-o", inFolder("met.json")});
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "would be lost");
    }

    void whatIsNotHereSaysSo()
    {
        const ProgramResult result = runProgram(quick({"--cases", "2", "--strategies", "sequential,gpu"}));
        COMPARE_STATUS(result, 3);
        QVERIFY2(result.out.contains("not measured"), result.all());
    }

    void interruptedItTellsWhatItHas()
    {
        QFile::remove(inFolder("part.json"));
        QProcess process;
        process.start(WINDLINE_CLI,
            {"benchmark", "--met", inFolder("met.nc"), "--cases", "2,4000", "--hours", "300", "--time-step", "0.016667",
                "--warm-up", "0", "-o", inFolder("part.json")});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(watchesInterrupts(process), 30'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const ProgramResult result = finish(process);
        COMPARE_STATUS(result, 130);
        VERIFY_SAYS(result, "interrupted");
        QCOMPARE(readJson(inFolder("part.json")).value("complete"), QJsonValue(false));
    }
};

QTEST_GUILESS_MAIN(BenchmarkCommandTest)
#include "benchmark_command_test.moc"

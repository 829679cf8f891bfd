// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_arguments.h"
#include "app/cli/start_text.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <stdexcept>

using namespace windline;
using namespace std::chrono_literals;

namespace {

QByteArray joined(const std::vector<std::string>& lines)
{
    QByteArray text;
    for (const std::string& line : lines)
        text += QByteArray::fromStdString(line) + '\n';
    return text;
}

} // namespace

class RunArgumentsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string inFolder(const char* name) const { return m_folder.path().toStdString() + '/' + name; }

    // Of a run with which nothing is wrong.
    RunArguments arguments() const
    {
        RunArguments good;
        good.meteorology = {inFolder("met.nc")};
        good.startTimes = {"2020-01-01T00:00Z"};
        good.starts = {"37.5,127,500m"};
        good.hours = "24";
        good.outputs = {inFolder("out.csv")};
        return good;
    }

    static ParsedRun parsed(const RunArguments& arguments) { return parseRun(arguments, {"sequential", "parallel"}); }

    using Member = std::string RunArguments::*;

private slots:
    void startIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("height");
        QTest::addColumn<HeightUnit>("unit");
        const auto metres = HeightUnit::MetresAboveGround;
        QTest::newRow("metres") << QByteArray("37.5,127,500m") << 37.5 << 127.0 << 500.0 << metres;
        QTest::newRow("no unit") << QByteArray("37.5,127,500") << 37.5 << 127.0 << 500.0 << metres;
        QTest::newRow("magl") << QByteArray("0,0,10magl") << 0.0 << 0.0 << 10.0 << metres;
        QTest::newRow("sea level") << QByteArray("-33.87,151.2,1500masl") << -33.87 << 151.2 << 1500.0
                                   << HeightUnit::MetresAboveSeaLevel;
        QTest::newRow("hPa") << QByteArray("90,-180,850hPa") << 90.0 << -180.0 << 850.0 << HeightUnit::Hectopascal;
        QTest::newRow("hpa") << QByteArray("-90,360,0.5hpa") << -90.0 << 360.0 << 0.5 << HeightUnit::Hectopascal;
        QTest::newRow("blanks") << QByteArray(" +1 , 2 , 3 m") << 1.0 << 2.0 << 3.0 << metres;
        QTest::newRow("exponent") << QByteArray("1e1,2E1,1.5e3m") << 10.0 << 20.0 << 1500.0 << metres;
    }

    void startIsRead()
    {
        QFETCH(const QByteArray, text);
        const StartPoint start = parseStart(text.toStdString());
        QTEST(start.latitudeDegrees, "latitude");
        QTEST(start.longitudeDegrees, "longitude");
        QTEST(start.height, "height");
        QTEST(start.heightUnit, "unit");
        QVERIFY(!start.time);
    }

    void startIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", ",,", "37.5", "37.5,127", "37.5,127,500m,1", "37,5,127,500m", "37.5;127;500m",
                 "x,127,500m", "37.5,,500m", "nan,127,500m", "37.5,inf,500m", "0x10,127,500m", "37.5,127,m",
                 "37.5,127,", "37.5,127,500ft", "37.5,127,500HPA", "37.5,127,500 m x", "37.5,127,1e999m",
                 "37.5,127,+-500m", "37.5,127,5 00m", "37.5,127,500м"})
            QTest::newRow(text) << QByteArray(text);
    }

    void startIsRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseStart(text.toStdString()));
        RunArguments bad = arguments();
        bad.starts = {text.toStdString()};
        const ParsedRun run = parsed(bad);
        QCOMPARE(run.problems.size(), 1U);
        QVERIFY2(run.problems[0].starts_with("--start " + text.toStdString() + ": "), joined(run.problems));
    }

    void aGoodRunIsReadAsTyped()
    {
        RunArguments typed = arguments();
        typed.meteorology.push_back("second.nc");
        typed.starts = {"37.5,127,500m", "-10,200,850hPa"};
        typed.hours = "-1.5";
        typed.interpolation = "cubic";
        typed.vertical = "isobaric";
        typed.timeStepMinutes = "0.5";
        typed.outputIntervalMinutes = "7.5";
        typed.strategy = "parallel";
        typed.workers = "3";
        typed.batchSize = "64";
        typed.noGpu = true;
        typed.gpuBatchSize = "2000000";
        typed.gpuCompactWinds = true;
        typed.outputs.push_back(inFolder("out.GeoJSON"));
        typed.report = inFolder("report.json");
        const ParsedRun run = parsed(typed);
        QVERIFY2(run.problems.empty(), joined(run.problems));
        QCOMPARE(run.request.meteorology.size(), 2U);
        QCOMPARE(run.request.starts.size(), 2U);
        QCOMPARE(run.request.starts[1].heightUnit, HeightUnit::Hectopascal);
        QCOMPARE(run.request.startTime, timeFromIso("2020-01-01"));
        QVERIFY(run.request.duration == -90min);
        QCOMPARE(run.request.interpolation, Interpolation::Cubic);
        QCOMPARE(run.request.verticalMotion, VerticalMotion::Isobaric);
        QVERIFY(run.request.timeStep == 30s);
        QVERIFY(run.request.outputInterval == 450s);
        QCOMPARE(run.request.strategy, "parallel");
        QCOMPARE(run.request.workers, 3);
        QCOMPARE(run.request.batchSize, 64);
        QVERIFY(!run.request.useGpu && run.request.gpuCompactWinds);
        QCOMPARE(run.request.gpuBatchSize, 2'000'000);
        QCOMPARE(run.outputs.size(), 2U);
    }

    void defaults()
    {
        const ParsedRun run = parsed(arguments());
        QVERIFY2(run.problems.empty(), joined(run.problems));
        QCOMPARE(run.request.interpolation, Interpolation::Linear);
        QCOMPARE(run.request.verticalMotion, VerticalMotion::Data);
        QVERIFY(run.request.duration == 24h);
        QVERIFY(run.request.timeStep == 5min);
        QVERIFY(run.request.outputInterval == 60min);
        QCOMPARE(run.request.strategy, "auto");
        QCOMPARE(run.request.workers, 0);
        QCOMPARE(run.request.batchSize, 0);
        QVERIFY(run.request.useGpu && !run.request.gpuCompactWinds);
        QCOMPARE(run.request.gpuBatchSize, 0);
    }

    void aReportAloneIsOutputEnough()
    {
        RunArguments typed = arguments();
        typed.outputs.clear();
        QCOMPARE(parsed(typed).problems.size(), 1U);
        typed.report = inFolder("report.json");
        QVERIFY(parsed(typed).problems.empty());
    }

    void badValuesNameTheirOption_data()
    {
        QTest::addColumn<Member>("member");
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("says");
        const auto add = [](Member member, const char* option, const char* value, const char* says) {
            QTest::addRow("%s %s", option, value)
                << member << QByteArray(option) << QByteArray(value) << QByteArray(says);
        };
        add(&RunArguments::hours, "--hours", "", "is missing");
        for (const char* value : {" ", "x", "nan", "inf", "-inf", "24h", "1,5", "0x18", "--24", "+-24", "2 4"})
            add(&RunArguments::hours, "--hours", value, "is not a number");
        add(&RunArguments::hours, "--hours", "0", "is 0");
        add(&RunArguments::hours, "--hours", "-0.0", "is 0");
        add(&RunArguments::hours, "--hours", "0.0001", "less than a second");
        for (const char* value : {"1e6", "-1e6", "1e18", "1e300"})
            add(&RunArguments::hours, "--hours", value, "longer than ten years");
        for (const char* value : {"five", "5min"})
            add(&RunArguments::timeStepMinutes, "--time-step", value, "is not a number");
        for (const char* value : {"0", "-5", "60.1", "1e30"})
            add(&RunArguments::timeStepMinutes, "--time-step", value, "between 1 second and 60 minutes");
        add(&RunArguments::timeStepMinutes, "--time-step", "0.001", "less than a second");
        add(&RunArguments::outputIntervalMinutes, "--output-interval", "hourly", "is not a number");
        for (const char* value : {"0", "-60", "1e30"})
            add(&RunArguments::outputIntervalMinutes, "--output-interval", value, "between 1 second and ten years");
        for (const char* value : {"", "Data", "omega", "9", "-1", "0.0"})
            add(&RunArguments::vertical, "--vertical", value, "choose one of data, isobaric, isentropic");
        for (const char* value : {"", "Hysplit", "1"})
            add(&RunArguments::numerics, "--numerics", value, "choose accurate or hysplit");
        for (const char* value : {"", "Cubic", "spline"})
            add(&RunArguments::interpolation, "--interpolation", value, "choose linear or cubic");
        for (const char* value : {"0.75", "0"})
            add(&RunArguments::tratio, "--tratio", value, "add --numerics hysplit");
        add(&RunArguments::tratio, "--tratio", "fast", "is not a number");
        add(&RunArguments::modelTopMetres, "--model-top", "10000", "add --numerics hysplit");
        add(&RunArguments::modelTopMetres, "--model-top", "10 km", "is not a number");
        for (const char* value : {"Theta", "theta,", "theta,all", "THETA"})
            add(&RunArguments::variables, "--variables", value, "choose from pressure, theta");
        add(&RunArguments::variables, "--variables", "rh,theta,rh", "rh is asked for twice");
        add(&RunArguments::heights, "--heights", "500m", "no start uses them");
        for (const char* value : {"6", "x"})
            add(&RunArguments::startEveryHours, "--start-every", value, "--start-until");
        add(&RunArguments::startUntil, "--start-until", "2020-01-02", "--start-every");
        for (const char* value : {"", "fast", "Parallel", "gpu"})
            add(&RunArguments::strategy, "--strategy", value, "auto, sequential, parallel");
        for (const char* value : {"", "two", "1.5", "nan", "1e7"})
            add(&RunArguments::workers, "--workers", value, "not a whole number");
        for (const char* value : {"-1", "1025"})
            add(&RunArguments::workers, "--workers", value, "between 0 (one for each core) and 1024");
        for (const char* value : {"", "all", "0.5", "inf", "1e10"})
            add(&RunArguments::batchSize, "--batch-size", value, "not a whole number of parcels");
        for (const char* value : {"-1", "1000001"})
            add(&RunArguments::batchSize, "--batch-size", value, "between 0 (chosen for you) and 1,000,000");
        for (const char* value : {"", "all", "0.5", "inf", "1e10"})
            add(&RunArguments::gpuBatchSize, "--gpu-batch-size", value, "not a whole number of parcels");
        for (const char* value : {"-1", "100000001"})
            add(&RunArguments::gpuBatchSize, "--gpu-batch-size", value, "between 0 (as many as suit it)");
    }

    void badValuesNameTheirOption()
    {
        QFETCH(const Member, member);
        QFETCH(const QByteArray, option);
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, says);
        RunArguments bad = arguments();
        bad.*member = value.toStdString();
        const ParsedRun run = parsed(bad);
        const QByteArray problems = joined(run.problems);
        QVERIFY2(run.problems.size() == 1, problems);
        QVERIFY2(problems.startsWith(option + ": "), problems);
        QVERIFY2(problems.contains(says), problems);
        QVERIFY2(problems.endsWith(".\n"), problems);
    }

    void badStartTimesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("says");
        for (const char* value : {"yesterday", "2020-02-30T00:00Z", "2020-01-01T24:00Z", "2020-01-01T00:00+09:00"})
            QTest::newRow(value) << QByteArray(value) << QByteArray("is not a time in UTC");
        QTest::newRow("none") << QByteArray("") << QByteArray("has no time");
    }

    void badStartTimesAreRefused()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, says);
        RunArguments bad = arguments();
        bad.startTimes = {value.toStdString()};
        const QByteArray problems = joined(parsed(bad).problems);
        QVERIFY2(problems.startsWith("--start-time: ") && problems.contains(says), problems);
        QCOMPARE(problems.count('\n'), 1);
    }

    void verticalMotionByNameOrNumber()
    {
        for (const VerticalMotion motion : allVerticalMotions) {
            RunArguments typed = arguments();
            typed.vertical = verticalMotionId(motion);
            QCOMPARE(parsed(typed).request.verticalMotion, motion);
            typed.vertical = std::to_string(static_cast<int>(motion));
            if (motion != VerticalMotion::Auto)
                QCOMPARE(parsed(typed).request.verticalMotion, motion);
        }
    }

    void hysplitNumericsHaveTheirOwnStep()
    {
        RunArguments typed = arguments();
        typed.numerics = "hysplit";
        ParsedRun run = parsed(typed);
        QVERIFY2(run.problems.empty(), joined(run.problems));
        QCOMPARE(run.request.numerics, Numerics::Hysplit);
        QCOMPARE(run.request.hysplit, HysplitSettings{});
        typed.timeStepMinutes = "10";
        typed.tratio = "0.25";
        typed.modelTopMetres = "1e4";
        run = parsed(typed);
        QVERIFY2(run.problems.empty(), joined(run.problems));
        QVERIFY(run.request.hysplit.delt == 10min);
        QCOMPARE(run.request.hysplit.tratio, 0.25);
        QCOMPARE(run.request.hysplit.modelTopMetres, 10'000.0);
        QVERIFY(run.request.timeStep == 5min);
        typed.timeStepMinutes = "0"; // as DELT=0
        QVERIFY(parsed(typed).request.hysplit.delt == 0min);
        typed.interpolation = "cubic"; // HYSPLIT's is what it is
        const ParsedRun refused = parsed(typed);
        QCOMPARE(refused.problems.size(), 1U);
        QVERIFY2(refused.problems[0].starts_with("--interpolation: "), joined(refused.problems));
    }

    void badHysplitSettingsNameTheirOption_data()
    {
        QTest::addColumn<Member>("member");
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("seconds") << &RunArguments::timeStepMinutes << QByteArray("--time-step") << QByteArray("0.5");
        QTest::newRow("7 min") << &RunArguments::timeStepMinutes << QByteArray("--time-step") << QByteArray("7");
        QTest::newRow("tratio") << &RunArguments::tratio << QByteArray("--tratio") << QByteArray("0");
        QTest::newRow("top") << &RunArguments::modelTopMetres << QByteArray("--model-top") << QByteArray("-1");
        QTest::newRow("output") << &RunArguments::outputIntervalMinutes << QByteArray("--output-interval")
                                << QByteArray("7.5");
    }

    void badHysplitSettingsNameTheirOption()
    {
        QFETCH(const Member, member);
        QFETCH(const QByteArray, option);
        QFETCH(const QByteArray, value);
        RunArguments bad = arguments();
        bad.numerics = "hysplit";
        bad.*member = value.toStdString();
        const QByteArray problems = joined(parsed(bad).problems);
        QVERIFY2(problems.startsWith(option + ": "), problems);
        QCOMPARE(problems.count('\n'), 1);
    }

    void variablesInTheOrderOfTheRequest()
    {
        RunArguments typed = arguments();
        typed.variables = "omega, theta";
        QCOMPARE(parsed(typed).request.pathVariables,
            (std::vector{PathVariable::Omega, PathVariable::PotentialTemperature}));
        typed.variables = "all";
        QCOMPARE(parsed(typed).request.pathVariables, std::vector<PathVariable>(allPathVariables));
    }

    void startsWithoutAHeightTakeThoseGiven()
    {
        RunArguments typed = arguments();
        typed.starts = {"1,2", "3,4,10m", "5,6"};
        typed.heights = "500m, 850hPa,1500masl";
        const ParsedRun run = parsed(typed);
        QVERIFY2(run.problems.empty(), joined(run.problems));
        const std::vector<StartPoint>& starts = run.request.starts;
        QCOMPARE(starts.size(), 7U);
        QCOMPARE(starts[1], (StartPoint{"", 1, 2, 850, HeightUnit::Hectopascal, {}, {}}));
        QCOMPARE(starts[2].heightUnit, HeightUnit::MetresAboveSeaLevel);
        QCOMPARE(starts[3].height, 10.0);
        QCOMPARE(starts[4].latitudeDegrees, 5.0);
        QCOMPARE(run.optionOf("starts[2].latitude"), "--start 1,2");
        QCOMPARE(run.optionOf("starts[3]"), "--start 3,4,10m");
        QCOMPARE(run.optionOf("starts[6]"), "--start 5,6");
    }

    void badHeightsAreToldOnce()
    {
        for (const char* heights : {"500ft", "500m,", "500m,2000hPa", "-1m"}) {
            RunArguments bad = arguments();
            bad.starts = {"1,2", "3,4"};
            bad.matrices = {"0,0,10,10,1,1"};
            bad.heights = heights;
            const QByteArray problems = joined(parsed(bad).problems);
            QVERIFY2(problems.startsWith("--heights ") && problems.count('\n') == 1, problems);
        }
    }

    void matrixTimesHeights()
    {
        RunArguments typed = arguments();
        typed.starts.clear();
        typed.matrices = {"10,170,12,-170,1,10"};
        typed.heights = "500m,1500m";
        const ParsedRun run = parsed(typed);
        QVERIFY2(run.problems.empty(), joined(run.problems));
        QCOMPARE(run.request.starts.size(), 3U * 3U * 2U);
        QCOMPARE(run.request.starts[17], (StartPoint{"", 12, -170, 1500, HeightUnit::MetresAboveGround, {}, {}}));
        QCOMPARE(run.optionOf("starts[17].height"), "--matrix 10,170,12,-170,1,10");
    }

    void badMatricesNameTheirOption_data()
    {
        QTest::addColumn<QByteArray>("matrix");
        for (const char* matrix : {"", "1,2,3,4,5", "1,2,3,4,5,6,7", "1,2,x,4,1,1", "0,0,95,10,1,1", "0,0,1,1,0,1",
                 "-90,-180,90,180,0.01,0.01", "-90,0,90,359,0.1,0.5"})
            QTest::newRow(matrix) << QByteArray(matrix);
    }

    void badMatricesNameTheirOption()
    {
        QFETCH(const QByteArray, matrix);
        RunArguments bad = arguments();
        bad.starts.clear();
        bad.matrices = {matrix.toStdString()};
        bad.heights = "500m,1500m";
        const QByteArray problems = joined(parsed(bad).problems);
        QVERIFY2(problems.startsWith("--matrix " + matrix + ": ") && problems.endsWith(".\n"), problems);
        QCOMPARE(problems.count('\n'), 1);
        bad.matrices = {"0,0,1,1,1,1"};
        bad.heights.clear();
        QVERIFY2(joined(parsed(bad).problems).contains("--matrix 0,0,1,1,1,1: has no height"), "");
    }

    void severalStartTimes()
    {
        RunArguments typed = arguments();
        typed.starts.push_back("1,2,3m");
        typed.startTimes = {"2020-01-03", "2020-01-01"};
        const ParsedRun run = parsed(typed);
        QVERIFY2(run.problems.empty(), joined(run.problems));
        QCOMPARE(run.request.starts.size(), 4U);
        QCOMPARE(run.request.starts[1].time, timeFromIso("2020-01-03"));
        QCOMPARE(run.request.starts[2].time, timeFromIso("2020-01-01"));
        QCOMPARE(run.optionOf("starts[3].height"), "--start 1,2,3m");
        QCOMPARE(run.optionOf("starts[2].time"), "--start-time");
        typed.startTimes.push_back("2020-01-03T00:00Z");
        QVERIFY2(joined(parsed(typed).problems).contains("given twice"), joined(parsed(typed).problems));
    }

    void startsEverySoManyHours()
    {
        RunArguments typed = arguments();
        typed.startEveryHours = "1.5";
        typed.startUntil = "2020-01-01T06:00Z";
        ParsedRun run = parsed(typed);
        QVERIFY2(run.problems.empty(), joined(run.problems));
        QCOMPARE(run.request.starts.size(), 5U);
        QCOMPARE(run.request.starts[1].time, timeFromIso("2020-01-01T01:30"));
        QCOMPARE(run.request.starts[4].time, timeFromIso("2020-01-01T06:00"));
        for (const char* hours : {"0", "-6", "nan", "1e9", "1e-9", "six"}) {
            typed.startEveryHours = hours;
            run = parsed(typed);
            QCOMPARE(run.problems.size(), 1U);
            QVERIFY2(run.problems[0].starts_with("--start-every: "), joined(run.problems));
        }
        typed.startEveryHours = "6";
        for (const char* until : {"soon", "2019-12-31"}) {
            typed.startUntil = until;
            QCOMPARE(parsed(typed).problems.size(), 1U);
        }
        typed.startUntil = "2020-01-02";
        typed.startTimes.push_back("2020-01-05");
        QVERIFY2(joined(parsed(typed).problems).contains("needs one --start-time"), joined(parsed(typed).problems));
    }

    void ensembleOfEachStart()
    {
        RunArguments typed = arguments();
        typed.starts.push_back("1,2,3m");
        typed.ensemble = true;
        const ParsedRun run = parsed(typed);
        QVERIFY2(run.problems.empty(), joined(run.problems));
        QCOMPARE(run.request.starts.size(), 54U);
        QCOMPARE(run.request.starts[0].offset, MeteorologyOffset{});
        QVERIFY(!(run.request.starts[26].offset == MeteorologyOffset{}));
        QCOMPARE(run.optionOf("starts[26]"), "--start 37.5,127,500m");
        QCOMPARE(run.optionOf("starts[27]"), "--start 1,2,3m");
        QCOMPARE(run.optionOf("starts[27].offset"), "--ensemble");
    }

    void productsThatAreTooLargeAreRefused()
    {
        RunArguments bad = arguments();
        bad.matrices = {"-89,-180,90,179,1,1"}; // 64,800 starts
        bad.heights = "500m";
        bad.ensemble = true;
        const QByteArray problems = joined(parsed(bad).problems);
        QVERIFY2(problems.startsWith("--ensemble: 64801 starts") && problems.count('\n') == 1, problems);
        bad.ensemble = false;
        QVERIFY(parsed(bad).problems.empty());
        bad.startEveryHours = "1";
        bad.startUntil = "2020-02-01";
        QVERIFY2(joined(parsed(bad).problems).startsWith("--start-time: 64801 starts times 745 times"),
            joined(parsed(bad).problems));
    }

    void startsOutOfRangeNameTheirStart()
    {
        RunArguments bad = arguments();
        bad.starts = {"91,0,500m", "0,0,500m", "0,361,500m", "0,0,-1m", "0,0,0hPa", "x,0,1m"};
        const ParsedRun run = parsed(bad);
        QCOMPARE(run.problems.size(), 5U);
        for (const char* start : {"91,0,500m", "0,361,500m", "0,0,-1m", "0,0,0hPa", "x,0,1m"}) {
            const std::string beginning = std::string("--start ") + start + ": ";
            QVERIFY2(std::ranges::count_if(
                         run.problems, [&](const std::string& problem) { return problem.starts_with(beginning); })
                    == 1,
                joined(run.problems));
        }
    }

    void everyProblemAtOnce()
    {
        RunArguments bad;
        bad.startTimes = {"soon"};
        bad.starts = {"here", "95,0,500m"};
        bad.startsFile = inFolder("absent.csv");
        bad.hours = "x";
        bad.vertical = "x";
        bad.timeStepMinutes = "x";
        bad.outputIntervalMinutes = "0";
        bad.strategy = "x";
        bad.workers = "x";
        bad.outputs = {inFolder("out.xyz"), inFolder("absent/out.csv")};
        bad.report = inFolder("absent/report.json");
        const ParsedRun run = parsed(bad);
        const QByteArray problems = joined(run.problems);
        for (const char* option :
            {"--met:", "--start-time:", "--start here:", "--start 95,0,500m:", "--starts: ", "--hours:", "--vertical:",
                "--time-step:", "--output-interval:", "--strategy:", "--workers:", "-o ", "--report "})
            QVERIFY2(problems.contains(option), option + QByteArray(" not in\n") + problems);
        QCOMPARE(run.problems.size(), 14U);
    }

    void noStart()
    {
        RunArguments bad = arguments();
        bad.starts.clear();
        const ParsedRun run = parsed(bad);
        QCOMPARE(run.problems.size(), 1U);
        QVERIFY2(run.problems[0].starts_with("--start: No start"), joined(run.problems));
    }

    void startsFromATableFollowTheTypedOnes()
    {
        const std::string table = inFolder("starts.csv");
        std::ofstream(table) << "latitude,longitude,height,unit,time,name\n1,2,300,hPa,,a\n3,4,500,m,2020-01-02,b\n";
        RunArguments typed = arguments();
        typed.startsFile = table;
        const ParsedRun run = parsed(typed);
        QVERIFY2(run.problems.empty(), joined(run.problems));
        QCOMPARE(run.request.starts.size(), 3U);
        QCOMPARE(run.request.starts[1].name, "a");
        QCOMPARE(run.request.starts[2].time, timeFromIso("2020-01-02"));
        QCOMPARE(run.optionOf("starts[0].latitude"), "--start 37.5,127,500m");
        QCOMPARE(run.optionOf("starts[1]"), "--starts " + table);
    }

    void tablesAreRefusedByLine()
    {
        const std::string table = inFolder("bad.csv");
        std::ofstream(table) << "latitude,longitude,height\n1,2,3\n1,x,3\n91,2,3\n";
        RunArguments typed = arguments();
        typed.startsFile = table;
        const ParsedRun run = parsed(typed);
        const QByteArray problems = joined(run.problems);
        QVERIFY2(run.problems.size() == 2, problems);
        QVERIFY2(problems.contains("Line 3") && problems.contains("Line 4"), problems);
        QVERIFY2(run.problems[0].starts_with("--starts " + table), problems);
    }

    void aTableWithoutStartsIsRefused()
    {
        const std::string table = inFolder("empty.csv");
        std::ofstream(table) << "latitude,longitude,height\n";
        RunArguments typed = arguments();
        typed.startsFile = table;
        const QByteArray problems = joined(parsed(typed).problems);
        QVERIFY2(problems.contains("--starts ") && problems.contains("no starts"), problems);
        QCOMPARE(problems.count('\n'), 1);
    }

    void aFloodOfProblemsIsCounted()
    {
        const std::string table = inFolder("flood.csv");
        std::ofstream out(table);
        out << "latitude,longitude,height\n";
        for (int i = 0; i < 1000; ++i)
            out << "x,2,3\n";
        out.close();
        RunArguments typed = arguments();
        typed.startsFile = table;
        const ParsedRun run = parsed(typed);
        QCOMPARE(run.problems.size(), 21U);
        QVERIFY2(run.problems.back().find("980 more") != std::string::npos, joined(run.problems));
    }

    void outputsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no extension") << QByteArray("out") << QByteArray("no format has this extension");
        QTest::newRow("unknown") << QByteArray("out.xls") << QByteArray(".geojson");
        QTest::newRow("not UTF-8") << QByteArray("caf\xe9.csv") << QByteArray("not UTF-8");
        QTest::newRow("hidden") << QByteArray(".csv") << QByteArray("no format has this extension");
        QTest::newRow("no folder") << QByteArray("absent/out.csv") << QByteArray("does not exist; make it first");
        QTest::newRow("in a file") << QByteArray("met.nc/out.csv") << QByteArray("not a folder");
        QTest::newRow("a folder") << QByteArray("folder.csv") << QByteArray("is a folder; name a file");
        QTest::newRow("meteorology") << QByteArray("met.nc") << QByteArray("meteorology itself");
        QTest::newRow("meteorology by another name")
            << QByteArray("folder.csv/../met.nc") << QByteArray("meteorology itself");
        QTest::newRow("meteorology by a link") << QByteArray("link.nc") << QByteArray("meteorology itself");
        QTest::newRow("table of starts") << QByteArray("table.csv") << QByteArray("table of starts");
    }

    void outputsAreChecked()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, says);
        std::ofstream(inFolder("met.nc")) << "x";
        std::ofstream(inFolder("table.csv")) << "latitude,longitude,height\n1,2,3\n";
        std::filesystem::create_directory(inFolder("folder.csv"));
        if (!std::filesystem::is_symlink(inFolder("link.nc")))
            std::filesystem::create_symlink(inFolder("met.nc"), inFolder("link.nc"));
        RunArguments bad = arguments();
        bad.startsFile = inFolder("table.csv");
        bad.outputs = {inFolder(name)};
        const ParsedRun run = parsed(bad);
        QVERIFY2(run.problems.size() == 1, joined(run.problems));
        QVERIFY2(run.problems[0].starts_with("-o " + bad.outputs[0] + ": "), joined(run.problems));
        QVERIFY2(joined(run.problems).contains(says), joined(run.problems));

        if (!says.contains("extension") && !says.contains(".geojson")) {
            RunArguments report = arguments();
            report.startsFile = bad.startsFile;
            report.report = bad.outputs[0];
            QVERIFY2(joined(parsed(report).problems).contains(says), joined(parsed(report).problems));
        }
    }

    void noFileIsWrittenTwice()
    {
        RunArguments bad = arguments();
        bad.outputs = {inFolder("a.csv"), inFolder("./a.csv")};
        QCOMPARE(parsed(bad).problems.size(), 1U);
        bad.outputs = {inFolder("a.csv")};
        bad.report = inFolder("a.csv");
        const ParsedRun run = parsed(bad);
        QCOMPARE(run.problems.size(), 1U);
        QVERIFY2(run.problems[0].starts_with("--report "), joined(run.problems));
    }
};

QTEST_APPLESS_MAIN(RunArgumentsTest)
#include "run_arguments_test.moc"

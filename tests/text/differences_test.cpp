// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/differences.h"

#include <QTest>

#include <functional>

using namespace windline;

namespace {

RunRequest usual()
{
    RunRequest request;
    request.meteorology = {"/data/jan.nc"};
    request.startTime = timeFromIso("2020-01-01T06:00Z");
    for (const double latitude : {35.0, 37.5}) {
        StartPoint start;
        start.name = "a";
        start.latitudeDegrees = latitude;
        start.longitudeDegrees = 127;
        request.starts.push_back(start);
    }
    return request;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(RunRequest&)>)

// What a reader is told of two runs: every difference, and nothing that is none.
class DifferencesTest : public QObject {
    Q_OBJECT

private slots:
    void equalRequestsDifferInNothing()
    {
        QVERIFY(differences(usual(), usual()).empty());
        QCOMPARE(differencesLine(usual(), usual()), std::string());
    }

    void eachIsOnePhrase_data()
    {
        using Change = std::function<void(RunRequest&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("words");
        const auto add = [](const char* words, const Change& change) {
            QTest::newRow(words) << change << QString::fromUtf8(words);
        };
        add("meteorology feb.nc instead of jan.nc", [](RunRequest& r) { r.meteorology = {"/data/feb.nc"}; });
        add("other files of meteorology", [](RunRequest& r) { r.meteorology = {"/else/jan.nc"}; });
        add("number of starts 1 instead of 2", [](RunRequest& r) { r.starts.pop_back(); });
        add("number of starts 0 instead of 2", [](RunRequest& r) { r.starts.clear(); });
        add("height 1500 m above ground instead of 500 m above ground", [](RunRequest& r) {
            for (StartPoint& start : r.starts)
                start.height = 1500;
        });
        add("height 500 hPa instead of 500 m above ground", [](RunRequest& r) {
            for (StartPoint& start : r.starts)
                start.heightUnit = HeightUnit::Hectopascal;
        });
        add("backward", [](RunRequest& r) { r.duration = -r.duration; });
        add("duration 36 h instead of 24 h", [](RunRequest& r) { r.duration = std::chrono::hours(36); });
        add("start time 2020-01-01T12:00Z instead of 2020-01-01T06:00Z",
            [](RunRequest& r) { r.startTime = timeFromIso("2020-01-01T12:00Z"); });
        add("start time none instead of 2020-01-01T06:00Z", [](RunRequest& r) { r.startTime.reset(); });
        add("vertical motion isentropic instead of data (omega)",
            [](RunRequest& r) { r.verticalMotion = VerticalMotion::Isentropic; });
        add("HYSPLIT's numerics instead of accurate ones", [](RunRequest& r) { r.numerics = Numerics::Hysplit; });
        add("cubic interpolation instead of linear", [](RunRequest& r) { r.interpolation = Interpolation::Cubic; });
        add("time step 1 min instead of 5 min", [](RunRequest& r) { r.timeStep = std::chrono::minutes(1); });
        add("output every 30 min instead of every 60 min",
            [](RunRequest& r) { r.outputInterval = std::chrono::minutes(30); });
        add("strategy parallel instead of auto", [](RunRequest& r) { r.strategy = "parallel"; });
        add("workers 4 instead of automatic", [](RunRequest& r) { r.workers = 4; });
        add("batches of 64 instead of automatic", [](RunRequest& r) { r.batchSize = 64; });
        add("without the GPU", [](RunRequest& r) { r.useGpu = false; });
        add("GPU batches of 9 instead of automatic", [](RunRequest& r) { r.gpuBatchSize = 9; });
        add("compact winds on the GPU", [](RunRequest& r) { r.gpuCompactWinds = true; });
    }

    void eachIsOnePhrase()
    {
        QFETCH(std::function<void(RunRequest&)>, change);
        QFETCH(QString, words);
        RunRequest now = usual();
        change(now);
        QCOMPARE(QString::fromStdString(differencesLine(usual(), now)), words);
        QVERIFY(!differences(now, usual()).empty()); // and the other way round there is one as well
    }

    void singleStartsAreCounted()
    {
        // (Plurals come with the program's translations; the source text says them all in the plural.)
        RunRequest now = usual();
        now.starts[1].height = 1500;
        QCOMPARE(differencesLine(usual(), now), std::string("1 starts at another height"));
        now = usual();
        now.starts[0].latitudeDegrees = 1;
        now.starts[1].longitudeDegrees = 2;
        now.starts[1].name = "b";
        QCOMPARE(differencesLine(usual(), now), std::string("2 starts moved; 1 starts renamed"));
        now = usual();
        now.starts[0].time = timeFromIso("2020-01-01T12:00Z");
        now.starts[1].offset.columns = 1;
        QCOMPARE(differencesLine(usual(), now),
            std::string("1 starts at another time; 1 starts with another offset or duration"));
    }

    void recordedVariablesAreCounted()
    {
        RunRequest before = usual();
        before.pathVariables = {PathVariable::Rainfall, PathVariable::Pressure};
        RunRequest now = usual();
        now.pathVariables = {PathVariable::Pressure, PathVariable::AirTemperature, PathVariable::MixingDepth};
        QCOMPARE(
            differencesLine(before, now), std::string("2 more variables recorded; 1 variables no longer recorded"));
    }

    void onlyWhatTheNumericsLookAt()
    {
        RunRequest before = usual();
        RunRequest now = usual();
        now.hysplit.tratio = 0.5; // accurate numerics do not know it
        QVERIFY(differences(before, now).empty());
        before.numerics = now.numerics = Numerics::Hysplit;
        now.timeStep = std::chrono::minutes(1); // nor HYSPLIT's that
        now.hysplit.delt = std::chrono::minutes(10);
        now.hysplit.modelTopMetres = 25000;
        now.hysplit.boundaryFiles = "/bdyfiles";
        QCOMPARE(differencesLine(before, now),
            std::string("TRATIO 0.5 instead of 0.75; time step 10 min instead of automatic; "
                        "top of the model 25000 m instead of 20000 m; other boundary files"));
    }

    void severalAreToldInOrder()
    {
        RunRequest now = usual();
        for (StartPoint& start : now.starts)
            start.height = 1500;
        now.duration = std::chrono::hours(-48);
        QCOMPARE(differencesLine(usual(), now),
            std::string("height 1500 m above ground instead of 500 m above ground; backward; "
                        "duration 48 h instead of 24 h"));
    }
};

QTEST_GUILESS_MAIN(DifferencesTest)
#include "differences_test.moc"

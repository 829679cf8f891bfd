// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/hysplit_case.h"
#include "engine/hysplit_files/write_control.h"
#include "engine/model/engine_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace windline;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace fs = std::filesystem;

class WriteControlTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    fs::path m_folder;

    RunRequest sample() const
    {
        RunRequest request;
        request.meteorology = {m_folder / "met", m_folder / "deep/er met.arl"};
        StartPoint first;
        first.latitudeDegrees = 1.0 / 3;
        first.longitudeDegrees = -100.1234567890123;
        first.height = 10.5;
        StartPoint second = first;
        second.height = 3000;
        request.starts = {first, second};
        request.startTime = timeFromIso("2020-01-02T06:30Z");
        request.duration = hours(-48);
        request.numerics = Numerics::Hysplit;
        request.verticalMotion = VerticalMotion::Damped;
        request.hysplit = {.tratio = 0.25, .delt = minutes(20), .modelTopMetres = 12345.5, .boundaryFiles = {}};
        request.outputInterval = minutes(15);
        request.pathVariables = {PathVariable::PotentialTemperature, PathVariable::DownwardSolarFlux};
        return request;
    }

    static void compare(RunRequest a, RunRequest b)
    {
        for (RunRequest* request : {&a, &b})
            for (StartPoint& start : request->starts) {
                start.origin.clear(); // a line of the file
                start.time = start.time.value_or(*request->startTime);
            }
        QVERIFY(a.meteorology == b.meteorology);
        QVERIFY(a.starts == b.starts);
        QCOMPARE(a.startTime, b.startTime);
        QCOMPARE(a.duration, b.duration);
        QCOMPARE(a.numerics, b.numerics);
        QCOMPARE(a.verticalMotion, b.verticalMotion);
        QVERIFY(a.hysplit == b.hysplit);
        QCOMPARE(a.outputInterval, b.outputInterval);
        QVERIFY(a.pathVariables == b.pathVariables);
    }

    void comesBack(const RunRequest& request)
    {
        const fs::path control = m_folder / "run/CONTROL";
        const fs::path output = m_folder / "out/my.tdump";
        const auto losses = writeControl(request, output, control, {2, 3, 0.02F});
        QVERIFY2(losses.empty(), losses.empty() ? "" : losses.front().c_str());
        const HysplitCase result = readControl(control, setupBeside(control));
        QVERIFY2(result.problems.empty(), result.problems.empty() ? "" : result.problems.front().text.c_str());
        QVERIFY(result.warnings.empty());
        compare(result.request, request);
        QCOMPARE(result.output, output);
        QVERIFY((result.ensemble == MeteorologyOffset{2, 3, 0.02F}));
    }

    QString losses(const RunRequest& request) const
    {
        QString text;
        for (const std::string& loss : hysplitFiles(request, "tdump", m_folder).losses)
            text += QString::fromStdString(loss) + '\n';
        return text;
    }

private slots:
    void initTestCase()
    {
        m_folder = fs::path(m_temporary.path().toStdString());
        fs::create_directories(m_folder / "run");
        fs::create_directories(m_folder / "deep");
        std::ofstream(m_folder / "met") << "x";
        std::ofstream(m_folder / "deep/er met.arl") << "x";
    }

    void aRequestComesBack()
    {
        comesBack(sample());
        RunRequest request = sample();
        request.startTime = timeFromIso("1938-09-21");
        request.duration = hours(5);
        for (StartPoint& start : request.starts)
            start.heightUnit = HeightUnit::MetresAboveSeaLevel;
        comesBack(request);
    }

    void repeatedStartsComeBack()
    {
        RunRequest request = sample();
        const std::vector<StartPoint> first = request.starts;
        for (int pass = 1; pass < 4; ++pass)
            for (StartPoint start : first) {
                start.time = *request.startTime - hours(6) * pass;
                request.starts.push_back(start);
            }
        comesBack(request); // each lasts 48 h
        for (std::size_t i = first.size(); i < request.starts.size(); ++i)
            request.starts[i].duration = request.duration + hours(6) * static_cast<int>(i / first.size());
        comesBack(request); // all end together
    }

    void namesBelowTheFolderAreRelative()
    {
        RunRequest request = sample();
        request.meteorology = {m_folder / "run/data/a.arl"};
        const HysplitFilesText text = hysplitFiles(request, m_folder / "run/tdump", m_folder / "run");
        QVERIFY2(text.control.ends_with("\n1\ndata/\na.arl\n./\ntdump\n"), text.control.c_str());
    }

    void whatIsLostIsSaid_data()
    {
        QTest::addColumn<std::function<void(RunRequest&)>>("change");
        QTest::addColumn<QString>("says");
        using Change = std::function<void(RunRequest&)>;
        QTest::newRow("nothing") << Change([](RunRequest&) { }) << "";
        QTest::newRow("own times") << Change([](RunRequest& request) { request.starts[1].time = Time(hours(1)); })
                                   << "one start time";
        QTest::newRow("pressure") << Change([](RunRequest& request) {
            request.starts[1].heightUnit = HeightUnit::Hectopascal;
        }) << "not pressures";
        QTest::newRow("two kinds of heights")
            << Change([](RunRequest& request) { request.starts[1].heightUnit = HeightUnit::MetresAboveSeaLevel; })
            << "not both";
        QTest::newRow("names") << Change([](RunRequest& request) { request.starts[0].name = "Seoul"; })
                               << "no names of starts";
        QTest::newRow("ensemble") << Change([](RunRequest& request) { request.starts[0].offset.rows = 1; })
                                  << "no displaced meteorology";
        QTest::newRow("half an hour") << Change([](RunRequest& request) { request.duration += minutes(30); })
                                      << "whole hours";
        QTest::newRow("seconds") << Change([](RunRequest& request) { *request.startTime += seconds(1); })
                                 << "seconds are left out";
        QTest::newRow("no time") << Change([](RunRequest& request) { request.startTime.reset(); }) << "a start time";
        QTest::newRow("no start") << Change([](RunRequest& request) { request.starts.clear(); })
                                  << "one start at least";
        QTest::newRow("no meteorology") << Change([](RunRequest& request) { request.meteorology.clear(); })
                                        << "one meteorology file";
        QTest::newRow("accurate") << Change([](RunRequest& request) { request.numerics = Numerics::Accurate; })
                                  << "HYSPLIT's numerics";
        QTest::newRow("auto") << Change([](RunRequest& request) { request.verticalMotion = VerticalMotion::Auto; })
                              << "automatic vertical motion";
        QTest::newRow("interval") << Change([](RunRequest& request) { request.outputInterval = seconds(90); })
                                  << "whole minutes";
        QTest::newRow("variable") << Change([](RunRequest& request) {
            request.pathVariables.push_back(PathVariable::Omega);
        }) << "“omega”";
    }

    void whatIsLostIsSaid()
    {
        QFETCH(const std::function<void(RunRequest&)>, change);
        QFETCH(const QString, says);
        RunRequest request = sample();
        change(request);
        const QString said = losses(request);
        QVERIFY2(says.isEmpty() ? said.isEmpty() : said.contains(says) && said.count('\n') == 1, qPrintable(said));
    }

    void whatCannotBeWrittenIsThrown()
    {
        QVERIFY_THROWS_EXCEPTION(EngineError, writeControl(sample(), "tdump", m_folder / "no/folder/CONTROL"));
    }

    void genuinePairsComeBack()
    {
        const fs::path data = WINDLINE_SHARED_DATA "/hysplit";
        if (!fs::exists(data))
            QSKIP("needs the shared test data in " WINDLINE_SHARED_DATA);
        for (const auto& entry : fs::recursive_directory_iterator(data)) {
            if (entry.path().filename() != "CONTROL")
                continue;
            RunRequest request = readControl(entry.path(), setupBeside(entry.path())).request;
            for (fs::path& file : request.meteorology)
                file = fs::absolute(file).lexically_normal();
            comesBack(request);
        }
    }
};

QTEST_GUILESS_MAIN(WriteControlTest)
#include "write_control_test.moc"

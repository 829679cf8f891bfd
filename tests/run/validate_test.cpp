// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"

#include <QtTest>

#include <cmath>
#include <functional>

using namespace windline;

namespace {

RunRequest goodRequest()
{
    RunRequest request;
    request.meteorology = {"a.nc"};
    request.starts = {StartPoint{}};
    request.startTime = Time{};
    return request;
}

QStringList fields(const RunRequest& request)
{
    QStringList list;
    for (const Problem& problem : validate(request)) {
        list << QString::fromStdString(problem.field);
        if (problem.message.empty() || problem.message.back() != '.')
            list << "no sentence";
    }
    return list;
}

} // namespace

class ValidateTest : public QObject {
    Q_OBJECT
private slots:
    void acceptsWhatIsRight()
    {
        QCOMPARE(fields(goodRequest()), QStringList());
        RunRequest polar = goodRequest();
        polar.starts[0].latitudeDegrees = -90;
        polar.starts[0].longitudeDegrees = 359;
        polar.starts[0].height = 0;
        polar.duration = std::chrono::hours(-240);
        QCOMPARE(fields(polar), QStringList());
    }

    void namesTheField_data()
    {
        using Change = std::function<void(RunRequest&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* field, Change change) { QTest::newRow(field) << change << field; };
        row("meteorology", [](RunRequest& r) { r.meteorology.clear(); });
        row("starts", [](RunRequest& r) { r.starts.clear(); });
        row("starts[0].latitude", [](RunRequest& r) { r.starts[0].latitudeDegrees = 90.1; });
        row("starts[0].longitude", [](RunRequest& r) { r.starts[0].longitudeDegrees = std::nan(""); });
        row("starts[0].height", [](RunRequest& r) { r.starts[0].height = -1; });
        row("starts[0].time", [](RunRequest& r) { r.startTime.reset(); });
        row("duration", [](RunRequest& r) { r.duration = {}; });
        row("timeStep", [](RunRequest& r) { r.timeStep = std::chrono::seconds(0); });
        row("outputInterval", [](RunRequest& r) { r.outputInterval = std::chrono::seconds(-60); });
        row("starts[0].offset", [](RunRequest& r) { r.starts[0].offset.columns = std::nanf(""); });
        row("pathVariables", [](RunRequest& r) {
            r.pathVariables = {PathVariable::Omega, PathVariable::Rainfall, PathVariable::Omega};
        });
        row("workers", [](RunRequest& r) { r.workers = -2; });
        row("batchSize", [](RunRequest& r) { r.batchSize = -1; });
        QTest::newRow("a huge batchSize")
            << Change([](RunRequest& r) { r.batchSize = 1'000'001; }) << QStringLiteral("batchSize");
        row("gpuBatchSize", [](RunRequest& r) { r.gpuBatchSize = -1; });
        QTest::newRow("a huge gpuBatchSize")
            << Change([](RunRequest& r) { r.gpuBatchSize = 100'000'001; }) << QStringLiteral("gpuBatchSize");
        for (const char* strategy : {"gpu", "hybrid"})
            QTest::addRow("%s without GPU", strategy) << Change([strategy](RunRequest& r) {
                r.strategy = strategy;
                r.useGpu = false;
            }) << QStringLiteral("strategy");
    }

    void namesTheField()
    {
        QFETCH(std::function<void(RunRequest&)>, change);
        QFETCH(QString, field);
        RunRequest request = goodRequest();
        change(request);
        QCOMPARE(fields(request), QStringList(field));
    }

    void theGpuMayBeUsedOrNot()
    {
        RunRequest request = goodRequest();
        request.gpuBatchSize = 100'000'000;
        for (const char* strategy : {"gpu", "hybrid"}) {
            request.strategy = strategy;
            QCOMPARE(fields(request), QStringList());
        }
        request.useGpu = false;
        for (const char* strategy : {"auto", "sequential", "parallel"}) {
            request.strategy = strategy;
            QCOMPARE(fields(request), QStringList());
        }
    }

    void hysplitSettings_data()
    {
        using Change = std::function<void(RunRequest&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* field, Change change) {
            QTest::newRow(name) << change << field;
        };
        for (const double tratio : {0.0, -0.75, 10.5, std::nan("")})
            row(qPrintable(QString("TRATIO %1").arg(tratio)), "hysplit.tratio",
                [tratio](RunRequest& r) { r.hysplit.tratio = tratio; });
        for (const int delt : {-10, 7, 45, 120})
            row(qPrintable(QString("DELT %1").arg(delt)), "hysplit.delt",
                [delt](RunRequest& r) { r.hysplit.delt = std::chrono::minutes(delt); });
        for (const double top : {0.0, 100'001.0, std::nan("")})
            row(qPrintable(QString("top %1").arg(top)), "hysplit.modelTopMetres",
                [top](RunRequest& r) { r.hysplit.modelTopMetres = top; });
        row("cubic", "interpolation", [](RunRequest& r) { r.interpolation = Interpolation::Cubic; });
        row("seconds", "outputInterval", [](RunRequest& r) { r.outputInterval = std::chrono::seconds(90); });
    }

    // Each with HYSPLIT's numerics, and without, where nobody looks at them.
    void hysplitSettings()
    {
        QFETCH(std::function<void(RunRequest&)>, change);
        QFETCH(QString, field);
        RunRequest request = goodRequest();
        change(request);
        QCOMPARE(fields(request), QStringList());
        request.numerics = Numerics::Hysplit;
        QCOMPARE(fields(request), QStringList(field));
    }

    void hysplitSettingsThatAreRight()
    {
        RunRequest request = goodRequest();
        request.numerics = Numerics::Hysplit;
        QCOMPARE(fields(request), QStringList());
        for (const int delt : {0, 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60}) {
            request.hysplit.delt = std::chrono::minutes(delt);
            QCOMPARE(fields(request), QStringList());
        }
    }

    void aDurationOfItsOwn()
    {
        RunRequest request = goodRequest();
        request.starts[0].duration = request.duration / 2;
        QCOMPARE(fields(request), QStringList());
        for (const std::chrono::seconds wrong : {std::chrono::seconds(0), -request.duration, 2 * request.duration}) {
            request.starts[0].duration = wrong;
            QCOMPARE(fields(request), QStringList{"starts[0].duration"});
        }
    }

    void aMissingTimeIsToldOnce()
    {
        RunRequest request = goodRequest();
        request.startTime.reset();
        request.starts.assign(3, StartPoint{});
        request.starts[0].time = Time{};
        QCOMPARE(fields(request), QStringList("starts[1].time"));
    }

    void everyVariableCanBeAskedFor()
    {
        RunRequest request = goodRequest();
        request.pathVariables = allPathVariables;
        QCOMPARE(fields(request), QStringList());
    }

    void heightsByUnit()
    {
        RunRequest request = goodRequest();
        request.starts[0].heightUnit = HeightUnit::Hectopascal;
        request.starts[0].height = 1200;
        QCOMPARE(fields(request), QStringList("starts[0].height"));
        request.starts[0].height = 850;
        QCOMPARE(fields(request), QStringList());
        request.starts[0].heightUnit = HeightUnit::MetresAboveSeaLevel;
        request.starts[0].height = -400; // the shore of the Dead Sea
        QCOMPARE(fields(request), QStringList());
    }

    void listsEveryProblem()
    {
        RunRequest request = goodRequest();
        request.starts.assign(3, StartPoint{});
        request.starts[1].latitudeDegrees = 100;
        request.starts[2].height = -5;
        request.duration = {};
        QCOMPARE(fields(request).size(), 3);
    }
};

QTEST_APPLESS_MAIN(ValidateTest)
#include "validate_test.moc"

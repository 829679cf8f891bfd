// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "tests/gpu/made_fleet.h"

#include <QtTest>

using namespace windline;

namespace {

constexpr std::size_t fleetSize = 2'000;
constexpr double metresPerDegree = 111'195;

} // namespace

// The GPU of this machine itself against the processor, for every kind of kernel. Where there is none all is skipped,
// and says why.
class CudaDeviceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const StrategyEntry* gpu = m_strategies.find("gpu");
        if (!gpu->isAvailable())
            QSKIP(("no GPU to test on: " + gpu->whyUnavailable()).c_str());
    }

    void agreesWithTheProcessor_data()
    {
        QTest::addColumn<int>("number"); // of fleetCases()
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("compact");
        const std::vector<MadeCase> cases = fleetCases();
        for (std::size_t i = 0; i < cases.size(); ++i) {
            QTest::addRow("%s, gpu", cases[i].name) << int(i) << "gpu" << false;
            QTest::addRow("%s, gpu with compact winds", cases[i].name) << int(i) << "gpu" << true;
            QTest::addRow("%s, hybrid", cases[i].name) << int(i) << "hybrid" << false;
        }
    }

    void agreesWithTheProcessor()
    {
        QFETCH(int, number);
        QFETCH(QString, id);
        QFETCH(bool, compact);
        const MadeCase one = fleetCases()[std::size_t(number)];
        MadeFleet reference(one, fleetSize, 5);
        reference.moveThroughAll(advanceOnHost);
        StrategySettings settings(2, 0, 300);
        settings.gpuCompactWinds = compact;
        const std::unique_ptr<Strategy> strategy = m_strategies.find(id.toStdString())->make(settings);
        MadeFleet fleet(one, fleetSize, 5);
        fleet.moveThroughAll([&](const IntervalTask& task) { return strategy->advance(task, {}); });
        // A pascal is a decimetre near the ground, and half a metre at the tropopause. Compact winds are off by up to a
        // millimetre a second and a tenth of a millipascal a second, nine hours long.
        const double metres = compact ? 50 : 1;
        const double pascal = compact ? 5 : 1;
        const MadeFleet::Tolerance limits(metres / metresPerDegree, pascal, metres);
        const std::string difference = MadeFleet::difference(fleet, reference, limits);
        QVERIFY2(difference.empty(), difference.c_str());
        const bool mayBeCompact = compact && !one.isCubic && !one.isHysplit;
        QCOMPARE(strategy->notes().size(), mayBeCompact ? 1U : 0U);
    }

private:
    const StrategyCatalog m_strategies = makeStrategies();
};

QTEST_GUILESS_MAIN(CudaDeviceTest)
#include "cuda_device_test.moc"

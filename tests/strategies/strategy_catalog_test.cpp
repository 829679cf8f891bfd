// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"

#include <QtTest>

using namespace windline;

namespace {

RunRequest requestOf(std::size_t starts, int hours)
{
    RunRequest request;
    request.starts.resize(starts);
    request.duration = std::chrono::hours(hours);
    return request;
}

} // namespace

class StrategyCatalogTest : public QObject {
    Q_OBJECT
private slots:
    void countsOperations()
    {
        QCOMPARE(operationCount(requestOf(1, 24)), 288);
        QCOMPARE(operationCount(requestOf(64, -24)), 64 * 288);
        RunRequest request = requestOf(10, 1);
        request.timeStep = std::chrono::seconds(1000);
        QCOMPARE(operationCount(request), 40); // the last step is shorter
    }

    void autoGoesBySize()
    {
        const StrategyCatalog catalog = makeStrategies();
        const StrategyChoice small = catalog.choose(requestOf(3472, 24)); // 999,936 operations
        QCOMPARE(QByteArray(small.strategy->name().data()), "sequential");
        QVERIFY(!small.reason.empty());
        const StrategyChoice large = catalog.choose(requestOf(3473, 24));
        QCOMPARE(QByteArray(large.strategy->name().data()), "parallel");
    }

    void takesTheOneThatIsNamed()
    {
        RunRequest request = requestOf(1, 1);
        request.strategy = "parallel";
        request.workers = 3;
        const StrategyChoice choice = makeStrategies().choose(request);
        QCOMPARE(QByteArray(choice.strategy->name().data()), "parallel");
        QCOMPARE(choice.strategy->workers(), 3);
        QVERIFY(choice.reason.empty());
    }

    void passesOverWhatIsUnavailable()
    {
        StrategyCatalog catalog = makeStrategies();
        catalog.add({"gpu", "no GPU", [](int) { return std::unique_ptr<Strategy>(); }});
        RunRequest request = requestOf(1, 1);
        request.strategy = "gpu";
        QCOMPARE(QByteArray(catalog.choose(request).strategy->name().data()), "sequential");
    }
};

QTEST_GUILESS_MAIN(StrategyCatalogTest)
#include "strategy_catalog_test.moc"

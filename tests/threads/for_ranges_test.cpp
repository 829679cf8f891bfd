// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/threads/for_ranges.h"

#include <QTest>

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <vector>

using namespace windline;

class ForRangesTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { setPreparationThreads(0); }

    void everyIndexOnce_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("grain");
        QTest::newRow("one thread") << 1 << 1000 << 1;
        QTest::newRow("several") << 4 << 1000 << 7;
        QTest::newRow("fewer indices than threads") << 8 << 3 << 1;
        QTest::newRow("one range") << 4 << 10 << 100;
        QTest::newRow("nothing") << 4 << 0 << 1;
    }

    void everyIndexOnce()
    {
        QFETCH(const int, threads);
        QFETCH(const int, count);
        QFETCH(const int, grain);
        setPreparationThreads(threads);
        std::vector<std::atomic<int>> visits(static_cast<std::size_t>(count));
        forRanges(visits.size(), static_cast<std::size_t>(grain), [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                ++visits[i];
        });
        for (const auto& visit : visits)
            QCOMPARE(visit.load(), 1);
    }

    void callsWithinCalls()
    {
        setPreparationThreads(4);
        std::atomic<int> sum = 0;
        forRanges(20, 1, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                forRanges(20, 1, [&](std::size_t b, std::size_t e) { sum += static_cast<int>(e - b); });
        });
        QCOMPARE(sum.load(), 400);
    }

    void exceptionsReachTheCaller()
    {
        setPreparationThreads(4);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, forRanges(100, 1, [](std::size_t begin, std::size_t end) {
            if (begin <= 50 && 50 < end)
                throw std::runtime_error("fifty");
        }));
    }
};

QTEST_APPLESS_MAIN(ForRangesTest)
#include "for_ranges_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/statistics.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace windline;

class StatisticsTest : public QObject {
    Q_OBJECT
private slots:
    // Sum 40, squares of the differences 32.
    void ofEightNumbers()
    {
        const Statistics statistics = statisticsOf(std::vector<double>{5, 2, 4, 9, 4, 5, 4, 7});
        QCOMPARE(statistics.count, 8);
        QCOMPARE(statistics.mean, 5.0);
        QCOMPARE(statistics.deviation, std::sqrt(32.0 / 7));
        QCOMPARE(statistics.median, 4.5);
        QCOMPARE(statistics.minimum, 2.0);
        QCOMPARE(statistics.maximum, 9.0);
    }

    void theMedianOfAnOddNumberIsOneOfThem() { QCOMPARE(statisticsOf(std::vector<double>{100, 1, 3}).median, 3.0); }

    void ofOneNumber()
    {
        const Statistics statistics = statisticsOf(std::vector<double>{0.25});
        QCOMPARE(statistics.mean, 0.25);
        QCOMPARE(statistics.median, 0.25);
        QVERIFY(std::isnan(statistics.deviation));
    }

    void ofNone()
    {
        const Statistics statistics = statisticsOf({});
        QCOMPARE(statistics.count, 0);
        for (const double value : {statistics.mean, statistics.deviation, statistics.median, statistics.minimum})
            QVERIFY(std::isnan(value));
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics_test.moc"

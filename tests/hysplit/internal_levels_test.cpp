// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/internal_levels.h"

#include <QtTest>

using namespace windline;

// Which levels HYSPLIT computes on (docs/hysplit.md).
class InternalLevelsTest : public QObject {
    Q_OBJECT
private slots:
    void countFollowsDataAndTop_data()
    {
        QTest::addColumn<int>("dataLevels");
        QTest::addColumn<double>("top");
        QTest::addColumn<int>("levels");
        QTest::addColumn<double>("highest"); // metres over ground at sea level
        QTest::addRow("few levels, 20 km") << 23 << 20'000.0 << 27 << 21'200.0;
        QTest::addRow("few levels, 10 km") << 10 << 10'000.0 << 19 << 10'360.0;
        QTest::addRow("few levels, 5 km") << 25 << 5'000.0 << 14 << 5'535.0;
        QTest::addRow("26 levels") << 26 << 20'000.0 << 32 << 20'005.0;
        QTest::addRow("37 levels, as ERA5") << 37 << 20'000.0 << 46 << 20'710.0;
        QTest::addRow("137 levels") << 137 << 1'000.0 << 20 << 1'050.0;
    }

    void countFollowsDataAndTop()
    {
        QFETCH(int, dataLevels);
        QFETCH(double, top);
        QFETCH(int, levels);
        QFETCH(double, highest);
        const InternalLevels internal = internalLevels(dataLevels, top);
        QCOMPARE(internal.count, levels);
        QCOMPARE(internal.formula.heightOf(internal.count), highest);
        QCOMPARE(internal.sigmas.size(), std::size_t(levels));
    }

    void heightsShrinkOverHighGround()
    {
        const InternalLevels levels = internalLevels(23, 20'000);
        QCOMPARE(levels.lowestAgl(0), 10.0);
        QCOMPARE(levels.lowestAgl(2'500), 9.0);
        QVERIFY(std::abs(levels.heightAgl(1, 2'500) - 67.5) < 0.01); // 75 m over the sea; sigma is of single precision
    }

    void aTopAbove25KilometresRaisesTheScale()
    {
        QCOMPARE(internalLevels(23, 20'000).scaleHeightMetres, 25'000.0);
        QCOMPARE(internalLevels(23, 30'000).scaleHeightMetres, 30'000.0);
    }

    void indexInvertsTheFormula()
    {
        for (const int dataLevels : {23, 28, 33, 40, 50, 90}) {
            const InternalLevels levels = internalLevels(dataLevels, 20'000);
            for (int k = 1; k <= levels.count; ++k)
                QVERIFY(std::abs(levels.formula.indexOf(levels.formula.heightOf(k)) - k) < 1e-9);
        }
    }
};

QTEST_APPLESS_MAIN(InternalLevelsTest)
#include "internal_levels_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel/hysplit_interpolate.h"

#include <QtTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

using namespace windline;

namespace {

// Two times of random winds on a grid of any shape.
class Winds {
public:
    Winds(int rows, int columns, int levels, bool isPeriodic)
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<float> number(-1, 1);
        for (auto* values : {&m_first, &m_last}) {
            values->resize(static_cast<std::size_t>(rows) * columns * levels);
            for (HysplitValues& value : *values)
                value = {number(random), number(random), number(random), 1000 * number(random)};
        }
        m_view.valuesFirst = m_first.data();
        m_view.valuesLast = m_last.data();
        m_view.rows = rows;
        m_view.columns = columns;
        m_view.levels = levels;
        m_view.isPeriodic = isPeriodic;
        m_view.timeFirst = 1000;
        m_view.timeLast = 4600;
    }

    const HysplitView& view() const { return m_view; }

    // One of the four values as docs/hysplit.md says, one number after the other.
    float plainly(float HysplitValues::* member, double column, double row, double sigma, double time) const
    {
        if (m_view.isPeriodic) {
            column = std::fmod(column, m_view.columns - 1.0);
            column += column < 0 ? m_view.columns - 1.0 : 0.0;
        }
        column = std::fmin(std::fmax(column, 0), m_view.columns - 1.0);
        row = std::fmin(std::fmax(row, 0), m_view.rows - 1.0);
        const HysplitLevels& formula = m_view.levelHeights;
        const double height = std::fmax((1 - sigma) * m_view.scaleHeightMetres, formula.heightOf(1));
        const double index = std::fmin(std::fmax(formula.indexOf(height) - 1, 0), m_view.levels - 1.0);
        const int west = std::min(static_cast<int>(column), m_view.columns - 2);
        const int south = std::min(static_cast<int>(row), m_view.rows - 2);
        const int below = std::min(static_cast<int>(index), m_view.levels - 2);
        const auto mix = [](float a, float b, double fraction) { return a + static_cast<float>(fraction) * (b - a); };
        const auto atTime = [&](const std::vector<HysplitValues>& values) {
            const auto inColumn = [&](int j, int i) {
                const auto at = (static_cast<std::size_t>(j) * m_view.columns + i) * m_view.levels + below;
                return mix(values[at].*member, values[at + 1].*member, index - below);
            };
            const auto inRow = [&](int j) { return mix(inColumn(j, west), inColumn(j, west + 1), column - west); };
            return mix(inRow(south), inRow(south + 1), row - south);
        };
        return mix(atTime(m_first), atTime(m_last), (time - m_view.timeFirst) / (m_view.timeLast - m_view.timeFirst));
    }

private:
    HysplitView m_view;
    std::vector<HysplitValues> m_first;
    std::vector<HysplitValues> m_last;
};

} // namespace

class HysplitInterpolateTest : public QObject {
    Q_OBJECT
private slots:
    void everyBitIsTheRules_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("levels");
        QTest::addColumn<bool>("isPeriodic");
        QTest::newRow("smallest") << 2 << 2 << 2 << false;
        QTest::newRow("odd shape") << 3 << 7 << 5 << false;
        QTest::newRow("round the Earth") << 5 << 9 << 27 << true;
    }

    // Inside, on the edges and far outside the grid, above and below the levels.
    void everyBitIsTheRules()
    {
        QFETCH(const int, rows);
        QFETCH(const int, columns);
        QFETCH(const int, levels);
        QFETCH(const bool, isPeriodic);
        const Winds winds(rows, columns, levels, isPeriodic);
        std::vector<double> places{-12.25, -1.0, -1e-17, -0.0, 0.0, 0.5, 1.0, 1.75, 2.0, 6.5, 8.0, 16.0, 31.125};
        for (const double column : places) {
            for (const double row : places) {
                for (const double sigma : {1.5, 1.0, 0.9996, 0.98, 0.7, 0.3, -0.5}) {
                    const HysplitValues values = valuesAt(winds.view(), {column, row, sigma}, 1900);
                    const auto is = [&](float HysplitValues::* member) {
                        return values.*member == winds.plainly(member, column, row, sigma, 1900);
                    };
                    QVERIFY2(is(&HysplitValues::columns) && is(&HysplitValues::rows) && is(&HysplitValues::sigma)
                            && is(&HysplitValues::pressureHpa),
                        qPrintable(QString("column %1, row %2, sigma %3").arg(column).arg(row).arg(sigma)));
                }
            }
        }
    }

    // A place that is not known must not become an address.
    void unknownPlacesStayOnTheGrid()
    {
        const Winds winds(3, 5, 4, true);
        constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
        const HysplitCell cell = locate(winds.view(), nowhere, nowhere);
        QCOMPARE(cell.column, 0);
        QCOMPARE(cell.row, 0);
        const HysplitCell far = locate(winds.view(), std::numeric_limits<double>::infinity(), -1e300);
        QVERIFY(far.column >= 0 && far.column <= 3);
        QCOMPARE(far.row, 0);
    }
};

QTEST_APPLESS_MAIN(HysplitInterpolateTest)
#include "hysplit_interpolate_test.moc"

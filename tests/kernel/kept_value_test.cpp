// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel/kept_value.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace windline;

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

// One column of a quantity, the same everywhere, over ground at a pressure.
class OneColumn {
public:
    OneColumn(std::vector<double> levelsPa, const std::vector<float>& quantity, float surfacePa)
        : m_levelsPa(std::move(levelsPa))
        , m_table(levelTableSize, 0) // the search goes on from the first level
    {
        for (int column = 0; column < 4; ++column)
            for (const float value : quantity)
                m_winds.push_back({0, 0, value, 0});
        m_surface.assign(4, {surfacePa, 0, 0, 0});
        for (const double level : m_levelsPa)
            m_logs.push_back(std::log(level));
    }

    WindView view() const
    {
        WindView view;
        view.first = view.last = m_winds.data();
        view.surfaceFirst = view.surfaceLast = m_surface.data();
        view.levelsPa = m_levelsPa.data();
        view.logLevels = m_logs.data();
        view.levelTable = m_table.data();
        view.rows = view.columns = 2;
        view.levels = static_cast<int>(m_levelsPa.size());
        view.longitudeWidth = 1;
        view.topPa = m_levelsPa.front();
        return view;
    }

    double pressureOf(double value, double nearPa) const
    {
        const WindView winds = view();
        return KeptColumn(winds, 0.5, 0.5, 0.5).pressureOf(value, nearPa);
    }
    double at(double pressurePa) const
    {
        const WindView winds = view();
        return KeptColumn(winds, 0.5, 0.5, 0.5).at(pressurePa);
    }

private:
    std::vector<double> m_levelsPa;
    std::vector<double> m_logs;
    std::vector<std::uint16_t> m_table;
    std::vector<WindValues> m_winds;
    std::vector<SurfaceValues> m_surface;
};

bool isNear(double a, double b)
{
    return std::fabs(a - b) < 1e-4 * std::fabs(b);
}

const std::vector<double> levels{20'000, 40'000, 80'000};

} // namespace

class KeptValueTest : public QObject {
    Q_OBJECT
private slots:
    void linearInTheLogarithmOfPressure()
    {
        const OneColumn column(levels, {3, 2, 1}, 100'000);
        QVERIFY(isNear(column.at(40'000 * std::sqrt(2.0)), 1.5));
        QVERIFY(isNear(column.pressureOf(1.5, 30'000), 40'000 * std::sqrt(2.0)));
        QVERIFY(isNear(column.pressureOf(2.25, 79'000), 40'000 / std::pow(2, 0.25)));
        QVERIFY(isNear(column.pressureOf(2, 79'000), 40'000)); // on a level
    }

    // Below the lowest level the lowest layer goes on, down to the ground and no further.
    void goesOnToTheGround()
    {
        const OneColumn column(levels, {3, 2, 1}, 100'000);
        QVERIFY(isNear(column.pressureOf(0.8, 50'000), 80'000 * std::pow(2, 0.2)));
        QCOMPARE(column.pressureOf(0.5, 50'000), 100'000.0);
    }

    // The ground may lie above levels of the file.
    void groundAboveTheLowestLevels()
    {
        const OneColumn column(levels, {3, 2, 1}, 60'000);
        QVERIFY(isNear(column.pressureOf(1.9, 30'000), 40'000 * std::pow(2, 0.1)));
        QCOMPARE(column.pressureOf(1.2, 30'000), 60'000.0);
        const OneColumn high(levels, {3, 2, 1}, 30'000);
        QCOMPARE(high.pressureOf(1.2, 90'000), 30'000.0);
    }

    void withoutGroundTheLowestLevelIsIt()
    {
        const OneColumn column(levels, {3, 2, 1}, unknown);
        QCOMPARE(column.pressureOf(0.5, 50'000), 80'000.0);
    }

    void beyondTheTopLevel()
    {
        const OneColumn column(levels, {3, 2, 1}, 100'000);
        QVERIFY(column.pressureOf(3.1, 50'000) < 20'000);
    }

    // Potential temperature need not rise with height: of several places the nearest is taken.
    void nearestOfSeveral()
    {
        const OneColumn column({10'000, 20'000, 40'000, 80'000}, {4, 1, 3, 0}, 90'000);
        const double upper = 10'000 * std::pow(2, 2 / 3.0); // of the value 2 in each layer
        const double middle = 20'000 * std::pow(2, 1 / 2.0);
        const double lower = 40'000 * std::pow(2, 1 / 3.0);
        QVERIFY(isNear(column.pressureOf(2, 12'000), upper));
        QVERIFY(isNear(column.pressureOf(2, 26'000), middle));
        QVERIFY(isNear(column.pressureOf(2, 70'000), lower));
        // Within the middle layer, but nearer to the crossing of the next one.
        QVERIFY(isNear(column.pressureOf(2.9, 41'000), 40'000 * std::pow(2, 0.1 / 3)));
        QVERIFY(isNear(column.pressureOf(1.05, 20'100), 20'000 * std::pow(2, 0.05 / 2)));
        QVERIFY(isNear(column.pressureOf(1.05, 19'800), 20'000 / std::pow(2, 0.05 / 3)));
    }

    // A value that the column has nowhere, though its smallest is not at the ground.
    void groundWhereThereIsNone()
    {
        const OneColumn column({10'000, 20'000, 40'000, 80'000}, {4, 1, 3, 2}, 80'000);
        QCOMPARE(column.pressureOf(0.9, 70'000), 80'000.0);
        QCOMPARE(column.pressureOf(0.9, 15'000), 80'000.0);
    }

    void aConstantLayerLeavesTheParcelWhereItIs()
    {
        const OneColumn column(levels, {3, 2, 2}, 70'000);
        QVERIFY(isNear(column.pressureOf(2, 55'000), 55'000));
        QVERIFY(isNear(column.pressureOf(2, 30'000), 40'000));
    }

    void missingIsMissing()
    {
        const OneColumn column(levels, {unknown, 2, 1}, 100'000);
        QVERIFY(std::isnan(column.pressureOf(2.2, 30'000)));
        QVERIFY(isNear(column.pressureOf(1.5, 50'000), 40'000 * std::sqrt(2.0)));
    }
};

QTEST_APPLESS_MAIN(KeptValueTest)
#include "kept_value_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/horizontal_axes.h"

#include <QtTest>

using namespace windline;

namespace {

std::vector<double> sequence(double first, double step, int count)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(first + i * step);
    return values;
}

std::optional<HorizontalAxes> withLongitudes(const std::vector<double>& longitudes)
{
    std::string problem;
    return horizontalAxes(sequence(-10, 10, 3), longitudes, problem);
}

} // namespace

class HorizontalAxesTest : public QObject {
    Q_OBJECT
private slots:
    void turnsRowsSouthToNorth()
    {
        std::string problem;
        const auto axes = horizontalAxes(sequence(60, -2.5, 5), sequence(0, 5, 4), problem);
        QVERIFY(axes);
        QCOMPARE(axes->grid.latitudeFirst, 50.0);
        QCOMPARE(axes->grid.latitudeSpacing, 2.5);
        QCOMPARE(axes->grid.latitudeCount, 5);
        QCOMPARE(axes->rows, (std::vector<std::size_t>{4, 3, 2, 1, 0}));
    }

    void longitudes_data()
    {
        QTest::addColumn<QList<double>>("inFile");
        QTest::addColumn<double>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<int>>("columns");
        using Values = QList<double>;
        using Columns = QList<int>;
        QTest::newRow("plain") << Values{0, 10, 20} << 0. << 3 << Columns{0, 1, 2};
        QTest::newRow("0..360 in the west") << Values{260, 270, 280} << -100. << 3 << Columns{0, 1, 2};
        QTest::newRow("descending") << Values{20, 10, 0} << 0. << 3 << Columns{2, 1, 0};
        QTest::newRow("over Greenwich, unsorted") << Values{340, 350, 0, 10} << -20. << 4 << Columns{0, 1, 2, 3};
        QTest::newRow("over Greenwich, sorted") << Values{0, 10, 340, 350} << -20. << 4 << Columns{2, 3, 0, 1};
        QTest::newRow("over the date line") << Values{160, 170, 180, -170} << 160. << 4 << Columns{0, 1, 2, 3};
        QTest::newRow("over the date line, sorted") << Values{-170, 160, 170, 180} << 160. << 4 << Columns{1, 2, 3, 0};
        QTest::newRow("two columns") << Values{350, 0} << -10. << 2 << Columns{0, 1};
        QTest::newRow("global from 0") << Values{0, 90, 180, 270} << -180. << 4 << Columns{2, 3, 0, 1};
        QTest::newRow("global from -180") << Values{-180, -90, 0, 90} << -180. << 4 << Columns{0, 1, 2, 3};
        QTest::newRow("global, last repeats first")
            << Values{0, 90, 180, 270, 360} << -180. << 4 << Columns{2, 3, 0, 1};
        QTest::newRow("repeated as 0") << Values{0, 90, 180, 270, 0} << -180. << 4 << Columns{2, 3, 0, 1};
        QTest::newRow("-180..180 with both ends") << Values{-180, -90, 0, 90, 180} << -180. << 4 << Columns{0, 1, 2, 3};
        QTest::newRow("global, half a cell off") << Values{45, 135, 225, 315} << -135. << 4 << Columns{2, 3, 0, 1};
        QTest::newRow("global, descending") << Values{270, 180, 90, 0} << -180. << 4 << Columns{1, 0, 3, 2};
    }

    void longitudes()
    {
        QFETCH(QList<double>, inFile);
        QFETCH(double, first);
        QFETCH(int, count);
        QFETCH(QList<int>, columns);
        const auto axes = withLongitudes({inFile.begin(), inFile.end()});
        QVERIFY(axes);
        QCOMPARE(axes->grid.longitudeFirst, first);
        QCOMPARE(axes->grid.longitudeCount, count);
        QCOMPARE((QList<int>(axes->columns.begin(), axes->columns.end())), columns);
        QCOMPARE(axes->grid.isPeriodic(), count * axes->grid.longitudeSpacing > 359);
    }

    void globalFloatsStayPeriodic()
    {
        std::vector<double> longitudes;
        for (int i = 0; i < 1440; ++i)
            longitudes.push_back(static_cast<float>(i * 0.25));
        auto axes = withLongitudes(longitudes);
        QVERIFY(axes && axes->grid.isPeriodic());
        QCOMPARE(axes->columns.front(), std::size_t(720));
        // Twelfths of a degree are not exact even as double.
        longitudes.clear();
        for (int i = 0; i < 4320; ++i)
            longitudes.push_back(static_cast<float>(-180 + i / 12.0));
        axes = withLongitudes(longitudes);
        QVERIFY(axes && axes->grid.isPeriodic());
        QCOMPARE(axes->grid.longitudeCount, 4320);
        QVERIFY(std::abs(std::remainder(axes->grid.longitudeFirst + 180, 360)) < 1e-4);
    }

    void refuses_data()
    {
        QTest::addColumn<QList<double>>("latitudes");
        QTest::addColumn<QList<double>>("longitudes");
        QTest::addColumn<QString>("says");
        using Values = QList<double>;
        const Values regular{0, 10, 20};
        QTest::newRow("Gaussian") << Values{87.8638, 85.0965, 82.3129, 79.5256, 76.7369, 73.9475} << regular
                                  << "Gaussian";
        QTest::newRow("uneven longitudes") << regular << Values{0, 10, 25} << "longitudes";
        QTest::newRow("two gaps") << regular << Values{0, 10, 100, 110, 200, 210} << "longitudes";
        QTest::newRow("more than a turn") << regular << Values{0, 100, 200, 300, 400} << "longitudes";
        QTest::newRow("the same twice") << Values{10, 10, 10} << regular << "latitudes";
        QTest::newRow("one row") << Values{10} << regular << "two latitudes";
        QTest::newRow("beyond the pole") << Values{80, 90, 100} << regular << "poles";
        QTest::newRow("missing") << Values{10, qQNaN(), 30} << regular << "missing";
    }

    void refuses()
    {
        QFETCH(QList<double>, latitudes);
        QFETCH(QList<double>, longitudes);
        QFETCH(QString, says);
        std::string problem;
        QVERIFY(!horizontalAxes(latitudes, longitudes, problem));
        QVERIFY2(QString::fromStdString(problem).contains(says), problem.c_str());
    }
};

QTEST_APPLESS_MAIN(HorizontalAxesTest)
#include "horizontal_axes_test.moc"

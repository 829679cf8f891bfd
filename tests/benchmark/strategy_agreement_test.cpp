// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/strategy_agreement.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace windline;

class StrategyAgreementTest : public QObject {
    Q_OBJECT
private:
    static std::vector<Trajectory> twoTrajectories()
    {
        Trajectory trajectory;
        for (int hour = 0; hour < 3; ++hour)
            trajectory.points.push_back({.ageSeconds = 3600.0 * hour, .latitudeDegrees = 40, .pressureHpa = 700});
        trajectory.end = EndReason::Finished;
        return {trajectory, trajectory};
    }

private slots:
    // Unknown heights are NaN, and equal.
    void sameIsExact()
    {
        const Agreement agreement = agreementOf(twoTrajectories(), twoTrajectories());
        QVERIFY(agreement.isExact);
        QCOMPARE(agreement.largestMetres, 0.0);
        QCOMPARE(agreement.differentEnds, 0);
    }

    void theLargestDistanceCounts()
    {
        std::vector<Trajectory> other = twoTrajectories();
        other[0].points[1].latitudeDegrees += 0.001;
        other[1].points[2].latitudeDegrees -= 0.01; // 6371.2 km x 0.01 degrees
        const Agreement agreement = agreementOf(twoTrajectories(), other);
        QVERIFY(!agreement.isExact);
        QVERIFY(std::fabs(agreement.largestMetres - 1112.0) < 0.5);
        QCOMPARE(agreement.differentEnds, 0);
    }

    void oneBitIsADifference()
    {
        std::vector<Trajectory> other = twoTrajectories();
        other[1].points[2].pressureHpa = std::nextafter(700.0, 1000.0);
        const Agreement agreement = agreementOf(twoTrajectories(), other);
        QVERIFY(!agreement.isExact);
        QCOMPARE(agreement.largestMetres, 0.0);
    }

    void otherEndsAreCounted()
    {
        std::vector<Trajectory> other = twoTrajectories();
        other[0].end = EndReason::AboveTop;
        other[1].points.pop_back();
        QCOMPARE(agreementOf(twoTrajectories(), other).differentEnds, 2);
        other.pop_back();
        const Agreement agreement = agreementOf(twoTrajectories(), other);
        QCOMPARE(agreement.differentEnds, 2);
        QVERIFY(!agreement.isExact);
    }
};

QTEST_GUILESS_MAIN(StrategyAgreementTest)
#include "strategy_agreement_test.moc"

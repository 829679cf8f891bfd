// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/compare.h"
#include "engine/compare/comparison_text.h"
#include "tests/compare/paths.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace windline;

class CompareTest : public QObject {
    Q_OBJECT

private slots:
    // Along the equator a degree is a degree.
    void distancesOfOnePair()
    {
        const std::vector<Trajectory> first{path(1, {{0, 0, 0, 500}, {60, 0, 1, 600}, {120, 0, 2, 500}})};
        const std::vector<Trajectory> second{path(1, {{0, 0, 0, 500}, {60, 0, 3, 550}, {120, 0, 6, 900}})};
        const Comparison comparison = compareTrajectories(first, second);
        QCOMPARE(comparison.hours.size(), 2U);
        const ComparedHour& hour = comparison.hours[1];
        QCOMPARE(hour.hours, 2.0);
        QCOMPARE(hour.ahtdKm.count, 1);
        QVERIFY(std::abs(hour.ahtdKm.mean - 4 * kmPerDegree) < 1e-9);
        QVERIFY(std::abs(hour.rhtdPercent.mean - 100.0) < 1e-9); // 200 * 4 / (2 + 6)
        QVERIFY(std::abs(hour.avtdMetres.mean - 400) < 1e-3);
        QVERIFY(std::abs(hour.rvtdPercent.mean - 200.0 * 400 / (200 + 400)) < 1e-3); // up and down counts
        QCOMPARE(comparison.pairs.size(), 1U);
        QCOMPARE(comparison.pairs[0].points.size(), 2U);
        QVERIFY(std::abs(comparison.pairs[0].points[0].distanceKm - 2 * kmPerDegree) < 1e-9);
        QVERIFY(comparisonRemarks(comparison, "A", "B").empty());
    }

    void theShortWayOverDateLineAndPole()
    {
        const std::vector<Trajectory> first{path(1, {{60, 0, 179.5, 0}, {120, 89, 10, 0}})};
        const std::vector<Trajectory> second{path(1, {{60, 0, -179.5, 0}, {120, 89, -170, 0}})};
        const Comparison comparison = compareTrajectories(first, second);
        QVERIFY(std::abs(comparison.hours[0].ahtdKm.mean - kmPerDegree) < 1e-9);
        QVERIFY(std::abs(comparison.hours[1].ahtdKm.mean - 2 * kmPerDegree) < 1e-9);
    }

    void figuresOfSeveralPairs()
    {
        std::vector<Trajectory> first;
        std::vector<Trajectory> second;
        const double apart[] = {4, 1, 3, 10};
        for (int i = 0; i < 4; ++i) {
            first.push_back(path(i + 1, {{0, 0, 0, 0}, {60, 0, 10, 0}}));
            second.push_back(path(i + 1, {{0, 0, 0, 0}, {60, 0, 10 + apart[i], 0}}));
        }
        const Figures four = compareTrajectories(first, second).hours.at(0).ahtdKm;
        QCOMPARE(four.count, 4);
        QVERIFY(std::abs(four.mean - 4.5 * kmPerDegree) < 1e-9);
        QVERIFY(std::abs(four.median - 3.5 * kmPerDegree) < 1e-9);
        QVERIFY(std::abs(four.maximum - 10 * kmPerDegree) < 1e-9);
        first.pop_back();
        const Comparison three = compareTrajectories(first, second);
        QVERIFY(std::abs(three.hours.at(0).ahtdKm.median - 3 * kmPerDegree) < 1e-9);
        QCOMPARE(three.hours[0].missingInFirst, 1);
        QCOMPARE(three.hours[0].missingInSecond, 0);
        QCOMPARE(three.pairing.onlyInSecond, std::vector<int>{4});
    }

    void identicalPathsThatDoNotMove()
    {
        const std::vector<Trajectory> set{path(1, {{0, 10, 10, 500}, {60, 10, 10, 500}})};
        const ComparedHour hour = compareTrajectories(set, set).hours.at(0);
        QCOMPARE(hour.ahtdKm.mean, 0.0);
        QCOMPARE(hour.rhtdPercent.count, 0); // 0 of 0
        QVERIFY(std::isnan(hour.rhtdPercent.mean));
        QCOMPARE(hour.avtdMetres.mean, 0.0);
    }

    void unknownHeightsAreNotCounted()
    {
        const std::vector<Trajectory> first{path(1, {{60, 0, 1, NAN}}), path(2, {{60, 0, 1, 700}})};
        const std::vector<Trajectory> second{path(1, {{60, 0, 2, 500}}), path(2, {{60, 0, 2, 500}})};
        const ComparedHour hour = compareTrajectories(first, second).hours.at(0);
        QCOMPARE(hour.ahtdKm.count, 2);
        QCOMPARE(hour.avtdMetres.count, 1);
        QCOMPARE(hour.avtdMetres.maximum, 200.0);
    }

    // Tables of other programs begin after the start; then the partner says where it was.
    void pathsWithoutTheirStart()
    {
        const std::vector<Trajectory> first{path(1, {{0, 0, 0, 0}, {60, 0, 2, 0}})};
        const std::vector<Trajectory> second{path(1, {{60, 0, 3, 0}})};
        QVERIFY(std::abs(compareTrajectories(first, second).hours.at(0).rhtdPercent.mean - 40) < 1e-9);
        QVERIFY(std::abs(compareTrajectories(second, first).hours.at(0).rhtdPercent.mean - 40) < 1e-9);
        QCOMPARE(compareTrajectories(second, second).hours.at(0).rhtdPercent.count, 0);
    }

    void agesCountWithoutTheirSign()
    {
        const std::vector<Trajectory> forward{path(1, {{0, 0, 0, 0}, {60, 0, 1, 0}})};
        const std::vector<Trajectory> backward{path(1, {{0, 0, 0, 0}, {-60, 0, -1, 0}})};
        const Comparison comparison = compareTrajectories(forward, backward);
        QCOMPARE(comparison.hours.at(0).hours, 1.0);
        QVERIFY(std::abs(comparison.hours[0].ahtdKm.mean - 2 * kmPerDegree) < 1e-9);
        QVERIFY(comparison.directionsDiffer);
        QVERIFY(!compareTrajectories(backward, backward).directionsDiffer);
    }

    void whatHasNoPartnerIsTold()
    {
        const std::vector<Trajectory> first{path(1, {{0, 0, 0, 0}, {30, 0, 1, 0}, {60, 0, 2, 0}, {120, 0, 3, 0}}),
            path(2, {{0, 0, 0, 0}, {30, 0, 1, 0}, {60, 0, 2, 0}})};
        const std::vector<Trajectory> second{path(1, {{0, 0, 0, 0}, {60, 0, 2, 0}, {120, 0, 3, 0}, {180, 0, 4, 0}}),
            path(2, {{0, 0, 0, 0}, {60, 0, 2, 0}, {120, 0, 3, 0}, {180, 0, 4, 0}})};
        const Comparison comparison = compareTrajectories(first, second);
        QCOMPARE(comparison.hours.size(), 2U);
        QCOMPARE(comparison.hours[0].missingInFirst + comparison.hours[0].missingInSecond, 0);
        QCOMPARE(comparison.hours[1].missingInFirst, 1);
        QCOMPARE(comparison.hours[1].missingInSecond, 0);
        QCOMPARE(comparison.hoursOnlyInFirst, 1);
        QCOMPARE(comparison.hoursOnlyInSecond, 0);
        QCOMPARE(comparison.lastHourInSecond, 3.0);
        std::string all;
        for (const std::string& remark : comparisonRemarks(comparison, "ours", "theirs"))
            all += remark + '\n';
        const QByteArray text = QByteArray::fromStdString(all);
        QVERIFY2(text.contains("Points without a partner in ours: 1;"), text);
        QVERIFY2(text.contains("theirs goes on to 3 h, compared up to 2 h"), text);
        QVERIFY2(text.contains("Times of output that only ours has: 1;"), text);
        QVERIFY2(
            comparisonSummary(comparison, "ours", "theirs").find("1 missing in ours, 0 in theirs") != std::string::npos,
            comparisonSummary(comparison, "ours", "theirs").c_str());
    }

    void upToAnHour()
    {
        const std::vector<Trajectory> set{path(1, {{0, 0, 0, 0}, {60, 0, 2, 0}, {120, 0, 3, 0}})};
        const Comparison comparison = compareTrajectories(set, set, {.hours = 1});
        QCOMPARE(comparison.hours.size(), 1U);
        QCOMPARE(comparison.pairs[0].points.size(), 1U);
        QVERIFY(comparisonRemarks(comparison, "A", "B").empty());
    }

    void nothingInCommon()
    {
        const std::vector<Trajectory> one{path(1, {{0, 0, 0, 0}, {60, 0, 2, 0}})};
        const std::vector<Trajectory> two{path(2, {{0, 50, 0, 0}, {60, 50, 2, 0}})};
        const std::vector<Trajectory> later{path(1, {{0, 0, 0, 0}, {90, 0, 2, 0}})};
        QVERIFY(compareTrajectories(one, two).hours.empty());
        QVERIFY(comparisonSummary(compareTrajectories(one, two), "A", "B")
                .starts_with("Nothing to compare: no trajectory"));
        QVERIFY(
            comparisonSummary(compareTrajectories(one, later), "A", "B").find("no age in common") != std::string::npos);
        QVERIFY(compareTrajectories({}, {}).hours.empty());
        QVERIFY(compareTrajectories({Trajectory()}, one).hours.empty());
    }
};

QTEST_APPLESS_MAIN(CompareTest)
#include "compare_test.moc"

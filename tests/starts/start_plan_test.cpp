// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/start_plan.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <stdexcept>

using namespace windline;
using namespace std::chrono_literals;

namespace {

// Latitudes and longitudes, place by place.
std::vector<std::pair<double, double>> positions(const StartMatrix& matrix)
{
    std::vector<std::pair<double, double>> list;
    for (const StartPlace& place : matrixPlaces(matrix))
        list.emplace_back(place.latitudeDegrees, place.longitudeDegrees);
    return list;
}

template <typename Function> QString refusal(Function function)
{
    try {
        function();
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
    return {};
}

StartPoint named(const char* name)
{
    StartPoint start;
    start.name = name;
    return start;
}

Time at(const char* text)
{
    return *timeFromIso(text);
}

using Positions = std::vector<std::pair<double, double>>;
using Numbers = std::array<double, 6>;

} // namespace

class StartPlanTest : public QObject {
    Q_OBJECT

private slots:
    void matrixGoesRowByRowToTheEast()
    {
        QCOMPARE(
            positions({10, 20, 11, 24, 1, 2}), (Positions{{10, 20}, {10, 22}, {10, 24}, {11, 20}, {11, 22}, {11, 24}}));
    }

    void matrixMayGoSouth() { QCOMPARE(positions({1, 5, -1, 5, 1, 1}), (Positions{{1, 5}, {0, 5}, {-1, 5}})); }

    void matrixCrossesTheDateLine()
    {
        QCOMPARE(positions({0, 170, 0, -170, 1, 10}), (Positions{{0, 170}, {0, 180}, {0, -170}}));
        QCOMPARE(positions({0, 350, 0, 10, 1, 10}), (Positions{{0, -10}, {0, 0}, {0, 10}}));
    }

    void matrixAroundTheEarthHasNoPlaceTwice()
    {
        QCOMPARE(positions({0, -180, 0, 180, 1, 90}), (Positions{{0, -180}, {0, -90}, {0, 0}, {0, 90}}));
        QCOMPARE(positions({0, 0, 0, 360, 1, 120}), (Positions{{0, 0}, {0, 120}, {0, -120}}));
        QCOMPARE(positions({0, -180, 0, 179, 1, 1}).size(), 360U);
    }

    void matrixStopsBeforeACornerThatNoStepReaches()
    {
        QCOMPARE(positions({0, 0, 2.5, 0, 1, 1}), (Positions{{0, 0}, {1, 0}, {2, 0}}));
    }

    // 0.3 / 0.1 is less than 3 in binary numbers.
    void matrixOfDecimalSteps()
    {
        QCOMPARE(positions({0, 0, 0.3, 0, 0.1, 1}), (Positions{{0, 0}, {0.1, 0}, {0.2, 0}, {0.3, 0}}));
        QCOMPARE(positions({-0.7, 0, 0.7, 0, 0.1, 1}).size(), 15U);
    }

    void matrixOfOnePlace() { QCOMPARE(positions({90, -180, 90, -180, 1, 1}), (Positions{{90, -180}})); }

    void badMatricesAreRefused_data()
    {
        QTest::addColumn<Numbers>("numbers");
        QTest::addColumn<QString>("says");
        const double nan = std::nan("");
        const double infinity = std::numeric_limits<double>::infinity();
        const auto row = [](const char* name, Numbers numbers, const char* says) {
            QTest::newRow(name) << numbers << says;
        };
        row("latitude", {91, 0, 0, 0, 1, 1}, "latitudes");
        row("latitude nan", {0, 0, nan, 0, 1, 1}, "latitudes");
        row("longitude", {0, 0, 0, 361, 1, 1}, "longitudes");
        row("apart", {0, -360, 0, 360, 1, 1}, "once around the Earth");
        row("far west", {0, 360, 0, -360, 1, 1}, "once around the Earth");
        row("step 0", {0, 0, 1, 1, 0, 1}, "greater than 0");
        row("negative step", {0, 0, 1, 1, 1, -1}, "greater than 0");
        row("endless step", {0, 0, 1, 1, infinity, 1}, "greater than 0");
        row("step nan", {0, 0, 1, 1, nan, 1}, "greater than 0");
        row("too many", {-90, -180, 90, 180, 0.1, 0.1}, "1801 x 3600 places");
        row("far too many", {-90, -180, 90, 180, 1e-300, 1e-300}, "Use larger steps");
    }

    void badMatricesAreRefused()
    {
        QFETCH(const Numbers, numbers);
        QFETCH(const QString, says);
        const auto& [latitude1, longitude1, latitude2, longitude2, latitudeStep, longitudeStep] = numbers;
        const StartMatrix matrix{latitude1, longitude1, latitude2, longitude2, latitudeStep, longitudeStep};
        const QString sentence = refusal([&] { matrixPlaces(matrix); });
        QVERIFY2(sentence.contains(says) && sentence.endsWith('.'), qPrintable(sentence));
    }

    void eachPlaceHasEachHeight()
    {
        const std::vector<StartPlace> places = {{"a", 1, 2}, {"b", 3, 4}};
        const std::vector<StartHeight> heights = {{500, HeightUnit::MetresAboveGround}, {850, HeightUnit::Hectopascal}};
        const std::vector<StartPoint> starts = startsAt(places, heights);
        QCOMPARE(starts.size(), 4U);
        QCOMPARE(starts[1], (StartPoint{"a", 1, 2, 850, HeightUnit::Hectopascal, {}, {}}));
        QCOMPARE(starts[2], (StartPoint{"b", 3, 4, 500, HeightUnit::MetresAboveGround, {}, {}}));
    }

    void tooManyHeightsAreRefused()
    {
        const std::vector<StartPlace> places(2000);
        const std::vector<StartHeight> heights(501);
        QVERIFY(refusal([&] { startsAt(places, heights); }).contains("2000 places times 501 heights"));
    }

    void timesIncludeBothEnds()
    {
        QCOMPARE(timesBetween(at("2020-01-01"), at("2020-01-01T12:00"), 6h),
            (std::vector{at("2020-01-01"), at("2020-01-01T06:00"), at("2020-01-01T12:00")}));
        QCOMPARE(timesBetween(at("2020-01-01"), at("2020-01-01T11:59"), 6h).size(), 2U);
        QCOMPARE(timesBetween(at("2020-01-01"), at("2020-01-01"), 1h).size(), 1U);
    }

    void badTimesAreRefused()
    {
        const Time begin = at("2020-01-01");
        QVERIFY(refusal([&] { timesBetween(begin, begin - 1h, 1h); }).contains("2019-12-31T23:00Z, is before"));
        QVERIFY(refusal([&] { timesBetween(begin, begin + 1h, 0s); }).contains("a second at least"));
        QVERIFY(refusal([&] { timesBetween(begin, begin + 1h, -1h); }).contains("a second at least"));
        QVERIFY(refusal([&] { timesBetween(begin, begin + 24h * 365, 1s); }).contains("31536001 start times"));
    }

    void ensembleHasEveryDisplacementOnce()
    {
        const StartPoint start{"Seoul", 37.5, 127, 750, HeightUnit::MetresAboveGround, {}, {}};
        const std::vector<StartPoint> members = ensembleOf(start);
        QCOMPARE(members.size(), ensembleMembers);
        QCOMPARE(members[0].offset, MeteorologyOffset{});
        QCOMPARE(members[0].name, "Seoul 0 0 0");
        std::set<std::tuple<float, float, float>> offsets;
        std::set<std::string> names;
        for (StartPoint member : members) {
            const MeteorologyOffset& offset = member.offset;
            QVERIFY(std::fabs(offset.columns) <= 1 && std::fabs(offset.rows) <= 1 && std::fabs(offset.sigma) <= 0.01F);
            offsets.emplace(offset.columns, offset.rows, offset.sigma);
            names.insert(member.name);
            member.offset = {};
            member.name = start.name;
            QCOMPARE(member, start); // all begin at the same place
        }
        QCOMPARE(offsets.size(), ensembleMembers);
        QCOMPARE(names.size(), ensembleMembers);
    }

    void ensembleNamesTellTheOffsets()
    {
        const std::vector<StartPoint> members = ensembleOf(StartPoint{}, {0.5F, 2, 0.02F});
        QCOMPARE(members[2].name, "+x 0 0");
        QCOMPARE(members[2].offset, (MeteorologyOffset{0.5F, 0, 0}));
        QCOMPARE(members[3].name, "0 -y 0");
        QCOMPARE(members[3].offset, (MeteorologyOffset{0, -2, 0}));
        QCOMPARE(members[11].name, "+x 0 -z");
        QCOMPARE(members[11].offset, (MeteorologyOffset{0.5F, 0, -0.02F}));
    }

    void aPlanThatMultipliesNothingIsItsStarts()
    {
        StartPlan plan;
        plan.starts = {named("a"), named("b")};
        plan.times = {at("2020-01-01")};
        const PlannedStarts planned = plannedStarts(plan);
        QCOMPARE(planned.starts, plan.starts);
        QCOMPARE(planned.origins, (std::vector<std::uint32_t>{0, 1}));
    }

    void aPlanGoesByTimeThenStartThenMember()
    {
        StartPlan plan;
        plan.starts = {named("a"), named("b")};
        plan.times = {at("2020-01-01"), at("2020-01-02")};
        plan.ensemble.emplace();
        const PlannedStarts planned = plannedStarts(plan);
        QCOMPARE(planned.starts.size(), 2 * 2 * ensembleMembers);
        QCOMPARE(planned.starts[0].name, "a 0 0 0");
        QCOMPARE(planned.starts[26].time, at("2020-01-01"));
        QCOMPARE(planned.starts[27].name, "b 0 0 0");
        QCOMPARE(planned.starts[54].name, "a 0 0 0");
        QCOMPARE(planned.starts[54].time, at("2020-01-02"));
        QCOMPARE(planned.origins[27], 1U);
        QCOMPARE(planned.origins[54], 0U);
    }

    void startsWithTheirOwnTimeComeOnce()
    {
        StartPlan plan;
        plan.starts = {named("a"), named("own")};
        plan.starts[1].time = at("1999-01-01");
        plan.times = {at("2020-01-01"), at("2020-01-02")};
        const PlannedStarts planned = plannedStarts(plan);
        QCOMPARE(planned.starts.size(), 3U);
        QCOMPARE(planned.starts[1].time, at("1999-01-01"));
        QCOMPARE(planned.origins, (std::vector<std::uint32_t>{0, 1, 0}));
    }

    void tooLargePlansAreRefused()
    {
        StartPlan plan;
        plan.starts.resize(mostStarts / ensembleMembers);
        plan.ensemble.emplace();
        QVERIFY(refusal([&] { plannedStarts(plan); }).isEmpty());
        plan.starts.resize(mostStarts / ensembleMembers + 1);
        QVERIFY(refusal([&] { plannedStarts(plan); }).contains("37038 starts times 1 times times 27 members"));
        plan.ensemble.reset();
        plan.times.resize(mostStarts);
        QVERIFY(refusal([&] { plannedStarts(plan); }).contains("more than the 1000000 starts"));
    }
};

QTEST_APPLESS_MAIN(StartPlanTest)
#include "start_plan_test.moc"

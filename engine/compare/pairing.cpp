// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/pairing.h"

#include "engine/compare/distances.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace windline {

namespace {

const TrajectoryPoint* startOf(const Trajectory& trajectory)
{
    const bool hasStart = !trajectory.points.empty() && trajectory.points.front().ageSeconds == 0;
    return hasStart ? &trajectory.points.front() : nullptr;
}

// NaN, for unknown, differs from nothing.
bool differ(double a, double b, double tolerance)
{
    return std::abs(a - b) > tolerance;
}

bool startTogether(const Trajectory& first, const Trajectory& second)
{
    constexpr double degrees = 0.01;
    constexpr double metres = 1;
    constexpr double hectopascals = 1;
    constexpr auto moment = std::chrono::minutes(1);
    const bool timesKnown = first.startTime != Time() && second.startTime != Time();
    if (timesKnown && std::chrono::abs(first.startTime - second.startTime) > moment)
        return false;
    const TrajectoryPoint* a = startOf(first);
    const TrajectoryPoint* b = startOf(second);
    if (!a || !b)
        return true;
    constexpr double kmPerDegree = 111.2;
    const bool heightsKnown = !std::isnan(a->heightAglMetres) && !std::isnan(b->heightAglMetres);
    return greatCircleKm(*a, *b) <= degrees * kmPerDegree
        && (heightsKnown ? !differ(a->heightAglMetres, b->heightAglMetres, metres)
                         : !differ(a->pressureHpa, b->pressureHpa, hectopascals));
}

std::vector<TrajectoryPair> pairsOfNumber(const std::vector<Trajectory>& first, const std::vector<Trajectory>& second)
{
    std::map<int, std::size_t> byNumber;
    for (std::size_t i = 0; i < second.size(); ++i)
        byNumber.emplace(second[i].number, i);
    std::vector<TrajectoryPair> pairs;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const auto found = byNumber.find(first[i].number);
        if (found == byNumber.end())
            continue;
        pairs.push_back({i, found->second});
        byNumber.erase(found); // a number twice in the first set has one partner
    }
    return pairs;
}

// Those of known starts that are together with exactly one of the other set. Sorted by latitude, so that thousands
// of starts are no matter.
class StartFinder {
public:
    explicit StartFinder(const std::vector<Trajectory>& set)
        : m_set(set)
    {
        for (std::size_t i = 0; i < set.size(); ++i)
            if (const TrajectoryPoint* start = startOf(set[i]))
                m_byLatitude.emplace(start->latitudeDegrees, i);
    }

    std::optional<std::size_t> onlyOneWith(const Trajectory& trajectory) const
    {
        const TrajectoryPoint* start = startOf(trajectory);
        if (!start)
            return std::nullopt;
        constexpr double margin = 0.02; // degrees; more than startTogether() lets pass
        std::optional<std::size_t> found;
        const auto last = m_byLatitude.upper_bound(start->latitudeDegrees + margin);
        for (auto i = m_byLatitude.lower_bound(start->latitudeDegrees - margin); i != last; ++i) {
            if (!startTogether(trajectory, m_set[i->second]))
                continue;
            if (found)
                return std::nullopt;
            found = i->second;
        }
        return found;
    }

private:
    const std::vector<Trajectory>& m_set;
    std::multimap<double, std::size_t> m_byLatitude;
};

std::vector<TrajectoryPair> pairsOfStart(const std::vector<Trajectory>& first, const std::vector<Trajectory>& second)
{
    const StartFinder inFirst(first);
    const StartFinder inSecond(second);
    std::vector<TrajectoryPair> pairs;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const auto partner = inSecond.onlyOneWith(first[i]);
        if (partner && inFirst.onlyOneWith(second[*partner]) == i)
            pairs.push_back({i, *partner});
    }
    return pairs;
}

std::vector<int> numbersWithout(const std::vector<Trajectory>& set, const std::vector<bool>& hasPartner)
{
    std::vector<int> numbers;
    for (std::size_t i = 0; i < set.size(); ++i)
        if (!hasPartner[i])
            numbers.push_back(set[i].number);
    return numbers;
}

} // namespace

Pairing pairTrajectories(const std::vector<Trajectory>& first, const std::vector<Trajectory>& second)
{
    const auto areTogether = [&](const TrajectoryPair& pair) {
        return startTogether(first[pair.first], second[pair.second]);
    };
    Pairing pairing;
    pairing.pairs = pairsOfNumber(first, second);
    const auto together = std::ranges::count_if(pairing.pairs, areTogether);
    const auto most = static_cast<std::ptrdiff_t>(std::min(first.size(), second.size()));
    if (together < most) {
        std::vector<TrajectoryPair> byStart = pairsOfStart(first, second);
        if (static_cast<std::ptrdiff_t>(byStart.size()) > together) {
            pairing.by = Pairing::By::Start;
            pairing.pairs = std::move(byStart);
        }
    }

    std::vector<bool> firstHas(first.size());
    std::vector<bool> secondHas(second.size());
    for (const TrajectoryPair& pair : pairing.pairs) {
        firstHas[pair.first] = true;
        secondHas[pair.second] = true;
        const TrajectoryPoint* a = startOf(first[pair.first]);
        const TrajectoryPoint* b = startOf(second[pair.second]);
        if (areTogether(pair))
            continue;
        ++pairing.startsApart;
        if (a && b)
            pairing.largestStartDistanceKm = std::max(pairing.largestStartDistanceKm, greatCircleKm(*a, *b));
    }
    pairing.onlyInFirst = numbersWithout(first, firstHas);
    pairing.onlyInSecond = numbersWithout(second, secondHas);
    return pairing;
}

} // namespace windline

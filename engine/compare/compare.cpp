// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/compare.h"

#include "engine/compare/distances.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace windline {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

int minutesOf(const TrajectoryPoint& point)
{
    return static_cast<int>(std::abs(std::nearbyint(point.ageSeconds / 60)));
}

// A point of one trajectory, and the way to it.
struct PathPoint {
    int minutes = 0;
    const TrajectoryPoint* point = nullptr;
    double lengthKm = 0; // since the start
    double climbMetres = 0; // up and down; NaN once a height is unknown
};

// By age, one a minute. `origin` stands for the point at age 0 where the trajectory has none.
std::vector<PathPoint> pathOf(const Trajectory& trajectory, const TrajectoryPoint* origin)
{
    std::vector<PathPoint> path;
    path.reserve(trajectory.points.size());
    const TrajectoryPoint* before = minutesOf(trajectory.points.front()) == 0 ? nullptr : origin;
    PathPoint reached;
    for (const TrajectoryPoint& point : trajectory.points) {
        if (before) {
            reached.lengthKm += greatCircleKm(*before, point);
            reached.climbMetres += std::abs(double(point.heightAglMetres) - before->heightAglMetres);
        }
        reached.minutes = minutesOf(point);
        reached.point = before = &point;
        if (!path.empty() && path.back().minutes == reached.minutes)
            path.back() = reached;
        else
            path.push_back(reached);
    }
    return path;
}

const TrajectoryPoint* originOf(const Trajectory& trajectory)
{
    return minutesOf(trajectory.points.front()) == 0 ? &trajectory.points.front() : nullptr;
}

double percentOf(double deviation, double firstLength, double secondLength)
{
    const double sum = firstLength + secondLength;
    return sum > 0 ? 200 * deviation / sum : unknown;
}

ComparedPoint compared(const PathPoint& first, const PathPoint& second)
{
    ComparedPoint point;
    point.hours = first.minutes / 60.0;
    point.distanceKm = greatCircleKm(*first.point, *second.point);
    point.distancePercent = percentOf(point.distanceKm, first.lengthKm, second.lengthKm);
    point.heightMetres = std::abs(double(first.point->heightAglMetres) - second.point->heightAglMetres);
    point.heightPercent = percentOf(point.heightMetres, first.climbMetres, second.climbMetres);
    return point;
}

Figures figuresOf(std::vector<double>& values)
{
    std::erase_if(values, [](double value) { return std::isnan(value); });
    Figures figures;
    figures.count = static_cast<int>(values.size());
    if (values.empty())
        return figures;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    figures.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    figures.median = values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    figures.maximum = values.back();
    return figures;
}

// How many points a set has at each age.
std::map<int, int> agesOf(const std::vector<Trajectory>& set)
{
    std::map<int, int> counts;
    for (const Trajectory& trajectory : set) {
        int before = -1; // two points within a minute count once
        for (const TrajectoryPoint& point : trajectory.points) {
            const int age = minutesOf(point);
            counts[age] += age == before ? 0 : 1;
            before = age;
        }
    }
    counts.erase(0);
    return counts;
}

int direction(const std::vector<Trajectory>& set)
{
    for (const Trajectory& trajectory : set)
        if (!trajectory.points.empty() && trajectory.points.back().ageSeconds != 0)
            return trajectory.points.back().ageSeconds < 0 ? -1 : 1;
    return 0;
}

// The values of all pairs at one age.
struct Samples {
    std::vector<double> distanceKm;
    std::vector<double> distancePercent;
    std::vector<double> heightMetres;
    std::vector<double> heightPercent;

    void add(const ComparedPoint& point)
    {
        distanceKm.push_back(point.distanceKm);
        distancePercent.push_back(point.distancePercent);
        heightMetres.push_back(point.heightMetres);
        heightPercent.push_back(point.heightPercent);
    }
};

class Comparer {
public:
    Comparer(const std::vector<Trajectory>& first, const std::vector<Trajectory>& second, const CompareOptions& options)
        : m_first(first)
        , m_second(second)
    {
        constexpr double noise = 1e-9;
        if (options.hours)
            m_lastMinutes = *options.hours * 60 + noise;
        m_result.pairing = pairTrajectories(first, second);
    }

    Comparison compare()
    {
        for (const TrajectoryPair& pair : m_result.pairing.pairs)
            comparePair(pair);
        compareAges();
        m_result.directionsDiffer = direction(m_first) * direction(m_second) < 0;
        return std::move(m_result);
    }

private:
    void comparePair(const TrajectoryPair& indices)
    {
        const Trajectory& first = m_first[indices.first];
        const Trajectory& second = m_second[indices.second];
        if (first.points.empty() || second.points.empty())
            return;
        ComparedPair pair{indices, first.number, second.number, {}};
        const std::vector<PathPoint> secondPath = pathOf(second, originOf(first));
        auto partner = secondPath.begin();
        for (const PathPoint& point : pathOf(first, originOf(second))) {
            while (partner != secondPath.end() && partner->minutes < point.minutes)
                ++partner;
            if (partner == secondPath.end() || point.minutes > m_lastMinutes)
                break;
            if (point.minutes == 0 || partner->minutes != point.minutes)
                continue;
            pair.points.push_back(compared(point, *partner));
            m_samples[point.minutes].add(pair.points.back());
        }
        if (!pair.points.empty())
            m_result.pairs.push_back(std::move(pair));
    }

    void compareAges()
    {
        const std::map<int, int> inFirst = agesOf(m_first);
        const std::map<int, int> inSecond = agesOf(m_second);
        m_result.lastHourInFirst = lastHourIn(inFirst);
        m_result.lastHourInSecond = lastHourIn(inSecond);
        for (auto& [minutes, samples] : m_samples) {
            ComparedHour hour;
            hour.hours = minutes / 60.0;
            const int common = static_cast<int>(samples.distanceKm.size());
            hour.missingInFirst = inSecond.at(minutes) - common;
            hour.missingInSecond = inFirst.at(minutes) - common;
            hour.ahtdKm = figuresOf(samples.distanceKm);
            hour.rhtdPercent = figuresOf(samples.distancePercent);
            hour.avtdMetres = figuresOf(samples.heightMetres);
            hour.rvtdPercent = figuresOf(samples.heightPercent);
            m_result.hours.push_back(hour);
        }
        if (m_samples.empty())
            return;
        const int last = m_samples.rbegin()->first;
        m_result.hoursOnlyInFirst = agesWithoutPartner(inFirst, inSecond, last);
        m_result.hoursOnlyInSecond = agesWithoutPartner(inSecond, inFirst, last);
    }

    double lastHourIn(const std::map<int, int>& ages) const
    {
        const auto beyond = ages.upper_bound(static_cast<int>(std::min(m_lastMinutes, 1e9)));
        return beyond == ages.begin() ? 0 : std::prev(beyond)->first / 60.0;
    }

    static int agesWithoutPartner(const std::map<int, int>& ages, const std::map<int, int>& others, int last)
    {
        return static_cast<int>(std::ranges::count_if(
            ages, [&](const auto& age) { return age.first <= last && !others.contains(age.first); }));
    }

    const std::vector<Trajectory>& m_first;
    const std::vector<Trajectory>& m_second;
    double m_lastMinutes = std::numeric_limits<double>::infinity();
    std::map<int, Samples> m_samples; // by age in minutes
    Comparison m_result;
};

} // namespace

Comparison compareTrajectories(
    const std::vector<Trajectory>& first, const std::vector<Trajectory>& second, const CompareOptions& options)
{
    return Comparer(first, second, options).compare();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/compare.h"

#include "engine/compare/distances.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace windline {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

int minutesOf(const TrajectoryPoint& point)
{
    return static_cast<int>(std::abs(std::nearbyint(point.ageSeconds / 60)));
}

// Of one trajectory, by age.
struct PathPoint {
    const TrajectoryPoint* point = nullptr;
    double lengthKm = 0; // since the start
    double climbMetres = 0; // up and down; NaN once a height is unknown
};
using Path = std::map<int, PathPoint>;

// `origin` stands for the point at age 0 where the trajectory has none.
Path pathOf(const Trajectory& trajectory, const TrajectoryPoint* origin)
{
    Path path;
    const TrajectoryPoint* before = minutesOf(trajectory.points.front()) == 0 ? nullptr : origin;
    PathPoint reached;
    for (const TrajectoryPoint& point : trajectory.points) {
        if (before) {
            reached.lengthKm += greatCircleKm(*before, point);
            reached.climbMetres += std::abs(double(point.heightAglMetres) - before->heightAglMetres);
        }
        reached.point = before = &point;
        path[minutesOf(point)] = reached;
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

ComparedPoint compared(int minutes, const PathPoint& first, const PathPoint& second)
{
    ComparedPoint point;
    point.hours = minutes / 60.0;
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
        std::set<int> ages; // two points within a minute count once
        for (const TrajectoryPoint& point : trajectory.points)
            ages.insert(minutesOf(point));
        for (const int age : ages)
            ++counts[age];
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
        const Path secondPath = pathOf(second, originOf(first));
        for (const auto& [minutes, point] : pathOf(first, originOf(second))) {
            const auto partner = secondPath.find(minutes);
            if (minutes == 0 || minutes > m_lastMinutes || partner == secondPath.end())
                continue;
            pair.points.push_back(compared(minutes, point, partner->second));
            m_samples[minutes].add(pair.points.back());
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gpu/made_fleet.h"

#include "engine/kernel/advance.h"
#include "engine/kernel/cubic_scheme.h"
#include "engine/kernel/hysplit_scheme.h"
#include "engine/strategies/advance_tile.h"
#include "gpu/view_blocks.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <numeric>
#include <random>
#include <sstream>

namespace windline {

namespace {

// One atmosphere for all fleets: made once.
const MadeAtmosphere& atmosphere(const MadeCase& one)
{
    static const MadeAtmosphere bare({7.5, 12, MadeFleet::intervals + 1, false, true});
    if (one.isBare)
        return bare;
    const bool keepsTheta = one.vertical == VerticalRule::KeepValue;
    static const MadeAtmosphere omega({7.5, 12, MadeFleet::intervals + 1});
    static const MadeAtmosphere theta({7.5, 12, MadeFleet::intervals + 1, true});
    return keepsTheta ? theta : omega;
}

constexpr double length = MadeAtmosphere::intervalSeconds;

bool isClose(double a, double b, double limit)
{
    return std::fabs(a - b) <= limit || (std::isnan(a) && std::isnan(b));
}

std::string textOf(const char* what, double a, double b)
{
    std::ostringstream text;
    text << std::setprecision(12) << what << ' ' << a << " and " << b;
    return text.str();
}

// What differs by too much, if anything does.
template <typename Place> std::string differenceOf(const Place& a, const Place& b, const MadeFleet::Tolerance& limits)
{
    const double longitude = std::remainder(a.longitude - b.longitude, 360);
    const bool isAtPole = std::fabs(a.latitude) > 89.9; // where longitudes say little
    const bool isBesides = std::isnan(longitude) ? std::isnan(a.longitude) != std::isnan(b.longitude)
                                                 : std::fabs(longitude) > limits.degrees * (isAtPole ? 1e3 : 60);
    if (a.time != b.time)
        return textOf("time", a.time, b.time);
    if (!isClose(a.latitude, b.latitude, limits.degrees))
        return textOf("latitude", a.latitude, b.latitude);
    if (isBesides)
        return textOf("longitude", a.longitude, b.longitude);
    if (!isClose(a.pressurePa, b.pressurePa, limits.pascal))
        return textOf("pressure in Pa", a.pressurePa, b.pressurePa);
    if (!isClose(a.column, b.column, limits.degrees))
        return textOf("column", a.column, b.column);
    if (!isClose(a.row, b.row, limits.degrees))
        return textOf("row", a.row, b.row);
    if (!isClose(a.firstGuessSigma, b.firstGuessSigma, limits.degrees))
        return textOf("first guess's sigma", a.firstGuessSigma, b.firstGuessSigma);
    return {};
}

} // namespace

std::vector<MadeCase> fleetCases()
{
    return {
        {"omega"},
        {"omega, backward", VerticalRule::FollowOmega, -1},
        {"omega, no ground, gaps", VerticalRule::FollowOmega, 1, false, false, false, false, true},
        {"isobaric", VerticalRule::KeepPressure},
        {"omega, cubic", VerticalRule::FollowOmega, 1, true},
        {"isobaric, cubic, backward", VerticalRule::KeepPressure, -1, true},
        {"omega, projected", VerticalRule::FollowOmega, 1, false, true},
        {"omega, displaced", VerticalRule::FollowOmega, 1, false, false, false, true},
        {"isentropic", VerticalRule::KeepValue},
        {"isentropic, cubic, backward", VerticalRule::KeepValue, -1, true},
        {"hysplit", VerticalRule::FollowOmega, 1, false, false, true},
        {"hysplit, backward", VerticalRule::FollowOmega, -1, false, false, true},
        {"hysplit, displaced", VerticalRule::FollowOmega, 1, false, false, true, true},
    };
}

AdvanceResult advanceOnHost(const IntervalTask& task)
{
    return advanceTile(task, task.parcels, {});
}

AdvanceResult advancePlainly(const IntervalTask& task)
{
    AdvanceResult result;
    const auto advanceAll = [&](const auto& scheme) {
        for (Parcel& parcel : task.parcels)
            result.steps += advanceThroughInterval(
                scheme, task.rule, parcel, task.points.data() + parcel.firstPoint, result.largestCellsPerMinute);
    };
    if (const auto* hysplit = std::get_if<HysplitView>(&task.winds))
        advanceAll(HysplitScheme{*hysplit, task.rule});
    else if (const auto& winds = std::get<WindView>(task.winds); winds.cubic.isOn)
        advanceAll(CubicScheme{{winds, task.rule}});
    else
        advanceAll(AccurateScheme{winds, task.rule});
    return result;
}

MadeFleet::MadeFleet(const MadeCase& one, std::size_t count, unsigned seed)
    : m_case(one)
    , m_parcels(atmosphere(one).parcels(count, seed))
    , m_points(count)
{
    std::mt19937 random(seed);
    const auto oneIn = [&random](unsigned n) { return random() % n == 0; };
    for (Parcel& parcel : m_parcels) {
        const double first = one.direction > 0 ? 0 : intervals * length;
        parcel.time = first + one.direction * (oneIn(4) ? static_cast<double>(random() % 300) * 60 : 0);
        parcel.startTime = parcel.time;
        parcel.endTime = parcel.startTime + one.direction * (oneIn(5) ? 6'000.0 : oneIn(10) ? 0 : 86'400.0);
        if (one.isProjected)
            parcel.latitude = 80 + std::fabs(parcel.latitude) / 9; // the grid has the pole in its middle
        if (one.isDisplaced && oneIn(3))
            parcel.offset = {
                static_cast<float>(random() % 3) - 1, static_cast<float>(random() % 3) - 1, oneIn(2) ? 0.01F : 0};
    }
}

KernelWinds MadeFleet::winds(int interval) const
{
    return atmosphere(m_case).winds(m_case, m_case.direction > 0 ? interval : intervals - 1 - interval);
}

std::vector<MemoryBlock> MadeFleet::blocks(int interval) const
{
    std::vector<MemoryBlock> blocks;
    std::visit(
        [&blocks](auto view) {
            forBlocks(view, [&](const auto* pointer, std::size_t bytes, BlockId id) {
                const bool isOfWinds = std::is_same_v<decltype(pointer), const WindValues*>;
                if (id != 0)
                    blocks.push_back({id, pointer, bytes, isOfWinds ? view.levels : 0});
            });
        },
        winds(interval));
    return blocks;
}

StepRule MadeFleet::rule(int interval) const
{
    StepRule rule;
    rule.longestStepSeconds = 600;
    rule.direction = m_case.direction;
    rule.vertical = m_case.vertical;
    rule.isLastInterval = interval == intervals - 1;
    return rule;
}

void MadeFleet::moveThrough(int interval, const Advance& advance)
{
    const KernelWinds view = winds(interval);
    const double begin = m_case.direction > 0 ? interval * length : (intervals - interval) * length;
    const double end = begin + m_case.direction * length;
    StepRule one = rule(interval);
    if (!m_case.isHysplit)
        return move(view, one, end, advance);
    for (double from = begin; from != end; from = one.until) {
        one.until = from + m_case.direction * 3600;
        move(view, one, one.until, advance);
    }
}

void MadeFleet::move(const KernelWinds& winds, const StepRule& rule, double end, const Advance& advance)
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < m_parcels.size(); ++i) {
        const double start = m_parcels[i].startTime;
        const bool hasStarted = rule.direction > 0 ? start < end : start > end;
        if (m_parcels[i].status == EndReason::Running && hasStarted)
            numbers.push_back(i);
    }
    std::shuffle(numbers.begin(), numbers.end(), std::mt19937(++m_calls));
    std::vector<Parcel> parcels;
    for (const std::size_t number : numbers) {
        parcels.push_back(m_parcels[number]);
        parcels.back().firstPoint = (parcels.size() - 1) * pointsPerParcel;
        parcels.back().pointCount = 0;
    }
    std::vector<PathPoint> points(parcels.size() * pointsPerParcel);
    m_result.add(advance({winds, rule, parcels, points, numbers, m_parcels.size()}));
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        m_parcels[numbers[k]] = parcels[k];
        for (std::size_t p = 0; p < parcels[k].pointCount; ++p)
            m_points[numbers[k]].push_back(points[parcels[k].firstPoint + p]);
    }
}

std::string MadeFleet::difference(const MadeFleet& a, const MadeFleet& b, const Tolerance& limits)
{
    for (std::size_t i = 0; i < a.m_parcels.size(); ++i) {
        const std::string parcel = "parcel " + std::to_string(i) + ": ";
        const Parcel& x = a.m_parcels[i];
        const Parcel& y = b.m_parcels[i];
        if (x.status != y.status)
            return parcel + textOf("ends", static_cast<double>(x.status), static_cast<double>(y.status));
        if (const std::string what = differenceOf(x, y, limits); !what.empty())
            return parcel + what;
        if (!isClose(x.sigma, y.sigma, limits.degrees))
            return parcel + textOf("sigma", x.sigma, y.sigma);
        if (x.outputsSoFar != y.outputsSoFar || a.m_points[i].size() != b.m_points[i].size())
            return parcel
                + textOf(
                    "points", static_cast<double>(a.m_points[i].size()), static_cast<double>(b.m_points[i].size()));
        for (std::size_t k = 0; k < a.m_points[i].size(); ++k) {
            const PathPoint& p = a.m_points[i][k];
            const PathPoint& q = b.m_points[i][k];
            std::string what = differenceOf(p, q, limits);
            if (what.empty() && p.quantityLost != q.quantityLost)
                what = textOf("quantity lost", p.quantityLost, q.quantityLost);
            if (what.empty() && !isClose(p.heightAglMetres, q.heightAglMetres, limits.metres))
                what = textOf("height", p.heightAglMetres, q.heightAglMetres);
            if (what.empty() && !isClose(p.terrainMetres, q.terrainMetres, limits.metres))
                what = textOf("terrain", p.terrainMetres, q.terrainMetres);
            if (!what.empty())
                return parcel + "point " + std::to_string(k) + ", " + textOf("at", p.latitude, p.longitude) + ": "
                    + what;
        }
    }
    if (a.m_result.steps != b.m_result.steps)
        return "steps: " + std::to_string(a.m_result.steps) + " and " + std::to_string(b.m_result.steps);
    if (a.m_result.largestCellsPerMinute != b.m_result.largestCellsPerMinute)
        return "largest winds differ";
    return {};
}

} // namespace windline

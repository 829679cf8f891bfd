// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parcel_fleet.h"

#include "engine/kernel/sphere.h"
#include "engine/run/parcel_order.h"
#include "engine/strategies/strategy.h"
#include "engine/threads/for_ranges.h"
#include "engine/winds/wind_maker.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

// What is handed to a strategy at once: bounds the memory for output points (which are many where they are a second
// apart).
constexpr std::size_t mostPointsPerParcel = 64;
constexpr std::size_t mostPointsPerBatch = 16'000'000;

constexpr std::size_t parcelsPerRange = 256; // that a thread places or collects at once

double secondsOf(Time time)
{
    return static_cast<double>(time.time_since_epoch().count());
}

TrajectoryPoint trajectoryPoint(const PathPoint& point, const Trajectory& trajectory)
{
    TrajectoryPoint result;
    result.ageSeconds = point.time - secondsOf(trajectory.startTime);
    result.latitudeDegrees = point.latitude;
    result.longitudeDegrees = point.longitude;
    result.pressureHpa = point.pressurePa / 100;
    result.heightAglMetres = point.heightAglMetres;
    result.terrainMetres = point.terrainMetres;
    result.quantityLost = point.quantityLost;
    return result;
}

// The point at age 0 of a start that became no parcel: what was asked for, and nothing that the meteorology would only
// guess (outside its heights it knows no pressure).
TrajectoryPoint unplacedPoint(const StartPoint& start, float terrainMetres = unknownValue)
{
    TrajectoryPoint point;
    point.latitudeDegrees = start.latitudeDegrees;
    point.longitudeDegrees = wrappedLongitude(start.longitudeDegrees);
    point.pressureHpa = start.heightUnit == HeightUnit::Hectopascal ? start.height : std::nan("");
    point.terrainMetres = terrainMetres;
    if (start.heightUnit == HeightUnit::MetresAboveGround)
        point.heightAglMetres = static_cast<float>(start.height);
    else if (start.heightUnit == HeightUnit::MetresAboveSeaLevel)
        point.heightAglMetres = static_cast<float>(start.height) - terrainMetres;
    return point;
}

// Great-circle distance from point to point, added up, in km.
void putDistances(Trajectory& trajectory, std::size_t firstNew)
{
    PathMeteorology& met = trajectory.meteorology;
    const auto found = std::ranges::find(met.variables, PathVariable::DistanceTravelled);
    if (found == met.variables.end())
        return;
    const std::size_t stride = met.variables.size();
    const auto index = static_cast<std::size_t>(found - met.variables.begin());
    for (std::size_t i = firstNew; i < trajectory.points.size(); ++i) {
        const TrajectoryPoint& here = trajectory.points[i];
        float& distance = met.values[i * stride + index];
        distance = 0;
        if (i == 0)
            continue;
        const TrajectoryPoint& before = trajectory.points[i - 1];
        constexpr double metresPerKilometre = 1000;
        distance = met.values[(i - 1) * stride + index]
            + static_cast<float>(greatCircleMetres(before.latitudeDegrees, before.longitudeDegrees,
                                     here.latitudeDegrees, here.longitudeDegrees)
                / metresPerKilometre);
    }
}

} // namespace

ParcelFleet::ParcelFleet(const RunRequest& request, const RunMonitor& monitor)
    : m_request(request)
    , m_monitor(monitor)
    , m_trajectories(request.starts.size())
    , m_parcels(request.starts.size())
    , m_stages(request.starts.size(), Stage::Waiting)
    , m_pointsTold(request.starts.size(), 0)
    , m_unfinished(request.starts.size())
{
    for (std::size_t i = 0; i < m_trajectories.size(); ++i) {
        Trajectory& trajectory = m_trajectories[i];
        trajectory.number = static_cast<int>(i) + 1;
        trajectory.start = request.starts[i];
        trajectory.startTime = trajectory.start.time.value_or(request.startTime.value_or(Time{}));
        trajectory.meteorology.variables = request.pathVariables;
    }
}

void ParcelFleet::end(std::size_t index, EndReason reason)
{
    m_trajectories[index].end = reason;
    m_stages[index] = Stage::Done;
    --m_unfinished;
}

void ParcelFleet::addUnplaced(std::size_t index, float terrainMetres)
{
    Trajectory& trajectory = m_trajectories[index];
    trajectory.points.push_back(unplacedPoint(trajectory.start, terrainMetres));
    trajectory.meteorology.values.resize(trajectory.points.size() * m_request.pathVariables.size(), unknownValue);
}

void ParcelFleet::add(std::size_t index, std::span<const PathPoint> points, const IntervalWinds& winds)
{
    Trajectory& trajectory = m_trajectories[index];
    const std::size_t firstNew = trajectory.points.size();
    for (const PathPoint& point : points)
        trajectory.points.push_back(trajectoryPoint(point, trajectory));
    PathMeteorology& met = trajectory.meteorology;
    if (met.variables.empty())
        return;
    met.values.resize(trajectory.points.size() * met.variables.size(), unknownValue);
    winds.sample(points, m_parcels[index].offset, met.variables,
        std::span(met.values).subspan(firstNew * met.variables.size()), firstNew == 0);
    putDistances(trajectory, firstNew);
}

void ParcelFleet::checkStarts(const HorizontalGrid& grid, std::span<const Time> times)
{
    std::vector<std::size_t> ended;
    for (std::size_t i = 0; i < m_trajectories.size(); ++i) {
        Trajectory& trajectory = m_trajectories[i];
        EndReason reason = EndReason::Running;
        if (!grid.contains(trajectory.start.latitudeDegrees, trajectory.start.longitudeDegrees))
            reason = EndReason::StartOutsideArea;
        else if (trajectory.startTime < times.front() || trajectory.startTime > times.back())
            reason = EndReason::StartOutsideTimes;
        if (reason == EndReason::Running)
            continue;
        addUnplaced(i);
        end(i, reason);
        ended.push_back(i);
    }
    tellPieces(ended);
}

Time ParcelFleet::endTime(const Trajectory& trajectory) const
{
    return trajectory.startTime + trajectory.start.duration.value_or(m_request.duration);
}

Time ParcelFleet::firstTime() const
{
    const bool forward = m_request.duration.count() >= 0;
    Time first = forward ? Time::max() : Time::min();
    for (std::size_t i = 0; i < m_trajectories.size(); ++i)
        if (m_stages[i] != Stage::Done)
            first =
                forward ? std::min(first, m_trajectories[i].startTime) : std::max(first, m_trajectories[i].startTime);
    return first;
}

Time ParcelFleet::lastTime() const
{
    const bool forward = m_request.duration.count() >= 0;
    Time last = forward ? Time::min() : Time::max();
    for (std::size_t i = 0; i < m_trajectories.size(); ++i) {
        const Time end = endTime(m_trajectories[i]);
        if (m_stages[i] != Stage::Done)
            last = forward ? std::max(last, end) : std::min(last, end);
    }
    return last;
}

std::size_t ParcelFleet::usableStarts() const
{
    return static_cast<std::size_t>(
        std::count_if(m_trajectories.begin(), m_trajectories.end(), [](const Trajectory& trajectory) {
            return trajectory.end < EndReason::StartOutsideArea || trajectory.end > EndReason::StartHeightUnknown;
        }));
}

void ParcelFleet::placeStarts(const IntervalWinds& winds, Time begin, Time end, bool withEnd)
{
    std::vector<std::size_t> placed;
    for (std::size_t i = 0; i < m_trajectories.size(); ++i) {
        const Time start = m_trajectories[i].startTime;
        const bool isInside = std::min(begin, end) <= start && start <= std::max(begin, end);
        if (m_stages[i] == Stage::Waiting && isInside && (start != end || withEnd))
            placed.push_back(i);
    }
    forRanges(placed.size(), parcelsPerRange, [&](std::size_t first, std::size_t last) {
        for (std::size_t k = first; k < last; ++k)
            placeStart(placed[k], winds);
    });
    tellPieces(placed);
}

void ParcelFleet::placeStart(std::size_t index, const IntervalWinds& winds)
{
    Trajectory& trajectory = m_trajectories[index];
    const PlacedParcel parcel = winds.place(trajectory.start, trajectory.startTime, endTime(trajectory));
    m_parcels[index] = parcel.parcel;
    m_stages[index] = Stage::Moving;
    // Not more than is likely: the meteorology may end long before the duration does.
    constexpr std::size_t likelyPoints = 256;
    const auto outputs = static_cast<std::size_t>(std::abs(m_request.duration / m_request.outputInterval));
    trajectory.points.reserve(std::min(outputs + 2, likelyPoints));
    if (parcel.parcel.status == EndReason::Running) {
        add(index, std::span(&parcel.firstPoint, 1), winds);
    } else {
        addUnplaced(index, parcel.firstPoint.terrainMetres);
        end(index, parcel.parcel.status);
    }
}

AdvanceResult ParcelFleet::advance(Strategy& strategy, const IntervalWinds& winds, const StepRule& rule,
    std::chrono::duration<double> length, ProgressRange progress)
{
    std::vector<std::size_t> moving;
    for (std::size_t i = 0; i < m_parcels.size(); ++i)
        if (m_stages[i] == Stage::Moving)
            moving.push_back(i);
    if (strategy.gainsByOrder())
        orderByPlace(m_parcels, moving);

    const auto pointsPerParcel = static_cast<std::size_t>(length.count() / rule.outputIntervalSeconds) + 3;
    const std::size_t mostParcels = strategy.parcelsAtOnce();
    const std::size_t mostPoints = std::min(mostParcels * mostPointsPerParcel, mostPointsPerBatch);
    const std::size_t parcelsPerBatch = std::clamp<std::size_t>(mostPoints / pointsPerParcel, 1, mostParcels);
    const std::size_t largestBatch = std::min(moving.size(), parcelsPerBatch);
    m_batchParcels.resize(largestBatch);
    m_batchPoints.resize(largestBatch * pointsPerParcel);
    const std::span<Parcel> parcels(m_batchParcels);
    const std::span<PathPoint> points(m_batchPoints);
    const KernelWinds view = winds.view();
    AdvanceResult result;
    for (std::size_t begin = 0; begin < moving.size() && !m_monitor.stop.stop_requested(); begin += parcelsPerBatch) {
        const std::size_t count = std::min(parcelsPerBatch, moving.size() - begin);
        const auto batch = std::span(moving).subspan(begin, count);
        forRanges(count, parcelsPerRange, [&](std::size_t first, std::size_t last) {
            for (std::size_t k = first; k < last; ++k) {
                parcels[k] = m_parcels[batch[k]];
                parcels[k].firstPoint = k * pointsPerParcel;
                parcels[k].pointCount = 0;
            }
        });
        result.add(
            strategy.advance({view, rule, parcels.first(count), points, batch, m_parcels.size()}, m_monitor.stop));
        collect(batch, parcels, points, winds, rule);
        tellPieces(batch);
        if (m_monitor.progressed)
            m_monitor.progressed(progress.begin
                + (progress.end - progress.begin) * static_cast<double>(begin + count)
                    / static_cast<double>(moving.size()));
    }
    if (moving.empty() && m_monitor.progressed)
        m_monitor.progressed(progress.end);
    return result;
}

void ParcelFleet::collect(std::span<const std::size_t> indices, std::span<const Parcel> parcels,
    std::span<const PathPoint> points, const IntervalWinds& winds, const StepRule& rule)
{
    const double endOfInterval = std::visit(
        [&rule](const auto& ofInterval) { return rule.direction > 0 ? ofInterval.timeLast : ofInterval.timeFirst; },
        winds.view());
    forRanges(indices.size(), parcelsPerRange, [&](std::size_t first, std::size_t last) {
        for (std::size_t k = first; k < last; ++k) {
            const std::size_t index = indices[k];
            Parcel& parcel = m_parcels[index];
            parcel = parcels[k];
            if (rule.isLastInterval && parcel.status == EndReason::Running && parcel.time == endOfInterval)
                parcel.status = EndReason::NoDataBeyond;
            if (parcel.pointCount > 0) // otherwise its trajectory, somewhere in memory, need not be looked at
                add(index, points.subspan(parcel.firstPoint, parcel.pointCount), winds);
            if (parcel.status != EndReason::Running)
                end(index, parcel.status);
        }
    });
}

void ParcelFleet::tellPieces(std::span<const std::size_t> indices)
{
    if (!m_monitor.extended || indices.empty())
        return;
    std::vector<TrajectoryPiece> pieces;
    pieces.reserve(indices.size());
    for (const std::size_t index : indices) {
        const Trajectory& trajectory = m_trajectories[index];
        pieces.push_back({index, trajectory.startTime,
            {trajectory.points.begin() + m_pointsTold[index], trajectory.points.end()}, trajectory.end});
        m_pointsTold[index] = static_cast<std::uint32_t>(trajectory.points.size());
    }
    m_monitor.extended(std::move(pieces));
}

void ParcelFleet::endWaiting()
{
    std::vector<std::size_t> ended;
    for (std::size_t i = 0; i < m_trajectories.size(); ++i) {
        if (m_stages[i] != Stage::Waiting)
            continue;
        addUnplaced(i);
        end(i, EndReason::StartOutsideTimes);
        ended.push_back(i);
    }
    tellPieces(ended);
}

void ParcelFleet::finish(EndReason reason)
{
    for (std::size_t i = 0; i < m_trajectories.size(); ++i) {
        if (m_stages[i] == Stage::Done)
            continue;
        if (m_stages[i] == Stage::Waiting)
            addUnplaced(i);
        end(i, reason);
    }
}

} // namespace windline

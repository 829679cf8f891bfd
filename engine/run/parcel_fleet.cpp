// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parcel_fleet.h"

#include "engine/run/parcel_placement.h"
#include "engine/strategies/strategy.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

// What is handed to a strategy at once: paces progress, and bounds the memory for output points (which are many where
// they are a second apart).
constexpr std::size_t mostParcelsPerBatch = 65536;
constexpr std::size_t mostPointsPerBatch = 4'000'000;

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
    return result;
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
    }
}

void ParcelFleet::end(std::size_t index, EndReason reason)
{
    m_trajectories[index].end = reason;
    m_stages[index] = Stage::Done;
    --m_unfinished;
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
        trajectory.points.push_back(unplacedPoint(trajectory.start));
        end(i, reason);
        ended.push_back(i);
    }
    tellPieces(ended);
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
        const Time end = m_trajectories[i].startTime + m_request.duration;
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

void ParcelFleet::placeStarts(const WindView& winds)
{
    std::vector<std::size_t> placed;
    for (std::size_t i = 0; i < m_trajectories.size(); ++i) {
        Trajectory& trajectory = m_trajectories[i];
        const double start = secondsOf(trajectory.startTime);
        if (m_stages[i] != Stage::Waiting || start < winds.timeFirst || start > winds.timeLast)
            continue;
        const PlacedParcel parcel =
            placeParcel(winds, trajectory.start, trajectory.startTime, trajectory.startTime + m_request.duration);
        m_parcels[i] = parcel.parcel;
        m_stages[i] = Stage::Moving;
        // Not more than is likely: the meteorology may end long before the duration does.
        constexpr std::size_t likelyPoints = 256;
        const auto outputs = static_cast<std::size_t>(std::abs(m_request.duration / m_request.outputInterval));
        trajectory.points.reserve(std::min(outputs + 2, likelyPoints));
        placed.push_back(i);
        if (parcel.parcel.status == EndReason::Running) {
            trajectory.points.push_back(trajectoryPoint(parcel.firstPoint, trajectory));
        } else {
            trajectory.points.push_back(unplacedPoint(trajectory.start, parcel.firstPoint.terrainMetres));
            end(i, parcel.parcel.status);
        }
    }
    tellPieces(placed);
}

std::int64_t ParcelFleet::advance(
    Strategy& strategy, const WindView& winds, const StepRule& rule, ProgressRange progress)
{
    std::vector<std::size_t> moving;
    for (std::size_t i = 0; i < m_parcels.size(); ++i)
        if (m_stages[i] == Stage::Moving)
            moving.push_back(i);

    const auto pointsPerParcel =
        static_cast<std::size_t>((winds.timeLast - winds.timeFirst) / rule.outputIntervalSeconds) + 3;
    const std::size_t parcelsPerBatch =
        std::clamp<std::size_t>(mostPointsPerBatch / pointsPerParcel, 1, mostParcelsPerBatch);
    const std::size_t largestBatch = std::min(moving.size(), parcelsPerBatch);
    std::vector<Parcel> parcels(largestBatch);
    std::vector<PathPoint> points(largestBatch * pointsPerParcel);
    const double endOfInterval = rule.direction > 0 ? winds.timeLast : winds.timeFirst;
    std::int64_t steps = 0;
    for (std::size_t begin = 0; begin < moving.size() && !m_monitor.stop.stop_requested(); begin += parcelsPerBatch) {
        const std::size_t count = std::min(parcelsPerBatch, moving.size() - begin);
        const auto batch = std::span(moving).subspan(begin, count);
        for (std::size_t k = 0; k < count; ++k) {
            parcels[k] = m_parcels[batch[k]];
            parcels[k].firstPoint = k * pointsPerParcel;
            parcels[k].pointCount = 0;
        }
        steps += strategy.advance({winds, rule, std::span(parcels).first(count), points}, m_monitor.stop);
        for (std::size_t k = 0; k < count; ++k) {
            m_parcels[batch[k]] = parcels[k];
            if (rule.isLastInterval && parcels[k].status == EndReason::Running && parcels[k].time == endOfInterval)
                m_parcels[batch[k]].status = EndReason::NoDataBeyond;
        }
        collect(batch, points);
        tellPieces(batch);
        if (m_monitor.progressed)
            m_monitor.progressed(progress.begin
                + (progress.end - progress.begin) * static_cast<double>(begin + count)
                    / static_cast<double>(moving.size()));
    }
    if (moving.empty() && m_monitor.progressed)
        m_monitor.progressed(progress.end);
    return steps;
}

void ParcelFleet::collect(std::span<const std::size_t> indices, std::span<const PathPoint> points)
{
    for (const std::size_t index : indices) {
        const Parcel& parcel = m_parcels[index];
        Trajectory& trajectory = m_trajectories[index];
        for (const PathPoint& point : points.subspan(parcel.firstPoint, parcel.pointCount))
            trajectory.points.push_back(trajectoryPoint(point, trajectory));
        if (parcel.status != EndReason::Running)
            end(index, parcel.status);
    }
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
        m_trajectories[i].points.push_back(unplacedPoint(m_trajectories[i].start));
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
            m_trajectories[i].points.push_back(unplacedPoint(m_trajectories[i].start));
        end(i, reason);
    }
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/parcel.h"
#include "engine/kernel/step_rule.h"
#include "engine/met/grid.h"
#include "engine/model/run_request.h"
#include "engine/model/trajectory.h"
#include "engine/run/run_monitor.h"
#include "engine/strategies/strategy.h"
#include "engine/winds/large_vector.h"

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

namespace windline {

class IntervalWinds;

// Which part of the whole run's progress something takes, 0 .. 1.
struct ProgressRange {
    double begin = 0;
    double end = 1;
};

// All parcels of a run and the trajectories they leave behind.
class ParcelFleet {
public:
    // Both must outlive the fleet.
    ParcelFleet(const RunRequest& request, const RunMonitor& monitor);

    // Ends the starts that lie outside the area or the times of the meteorology.
    void checkStarts(const HorizontalGrid& grid, std::span<const Time> times);

    // Earliest start and latest end of the parcels still to move, in the run's direction.
    Time firstTime() const;
    Time lastTime() const;

    // Turns the starts from `begin` on and before `end`, both in the winds' interval and in the run's direction, into
    // parcels; those at `end`, too, where no interval follows that they would belong to.
    void placeStarts(const IntervalWinds& winds, Time begin, Time end, bool withEnd);

    // Moves all running parcels through the interval, or up to rule.until, and tells the monitor. length: of that part
    // of the interval.
    AdvanceResult advance(Strategy& strategy, const IntervalWinds& winds, const StepRule& rule,
        std::chrono::duration<double> length, ProgressRange progress);

    // No parcel is running or waiting for its start.
    bool isIdle() const { return m_unfinished == 0; }
    std::size_t usableStarts() const;

    // Ends the starts for which no interval of the meteorology came: they lie in a gap of its times.
    void endWaiting();
    // Gives everything unfinished this end.
    void finish(EndReason reason);
    const std::vector<Trajectory>& trajectories() const { return m_trajectories; }
    std::vector<Trajectory> takeTrajectories() { return std::move(m_trajectories); }

private:
    enum class Stage : std::uint8_t { Waiting, Moving, Done };

    Time endTime(const Trajectory& trajectory) const;

    void end(std::size_t index, EndReason reason);
    void addUnplaced(std::size_t index, float terrainMetres = unknownValue);
    void add(std::size_t index, std::span<const PathPoint> points, const IntervalWinds& winds);
    void placeStart(std::size_t index, const IntervalWinds& winds);
    // Takes back what a strategy was given: parcels and points in the order of the indices.
    void collect(std::span<const std::size_t> indices, std::span<const Parcel> parcels,
        std::span<const PathPoint> points, const IntervalWinds& winds, const StepRule& rule);
    void tellPieces(std::span<const std::size_t> indices);

    const RunRequest& m_request;
    const RunMonitor& m_monitor;
    std::vector<Trajectory> m_trajectories;
    std::vector<Parcel> m_parcels;
    std::vector<Stage> m_stages;
    LargeVector<Parcel> m_batchParcels; // of the batch at work
    LargeVector<PathPoint> m_batchPoints;
    std::vector<std::uint32_t> m_pointsTold; // by the monitor's extended(), for each trajectory
    std::atomic<std::size_t> m_unfinished = 0; // several threads place and collect, each its own parcels
};

} // namespace windline

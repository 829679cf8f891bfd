// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

// Strategies that move nothing, to see what others make of them.
namespace windline {

constexpr std::int64_t stepsPerParcel = 36;

// Each thread has its own, which only work moves on: seconds that nobody waits for.
inline thread_local double threadSeconds = 0;

inline double countedSeconds()
{
    return threadSeconds;
}

// What a made strategy saw; looked at when nothing works.
struct Seen {
    std::atomic<std::int64_t> parcels = 0;
    std::atomic<int> calls = 0;
    std::atomic<int> begunRuns = 0;
    std::atomic<int> expectedBlocks = 0;
    std::atomic<std::size_t> most = 0; // in one call
    std::atomic<bool> wereNumbersRight = true;
    std::mutex mutex;
    std::set<std::thread::id> threads;
};

// Counts its calls at the parcels that it is given, and takes seconds of its thread's counted ones.
class Made final : public Strategy {
public:
    Made(double perCall, double perStep, Seen& seen)
        : m_perCall(perCall)
        , m_perStep(perStep)
        , m_seen(seen)
    {
    }

    std::string_view name() const override { return "made"; }
    int workers() const override { return workersToTell; }
    std::size_t parcelsAtOnce() const override { return atOnce; }
    bool gainsByOrder() const override { return gains; }
    void beginRun() override { ++m_seen.begunRuns; }
    void expect(std::span<const MemoryBlock> blocks) override
    {
        m_seen.expectedBlocks += static_cast<int>(blocks.size());
    }
    std::vector<std::string> notes() const override { return {note}; }

    AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        ++m_seen.calls;
        m_seen.most = std::max<std::size_t>(m_seen.most, task.parcels.size());
        {
            const std::scoped_lock lock(m_seen.mutex);
            m_seen.threads.insert(std::this_thread::get_id());
        }
        if (whileWorking)
            whileWorking(stop);
        if (!task.numbers.empty() && task.numbers.size() != task.parcels.size())
            m_seen.wereNumbersRight = false;
        for (std::size_t i = 0; i < task.parcels.size(); ++i) {
            Parcel& parcel = task.parcels[i];
            if (!task.numbers.empty() && task.numbers[i] != static_cast<std::size_t>(parcel.longitude))
                m_seen.wereNumbersRight = false;
            parcel.latitude += 1; // how often it was moved
            task.points[parcel.firstPoint].latitude += 1;
        }
        const auto parcels = static_cast<std::int64_t>(task.parcels.size());
        m_seen.parcels += parcels;
        threadSeconds += m_perCall + static_cast<double>(parcels * stepsPerParcel) * m_perStep;
        return {parcels * stepsPerParcel, cellsPerMinute};
    }

    std::function<void(const std::stop_token&)> whileWorking;
    std::string note = "made";
    std::size_t atOnce = 1U << 20U;
    bool gains = true; // by order
    int workersToTell = 1;
    float cellsPerMinute = 0;

private:
    const double m_perCall;
    const double m_perStep;
    Seen& m_seen;
};

// An interval of made strategies: three hours, 300-s steps.
struct Interval {
    std::vector<Parcel> parcels;
    std::vector<PathPoint> points;
    std::vector<std::size_t> numbers;

    explicit Interval(std::size_t count)
        : parcels(count)
        , points(count)
        , numbers(count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            parcels[i].endTime = 1e6;
            parcels[i].firstPoint = count - 1 - i; // in any order
            numbers[i] = 3 * i + 1;
            parcels[i].longitude = static_cast<double>(numbers[i]);
            points[i].latitude = 0;
        }
    }

    IntervalTask task(bool withNumbers = true)
    {
        WindView view{};
        view.timeFirst = 0;
        view.timeLast = stepsPerParcel * 300.0;
        IntervalTask one{view, {}, parcels, points};
        if (withNumbers) {
            one.numbers = numbers;
            one.fleetSize = 3 * numbers.size() + 1;
        }
        return one;
    }

    bool wereAllMoved(double times) const
    {
        return std::ranges::all_of(parcels, [times](const Parcel& one) { return one.latitude == times; })
            && std::ranges::all_of(points, [times](const PathPoint& one) { return one.latitude == times; });
    }
};

} // namespace windline

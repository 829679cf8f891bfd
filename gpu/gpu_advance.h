// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"
#include "gpu/batch_buffers.h"
#include "gpu/batch_plan.h"
#include "gpu/device_winds.h"

#include <array>
#include <atomic>
#include <functional>
#include <vector>

namespace windline {

// How the user wants the device to work.
struct GpuSettings {
    std::size_t batchSize = 0; // parcels at once; 0: as many as the memory holds
    bool compactWinds = false; // see CompactValues
};

// What a run came to on the device.
struct GpuAccount {
    std::size_t meantBatch = 0; // 0: memory was not short for parcels
    std::size_t shortenedBatch = 0; // the smallest that short memory led to
    bool madeCompact = false; // winds, for they did not fit otherwise
    CompactRounding rounding; // of compact winds
};

// Moves parcels through an interval on a device. Parcels of a run stay there from interval to interval; their states
// and output points come back batch by batch, while the next batch is computed.
class GpuAdvance {
public:
    // What became of one call.
    struct Progress {
        AdvanceResult result;
        std::size_t parcelsDone = 0; // the first ones of the task; the others are as they were
        double deviceSeconds = 0; // that it computed, and brought parcels and points to and fro; winds not counted
    };

    // Device and winds must outlive this.
    GpuAdvance(Device& device, DeviceWinds& winds, ForRanges forRanges);

    // Parcels that were kept are forgotten; memory is not.
    void beginRun();

    // progress tells what was done also when this throws: DeviceError, when the device fails, NoRoomError, when its
    // memory is not enough. Stops between batches.
    void advance(
        const IntervalTask& task, const GpuSettings& settings, const std::stop_token& stop, Progress& progress);

    // Since beginRun().
    const GpuAccount& account() const { return m_account; }

private:
    struct Batch {
        std::size_t begin = 0;
        std::size_t count = 0;
        std::size_t slot = 0;
        DeviceMark begins = 0;
        DeviceMark isComputed = 0;
    };

    template <typename View>
    void advanceIn(const View& view, const IntervalTask& task, const GpuSettings& settings, const std::stop_token& stop,
        Progress& progress);
    BatchPlan plan(const IntervalTask& task, std::size_t batchSize);
    bool takeMemory(const BatchPlan& plan, const IntervalTask& task);
    bool giveMemoryBack(); // false when there is none
    template <typename View> View windsOnDevice(const View& view, bool compactWinds);
    template <typename View> View compactWindsOnDevice(const View& view);
    void settle() noexcept;
    template <typename View> Batch submit(const View& view, const IntervalTask& task, std::size_t begin);
    std::size_t stage(const IntervalTask& task, const Batch& batch);
    void launch(const WindView& view, const ParcelWork& work);
    void launch(const HysplitView& view, const ParcelWork& work);
    void collect(const IntervalTask& task, const Batch& batch, Progress& progress);
    std::size_t homeOf(const IntervalTask& task, const Batch& batch, std::size_t i) const;

    Device& m_device;
    DeviceWinds& m_winds;
    const ForRanges m_forRanges;
    DeviceMemory m_home; // Parcel: all of the run, or those of the batches
    std::vector<double> m_homeTimes; // of the run's parcels at home; NaN: not there
    std::array<BatchBuffers, batchesAtOnce> m_buffers;
    BatchPlan m_plan;
    std::size_t m_pointsEach = 0;
    std::atomic<bool> m_anyDisplaced = false; // of the run's parcels that came here
    bool m_mayKeepFleet = true;
    GpuAccount m_account;
};

} // namespace windline

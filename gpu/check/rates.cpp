// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/check/check_run.h"

#include "gpu/device_winds.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace windline {

namespace {

constexpr int repeats = 5;
constexpr double stepSeconds = 600;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <typename Work> double secondsOf(Device& device, const Work& work)
{
    DeviceMark begin = 0;
    DeviceMark end = 0;
    double seconds = 0;
    check(device.mark(DeviceQueue::Compute, begin));
    work();
    check(device.mark(DeviceQueue::Compute, end));
    check(device.wait(end));
    check(device.secondsBetween(begin, end, seconds));
    return seconds;
}

// Bytes read and written a second by the fastest thing there is to do.
double copyBandwidth(Device& device)
{
    constexpr std::size_t bytes = std::size_t(1) << 30;
    DeviceMemory from;
    DeviceMemory to;
    if (!from.atLeast(device, bytes) || !to.atLeast(device, bytes))
        throw NoRoomError("there is not enough memory to measure its bandwidth");
    check(device.clear(from.data(), bytes, DeviceQueue::Compute));
    std::vector<double> seconds;
    for (int i = 0; i <= repeats; ++i)
        seconds.push_back(
            secondsOf(device, [&] { check(device.copyWithin(to.data(), from.data(), bytes, DeviceQueue::Compute)); }));
    return 2.0 * bytes / median(seconds);
}

// Many parcels at home on the device: a few million different ones, over and over.
class Crowd {
public:
    Crowd(Device& device, std::vector<Parcel> parcels, std::size_t most)
        : m_device(device)
        , m_parcels(std::move(parcels))
    {
        const std::size_t bytes = m_parcels.size() * sizeof(Parcel);
        if (!m_source.atLeast(device, bytes) || !m_numbers.atLeast(device, most * sizeof(std::uint32_t))
            || !m_home.atLeast(device, most * sizeof(Parcel)) || !m_states.atLeast(device, most * sizeof(ParcelState))
            || !m_points.atLeast(device, most * sizeof(PathPoint)) || !m_totals.atLeast(device, sizeof(WorkTotals))
            || !m_pinned.atLeast(device, std::max(bytes, most * sizeof(std::uint32_t))))
            throw NoRoomError("there is not enough memory for so many parcels");
        std::memcpy(m_pinned.data(), m_parcels.data(), bytes);
        send(m_source.data(), bytes);
        for (std::uint32_t i = 0; i < most; ++i)
            reinterpret_cast<std::uint32_t*>(m_pinned.data())[i] = i;
        send(m_numbers.data(), most * sizeof(std::uint32_t));
    }

    ParcelWork begin(std::size_t count, const StepRule& rule)
    {
        for (std::size_t done = 0; done < count; done += m_parcels.size())
            check(m_device.launch(PlaceWork{reinterpret_cast<Parcel*>(m_source.data()), numbers() + done,
                                      static_cast<std::uint32_t>(std::min(m_parcels.size(), count - done)), home()},
                DeviceQueue::Compute));
        check(m_device.clear(m_totals.data(), sizeof(WorkTotals), DeviceQueue::Compute));
        return {rule, home(), numbers(), static_cast<std::uint32_t>(count),
            reinterpret_cast<ParcelState*>(m_states.data()), reinterpret_cast<PathPoint*>(m_points.data()),
            reinterpret_cast<WorkTotals*>(m_totals.data())};
    }

    double stepsTaken()
    {
        DeviceMark fetched = 0;
        check(m_device.copyToHost(m_pinned.data(), m_totals.data(), sizeof(WorkTotals), DeviceQueue::Compute));
        check(m_device.mark(DeviceQueue::Compute, fetched));
        check(m_device.wait(fetched));
        return static_cast<double>(reinterpret_cast<WorkTotals*>(m_pinned.data())->steps);
    }

private:
    Parcel* home() const { return reinterpret_cast<Parcel*>(m_home.data()); }
    std::uint32_t* numbers() const { return reinterpret_cast<std::uint32_t*>(m_numbers.data()); }
    void send(std::byte* to, std::size_t bytes)
    {
        DeviceMark sent = 0;
        check(m_device.copyToDevice(to, m_pinned.data(), bytes, DeviceQueue::Compute));
        check(m_device.mark(DeviceQueue::Compute, sent));
        check(m_device.wait(sent));
    }

    Device& m_device;
    std::vector<Parcel> m_parcels;
    DeviceMemory m_source;
    DeviceMemory m_numbers;
    DeviceMemory m_home;
    DeviceMemory m_states;
    DeviceMemory m_points;
    DeviceMemory m_totals;
    PinnedMemory m_pinned;
};

struct Rate {
    const char* name;
    bool isCubic = false;
    bool isHysplit = false;
    bool isSorted = false;
};

std::vector<Parcel> sortedByCell(std::vector<Parcel> parcels)
{
    const auto key = [](const Parcel& parcel) {
        return (static_cast<long>(parcel.latitude + 90) * 512 + static_cast<long>(parcel.longitude + 180)) * 64
            + static_cast<long>(parcel.pressurePa / 2'750);
    };
    std::ranges::sort(parcels, [&](const Parcel& a, const Parcel& b) { return key(a) < key(b); });
    return parcels;
}

double stepsPerSecond(
    Device& device, DeviceWinds& winds, const MadeAtmosphere& made, Crowd& crowd, const Rate& rate, std::size_t count)
{
    StepRule rule;
    rule.longestStepSeconds = stepSeconds;
    rule.outputIntervalSeconds = 30 * 86'400; // none
    const WindView view = winds.onDevice(made.view(1, rate.isCubic));
    const HysplitView hysplit = rate.isHysplit ? winds.onDevice(made.hysplitView(1)) : HysplitView{};
    std::vector<double> seconds;
    double steps = 0;
    for (int i = 0; i <= repeats; ++i) {
        const ParcelWork work = crowd.begin(count, rule);
        seconds.push_back(secondsOf(device, [&] {
            check(rate.isHysplit ? device.launch(HysplitWork{work, hysplit}, DeviceQueue::Compute)
                                 : device.launch(AccurateWork{work, view, false}, DeviceQueue::Compute));
        }));
        steps = crowd.stepsTaken();
    }
    seconds.erase(seconds.begin()); // it loaded the kernel
    return steps / median(seconds);
}

} // namespace

void measureRates(Device& device, std::size_t mostParcels)
{
    const double bandwidth = copyBandwidth(device);
    constexpr std::size_t bytesEach = sizeof(Parcel) + sizeof(ParcelState) + sizeof(PathPoint) + sizeof(std::uint32_t);
    while (mostParcels * bytesEach > device.freeBytes() / 2)
        mostParcels /= 10;
    std::printf("\nCopying within the device: %.2f TB/s, read and written\n", bandwidth / 1e12);
    std::printf(
        "Steps of 600 s through three hours, 1 degree, 37 levels; without uploads, median of %d, G steps/s\n", repeats);
    const MadeAtmosphere made({1, 37, 4});
    DeviceWinds winds(device, forRangesOnThreads);
    constexpr std::size_t different = 4'000'000;
    std::vector<Parcel> parcels = made.parcels(std::min(different, mostParcels), 11);
    for (Parcel& parcel : parcels)
        parcel.time = parcel.startTime = MadeAtmosphere::intervalSeconds; // the second interval
    std::printf("%-18s", "");
    for (std::size_t count = 1'000; count <= mostParcels; count *= 10)
        std::printf("%10.0e", static_cast<double>(count));
    std::printf("   of the copy's bandwidth, if nothing were read twice\n");
    for (const Rate& rate : {Rate{"midpoint"}, Rate{"midpoint, sorted", false, false, true}, Rate{"cubic", true},
             Rate{"hysplit", false, true}}) {
        Crowd crowd(device, rate.isSorted ? sortedByCell(parcels) : parcels, mostParcels);
        std::printf("%-18s", rate.name);
        double last = 0;
        constexpr double patienceSeconds = 1; // for one launch
        constexpr double stepsEach = MadeAtmosphere::intervalSeconds / stepSeconds;
        for (std::size_t count = 1'000; count <= mostParcels; count *= 10) {
            if (last > 0 && static_cast<double>(count) * stepsEach > patienceSeconds * last) {
                std::printf("%10s", "-");
                continue;
            }
            last = stepsPerSecond(device, winds, made, crowd, rate, count);
            std::printf("%10.3f", last / 1e9);
            std::fflush(stdout);
        }
        // Two evaluations of the wind a step, of so many nodes each.
        const double nodes = rate.isCubic ? 4 * 4 * 4 * 4 : 2 * 2 * 2 * 2;
        const double bytes = 2 * nodes * sizeof(WindValues);
        std::printf("   %.2f (%.0f bytes a step)\n", last * bytes / bandwidth, bytes);
    }
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parcel-steps per second of the strategies' advance() alone, without reading, placing or output: jets and waves on a
// grid of 1 degree and 37 levels, one 3-hour interval, uniform random starts. For docs/performance.md; no test.
//   kernel_rate [STARTS [STEP_SECONDS [WORKERS [linear|cubic]]]]
#include "engine/model/run_request.h"
#include "engine/strategies/parallel.h"
#include "engine/strategies/sequential.h"
#include "engine/winds/accurate_winds.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numbers>
#include <random>
#include <thread>
#include <vector>

using namespace windline;

namespace {

constexpr double intervalSeconds = 10'800;
const std::vector<double> levelsHpa = {1, 2, 3, 5, 7, 10, 20, 30, 50, 70, 100, 125, 150, 175, 200, 225, 250, 300, 350,
    400, 450, 500, 550, 600, 650, 700, 750, 775, 800, 825, 850, 875, 900, 925, 950, 975, 1000};

MetSnapshot snapshotAt(double seconds)
{
    MetSnapshot snapshot;
    snapshot.time = Time(std::chrono::seconds(static_cast<long>(seconds)));
    snapshot.grid.horizontal.longitudeCount = 360;
    snapshot.grid.horizontal.latitudeFirst = -90;
    snapshot.grid.horizontal.latitudeCount = 181;
    const std::size_t cells = snapshot.grid.horizontal.cellCount();
    for (const double level : levelsHpa)
        snapshot.grid.levelsPa.push_back(level * 100);
    for (const Field field :
        {Field::EastwardWind, Field::NorthwardWind, Field::PressureVelocity, Field::GeopotentialHeight})
        snapshot[field].resize(cells * levelsHpa.size());
    snapshot[Field::SurfacePressure].resize(cells);
    snapshot[Field::SurfaceAltitude].resize(cells);

    const double phase = 0.1 * seconds / intervalSeconds;
    for (std::size_t row = 0; row < 181; ++row) {
        const double latitude = static_cast<double>(row) - 90;
        const double cosine = std::max(std::cos(latitude * std::numbers::pi / 180), 0.0);
        const double jets = 38 * std::exp(-std::pow((latitude - 42) / 13, 2))
            + 42 * std::exp(-std::pow((latitude + 47) / 14, 2)) - 6 * std::exp(-std::pow(latitude / 12, 2));
        for (std::size_t column = 0; column < 360; ++column) {
            const double longitude = static_cast<double>(column) * std::numbers::pi / 180;
            const std::size_t cell = row * 360 + column;
            const double terrain = 1500 * cosine * std::max(0.0, std::sin(2 * longitude) * std::sin(3 * longitude));
            snapshot[Field::SurfaceAltitude][cell] = static_cast<float>(terrain);
            snapshot[Field::SurfacePressure][cell] = static_cast<float>(101'325 * std::exp(-terrain / 7000));
            for (std::size_t k = 0; k < levelsHpa.size(); ++k) {
                const double z = 7 * std::log(1013.25 / levelsHpa[k]); // km
                const double profile = std::exp(-std::pow((z - 10.5) / 5, 2)) + 0.15;
                const std::size_t i = k * cells + cell;
                snapshot[Field::EastwardWind][i] = static_cast<float>(profile * jets * std::pow(cosine, 0.3));
                snapshot[Field::NorthwardWind][i] =
                    static_cast<float>(5 * profile * std::sin(5 * longitude + 0.12 * z + phase) * cosine);
                snapshot[Field::PressureVelocity][i] = static_cast<float>(
                    0.15 * std::exp(-std::pow((z - 6) / 5, 2)) * std::cos(3 * longitude + phase) * cosine);
                snapshot[Field::GeopotentialHeight][i] = static_cast<float>(1000 * z);
            }
        }
    }
    return snapshot;
}

std::vector<Parcel> randomParcels(std::size_t count)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> uniform(0, 1);
    std::vector<Parcel> parcels(count);
    for (std::size_t i = 0; i < count; ++i) {
        Parcel& parcel = parcels[i];
        parcel.longitude = 360 * uniform(random) - 180;
        parcel.latitude = -85 + 170 * uniform(random);
        parcel.pressurePa = 101'325 * std::exp(-(1 + 11 * uniform(random)) / 7);
        parcel.endTime = 10 * intervalSeconds;
    }
    return parcels;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

void measure(const char* name, Strategy& strategy, IntervalTask task, const std::vector<Parcel>& parcels)
{
    std::vector<double> rates;
    std::vector<double> ratesPerCore;
    const std::size_t passes = std::max<std::size_t>(1, 2'000'000 / (parcels.size() * 18));
    for (int repeat = 0; repeat < 7; ++repeat) {
        double seconds = 0;
        double cpuSeconds = 0; // of all threads: what is left on a busy machine
        std::int64_t steps = 0;
        for (std::size_t pass = 0; pass < passes; ++pass) {
            std::vector<Parcel> moved = parcels;
            std::vector<PathPoint> points(parcels.size() * 2);
            for (std::size_t i = 0; i < moved.size(); ++i)
                moved[i].firstPoint = i * 2;
            task.parcels = moved;
            task.points = points;
            const auto begin = std::chrono::steady_clock::now();
            const std::clock_t cpuBegin = std::clock();
            steps += strategy.advance(task, {}).steps;
            seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            cpuSeconds += static_cast<double>(std::clock() - cpuBegin) / CLOCKS_PER_SEC;
        }
        rates.push_back(static_cast<double>(steps) / seconds / 1e6);
        ratesPerCore.push_back(static_cast<double>(steps) / cpuSeconds / 1e6);
    }
    std::printf("%-22s %8zu starts: median %6.1f, best %6.1f; by CPU time %6.1f and %6.1f million parcel-steps/s\n",
        name, parcels.size(), median(rates), *std::ranges::max_element(rates), median(ratesPerCore),
        *std::ranges::max_element(ratesPerCore));
}

} // namespace

int main(int argc, char** argv)
{
    const auto count = static_cast<std::size_t>(argc > 1 ? std::atof(argv[1]) : 100'000);
    const double step = argc > 2 ? std::atof(argv[2]) : 600;
    const int workers = argc > 3 ? std::atoi(argv[3]) : static_cast<int>(std::thread::hardware_concurrency());

    const auto interpolation = interpolationFromId(argc > 4 ? argv[4] : "linear").value_or(Interpolation::Linear);

    AccurateSettings settings;
    settings.interpolation = interpolation;
    const auto maker = makeAccurateWindMaker(settings);
    const auto prepared = [&](double seconds) {
        MetSnapshot snapshot = snapshotAt(seconds);
        return maker->prepare(snapshot);
    };
    IntervalSnapshots snapshots{prepared(0), prepared(intervalSeconds)};
    if (maker->looksBeyondInterval())
        snapshots.others = {prepared(-intervalSeconds), prepared(2 * intervalSeconds)};
    const auto winds = maker->between(std::move(snapshots), 1);
    StepRule rule;
    rule.longestStepSeconds = step;
    rule.outputIntervalSeconds = 1e6;

    const std::vector<Parcel> unsorted = randomParcels(count);
    std::vector<Parcel> sorted = unsorted;
    std::ranges::sort(sorted, {}, [](const Parcel& parcel) {
        const auto level = std::ranges::lower_bound(levelsHpa, parcel.pressurePa / 100) - levelsHpa.begin();
        return (std::floor(parcel.latitude) * 360 + std::floor(parcel.longitude)) * 64 + static_cast<double>(level);
    });
    const auto sequential = makeSequentialStrategy();
    const auto parallel = makeParallelStrategy(workers);
    const IntervalTask task{winds->view(), rule, {}, {}};
    measure("sequential, unsorted", *sequential, task, unsorted);
    measure("sequential, sorted", *sequential, task, sorted);
    measure("parallel, sorted", *parallel, task, sorted);
    return 0;
}

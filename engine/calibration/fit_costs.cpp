// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/fit_costs.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <set>

namespace windline {

namespace {

using Rows = std::vector<std::vector<double>>;

// Gauss with pivots, of the normal equations for the columns that `chosen` names; empty where they are singular.
std::vector<double> solved(const Rows& rows, const std::vector<double>& b, const std::vector<std::size_t>& chosen)
{
    const std::size_t n = chosen.size();
    Rows system(n, std::vector<double>(n + 1, 0));
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t k = 0; k < n; ++k)
                system[i][k] += rows[r][chosen[i]] * rows[r][chosen[k]];
            system[i][n] += rows[r][chosen[i]] * b[r];
        }
    for (std::size_t i = 0; i < n; ++i) {
        const auto pivot = std::max_element(system.begin() + static_cast<std::ptrdiff_t>(i), system.end(),
            [i](const auto& x, const auto& y) { return std::fabs(x[i]) < std::fabs(y[i]); });
        if (!(std::fabs((*pivot)[i]) > std::numeric_limits<double>::min()))
            return {};
        std::swap(system[i], *pivot);
        for (std::size_t r = 0; r < n; ++r) {
            const double factor = r == i ? 0 : system[r][i] / system[i][i];
            for (std::size_t k = i; k <= n && factor != 0; ++k)
                system[r][k] -= factor * system[i][k];
        }
    }
    std::vector<double> x(n);
    for (std::size_t i = 0; i < n; ++i)
        x[i] = system[i][n] / system[i][i];
    return x;
}

double squaredMisfit(const Rows& rows, const std::vector<double>& b, const std::vector<double>& x)
{
    double sum = 0;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        double difference = -b[r];
        for (std::size_t i = 0; i < x.size(); ++i)
            difference += rows[r][i] * x[i];
        sum += difference * difference;
    }
    return sum;
}

// Of the relative differences: each row is divided by its seconds.
std::vector<double> relativeFit(Rows rows, const std::vector<double>& seconds)
{
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (double& value : rows[r])
            value /= seconds[r];
    return nonNegativeFit(rows, std::vector<double>(seconds.size(), 1));
}

struct Selected {
    Rows rows;
    std::vector<double> seconds;
};

// The work of each kernel and the cost of a call, from the timings with one worker; false when they do not tell it.
bool fitWork(const std::vector<CallTiming>& timings, StrategyCosts& costs)
{
    std::map<std::string, Selected> kernels;
    for (const CallTiming& timing : timings)
        if (timing.workers == 1) {
            kernels[timing.kernel].rows.push_back({1, timing.parcels, timing.steps});
            kernels[timing.kernel].seconds.push_back(timing.seconds);
        }
    double secondsPerCall = 0;
    for (const auto& [kernel, one] : kernels) {
        std::vector<double> fit = relativeFit(one.rows, one.seconds);
        if (!(fit[2] > 0)) { // steps all but free beside what a parcel costs: its cost is taken for theirs
            Rows rows;
            for (const std::vector<double>& row : one.rows)
                rows.push_back({row[0], row[2]});
            const std::vector<double> ofTwo = relativeFit(rows, one.seconds);
            fit = {ofTwo[0], 0, ofTwo[1]};
        }
        if (!(fit[2] > 0))
            continue;
        secondsPerCall = std::max(secondsPerCall, fit[0]);
        costs.work[kernel] = {fit[1], fit[2]};
    }
    costs.gains.push_back({1, 1, secondsPerCall});
    return !costs.work.empty();
}

} // namespace

std::vector<double> nonNegativeFit(const Rows& rows, const std::vector<double>& b)
{
    const std::size_t columns = rows.empty() ? 0 : rows.front().size();
    std::vector<double> best(columns, 0);
    double least = squaredMisfit(rows, b, best);
    for (unsigned subset = 1; subset < (1U << columns); ++subset) { // those that are not zero
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < columns; ++i)
            if ((subset >> i & 1U) != 0)
                chosen.push_back(i);
        const std::vector<double> some = solved(rows, b, chosen);
        if (some.empty() || std::ranges::any_of(some, [](double value) { return !(value >= 0); }))
            continue;
        std::vector<double> all(columns, 0);
        for (std::size_t i = 0; i < chosen.size(); ++i)
            all[chosen[i]] = some[i];
        const double misfit = squaredMisfit(rows, b, all);
        if (misfit < least) {
            least = misfit;
            best = all;
        }
    }
    return best;
}

std::vector<CallTiming> largestOf(const std::vector<CallTiming>& timings)
{
    constexpr double ofMost = 1.0 / 4;
    double most = 0;
    for (const CallTiming& timing : timings)
        most = std::max(most, timing.parcels);
    std::vector<CallTiming> some;
    std::ranges::copy_if(timings, std::back_inserter(some),
        [most](const CallTiming& timing) { return timing.parcels >= ofMost * most; });
    return some;
}

std::optional<StrategyCosts> fitCosts(
    const std::vector<CallTiming>& timings, double secondsPerRun, const std::map<std::string, WorkCosts>* unit)
{
    StrategyCosts costs;
    costs.secondsPerRun = std::max(secondsPerRun, 0.0);
    if (unit != nullptr)
        costs.work = *unit;
    else if (!fitWork(timings, costs))
        return std::nullopt;
    std::set<int> numbers;
    for (const CallTiming& timing : timings)
        if (timing.workers > 1 || unit != nullptr)
            numbers.insert(timing.workers);
    for (const int workers : numbers) {
        Selected some;
        for (const CallTiming& timing : timings)
            if (const auto work = costs.work.find(timing.kernel);
                timing.workers == workers && work != costs.work.end()) {
                some.rows.push_back({1, timing.parcels * work->second.perParcel + timing.steps * work->second.perStep});
                some.seconds.push_back(timing.seconds);
            }
        const std::vector<double> fit = relativeFit(some.rows, some.seconds);
        if (fit.size() == 2 && fit[1] > 0)
            costs.gains.push_back({workers, 1 / fit[1], fit[0]});
    }
    return costs.gains.empty() ? std::nullopt : std::optional(costs);
}

} // namespace windline

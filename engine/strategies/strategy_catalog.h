// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "engine/strategies/cost_book.h"
#include "engine/strategies/strategy.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace windline {

// How a strategy is to work; a number alone is one of workers.
struct StrategySettings {
    // NOLINTNEXTLINE(google-explicit-constructor): so that make(4) reads as it is meant
    StrategySettings(int workersToUse, int parcelsAtOnce = 0, int parcelsAtOnceOfGpu = 0)
        : workers(workersToUse)
        , batchSize(parcelsAtOnce)
        , gpuBatchSize(parcelsAtOnceOfGpu)
    {
    }

    int workers; // >= 1
    int batchSize; // parcels that a worker takes at once; 0: the strategy chooses
    int gpuBatchSize; // the same of the GPU
    bool gpuCompactWinds = false; // in the GPU's memory winds take half the room
};

// What a strategy computes on, other than the processor.
struct StrategyDevice {
    std::string whyUnavailable{}; // a sentence for the user; empty when it can be used
    std::string name{}; // for the user: name, memory and driver
};

// One way to compute that this program was built with.
struct StrategyEntry {
    std::string id; // what requests and the command line call it: "parallel"
    std::function<std::unique_ptr<Strategy>(const StrategySettings&)> make;
    // Asked when it matters, for looking for a GPU takes longer than many a run; empty: the processor, always there.
    std::function<StrategyDevice()> device{};
    bool usesGpu = false; // a request can say that none is to be used

    std::string whyUnavailable() const { return device ? device().whyUnavailable : std::string(); }
    std::string deviceName() const { return device ? device().name : std::string(); }
    bool isAvailable() const { return make != nullptr && whyUnavailable().empty(); }
};

// Which strategy a request gets, and why.
struct StrategyPick {
    const StrategyEntry* entry = nullptr; // of the catalogue
    std::string reason; // why auto chose it, for the report; empty when the request named it
    std::optional<double> predictedSeconds; // of advancing, where the machine's costs were measured
};

struct StrategyChoice {
    std::unique_ptr<Strategy> strategy;
    std::string reason; // as above
    std::string device{}; // of the entry
};

// The strategies of this program, put together by app/; the engine and the user interface know them by name only.
// "sequential" and "parallel" are always among them. Copies share their book of costs.
class StrategyCatalog {
public:
    void add(StrategyEntry entry);

    const std::vector<StrategyEntry>& entries() const { return m_entries; }
    const StrategyEntry* find(std::string_view id) const;

    // The costs by which auto chooses; without them it goes by the number of operations.
    CostBook& costs() const { return *m_costs; }

    // The strategy that the request asks for. "auto" picks the one with the least predicted time, or, where costs were
    // not measured, the one that the source document's table names for the number of operations. What uses the GPU is
    // left out where the request says so.
    // An id that is unknown, unavailable or left out falls back to what auto would pick: validate() has told the user
    // before.
    StrategyPick pick(const RunRequest& request) const;
    StrategyChoice choose(const RunRequest& request) const;

private:
    StrategyPick pickByTable(const RunRequest& request) const;
    StrategyPick pickByCosts(const RunRequest& request, const MeasuredCosts& costs) const;

    std::vector<StrategyEntry> m_entries;
    std::shared_ptr<CostBook> m_costs = std::make_shared<CostBook>();
};

} // namespace windline

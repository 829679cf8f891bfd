// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "engine/strategies/strategy.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace windline {

// One way to compute that this program was built with.
struct StrategyEntry {
    std::string id; // what requests and the command line call it: "parallel"
    std::string whyUnavailable; // a sentence for the user; empty when it can be used
    std::function<std::unique_ptr<Strategy>(int workers)> make; // workers >= 1
};

struct StrategyChoice {
    std::unique_ptr<Strategy> strategy;
    std::string reason; // why auto chose it, for the report; empty when the request named it
};

// The strategies of this program, put together by app/; the engine and the user interface know them by name only.
class StrategyCatalog {
public:
    void add(StrategyEntry entry);

    const std::vector<StrategyEntry>& entries() const { return m_entries; }
    const StrategyEntry* find(std::string_view id) const;

    // The strategy that the request asks for; "auto" picks one by the number of operations.
    // An unknown or unavailable id falls back to what auto would pick: validate() has told the user before.
    StrategyChoice choose(const RunRequest& request) const;

private:
    std::vector<StrategyEntry> m_entries;
};

// Operations of a request: starts x time steps, the source document's measure of the size of a problem.
std::int64_t operationCount(const RunRequest& request);

} // namespace windline

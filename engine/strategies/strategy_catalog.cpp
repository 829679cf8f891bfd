// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/strategy_catalog.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QThread>

#include <algorithm>
#include <cassert>

namespace windline {

namespace {

constexpr std::int64_t parallelFrom = 1'000'000; // operations; below, starting threads costs more than it saves

} // namespace

void StrategyCatalog::add(StrategyEntry entry)
{
    m_entries.push_back(std::move(entry));
}

const StrategyEntry* StrategyCatalog::find(std::string_view id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

StrategyChoice StrategyCatalog::choose(const RunRequest& request) const
{
    const int workers = request.workers > 0 ? request.workers : std::max(QThread::idealThreadCount(), 1);
    const StrategyEntry* asked = find(request.strategy);
    if (asked != nullptr && asked->whyUnavailable.empty())
        return {asked->make(workers), {}};

    const std::int64_t operations = operationCount(request);
    const bool large = operations >= parallelFrom;
    const StrategyEntry* entry = find(large ? "parallel" : "sequential");
    assert(entry != nullptr);
    const QString reason = large
        ? QCoreApplication::translate("StrategyCatalog", "%1 operations (starts x time steps): 1,000,000 or more")
        : QCoreApplication::translate("StrategyCatalog", "%1 operations (starts x time steps): fewer than 1,000,000");
    return {entry->make(workers), reason.arg(QLocale::c().toString(static_cast<qlonglong>(operations))).toStdString()};
}

std::int64_t operationCount(const RunRequest& request)
{
    const auto step = std::max<std::int64_t>(request.timeStep.count(), 1);
    const std::int64_t steps = (std::abs(request.duration.count()) + step - 1) / step;
    return static_cast<std::int64_t>(request.starts.size()) * steps;
}

} // namespace windline

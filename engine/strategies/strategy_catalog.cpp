// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/strategy_catalog.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QThread>

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace windline {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("StrategyCatalog", source);
}

int workersOf(const RunRequest& request)
{
    return request.workers > 0 ? request.workers : std::max(QThread::idealThreadCount(), 1);
}

bool isLeftOut(const StrategyEntry& entry, const RunRequest& request)
{
    return entry.usesGpu && !request.useGpu;
}

// Two digits that mean something: 0.12 s, 3.4 ms.
QString secondsText(double seconds)
{
    const bool isLong = seconds >= 0.1;
    const double value = isLong ? seconds : seconds * 1000;
    const int decimals = value >= 10 ? 0 : value >= 1 ? 1 : value >= 0.1 ? 2 : 3;
    return QLocale::c().toString(value, 'f', decimals) + (isLong ? QStringLiteral(" s") : QStringLiteral(" ms"));
}

// A row of the source document's table: from how many operations on, and who comes first, second, ...
struct TableRow {
    std::int64_t below; // operations
    const char* reason;
    std::vector<const char*> strategies;
};

const std::vector<TableRow>& documentTable()
{
    static const std::vector<TableRow> table = {
        {1'000'000, QT_TRANSLATE_NOOP("StrategyCatalog", "%1 operations (starts x time steps): fewer than 1,000,000"),
            {"sequential"}},
        {10'000'000,
            QT_TRANSLATE_NOOP("StrategyCatalog", "%1 operations (starts x time steps): 1,000,000 to 10,000,000"),
            {"gpu", "parallel"}},
        {100'000'001,
            QT_TRANSLATE_NOOP("StrategyCatalog", "%1 operations (starts x time steps): 10,000,000 to 100,000,000"),
            {"parallel"}},
        {std::numeric_limits<std::int64_t>::max(),
            QT_TRANSLATE_NOOP("StrategyCatalog", "%1 operations (starts x time steps): more than 100,000,000"),
            {"hybrid", "parallel"}},
    };
    return table;
}

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

StrategyPick StrategyCatalog::pick(const RunRequest& request) const
{
    const StrategyEntry* asked = find(request.strategy);
    if (asked != nullptr && !isLeftOut(*asked, request) && asked->isAvailable())
        return {asked, {}, {}};
    if (const auto costs = m_costs->page().costs) {
        StrategyPick pick = pickByCosts(request, *costs);
        if (pick.entry != nullptr)
            return pick;
    }
    return pickByTable(request);
}

StrategyChoice StrategyCatalog::choose(const RunRequest& request) const
{
    const StrategyPick picked = pick(request);
    StrategySettings settings(workersOf(request), request.batchSize, request.gpuBatchSize);
    settings.gpuCompactWinds = request.gpuCompactWinds;
    return {picked.entry->make(settings), picked.reason, picked.entry->deviceName()};
}

StrategyPick StrategyCatalog::pickByTable(const RunRequest& request) const
{
    const std::int64_t operations = operationCount(request);
    const std::vector<TableRow>& table = documentTable();
    const auto row = std::ranges::find_if(table, [operations](const TableRow& one) { return operations < one.below; });
    assert(row != table.end());
    QString reason = text(row->reason).arg(QLocale::c().toString(static_cast<qlonglong>(operations)));
    for (const char* id : row->strategies) {
        const StrategyEntry* entry = find(id);
        const bool isNotWanted = entry != nullptr && isLeftOut(*entry, request);
        if (entry != nullptr && !isNotWanted && entry->isAvailable())
            return {entry, reason.toStdString(), {}};
        reason = (isNotWanted ? text(QT_TRANSLATE_NOOP("StrategyCatalog", "%1; %2 is not to be used"))
                              : text(QT_TRANSLATE_NOOP("StrategyCatalog", "%1; %2 cannot be used here")))
                     .arg(reason, QString::fromUtf8(id));
    }
    assert(false); // each row ends with a strategy that is always there
    return {&m_entries.front(), {}, {}};
}

StrategyPick StrategyCatalog::pickByCosts(const RunRequest& request, const MeasuredCosts& costs) const
{
    struct Prediction {
        const StrategyEntry* entry;
        double seconds;
    };
    const Workload workload = workloadOf(request, workersOf(request));
    std::vector<Prediction> predictions;
    std::vector<Prediction> leftOut;
    QStringList unmeasured;
    for (const StrategyEntry& entry : m_entries) {
        const auto known = costs.strategies.find(entry.id);
        const auto seconds = known == costs.strategies.end() ? std::nullopt : predictedSeconds(known->second, workload);
        if (seconds)
            (isLeftOut(entry, request) ? leftOut : predictions).push_back({&entry, *seconds});
        else if (!isLeftOut(entry, request) && entry.isAvailable())
            unmeasured << QString::fromStdString(entry.id);
    }
    std::ranges::stable_sort(predictions, {}, &Prediction::seconds); // the simpler one, of equals
    // Measured costs may be of a GPU that is there no longer; one that would not be chosen is not looked for.
    while (!predictions.empty() && !predictions.front().entry->isAvailable())
        predictions.erase(predictions.begin());
    if (predictions.empty())
        return {};
    // Of those that are as good the simplest: predictions are no better than that.
    constexpr double asGood = 1.05;
    const auto others = std::ranges::find_if(
        predictions, [&](const Prediction& one) { return one.seconds > asGood * predictions.front().seconds; });
    const auto simplest = std::min_element(predictions.begin(), others,
        [](const Prediction& a, const Prediction& b) { return a.entry < b.entry; }); // as they were added
    if (simplest != others && simplest->entry->isAvailable())
        std::rotate(predictions.begin(), simplest, simplest + 1);

    QStringList parts;
    for (const Prediction& one : predictions)
        parts << (parts.isEmpty() ? text(QT_TRANSLATE_NOOP("StrategyCatalog", "%1: predicted %2"))
                                  : QStringLiteral("%1 %2"))
                     .arg(QString::fromStdString(one.entry->id), secondsText(one.seconds));
    for (const QString& id : std::as_const(unmeasured))
        parts << text(QT_TRANSLATE_NOOP("StrategyCatalog", "%1 not measured")).arg(id);
    for (const Prediction& one : leftOut)
        if (one.seconds < predictions.front().seconds) // it would have been chosen
            parts << text(QT_TRANSLATE_NOOP("StrategyCatalog", "%1 is not to be used"))
                         .arg(QString::fromStdString(one.entry->id));
    const QString date = QString::fromStdString(toIso(costs.when)).left(10);
    const QString reason = text(QT_TRANSLATE_NOOP("StrategyCatalog", "%1 (measured on this machine on %2)"))
                               .arg(parts.join(QStringLiteral(", ")), date);
    return {predictions.front().entry, reason.toStdString(), predictions.front().seconds};
}

} // namespace windline

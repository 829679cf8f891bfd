// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_order.h"

#include "engine/demonstration/demonstration.h"
#include "engine/model/engine_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

DemonstrationGrid gridFor(double hours)
{
    DemonstrationGrid grid;
    grid.hours = std::max(std::ceil(hours / grid.hoursBetweenTimes), 1.0) * grid.hoursBetweenTimes;
    return grid;
}

} // namespace

double BenchmarkAtmosphere::bytes(double hours)
{
    return gridFor(hours).bytes();
}

std::filesystem::path BenchmarkAtmosphere::file(
    double hours, const std::function<void()>& making, const std::stop_token& stop)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        const QString reason = m_folder->errorString();
        const QString folder = m_folder->path();
        m_folder.reset(); // there may be room the next time
        throw EngineError(EngineError::Kind::NotWritable, folder.toStdString(),
            QCoreApplication::translate("Benchmark",
                "No temporary folder can be made (%1); set TMPDIR to a folder with room, or measure with meteorology "
                "of your own.")
                .arg(reason)
                .toStdString());
    }
    const std::filesystem::path file(m_folder->filePath(QStringLiteral("demonstration.nc")).toStdU16String());
    if (m_hours >= hours && std::filesystem::exists(file))
        return file;
    m_hours = 0;
    making();
    const DemonstrationGrid grid = gridFor(hours);
    if (!writeDemonstrationMeteorology(grid, file, stop))
        return {};
    m_hours = grid.hours;
    return file;
}

double longestHours(const BenchmarkOrder& order)
{
    constexpr double secondsPerHour = 3600;
    double hours = order.own ? std::fabs(static_cast<double>(order.own->duration.count())) / secondsPerHour : 0;
    for (const CaseSize& size : order.sizes)
        hours = std::max(hours, std::fabs(size.hours));
    return hours;
}

BenchmarkPlan planOf(const BenchmarkOrder& order)
{
    BenchmarkPlan plan = order.plan;
    plan.cases.clear();
    const auto& files = order.own ? order.own->meteorology : order.common.meteorology;
    plan.meteorology = inWords(files, meteorologyExtent(files));
    if (order.own)
        plan.cases.push_back(ownCase(*order.own));
    if (!order.sizes.empty()) {
        const MeteorologyExtent extent = meteorologyExtent(order.common.meteorology);
        for (const CaseSize& size : order.sizes)
            plan.cases.push_back(makeCase(size, order.common, std::nullopt, extent));
    }
    return plan;
}

} // namespace windline

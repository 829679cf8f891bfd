// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_order.h"

#include "engine/model/engine_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double secondsPerHour = 3600;

} // namespace

DemonstrationGrid BenchmarkAtmosphere::grid(double hours)
{
    DemonstrationGrid grid;
    grid.hours = std::max(std::ceil(hours / grid.hoursBetweenTimes), 1.0) * grid.hoursBetweenTimes;
    return grid;
}

std::filesystem::path BenchmarkAtmosphere::file(
    double hours, const std::function<void(const std::filesystem::path& file)>& making, const std::stop_token& stop)
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
    making(file);
    const DemonstrationGrid made = grid(hours);
    if (!writeDemonstrationMeteorology(made, file, stop))
        return {};
    m_hours = made.hours;
    return file;
}

double longestHours(const BenchmarkOrder& order)
{
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
    const MeteorologyExtent extent = meteorologyExtent(files);
    plan.meteorology = inWords(files, extent);
    if (order.own)
        plan.cases.push_back(ownCase(*order.own));
    if (order.sizes.empty())
        return plan;
    const auto& common = order.common.meteorology;
    const MeteorologyExtent extentOfMade = common == files ? extent : meteorologyExtent(common);
    for (const CaseSize& size : order.sizes) {
        std::optional<std::chrono::seconds> interval = order.outputInterval;
        if (interval == std::chrono::seconds(0))
            interval = noOutputBetween(std::chrono::seconds(std::llround(size.hours * secondsPerHour)));
        plan.cases.push_back(makeCase(size, order.common, interval, extentOfMade));
    }
    return plan;
}

} // namespace windline

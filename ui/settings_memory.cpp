// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_memory.h"

#include "engine/model/numerics.h"
#include "engine/run/snapshot_cache.h"
#include "ui/models/display_text.h"

#include <QSettings>

namespace windline {

namespace {

using namespace std::chrono;

QString text(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace

void rememberSettings(const RunRequest& settings)
{
    QSettings memory;
    memory.beginGroup(QStringLiteral("run"));
    memory.setValue(QStringLiteral("durationSeconds"), static_cast<qlonglong>(settings.duration.count()));
    memory.setValue(QStringLiteral("numerics"), text(numericsId(settings.numerics)));
    memory.setValue(QStringLiteral("interpolation"), text(interpolationId(settings.interpolation)));
    memory.setValue(QStringLiteral("verticalMotion"), text(verticalMotionId(settings.verticalMotion)));
    memory.setValue(QStringLiteral("strategy"), QString::fromStdString(settings.strategy));
    memory.setValue(QStringLiteral("workers"), settings.workers);
    memory.setValue(QStringLiteral("batchSize"), settings.batchSize);
    memory.setValue(QStringLiteral("useGpu"), settings.useGpu);
    memory.setValue(QStringLiteral("gpuBatchSize"), settings.gpuBatchSize);
    memory.setValue(QStringLiteral("gpuCompactWinds"), settings.gpuCompactWinds);
    memory.setValue(QStringLiteral("timeStepSeconds"), static_cast<qlonglong>(settings.timeStep.count()));
    memory.setValue(QStringLiteral("outputIntervalSeconds"), static_cast<qlonglong>(settings.outputInterval.count()));
    QStringList recorded;
    for (const PathVariable variable : settings.pathVariables)
        recorded << text(pathVariableId(variable));
    memory.setValue(QStringLiteral("record"), recorded);
    memory.setValue(QStringLiteral("hysplit/tratio"), settings.hysplit.tratio);
    memory.setValue(QStringLiteral("hysplit/deltMinutes"), static_cast<qlonglong>(settings.hysplit.delt.count()));
    memory.setValue(QStringLiteral("hysplit/topMetres"), settings.hysplit.modelTopMetres);
    memory.setValue(QStringLiteral("hysplit/boundaryFiles"), pathText(settings.hysplit.boundaryFiles));
}

RunRequest rememberedSettings()
{
    QSettings memory;
    memory.beginGroup(QStringLiteral("run"));
    RunRequest settings;
    const auto number = [&memory](const char* key, auto usual) {
        bool isNumber = false;
        const double value = memory.value(QLatin1String(key)).toDouble(&isNumber);
        return isNumber ? static_cast<decltype(usual)>(value) : usual;
    };
    settings.duration = seconds(number("durationSeconds", settings.duration.count()));
    const auto word = [&memory](const char* key) { return memory.value(QLatin1String(key)).toString().toStdString(); };
    settings.numerics = numericsFromId(word("numerics")).value_or(settings.numerics);
    settings.interpolation = interpolationFromId(word("interpolation")).value_or(settings.interpolation);
    settings.verticalMotion = verticalMotionFromId(word("verticalMotion")).value_or(settings.verticalMotion);
    if (const std::string strategy = word("strategy"); !strategy.empty())
        settings.strategy = strategy;
    settings.workers = number("workers", settings.workers);
    settings.batchSize = number("batchSize", settings.batchSize);
    settings.useGpu = word("useGpu") != "false";
    settings.gpuBatchSize = number("gpuBatchSize", settings.gpuBatchSize);
    settings.gpuCompactWinds = word("gpuCompactWinds") == "true";
    settings.timeStep = seconds(number("timeStepSeconds", settings.timeStep.count()));
    settings.outputInterval = seconds(number("outputIntervalSeconds", settings.outputInterval.count()));
    for (const QString& id : memory.value(QStringLiteral("record")).toStringList())
        if (const auto variable = pathVariableFromId(id.toStdString()))
            settings.pathVariables.push_back(*variable);
    settings.hysplit.tratio = number("hysplit/tratio", settings.hysplit.tratio);
    settings.hysplit.delt = minutes(number("hysplit/deltMinutes", settings.hysplit.delt.count()));
    settings.hysplit.modelTopMetres = number("hysplit/topMetres", settings.hysplit.modelTopMetres);
    settings.hysplit.boundaryFiles = pathFrom(memory.value(QStringLiteral("hysplit/boundaryFiles")).toString());
    return settings;
}

void rememberMeteorologyBytes(std::uint64_t bytes)
{
    QSettings().setValue(QStringLiteral("memory/meteorologyBytes"), static_cast<qulonglong>(bytes));
}

std::uint64_t rememberedMeteorologyBytes()
{
    bool isNumber = false;
    const qulonglong bytes = QSettings().value(QStringLiteral("memory/meteorologyBytes")).toULongLong(&isNumber);
    return isNumber ? bytes : SnapshotCache::usualBytes();
}

void rememberTime(const TimeMemory& memory)
{
    QSettings settings;
    settings.setValue(QStringLiteral("timeline/hoursPerSecond"), memory.timeline.hoursPerSecond);
    settings.setValue(QStringLiteral("timeline/localTime"), memory.timeline.showsLocalTime);
    settings.setValue(QStringLiteral("timeline/fromStart"), memory.timeline.followsRun);
    settings.setValue(QStringLiteral("plots/quantity"), plotQuantityId(memory.plotted));
    settings.setValue(QStringLiteral("plots/sinceStart"), memory.plottedAgainst == PlotTime::SinceStart);
}

TimeMemory rememberedTime()
{
    const QSettings settings;
    TimeMemory memory;
    bool isNumber = false;
    const double speed = settings.value(QStringLiteral("timeline/hoursPerSecond")).toDouble(&isNumber);
    if (isNumber)
        memory.timeline.hoursPerSecond = speed;
    memory.timeline.showsLocalTime = settings.value(QStringLiteral("timeline/localTime")).toBool();
    memory.timeline.followsRun = settings.value(QStringLiteral("timeline/fromStart")).toBool();
    memory.plotted =
        plotQuantityFromId(settings.value(QStringLiteral("plots/quantity")).toString()).value_or(PlotQuantity{});
    if (settings.value(QStringLiteral("plots/sinceStart")).toBool())
        memory.plottedAgainst = PlotTime::SinceStart;
    return memory;
}

} // namespace windline

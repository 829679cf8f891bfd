// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plot_series.h"

#include "engine/kernel/sphere.h"
#include "ui/models/display_text.h"
#include "ui/models/recorded_value.h"
#include "ui/models/settings_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace windline {

namespace {

using Kind = PlotQuantity::Kind;

constexpr std::array fixedKinds{
    Kind::HeightAboveSeaLevel, Kind::HeightAboveGround, Kind::Pressure, Kind::DistanceFromStart};

QString translated(const char* source)
{
    return QCoreApplication::translate("plot_series", source);
}

double xOf(const Trajectory& trajectory, const TrajectoryPoint& point, PlotTime time)
{
    return time == PlotTime::Utc
        ? static_cast<double>(trajectory.startTime.time_since_epoch().count()) + point.ageSeconds
        : point.ageSeconds / 3600;
}

QByteArray csvField(const QString& text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text.toUtf8();
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return '"' + quoted.toUtf8() + '"';
}

QByteArray csvNumber(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'g', 7) : QByteArray();
}

} // namespace

QString plotQuantityId(const PlotQuantity& quantity)
{
    switch (quantity.kind) {
    case Kind::HeightAboveSeaLevel:
        return QStringLiteral("height-above-sea-level");
    case Kind::HeightAboveGround:
        return QStringLiteral("height-above-ground");
    case Kind::Pressure:
        return QStringLiteral("pressure");
    case Kind::DistanceFromStart:
        return QStringLiteral("distance-from-start");
    case Kind::Recorded:
        break;
    }
    const std::string_view id = pathVariableId(quantity.variable);
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

std::optional<PlotQuantity> plotQuantityFromId(const QString& id)
{
    for (const Kind kind : fixedKinds)
        if (plotQuantityId({kind}) == id)
            return PlotQuantity{kind};
    if (const auto variable = pathVariableFromId(id.toStdString()))
        return PlotQuantity{Kind::Recorded, *variable};
    return std::nullopt;
}

QString plotQuantityName(const PlotQuantity& quantity)
{
    switch (quantity.kind) {
    case Kind::HeightAboveSeaLevel:
        return translated(QT_TRANSLATE_NOOP("plot_series", "Height above sea level"));
    case Kind::HeightAboveGround:
        return translated(QT_TRANSLATE_NOOP("plot_series", "Height above ground"));
    case Kind::Pressure:
        return translated(QT_TRANSLATE_NOOP("plot_series", "Pressure"));
    case Kind::DistanceFromStart:
        return translated(QT_TRANSLATE_NOOP("plot_series", "Distance from the start"));
    case Kind::Recorded:
        break;
    }
    return pathVariableName(quantity.variable);
}

QString plotQuantityUnit(const PlotQuantity& quantity)
{
    switch (quantity.kind) {
    case Kind::HeightAboveSeaLevel:
    case Kind::HeightAboveGround:
        return QStringLiteral("m");
    case Kind::Pressure:
        return QStringLiteral("hPa");
    case Kind::DistanceFromStart:
        return QStringLiteral("km");
    case Kind::Recorded:
        break;
    }
    return pathVariableUnit(quantity.variable);
}

QString plotValueText(const PlotQuantity& quantity, double value)
{
    if (quantity.kind == Kind::Recorded)
        return pathValueText(quantity.variable, static_cast<float>(value));
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const int decimals = quantity.kind == Kind::Pressure ? 1 : 0;
    return QString::number(value, 'f', decimals) + QChar(QChar::Nbsp) + plotQuantityUnit(quantity);
}

double plotValue(const Trajectory& trajectory, std::size_t point, const PlotQuantity& quantity)
{
    const TrajectoryPoint& here = trajectory.points[point];
    switch (quantity.kind) {
    case Kind::HeightAboveSeaLevel:
        return static_cast<double>(here.heightAglMetres) + static_cast<double>(here.terrainMetres);
    case Kind::HeightAboveGround:
        return here.heightAglMetres;
    case Kind::Pressure:
        return here.pressureHpa;
    case Kind::DistanceFromStart: {
        const TrajectoryPoint& start = trajectory.points.front();
        return greatCircleMetres(
                   start.latitudeDegrees, start.longitudeDegrees, here.latitudeDegrees, here.longitudeDegrees)
            / 1000;
    }
    case Kind::Recorded:
        break;
    }
    return recordedAt(trajectory, point, quantity.variable);
}

PlotSource::PlotSource(const TrajectoryModel& model, int number, QString name)
    : origins(model.origins())
    , trajectories(model.complete())
    , stale(model.stale())
    , recorded(model.recorded())
    , isComplete(trajectories || model.rowCount() == 0)
    , file(number)
    , fileName(std::move(name))
{
    if (!isComplete) // the model's own, which nobody can share
        trajectories = {std::shared_ptr<void>(), &model.trajectories()};
    else if (!trajectories)
        trajectories = std::make_shared<const std::vector<Trajectory>>();
}

std::vector<PlotLine> plotLines(
    std::span<const PlotSource> sources, const PlotQuantity& quantity, PlotTime time, const std::stop_token& stop)
{
    std::vector<PlotLine> lines;
    for (const PlotSource& source : sources) {
        for (std::size_t row = 0; row < source.trajectories->size() && !stop.stop_requested(); ++row) {
            const Trajectory& trajectory = (*source.trajectories)[row];
            const TrajectoryModel::Origin& origin = (*source.origins)[row];
            const bool hasTimes = trajectory.startTime != Time();
            if (trajectory.points.empty() || (time == PlotTime::Utc && !hasTimes))
                continue;
            PlotLine line;
            line.id = origin.id;
            line.file = source.file;
            line.colourIndex = origin.colourIndex;
            line.isStale = source.stale[row];
            line.endedEarly = trajectory.end != EndReason::Running && trajectory.end != EndReason::Finished;
            line.name = startLabel(trajectory.start);
            if (!source.fileName.isEmpty())
                line.name = translated(QT_TRANSLATE_NOOP("plot_series", "%1: %2")).arg(source.fileName, line.name);
            if (hasTimes)
                line.start = trajectory.startTime;
            line.points.reserve(trajectory.points.size());
            for (std::size_t i = 0; i < trajectory.points.size(); ++i) {
                const TrajectoryPoint& point = trajectory.points[i];
                line.points.push_back({.x = xOf(trajectory, point, time),
                    .value = static_cast<float>(plotValue(trajectory, i, quantity)),
                    .ground = quantity.kind == Kind::HeightAboveSeaLevel ? point.terrainMetres : unknownValue});
            }
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::vector<PlotQuantity> plotQuantities(std::span<const PlotSource> sources)
{
    std::vector<PlotQuantity> quantities;
    for (const Kind kind : fixedKinds)
        quantities.push_back({kind});
    for (const PathVariable variable : allPathVariables)
        if (variable != PathVariable::Pressure && std::ranges::any_of(sources, [variable](const PlotSource& source) {
                return std::ranges::count(source.recorded, variable) > 0;
            }))
            quantities.push_back({Kind::Recorded, variable});
    return quantities;
}

QByteArray plotCsv(std::span<const PlotLine> lines, const PlotQuantity& quantity, PlotTime time)
{
    const bool withGround = quantity.kind == Kind::HeightAboveSeaLevel;
    QByteArray name = plotQuantityId(quantity).toLatin1();
    if (!plotQuantityUnit(quantity).isEmpty())
        name += " (" + plotQuantityUnit(quantity).toUtf8() + ')';
    QByteArray csv = "trajectory,time (UTC),hours since start," + name;
    csv += withGround ? ",ground-above-sea-level (m)\n" : "\n";
    for (const PlotLine& line : lines)
        for (const PlotPoint& point : line.points) {
            const double startSeconds = line.start ? static_cast<double>(line.start->time_since_epoch().count()) : 0.0;
            const double hours = time == PlotTime::Utc ? (point.x - startSeconds) / 3600 : point.x;
            csv += csvField(line.name) + ',';
            if (line.start)
                csv += QByteArray::fromStdString(toIso(*line.start
                    + std::chrono::round<std::chrono::seconds>(std::chrono::duration<double>(hours * 3600))));
            csv += ',' + csvNumber(hours) + ',' + csvNumber(point.value);
            if (withGround)
                csv += ',' + csvNumber(point.ground);
            csv += '\n';
        }
    return csv;
}

} // namespace windline

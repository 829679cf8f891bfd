// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/differences.h"

#include "engine/text/describe.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

QString translated(const char* source, int n = -1)
{
    return QCoreApplication::translate("differences", source, nullptr, n);
}

QString insteadOf(const char* what, const QString& now, const QString& before)
{
    return translated(what).arg(now, before);
}

QString hoursText(std::chrono::seconds duration)
{
    const double hours = std::abs(std::chrono::duration<double, std::ratio<3600>>(duration).count());
    return translated(QT_TRANSLATE_NOOP("differences", "%1 h")).arg(QString::number(hours, 'g', 6));
}

QString minutesText(std::chrono::seconds duration)
{
    const double minutes = std::chrono::duration<double, std::ratio<60>>(duration).count();
    return translated(QT_TRANSLATE_NOOP("differences", "%1 min")).arg(QString::number(minutes, 'g', 6));
}

QString timeText(const std::optional<Time>& time)
{
    return time ? QString::fromStdString(toIso(*time)) : translated(QT_TRANSLATE_NOOP("differences", "none"));
}

QString heightText(const StartPoint& start)
{
    return QString::number(start.height, 'g', 8) + u' ' + QString::fromStdString(unitName(start.heightUnit));
}

QString filesText(const std::vector<std::filesystem::path>& files)
{
    if (files.empty())
        return translated(QT_TRANSLATE_NOOP("differences", "none"));
    const QString first = QString::fromStdString(files.front().filename().string());
    return files.size() == 1
        ? first
        : translated(QT_TRANSLATE_N_NOOP("differences", "%1 and %n more"), static_cast<int>(files.size()) - 1)
              .arg(first);
}

bool sameHeight(const StartPoint& a, const StartPoint& b)
{
    return a.height == b.height && a.heightUnit == b.heightUnit;
}

bool oneHeight(const std::vector<StartPoint>& starts)
{
    return std::ranges::all_of(starts, [&](const StartPoint& start) { return sameHeight(start, starts.front()); });
}

// Starts of equal number, one by one.
void compareEach(const std::vector<StartPoint>& before, const std::vector<StartPoint>& now, QStringList& found)
{
    int moved = 0;
    int raised = 0;
    int otherTimes = 0;
    int renamed = 0;
    int others = 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const StartPoint& a = before[i];
        const StartPoint& b = now[i];
        moved += a.latitudeDegrees != b.latitudeDegrees || a.longitudeDegrees != b.longitudeDegrees ? 1 : 0;
        raised += sameHeight(a, b) ? 0 : 1;
        otherTimes += a.time != b.time ? 1 : 0;
        renamed += a.name != b.name ? 1 : 0;
        others += a.offset != b.offset || a.duration != b.duration ? 1 : 0;
    }
    if (moved > 0)
        found << translated(QT_TRANSLATE_N_NOOP("differences", "%n starts moved"), moved);
    if (raised > 0 && oneHeight(before) && oneHeight(now))
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "height %1 instead of %2"), heightText(now.front()),
            heightText(before.front()));
    else if (raised > 0)
        found << translated(QT_TRANSLATE_N_NOOP("differences", "%n starts at another height"), raised);
    if (otherTimes > 0)
        found << translated(QT_TRANSLATE_N_NOOP("differences", "%n starts at another time"), otherTimes);
    if (others > 0)
        found << translated(QT_TRANSLATE_N_NOOP("differences", "%n starts with another offset or duration"), others);
    if (renamed > 0)
        found << translated(QT_TRANSLATE_N_NOOP("differences", "%n starts renamed"), renamed);
}

void compareStarts(const RunRequest& before, const RunRequest& now, QStringList& found)
{
    if (before.starts.size() == now.starts.size())
        return compareEach(before.starts, now.starts, found);
    found << insteadOf(QT_TRANSLATE_NOOP("differences", "number of starts %1 instead of %2"),
        QString::number(now.starts.size()), QString::number(before.starts.size()));
    if (!before.starts.empty() && !now.starts.empty() && oneHeight(before.starts) && oneHeight(now.starts)
        && !sameHeight(before.starts.front(), now.starts.front()))
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "height %1 instead of %2"), heightText(now.starts.front()),
            heightText(before.starts.front()));
}

void compareTimes(const RunRequest& before, const RunRequest& now, QStringList& found)
{
    if (now.startTime != before.startTime)
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "start time %1 instead of %2"), timeText(now.startTime),
            timeText(before.startTime));
    const std::chrono::seconds none(0);
    if ((now.duration < none) != (before.duration < none))
        found << (now.duration < none ? translated(QT_TRANSLATE_NOOP("differences", "backward"))
                                      : translated(QT_TRANSLATE_NOOP("differences", "forward")));
    if (abs(now.duration) != abs(before.duration))
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "duration %1 instead of %2"), hoursText(now.duration),
            hoursText(before.duration));
}

void compareNumerics(const RunRequest& before, const RunRequest& now, QStringList& found)
{
    if (now.verticalMotion != before.verticalMotion)
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "vertical motion %1 instead of %2"),
            QString::fromStdString(describe(now.verticalMotion)),
            QString::fromStdString(describe(before.verticalMotion)));
    if (now.numerics != before.numerics)
        found << (now.numerics == Numerics::Hysplit
                ? translated(QT_TRANSLATE_NOOP("differences", "HYSPLIT's numerics instead of accurate ones"))
                : translated(QT_TRANSLATE_NOOP("differences", "accurate numerics instead of HYSPLIT's")));
    if (now.numerics == Numerics::Accurate) {
        if (now.interpolation != before.interpolation)
            found << (now.interpolation == Interpolation::Cubic
                    ? translated(QT_TRANSLATE_NOOP("differences", "cubic interpolation instead of linear"))
                    : translated(QT_TRANSLATE_NOOP("differences", "linear interpolation instead of cubic")));
        if (now.timeStep != before.timeStep)
            found << insteadOf(QT_TRANSLATE_NOOP("differences", "time step %1 instead of %2"),
                minutesText(now.timeStep), minutesText(before.timeStep));
        return;
    }
    const auto steps = [](std::chrono::minutes delt) {
        return delt.count() == 0 ? translated(QT_TRANSLATE_NOOP("differences", "automatic")) : minutesText(delt);
    };
    if (now.hysplit.tratio != before.hysplit.tratio)
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "TRATIO %1 instead of %2"),
            QString::number(now.hysplit.tratio), QString::number(before.hysplit.tratio));
    if (now.hysplit.delt != before.hysplit.delt)
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "time step %1 instead of %2"), steps(now.hysplit.delt),
            steps(before.hysplit.delt));
    if (now.hysplit.modelTopMetres != before.hysplit.modelTopMetres)
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "top of the model %1 m instead of %2 m"),
            QString::number(now.hysplit.modelTopMetres, 'g', 8),
            QString::number(before.hysplit.modelTopMetres, 'g', 8));
    if (now.hysplit.boundaryFiles != before.hysplit.boundaryFiles)
        found << translated(QT_TRANSLATE_NOOP("differences", "other boundary files"));
}

void compareOutput(const RunRequest& before, const RunRequest& now, QStringList& found)
{
    if (now.outputInterval != before.outputInterval)
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "output every %1 instead of every %2"),
            minutesText(now.outputInterval), minutesText(before.outputInterval));
    const auto lacks = [](const std::vector<PathVariable>& list, PathVariable variable) {
        return std::ranges::find(list, variable) == list.end();
    };
    const auto more = std::ranges::count_if(
        now.pathVariables, [&](PathVariable variable) { return lacks(before.pathVariables, variable); });
    const auto fewer = std::ranges::count_if(
        before.pathVariables, [&](PathVariable variable) { return lacks(now.pathVariables, variable); });
    if (more > 0)
        found << translated(QT_TRANSLATE_N_NOOP("differences", "%n more variables recorded"), static_cast<int>(more));
    if (fewer > 0)
        found << translated(
            QT_TRANSLATE_N_NOOP("differences", "%n variables no longer recorded"), static_cast<int>(fewer));
}

void compareHow(const RunRequest& before, const RunRequest& now, QStringList& found)
{
    const auto number = [](int count) {
        return count == 0 ? translated(QT_TRANSLATE_NOOP("differences", "automatic")) : QString::number(count);
    };
    if (now.strategy != before.strategy)
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "strategy %1 instead of %2"),
            QString::fromStdString(now.strategy), QString::fromStdString(before.strategy));
    if (now.workers != before.workers)
        found << insteadOf(
            QT_TRANSLATE_NOOP("differences", "workers %1 instead of %2"), number(now.workers), number(before.workers));
    if (now.batchSize != before.batchSize)
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "batches of %1 instead of %2"), number(now.batchSize),
            number(before.batchSize));
    if (now.useGpu != before.useGpu)
        found << (now.useGpu ? translated(QT_TRANSLATE_NOOP("differences", "with the GPU"))
                             : translated(QT_TRANSLATE_NOOP("differences", "without the GPU")));
    if (now.gpuBatchSize != before.gpuBatchSize)
        found << insteadOf(QT_TRANSLATE_NOOP("differences", "GPU batches of %1 instead of %2"),
            number(now.gpuBatchSize), number(before.gpuBatchSize));
    if (now.gpuCompactWinds != before.gpuCompactWinds)
        found << (now.gpuCompactWinds ? translated(QT_TRANSLATE_NOOP("differences", "compact winds on the GPU"))
                                      : translated(QT_TRANSLATE_NOOP("differences", "full winds on the GPU")));
}

QStringList differencesOf(const RunRequest& before, const RunRequest& now)
{
    QStringList found;
    if (now.meteorology != before.meteorology) {
        const QString files = filesText(now.meteorology);
        const QString earlier = filesText(before.meteorology);
        found << (files == earlier
                ? translated(QT_TRANSLATE_NOOP("differences", "other files of meteorology"))
                : insteadOf(QT_TRANSLATE_NOOP("differences", "meteorology %1 instead of %2"), files, earlier));
    }
    compareStarts(before, now, found);
    compareTimes(before, now, found);
    compareNumerics(before, now, found);
    compareOutput(before, now, found);
    compareHow(before, now, found);
    return found;
}

} // namespace

std::vector<std::string> differences(const RunRequest& before, const RunRequest& now)
{
    std::vector<std::string> found;
    for (const QString& phrase : differencesOf(before, now))
        found.push_back(phrase.toStdString());
    return found;
}

std::string differencesLine(const RunRequest& before, const RunRequest& now)
{
    return differencesOf(before, now).join(QStringLiteral("; ")).toStdString();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/start_messages.h"

#include "engine/text/describe.h"

#include <QCoreApplication>
#include <QString>

#include <map>

namespace windline {

namespace {

constexpr int mostAlike = 20; // sentences of one kind; more are counted

QString text(const char* source)
{
    return QCoreApplication::translate("Run", source);
}

bool isUnusedStart(EndReason reason)
{
    return reason >= EndReason::StartOutsideArea && reason <= EndReason::StartHeightUnknown;
}

QString area(const HorizontalGrid& grid)
{
    const QString latitudes =
        text(QT_TRANSLATE_NOOP("Run", "latitude %1 to %2")).arg(grid.latitudeFirst).arg(grid.latitudeLast());
    if (grid.isPeriodic())
        return latitudes;
    return latitudes + ", "
        + text(QT_TRANSLATE_NOOP("Run", "longitude %1 to %2")).arg(grid.longitudeFirst).arg(grid.longitudeLast());
}

QString coverage(EndReason reason, const StartPoint& start, const HorizontalGrid& grid, std::span<const Time> times)
{
    if (reason == EndReason::StartOutsideArea && grid.contains(start.latitudeDegrees, start.longitudeDegrees))
        return " ("
            + text(QT_TRANSLATE_NOOP("Run",
                "HYSPLIT's numerics need one grid cell to the west and south of a start and two to the east and north"))
            + ')';
    if (reason == EndReason::StartOutsideArea)
        return " (" + area(grid) + ')';
    if (reason == EndReason::StartOutsideTimes && !times.empty())
        return text(QT_TRANSLATE_NOOP("Run", " (%1 to %2)"))
            .arg(QString::fromStdString(toIso(times.front())), QString::fromStdString(toIso(times.back())));
    return {};
}

QString startSentence(const Trajectory& trajectory, const HorizontalGrid& grid, std::span<const Time> times)
{
    QString name = text(QT_TRANSLATE_NOOP("Run", "Start %1")).arg(trajectory.number);
    if (!trajectory.start.name.empty())
        name += " \"" + QString::fromStdString(trajectory.start.name) + '"';
    return QStringLiteral("%1 (%2, %3, %4 %5, %6): %7%8.")
        .arg(name)
        .arg(trajectory.start.latitudeDegrees)
        .arg(trajectory.start.longitudeDegrees)
        .arg(trajectory.start.height)
        .arg(QString::fromStdString(unitName(trajectory.start.heightUnit)),
            QString::fromStdString(toIso(trajectory.startTime)), QString::fromStdString(describe(trajectory.end)),
            coverage(trajectory.end, trajectory.start, grid, times));
}

// "CONTROL, line 5: Start 3 (…)".
QString withOrigin(const Trajectory& trajectory, const QString& sentence)
{
    const QString origin = QString::fromStdString(trajectory.start.origin);
    return origin.isEmpty() ? sentence : origin + ": " + sentence;
}

std::string moreSentence(std::int64_t count)
{
    return text(QT_TRANSLATE_NOOP("Run", "… and %1 more starts that could not be used.")).arg(count).toStdString();
}

} // namespace

std::vector<std::string> earlyEndWarnings(
    std::span<const Trajectory> trajectories, const HorizontalGrid& grid, std::span<const Time> times)
{
    std::vector<std::string> sentences;
    std::int64_t unused = 0;
    std::map<Time, std::int64_t> withoutData;
    for (const Trajectory& trajectory : trajectories) {
        if (isUnusedStart(trajectory.end) && ++unused <= mostAlike)
            sentences.push_back(withOrigin(trajectory, startSentence(trajectory, grid, times)).toStdString());
        if (trajectory.end == EndReason::NoDataBeyond && !trajectory.points.empty())
            ++withoutData[trajectory.timeOf(trajectory.points.back())];
    }
    if (unused > mostAlike)
        sentences.push_back(moreSentence(unused - mostAlike));
    for (const auto& [time, count] : withoutData)
        sentences.push_back(
            (count == 1 ? text(QT_TRANSLATE_NOOP("Run",
                              "One trajectory stops at %1 before its full duration: there is no meteorology beyond it. "
                              "Add the next file, or shorten the run."))
                        : text(QT_TRANSLATE_NOOP("Run",
                                   "%1 trajectories stop at %2 before their full duration: there is "
                                   "no meteorology beyond it. Add the next file, or shorten the run."))
                              .arg(count))
                .arg(QString::fromStdString(toIso(time)))
                .toStdString());
    return sentences;
}

std::vector<Problem> startProblems(
    std::span<const Trajectory> trajectories, const HorizontalGrid& grid, std::span<const Time> times)
{
    std::vector<Problem> problems;
    std::int64_t unused = 0;
    for (std::size_t i = 0; i < trajectories.size(); ++i)
        if (isUnusedStart(trajectories[i].end) && ++unused <= mostAlike)
            problems.push_back(
                {"starts[" + std::to_string(i) + ']', startSentence(trajectories[i], grid, times).toStdString()});
    if (unused > mostAlike)
        problems.push_back({"starts", moreSentence(unused - mostAlike)});
    return problems;
}

} // namespace windline

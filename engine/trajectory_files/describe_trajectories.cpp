// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/describe_trajectories.h"

#include "engine/text/describe.h"
#include "engine/trajectory_files/source_file.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace windline {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

QString joined(const std::vector<std::string>& texts, const QString& none)
{
    QStringList parts;
    for (const std::string& text : texts)
        parts += qt(text);
    return parts.isEmpty() ? none : parts.join(QStringLiteral(", "));
}

QString countText(const TrajectoryFile& file)
{
    std::size_t points = 0;
    for (const Trajectory& trajectory : file.trajectories)
        points += trajectory.points.size();
    return TrajectoryReader::tr("%1, %2 points, %3")
        .arg(file.trajectories.size())
        .arg(points)
        .arg(file.isBackward ? TrajectoryReader::tr("backward") : TrajectoryReader::tr("forward"));
}

// All where they are few, otherwise how many there are and between which they lie.
QString startTimesText(const TrajectoryFile& file)
{
    if (!file.hasTimes)
        return TrajectoryReader::tr("not in the file");
    std::set<Time> times;
    for (const Trajectory& trajectory : file.trajectories)
        times.insert(trajectory.startTime);
    const auto text = [](Time time) { return QString::fromStdString(toIso(time)); };
    constexpr std::size_t few = 4;
    if (times.size() > few)
        return TrajectoryReader::tr("%1, from %2 to %3")
            .arg(times.size())
            .arg(text(*times.begin()), text(*times.rbegin()));
    QStringList parts;
    for (const Time time : times)
        parts += text(time);
    return parts.join(QStringLiteral(", "));
}

QString startPlacesText(const TrajectoryFile& file)
{
    std::set<std::pair<double, double>> places;
    for (const Trajectory& trajectory : file.trajectories)
        places.emplace(trajectory.start.latitudeDegrees, trajectory.start.longitudeDegrees);
    const auto text = [](const std::pair<double, double>& place) {
        return TrajectoryReader::tr("latitude %1, longitude %2").arg(number(place.first), number(place.second));
    };
    return places.size() == 1 ? text(*places.begin())
                              : TrajectoryReader::tr("%1, the first at %2")
                                    .arg(places.size())
                                    .arg(text({file.trajectories.front().start.latitudeDegrees,
                                        file.trajectories.front().start.longitudeDegrees}));
}

QString startHeightsText(const TrajectoryFile& file)
{
    std::map<HeightUnit, std::pair<double, double>> ranges;
    for (const Trajectory& trajectory : file.trajectories) {
        const double height = trajectory.start.height;
        if (std::isnan(height))
            continue;
        const auto [range, isNew] = ranges.try_emplace(trajectory.start.heightUnit, height, height);
        range->second = {std::min(range->second.first, height), std::max(range->second.second, height)};
    }
    QStringList parts;
    for (const auto& [unit, range] : ranges) {
        const QString first = number(range.first);
        parts +=
            (range.first == range.second ? first : TrajectoryReader::tr("%1 to %2").arg(first, number(range.second)))
            + u' ' + qt(unitName(unit));
    }
    return parts.isEmpty() ? TrajectoryReader::tr("not in the file") : parts.join(QStringLiteral(", "));
}

QString hoursText(const TrajectoryFile& file)
{
    double shortest = INFINITY;
    double longest = 0;
    for (const Trajectory& trajectory : file.trajectories) {
        const double hours = std::abs(trajectory.points.back().ageSeconds) / 3600;
        shortest = std::min(shortest, hours);
        longest = std::max(longest, hours);
    }
    return shortest == longest ? TrajectoryReader::tr("%1 h").arg(number(longest))
                               : TrajectoryReader::tr("%1 to %2 h").arg(number(shortest), number(longest));
}

QString endsText(const TrajectoryFile& file)
{
    std::map<EndReason, int> ends;
    for (const Trajectory& trajectory : file.trajectories)
        ++ends[trajectory.end];
    QStringList parts;
    for (const auto& [end, count] : ends)
        parts += QString::number(count) + u' ' + qt(describe(end));
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::string describeTrajectories(const std::filesystem::path& path, const TrajectoryFile& file)
{
    std::vector<std::pair<QString, QString>> rows = {
        {TrajectoryReader::tr("file"), pathText(path)},
        {TrajectoryReader::tr("format"), qt(file.format)},
        {TrajectoryReader::tr("trajectories"), countText(file)},
        {TrajectoryReader::tr("start times"), startTimesText(file)},
        {TrajectoryReader::tr("start places"), startPlacesText(file)},
        {TrajectoryReader::tr("start heights"), startHeightsText(file)},
        {TrajectoryReader::tr("duration"), hoursText(file)},
        {TrajectoryReader::tr("ends"), endsText(file)},
        {TrajectoryReader::tr("columns"), joined(file.columns, TrajectoryReader::tr("time and position only"))},
        {TrajectoryReader::tr("meteorology"), joined(file.meteorology, TrajectoryReader::tr("not in the file"))},
        {TrajectoryReader::tr("vertical motion"),
            file.verticalMotion.empty() ? TrajectoryReader::tr("not in the file") : qt(file.verticalMotion)},
    };
    qsizetype width = 0;
    for (const auto& [label, text] : rows)
        width = std::max(width, label.size());
    QString text;
    for (const auto& [label, value] : rows)
        text += label.leftJustified(width + 2) + value + u'\n';
    if (!file.notes.empty())
        text += u'\n';
    for (const std::string& note : file.notes)
        text += TrajectoryReader::tr("Note: %1").arg(qt(note)) + u'\n';
    return text.toStdString();
}

} // namespace windline

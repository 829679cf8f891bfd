// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/start_plan.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <stdexcept>

namespace windline {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("start_plan", source);
}

[[noreturn]] void refuse(const QString& sentence)
{
    throw std::invalid_argument(sentence.toStdString());
}

bool areTooMany(std::size_t first, std::size_t second)
{
    return second != 0 && first > mostStarts / second;
}

} // namespace

std::vector<StartPoint> startsAt(std::span<const StartPlace> places, std::span<const StartHeight> heights)
{
    if (areTooMany(places.size(), heights.size()))
        refuse(translated(QT_TRANSLATE_NOOP("start_plan",
                              "%1 places times %2 heights are more than the %3 starts that a run can have."))
                .arg(places.size())
                .arg(heights.size())
                .arg(mostStarts));
    std::vector<StartPoint> starts;
    starts.reserve(places.size() * heights.size());
    for (const StartPlace& place : places)
        for (const StartHeight& height : heights)
            starts.push_back(
                {place.name, place.latitudeDegrees, place.longitudeDegrees, height.value, height.unit, {}, {}});
    return starts;
}

std::vector<Time> timesBetween(Time first, Time last, std::chrono::seconds interval)
{
    if (interval < std::chrono::seconds(1))
        refuse(translated(QT_TRANSLATE_NOOP("start_plan", "The time between starts must be a second at least.")));
    if (last < first)
        refuse(translated(QT_TRANSLATE_NOOP("start_plan", "The last start, %1, is before the first, %2."))
                .arg(QString::fromStdString(toIso(last)), QString::fromStdString(toIso(first))));
    const auto count = static_cast<std::size_t>((last - first) / interval) + 1;
    if (count > mostStarts)
        refuse(translated(
            QT_TRANSLATE_NOOP("start_plan", "%1 start times are more than the %2 starts that a run can have."))
                .arg(count)
                .arg(mostStarts));
    std::vector<Time> times;
    times.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        times.push_back(first + interval * static_cast<std::int64_t>(i));
    return times;
}

PlannedStarts plannedStarts(const StartPlan& plan)
{
    const bool setsTimes = plan.times.size() > 1;
    const std::size_t passes = std::max<std::size_t>(plan.times.size(), 1);
    const std::size_t members = plan.ensemble ? ensembleMembers : 1;
    const auto own = static_cast<std::size_t>(
        std::ranges::count_if(plan.starts, [](const StartPoint& start) { return start.time.has_value(); }));
    const bool isMultiplied = passes > 1 || members > 1;
    if (isMultiplied
        && (areTooMany(plan.starts.size() - own, passes)
            || areTooMany((plan.starts.size() - own) * passes + own, members)))
        refuse(translated(QT_TRANSLATE_NOOP("start_plan",
                              "%1 starts times %2 times times %3 members are more than the %4 starts that a run can "
                              "have."))
                .arg(plan.starts.size())
                .arg(passes)
                .arg(members)
                .arg(mostStarts));

    PlannedStarts planned;
    const std::size_t count = ((plan.starts.size() - own) * passes + own) * members;
    planned.starts.reserve(count);
    planned.origins.reserve(count);
    for (std::size_t pass = 0; pass < passes; ++pass) {
        for (std::size_t i = 0; i < plan.starts.size(); ++i) {
            StartPoint start = plan.starts[i];
            if (start.time && pass > 0)
                continue;
            if (!start.time && setsTimes)
                start.time = plan.times[pass];
            if (plan.ensemble)
                std::ranges::move(ensembleOf(start, *plan.ensemble), std::back_inserter(planned.starts));
            else
                planned.starts.push_back(std::move(start));
            planned.origins.resize(planned.starts.size(), static_cast<std::uint32_t>(i));
        }
    }
    return planned;
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/vertical_choice.h"

#include "engine/text/describe.h"
#include "engine/winds/motion_fields.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double tropicsDegrees = 25;

QString text(const char* source)
{
    return QCoreApplication::translate("Run", source);
}

bool isPossible(VerticalMotion motion, FieldSet found)
{
    return (fieldsForMotion(motion, found) - found).empty();
}

double meanDistanceFromEquator(const std::vector<StartPoint>& starts)
{
    double sum = 0;
    for (const StartPoint& start : starts)
        sum += std::fabs(start.latitudeDegrees);
    return starts.empty() ? 0 : sum / static_cast<double>(starts.size());
}

// What a motion keeps, as the object of a sentence.
QString keptName(VerticalMotion motion)
{
    switch (motion) {
    case VerticalMotion::Isobaric:
        return text(QT_TRANSLATE_NOOP("Run", "pressure"));
    case VerticalMotion::Isentropic:
        return text(QT_TRANSLATE_NOOP("Run", "potential temperature"));
    case VerticalMotion::Isopycnic:
        return text(QT_TRANSLATE_NOOP("Run", "density"));
    default:
        return text(QT_TRANSLATE_NOOP("Run", "vertical coordinate"));
    }
}

} // namespace

VerticalChoice chooseVerticalMotion(const RunRequest& request, FieldSet found)
{
    if (request.verticalMotion != VerticalMotion::Auto)
        return {request.verticalMotion, {}};
    // HYSPLIT's numerics have temperature in any case, and something to stand in for a missing omega.
    const auto serves = [&](VerticalMotion motion) {
        return request.numerics == Numerics::Hysplit || isPossible(motion, found);
    };
    const double latitude = meanDistanceFromEquator(request.starts);
    const bool isTropical = latitude <= tropicsDegrees;
    const VerticalMotion wanted = isTropical ? VerticalMotion::Data : VerticalMotion::Isentropic;
    const VerticalMotion other = isTropical ? VerticalMotion::Isentropic : VerticalMotion::Data;
    VerticalMotion motion = VerticalMotion::Divergence;
    if (serves(wanted))
        motion = wanted;
    else if (serves(other))
        motion = other;
    QString reason = isTropical
        ? text(QT_TRANSLATE_NOOP("Run",
              "The starts lie %1 degrees from the equator on average, within 25 degrees, where heating moves air "
              "across "
              "potential temperatures: %2."))
        : text(QT_TRANSLATE_NOOP("Run",
              "The starts lie %1 degrees from the equator on average, poleward of 25 degrees, where air keeps its "
              "potential temperature: %2."));
    reason = reason.arg(latitude, 0, 'f', 1).arg(QString::fromStdString(describe(wanted)));
    if (motion != wanted)
        reason += ' '
            + text(QT_TRANSLATE_NOOP("Run", "The meteorology lacks what that needs, so it is %1."))
                  .arg(QString::fromStdString(describe(motion)));
    return {motion, reason.toStdString()};
}

std::optional<std::string> otherMotions(VerticalMotion motion, FieldSet found)
{
    const FieldSet wind{Field::EastwardWind, Field::NorthwardWind};
    if (!(wind - found).empty() || isPossible(motion, found))
        return std::nullopt;
    QStringList possible;
    for (const VerticalMotion candidate : allVerticalMotions)
        if (candidate != VerticalMotion::Auto && isPossible(candidate, found))
            possible << QString::fromUtf8(verticalMotionId(candidate).data());
    return text(QT_TRANSLATE_NOOP("Run", "Vertical motions that do without: %1."))
        .arg(possible.join(", "))
        .toStdString();
}

std::vector<std::string> lostQuantityWarnings(std::span<const Trajectory> trajectories, VerticalMotion motion)
{
    std::int64_t count = 0;
    std::optional<Time> first;
    for (const Trajectory& trajectory : trajectories) {
        const auto lost = std::find_if(trajectory.points.begin(), trajectory.points.end(),
            [](const TrajectoryPoint& point) { return point.quantityLost; });
        if (lost == trajectory.points.end())
            continue;
        ++count;
        const Time when = trajectory.timeOf(*lost);
        const bool isBackward = trajectory.points.back().ageSeconds < 0;
        if (!first || (isBackward ? when > *first : when < *first))
            first = when;
    }
    if (count == 0)
        return {};
    const QString sentence = motion == VerticalMotion::Isobaric
        ? text(QT_TRANSLATE_NOOP("Run",
              "%1 of %2 trajectories were below the ground for part of their way, the first at %3: their %4 is larger "
              "than the ground's there, and the values of the file mean little."))
        : text(QT_TRANSLATE_NOOP("Run",
              "%1 of %2 trajectories did not keep their %4 for part of their way, the first at %3: the ground lies "
              "above the place where it would be, and they slide along the ground."));
    return {sentence.arg(count)
            .arg(trajectories.size())
            .arg(QString::fromStdString(toIso(*first)), keptName(motion))
            .toStdString()};
}

} // namespace windline

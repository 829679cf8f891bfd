// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/trajectory_builder.h"

#include "engine/trajectory_files/numbers.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

std::optional<EndReason> endReasonFromId(std::string_view id)
{
    for (std::size_t i = 0; i < endReasonCount; ++i)
        if (endReasonId(static_cast<EndReason>(i)) == id)
            return static_cast<EndReason>(i);
    return std::nullopt;
}

HeightUnit heightUnitFrom(std::string_view text)
{
    if (text == "hPa")
        return HeightUnit::Hectopascal;
    return text == "m above sea level" ? HeightUnit::MetresAboveSeaLevel : HeightUnit::MetresAboveGround;
}

Time plusMinutes(Time time, double minutes)
{
    return time + std::chrono::round<std::chrono::seconds>(std::chrono::duration<double>(minutes * 60));
}

} // namespace

void PointRow::setNumber(PointField field, double value)
{
    switch (field) {
    case PointField::Number:
        trajectory = std::abs(value) < 1e9 && value == std::floor(value) ? static_cast<int>(value) : 0;
        break;
    case PointField::AgeMinutes:
        if (!std::isnan(value))
            ageMinutes = value;
        break;
    case PointField::Latitude:
        point.latitudeDegrees = value;
        break;
    case PointField::Longitude:
        point.longitudeDegrees = value;
        break;
    case PointField::HeightAboveGround:
        point.heightAglMetres = static_cast<float>(value);
        break;
    case PointField::Pressure:
        point.pressureHpa = value;
        break;
    case PointField::HeightAboveSeaLevel:
        heightMslMetres = value;
        break;
    case PointField::Terrain:
        point.terrainMetres = static_cast<float>(value);
        break;
    case PointField::TouchedGround:
        touchedGround = value == 1;
        break;
    case PointField::Moment:
    case PointField::EndId:
        break; // no numbers
    }
}

void TrajectoryBuilder::fail(const PointRow& row, const QString& whatIsWrong) const
{
    if (row.line > 0)
        m_source.fail(row.line, whatIsWrong);
    m_source.fail(TrajectoryReader::tr("in trajectory %1, %2").arg(row.trajectory).arg(whatIsWrong));
}

void TrajectoryBuilder::add(PointRow row)
{
    constexpr double mostMinutes = 1e8; // two centuries
    if (row.trajectory < 1)
        fail(row, TrajectoryReader::tr("the number of the trajectory should be a whole number from 1"));
    const double latitude = row.point.latitudeDegrees;
    const auto longitude = longitudeFrom(row.point.longitudeDegrees);
    if (!(latitude >= -90 && latitude <= 90) || !longitude)
        fail(row, TrajectoryReader::tr("latitude and longitude do not lie on the globe"));
    if (!row.time && !row.ageMinutes)
        fail(row, TrajectoryReader::tr("a point has neither time nor age_min"));
    if (row.ageMinutes && !(std::abs(*row.ageMinutes) <= mostMinutes))
        fail(row, TrajectoryReader::tr("%1 minutes are no age").arg(*row.ageMinutes));
    if (row.touchedGround) {
        ++m_touched;
        return;
    }
    row.point.longitudeDegrees = *longitude;
    const auto heightMsl = static_cast<float>(row.heightMslMetres);
    if (std::isnan(row.point.heightAglMetres))
        row.point.heightAglMetres = heightMsl - row.point.terrainMetres;
    if (std::isnan(row.point.terrainMetres))
        row.point.terrainMetres = heightMsl - row.point.heightAglMetres;
    m_rows[row.trajectory].push_back(std::move(row));
}

EndReason TrajectoryBuilder::endReason(const std::string& id)
{
    const auto reason = endReasonFromId(id);
    if (!reason && !id.empty())
        m_unknownEnds.insert(id);
    return reason.value_or(EndReason::Finished);
}

// Where nothing is told of the start, its place is that of the first point.
void TrajectoryBuilder::setStart(Trajectory& trajectory, const PointRow& first)
{
    const auto found = m_starts.find(trajectory.number);
    const StartRow told = found == m_starts.end() ? StartRow() : found->second;
    StartPoint& start = trajectory.start;
    start.name = told.name.empty() ? first.name : told.name;
    const bool isPlaced = std::abs(told.latitudeDegrees) <= 90 && longitudeFrom(told.longitudeDegrees).has_value();
    start.latitudeDegrees = isPlaced ? told.latitudeDegrees : first.point.latitudeDegrees;
    start.longitudeDegrees = isPlaced ? *longitudeFrom(told.longitudeDegrees) : first.point.longitudeDegrees;
    if (!std::isnan(told.height)) {
        start.height = told.height;
        start.heightUnit = heightUnitFrom(told.heightUnit);
    } else if (std::isnan(first.point.heightAglMetres) && !std::isnan(first.point.pressureHpa)) {
        start.height = first.point.pressureHpa;
        start.heightUnit = HeightUnit::Hectopascal;
    } else {
        start.height = first.point.heightAglMetres;
    }
    m_startsUnknown += !isPlaced && first.ageMinutes.value_or(0) != 0 ? 1 : 0;
    if (told.time)
        trajectory.startTime = *told.time;
    else if (first.time)
        trajectory.startTime = plusMinutes(*first.time, -first.ageMinutes.value_or(0));
    if (trajectory.startTime != Time())
        start.time = trajectory.startTime;
}

Trajectory TrajectoryBuilder::trajectoryOf(int number, std::vector<PointRow>& rows)
{
    // Without ages the first row is the start.
    const std::optional<Time> firstTime = rows.front().time;
    for (PointRow& row : rows)
        if (!row.ageMinutes) {
            if (!firstTime)
                fail(row, TrajectoryReader::tr("a point has no age_min, and the trajectory begins without a time"));
            row.ageMinutes = static_cast<double>((*row.time - *firstTime).count()) / 60;
        }
    std::ranges::stable_sort(rows, {}, [](const PointRow& row) { return std::abs(*row.ageMinutes); });

    Trajectory trajectory;
    trajectory.number = number;
    trajectory.meteorology.variables = m_variables;
    setStart(trajectory, rows.front());
    double sign = 0;
    for (const PointRow& row : rows) {
        const double age = *row.ageMinutes;
        if (age * sign < 0)
            fail(row, TrajectoryReader::tr("the trajectory has ages before and after its start"));
        sign = age == 0 ? sign : age;
        TrajectoryPoint point = row.point;
        point.ageSeconds = std::round(age * 60'000) / 1000;
        if (!trajectory.points.empty() && trajectory.points.back().ageSeconds == point.ageSeconds) {
            ++m_repeated;
            continue;
        }
        const bool isTimeRight = !row.time
            || std::chrono::abs(*row.time - plusMinutes(trajectory.startTime, age)) <= std::chrono::seconds(1);
        m_timesOff += isTimeRight ? 0 : 1;
        trajectory.points.push_back(point);
        trajectory.meteorology.values.insert(trajectory.meteorology.values.end(), row.values.begin(), row.values.end());
    }
    const auto told = m_starts.find(number);
    trajectory.end = endReason(
        told != m_starts.end() && !told->second.endReason.empty() ? told->second.endReason : rows.back().endReason);
    return trajectory;
}

void TrajectoryBuilder::finish(TrajectoryFile& file)
{
    if (m_rows.empty())
        m_source.fail(m_touched > 0
                ? TrajectoryReader::tr("all of its points have touched_ground = 1, so that none is left")
                : TrajectoryReader::tr("it holds no points of trajectories"));
    bool isForward = false;
    for (auto& [number, rows] : m_rows) {
        file.trajectories.push_back(trajectoryOf(number, rows));
        const double lastAge = file.trajectories.back().points.back().ageSeconds;
        file.isBackward = file.isBackward || lastAge < 0;
        isForward = isForward || lastAge > 0;
    }
    const auto note = [&file](const QString& sentence) { file.notes.push_back(sentence.toStdString()); };
    file.hasTimes = std::ranges::any_of(
        file.trajectories, [](const Trajectory& trajectory) { return trajectory.startTime != Time(); });
    if (!file.hasTimes)
        note(TrajectoryReader::tr("The file has no times, only ages."));
    if (file.isBackward && isForward)
        note(TrajectoryReader::tr("Some trajectories go forward and some backward."));
    if (m_startsUnknown > 0)
        note(TrajectoryReader::tr(
            "Trajectories without a point at age 0: %1; their first points stand for their starts.")
                .arg(m_startsUnknown));
    if (m_touched > 0)
        note(TrajectoryReader::tr("Points with touched_ground = 1, left out: %1.").arg(m_touched));
    if (m_repeated > 0)
        note(TrajectoryReader::tr("Points that repeat the trajectory and age of another, left out: %1.")
                .arg(m_repeated));
    if (m_timesOff > 0)
        note(
            TrajectoryReader::tr("Points whose times do not fit their ages: %1; the ages were taken.").arg(m_timesOff));
    for (const std::string& id : m_unknownEnds)
        note(TrajectoryReader::tr("Windline does not know the end_reason “%1”; these trajectories count as finished.")
                .arg(qt(id)));
}

} // namespace windline

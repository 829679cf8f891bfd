// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/start_cell.h"

#include "engine/starts/coordinates.h"
#include "engine/text/describe.h"
#include "ui/models/display_text.h"
#include "ui/models/start_point_model.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <stdexcept>

namespace windline {

namespace {

int columnOfField(std::string_view member)
{
    if (member == "latitude")
        return StartPointModel::Latitude;
    if (member == "longitude")
        return StartPointModel::Longitude;
    if (member == "height")
        return StartPointModel::Height;
    if (member == "heightUnit")
        return StartPointModel::Unit;
    if (member == "time")
        return StartPointModel::StartTime;
    return StartPointModel::Name;
}

std::optional<double> degreesIn(const QVariant& value, CoordinateAxis axis)
{
    try {
        return parseCoordinate(value.toString().toStdString(), axis);
    } catch (const std::invalid_argument&) {
        return std::nullopt;
    }
}

} // namespace

StartCell startCellOfField(std::string_view field)
{
    constexpr std::string_view before = "starts[";
    int row = -1;
    if (!field.starts_with(before))
        return {};
    field.remove_prefix(before.size());
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), row);
    field.remove_prefix(static_cast<std::size_t>(end - field.data()));
    if (error != std::errc() || !field.starts_with(']'))
        return {};
    field.remove_prefix(1);
    return {row, field.starts_with('.') ? columnOfField(field.substr(1)) : StartPointModel::Name};
}

bool assignStartCell(StartPoint& start, int column, const QVariant& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    switch (column) {
    case StartPointModel::Name:
        start.name = value.toString().toStdString();
        return true;
    case StartPointModel::Latitude: {
        const std::optional<double> degrees = isNumber ? number : degreesIn(value, CoordinateAxis::Latitude);
        start.latitudeDegrees = degrees.value_or(0);
        return degrees && *degrees >= -90 && *degrees <= 90;
    }
    case StartPointModel::Longitude: {
        const std::optional<double> degrees = isNumber ? number : degreesIn(value, CoordinateAxis::Longitude);
        start.longitudeDegrees = degrees.value_or(0);
        return degrees && *degrees >= -360 && *degrees <= 360;
    }
    case StartPointModel::Height:
        start.height = number;
        return isNumber && std::isfinite(number);
    case StartPointModel::Unit:
        start.heightUnit = static_cast<HeightUnit>(value.toInt());
        return value.toInt() >= 0 && value.toInt() <= static_cast<int>(HeightUnit::Hectopascal);
    case StartPointModel::StartTime: {
        const QString text = value.toString().trimmed();
        start.time = timeFromIso(text.toStdString());
        return start.time || text.isEmpty();
    }
    }
    return false;
}

QVariant startCellText(const StartPoint& start, int column)
{
    switch (column) {
    case StartPointModel::Name:
        return QString::fromStdString(start.name);
    case StartPointModel::Latitude:
        return latitudeText(start.latitudeDegrees);
    case StartPointModel::Longitude:
        return longitudeText(start.longitudeDegrees);
    case StartPointModel::Height:
        return QString::number(start.height, 'g', 6);
    case StartPointModel::Unit:
        return shortUnitName(start.heightUnit);
    case StartPointModel::StartTime:
        return start.time ? timeText(*start.time) : StartPointModel::tr("run's");
    }
    return {};
}

QVariant startCellValue(const StartPoint& start, int column)
{
    switch (column) {
    case StartPointModel::Name:
        return QString::fromStdString(start.name);
    case StartPointModel::Latitude:
        return start.latitudeDegrees;
    case StartPointModel::Longitude:
        return start.longitudeDegrees;
    case StartPointModel::Height:
        return start.height;
    case StartPointModel::Unit:
        return static_cast<int>(start.heightUnit);
    case StartPointModel::StartTime:
        return start.time ? QString::fromStdString(toIso(*start.time)) : QString();
    }
    return {};
}

} // namespace windline

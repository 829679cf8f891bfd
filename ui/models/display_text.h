// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/start_point.h"
#include "engine/model/trajectory.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <filesystem>

// How values are written in this window. Numbers have a decimal point in every language: people copy them.
namespace windline {

QString latitudeText(double degrees); // "37.57° N"
QString longitudeText(double degrees); // "126.98° E", of -180 .. 180
QString coordinateText(double latitudeDegrees, double longitudeDegrees);
QString heightText(double height, HeightUnit unit); // "500 m AGL", "850 hPa", "–" when it is unknown
QString shortUnitName(HeightUnit unit); // "m AGL": where unitName() is too long
QString timeText(Time time); // "2020-01-01 06:00 UTC"
QString timeRangeText(Time first, Time last); // "2020-01-01 00 – 2020-01-04 00 UTC"
QString hoursText(std::chrono::seconds duration); // "36 h", "1.5 h"
QString secondsText(double seconds); // "0.031 s", "12.4 s"
QString countText(qint64 count); // "1 200 000": thin spaces, the same in every language

QString fileName(const std::filesystem::path& file);
QString pathText(const std::filesystem::path& file);
std::filesystem::path pathFrom(const QString& text);

QDateTime toDateTime(Time time); // in UTC
Time fromDateTime(const QDateTime& time);

// The start's name, or its coordinates when it has none.
QString startLabel(const StartPoint& start);

} // namespace windline

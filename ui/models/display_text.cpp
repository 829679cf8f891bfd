// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/display_text.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cmath>

namespace windline {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("display_text", source);
}

} // namespace

QString latitudeText(double degrees)
{
    const QString number = QString::number(std::abs(degrees), 'f', 2);
    return degrees < 0 ? translated(QT_TRANSLATE_NOOP("display_text", "%1° S")).arg(number)
                       : translated(QT_TRANSLATE_NOOP("display_text", "%1° N")).arg(number);
}

QString longitudeText(double degrees)
{
    const double turned = std::remainder(degrees, 360.0);
    const QString number = QString::number(std::abs(turned), 'f', 2);
    return turned < 0 ? translated(QT_TRANSLATE_NOOP("display_text", "%1° W")).arg(number)
                      : translated(QT_TRANSLATE_NOOP("display_text", "%1° E")).arg(number);
}

QString coordinateText(double latitudeDegrees, double longitudeDegrees)
{
    return latitudeText(latitudeDegrees) + QStringLiteral("  ") + longitudeText(longitudeDegrees);
}

QString shortUnitName(HeightUnit unit)
{
    switch (unit) {
    case HeightUnit::MetresAboveGround:
        return translated(QT_TRANSLATE_NOOP("display_text", "m AGL"));
    case HeightUnit::MetresAboveSeaLevel:
        return translated(QT_TRANSLATE_NOOP("display_text", "m ASL"));
    case HeightUnit::Hectopascal:
        return QStringLiteral("hPa");
    }
    return {};
}

QString heightText(double height, HeightUnit unit)
{
    if (!std::isfinite(height)) // files need not tell it
        return QStringLiteral("–");
    return QString::number(height, 'g', 6) + QChar(QChar::Nbsp) + shortUnitName(unit);
}

QString timeText(Time time)
{
    return toDateTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

QString timeRangeText(Time first, Time last)
{
    // Meteorology comes on the hour, nearly always.
    const auto isFullHour = [](Time time) { return std::chrono::floor<std::chrono::hours>(time) == time; };
    const QString format =
        isFullHour(first) && isFullHour(last) ? QStringLiteral("yyyy-MM-dd HH") : QStringLiteral("yyyy-MM-dd HH:mm");
    return QStringLiteral("%1 – %2 UTC").arg(toDateTime(first).toString(format), toDateTime(last).toString(format));
}

QString hoursText(std::chrono::seconds duration)
{
    return translated(QT_TRANSLATE_NOOP("display_text", "%1 h"))
        .arg(std::chrono::duration<double, std::ratio<3600>>(duration).count(), 0, 'g', 4);
}

QString secondsText(double seconds)
{
    const int decimals = seconds < 1 ? 3 : seconds < 10 ? 2 : 1;
    return translated(QT_TRANSLATE_NOOP("display_text", "%1 s")).arg(seconds, 0, 'f', decimals);
}

QString countText(qint64 count)
{
    constexpr QChar thinSpace(0x2009);
    QString digits = QString::number(count);
    for (qsizetype i = digits.size() - 3; i > (count < 0 ? 1 : 0); i -= 3)
        digits.insert(i, thinSpace);
    return digits;
}

QString pathText(const std::filesystem::path& file)
{
    return QString::fromStdU16String(file.u16string());
}

QString fileName(const std::filesystem::path& file)
{
    return pathText(file.filename());
}

std::filesystem::path pathFrom(const QString& text)
{
    return text.toStdU16String();
}

QDateTime toDateTime(Time time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC);
}

Time fromDateTime(const QDateTime& time)
{
    return Time(std::chrono::seconds(time.toSecsSinceEpoch()));
}

QString startLabel(const StartPoint& start)
{
    return start.name.empty() ? coordinateText(start.latitudeDegrees, start.longitudeDegrees)
                              : QString::fromStdString(start.name);
}

} // namespace windline

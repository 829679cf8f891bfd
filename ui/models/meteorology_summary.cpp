// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meteorology_summary.h"

#include "engine/met/met_series.h"
#include "engine/model/engine_error.h"
#include "engine/readers/open_reader.h"
#include "ui/models/display_text.h"
#include "ui/models/time_spans.h"

#include <QCoreApplication>

#include <algorithm>

namespace windline {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("meteorology", source);
}

QString number(double value)
{
    return QString::number(value, 'g', 5);
}

QString range(const QString& first, const QString& last)
{
    return first + QStringLiteral(" – ") + last;
}

QStringList gapsIn(const std::vector<Time>& times)
{
    const std::vector<TimeSpan> spans = coveredSpans(times);
    QStringList gaps;
    for (std::size_t i = 1; i < spans.size(); ++i)
        gaps << translated(QT_TRANSLATE_NOOP("meteorology",
                               "There is nothing between %1 and %2, and runs end there: add what is missing."))
                    .arg(timeText(spans[i - 1].last), timeText(spans[i].first));
    return gaps;
}

} // namespace

MeteorologySummary summarise(const std::vector<std::filesystem::path>& files)
{
    MeteorologySummary summary;
    summary.files = files;
    try {
        std::vector<std::unique_ptr<MetReader>> readers;
        QStringList formats;
        for (const auto& file : files) {
            readers.push_back(openReader(file));
            const MetInventory& inventory = readers.back()->inventory();
            formats << QString::fromStdString(inventory.format);
            if (const FieldSource* wind = inventory.find(Field::EastwardWind); wind && summary.levelsPa.empty())
                summary.levelsPa = wind->levelsPa;
        }
        formats.removeDuplicates();
        summary.format = formats.join(QStringLiteral(", "));

        const MetSeries series(std::move(readers));
        summary.grid = series.grid();
        summary.times = series.times();
        summary.found = series.fields();
        for (const std::string& note : series.notes())
            summary.notes << QString::fromStdString(note);
        for (const std::string& warning : series.warnings())
            summary.warnings << QString::fromStdString(warning);
        summary.warnings += gapsIn(summary.times);
        // Throws what a run would say; vertical motion can be done without, see the run's settings.
        static_cast<void>(series.select({Field::EastwardWind, Field::NorthwardWind}, {}));
    } catch (const EngineError& error) {
        summary = {};
        summary.files = files;
        summary.error = QString::fromStdString(error.what());
    }
    return summary;
}

QString areaText(const HorizontalGrid& grid)
{
    const QString latitudes = range(latitudeText(grid.latitudeFirst), latitudeText(grid.latitudeLast()));
    return grid.isPeriodic()
        ? latitudes + QStringLiteral(", ") + translated(QT_TRANSLATE_NOOP("meteorology", "all longitudes"))
        : latitudes + QStringLiteral(", ")
            + range(longitudeText(grid.longitudeFirst), longitudeText(grid.longitudeLast()));
}

QString gridText(const HorizontalGrid& grid)
{
    const QString spacing = grid.longitudeSpacing == grid.latitudeSpacing
        ? number(grid.longitudeSpacing) + QStringLiteral("°")
        : QStringLiteral("%1° × %2°").arg(number(grid.longitudeSpacing), number(grid.latitudeSpacing));
    return QStringLiteral("%1 (%2 × %3)").arg(spacing).arg(grid.longitudeCount).arg(grid.latitudeCount);
}

QString timesText(const std::vector<Time>& times)
{
    if (times.size() < 2)
        return times.empty() ? QString() : timeText(times.front());
    const QString bounds = timeRangeText(times.front(), times.back());
    const auto spacing = times[1] - times[0];
    const bool regular =
        std::ranges::adjacent_find(times, [&](Time a, Time b) { return b - a != spacing; }) == times.end();
    return regular
        ? translated(QT_TRANSLATE_NOOP("meteorology", "%1\nevery %2, %3 times"))
              .arg(bounds, hoursText(spacing))
              .arg(times.size())
        : translated(QT_TRANSLATE_NOOP("meteorology", "%1\n%2 times, unevenly spaced")).arg(bounds).arg(times.size());
}

QString levelsText(const std::vector<double>& levelsPa)
{
    if (levelsPa.empty())
        return {};
    return translated(QT_TRANSLATE_NOOP("meteorology", "%1, %2 – %3 hPa"))
        .arg(levelsPa.size())
        .arg(number(levelsPa.back() / 100), number(levelsPa.front() / 100));
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::EastwardWind:
        return translated(QT_TRANSLATE_NOOP("meteorology", "wind u"));
    case Field::NorthwardWind:
        return translated(QT_TRANSLATE_NOOP("meteorology", "wind v"));
    case Field::PressureVelocity:
        return translated(QT_TRANSLATE_NOOP("meteorology", "omega"));
    case Field::AirTemperature:
        return translated(QT_TRANSLATE_NOOP("meteorology", "temperature"));
    case Field::GeopotentialHeight:
        return translated(QT_TRANSLATE_NOOP("meteorology", "geopotential height"));
    case Field::SurfacePressure:
        return translated(QT_TRANSLATE_NOOP("meteorology", "surface pressure"));
    case Field::EastwardWind10m:
        return translated(QT_TRANSLATE_NOOP("meteorology", "10 m wind u"));
    case Field::NorthwardWind10m:
        return translated(QT_TRANSLATE_NOOP("meteorology", "10 m wind v"));
    case Field::SurfaceAltitude:
        return translated(QT_TRANSLATE_NOOP("meteorology", "terrain"));
    case Field::UpwardAirVelocity:
        return translated(QT_TRANSLATE_NOOP("meteorology", "upward velocity"));
    case Field::SpecificHumidity:
        return translated(QT_TRANSLATE_NOOP("meteorology", "specific humidity"));
    case Field::RelativeHumidity:
        return translated(QT_TRANSLATE_NOOP("meteorology", "relative humidity"));
    case Field::AirPressure:
        return translated(QT_TRANSLATE_NOOP("meteorology", "pressure"));
    case Field::AirTemperature2m:
        return translated(QT_TRANSLATE_NOOP("meteorology", "2 m temperature"));
    case Field::SurfaceTemperature:
        return translated(QT_TRANSLATE_NOOP("meteorology", "surface temperature"));
    case Field::MixingDepth:
        return translated(QT_TRANSLATE_NOOP("meteorology", "mixing depth"));
    case Field::AccumulatedPrecipitation:
        return translated(QT_TRANSLATE_NOOP("meteorology", "precipitation"));
    case Field::DownwardSolarFlux:
        return translated(QT_TRANSLATE_NOOP("meteorology", "solar flux"));
    case Field::SurfaceRoughness:
        return translated(QT_TRANSLATE_NOOP("meteorology", "roughness"));
    }
    return {};
}

} // namespace windline

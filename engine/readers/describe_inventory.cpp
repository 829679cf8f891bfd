// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/describe_inventory.h"

#include "engine/readers/level_text.h"
#include "engine/readers/translate.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>

namespace windline {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

QString describeProjection(const ConformalProjection& projection)
{
    const QString meridian = number(projection.referenceLongitude);
    if (projection.isMercator())
        return Reader::tr("Mercator");
    if (projection.coneSine == 1)
        return Reader::tr("polar stereographic (north), reference longitude %1").arg(meridian);
    if (projection.coneSine == -1)
        return Reader::tr("polar stereographic (south), reference longitude %1").arg(meridian);
    return Reader::tr("Lambert conformal (cone angle %1), reference longitude %2")
        .arg(number(std::asin(projection.coneSine) * degreesPerRadian), meridian);
}

QString describeProjectedGrid(const HorizontalGrid& grid, const ConformalProjection& projection)
{
    const int lastColumn = grid.longitudeCount - 1;
    const int lastRow = grid.latitudeCount - 1;
    const auto corner = [&](int column, int row) {
        return QStringLiteral("%1 %2").arg(number(grid.latitudeOf(column, row)), number(grid.longitudeOf(column, row)));
    };
    QStringList parts;
    parts += Reader::tr("%1 x %2 points").arg(grid.longitudeCount).arg(grid.latitudeCount);
    parts += describeProjection(projection);
    const double middleLatitude = grid.latitudeOf(lastColumn / 2.0, lastRow / 2.0);
    parts += Reader::tr("cells of %1 km in the middle")
                 .arg(QString::number(projection.metresPerCell(middleLatitude) / 1000, 'g', 4));
    parts += Reader::tr("corners (latitude longitude) %1, %2, %3, %4")
                 .arg(corner(0, 0), corner(lastColumn, 0), corner(lastColumn, lastRow), corner(0, lastRow));
    return parts.join(QStringLiteral(", "));
}

QString describeGrid(const HorizontalGrid& grid)
{
    if (grid.projection)
        return describeProjectedGrid(grid, *grid.projection);
    QStringList parts;
    parts += Reader::tr("%1 x %2 points").arg(grid.longitudeCount).arg(grid.latitudeCount);
    parts += Reader::tr("longitude %1 to %2 every %3")
                 .arg(number(grid.longitudeFirst), number(grid.longitudeLast()), number(grid.longitudeSpacing));
    parts += Reader::tr("latitude %1 to %2 every %3 degrees")
                 .arg(number(grid.latitudeFirst), number(grid.latitudeLast()), number(grid.latitudeSpacing));
    if (grid.isPeriodic())
        parts += Reader::tr("all the way round");
    if (grid.coversSouthPole() && grid.coversNorthPole())
        parts += Reader::tr("both poles");
    else if (grid.coversSouthPole())
        parts += Reader::tr("the South Pole");
    else if (grid.coversNorthPole())
        parts += Reader::tr("the North Pole");
    return parts.join(QStringLiteral(", "));
}

QString describeStep(std::chrono::seconds step)
{
    if (step % std::chrono::hours(1) == std::chrono::seconds(0))
        return Reader::tr("%1 h").arg(step / std::chrono::hours(1));
    return Reader::tr("%1 min").arg(number(static_cast<double>(step.count()) / 60));
}

// The step that most times follow at, and where a longer one leaves a gap.
QString describeTimes(const std::vector<Time>& times)
{
    if (times.empty())
        return Reader::tr("none");
    if (times.size() == 1)
        return QString::fromStdString(toIso(times.front()));
    std::map<std::chrono::seconds, int> steps;
    for (std::size_t i = 1; i < times.size(); ++i)
        ++steps[times[i] - times[i - 1]];
    const auto usual =
        std::max_element(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    QString text = Reader::tr("%1 to %2, %3 times every %4")
                       .arg(QString::fromStdString(toIso(times.front())), QString::fromStdString(toIso(times.back())))
                       .arg(times.size())
                       .arg(describeStep(usual->first));
    for (std::size_t i = 1; i < times.size(); ++i) {
        if (times[i] - times[i - 1] > usual->first)
            text += Reader::tr(", gap from %1 to %2")
                        .arg(QString::fromStdString(toIso(times[i - 1])), QString::fromStdString(toIso(times[i])));
    }
    return text;
}

QString describeSource(const MetInventory& inventory, const FieldSource& source)
{
    QString text = qt(source.nameInFile);
    if (!source.levelsPa.empty())
        text += QStringLiteral(", ") + levelsText(inventory, source.levelsPa);
    if (source.constantInTime)
        text += QStringLiteral(", ") + Reader::tr("the same at all times");
    return text;
}

// "eastward_wind", and for those that share the name "eastward_wind (10 m)".
QString fieldName(Field field)
{
    const QString name = qt(cfStandardName(field));
    if (field == Field::EastwardWind10m || field == Field::NorthwardWind10m)
        return Reader::tr("%1 (10 m)").arg(name);
    if (field == Field::AirTemperature2m)
        return Reader::tr("%1 (2 m)").arg(name);
    return name;
}

// How old the forecasts are.
QString describeForecastHours(const std::vector<int>& hours)
{
    const auto [first, last] = std::minmax_element(hours.begin(), hours.end());
    if (*first == *last)
        return Reader::tr("%1 h").arg(*first);
    return Reader::tr("%1 to %2 h").arg(*first).arg(*last);
}

// Two columns: a label, and text that may be on several lines.
class Table {
public:
    void add(const QString& label, const QString& text)
    {
        m_rows.emplace_back(label, text);
        m_labelWidth = std::max(m_labelWidth, label.size());
    }
    QString text() const
    {
        QString result;
        for (const auto& [label, text] : m_rows)
            result += (label.leftJustified(m_labelWidth + 2) + text).trimmed() + QLatin1Char('\n');
        return result;
    }

private:
    std::vector<std::pair<QString, QString>> m_rows;
    qsizetype m_labelWidth = 0;
};

} // namespace

std::string describeInventory(const MetReader& reader)
{
    const MetInventory& inventory = reader.inventory();
    Table table;
    table.add(Reader::tr("file"), pathText(inventory.file));
    table.add(Reader::tr("format"), qt(inventory.format));
    if (!inventory.modelId.empty())
        table.add(Reader::tr("model"), qt(inventory.modelId).trimmed());
    table.add(Reader::tr("grid"), describeGrid(inventory.grid));
    if (inventory.coordinate != VerticalCoordinate::Pressure)
        table.add(Reader::tr("levels"), levelKindText(inventory));
    table.add(Reader::tr("times"), describeTimes(inventory.times));
    if (!inventory.forecastHours.empty())
        table.add(Reader::tr("forecast"), describeForecastHours(inventory.forecastHours));

    table.add({}, {});
    for (const Field field : allFields) {
        if (const FieldSource* source = inventory.find(field))
            table.add(fieldName(field), describeSource(inventory, *source));
    }
    for (const Field field : allFields) {
        if (motionFields.contains(field) && !inventory.find(field))
            table.add(fieldName(field), Reader::tr("missing; looked for %1").arg(qt(reader.namesLookedFor(field))));
    }
    QString text = table.text();
    if (!inventory.notes.empty())
        text += QLatin1Char('\n');
    for (const std::string& note : inventory.notes)
        text += Reader::tr("Note: %1").arg(qt(note)) + QLatin1Char('\n');
    return text.toStdString();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/series_messages.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace windline {

// Gives this file's sentences their translation context.
struct SeriesMessages {
    Q_DECLARE_TR_FUNCTIONS(SeriesMessages)
};

namespace {

QString qt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString nameOf(const MetInventory& inventory)
{
    const std::u8string utf8 = inventory.file.filename().u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()), static_cast<qsizetype>(utf8.size()));
}

// Long lists say nothing more than their beginning does.
QString fileNames(const Readers& readers)
{
    constexpr std::size_t shown = 8;
    QStringList names;
    for (std::size_t i = 0; i < std::min(readers.size(), shown); ++i)
        names += nameOf(readers[i]->inventory());
    const QString list = names.join(QStringLiteral(", "));
    return readers.size() > shown ? SeriesMessages::tr("%1 and %2 more").arg(list).arg(readers.size() - shown) : list;
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

QString describeGrid(const HorizontalGrid& grid)
{
    const QString counts =
        QString::number(grid.longitudeCount) + QStringLiteral(" x ") + QString::number(grid.latitudeCount);
    if (grid.projection)
        return SeriesMessages::tr("%1 points of a map projection, longitude %2 to %3, latitude %4 to %5 degrees")
            .arg(counts, number(grid.longitudeFirst), number(grid.longitudeLast()), number(grid.latitudeFirst),
                number(grid.latitudeLast()));
    return SeriesMessages::tr("%1 points, longitude %2 to %3 every %4, latitude %5 to %6 every %7 degrees")
        .arg(counts, number(grid.longitudeFirst), number(grid.longitudeLast()), number(grid.longitudeSpacing),
            number(grid.latitudeFirst), number(grid.latitudeLast()), number(grid.latitudeSpacing));
}

QString describeTimes(const std::vector<Time>& times)
{
    const QString first = qt(toIso(times.front()));
    if (times.size() == 1)
        return SeriesMessages::tr("at %1").arg(first);
    return SeriesMessages::tr("at %1 times from %2 to %3")
        .arg(QString::number(times.size()), first, qt(toIso(times.back())));
}

QString describeLevels(const std::vector<double>& levelsPa)
{
    QStringList levels;
    for (const double levelPa : levelsPa)
        levels += number(levelPa / 100);
    return levels.isEmpty() ? SeriesMessages::tr("no level")
                            : levels.join(QStringLiteral(", ")) + QStringLiteral(" hPa");
}

QString spokenName(Field field)
{
    return SeriesMessages::tr(plainName(field).data()); // a literal, so it ends in a zero
}

// The name that people know from their files.
QString technicalName(Field field)
{
    const QString name = qt(cfStandardName(field));
    return field == Field::PressureVelocity ? name + QStringLiteral(", omega") : name;
}

// What the files say about variables that look like this field but could not be used.
QString notesAbout(Field field, const Readers& readers)
{
    QString text;
    for (const auto& reader : readers) {
        for (const std::string& note : reader->inventory().notes) {
            if (note.find(cfStandardName(field)) != std::string::npos)
                text += u' ' + SeriesMessages::tr("In %1, %2").arg(nameOf(reader->inventory()), qt(note));
        }
    }
    return text;
}

QString kindOfLevels(VerticalCoordinate coordinate)
{
    switch (coordinate) {
    case VerticalCoordinate::Sigma:
        return SeriesMessages::tr("sigma");
    case VerticalCoordinate::Pressure:
        return SeriesMessages::tr("pressure");
    case VerticalCoordinate::TerrainFollowing:
        return SeriesMessages::tr("terrain-following height");
    case VerticalCoordinate::Hybrid:
        return SeriesMessages::tr("hybrid");
    }
    return {};
}

} // namespace

std::string gridsDiffer(const MetInventory& first, const MetInventory& other)
{
    return SeriesMessages::tr("The grids of %1 (%2) and %3 (%4) differ; use files of one grid together.")
        .arg(nameOf(first), describeGrid(first.grid), nameOf(other), describeGrid(other.grid))
        .toStdString();
}

std::string coordinatesDiffer(const MetInventory& first, const MetInventory& other)
{
    return SeriesMessages::tr("%1 has %2 levels and %3 has %4 levels; use files with levels of one kind together.")
        .arg(nameOf(first), kindOfLevels(first.coordinate), nameOf(other), kindOfLevels(other.coordinate))
        .toStdString();
}

std::string fieldsMissing(FieldSet missing, const Readers& readers)
{
    QStringList sentences;
    for (const Field field : allFields) {
        if (missing.contains(field))
            sentences += SeriesMessages::tr("No %1 (%2) in %3: looked for %4.")
                             .arg(spokenName(field), technicalName(field), fileNames(readers),
                                 qt(readers.front()->namesLookedFor(field)))
                + notesAbout(field, readers);
    }
    return sentences.join(u' ').toStdString();
}

std::string neverTogether(const std::vector<FieldGaps>& gaps, const Readers& readers)
{
    QStringList parts;
    for (const FieldGaps& gap : gaps) {
        if (!gap.missingAt.empty())
            parts += SeriesMessages::tr("%1 is missing %2").arg(spokenName(gap.field), describeTimes(gap.missingAt));
    }
    return SeriesMessages::tr("At no time do %1 have all fields that the run needs: %2.")
        .arg(fileNames(readers), parts.join(QStringLiteral("; ")))
        .toStdString();
}

std::string tooFewLevels(FieldSet required, const std::vector<double>& commonLevelsPa, const Readers& readers)
{
    QStringList parts;
    for (const auto& reader : readers) {
        for (const FieldSource& source : reader->inventory().fields) {
            if (required.contains(source.field) && isThreeDimensional(source.field))
                parts +=
                    SeriesMessages::tr("%1 in %2 has %3")
                        .arg(spokenName(source.field), nameOf(reader->inventory()), describeLevels(source.levelsPa));
        }
    }
    return SeriesMessages::tr("A run needs at least two pressure levels that all its fields have, and these have %1 in "
                              "common: %2.")
        .arg(describeLevels(commonLevelsPa), parts.join(QStringLiteral("; ")))
        .toStdString();
}

} // namespace windline

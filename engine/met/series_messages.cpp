// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/series_messages.h"

#include <algorithm>
#include <cstdio>

namespace windline {

namespace {

std::string nameOf(const MetInventory& inventory)
{
    return inventory.file.filename().string();
}

// Long lists say nothing more than their beginning does.
std::string fileNames(const Readers& readers)
{
    constexpr std::size_t shown = 8;
    std::string names;
    for (std::size_t i = 0; i < std::min(readers.size(), shown); ++i)
        names += (i == 0 ? "" : ", ") + nameOf(readers[i]->inventory());
    if (readers.size() > shown)
        names += " and " + std::to_string(readers.size() - shown) + " more";
    return names;
}

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

std::string describeGrid(const HorizontalGrid& grid)
{
    if (grid.projection)
        return std::to_string(grid.longitudeCount) + " x " + std::to_string(grid.latitudeCount)
            + " points of a map projection, longitude " + number(grid.longitudeFirst) + " to "
            + number(grid.longitudeLast()) + ", latitude " + number(grid.latitudeFirst) + " to "
            + number(grid.latitudeLast()) + " degrees";
    return std::to_string(grid.longitudeCount) + " x " + std::to_string(grid.latitudeCount) + " points, longitude "
        + number(grid.longitudeFirst) + " to " + number(grid.longitudeLast()) + " every "
        + number(grid.longitudeSpacing) + ", latitude " + number(grid.latitudeFirst) + " to "
        + number(grid.latitudeLast()) + " every " + number(grid.latitudeSpacing) + " degrees";
}

std::string describeTimes(const std::vector<Time>& times)
{
    if (times.size() == 1)
        return "at " + toIso(times.front());
    return "at " + std::to_string(times.size()) + " times from " + toIso(times.front()) + " to " + toIso(times.back());
}

std::string describeLevels(const std::vector<double>& levelsPa)
{
    std::string text;
    for (const double levelPa : levelsPa)
        text += (text.empty() ? "" : ", ") + number(levelPa / 100);
    return text.empty() ? "no level" : text + " hPa";
}

// The name that people know from their files.
std::string technicalName(Field field)
{
    const std::string name(cfStandardName(field));
    return field == Field::PressureVelocity ? name + ", omega" : name;
}

// What the files say about variables that look like this field but could not be used.
std::string notesAbout(Field field, const Readers& readers)
{
    std::string text;
    for (const auto& reader : readers) {
        for (const std::string& note : reader->inventory().notes) {
            if (note.find(cfStandardName(field)) != std::string::npos)
                text += " In " + nameOf(reader->inventory()) + ", " + note;
        }
    }
    return text;
}

} // namespace

std::string gridsDiffer(const MetInventory& first, const MetInventory& other)
{
    return "The grids of " + nameOf(first) + " (" + describeGrid(first.grid) + ") and " + nameOf(other) + " ("
        + describeGrid(other.grid) + ") differ; use files of one grid together.";
}

std::string coordinatesDiffer(const MetInventory& first, const MetInventory& other)
{
    const auto nameOfCoordinate = [](VerticalCoordinate coordinate) {
        switch (coordinate) {
        case VerticalCoordinate::Sigma:
            return "sigma";
        case VerticalCoordinate::Pressure:
            return "pressure";
        case VerticalCoordinate::TerrainFollowing:
            return "terrain-following height";
        case VerticalCoordinate::Hybrid:
            return "hybrid";
        }
        return "";
    };
    return nameOf(first) + " has " + nameOfCoordinate(first.coordinate) + " levels and " + nameOf(other) + " has "
        + nameOfCoordinate(other.coordinate) + " levels; use files with levels of one kind together.";
}

std::string fieldsMissing(FieldSet missing, const Readers& readers)
{
    std::string text;
    for (const Field field : allFields) {
        if (!missing.contains(field))
            continue;
        text += (text.empty() ? "No " : " No ") + std::string(plainName(field)) + " (" + technicalName(field) + ") in "
            + fileNames(readers) + ": looked for " + readers.front()->namesLookedFor(field) + ".";
        text += notesAbout(field, readers);
    }
    return text;
}

std::string neverTogether(const std::vector<FieldGaps>& gaps, const Readers& readers)
{
    std::string text = "At no time do " + fileNames(readers) + " have all fields that the run needs:";
    const char* separator = " ";
    for (const FieldGaps& gap : gaps) {
        if (gap.missingAt.empty())
            continue;
        text += separator + std::string(plainName(gap.field)) + " is missing " + describeTimes(gap.missingAt);
        separator = "; ";
    }
    return text + ".";
}

std::string tooFewLevels(FieldSet required, const std::vector<double>& commonLevelsPa, const Readers& readers)
{
    std::string text = "A run needs at least two pressure levels that all its fields have, and these have "
        + describeLevels(commonLevelsPa) + " in common:";
    const char* separator = " ";
    for (const auto& reader : readers) {
        for (const FieldSource& source : reader->inventory().fields) {
            if (!required.contains(source.field) || !isThreeDimensional(source.field))
                continue;
            text += separator + std::string(plainName(source.field)) + " in " + nameOf(reader->inventory()) + " has "
                + describeLevels(source.levelsPa);
            separator = "; ";
        }
    }
    return text + ".";
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/start_json.h"

#include <cmath>

namespace windline {

namespace {

using std::chrono::seconds;

// As Windline's tables of trajectories spell them.
constexpr std::pair<HeightUnit, std::string_view> units[] = {
    {HeightUnit::MetresAboveGround, "m above ground"},
    {HeightUnit::MetresAboveSeaLevel, "m above sea level"},
    {HeightUnit::Hectopascal, "hPa"},
};

std::optional<HeightUnit> unitFromId(std::string_view id)
{
    for (const auto& [unit, name] : units)
        if (name == id)
            return unit;
    return std::nullopt;
}

std::string_view idOf(HeightUnit unit)
{
    for (const auto& [known, name] : units)
        if (known == unit)
            return name;
    return {};
}

} // namespace

JsonMembers startJson(const ProjectStart& row, const std::filesystem::path& file)
{
    const StartPoint& start = row.start;
    for (const double number : {start.latitudeDegrees, start.longitudeDegrees, start.height})
        if (!std::isfinite(number))
            throw readerError(EngineError::Kind::NotWritable, file,
                ProjectText::tr("%1 cannot be written: the start “%2” has no position or height.")
                    .arg(pathText(file), qt(start.name)));
    JsonMembers json;
    json.addInteger("id", row.id);
    json.addInteger("colour", row.colourIndex);
    json.addText("name", start.name);
    json.addNumber("latitude", start.latitudeDegrees);
    json.addNumber("longitude", start.longitudeDegrees);
    json.addNumber("height", start.height);
    json.addText("height_unit", idOf(start.heightUnit));
    if (start.time)
        json.addTime("time", *start.time);
    if (start.duration)
        json.addInteger("duration_s", start.duration->count());
    if (!(start.offset == MeteorologyOffset{})) {
        JsonMembers offset;
        offset.addNumber("columns", double(start.offset.columns));
        offset.addNumber("rows", double(start.offset.rows));
        offset.addNumber("sigma", double(start.offset.sigma));
        json.add("meteorology_offset", offset.onOneLine());
    }
    if (!start.origin.empty())
        json.addText("origin", start.origin);
    return json;
}

ProjectStart startFromJson(const JsonFields& fields)
{
    constexpr std::int64_t mostSeconds = 10'000'000'000; // three centuries
    ProjectStart row;
    row.id = static_cast<int>(fields.integer("id", 1, 2'000'000'000));
    row.colourIndex = static_cast<int>(fields.integerOr("colour", 0, 0, 100'000'000));
    StartPoint& start = row.start;
    start.name = fields.textOr("name", {});
    start.latitudeDegrees = fields.number("latitude", -90, 90);
    start.longitudeDegrees = fields.number("longitude", -1e6, 1e6);
    start.height = fields.number("height");
    start.heightUnit = fields.choiceOr("height_unit", HeightUnit::MetresAboveGround, unitFromId);
    start.time = fields.timeIfThere("time");
    if (fields.has("duration_s"))
        start.duration = seconds(fields.integer("duration_s", -mostSeconds, mostSeconds));
    if (fields.has("meteorology_offset")) {
        const JsonFields offset = fields.child("meteorology_offset");
        start.offset = {.columns = static_cast<float>(offset.numberOr("columns", 0, -1e6, 1e6)),
            .rows = static_cast<float>(offset.numberOr("rows", 0, -1e6, 1e6)),
            .sigma = static_cast<float>(offset.numberOr("sigma", 0, -1e6, 1e6))};
    }
    start.origin = fields.textOr("origin", {});
    return row;
}

} // namespace windline

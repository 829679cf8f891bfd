// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/readers/reading.h"

#include "engine/readers/open_reader.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

std::size_t nearest(double value, double first, double spacing)
{
    return static_cast<std::size_t>(std::lround((value - first) / spacing));
}

} // namespace

std::unique_ptr<MetReader> TestFolder::open(const sample::File& file)
{
    const std::filesystem::path written = path("sample" + std::to_string(++m_opened) + ".nc");
    file.write(written);
    return openReader(written);
}

MetSnapshot readField(MetReader& reader, Field field, std::size_t timeIndex)
{
    MetSnapshot snapshot;
    snapshot.grid.horizontal = reader.inventory().grid;
    if (const FieldSource* source = reader.inventory().find(field))
        snapshot.grid.levelsPa = source->levelsPa;
    reader.read(timeIndex, FieldSet{field}, snapshot);
    return snapshot;
}

float valueAt(const MetSnapshot& snapshot, Field field, double hectopascal, double latitude, double longitude)
{
    const HorizontalGrid& grid = snapshot.grid.horizontal;
    const std::vector<double>& levels = snapshot.grid.levelsPa;
    std::size_t level = 0;
    if (isThreeDimensional(field))
        level = static_cast<std::size_t>(std::find_if(levels.begin(), levels.end(), [&](double levelPa) {
            return std::abs(levelPa - 100 * hectopascal) < 1e-3;
        }) - levels.begin());
    const double east = grid.longitudeFirst + std::fmod(std::fmod(longitude - grid.longitudeFirst, 360) + 360, 360);
    const std::size_t row = nearest(latitude, grid.latitudeFirst, grid.latitudeSpacing);
    const std::size_t column = nearest(east, grid.longitudeFirst, grid.longitudeSpacing);
    return snapshot[field].at(
        (level * static_cast<std::size_t>(grid.latitudeCount) + row) * static_cast<std::size_t>(grid.longitudeCount)
        + column);
}

QString differenceFromTruth(MetReader& reader, Field field, double tolerance)
{
    const MetInventory& inventory = reader.inventory();
    const FieldSource* source = inventory.find(field);
    if (!source)
        return QStringLiteral("the field was not found");
    const auto start = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1);
    const HorizontalGrid& grid = inventory.grid;
    std::vector<double> levels = source->levelsPa;
    if (levels.empty())
        levels.push_back(0);
    const std::size_t times = source->constantInTime ? 1 : inventory.times.size();
    for (std::size_t t = 0; t < times; ++t) {
        const MetSnapshot snapshot = readField(reader, field, t);
        const double hours = source->constantInTime
            ? 0
            : std::chrono::duration<double, std::ratio<3600>>(inventory.times[t] - start).count();
        if (snapshot[field].size() != levels.size() * grid.cellCount())
            return QStringLiteral("%1 values instead of %2")
                .arg(snapshot[field].size())
                .arg(levels.size() * grid.cellCount());
        std::size_t i = 0;
        for (const double levelPa : levels) {
            for (int row = 0; row < grid.latitudeCount; ++row) {
                for (int column = 0; column < grid.longitudeCount; ++column, ++i) {
                    const double latitude = grid.latitudeFirst + row * grid.latitudeSpacing;
                    const double longitude = grid.longitudeFirst + column * grid.longitudeSpacing;
                    const double expected = sample::truth(hours, levelPa / 100, latitude, longitude);
                    if (!(std::abs(snapshot[field][i] - expected) <= tolerance))
                        return QStringLiteral("%1 instead of %2 at %3 h, %4 hPa, latitude %5, longitude %6")
                            .arg(snapshot[field][i])
                            .arg(expected)
                            .arg(hours)
                            .arg(levelPa / 100)
                            .arg(latitude)
                            .arg(longitude);
                }
            }
        }
    }
    return {};
}

std::optional<Refusal> refusalOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const EngineError& error) {
        return Refusal{error.kind(), QString::fromUtf8(error.what())};
    }
    return std::nullopt;
}

bool hasNote(const MetReader& reader, const char* part)
{
    const std::vector<std::string>& notes = reader.inventory().notes;
    return std::any_of(
        notes.begin(), notes.end(), [part](const std::string& note) { return note.find(part) != std::string::npos; });
}

} // namespace windline

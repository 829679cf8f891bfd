// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/met_series.h"

#include "engine/met/series_messages.h"
#include "engine/model/engine_error.h"
#include "engine/model/model_id.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <optional>

namespace windline {

namespace {

std::optional<std::size_t> indexOf(const std::vector<Time>& times, Time time)
{
    const auto found = std::lower_bound(times.begin(), times.end(), time);
    if (found == times.end() || *found != time)
        return std::nullopt;
    return static_cast<std::size_t>(found - times.begin());
}

bool holds(const MetInventory& inventory, Field field, Time time)
{
    const FieldSource* source = inventory.find(field);
    return source && (source->constantInTime || indexOf(inventory.times, time));
}

bool hasThreeDimensionalField(const MetInventory& inventory)
{
    return std::any_of(inventory.fields.begin(), inventory.fields.end(),
        [](const FieldSource& source) { return isThreeDimensional(source.field); });
}

std::vector<double> commonLevels(const std::vector<double>& a, const std::vector<double>& b)
{
    std::vector<double> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return common;
}

std::vector<double> allLevels(const std::vector<double>& a, const std::vector<double>& b)
{
    std::vector<double> all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

void checkGridsAgree(const std::vector<std::unique_ptr<MetReader>>& readers)
{
    const MetInventory* first = nullptr;
    for (const auto& reader : readers) {
        const MetInventory& inventory = reader->inventory();
        if (inventory.fields.empty())
            continue; // nothing will be read from it, so its grid does not matter
        if (!first)
            first = &inventory;
        else if (!inventory.grid.coincidesWith(first->grid))
            throw EngineError(EngineError::Kind::UnusableMeteorology, inventory.file, gridsDiffer(*first, inventory));
        else if (inventory.coordinate != first->coordinate && hasThreeDimensionalField(inventory)
            && hasThreeDimensionalField(*first))
            throw EngineError(
                EngineError::Kind::UnusableMeteorology, inventory.file, coordinatesDiffer(*first, inventory));
    }
}

} // namespace

struct MetSeries::Private {
    std::vector<std::unique_ptr<MetReader>> readers;

    // The reader that is asked for the field at this time: the file named first wins.
    MetReader* readerOf(Field field, Time time) const
    {
        const auto found = std::find_if(readers.begin(), readers.end(),
            [&](const auto& reader) { return holds(reader->inventory(), field, time); });
        return found == readers.end() ? nullptr : found->get();
    }

    std::vector<Time> allTimes() const
    {
        std::vector<Time> times;
        for (const auto& reader : readers) {
            const MetInventory& inventory = reader->inventory();
            if (hasThreeDimensionalField(inventory))
                times.insert(times.end(), inventory.times.begin(), inventory.times.end());
        }
        std::sort(times.begin(), times.end());
        times.erase(std::unique(times.begin(), times.end()), times.end());
        return times;
    }

    VerticalCoordinate coordinate() const
    {
        for (const auto& reader : readers)
            if (hasThreeDimensionalField(reader->inventory()))
                return reader->inventory().coordinate;
        return VerticalCoordinate::Pressure;
    }

    // Of a level that some file has.
    LevelDefinition definitionOf(double levelPa) const
    {
        for (const auto& reader : readers)
            for (const auto& [nominalPa, definition] : reader->inventory().levelDefinitions)
                if (nominalPa == levelPa)
                    return definition;
        assert(false);
        return {};
    }

    bool isThere(FieldSet fields, Time time) const
    {
        return std::all_of(allFields.begin(), allFields.end(),
            [&](Field field) { return !fields.contains(field) || readerOf(field, time); });
    }

    bool isAlwaysThere(Field field, const std::vector<Time>& times) const
    {
        return std::all_of(times.begin(), times.end(), [&](Time time) { return readerOf(field, time) != nullptr; });
    }

    std::vector<FieldGaps> gaps(FieldSet fields, const std::vector<Time>& times) const
    {
        std::vector<FieldGaps> gaps;
        for (const Field field : allFields) {
            if (!fields.contains(field))
                continue;
            gaps.push_back({field, {}});
            std::copy_if(times.begin(), times.end(), std::back_inserter(gaps.back().missingAt),
                [&](Time time) { return !readerOf(field, time); });
        }
        return gaps;
    }

    // Levels that the field has at all of these times. Nothing: no level at all, or no such field.
    std::vector<double> levelsOf(Field field, const std::vector<Time>& times) const
    {
        std::optional<std::vector<double>> levels;
        const MetReader* previous = nullptr;
        for (const Time time : times) {
            const MetReader* reader = readerOf(field, time);
            if (!reader || reader == previous)
                continue;
            previous = reader;
            const std::vector<double>& here = reader->inventory().find(field)->levelsPa;
            levels = levels ? commonLevels(*levels, here) : here;
        }
        return levels.value_or(std::vector<double>());
    }

    // Sentences, behind the names of their files.
    std::vector<std::string> told(std::vector<std::string> MetInventory::* sentences) const
    {
        std::vector<std::string> told;
        for (const auto& reader : readers) {
            const MetInventory& inventory = reader->inventory();
            for (const std::string& sentence : inventory.*sentences)
                told.push_back(inventory.file.filename().string() + ": " + sentence);
        }
        return told;
    }
};

MetSeries::MetSeries(std::vector<std::unique_ptr<MetReader>> readers)
    : m_d(std::make_unique<Private>(Private{std::move(readers)}))
{
    assert(!m_d->readers.empty());
    checkGridsAgree(m_d->readers);
}

MetSeries::~MetSeries() = default;
MetSeries::MetSeries(MetSeries&&) noexcept = default;
MetSeries& MetSeries::operator=(MetSeries&&) noexcept = default;

const HorizontalGrid& MetSeries::grid() const
{
    for (const auto& reader : m_d->readers) {
        if (!reader->inventory().fields.empty())
            return reader->inventory().grid;
    }
    return m_d->readers.front()->inventory().grid;
}

FieldSet MetSeries::fields() const
{
    FieldSet found;
    for (const auto& reader : m_d->readers) {
        for (const FieldSource& source : reader->inventory().fields)
            found.insert(source.field);
    }
    return found;
}

VerticalCoordinate MetSeries::coordinate() const
{
    return m_d->coordinate();
}

std::vector<Time> MetSeries::times() const
{
    return m_d->allTimes();
}

std::vector<std::string> MetSeries::notes() const
{
    return m_d->told(&MetInventory::notes);
}

std::vector<std::string> MetSeries::warnings() const
{
    return m_d->told(&MetInventory::warnings);
}

std::vector<MeteorologyGrid> MetSeries::meteorologyGrids() const
{
    std::vector<MeteorologyGrid> grids;
    const std::vector<Time> all = m_d->allTimes();
    for (const auto& reader : m_d->readers) {
        const MetInventory& inventory = reader->inventory();
        const std::vector<Time>& own = inventory.times.empty() ? all : inventory.times; // a file of terrain has none
        MeteorologyGrid grid;
        grid.modelId = inventory.modelId.empty() ? modelIdFromName(inventory.file) : inventory.modelId;
        grid.firstTime = own.empty() ? Time{} : own.front();
        if (inventory.forecastHours.size() == inventory.times.size()) {
            grid.times = inventory.times;
            grid.forecastHours = inventory.forecastHours;
        }
        grids.push_back(std::move(grid));
    }
    return grids;
}

MetSelection MetSeries::select(FieldSet required, FieldSet optional, LevelChoice choice, FieldSet extra) const
{
    const auto& readers = m_d->readers;
    const auto unusable = [&](const std::string& sentence) {
        return EngineError(EngineError::Kind::UnusableMeteorology, readers.front()->inventory().file, sentence);
    };
    const auto together = choice == LevelChoice::Common ? commonLevels : allLevels;
    const FieldSet missing = required - fields();
    if (!missing.empty())
        throw unusable(fieldsMissing(missing, readers));

    MetSelection selection;
    selection.fields = required;
    selection.grid.horizontal = grid();
    const std::vector<Time> all = m_d->allTimes();
    std::copy_if(all.begin(), all.end(), std::back_inserter(selection.times),
        [&](Time time) { return m_d->isThere(required, time); });
    if (selection.times.empty())
        throw unusable(neverTogether(m_d->gaps(required, all), readers));

    std::optional<std::vector<double>> levels;
    for (const Field field : allFields) {
        if (!isThreeDimensional(field) || !required.contains(field))
            continue;
        const std::vector<double> here = m_d->levelsOf(field, selection.times);
        levels = levels ? together(*levels, here) : here;
    }
    if (levels && levels->size() < 2)
        throw unusable(tooFewLevels(required, *levels, readers));

    for (const Field field : allFields) {
        if (!optional.contains(field) || required.contains(field) || !m_d->isAlwaysThere(field, selection.times))
            continue;
        if (isThreeDimensional(field)) {
            const std::vector<double> here = m_d->levelsOf(field, selection.times);
            const std::vector<double> common = levels ? together(*levels, here) : here;
            if (common.size() < 2)
                continue; // something optional must not make the run impossible
            levels = common;
        }
        selection.fields.insert(field);
    }
    for (const Field field : allFields)
        if (extra.contains(field) && m_d->isAlwaysThere(field, selection.times))
            selection.fields.insert(field);
    selection.grid.levelsPa = levels.value_or(std::vector<double>());
    selection.isArlPacked =
        std::all_of(readers.begin(), readers.end(), [](const auto& reader) { return reader->inventory().isArlPacked; });
    selection.grid.coordinate = m_d->coordinate();
    if (selection.grid.coordinate != VerticalCoordinate::Pressure)
        for (const double levelPa : selection.grid.levelsPa)
            selection.grid.levels.push_back(m_d->definitionOf(levelPa));
    return selection;
}

void MetSeries::release()
{
    for (const auto& reader : m_d->readers)
        reader->release();
}

MetSnapshot MetSeries::read(const MetSelection& selection, std::size_t timeIndex)
{
    MetSnapshot snapshot;
    read(selection, timeIndex, snapshot);
    return snapshot;
}

void MetSeries::read(const MetSelection& selection, std::size_t timeIndex, MetSnapshot& snapshot)
{
    snapshot.time = selection.times.at(timeIndex);
    snapshot.grid = selection.grid;
    FieldSet wanted = selection.fields;
    for (const Field field : allFields)
        if (!wanted.contains(field))
            snapshot[field].clear();
    for (const auto& reader : m_d->readers) {
        const MetInventory& inventory = reader->inventory();
        FieldSet here;
        for (const FieldSource& source : inventory.fields) {
            if (wanted.contains(source.field) && holds(inventory, source.field, snapshot.time))
                here.insert(source.field);
        }
        if (here.empty()) {
            reader->release();
            continue;
        }
        reader->read(indexOf(inventory.times, snapshot.time).value_or(0), here, snapshot);
        wanted = wanted - here;
    }
    for (const Field field : allFields)
        if (wanted.contains(field))
            snapshot[field].clear();
}

} // namespace windline

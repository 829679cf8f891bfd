// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_reader.h"

#include "engine/readers/arl_label.h"
#include "engine/readers/level_text.h"
#include "engine/readers/translate.h"
#include "engine/threads/for_ranges.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace windline {

ArlReader::ArlReader(const std::filesystem::path& file)
    : m_file(file)
    , m_catalogue(arlCatalogue(file, m_file.bytes()))
{
    m_file.release(); // a run may be given more files than a process may have open
}

std::string ArlReader::namesLookedFor(Field field) const
{
    QStringList names;
    for (const ArlVariable& variable : arlVariables()) {
        if (variable.field == field)
            names += qt(variable.name);
    }
    return names.join(QStringLiteral(", ")).toStdString();
}

void ArlReader::read(std::size_t timeIndex, FieldSet wanted, MetSnapshot& snapshot)
{
    const ArlTime& time = m_catalogue.times.at(timeIndex);
    const std::string_view bytes = m_file.bytes();
    const std::vector<Wanted> records = wantedRecords(wanted, snapshot);
    std::vector<std::uint8_t> isDamaged(records.size(), 0);
    constexpr std::size_t fewestAtOnce = 4;
    forRanges(records.size(), fewestAtOnce, [&](std::size_t begin, std::size_t end) {
        ArlUnpacker unpacker;
        for (std::size_t i = begin; i < end; ++i)
            isDamaged[i] = read(bytes, time, records[i], unpacker) ? 0 : 1;
    });
    const auto found = std::ranges::find(isDamaged, 1);
    if (found != isDamaged.end())
        throw damaged(timeIndex, records[static_cast<std::size_t>(found - isDamaged.begin())]);
}

std::vector<ArlReader::Wanted> ArlReader::wantedRecords(FieldSet wanted, MetSnapshot& snapshot) const
{
    const std::vector<ArlLevel>& inFile = m_catalogue.levels.levels;
    const std::size_t cells = m_catalogue.inventory.grid.cellCount();
    std::vector<Wanted> records;
    for (const ArlVariable& variable : m_catalogue.variables) {
        if (!wanted.contains(variable.field))
            continue;
        std::vector<float>& values = snapshot[variable.field];
        if (!isThreeDimensional(variable.field)) {
            values.resize(cells);
            records.push_back({&variable, nullptr, values.data()});
            continue;
        }
        values.resize(snapshot.grid.levelsPa.size() * cells);
        float* here = values.data();
        for (const double levelPa : snapshot.grid.levelsPa) {
            const auto level = std::find_if(
                inFile.begin(), inFile.end(), [&](const ArlLevel& other) { return other.levelPa == levelPa; });
            if (level == inFile.end())
                std::fill_n(here, cells, std::numeric_limits<float>::quiet_NaN());
            else
                records.push_back({&variable, &*level, here});
            here += cells;
        }
    }
    return records;
}

bool ArlReader::read(std::string_view bytes, const ArlTime& time, const Wanted& wanted, ArlUnpacker& unpacker) const
{
    const ArlVariable& variable = *wanted.variable;
    const int levelInFile = wanted.level ? wanted.level->inFile : 0;
    const auto entry = std::find_if(time.entries.begin(), time.entries.end(),
        [&](const ArlEntry& other) { return other.level == levelInFile && other.nameText() == variable.name; });
    const auto nothing = [&] {
        std::fill_n(wanted.values, m_catalogue.inventory.grid.cellCount(), std::numeric_limits<float>::quiet_NaN());
        return true;
    };
    if (entry == time.entries.end())
        return nothing();

    const std::string_view record =
        bytes.substr(time.firstRecord + static_cast<std::size_t>(entry - time.entries.begin()) * m_catalogue.recordSize,
            m_catalogue.recordSize);
    const ArlLabel label(record);
    if (label.name() != variable.name || label.level().value_or(levelInFile) != levelInFile)
        return false;
    if (label.isMissing())
        return nothing();
    const auto packing = label.packing();
    const std::string_view text = record.substr(ArlLabel::size);
    const std::span packed(reinterpret_cast<const unsigned char*>(text.data()), text.size());
    if (!packing || (entry->checksum != 0 && rotatingChecksum(packed) != entry->checksum))
        return false;
    unpacker.unpack(packed, *packing, m_catalogue.grid.columns, variable.unit, wanted.values);
    return true;
}

EngineError ArlReader::damaged(std::size_t timeIndex, const Wanted& wanted) const
{
    const MetInventory& inventory = m_catalogue.inventory;
    const ArlLevel* const level = wanted.level;
    const QString place =
        level ? levelText(inventory.coordinate, level->levelPa, level->definition) : Reader::tr("the ground");
    return readerError(EngineError::Kind::NotReadable, inventory.file,
        Reader::tr("%1 is damaged: its %2 at %3, %4, is not what was written there; copy or download the file again.")
            .arg(pathText(inventory.file), qt(wanted.variable->name), place,
                QString::fromStdString(toIso(inventory.times[timeIndex]))));
}

} // namespace windline

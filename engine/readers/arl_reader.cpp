// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_reader.h"

#include "engine/readers/arl_label.h"
#include "engine/readers/level_text.h"
#include "engine/readers/translate.h"

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

void ArlReader::release()
{
    m_file.release();
    m_unpacker = {};
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
    const std::vector<ArlLevel>& inFile = m_catalogue.levels.levels;
    const std::size_t cells = m_catalogue.inventory.grid.cellCount();
    for (const ArlVariable& variable : m_catalogue.variables) {
        if (!wanted.contains(variable.field))
            continue;
        std::vector<float>& values = snapshot[variable.field];
        if (!isThreeDimensional(variable.field)) {
            values.resize(cells);
            read(timeIndex, variable, nullptr, values.data());
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
                read(timeIndex, variable, &*level, here);
            here += cells;
        }
    }
}

void ArlReader::read(std::size_t timeIndex, const ArlVariable& variable, const ArlLevel* level, float* values)
{
    const ArlTime& time = m_catalogue.times.at(timeIndex);
    const int levelInFile = level ? level->inFile : 0;
    const auto entry = std::find_if(time.entries.begin(), time.entries.end(),
        [&](const ArlEntry& other) { return other.level == levelInFile && other.nameText() == variable.name; });
    const auto nothing = [&] {
        std::fill_n(values, m_catalogue.inventory.grid.cellCount(), std::numeric_limits<float>::quiet_NaN());
    };
    if (entry == time.entries.end())
        return nothing();

    const std::string_view record = m_file.bytes().substr(
        time.firstRecord + static_cast<std::size_t>(entry - time.entries.begin()) * m_catalogue.recordSize,
        m_catalogue.recordSize);
    const ArlLabel label(record);
    if (label.name() != variable.name || label.level().value_or(levelInFile) != levelInFile)
        throw damaged(timeIndex, variable, level);
    if (label.isMissing())
        return nothing();
    const auto packing = label.packing();
    const std::string_view text = record.substr(ArlLabel::size);
    const std::span bytes(reinterpret_cast<const unsigned char*>(text.data()), text.size());
    if (!packing || (entry->checksum != 0 && rotatingChecksum(bytes) != entry->checksum))
        throw damaged(timeIndex, variable, level);
    m_unpacker.unpack(bytes, *packing, m_catalogue.grid.columns, variable.unit, values);
}

EngineError ArlReader::damaged(std::size_t timeIndex, const ArlVariable& variable, const ArlLevel* level) const
{
    const MetInventory& inventory = m_catalogue.inventory;
    const QString place =
        level ? levelText(inventory.coordinate, level->levelPa, level->definition) : Reader::tr("the ground");
    return readerError(EngineError::Kind::NotReadable, inventory.file,
        Reader::tr("%1 is damaged: its %2 at %3, %4, is not what was written there; copy or download the file again.")
            .arg(pathText(inventory.file), qt(variable.name), place,
                QString::fromStdString(toIso(inventory.times[timeIndex]))));
}

} // namespace windline

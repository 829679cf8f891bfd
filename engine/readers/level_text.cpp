// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/level_text.h"

#include "engine/readers/translate.h"

#include <QStringList>

#include <algorithm>

namespace windline {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

LevelDefinition definitionOf(const MetInventory& inventory, double levelPa)
{
    const auto found = std::find_if(inventory.levelDefinitions.begin(), inventory.levelDefinitions.end(),
        [&](const auto& level) { return level.first == levelPa; });
    return found == inventory.levelDefinitions.end() ? LevelDefinition() : found->second;
}

QString ownValue(const MetInventory& inventory, double levelPa, const LevelDefinition& definition)
{
    switch (inventory.coordinate) {
    case VerticalCoordinate::Sigma:
        return number(definition.sigma);
    case VerticalCoordinate::TerrainFollowing:
        return number(definition.metres);
    case VerticalCoordinate::Hybrid:
        return number(definition.offsetPa / 100) + QStringLiteral(" + ") + number(definition.sigma);
    case VerticalCoordinate::Pressure:
        break;
    }
    return number(levelPa / 100);
}

} // namespace

QString levelText(VerticalCoordinate coordinate, double levelPa, const LevelDefinition& definition)
{
    switch (coordinate) {
    case VerticalCoordinate::Sigma:
        return Reader::tr("sigma %1").arg(number(definition.sigma));
    case VerticalCoordinate::TerrainFollowing:
        return Reader::tr("%1 m").arg(number(definition.metres));
    case VerticalCoordinate::Hybrid:
        return Reader::tr("%1 hPa + %2 x surface pressure")
            .arg(number(definition.offsetPa / 100), number(definition.sigma));
    case VerticalCoordinate::Pressure:
        break;
    }
    return Reader::tr("%1 hPa").arg(number(levelPa / 100));
}

QString levelsText(const MetInventory& inventory, const std::vector<double>& levelsPa)
{
    const auto own = [&](double levelPa) { return ownValue(inventory, levelPa, definitionOf(inventory, levelPa)); };
    if (levelsPa.size() == 1)
        return Reader::tr("1 level, %1")
            .arg(levelText(inventory.coordinate, levelsPa.front(), definitionOf(inventory, levelsPa.front())));
    const QString first = own(levelsPa.front());
    const QString last = own(levelsPa.back());
    const auto count = levelsPa.size();
    switch (inventory.coordinate) {
    case VerticalCoordinate::Sigma:
        return Reader::tr("%1 levels, sigma %2 to %3").arg(count).arg(first, last);
    case VerticalCoordinate::TerrainFollowing:
        return Reader::tr("%1 levels, %2 to %3 m").arg(count).arg(first, last);
    case VerticalCoordinate::Hybrid:
        return Reader::tr("%1 levels, nominally %2 to %3 hPa")
            .arg(count)
            .arg(number(levelsPa.front() / 100), number(levelsPa.back() / 100));
    case VerticalCoordinate::Pressure:
        break;
    }
    return Reader::tr("%1 levels, %2 to %3 hPa").arg(count).arg(first, last);
}

QString levelKindText(const MetInventory& inventory)
{
    QStringList values;
    for (const auto& [levelPa, definition] : inventory.levelDefinitions)
        values += ownValue(inventory, levelPa, definition);
    const QString list = values.join(QStringLiteral(", "));
    switch (inventory.coordinate) {
    case VerticalCoordinate::Sigma:
        return Reader::tr("sigma (pressure as a fraction of surface pressure): %1").arg(list);
    case VerticalCoordinate::TerrainFollowing:
        return Reader::tr("heights that follow the terrain, in metres: %1").arg(list);
    case VerticalCoordinate::Hybrid:
        return Reader::tr("hybrid (hPa + fraction of surface pressure): %1").arg(list);
    case VerticalCoordinate::Pressure:
        break;
    }
    return Reader::tr("pressure");
}

} // namespace windline

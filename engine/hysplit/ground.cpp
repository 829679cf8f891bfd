// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/ground.h"

#include "engine/hysplit/boundary_files.h"
#include "engine/hysplit/constants.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace windline {

namespace {

std::string text(const char* source)
{
    return QCoreApplication::translate("Hysplit", source).toStdString();
}

class GroundFinder {
public:
    GroundFinder(const MetSnapshot& snapshot, const HysplitGrid& grid, const std::filesystem::path& boundaryFiles)
        : m_snapshot(snapshot)
        , m_grid(grid)
    {
        if (!boundaryFiles.empty())
            m_boundary.emplace(boundaryFiles);
    }

    HysplitGround find()
    {
        findTerrain();
        findRoughness();
        return std::move(m_ground);
    }

private:
    template <typename Value> std::vector<float> overGrid(const Value& value) const
    {
        std::vector<float> values;
        values.reserve(static_cast<std::size_t>(m_grid.rows) * m_grid.columns);
        for (int row = 0; row < m_grid.rows; ++row)
            for (int column = 0; column < m_grid.columns; ++column)
                values.push_back(static_cast<float>(value(row, column)));
        return values;
    }

    std::size_t index(int row, int column) const
    {
        return static_cast<std::size_t>(row) * m_snapshot.grid.horizontal.longitudeCount + column;
    }
    double surface(Field field, int row, int column) const { return m_snapshot[field][index(row, column)]; }
    double onLevel(Field field, std::size_t level, int row, int column) const
    {
        return m_snapshot[field][level * m_snapshot.grid.horizontal.cellCount() + index(row, column)];
    }

    void findTerrain()
    {
        const bool onPressure = m_snapshot.grid.coordinate == VerticalCoordinate::Pressure;
        if (m_snapshot.has(Field::SurfaceAltitude)) {
            m_ground.terrainMetres =
                overGrid([this](int row, int column) { return surface(Field::SurfaceAltitude, row, column); });
        } else if (onPressure && m_snapshot.has(Field::SurfacePressure) && m_snapshot.has(Field::GeopotentialHeight)) {
            m_ground.terrainMetres = overGrid([this](int row, int column) { return heightOfSurface(row, column); });
            m_ground.notes.push_back(text(QT_TRANSLATE_NOOP("Hysplit",
                "The meteorology has no terrain height; it is taken from where the surface pressure lies among the "
                "heights of the levels, as HYSPLIT does.")));
        } else if (m_boundary && m_boundary->hasTerrain()) {
            m_ground.terrainMetres = overGrid([this](int row, int column) {
                return m_boundary
                    ->terrainMetres(
                        m_grid.horizontal.latitudeOf(column, row), m_grid.horizontal.longitudeOf(column, row))
                    .value_or(0);
            });
            m_ground.notes.push_back(text(QT_TRANSLATE_NOOP(
                "Hysplit", "The meteorology has no terrain height; it is taken from HYSPLIT's TERRAIN.ASC.")));
        } else {
            m_ground.terrainMetres = overGrid([](int, int) { return 0; });
            m_ground.notes.push_back(text(QT_TRANSLATE_NOOP("Hysplit",
                "Neither the meteorology nor a TERRAIN.ASC gives the height of the ground: it is taken as sea level "
                "everywhere. Name the folder of HYSPLIT's boundary files with --bdyfiles.")));
        }
    }

    // Linear in pressure between the levels, hypsometric below the lowest.
    double heightOfSurface(int row, int column) const
    {
        const std::vector<double>& levelsPa = m_snapshot.grid.levelsPa;
        const double surfacePa = surface(Field::SurfacePressure, row, column);
        std::size_t level = levelsPa.size() - 1;
        if (surfacePa > levelsPa[level]) {
            const double temperature =
                m_snapshot.has(Field::AirTemperature) ? onLevel(Field::AirTemperature, level, row, column) : 288.0;
            return onLevel(Field::GeopotentialHeight, level, row, column)
                - gasConstantOverGravity * temperature * std::log(surfacePa / levelsPa[level]);
        }
        while (level > 0 && levelsPa[level - 1] > surfacePa)
            --level;
        const std::size_t above = level > 0 ? level - 1 : 0;
        const double lower = onLevel(Field::GeopotentialHeight, level, row, column);
        const double upper = onLevel(Field::GeopotentialHeight, above, row, column);
        return above == level
            ? lower
            : lower + (levelsPa[level] - surfacePa) / (levelsPa[level] - levelsPa[above]) * (upper - lower);
    }

    void findRoughness()
    {
        if (m_snapshot.has(Field::SurfaceRoughness)) {
            m_ground.roughnessMetres =
                overGrid([this](int row, int column) { return surface(Field::SurfaceRoughness, row, column); });
        } else if (m_boundary) {
            if (!m_snapshot.has(Field::EastwardWind10m))
                m_ground.notes.insert(m_ground.notes.end(), m_boundary->notes().begin(), m_boundary->notes().end());
            m_ground.roughnessMetres = overGrid([this](int row, int column) {
                return m_boundary->roughnessMetres(
                    m_grid.horizontal.latitudeOf(column, row), m_grid.horizontal.longitudeOf(column, row));
            });
        } else {
            constexpr double defaultRoughnessMetres = 0.2;
            m_ground.roughnessMetres = overGrid([](int, int) { return defaultRoughnessMetres; });
            if (!m_snapshot.has(Field::EastwardWind10m)) // nothing else depends on it
                m_ground.notes.push_back(text(QT_TRANSLATE_NOOP("Hysplit",
                    "There are no boundary files of HYSPLIT: a roughness of 0.2 m is used everywhere. Near the "
                    "ground that can take parcels tens of kilometres a day from HYSPLIT's. Name the folder of "
                    "ASCDATA.CFG "
                    "and ROUGLEN.ASC with --bdyfiles.")));
        }
        for (float& roughness : m_ground.roughnessMetres)
            if (!(roughness > 1e-5F)) // a logarithm is taken of it
                roughness = 1e-5F;
    }

    const MetSnapshot& m_snapshot;
    const HysplitGrid& m_grid;
    std::optional<BoundaryFiles> m_boundary;
    HysplitGround m_ground;
};

} // namespace

HysplitGround hysplitGround(
    const MetSnapshot& snapshot, const HysplitGrid& grid, const std::filesystem::path& boundaryFiles)
{
    return GroundFinder(snapshot, grid, boundaryFiles).find();
}

} // namespace windline

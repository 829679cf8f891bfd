// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/polar_rows.h"

#include "engine/kernel/sphere.h"

#include <cmath>
#include <utility>

namespace windline {

namespace {

// A wind as a vector of the plane that touches the sphere at a pole; x points along longitude 0.
struct PolarVector {
    double x = 0;
    double y = 0;
};

// hemisphere: +1 north, -1 south.
PolarVector toPolar(double east, double north, double longitude, int hemisphere)
{
    const double cosine = std::cos(longitude * radiansPerDegree);
    const double sine = std::sin(longitude * radiansPerDegree);
    return {-east * sine - hemisphere * north * cosine, east * cosine - hemisphere * north * sine};
}

void setFromPolar(float& east, float& north, PolarVector vector, double longitude, int hemisphere)
{
    const double cosine = std::cos(longitude * radiansPerDegree);
    const double sine = std::sin(longitude * radiansPerDegree);
    east = static_cast<float>(-vector.x * sine + vector.y * cosine);
    north = static_cast<float>(-hemisphere * (vector.x * cosine + vector.y * sine));
}

// Works on one row of one snapshot.
class PolarRow {
public:
    PolarRow(PreparedSnapshot& prepared, int row)
        : m_prepared(prepared)
        , m_shape(prepared.shape)
        , m_row(row)
    {
    }

    WindValues& at(int column, int level)
    {
        const auto levels = m_shape.levelsPa.size();
        return m_prepared.winds[(static_cast<std::size_t>(m_row) * m_shape.columns + column) * levels + level];
    }
    SurfaceValues& surfaceAt(int column)
    {
        return m_prepared.surface[static_cast<std::size_t>(m_row) * m_shape.columns + column];
    }
    double longitude(int column) const { return m_shape.grid.longitudeFirst + column * m_shape.grid.longitudeSpacing; }
    int distinctColumns() const { return m_shape.grid.longitudeCount; }

    // Mean of the vectors that wind(column) gives as (east, north), and how much of the row's mean square it explains
    // (1: one and the same vector).
    template <typename Wind> PolarVector meanVector(const Wind& wind, int hemisphere, double& coherence)
    {
        PolarVector mean;
        double meanSquare = 0;
        for (int column = 0; column < distinctColumns(); ++column) {
            const auto [east, north] = wind(column);
            const PolarVector vector = toPolar(east, north, longitude(column), hemisphere);
            mean.x += vector.x / distinctColumns();
            mean.y += vector.y / distinctColumns();
            meanSquare += (vector.x * vector.x + vector.y * vector.y) / distinctColumns();
        }
        coherence = meanSquare > 0 ? (mean.x * mean.x + mean.y * mean.y) / meanSquare : 0;
        return mean;
    }

    template <typename Value> double mean(Value value)
    {
        double sum = 0;
        for (int column = 0; column < distinctColumns(); ++column)
            sum += value(column);
        return sum / distinctColumns();
    }

private:
    PreparedSnapshot& m_prepared;
    const SlabShape& m_shape;
    int m_row;
};

// The row lies on the pole; `inner` is its neighbour; isNew: the file has no such row.
class PoleUnifier {
public:
    PoleUnifier(PreparedSnapshot& prepared, int row, int inner, int hemisphere, bool isNew)
        : m_prepared(prepared)
        , m_pole(prepared, row)
        , m_neighbour(prepared, inner)
        , m_hemisphere(hemisphere)
        , m_isNew(isNew)
    {
    }

    void unify()
    {
        for (int level = 0; level < static_cast<int>(m_prepared.shape.levelsPa.size()); ++level)
            unifyLevel(level);
        if (!m_prepared.surface.empty())
            unifySurface();
    }

private:
    // The one vector of the pole; wind(row, column) gives (east, north).
    template <typename Wind> PolarVector vectorOf(const Wind& wind)
    {
        double coherence = 0;
        PolarVector vector;
        if (!m_isNew)
            vector = m_pole.meanVector([&](int column) { return wind(m_pole, column); }, m_hemisphere, coherence);
        // Less than a quarter of the row's mean square in its mean: not one vector in turning components.
        if (!(coherence >= 0.25))
            vector =
                m_neighbour.meanVector([&](int column) { return wind(m_neighbour, column); }, m_hemisphere, coherence);
        return vector;
    }

    template <typename Value> float meanOf(const Value& value)
    {
        PolarRow& row = m_isNew ? m_neighbour : m_pole;
        return static_cast<float>(row.mean([&](int column) { return value(row, column); }));
    }

    void unifyLevel(int level)
    {
        const PolarVector vector = vectorOf([level](PolarRow& row, int column) {
            const WindValues& values = row.at(column, level);
            return std::pair(values.east, values.north);
        });
        const float omega = meanOf([level](PolarRow& row, int column) { return row.at(column, level).omega; });
        const float height = meanOf([level](PolarRow& row, int column) { return row.at(column, level).height; });
        for (int column = 0; column < m_prepared.shape.columns; ++column) {
            WindValues& values = m_pole.at(column, level);
            setFromPolar(values.east, values.north, vector, m_pole.longitude(column), m_hemisphere);
            values.omega = omega;
            values.height = height;
        }
    }

    void unifySurface()
    {
        const PolarVector vector = vectorOf([](PolarRow& row, int column) {
            const SurfaceValues& values = row.surfaceAt(column);
            return std::pair(values.east10m, values.north10m);
        });
        const float pressure = meanOf([](PolarRow& row, int column) { return row.surfaceAt(column).pressurePa; });
        const float terrain = meanOf([](PolarRow& row, int column) { return row.surfaceAt(column).terrainMetres; });
        for (int column = 0; column < m_prepared.shape.columns; ++column) {
            SurfaceValues& values = m_pole.surfaceAt(column);
            setFromPolar(values.east10m, values.north10m, vector, m_pole.longitude(column), m_hemisphere);
            values.pressurePa = pressure;
            values.terrainMetres = terrain;
        }
    }

    PreparedSnapshot& m_prepared;
    PolarRow m_pole;
    PolarRow m_neighbour;
    int m_hemisphere;
    bool m_isNew;
};

// The row lies as far beyond the pole as `inner` lies before it: what stands there is what stands half a circle away,
// with the directions turned round.
void mirrorBeyondPole(PreparedSnapshot& prepared, int row, int inner)
{
    PolarRow beyond(prepared, row);
    PolarRow before(prepared, inner);
    const int distinct = prepared.shape.grid.longitudeCount;
    for (int column = 0; column < prepared.shape.columns; ++column) {
        // With an odd number of columns the opposite meridian lies between two of them.
        const int opposite = (column + distinct / 2) % distinct;
        const int other = (column + (distinct + 1) / 2) % distinct;
        for (int level = 0; level < static_cast<int>(prepared.shape.levelsPa.size()); ++level) {
            const WindValues& a = before.at(opposite, level);
            const WindValues& b = before.at(other, level);
            beyond.at(column, level) = {-0.5F * (a.east + b.east), -0.5F * (a.north + b.north),
                0.5F * (a.omega + b.omega), 0.5F * (a.height + b.height)};
        }
        if (!prepared.surface.empty()) {
            const SurfaceValues& a = before.surfaceAt(opposite);
            const SurfaceValues& b = before.surfaceAt(other);
            beyond.surfaceAt(column) = {0.5F * (a.pressurePa + b.pressurePa),
                0.5F * (a.terrainMetres + b.terrainMetres), -0.5F * (a.east10m + b.east10m),
                -0.5F * (a.north10m + b.north10m)};
        }
    }
}

void completePole(PreparedSnapshot& prepared, int row, int inner, int hemisphere, bool isNew)
{
    const HorizontalGrid& grid = prepared.shape.grid;
    const double latitude = grid.latitudeFirst + (row - prepared.shape.rowsAddedSouth) * grid.latitudeSpacing;
    if (std::fabs(latitude) < 90 + 0.01 * grid.latitudeSpacing)
        PoleUnifier(prepared, row, inner, hemisphere, isNew).unify();
    else
        mirrorBeyondPole(prepared, row, inner);
}

} // namespace

void completePolarRows(PreparedSnapshot& prepared)
{
    const SlabShape& shape = prepared.shape;
    if (shape.closesSouth)
        completePole(prepared, 0, 1, -1, shape.rowsAddedSouth > 0);
    if (shape.closesNorth)
        completePole(prepared, shape.rows - 1, shape.rows - 2, +1, shape.rowsAddedNorth > 0);
}

} // namespace windline

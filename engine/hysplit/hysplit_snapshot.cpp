// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/hysplit_snapshot.h"

#include "engine/hysplit/constants.h"
#include "engine/hysplit/data_column.h"
#include "engine/threads/for_ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace windline {

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

// Fills the columns of a snapshot one by one. Several may fill different columns at once.
class ColumnConverter {
public:
    ColumnConverter(HysplitSnapshot& target, const DataColumnReader& reader)
        : m_target(target)
        , m_grid(*target.grid)
        , m_reader(reader)
    {
    }

    void convert(int row, int column)
    {
        m_reader.read(row, column, m_points);
        const std::size_t node = m_grid.node(row, column);
        m_target.surfacePressureHpa[node] = static_cast<float>(m_reader.surfacePressureHpa(row, column));
        if (m_points.empty()) {
            m_target.topMetresAgl[node] = unknown;
            return; // the values are NaN already
        }
        m_target.topMetresAgl[node] = static_cast<float>(m_points.back().metresAgl);
        m_terrain = m_target.ground->terrainMetres[static_cast<std::size_t>(row) * m_grid.columns + column];
        m_columnsPerMetre = secondsPerMinute / m_grid.metresPerColumn(row, column);
        m_rowsPerMetre = secondsPerMinute / m_grid.metresPerRow(row, column);
        std::size_t lower = 0;
        int levelsInData = 0;
        for (int level = 0; level < m_grid.levels.count; ++level) {
            const double height = m_grid.levels.heightAgl(level, m_terrain);
            while (lower + 2 < m_points.size() && m_points[lower + 1].metresAgl <= height)
                ++lower;
            const std::size_t at = node * m_grid.levels.count + level;
            if (height > m_points.back().metresAgl && level > 0) {
                putAbove(at, height - m_grid.levels.heightAgl(level - 1, m_terrain));
            } else {
                putBetween(m_points[lower], m_points[lower + 1], height, at);
                levelsInData = level + 1;
            }
        }
        m_target.levelsInData[node] = static_cast<std::uint16_t>(levelsInData);
    }

private:
    void putBetween(const DataPoint& low, const DataPoint& high, double height, std::size_t at)
    {
        const double fraction = (height - low.metresAgl) / (high.metresAgl - low.metresAgl);
        const auto between = [&](double DataPoint::* member) {
            return low.*member + fraction * (high.*member - low.*member);
        };
        const double temperature = between(&DataPoint::temperature);
        const double pressure = std::exp(between(&DataPoint::logPressure));
        const double specific = between(&DataPoint::specificHumidity);
        const double virtualTemperature = temperature * (1 + 0.61 * specific);
        // Metres per second upward; sigma falls upward.
        const double upward = m_reader.hasVelocity() ? between(&DataPoint::motion)
                                                     : -between(&DataPoint::motion) * hysplitGasConstant
                * virtualTemperature / (hysplitGravity * pressure * pascalPerHectopascal);
        m_target.values[at] = {static_cast<float>(between(&DataPoint::u) * m_columnsPerMetre),
            static_cast<float>(between(&DataPoint::v) * m_rowsPerMetre),
            static_cast<float>(-upward * secondsPerMinute / (m_grid.levels.scaleHeightMetres - m_terrain)),
            static_cast<float>(pressure)};
        m_target.temperature[at] = static_cast<float>(temperature);
        if (!m_target.relativeHumidity.empty()) {
            const double relative = std::clamp(between(&DataPoint::relativeHumidity), 0.0, 1.0);
            const double known = between(&DataPoint::knownMotion);
            const double omegaPerVelocity =
                -hysplitGravity * pressure * pascalPerHectopascal / (hysplitGasConstant * virtualTemperature);
            m_target.relativeHumidity[at] = static_cast<float>(relative * percent);
            m_target.specificHumidity[at] = std::isnan(relative) ? unknown : static_cast<float>(specific);
            m_target.omega[at] = static_cast<float>(m_reader.hasVelocity() ? known * omegaPerVelocity : known);
        }
    }

    // Above the data wind and temperature go on, the vertical motion is halved from level to level, pressure falls
    // hydrostatically.
    void putAbove(std::size_t at, double metresFromBelow)
    {
        const HysplitValues& below = m_target.values[at - 1];
        const double temperature = m_target.temperature[at - 1];
        m_target.values[at] = {below.columns, below.rows, 0.5F * below.sigma,
            static_cast<float>(
                below.pressureHpa * (1 - hysplitGravity * metresFromBelow / (hysplitGasConstant * temperature)))};
        m_target.temperature[at] = m_target.temperature[at - 1];
        if (!m_target.relativeHumidity.empty()) {
            m_target.relativeHumidity[at] = m_target.relativeHumidity[at - 1];
            m_target.specificHumidity[at] = m_target.specificHumidity[at - 1];
            m_target.omega[at] = unknown;
        }
    }

    HysplitSnapshot& m_target;
    const HysplitGrid& m_grid;
    const DataColumnReader& m_reader;
    std::vector<DataPoint> m_points;
    double m_terrain = 0;
    double m_columnsPerMetre = 0;
    double m_rowsPerMetre = 0;
};

// The first column again behind the last one of a periodic grid; perNode: values of one node.
template <typename Value> void repeatFirstColumn(const HysplitGrid& grid, std::vector<Value>& values, int perNode)
{
    if (values.empty() || grid.storedColumns == grid.columns)
        return;
    for (int row = 0; row < grid.rows; ++row)
        std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(grid.node(row, 0) * perNode), perNode,
            values.begin() + static_cast<std::ptrdiff_t>(grid.node(row, grid.columns) * perNode));
}

std::vector<float> surfaceField(const MetSnapshot& snapshot, const HysplitGrid& grid, Field field)
{
    if (!snapshot.has(field))
        return {};
    std::vector<float> values(grid.nodeCount());
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column)
            values[grid.node(row, column)] =
                snapshot[field][static_cast<std::size_t>(row) * snapshot.grid.horizontal.longitudeCount + column];
    repeatFirstColumn(grid, values, 1);
    return values;
}

} // namespace

HysplitSnapshot::HysplitSnapshot(const MetSnapshot& snapshot, std::shared_ptr<const HysplitGrid> onGrid,
    std::shared_ptr<const HysplitGround> overGround, bool wantsMore)
    : PreparedWinds(snapshot.time)
    , grid(std::move(onGrid))
    , ground(std::move(overGround))
    , values(grid->valueCount(), HysplitValues{unknown, unknown, unknown, unknown})
    , temperature(grid->valueCount(), unknown)
    , relativeHumidity(wantsMore ? grid->valueCount() : 0, unknown)
    , specificHumidity(wantsMore ? grid->valueCount() : 0, unknown)
    , omega(wantsMore ? grid->valueCount() : 0, unknown)
    , levelsInData(grid->nodeCount(), 0)
    , topMetresAgl(grid->nodeCount(), unknown)
    , surfacePressureHpa(grid->nodeCount(), unknown)
    , mixingDepthMetres(surfaceField(snapshot, *grid, Field::MixingDepth))
    , precipitationMetres(surfaceField(snapshot, *grid, Field::AccumulatedPrecipitation))
    , solarFlux(surfaceField(snapshot, *grid, Field::DownwardSolarFlux))
{
    const DataColumnReader reader(snapshot, grid->levels, *ground);
    hasMotion = reader.hasMotion();
    forRanges(static_cast<std::size_t>(grid->rows), 1, [&](std::size_t begin, std::size_t end) {
        ColumnConverter converter(*this, reader);
        for (std::size_t row = begin; row < end; ++row)
            for (int column = 0; column < grid->columns; ++column)
                converter.convert(static_cast<int>(row), column);
    });
    repeatFirstColumn(*grid, values, grid->levels.count);
    repeatFirstColumn(*grid, temperature, grid->levels.count);
    repeatFirstColumn(*grid, relativeHumidity, grid->levels.count);
    repeatFirstColumn(*grid, specificHumidity, grid->levels.count);
    repeatFirstColumn(*grid, omega, grid->levels.count);
    repeatFirstColumn(*grid, levelsInData, 1);
    repeatFirstColumn(*grid, topMetresAgl, 1);
    repeatFirstColumn(*grid, surfacePressureHpa, 1);
}

} // namespace windline

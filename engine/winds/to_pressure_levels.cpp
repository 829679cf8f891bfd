// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/to_pressure_levels.h"

#include "engine/winds/air_constants.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace windline {

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

// What is interpolated from level to level; air pressure has done its work then.
constexpr std::initializer_list<Field> carriedFields = {Field::EastwardWind, Field::NorthwardWind,
    Field::PressureVelocity, Field::AirTemperature, Field::GeopotentialHeight, Field::SpecificHumidity,
    Field::RelativeHumidity};

// One column of the file, then of the new levels.
class ColumnConverter {
public:
    ColumnConverter(const MetSnapshot& from, MetSnapshot& to)
        : m_from(from)
        , m_to(to)
        , m_cells(from.grid.horizontal.cellCount())
        , m_levels(from.grid.levelsPa.size())
        , m_logs(m_levels)
        , m_values(m_levels)
        , m_virtual(m_levels)
        , m_targetLogs(to.grid.levelsPa.size())
    {
        for (std::size_t k = 0; k < m_targetLogs.size(); ++k)
            m_targetLogs[k] = std::log(to.grid.levelsPa[k]);
        for (const Field field : carriedFields)
            if (has(field) || (field == Field::GeopotentialHeight && canIntegrateHeights()))
                to[field].assign(m_targetLogs.size() * m_cells, unknown);
        if (!to.has(Field::PressureVelocity) && hasW())
            to[Field::PressureVelocity].assign(m_targetLogs.size() * m_cells, unknown);
        for (const Field field : allFields)
            if (!isThreeDimensional(field))
                to[field] = from[field];
    }

    void convert(std::size_t cell)
    {
        m_cell = cell;
        if (!takePressures())
            return; // all stays unknown
        for (const Field field : {Field::EastwardWind, Field::NorthwardWind, Field::PressureVelocity,
                 Field::AirTemperature, Field::SpecificHumidity, Field::RelativeHumidity}) {
            if (!has(field))
                continue;
            for (std::size_t k = 0; k < m_levels; ++k)
                m_values[k] = at(field, k);
            put(field);
        }
        if (!has(Field::PressureVelocity) && hasW())
            putOmegaFromW();
        putHeights();
    }

private:
    bool has(Field field) const { return m_from.has(field); }
    bool hasW() const { return has(Field::UpwardAirVelocity) && has(Field::AirTemperature); }
    bool canIntegrateHeights() const
    {
        return has(Field::AirTemperature) && has(Field::SurfacePressure) && has(Field::SurfaceAltitude);
    }
    double at(Field field, std::size_t level) const { return m_from[field][level * m_cells + m_cell]; }
    double surface(Field field) const
    {
        return has(field) ? m_from[field][m_cell] : std::numeric_limits<double>::quiet_NaN();
    }

    // Fills m_logs; false where a pressure is unknown or not below that of the level above.
    bool takePressures()
    {
        for (std::size_t k = 0; k < m_levels; ++k) {
            const LevelDefinition& level = m_from.grid.levels[k];
            const double pressure = m_from.grid.coordinate == VerticalCoordinate::TerrainFollowing
                ? at(Field::AirPressure, k)
                : level.offsetPa + level.sigma * surface(Field::SurfacePressure);
            if (!(pressure > 0))
                return false;
            m_logs[k] = std::log(pressure);
            if (k > 0 && !(m_logs[k] > m_logs[k - 1]))
                return false;
        }
        return true;
    }

    double virtualTemperature(std::size_t level) const
    {
        const double kelvin = at(Field::AirTemperature, level);
        double humidity = std::numeric_limits<double>::quiet_NaN();
        if (has(Field::SpecificHumidity))
            humidity = at(Field::SpecificHumidity, level);
        else if (has(Field::RelativeHumidity))
            humidity = air::specificHumidityOf(at(Field::RelativeHumidity, level), kelvin, std::exp(m_logs[level]));
        return air::virtualTemperature(kelvin, humidity);
    }

    void putOmegaFromW()
    {
        for (std::size_t k = 0; k < m_levels; ++k)
            m_values[k] = -std::exp(m_logs[k]) / (air::dryGasConstant * virtualTemperature(k)) * air::gravity
                * at(Field::UpwardAirVelocity, k);
        put(Field::PressureVelocity);
    }

    // Between the levels linear in ln p; outside them as the nearest.
    void put(Field field)
    {
        std::vector<float>& target = m_to[field];
        std::size_t k = 0; // the level above
        for (std::size_t i = 0; i < m_targetLogs.size(); ++i) {
            const double log = m_targetLogs[i];
            while (k + 2 < m_levels && m_logs[k + 1] <= log)
                ++k;
            const double fraction = std::clamp((log - m_logs[k]) / (m_logs[k + 1] - m_logs[k]), 0.0, 1.0);
            double value = m_values[k] + fraction * (m_values[k + 1] - m_values[k]);
            if (fraction == 0 || fraction == 1) // a missing neighbour that has no weight does no harm
                value = m_values[fraction == 0 ? k : k + 1];
            target[i * m_cells + m_cell] = static_cast<float>(value);
        }
    }

    // Above the lowest level by the levels' heights, between it and the ground linear in ln p; below the ground and
    // above the highest level on with the temperature there.
    void putHeights()
    {
        if (!m_to.has(Field::GeopotentialHeight))
            return;
        const double surfaceLog = std::log(surface(Field::SurfacePressure));
        const double terrain = surface(Field::SurfaceAltitude);
        const bool groundIsKnown = !std::isnan(surfaceLog) && !std::isnan(terrain);
        const bool hasTemperature = has(Field::AirTemperature);
        if (hasTemperature)
            for (std::size_t k = 0; k < m_levels; ++k)
                m_virtual[k] = virtualTemperature(k);
        if (has(Field::GeopotentialHeight)) {
            for (std::size_t k = 0; k < m_levels; ++k)
                m_values[k] = at(Field::GeopotentialHeight, k);
        } else {
            double log = surfaceLog;
            double height = terrain;
            for (std::size_t k = m_levels; k-- > 0;) {
                const double mean = k + 1 == m_levels ? m_virtual[k] : 0.5 * (m_virtual[k] + m_virtual[k + 1]);
                height += metresPerLogKelvin * mean * (log - m_logs[k]);
                log = m_logs[k];
                m_values[k] = height;
            }
        }
        put(Field::GeopotentialHeight);
        std::vector<float>& target = m_to[Field::GeopotentialHeight];
        constexpr double mildKelvin = 270; // where temperature is unknown
        const auto beyond = [&](std::size_t level, double log) {
            const double kelvin = hasTemperature ? m_virtual[level] : mildKelvin;
            return m_values[level] + metresPerLogKelvin * kelvin * (m_logs[level] - log);
        };
        for (std::size_t i = 0; i < m_targetLogs.size(); ++i) {
            const double log = m_targetLogs[i];
            float& height = target[i * m_cells + m_cell];
            if (log < m_logs.front())
                height = static_cast<float>(beyond(0, log));
            else if (log > m_logs.back() && (!groundIsKnown || log >= surfaceLog))
                height = static_cast<float>(beyond(m_levels - 1, log));
            else if (log > m_logs.back())
                height = static_cast<float>(m_values.back()
                    + (terrain - m_values.back()) * (log - m_logs.back()) / (surfaceLog - m_logs.back()));
        }
    }

    static constexpr double metresPerLogKelvin = air::dryGasConstant / air::gravity;

    const MetSnapshot& m_from;
    MetSnapshot& m_to;
    std::size_t m_cells;
    std::size_t m_levels;
    std::size_t m_cell = 0;
    std::vector<double> m_logs; // of the column's pressures
    std::vector<double> m_values; // of one field
    std::vector<double> m_virtual; // virtual temperatures, K
    std::vector<double> m_targetLogs;
};

} // namespace

std::vector<double> pressureLevelsFor(const Grid& grid)
{
    // Below 500 hPa, where terrain shifts the file's levels, at least every 25 hPa; down to 1050 hPa.
    constexpr double denseFromPa = 50'000;
    constexpr double densePa = 2'500;
    constexpr double deepestPa = 105'000;
    std::vector<double> wanted = grid.levelsPa;
    if (wanted.back() < deepestPa)
        wanted.push_back(deepestPa);
    std::vector<double> levels;
    for (const double level : wanted) {
        const double above = levels.empty() ? level : levels.back();
        const int parts = level > denseFromPa ? static_cast<int>(std::ceil((level - above) / densePa - 1e-9)) : 1;
        for (int part = 1; part < parts; ++part)
            levels.push_back(above + (level - above) * part / parts);
        levels.push_back(level);
    }
    return levels;
}

MetSnapshot toPressureLevels(const MetSnapshot& snapshot, const std::vector<double>& levelsPa)
{
    MetSnapshot converted;
    converted.time = snapshot.time;
    converted.grid = {snapshot.grid.horizontal, levelsPa, VerticalCoordinate::Pressure, {}};
    ColumnConverter converter(snapshot, converted);
    for (std::size_t cell = 0; cell < snapshot.grid.horizontal.cellCount(); ++cell)
        converter.convert(cell);
    return converted;
}

MetSnapshot withOmegaFromW(MetSnapshot snapshot)
{
    if (!snapshot.has(Field::AirTemperature))
        return snapshot;
    const std::size_t cells = snapshot.grid.horizontal.cellCount();
    std::vector<float>& omega = snapshot[Field::PressureVelocity];
    omega.resize(snapshot[Field::UpwardAirVelocity].size());
    for (std::size_t i = 0; i < omega.size(); ++i) {
        const double pressure = snapshot.grid.levelsPa[i / cells];
        const double kelvin = snapshot[Field::AirTemperature][i];
        double humidity = std::numeric_limits<double>::quiet_NaN();
        if (snapshot.has(Field::SpecificHumidity))
            humidity = snapshot[Field::SpecificHumidity][i];
        omega[i] = static_cast<float>(-pressure * air::gravity
            / (air::dryGasConstant * air::virtualTemperature(kelvin, humidity))
            * snapshot[Field::UpwardAirVelocity][i]);
    }
    return snapshot;
}

} // namespace windline

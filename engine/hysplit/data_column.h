// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit/ground.h"
#include "engine/hysplit/internal_levels.h"
#include "engine/met/met_snapshot.h"

#include <vector>

namespace windline {

// What the meteorology says at one height over one grid point.
struct DataPoint {
    double metresAgl;
    double u; // m s-1, as the snapshot has it
    double v;
    double temperature; // K
    double motion; // omega in Pa s-1, or the upward velocity in m s-1; 0 where the data have none
    double knownMotion; // the same; NaN where the data have none
    double logPressure; // ln hPa
    double relativeHumidity; // 0 .. 1; NaN where the data have none
    double specificHumidity; // kg kg-1; 0 where the data have none
};

// Makes the columns of one snapshot as HYSPLIT makes them: the ground first, then the levels of the data from the
// lowest that lies above the first internal level.
class DataColumnReader {
public:
    // All must outlive the reader.
    DataColumnReader(const MetSnapshot& snapshot, const InternalLevels& levels, const HysplitGround& ground);

    // At least two points; none where a missing value takes part.
    void read(int row, int column, std::vector<DataPoint>& points) const;

    // DataPoint::motion is a velocity in m s-1.
    bool hasVelocity() const { return m_hasVelocity; }
    // The data say something about vertical motion.
    bool hasMotion() const { return m_hasMotion; }
    double surfacePressureHpa(int row, int column) const;

private:
    const float* levelsOf(Field field) const; // null: the data have it not
    double surface(Field field, std::size_t node) const { return m_snapshot[field][node]; }
    double onLevel(const float* field, std::size_t level, std::size_t node, double absent) const
    {
        return field ? field[level * m_nodes + node] : absent;
    }
    double pressureOf(std::size_t level, std::size_t node, double surfaceHpa) const;
    void putMoisture(std::size_t level, std::size_t node, double temperature, double pressure, DataPoint& point) const;
    double surfaceTemperature(
        std::size_t node, const DataPoint& lowest, double lowestPressure, double surfaceHpa) const;
    void putSurfaceWind(std::size_t node, double lowestAgl, double lowestDataAgl, double roughness,
        const DataPoint& lowest, DataPoint& point) const;

    const MetSnapshot& m_snapshot;
    const InternalLevels& m_levels;
    const HysplitGround& m_ground;
    std::size_t m_nodes; // of one level
    VerticalCoordinate m_coordinate;
    bool m_hasVelocity;
    bool m_hasMotion;
    bool m_hasSpecificHumidity;
    bool m_integratesHeights; // hypsometric, because the data do not say
    const float* m_eastwardWind;
    const float* m_northwardWind;
    const float* m_temperature;
    const float* m_motion;
    const float* m_moisture; // specific humidity, else relative humidity
    const float* m_height;
    const float* m_pressure;
    std::vector<double> m_levelsHpa; // of pressure levels
    std::vector<double> m_logLevels; // ln hPa
};

} // namespace windline

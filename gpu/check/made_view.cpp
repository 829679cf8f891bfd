// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/check/made_view.h"

#include "engine/kernel/sphere.h"
#include "engine/winds/memory_block.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace windline {

namespace {

constexpr double topPa = 1'000;
constexpr double bottomPa = 100'000;
constexpr double scaleHeightMetres = 7'500;
constexpr double seaLevelPa = 101'325;
constexpr int waveNumber = 5;

double terrainAt(double latitude, double longitude) // metres, 0 .. 1,600
{
    return 400 * (1 + std::sin(3 * longitude * radiansPerDegree)) * (1 + std::sin(4 * latitude * radiansPerDegree))
        * std::cos(latitude * radiansPerDegree);
}

// kappa as everywhere (Poisson's equation), in the form that VerticalRule::KeepValue keeps: ln(theta / 300 K).
double logTheta(double pressurePa, double latitude, double wave)
{
    const double temperature =
        std::max(
            300 - 40 * std::pow(std::sin(latitude * radiansPerDegree), 2) + 55 * std::log(pressurePa / bottomPa), 200.0)
        + 3 * wave;
    return std::log(temperature / 300) + 0.2857 * std::log(bottomPa / pressurePa);
}

} // namespace

MadeAtmosphere::MadeAtmosphere(const Settings& settings)
    : m_settings(settings)
    , m_rows(static_cast<int>(std::lround(180 / settings.spacingDegrees)) + 1)
    , m_columns(static_cast<int>(std::lround(360 / settings.spacingDegrees)) + 1)
    , m_levelTable(levelTableSize)
    , m_openAirId(newBlockId())
    , m_terrainId(newBlockId())
{
    for (int k = 0; k < settings.levels; ++k) {
        m_levelsPa.push_back(topPa + (bottomPa - topPa) * k / (settings.levels - 1));
        m_logLevels.push_back(std::log(m_levelsPa.back()));
    }
    for (std::size_t k = 0; k + 1 < m_levelsPa.size(); ++k)
        m_perLayerPa.push_back(static_cast<float>(1 / (m_levelsPa[k + 1] - m_levelsPa[k])));
    std::size_t level = 0;
    for (int entry = 0; entry < levelTableSize; ++entry) {
        const double pressure = topPa + (bottomPa - topPa) * entry / levelTableSize;
        while (level + 2 < m_levelsPa.size() && m_levelsPa[level + 1] <= pressure)
            ++level;
        m_levelTable[static_cast<std::size_t>(entry)] = static_cast<std::uint16_t>(level);
    }
    m_times.resize(static_cast<std::size_t>(settings.times));
    for (int i = 0; i < settings.times; ++i) {
        fill(m_times[static_cast<std::size_t>(i)], i);
        fillHysplit(m_times[static_cast<std::size_t>(i)], i);
    }
    const std::vector<SurfaceValues>& surface = m_times.front().surface; // the same at all times
    m_openAirPa.resize(surface.size());
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            float least = std::numeric_limits<float>::infinity();
            for (int north = 0; north < 2; ++north)
                for (int east = 0; east < 2; ++east)
                    least = std::min(least,
                        surface[static_cast<std::size_t>(std::min(row + north, m_rows - 1) * m_columns
                                    + std::min(column + east, m_columns - 1))]
                            .pressurePa);
            m_openAirPa[static_cast<std::size_t>(row * m_columns + column)] = least - 1000;
        }
    for (const SurfaceValues& values : surface)
        m_terrainMetres.push_back(values.terrainMetres);
}

void MadeAtmosphere::fill(AtTime& at, int time) const
{
    at.windsId = newBlockId();
    at.surfaceId = newBlockId();
    const double phase = 0.15 * time;
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            const double latitude = -90 + row * m_settings.spacingDegrees;
            const double longitude = -180 + column * m_settings.spacingDegrees;
            const double angle = waveNumber * longitude * radiansPerDegree - phase;
            const double jet = 30 * std::pow(std::sin(2 * latitude * radiansPerDegree), 2);
            const double wave = 12 * std::pow(std::cos(latitude * radiansPerDegree), 2);
            for (const double pressure : m_levelsPa) {
                const double aloft = 1 - pressure / bottomPa;
                const double strength = wave * (0.4 + aloft);
                const bool isMissing =
                    m_settings.isBare && pressure > 60'000 && std::sin(longitude * radiansPerDegree) > 0.8;
                const double omega = isMissing ? NAN
                                               : 0.08 * std::cos(angle) * std::cos(latitude * radiansPerDegree)
                        * std::sin(std::numbers::pi * aloft);
                at.winds.push_back({static_cast<float>(jet * aloft + strength * std::sin(angle)),
                    static_cast<float>(strength * std::cos(angle)),
                    static_cast<float>(m_settings.keepsTheta ? logTheta(pressure, latitude, std::sin(angle)) : omega),
                    static_cast<float>(scaleHeightMetres * std::log(seaLevelPa / pressure))});
            }
            const double terrain = terrainAt(latitude, longitude);
            at.surface.push_back({static_cast<float>(seaLevelPa * std::exp(-terrain / scaleHeightMetres)),
                static_cast<float>(terrain), 2, -1});
        }
}

void MadeAtmosphere::fillHysplit(AtTime& at, int time) const
{
    at.hysplitId = newBlockId();
    const HysplitLevels heights;
    const double phase = 0.15 * time;
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            const double latitude = -90 + row * m_settings.spacingDegrees;
            const double longitude = -180 + column * m_settings.spacingDegrees;
            const double angle = waveNumber * longitude * radiansPerDegree - phase;
            const double cellMetres = m_settings.spacingDegrees * radiansPerDegree * earthRadiusMetres;
            const double cosine = std::max(std::cos(latitude * radiansPerDegree), 0.02);
            for (int k = 1; k <= 24; ++k) {
                const double height = heights.heightOf(k);
                const double speed = 5 + 25 * height / 17'000;
                at.hysplit.push_back({static_cast<float>(60 * speed / (cellMetres * cosine)),
                    static_cast<float>(60 * 8 * std::cos(angle) * cosine / cellMetres),
                    static_cast<float>(2e-5 * std::sin(angle) * std::min(height / 2000, 1.0)),
                    static_cast<float>(seaLevelPa / 100 * std::exp(-height / scaleHeightMetres))});
            }
        }
}

KernelWinds MadeAtmosphere::winds(const MadeCase& one, int i) const
{
    if (one.isHysplit)
        return hysplitView(i);
    return one.isProjected ? projectedView(i) : view(i, one.isCubic);
}

WindView MadeAtmosphere::view(int i, bool isCubic) const
{
    const AtTime& first = m_times[static_cast<std::size_t>(i)];
    const AtTime& last = m_times[static_cast<std::size_t>(i) + 1];
    WindView view;
    view.first = first.winds.data();
    view.last = last.winds.data();
    view.firstId = first.windsId;
    view.lastId = last.windsId;
    if (!m_settings.isBare) {
        view.surfaceFirst = first.surface.data();
        view.surfaceLast = last.surface.data();
        view.surfaceFirstId = first.surfaceId;
        view.surfaceLastId = last.surfaceId;
        view.openAirPa = m_openAirPa.data();
        view.openAirId = m_openAirId;
    }
    view.levelsPa = m_levelsPa.data();
    view.logLevels = m_logLevels.data();
    view.perLayerPa = m_perLayerPa.data();
    view.levelTable = m_levelTable.data();
    view.rows = m_rows;
    view.columns = m_columns;
    view.levels = m_settings.levels;
    view.latitudeFirst = -90;
    view.rowsPerDegree = 1 / m_settings.spacingDegrees;
    view.longitudeFirst = -180;
    view.columnsPerDegree = 1 / m_settings.spacingDegrees;
    view.southEdge = -91;
    view.northEdge = 91;
    view.polarCapLatitude = 90 - 2 * m_settings.spacingDegrees;
    view.topPa = topPa;
    view.tableStepsPerPa = levelTableSize / (bottomPa - topPa);
    view.timeFirst = intervalSeconds * i;
    view.timeLast = intervalSeconds * (i + 1);
    view.perSecond = 1 / intervalSeconds;
    if (!isCubic)
        return view;
    view.cubic.isOn = true;
    view.cubic.columnsAround = m_columns - 1;
    view.cubic.mirrorSouth = 0;
    view.cubic.mirrorNorth = 2 * (m_rows - 1);
    if (i > 0 && i + 2 < m_settings.times) {
        const AtTime* others[] = {&m_times[static_cast<std::size_t>(i) - 1], &m_times[static_cast<std::size_t>(i) + 2]};
        view.cubic.otherTimes = 2;
        const double times[] = {0, 1, -1, 2};
        for (int k = 0; k < 2; ++k) {
            view.cubic.others[k] = others[k]->winds.data();
            view.cubic.otherIds[k] = others[k]->windsId;
        }
        for (int k = 0; k < 4; ++k) {
            view.cubic.times[k] = times[k];
            view.cubic.perTimes[k] = 1;
            for (int other = 0; other < 4; ++other)
                if (other != k)
                    view.cubic.perTimes[k] /= times[k] - times[other];
        }
    }
    return view;
}

WindView MadeAtmosphere::projectedView(int i) const
{
    WindView view = this->view(i);
    view.isProjected = true;
    const double middle = (m_columns - 1) / 2.0;
    view.projection = conformalProjection({60, 0, 100, 0, 90, {middle, (m_rows - 1) / 2.0}, 90, 0});
    view.polarCapLatitude = 91;
    return view;
}

HysplitView MadeAtmosphere::hysplitView(int i) const
{
    const AtTime& first = m_times[static_cast<std::size_t>(i)];
    const AtTime& last = m_times[static_cast<std::size_t>(i) + 1];
    HysplitView view;
    view.valuesFirst = first.hysplit.data();
    view.valuesLast = last.hysplit.data();
    view.valuesFirstId = first.hysplitId;
    view.valuesLastId = last.hysplitId;
    view.terrainMetres = m_terrainMetres.data();
    view.terrainId = m_terrainId;
    view.rows = m_rows;
    view.columns = m_columns;
    view.levels = 24;
    view.isPeriodic = true;
    view.closesSouth = true;
    view.closesNorth = true;
    view.southPoleRow = 0;
    view.northPoleRow = m_rows - 1;
    view.eastEdge = m_columns - 1;
    view.northEdge = m_rows - 1;
    view.latitudeFirst = -90;
    view.latitudeSpacing = m_settings.spacingDegrees;
    view.longitudeFirst = -180;
    view.longitudeSpacing = m_settings.spacingDegrees;
    view.timeFirst = intervalSeconds * i;
    view.timeLast = intervalSeconds * (i + 1);
    return view;
}

std::vector<Parcel> MadeAtmosphere::parcels(std::size_t count, unsigned seed) const
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<Parcel> parcels(count);
    for (Parcel& parcel : parcels) {
        parcel.latitude = std::asin(2 * unit(random) - 1) * degreesPerRadian; // evenly over the sphere
        parcel.longitude = -180 + 360 * unit(random);
        parcel.pressurePa = 10'000 + 80'000 * unit(random);
        parcel.column = (parcel.longitude + 180) / m_settings.spacingDegrees;
        parcel.row = (parcel.latitude + 90) / m_settings.spacingDegrees;
        parcel.sigma = parcel.firstGuessSigma = 0.5 + 0.48 * unit(random);
        parcel.keptValue = logTheta(parcel.pressurePa, parcel.latitude, 0);
        parcel.endTime = 30 * 86'400.0;
    }
    return parcels;
}

} // namespace windline

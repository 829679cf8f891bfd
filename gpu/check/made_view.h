// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/parcel.h"
#include "engine/kernel/step_rule.h"
#include "engine/kernel/wind_view.h"
#include "engine/winds/kernel_winds.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace windline {

// What is held against each other on them: one for each kind of kernel, and for what it does differently.
struct MadeCase {
    const char* name;
    VerticalRule vertical = VerticalRule::FollowOmega;
    int direction = 1;
    bool isCubic = false;
    bool isProjected = false;
    bool isHysplit = false;
    bool isDisplaced = false; // some parcels' meteorology is looked up beside them
    bool isBare = false; // no ground is known, and omega is missing in places
    bool isCompact = false; // winds on the device
};

// Winds made of formulae, laid out as the engine prepares them: a global grid with both poles, three hours an interval.
// Jets and waves of middling strength that move on with time, gentle vertical motion, hilly ground.
class MadeAtmosphere {
public:
    struct Settings {
        double spacingDegrees = 1;
        int levels = 37;
        int times = 2;
        bool keepsTheta = false; // potential temperature in the place of omega, for VerticalRule::KeepValue
        bool isBare = false; // no ground is known, and omega is missing in places
    };

    static constexpr double intervalSeconds = 3 * 3600;

    explicit MadeAtmosphere(const Settings& settings);

    // Those of a case between times i and i + 1, counted from 0.
    KernelWinds winds(const MadeCase& one, int i) const;
    WindView view(int i, bool isCubic = false) const;
    HysplitView hysplitView(int i) const;
    // The same winds on a polar stereographic grid of the northern hemisphere: as a test of what is computed, not of
    // any weather.
    WindView projectedView(int i) const;

    // The same for the same seed. Anywhere on the globe and between 900 and 100 hPa, at the time of the first time.
    std::vector<Parcel> parcels(std::size_t count, unsigned seed) const;

private:
    struct AtTime {
        std::vector<WindValues> winds;
        std::vector<SurfaceValues> surface;
        std::vector<HysplitValues> hysplit;
        BlockId windsId;
        BlockId surfaceId;
        BlockId hysplitId;
    };

    void fill(AtTime& at, int time) const;
    void fillHysplit(AtTime& at, int time) const;

    Settings m_settings;
    int m_rows;
    int m_columns;
    std::vector<double> m_levelsPa;
    std::vector<double> m_logLevels;
    std::vector<float> m_perLayerPa;
    std::vector<std::uint16_t> m_levelTable;
    std::vector<float> m_openAirPa;
    std::vector<float> m_terrainMetres;
    BlockId m_openAirId;
    BlockId m_terrainId;
    std::vector<AtTime> m_times;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_variables.h"

#include <array>

namespace windline {

std::span<const ArlVariable> arlVariables()
{
    // HYSPLIT User's Guide, S141. Precipitation is a running sum whatever its name says, and HYSPLIT treats it as one.
    static constexpr std::array variables{
        ArlVariable{Field::EastwardWind, "UWND"},
        ArlVariable{Field::NorthwardWind, "VWND"},
        ArlVariable{Field::PressureVelocity, "WWND", ArlUnit::Hundredfold},
        ArlVariable{Field::AirTemperature, "TEMP"},
        ArlVariable{Field::GeopotentialHeight, "HGTS"},
        ArlVariable{Field::UpwardAirVelocity, "DZDT"},
        ArlVariable{Field::SpecificHumidity, "SPHU"},
        ArlVariable{Field::RelativeHumidity, "RELH", ArlUnit::Percent},
        ArlVariable{Field::AirPressure, "PRES", ArlUnit::Hundredfold},
        ArlVariable{Field::SurfacePressure, "PRSS", ArlUnit::Hundredfold},
        ArlVariable{Field::EastwardWind10m, "U10M"},
        ArlVariable{Field::NorthwardWind10m, "V10M"},
        ArlVariable{Field::SurfaceAltitude, "SHGT"},
        ArlVariable{Field::AirTemperature2m, "T02M"},
        ArlVariable{Field::SurfaceTemperature, "TMPS"},
        ArlVariable{Field::MixingDepth, "PBLH"},
        ArlVariable{Field::MixingDepth, "MIXD"},
        ArlVariable{Field::AccumulatedPrecipitation, "TPP1"},
        ArlVariable{Field::AccumulatedPrecipitation, "TPP3"},
        ArlVariable{Field::AccumulatedPrecipitation, "TPP6"},
        ArlVariable{Field::AccumulatedPrecipitation, "TPP2"},
        ArlVariable{Field::AccumulatedPrecipitation, "TPPA"},
        ArlVariable{Field::AccumulatedPrecipitation, "TPPT"},
        ArlVariable{Field::DownwardSolarFlux, "DSWF"},
        ArlVariable{Field::SurfaceRoughness, "RGHS"},
    };
    return variables;
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/cf_name_table.h"

namespace windline {

namespace {

constexpr int noGrib1 = -1;

const std::array<FieldNames, fieldCount>& table()
{
    static const std::array<FieldNames, fieldCount> names{{
        {Field::EastwardWind, {"eastward_wind", "x_wind"}, {{131}, {0, 2, 2}, 33},
            {"u", "ua", "ugrd", "uwnd", "u_component_of_wind", "u-component_of_wind_isobaric",
                "u_component_of_wind_isobaric", "ugrd_isobaric", "ugrdprs", "U_GRD_*_ISBL", "UGRD_P*_L100_*"},
            {"u wind", "u-wind", "u component of wind", "u-component of wind", "eastward wind", "zonal wind"}},
        {Field::NorthwardWind, {"northward_wind", "y_wind"}, {{132}, {0, 2, 3}, 34},
            {"v", "va", "vgrd", "vwnd", "v_component_of_wind", "v-component_of_wind_isobaric",
                "v_component_of_wind_isobaric", "vgrd_isobaric", "vgrdprs", "V_GRD_*_ISBL", "VGRD_P*_L100_*"},
            {"v wind", "v-wind", "v component of wind", "v-component of wind", "northward wind", "meridional wind"}},
        {Field::PressureVelocity, {"lagrangian_tendency_of_air_pressure", "vertical_pressure_velocity", "omega"},
            {{135}, {0, 2, 8}, 39},
            {"w", "omega", "wap", "vvel", "vertical_velocity", "Vertical_velocity_pressure_isobaric", "vvel_isobaric",
                "vvelprs", "V_VEL_*_ISBL", "VVEL_P*_L100_*"},
            {"vertical velocity", "pressure vertical velocity", "vertical velocity (pressure)", "omega*"}},
        {Field::AirTemperature, {"air_temperature"}, {{130}, {0, 0, 0}, 11},
            {"t", "ta", "air", "temp", "tmp", "temperature", "Temperature_isobaric", "tmp_isobaric", "tmpprs",
                "TMP_*_ISBL", "TMP_P*_L100_*"},
            {"temperature", "air temperature", "temp."}},
        {Field::GeopotentialHeight, {"geopotential_height", "geopotential", "edge_heights"}, {{156, 129}, {0, 3, 5}, 7},
            {"gh", "hgt", "zg", "z", "h", "geopotential", "geopotential_height", "Geopotential_height_isobaric",
                "hgt_isobaric", "hgtprs", "HGT_*_ISBL", "HGT_P*_L100_*"},
            {"geopotential height", "geopotential"}},
        // "w" and "vertical velocity" are omega as well: the unit tells.
        {Field::UpwardAirVelocity, {"upward_air_velocity"}, {{260238}, {0, 2, 9}, 40},
            {"wa", "wz", "w", "dzdt", "vertical_velocity", "Vertical_velocity_geometric_isobaric", "dzdt_isobaric",
                "dzdtprs", "DZDT_*_ISBL", "DZDT_P*_L100_*"},
            {"upward velocity", "upward air velocity", "geometric vertical velocity", "vertical velocity (geometric)",
                "vertical velocity"}},
        {Field::SpecificHumidity, {"specific_humidity"}, {{133}, {0, 1, 0}, 51},
            {"q", "qv", "hus", "spfh", "shum", "specific_humidity", "Specific_humidity_isobaric", "spfh_isobaric",
                "spfhprs", "SPF_H_*_ISBL", "SPFH_*_ISBL", "SPFH_P*_L100_*"},
            {"specific humidity"}},
        {Field::RelativeHumidity, {"relative_humidity", "relative_humidity_after_moist"}, {{157}, {0, 1, 1}, 52},
            {"r", "rh", "hur", "rhum", "relative_humidity", "Relative_humidity_isobaric", "rh_isobaric", "rhprs",
                "R_H_*_ISBL", "RH_*_ISBL", "RH_P*_L100_*"},
            {"relative humidity"}},
        // Where the levels are pressures, nothing is this field: not the coordinate, no pressure at one height.
        {Field::AirPressure, {}, {{}, {-1, -1, -1}, noGrib1}, {}, {}},
        {Field::SurfacePressure, {"surface_air_pressure", "surface_pressure"}, {{134}, {0, 3, 0}, 1},
            {"sp", "ps", "psfc", "surface_pressure", "Pressure_surface", "pres_surface", "pressfc", "PRES_*_SFC",
                "PRES_P*_L1_*"},
            {"surface pressure", "surface air pressure"}},
        {Field::EastwardWind10m, {"eastward_wind", "x_wind", "10-meter_eastward_wind"}, {{165}, {0, 2, 2}, 33},
            {"u10", "10u", "u10m", "u_10m", "uas", "ugrd10m", "UGRD_10maboveground", "10m_u_component_of_wind",
                "u-component_of_wind_height_above_ground", "U_GRD_*_HTGL", "UGRD_P*_L103_*"},
            {"10 metre U wind component", "10 meter U wind component", "10-meter eastward wind"}},
        {Field::NorthwardWind10m, {"northward_wind", "y_wind", "10-meter_northward_wind"}, {{166}, {0, 2, 3}, 34},
            {"v10", "10v", "v10m", "v_10m", "vas", "vgrd10m", "VGRD_10maboveground", "10m_v_component_of_wind",
                "v-component_of_wind_height_above_ground", "V_GRD_*_HTGL", "VGRD_P*_L103_*"},
            {"10 metre V wind component", "10 meter V wind component", "10-meter northward wind"}},
        {Field::SurfaceAltitude,
            {"surface_altitude", "surface_geopotential", "surface_geopotential_height", "geopotential_height",
                "geopotential"},
            {{228002, 129, 156}, {0, 3, 5}, 7},
            {"orog", "orography", "topo", "terrain", "phis", "zs", "zsfc", "hsurf", "surface_altitude", "hgtsfc",
                "hgt_surface", "Geopotential_height_surface", "HGT_*_SFC", "HGT_P*_L1_*"},
            {"orography", "terrain height", "surface altitude", "surface geopotential", "surface geopotential height"}},
        {Field::AirTemperature2m, {"air_temperature", "2-meter_air_temperature"}, {{167}, {0, 0, 0}, 11},
            {"t2m", "2t", "tas", "t2", "t_2m", "tmp2m", "TMP_2maboveground", "2m_temperature",
                "Temperature_height_above_ground", "TMP_*_HTGL", "TMP_P*_L103_*"},
            {"2 metre temperature", "2 meter temperature", "2-meter air temperature", "2m temperature"}},
        {Field::SurfaceTemperature, {"surface_temperature", "surface_skin_temperature"}, {{235}, {0, 0, 17}, 11},
            {"skt", "ts", "tsk", "tskin", "skin_temperature", "surface_temperature", "tmpsfc", "TMP_surface",
                "Temperature_surface", "TMP_*_SFC", "TMP_P*_L1_*"},
            {"skin temperature", "surface temperature", "surface skin temperature"}},
        {Field::MixingDepth, {"atmosphere_boundary_layer_thickness", "planetary_boundary_layer_height"},
            {{159, 260083}, {0, 3, 18}, noGrib1},
            {"blh", "hpbl", "pblh", "zmla", "boundary_layer_height", "hpblsfc", "HPBL_surface",
                "Planetary_Boundary_Layer_Height_surface", "HPBL_*_SFC", "HPBL_P*_L1_*"},
            {"boundary layer height", "planetary boundary layer height", "planetary boundary layer thickness"}},
        {Field::AccumulatedPrecipitation, {"lwe_thickness_of_precipitation_amount", "precipitation_amount"},
            {{228, 228228}, {0, 1, 8}, 61},
            {"tp", "apcp", "total_precipitation", "apcpsfc", "APCP_surface", "Total_precipitation_surface*",
                "A_PCP_*_SFC*", "APCP_P*_L1_*"},
            {"total precipitation"}},
        {Field::DownwardSolarFlux,
            {"surface_downwelling_shortwave_flux_in_air", "surface_downwelling_shortwave_flux",
                "surface_incoming_shortwave_flux"},
            {{235035, 260087, 169}, {0, 4, 7}, noGrib1},
            {"dswrf", "sdswrf", "rsds", "msdwswrf", "avg_sdswrf", "ssrd", "dswrfsfc", "DSWRF_surface",
                "surface_solar_radiation_downwards", "mean_surface_downward_short_wave_radiation_flux",
                "Downward_Short-Wave_Radiation_Flux_surface*", "DSWRF_*_SFC*", "DSWRF_P*_L1_*"},
            {"downward short-wave radiation flux", "surface downward short-wave radiation flux",
                "mean surface downward short-wave radiation flux"}},
        {Field::SurfaceRoughness, {"surface_roughness_length", "surface_roughness"}, {{244, 173}, {2, 0, 1}, 83},
            {"fsr", "sr", "z0", "z0m", "sfcr", "forecast_surface_roughness", "surface_roughness", "sfcrsfc",
                "SFCR_surface", "Surface_roughness_surface", "SFC_R_*_SFC", "SFCR_*_SFC", "SFCR_P*_L1_*"},
            {"surface roughness", "forecast surface roughness", "surface roughness length"}},
    }};
    return names;
}

} // namespace

const FieldNames& namesOf(Field field)
{
    return table()[static_cast<std::size_t>(field)];
}

} // namespace windline

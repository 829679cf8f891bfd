// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demonstration/demonstration.h"

#include "engine/demonstration/analytic_atmosphere.h"
#include "engine/model/engine_error.h"
#include "engine/netcdf/netcdf_output.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace windline {

namespace {

constexpr double spacing = 2.5; // degrees
constexpr int columns = 144;
constexpr int rows = 73;
constexpr std::array<double, 12> levelsHpa = {1000, 925, 850, 775, 700, 600, 500, 400, 300, 250, 200, 100};
constexpr int times = 13;
constexpr int hoursBetweenTimes = 6;
const Time firstTime = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1);

constexpr std::size_t cells = static_cast<std::size_t>(rows) * columns;

// A field packed into 16 bits, as ERA5 files are: what the ordinary reader meets in the wild.
struct PackedField {
    const char* name;
    const char* standardName;
    const char* longName;
    const char* units;
    double smallest;
    double largest;
    double AnalyticValues::* value;
    int variable = -1;

    double scale() const { return (largest - smallest) / 65000; }
    double offset() const { return 0.5 * (smallest + largest); }
    short packed(double x) const
    {
        return static_cast<short>(std::lround((std::clamp(x, smallest, largest) - offset()) / scale()));
    }
};

struct SurfaceField {
    const char* name;
    const char* standardName;
    const char* longName;
    const char* units;
    int variable = -1;
};

// Pressure at which the standard column has the height of the terrain.
double surfacePressure(double terrain)
{
    return 101325 * std::pow(1 - 0.0065 * terrain / 288.15, 5.2559);
}

class DemonstrationFile {
public:
    DemonstrationFile()
    {
        defineCoordinates();
        const std::array dimensions{m_time, m_level, m_latitude, m_longitude};
        for (PackedField& field : m_fields)
            definePacked(field, dimensions);
        const std::array surfaceDimensions{m_time, m_latitude, m_longitude};
        for (SurfaceField& field : m_surface) {
            field.variable = m_file.addVariable(field.name, NC_FLOAT, surfaceDimensions);
            describe(field.variable, field.standardName, field.longName, field.units);
            m_file.compress(field.variable, 1);
        }
        m_file.addAttribute(NC_GLOBAL, "Conventions", "CF-1.8");
        m_file.addAttribute(
            NC_GLOBAL, "title", "Windline demonstration: a synthetic atmosphere, not a forecast of anything");
        m_file.addAttribute(NC_GLOBAL, "source", "analytic: jets and travelling waves");
        m_file.finishDefinitions();
    }

    // The bytes of the file, as long as this object lives.
    std::string_view fill()
    {
        writeCoordinates();
        for (std::size_t time = 0; time < times; ++time) {
            writeLevels(time);
            writeSurface(time);
        }
        return m_file.close();
    }

private:
    static double latitudeOf(int row) { return 90 - row * spacing; }
    static double longitudeOf(int column) { return column * spacing; }

    void describe(int variable, const char* standardName, const char* longName, const char* units)
    {
        m_file.addAttribute(variable, "standard_name", standardName);
        m_file.addAttribute(variable, "long_name", longName);
        m_file.addAttribute(variable, "units", units);
    }

    int defineCoordinate(const char* name, std::size_t size, const char* standardName, const char* units,
        const char* axis, int& variable)
    {
        const int dimension = m_file.addDimension(name, size);
        variable = m_file.addVariable(name, NC_DOUBLE, std::array{dimension});
        m_file.addAttribute(variable, "standard_name", standardName);
        m_file.addAttribute(variable, "units", units);
        m_file.addAttribute(variable, "axis", axis);
        return dimension;
    }

    void defineCoordinates()
    {
        m_time = defineCoordinate("time", times, "time", "hours since 2020-01-01 00:00:00", "T", m_timeVariable);
        m_file.addAttribute(m_timeVariable, "calendar", "proleptic_gregorian");
        m_level = defineCoordinate("level", levelsHpa.size(), "air_pressure", "hPa", "Z", m_levelVariable);
        m_file.addAttribute(m_levelVariable, "positive", "down");
        m_latitude = defineCoordinate("latitude", rows, "latitude", "degrees_north", "Y", m_latitudeVariable);
        m_longitude = defineCoordinate("longitude", columns, "longitude", "degrees_east", "X", m_longitudeVariable);
    }

    void definePacked(PackedField& field, std::span<const int> dimensions)
    {
        field.variable = m_file.addVariable(field.name, NC_SHORT, dimensions);
        describe(field.variable, field.standardName, field.longName, field.units);
        m_file.addAttribute(field.variable, "scale_factor", NC_DOUBLE, field.scale());
        m_file.addAttribute(field.variable, "add_offset", NC_DOUBLE, field.offset());
        m_file.addAttribute(field.variable, "_FillValue", NC_SHORT, -32767);
        m_file.compress(field.variable, 1);
    }

    void writeCoordinates()
    {
        std::vector<double> values(times);
        for (int i = 0; i < times; ++i)
            values[i] = i * hoursBetweenTimes;
        m_file.put(m_timeVariable, values);
        m_file.put(m_levelVariable, levelsHpa);
        values.resize(rows);
        for (int row = 0; row < rows; ++row)
            values[row] = latitudeOf(row);
        m_file.put(m_latitudeVariable, values);
        values.resize(columns);
        for (int column = 0; column < columns; ++column)
            values[column] = longitudeOf(column);
        m_file.put(m_longitudeVariable, values);
    }

    void writeLevels(std::size_t time)
    {
        std::vector<AnalyticValues> values(cells);
        std::vector<short> packed(cells);
        for (std::size_t level = 0; level < levelsHpa.size(); ++level) {
            for (int row = 0; row < rows; ++row)
                for (int column = 0; column < columns; ++column)
                    values[static_cast<std::size_t>(row) * columns + column] = analyticAtmosphere(
                        latitudeOf(row), longitudeOf(column), levelsHpa[level] * 100, double(time) * hoursBetweenTimes);
            const std::array<std::size_t, 4> start{time, level, 0, 0};
            const std::array<std::size_t, 4> count{1, 1, rows, columns};
            for (const PackedField& field : m_fields) {
                std::ranges::transform(
                    values, packed.begin(), [&](const AnalyticValues& all) { return field.packed(all.*field.value); });
                m_file.put(field.variable, start, count, packed);
            }
        }
    }

    void writeSurface(std::size_t time)
    {
        std::array<std::vector<float>, 4> values;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const double terrain = analyticTerrain(latitudeOf(row), longitudeOf(column));
                const double pressure = surfacePressure(terrain);
                const AnalyticValues wind = analyticAtmosphere(
                    latitudeOf(row), longitudeOf(column), pressure, double(time) * hoursBetweenTimes);
                constexpr double friction = 0.7; // of the wind aloft, at 10 m
                values[0].push_back(static_cast<float>(pressure));
                values[1].push_back(static_cast<float>(friction * wind.eastwardWind));
                values[2].push_back(static_cast<float>(friction * wind.northwardWind));
                values[3].push_back(static_cast<float>(terrain));
            }
        }
        const std::array<std::size_t, 3> start{time, 0, 0};
        const std::array<std::size_t, 3> count{1, rows, columns};
        for (std::size_t i = 0; i < m_surface.size(); ++i)
            m_file.put(m_surface[i].variable, start, count, values[i]);
    }

    NetcdfOutput m_file;
    int m_time = -1;
    int m_level = -1;
    int m_latitude = -1;
    int m_longitude = -1;
    int m_timeVariable = -1;
    int m_levelVariable = -1;
    int m_latitudeVariable = -1;
    int m_longitudeVariable = -1;
    std::array<PackedField, 5> m_fields{{
        {"u", "eastward_wind", "eastward wind", "m s-1", -120, 120, &AnalyticValues::eastwardWind},
        {"v", "northward_wind", "northward wind", "m s-1", -90, 90, &AnalyticValues::northwardWind},
        {"w", "lagrangian_tendency_of_air_pressure", "vertical velocity (omega)", "Pa s-1", -3, 3,
            &AnalyticValues::pressureVelocity},
        {"t", "air_temperature", "temperature", "K", 180, 330, &AnalyticValues::airTemperature},
        {"z", "geopotential_height", "geopotential height", "m", -1500, 19000, &AnalyticValues::geopotentialHeight},
    }};
    std::array<SurfaceField, 4> m_surface{{
        {"sp", "surface_air_pressure", "surface pressure", "Pa"},
        {"u10", "eastward_wind", "eastward wind at 10 m", "m s-1"},
        {"v10", "northward_wind", "northward wind at 10 m", "m s-1"},
        {"orog", "surface_altitude", "height of the terrain", "m"},
    }};
};

} // namespace

void writeDemonstrationMeteorology(const std::filesystem::path& file)
{
    const QString name = QString::fromStdU16String(file.u16string());
    const auto refuse = [&](const QString& reason) {
        throw EngineError(EngineError::Kind::NotWritable, file,
            QCoreApplication::translate("Demonstration",
                "The demonstration meteorology cannot be written to %1: %2. "
                "Choose a folder that exists, can be written to and has room.")
                .arg(name, reason)
                .toStdString());
    };
    QSaveFile output(name);
    if (!output.open(QIODevice::WriteOnly))
        refuse(output.errorString());
    try {
        DemonstrationFile demonstration;
        const std::string_view bytes = demonstration.fill();
        if (output.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()) || !output.commit())
            refuse(output.errorString());
    } catch (const std::runtime_error& error) { // in the library's words
        if (dynamic_cast<const EngineError*>(&error))
            throw;
        refuse(QString::fromUtf8(error.what()));
    }
}

RunRequest demonstrationRequest(const std::filesystem::path& meteorology)
{
    RunRequest request;
    request.meteorology = {meteorology};
    request.startTime = firstTime;
    request.duration = std::chrono::hours(72);
    const auto metres = HeightUnit::MetresAboveGround;
    request.starts = {
        {"Seoul", 37.57, 126.98, 3000, metres, {}},
        {"Tokyo", 35.69, 139.69, 5500, metres, {}},
        {"Ulaanbaatar", 47.92, 106.92, 3000, metres, {}},
        {"Shanghai", 31.23, 121.47, 3000, metres, {}},
        {"Sapporo", 43.06, 141.35, 1500, metres, {}},
        {"Taipei", 25.03, 121.57, 5500, metres, {}},
        {"Manila", 14.60, 120.98, 1500, metres, {}},
        {"Anchorage", 61.22, -149.90, 5500, metres, {}},
    };
    return request;
}

} // namespace windline

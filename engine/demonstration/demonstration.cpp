// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demonstration/demonstration.h"

#include "engine/demonstration/analytic_atmosphere.h"
#include "engine/demonstration/cf_definitions.h"
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

// Fields are packed into 16 bits, as in ERA5's files: what the ordinary reader meets in the wild.
struct Packing {
    double smallest;
    double largest;

    double scale() const { return (largest - smallest) / 65000; }
    double offset() const { return 0.5 * (smallest + largest); }
    short packed(double x) const
    {
        return static_cast<short>(std::lround((std::clamp(x, smallest, largest) - offset()) / scale()));
    }
};

constexpr std::array<Packing, levelFields.size()> packings{
    {{-120, 120}, {-90, 90}, {-3, 3}, {180, 330}, {-1500, 19000}}};

class DemonstrationFile {
public:
    DemonstrationFile()
    {
        m_axes = defineAxes(m_file, {times, levelsHpa.size(), rows, columns}, firstTime);
        for (std::size_t i = 0; i < levelFields.size(); ++i)
            definePacked(i);
        for (std::size_t i = 0; i < surfaceFields.size(); ++i) {
            m_surface[i] = defineField(m_file, surfaceFields[i], NC_FLOAT, m_axes.surface());
            m_file.compress(m_surface[i], 1);
        }
        describeDemonstration(m_file);
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

    void definePacked(std::size_t index)
    {
        const int variable = defineField(m_file, levelFields[index].description, NC_SHORT, m_axes.all());
        m_file.addAttribute(variable, "scale_factor", NC_DOUBLE, packings[index].scale());
        m_file.addAttribute(variable, "add_offset", NC_DOUBLE, packings[index].offset());
        m_file.addAttribute(variable, "_FillValue", NC_SHORT, -32767);
        m_file.compress(variable, 1);
        m_fields[index] = variable;
    }

    void writeCoordinates()
    {
        std::vector<double> values(times);
        for (int i = 0; i < times; ++i)
            values[i] = i * hoursBetweenTimes;
        m_file.put(m_axes.variables[0], values);
        m_file.put(m_axes.variables[1], levelsHpa);
        values.resize(rows);
        for (int row = 0; row < rows; ++row)
            values[row] = latitudeOf(row);
        m_file.put(m_axes.variables[2], values);
        values.resize(columns);
        for (int column = 0; column < columns; ++column)
            values[column] = longitudeOf(column);
        m_file.put(m_axes.variables[3], values);
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
            for (std::size_t i = 0; i < levelFields.size(); ++i) {
                std::ranges::transform(values, packed.begin(),
                    [&](const AnalyticValues& all) { return packings[i].packed(all.*levelFields[i].value); });
                m_file.put(m_fields[i], start, count, packed);
            }
        }
    }

    void writeSurface(std::size_t time)
    {
        std::array<std::vector<float>, surfaceFields.size()> values;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const SurfaceValues here =
                    surfaceValues(latitudeOf(row), longitudeOf(column), double(time) * hoursBetweenTimes);
                for (std::size_t i = 0; i < here.size(); ++i)
                    values[i].push_back(here[i]);
            }
        }
        const std::array<std::size_t, 3> start{time, 0, 0};
        const std::array<std::size_t, 3> count{1, rows, columns};
        for (std::size_t i = 0; i < values.size(); ++i)
            m_file.put(m_surface[i], start, count, values[i]);
    }

    NetcdfOutput m_file;
    Axes m_axes;
    std::array<int, levelFields.size()> m_fields{};
    std::array<int, surfaceFields.size()> m_surface{};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demonstration/cf_definitions.h"
#include "engine/demonstration/demonstration.h"
#include "engine/model/engine_error.h"
#include "engine/netcdf/netcdf_disk_output.h"
#include "engine/threads/for_ranges.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace windline {

namespace {

constexpr std::array<double, 37> era5LevelsHpa = {1000, 975, 950, 925, 900, 875, 850, 825, 800, 775, 750, 700, 650, 600,
    550, 500, 450, 400, 350, 300, 250, 225, 200, 175, 150, 125, 100, 70, 50, 30, 20, 10, 7, 5, 3, 2, 1};

constexpr double finest = 0.05; // degrees
constexpr double coarsest = 30;
constexpr int mostLevels = 300;
constexpr double mostTimes = 10'000;
constexpr double mostHours = 100'000;

QString text(const char* source)
{
    return QCoreApplication::translate("Demonstration", source);
}

bool isWhole(double x)
{
    return std::fabs(x - std::round(x)) < 1e-6;
}

class GridFile {
public:
    GridFile(const DemonstrationGrid& grid, const std::filesystem::path& file)
        : m_grid(grid)
        , m_file(file, grid.classic ? NetcdfFormat::Classic : NetcdfFormat::NetCdf4)
        , m_levelsHpa(grid.levelsHpa())
        , m_rows(static_cast<std::size_t>(grid.rows()))
        , m_columns(static_cast<std::size_t>(grid.columns()))
        , m_cells(m_rows * m_columns)
    {
        m_axes = defineAxes(
            m_file, {static_cast<std::size_t>(grid.times()), m_levelsHpa.size(), m_rows, m_columns}, grid.firstTime);
        for (std::size_t i = 0; i < levelFields.size(); ++i) {
            m_fields[i] = defineField(m_file, levelFields[i].description, NC_FLOAT, m_axes.all());
            compress(m_fields[i], std::array<std::size_t, 4>{1, 1, m_rows, m_columns});
        }
        for (std::size_t i = 0; i < surfaceFields.size(); ++i) {
            m_surface[i] = defineField(m_file, surfaceFields[i], NC_FLOAT, m_axes.surface());
            compress(m_surface[i], std::array<std::size_t, 3>{1, m_rows, m_columns});
        }
        describeDemonstration(m_file);
        // Uncompressed variables lie one after the other: the first values written make the file as long as it gets.
        if (grid.deflate == 0)
            m_file.reserve(static_cast<std::uint64_t>(grid.bytes()));
        m_file.finishDefinitions();
    }

    bool fill(const std::stop_token& stop)
    {
        writeCoordinates();
        for (std::size_t time = 0; time < static_cast<std::size_t>(m_grid.times()); ++time) {
            if (m_grid.deflate > 0) { // what does not shrink grows by less than a hundredth
                m_file.flush();
                m_file.reserve(static_cast<std::uint64_t>(1.01 * m_grid.bytes() / m_grid.times()));
            }
            for (std::size_t level = 0; level < m_levelsHpa.size(); ++level) {
                if (stop.stop_requested())
                    return false;
                writeLevel(time, level);
            }
            writeSurface(time);
        }
        m_file.finish();
        return true;
    }

private:
    // One level a chunk: readers that leave levels out do not unpack them.
    void compress(int variable, std::span<const std::size_t> chunk)
    {
        if (m_grid.deflate == 0)
            return;
        m_file.chunk(variable, chunk);
        m_file.compress(variable, m_grid.deflate);
    }

    void writeCoordinates()
    {
        std::vector<double> values;
        for (int time = 0; time < m_grid.times(); ++time)
            values.push_back(time * m_grid.hoursBetweenTimes);
        m_file.put(m_axes.variables[0], values);
        m_file.put(m_axes.variables[1], m_levelsHpa);
        values.clear();
        for (int row = 0; row < m_grid.rows(); ++row)
            values.push_back(m_grid.latitudeOf(row));
        m_file.put(m_axes.variables[2], values);
        for (int column = 0; column < m_grid.columns(); ++column)
            m_longitudes.push_back(m_grid.longitudeOf(column));
        m_file.put(m_axes.variables[3], m_longitudes);
        m_circles.emplace(m_longitudes);
    }

    double hoursAt(std::size_t time) const { return static_cast<double>(time) * m_grid.hoursBetweenTimes; }

    void writeLevel(std::size_t time, std::size_t level)
    {
        m_values.resize(levelFields.size() * m_cells);
        forRanges(m_rows, 8, [&](std::size_t begin, std::size_t end) {
            std::vector<AnalyticValues> circle(m_columns);
            for (std::size_t row = begin; row < end; ++row) {
                m_circles->fill(
                    m_grid.latitudeOf(static_cast<int>(row)), m_levelsHpa[level] * 100, hoursAt(time), circle);
                for (std::size_t i = 0; i < levelFields.size(); ++i)
                    std::ranges::transform(circle, m_values.begin() + std::ptrdiff_t(i * m_cells + row * m_columns),
                        [i](const AnalyticValues& all) { return static_cast<float>(all.*levelFields[i].value); });
            }
        });
        const std::array<std::size_t, 4> start{time, level, 0, 0};
        const std::array<std::size_t, 4> count{1, 1, m_rows, m_columns};
        for (std::size_t i = 0; i < levelFields.size(); ++i)
            m_file.put(m_fields[i], start, count, std::span(m_values).subspan(i * m_cells, m_cells));
    }

    void writeSurface(std::size_t time)
    {
        m_values.resize(surfaceFields.size() * m_cells);
        forRanges(m_rows, 4, [&](std::size_t begin, std::size_t end) {
            for (std::size_t cell = begin * m_columns; cell < end * m_columns; ++cell) {
                const SurfaceValues here = surfaceValues(m_grid.latitudeOf(static_cast<int>(cell / m_columns)),
                    m_longitudes[cell % m_columns], hoursAt(time));
                for (std::size_t i = 0; i < here.size(); ++i)
                    m_values[i * m_cells + cell] = here[i];
            }
        });
        const std::array<std::size_t, 3> start{time, 0, 0};
        const std::array<std::size_t, 3> count{1, m_rows, m_columns};
        for (std::size_t i = 0; i < surfaceFields.size(); ++i)
            m_file.put(m_surface[i], start, count, std::span(m_values).subspan(i * m_cells, m_cells));
    }

    const DemonstrationGrid& m_grid;
    NetcdfDiskOutput m_file;
    std::vector<double> m_levelsHpa;
    std::size_t m_rows;
    std::size_t m_columns;
    std::size_t m_cells;
    Axes m_axes;
    std::array<int, levelFields.size()> m_fields{};
    std::array<int, surfaceFields.size()> m_surface{};
    std::vector<double> m_longitudes;
    std::optional<AnalyticCircles> m_circles;
    std::vector<float> m_values; // of one level, field by field
};

} // namespace

int DemonstrationGrid::rows() const
{
    return static_cast<int>(std::lround(180 / resolutionDegrees)) + 1;
}

int DemonstrationGrid::columns() const
{
    return 2 * (rows() - 1);
}

int DemonstrationGrid::times() const
{
    return static_cast<int>(std::lround(hours / hoursBetweenTimes)) + 1;
}

double DemonstrationGrid::latitudeOf(int row) const
{
    return 90 - row * 180.0 / (rows() - 1);
}

double DemonstrationGrid::longitudeOf(int column) const
{
    return column * 360.0 / columns();
}

double DemonstrationGrid::bytes() const
{
    const double cells = static_cast<double>(rows()) * columns();
    const double fields = static_cast<double>(levelFields.size()) * levels + static_cast<double>(surfaceFields.size());
    return sizeof(float) * cells * fields * times();
}

std::vector<double> DemonstrationGrid::levelsHpa() const
{
    std::vector<double> chosen;
    const double last = static_cast<double>(era5LevelsHpa.size() - 1);
    for (int level = 0; level < levels; ++level) {
        const double place = level * last / (levels - 1);
        const auto lower =
            static_cast<std::size_t>(levels > static_cast<int>(era5LevelsHpa.size()) ? place : std::round(place));
        const std::size_t upper = std::min(lower + 1, era5LevelsHpa.size() - 1);
        const double part = std::clamp(place - static_cast<double>(lower), 0.0, 1.0);
        if (levels <= static_cast<int>(era5LevelsHpa.size()) || part < 1e-9)
            chosen.push_back(era5LevelsHpa[lower]);
        else
            chosen.push_back(era5LevelsHpa[lower] * std::pow(era5LevelsHpa[upper] / era5LevelsHpa[lower], part));
    }
    return chosen;
}

std::vector<Problem> validate(const DemonstrationGrid& grid)
{
    std::vector<Problem> problems;
    const auto add = [&](const char* field, const QString& message) {
        problems.push_back({field, message.toStdString()});
    };
    if (!(grid.resolutionDegrees >= finest && grid.resolutionDegrees <= coarsest)
        || !isWhole(180 / grid.resolutionDegrees))
        add("resolutionDegrees",
            text(QT_TRANSLATE_NOOP("Demonstration",
                     "%1 degrees is not between %2 and %3 or is no whole part of 180 degrees; take for example 0.25, "
                     "0.5, 1 or 2.5."))
                .arg(grid.resolutionDegrees)
                .arg(finest)
                .arg(coarsest));
    if (grid.levels < 2 || grid.levels > mostLevels)
        add("levels",
            text(QT_TRANSLATE_NOOP("Demonstration", "%1 levels is not between 2 and %2; ERA5 has 37."))
                .arg(grid.levels)
                .arg(mostLevels));
    const double seconds = grid.hoursBetweenTimes * 3600;
    const bool stepIsGood = seconds >= 60 && grid.hoursBetweenTimes <= 24 && isWhole(seconds);
    if (!stepIsGood)
        add("hoursBetweenTimes",
            text(QT_TRANSLATE_NOOP("Demonstration",
                     "%1 hours between times is not between a minute and 24 hours, in whole seconds; take for example "
                     "3."))
                .arg(grid.hoursBetweenTimes));
    if (!(grid.hours > 0 && grid.hours <= mostHours)
        || (stepIsGood
            && (!isWhole(grid.hours / grid.hoursBetweenTimes) || grid.hours / grid.hoursBetweenTimes > mostTimes)))
        add("hours",
            text(QT_TRANSLATE_NOOP("Demonstration",
                     "%1 hours is not a multiple of the %2 hours between times, or is too long; take for example 24."))
                .arg(grid.hours)
                .arg(grid.hoursBetweenTimes));
    if (grid.deflate < 0 || grid.deflate > 9)
        add("deflate",
            text(QT_TRANSLATE_NOOP("Demonstration", "%1 is not between 0 (not compressed) and 9.")).arg(grid.deflate));
    else if (grid.deflate > 0 && grid.classic)
        add("deflate",
            text(QT_TRANSLATE_NOOP("Demonstration", "NetCDF classic cannot be compressed; leave one of the two out.")));
    return problems;
}

bool writeDemonstrationMeteorology(
    const DemonstrationGrid& grid, const std::filesystem::path& file, const std::stop_token& stop)
{
    try {
        return GridFile(grid, file).fill(stop);
    } catch (const std::runtime_error& error) { // in the system's or the library's words
        throw EngineError(EngineError::Kind::NotWritable, file,
            text(QT_TRANSLATE_NOOP("Demonstration",
                     "The demonstration meteorology cannot be written to %1: %2. "
                     "Choose a folder that exists, can be written to and has room for %3 MB."))
                .arg(QString::fromStdU16String(file.u16string()), QString::fromUtf8(error.what()))
                .arg(std::ceil(grid.bytes() / 1e6), 0, 'f', 0)
                .toStdString());
    }
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/boundary_files.h"

#include "engine/model/engine_error.h"
#include "engine/text/text_file.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QString>

#include <charconv>
#include <cmath>
#include <string_view>

namespace windline {

namespace {

namespace fs = std::filesystem;

constexpr int digits = 4; // of a cell
constexpr double tolerance = 1e-6; // degrees; a place on the border of two cells is in the northern and eastern one
constexpr int mostCells = 40'000; // along one side: a hundredth of a degree

QString translated(const char* sentence)
{
    return QCoreApplication::translate("boundary_files", sentence);
}

QString nameOf(const fs::path& file)
{
    return QString::fromStdU16String(file.u16string());
}

[[noreturn]] void refuse(const fs::path& file, std::size_t line, const QString& what)
{
    throw EngineError(EngineError::Kind::NotReadable, file,
        QStringLiteral("%1, %2")
            .arg(translated(QT_TRANSLATE_NOOP("boundary_files", "%1, line %2")).arg(nameOf(file)).arg(line), what)
            .toStdString());
}

std::optional<int> cellIn(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

// The numbers with which a line begins; what follows them is a comment.
std::vector<double> numbersIn(std::string_view text, std::size_t count)
{
    std::vector<double> numbers;
    while (numbers.size() < count) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t,"), text.size()));
        if (text.starts_with('+'))
            text.remove_prefix(1);
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || !std::isfinite(value))
            break;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (!text.empty() && text.find_first_of(" \t,") != 0)
            break;
        numbers.push_back(value);
    }
    return numbers;
}

// A name in quotes, or one word.
std::string nameIn(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    if (text.starts_with('\'') || text.starts_with('"')) {
        const char quote = text.front();
        text.remove_prefix(1);
        return std::string(text.substr(0, text.find(quote)));
    }
    return std::string(text.substr(0, text.find_first_of(" \t")));
}

bool isFile(const fs::path& file)
{
    std::error_code error;
    const fs::file_type type = fs::status(file, error).type();
    return type != fs::file_type::not_found && type != fs::file_type::none;
}

} // namespace

BoundaryFiles::BoundaryFiles(const fs::path& folder)
    : m_folder(folder)
    , m_dataFolder(folder)
{
    readGeometry(folder / "ASCDATA.CFG");
    if (const fs::path roughness = find("ROUGLEN.ASC"); isFile(roughness))
        m_roughnessCentimetres = readCells(roughness);
    else
        m_notes.push_back(translated(QT_TRANSLATE_NOOP("boundary_files",
                                         "There is no %1: a roughness of %2 m, the default of ASCDATA.CFG, is used "
                                         "everywhere that the meteorology gives none."))
                .arg(nameOf(roughness))
                .arg(m_defaultRoughnessMetres)
                .toStdString());
    if (const fs::path terrain = find("TERRAIN.ASC"); isFile(terrain))
        m_terrainMetres = readCells(terrain);
}

void BoundaryFiles::readGeometry(const fs::path& file)
{
    const std::vector<std::string> lines = readTextLines(file);
    const auto numbers = [&](std::size_t line, std::size_t count, const char* meaning) {
        const std::vector<double> found =
            line <= lines.size() ? numbersIn(lines[line - 1], count) : std::vector<double>();
        if (found.size() != count)
            refuse(file, line,
                translated(count == 1 ? QT_TRANSLATE_NOOP("boundary_files", "must begin with a number: %1.")
                                      : QT_TRANSLATE_NOOP("boundary_files", "must begin with two numbers: %1."))
                    .arg(translated(meaning)));
        return found;
    };
    const auto corner = numbers(
        1, 2, QT_TRANSLATE_NOOP("boundary_files", "latitude and longitude of the lower left corner of the grid"));
    const auto spacing =
        numbers(2, 2, QT_TRANSLATE_NOOP("boundary_files", "spacing in latitude and longitude, in degrees"));
    const auto counts = numbers(3, 2, QT_TRANSLATE_NOOP("boundary_files", "number of cells in latitude and longitude"));
    numbers(4, 1, QT_TRANSLATE_NOOP("boundary_files", "default land use category"));
    const auto roughness = numbers(5, 1, QT_TRANSLATE_NOOP("boundary_files", "default roughness length in metres"));
    if (std::fabs(corner[0]) > 90 || std::fabs(corner[1]) > 360)
        refuse(file, 1, translated(QT_TRANSLATE_NOOP("boundary_files", "names a corner that is not on the globe.")));
    if (!(spacing[0] > 0 && spacing[1] > 0 && spacing[0] <= 180 && spacing[1] <= 360))
        refuse(file, 2, translated(QT_TRANSLATE_NOOP("boundary_files", "must give spacings above 0 degrees.")));
    for (const double count : counts)
        if (!(count >= 1 && count <= mostCells && count == std::floor(count)))
            refuse(file, 3,
                translated(QT_TRANSLATE_NOOP("boundary_files", "must give whole numbers of cells from 1 to %1."))
                    .arg(mostCells));
    if (corner[0] + spacing[0] * counts[0] > 90 + 1e-3 || spacing[1] * counts[1] > 360 + 1e-3)
        refuse(file, 3, translated(QT_TRANSLATE_NOOP("boundary_files", "gives more cells than the globe has.")));
    if (!(roughness[0] > 0 && roughness[0] <= 100))
        refuse(file, 5,
            translated(QT_TRANSLATE_NOOP("boundary_files", "must give a roughness above 0 m, and 100 m at most.")));
    m_geometry = {
        corner[0], corner[1], spacing[0], spacing[1], static_cast<int>(counts[0]), static_cast<int>(counts[1])};
    m_defaultRoughnessMetres = roughness[0];
    if (lines.size() >= 6)
        m_dataFolder = m_folder / fs::path(nameIn(lines[5]));
}

fs::path BoundaryFiles::find(const std::string& name) const
{
    // Copies keep the last line of where they were copied from, and that folder may be another machine's.
    return isFile(m_dataFolder / name) ? m_dataFolder / name : m_folder / name;
}

std::vector<short> BoundaryFiles::readCells(const fs::path& file) const
{
    std::vector<std::string> lines = readTextLines(file);
    while (!lines.empty() && lines.back().find_first_not_of(" \t\x1A") == std::string::npos)
        lines.pop_back();
    const auto rows = static_cast<std::size_t>(m_geometry.rows);
    const auto columns = static_cast<std::size_t>(m_geometry.columns);
    if (lines.size() != rows)
        refuse(file, std::min(lines.size(), rows) + 1,
            translated(QT_TRANSLATE_NOOP("boundary_files", "the file has %1 lines, ASCDATA.CFG announces %2."))
                .arg(lines.size())
                .arg(rows));
    std::vector<short> cells;
    cells.reserve(rows * columns);
    for (std::size_t row = 0; row < rows; ++row) {
        std::string_view line = lines[row];
        while (line.size() > digits * columns && (line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        if (line.size() != digits * columns)
            refuse(file, row + 1,
                translated(QT_TRANSLATE_NOOP("boundary_files",
                               "has %1 characters; ASCDATA.CFG announces %2 numbers of four characters each."))
                    .arg(line.size())
                    .arg(columns));
        for (std::size_t column = 0; column < columns; ++column) {
            const std::string_view text = line.substr(digits * column, digits);
            const std::optional<int> cell = cellIn(text);
            if (!cell)
                refuse(file, row + 1,
                    translated(QT_TRANSLATE_NOOP("boundary_files", "“%1” (number %2) is not a whole number."))
                        .arg(QString::fromUtf8(text.data(), digits))
                        .arg(column + 1));
            cells.push_back(static_cast<short>(*cell));
        }
    }
    return cells;
}

std::optional<std::size_t> BoundaryFiles::cellOf(double latitude, double longitude) const
{
    const Geometry& grid = m_geometry;
    const double north = (latitude - grid.south + tolerance) / grid.rowSpacing;
    double east = std::fmod(longitude - grid.west + tolerance, 360.0);
    if (east < 0)
        east += 360;
    east /= grid.columnSpacing;
    // The pole, or the northern border of a grid that ends before it, belongs to the northernmost row.
    const bool isInRows = north >= 0 && north * grid.rowSpacing <= grid.rows * grid.rowSpacing + 2 * tolerance;
    if (!isInRows || !(east < grid.columns))
        return std::nullopt;
    const int row = std::min(static_cast<int>(north), grid.rows - 1);
    return static_cast<std::size_t>(grid.rows - 1 - row) * grid.columns + static_cast<std::size_t>(east);
}

double BoundaryFiles::roughnessMetres(double latitude, double longitude) const
{
    const auto cell = cellOf(latitude, longitude);
    if (!cell || m_roughnessCentimetres.empty() || m_roughnessCentimetres[*cell] <= 0)
        return m_defaultRoughnessMetres;
    return 0.01 * m_roughnessCentimetres[*cell];
}

std::optional<double> BoundaryFiles::terrainMetres(double latitude, double longitude) const
{
    const auto cell = cellOf(latitude, longitude);
    if (!cell || m_terrainMetres.empty())
        return std::nullopt;
    return m_terrainMetres[*cell];
}

std::optional<fs::path> findBoundaryFiles(const fs::path& controlFolder, const std::optional<fs::path>& askedFor)
{
    std::vector<fs::path> folders;
    if (!controlFolder.empty())
        folders.push_back(controlFolder);
    if (askedFor)
        folders.push_back(*askedFor);
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    if (!settings.isEmpty())
        folders.push_back(fs::path(settings.toStdU16String()) / "windline" / "bdyfiles");
    for (const fs::path& folder : folders)
        if (isFile(folder / "ASCDATA.CFG"))
            return folder;
    return std::nullopt;
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/starts_csv.h"

#include "engine/model/engine_error.h"
#include "engine/starts/coordinates.h"
#include "engine/starts/csv_table.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <optional>
#include <sstream>
#include <stdexcept>

namespace windline {

namespace {

enum Column { Latitude, Longitude, Height, Unit, Name, StartTime, ColumnCount };

constexpr std::array<const char*, ColumnCount> columnNames = {
    "latitude", "longitude", "height", "unit", "name", "time"};

QString translated(const char* source)
{
    return QCoreApplication::translate("starts_csv", source);
}

std::string lowerCase(std::string text)
{
    for (char& character : text)
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    return text;
}

// Independent of the locale, and of everything but the whole cell being a number.
std::optional<double> numberIn(std::string_view cell)
{
    if (cell.starts_with('+'))
        cell.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

// Degrees, minutes and seconds, or a letter for the hemisphere. No decimal comma: in a file it is likelier an accident.
std::optional<double> coordinateIn(const std::string& cell, CoordinateAxis axis)
{
    if (cell.find(',') != std::string::npos)
        return std::nullopt;
    try {
        return parseCoordinate(cell, axis);
    } catch (const std::invalid_argument&) {
        return std::nullopt;
    }
}

// Reads one row after the other, and collects what is wrong with them.
class StartsTable {
public:
    explicit StartsTable(const CsvRow& header)
    {
        m_position.fill(-1);
        m_line = header.line;
        m_cellCount = header.cells.size();
        for (std::size_t i = 0; i < header.cells.size(); ++i)
            readColumnName(header.cells[i], static_cast<int>(i));
        for (const Column required : {Latitude, Longitude, Height})
            if (m_position[required] < 0)
                complain(
                    required, translated(QT_TRANSLATE_NOOP("starts_csv", "is missing; name it in the first line")));
    }

    bool headerIsGood() const { return result.problems.empty(); }

    void addRow(const CsvRow& row)
    {
        m_line = row.line;
        const std::size_t problemsBefore = result.problems.size();
        if (row.cells.size() != m_cellCount) {
            const QString message =
                translated(QT_TRANSLATE_NOOP("starts_csv", "Line %1 has %2 values, the first line has %3."));
            result.problems.push_back(
                {m_line, {}, message.arg(m_line).arg(row.cells.size()).arg(m_cellCount).toStdString()});
            return;
        }
        StartPoint start;
        start.latitudeDegrees = number(row, Latitude, -90, 90);
        start.longitudeDegrees = number(row, Longitude, -360, 360);
        start.heightUnit = unit(row);
        start.height = start.heightUnit == HeightUnit::Hectopascal ? number(row, Height, 0.1, 1100)
            : start.heightUnit == HeightUnit::MetresAboveGround    ? number(row, Height, 0, 100'000)
                                                                   : number(row, Height, -500, 100'000);
        start.name = cell(row, Name);
        start.time = time(row);
        if (result.problems.size() == problemsBefore)
            result.starts.push_back(std::move(start));
    }

    StartsCsv result;

private:
    void readColumnName(const std::string& name, int index)
    {
        for (int column = 0; column < ColumnCount; ++column) {
            if (lowerCase(name) != columnNames[column])
                continue;
            if (m_position[column] >= 0)
                complain(name, translated(QT_TRANSLATE_NOOP("starts_csv", "appears twice")));
            m_position[column] = index;
            return;
        }
        // Not skipped in silence: a misspelt "unit" would turn hectopascals into metres.
        complain(name,
            translated(QT_TRANSLATE_NOOP(
                "starts_csv", "is not known; use latitude, longitude, height, unit, name, time, or remove it")));
    }

    std::string cell(const CsvRow& row, Column column) const
    {
        return m_position[column] < 0 ? std::string() : row.cells[m_position[column]];
    }

    double number(const CsvRow& row, Column column, double least, double greatest)
    {
        const std::string text = cell(row, column);
        auto value = numberIn(text);
        if (!value && column != Height)
            value = coordinateIn(text, column == Latitude ? CoordinateAxis::Latitude : CoordinateAxis::Longitude);
        if (!value)
            complain(column,
                translated(QT_TRANSLATE_NOOP("starts_csv", "“%1” is not a number (a decimal point, no unit)"))
                    .arg(QString::fromStdString(text)));
        else if (*value < least || *value > greatest)
            complain(column,
                translated(QT_TRANSLATE_NOOP("starts_csv", "%1 is not within %2 … %3"))
                    .arg(QString::fromStdString(text))
                    .arg(least)
                    .arg(greatest));
        return value.value_or(0);
    }

    HeightUnit unit(const CsvRow& row)
    {
        const std::string text = lowerCase(cell(row, Unit));
        if (text == "hpa")
            return HeightUnit::Hectopascal;
        if (text == "masl")
            return HeightUnit::MetresAboveSeaLevel;
        if (text != "m" && !text.empty())
            complain(Unit,
                translated(QT_TRANSLATE_NOOP("starts_csv", "“%1” is not m (above ground), masl or hPa"))
                    .arg(QString::fromStdString(cell(row, Unit))));
        return HeightUnit::MetresAboveGround;
    }

    std::optional<Time> time(const CsvRow& row)
    {
        const std::string text = cell(row, StartTime);
        const auto value = timeFromIso(text);
        if (!value && !text.empty())
            complain(StartTime,
                translated(QT_TRANSLATE_NOOP("starts_csv", "“%1” is not a time in UTC like 2026-11-22T12:00Z"))
                    .arg(QString::fromStdString(text)));
        return value;
    }

    void complain(Column column, const QString& what) { complain(columnNames[column], what); }

    void complain(const std::string& column, const QString& what)
    {
        const QString message = translated(QT_TRANSLATE_NOOP("starts_csv", "Line %1, column %2: %3."));
        result.problems.push_back(
            {m_line, column, message.arg(QString::number(m_line), QString::fromStdString(column), what).toStdString()});
    }

    std::array<int, ColumnCount> m_position; // of each column in a row; -1 when the table does not have it
    std::size_t m_cellCount = 0;
    int m_line = 1;
};

} // namespace

StartsCsv parseStartsCsv(std::string_view text)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return {{},
            {{1, {},
                translated(QT_TRANSLATE_NOOP("starts_csv", "The table is UTF-16 text: save it as CSV in UTF-8."))
                    .toStdString()}}};
    const std::vector<CsvRow> rows = splitCsv(text);
    if (rows.empty())
        return {{},
            {{1, {},
                translated(QT_TRANSLATE_NOOP("starts_csv",
                               "The table is empty: write latitude,longitude,height in its first line, and one start "
                               "in each line below."))
                    .toStdString()}}};
    StartsTable table(rows.front());
    if (table.headerIsGood())
        for (auto row = rows.begin() + 1; row != rows.end(); ++row)
            table.addRow(*row);
    return std::move(table.result);
}

StartsCsv readStartsCsv(const std::filesystem::path& file)
{
    const QString name = QString::fromStdU16String(file.u16string());
    const auto refuse = [&](EngineError::Kind kind, const char* sentence) {
        throw EngineError(kind, file, translated(sentence).arg(name).toStdString());
    };
    std::error_code error;
    const std::filesystem::file_type type = std::filesystem::status(file, error).type();
    if (type == std::filesystem::file_type::not_found)
        refuse(EngineError::Kind::FileNotFound,
            QT_TRANSLATE_NOOP("starts_csv", "There is no file %1; check its name and folder."));
    if (type == std::filesystem::file_type::directory)
        refuse(
            EngineError::Kind::NotReadable, QT_TRANSLATE_NOOP("starts_csv", "%1 is a folder; choose a table in it."));
    if (type != std::filesystem::file_type::regular && type != std::filesystem::file_type::none)
        refuse(EngineError::Kind::NotReadable, // waiting for what may never come through a pipe
            QT_TRANSLATE_NOOP("starts_csv", "%1 is not an ordinary file; save the table as one."));
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    if (!stream || (stream.peek() != std::ifstream::traits_type::eof() && !(text << stream.rdbuf())) || stream.bad())
        refuse(EngineError::Kind::NotReadable,
            QT_TRANSLATE_NOOP("starts_csv", "%1 cannot be read; check that you may open it."));
    return parseStartsCsv(text.view());
}

} // namespace windline

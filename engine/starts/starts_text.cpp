// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/starts_text.h"

#include "engine/starts/coordinates.h"
#include "engine/starts/csv_table.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace windline {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("starts_text", source);
}

const char* unitWord(HeightUnit unit)
{
    return unit == HeightUnit::Hectopascal ? "hPa" : unit == HeightUnit::MetresAboveSeaLevel ? "masl" : "m";
}

std::string number(double value)
{
    return QString::number(value, 'g', 10).toStdString();
}

// A tab or a line's end would be taken for the table's own.
std::string cellOf(std::string text)
{
    std::ranges::replace_if(
        text, [](char character) { return character == '\t' || character == '\n' || character == '\r'; }, ' ');
    if (text.find('"') == std::string::npos)
        return text;
    QString quoted = QString::fromStdString(text);
    quoted.replace(u'"', QStringLiteral("\"\""));
    return '"' + quoted.toStdString() + '"';
}

std::optional<StartHeight> heightIn(const std::string& cell, const StartHeight& usual)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([+-]?[\d.]+)\s*(m|magl|m agl|masl|m asl|hpa|)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromStdString(cell).simplified();
    if (text.isEmpty())
        return usual;
    const auto match = pattern.match(text);
    bool isNumber = false;
    StartHeight height{match.captured(1).toDouble(&isNumber), usual.unit};
    const QString unit = match.captured(2).toLower().remove(u' ');
    if (unit == QStringLiteral("hpa"))
        height.unit = HeightUnit::Hectopascal;
    else if (unit == QStringLiteral("masl"))
        height.unit = HeightUnit::MetresAboveSeaLevel;
    else if (!unit.isEmpty())
        height.unit = HeightUnit::MetresAboveGround;
    const bool pressure = height.unit == HeightUnit::Hectopascal;
    const double least = pressure ? 0.1 : height.unit == HeightUnit::MetresAboveSeaLevel ? -500 : 0;
    const double most = pressure ? 1100 : 100'000;
    if (!isNumber || height.value < least || height.value > most)
        return std::nullopt;
    return height;
}

StartPoint startIn(const CsvRow& row, const StartHeight& usual)
{
    const std::vector<std::string>& cells = row.cells;
    StartPoint start;
    if (cells.size() == 1) {
        const Coordinates place = parseCoordinates(cells[0]);
        start.latitudeDegrees = place.latitudeDegrees;
        start.longitudeDegrees = place.longitudeDegrees;
    } else {
        start.latitudeDegrees = parseCoordinate(cells[0], CoordinateAxis::Latitude);
        start.longitudeDegrees = parseCoordinate(cells[1], CoordinateAxis::Longitude);
    }
    const std::optional<StartHeight> height = heightIn(cells.size() > 2 ? cells[2] : std::string(), usual);
    if (!height)
        throw std::invalid_argument(
            translated(QT_TRANSLATE_NOOP("starts_text", "“%1” is not a height such as 500, 1500 masl or 850 hPa."))
                .arg(QString::fromStdString(cells[2]))
                .toStdString());
    start.height = height->value;
    start.heightUnit = height->unit;
    if (cells.size() > 3)
        start.name = cells[3];
    return start;
}

bool hasHeader(const CsvRow& row)
{
    return std::ranges::any_of(row.cells, [](const std::string& cell) {
        return QString::fromStdString(cell).compare(QStringLiteral("latitude"), Qt::CaseInsensitive) == 0;
    });
}

// The lines of a text that is no table: a comma may be a decimal point in them.
std::vector<CsvRow> linesOf(std::string_view text)
{
    std::vector<CsvRow> rows;
    int number = 0;
    for (const QString& line : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(u'\n')) {
        ++number;
        if (!line.trimmed().isEmpty())
            rows.push_back({number, {line.trimmed().toStdString()}});
    }
    return rows;
}

bool isPair(const CsvRow& row)
{
    try {
        parseCoordinates(row.cells.front());
        return true;
    } catch (const std::invalid_argument&) {
        return false;
    }
}

} // namespace

std::string startsToText(std::span<const StartPoint> starts)
{
    const bool times = std::ranges::any_of(starts, [](const StartPoint& start) { return start.time.has_value(); });
    std::string text = "latitude\tlongitude\theight\tunit\tname";
    text += times ? "\ttime\n" : "\n";
    for (const StartPoint& start : starts) {
        text += number(start.latitudeDegrees) + '\t' + number(start.longitudeDegrees) + '\t' + number(start.height)
            + '\t' + unitWord(start.heightUnit) + '\t' + cellOf(start.name);
        if (times)
            text += '\t' + (start.time ? toIso(*start.time) : std::string());
        text += '\n';
    }
    return text;
}

StartsCsv parseStartsText(std::string_view text, const StartHeight& usual)
{
    std::vector<CsvRow> rows = splitCsv(text);
    if (!rows.empty() && hasHeader(rows.front()))
        return parseStartsCsv(text);
    if (std::vector<CsvRow> lines = linesOf(text); !lines.empty() && std::ranges::all_of(lines, isPair))
        rows = std::move(lines);
    StartsCsv result;
    for (const CsvRow& row : rows) {
        try {
            result.starts.push_back(startIn(row, usual));
        } catch (const std::invalid_argument& refusal) {
            result.problems.push_back({row.line, {},
                translated(QT_TRANSLATE_NOOP("starts_text", "Line %1: %2"))
                    .arg(row.line)
                    .arg(QString::fromStdString(refusal.what()))
                    .toStdString()});
        }
    }
    if (rows.empty())
        result.problems.push_back({1, {},
            translated(QT_TRANSLATE_NOOP("starts_text",
                           "There is no text to paste: copy latitude, longitude, height and name, a start a line."))
                .toStdString()});
    return result;
}

} // namespace windline

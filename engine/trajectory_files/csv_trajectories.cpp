// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/text.h"
#include "engine/starts/csv_table.h"
#include "engine/trajectory_files/formats.h"
#include "engine/trajectory_files/numbers.h"
#include "engine/trajectory_files/trajectory_builder.h"

#include <QStringList>

#include <algorithm>

namespace windline {

namespace {

// The columns of a table, by its header.
struct TableHeader {
    std::vector<std::optional<PointColumn>> columns; // nothing: not known
    std::vector<PathVariable> variables;
    std::optional<std::size_t> name; // column of the start's name
    QStringList unknown;

    bool has(PointField field) const
    {
        return std::ranges::find(columns, std::optional<PointColumn>(field)) != columns.end();
    }
};

TableHeader headerFrom(const SourceFile& source, const CsvRow& row)
{
    TableHeader header;
    for (const std::string& cell : row.cells) {
        const auto column = pointColumnFromName(trimmed(cell));
        if (column && std::ranges::find(header.columns, column) != header.columns.end())
            source.fail(
                static_cast<std::size_t>(row.line), TrajectoryReader::tr("there are two columns %1").arg(qt(cell)));
        header.columns.push_back(column);
        if (!column && !header.name && lowercase(trimmed(cell)) == "name")
            header.name = header.columns.size() - 1;
        else if (!column)
            header.unknown += qt(cell);
        else if (const auto* variable = std::get_if<PathVariable>(&*column))
            header.variables.push_back(*variable);
    }
    const auto require = [&](bool isThere, const QString& name) {
        if (!isThere)
            source.fail(static_cast<std::size_t>(row.line),
                TrajectoryReader::tr(
                    "there is no column %1; a table of trajectories needs trajectory, age_min or time, latitude and "
                    "longitude")
                    .arg(name));
    };
    require(header.has(PointField::Number), QStringLiteral("trajectory"));
    require(header.has(PointField::AgeMinutes) || header.has(PointField::Moment), QStringLiteral("age_min"));
    require(header.has(PointField::Latitude), QStringLiteral("latitude"));
    require(header.has(PointField::Longitude), QStringLiteral("longitude"));
    return header;
}

PointRow rowFrom(const SourceFile& source, const TableHeader& header, const CsvRow& cells)
{
    const auto line = static_cast<std::size_t>(cells.line);
    if (cells.cells.size() != header.columns.size())
        source.fail(line,
            TrajectoryReader::tr("this row has %1 values, but the header has %2 columns")
                .arg(cells.cells.size())
                .arg(header.columns.size()));
    PointRow row;
    row.line = line;
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        const std::string& cell = cells.cells[i];
        const auto& column = header.columns[i];
        if (i == header.name)
            row.name = cell;
        if (!column || (cell.empty() && std::holds_alternative<PointField>(*column)))
            continue;
        const auto* field = std::get_if<PointField>(&*column);
        if (field && *field == PointField::EndId) {
            row.endReason = cell;
        } else if (field && *field == PointField::Moment) {
            row.time = timeFromIso(cell);
            if (!row.time)
                source.fail(
                    line, TrajectoryReader::tr("“%1” is not a time in UTC like 2026-11-22T12:00Z").arg(qt(cell)));
        } else {
            const auto number = cell.empty() ? std::optional<double>(unknownValue) : numberFrom(cell);
            if (!number)
                source.fail(line, TrajectoryReader::tr("“%1” is not a number").arg(qt(cell).left(40)));
            if (field)
                row.setNumber(*field, *number);
            else
                row.values.push_back(static_cast<float>(*number));
        }
    }
    return row;
}

} // namespace

bool isTrajectoryTable(std::string_view text)
{
    const std::vector<CsvRow> rows = splitCsv(text.substr(0, text.find_first_of("\r\n")));
    if (rows.empty())
        return false;
    const auto has = [&rows](PointField field) {
        return std::ranges::any_of(rows.front().cells,
            [field](const std::string& cell) { return pointColumnFromName(trimmed(cell)) == PointColumn(field); });
    };
    return has(PointField::Number) && has(PointField::Latitude) && has(PointField::Longitude);
}

TrajectoryFile readCsvTrajectories(const SourceFile& source, std::string_view text)
{
    const std::vector<CsvRow> rows = splitCsv(text);
    if (rows.empty())
        source.fail(TrajectoryReader::tr("there is nothing in it"));
    const TableHeader header = headerFrom(source, rows.front());
    TrajectoryFile file;
    file.format = TrajectoryReader::tr("table (CSV)").toStdString();
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        const auto* field = header.columns[i] ? std::get_if<PointField>(&*header.columns[i]) : nullptr;
        if (i != header.name && (!field || *field > PointField::Longitude))
            file.columns.push_back(rows.front().cells[i]);
    }
    if (!header.unknown.isEmpty())
        file.notes.push_back(TrajectoryReader::tr("Columns that Windline does not know were left out: %1.")
                .arg(header.unknown.join(QStringLiteral(", ")))
                .toStdString());
    TrajectoryBuilder builder(source, header.variables);
    for (std::size_t i = 1; i < rows.size(); ++i)
        builder.add(rowFrom(source, header, rows[i]));
    builder.finish(file);
    if (!text.ends_with('\n') && !text.ends_with('\r'))
        file.notes.push_back(
            TrajectoryReader::tr("The last line has no end; perhaps the file was cut short in its last number.")
                .toStdString());
    return file;
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/columns.h"
#include "engine/writers/formats.h"
#include "engine/writers/line_parts.h"
#include "engine/writers/write_bytes.h"

#include <QFileInfo>

#include <format>
#include <utility>

// GeoJSON (RFC 7946) by hand: GDAL's driver takes several times as long and (3.10) closes a file that did not fit on
// the disk without a word.
namespace windline {

namespace {

std::string jsonText(std::string_view text)
{
    std::string json = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            json += '\\';
        if (static_cast<unsigned char>(letter) < ' ')
            json += std::format("\\u{:04x}", int(letter));
        else
            json += letter;
    }
    return json + '"';
}

std::string number(double value, int decimals)
{
    return toText(value, decimals, true);
}

// With a decimal even where it is 0, because programs take a field for whole numbers by its looks.
std::string realNumber(double value, int decimals)
{
    const std::string text = number(value, decimals);
    return text.find('.') == std::string::npos ? text + ".0" : text;
}

template <typename Row> void addProperties(std::string& json, std::span<const Column<Row>> columns, const Row& row)
{
    for (const Column<Row>& column : columns) {
        const Value value = column.value(row);
        json += std::format(", \"{}\": ", column.name);
        if (value.index() == 0)
            json += "null";
        else if (const auto* real = std::get_if<double>(&value))
            json += realNumber(*real, column.decimals);
        else if (column.type == ColumnType::Integer)
            json += toText(column, row);
        else
            json += jsonText(toText(column, row));
    }
}

void addPosition(std::string& json, const LineVertex& vertex, VerticalDatum datum)
{
    json +=
        '[' + number(vertex.longitudeDegrees, degreeDecimals) + ", " + number(vertex.latitudeDegrees, degreeDecimals);
    if (datum != VerticalDatum::None)
        json += ", " + number(vertex.heightMetres, heightDecimals);
    json += ']';
}

void addPart(std::string& json, const LinePart& part, VerticalDatum datum)
{
    json += '[';
    for (const LineVertex& vertex : part) {
        json += &vertex == &part.front() ? "" : ", ";
        addPosition(json, vertex, datum);
    }
    json += ']';
}

void addLineGeometry(std::string& json, const Trajectory& trajectory, VerticalDatum datum)
{
    const std::vector<LinePart> parts = lineParts(trajectory, datum);
    if (parts.empty()) {
        json += "null";
        return;
    }
    const bool isCut = parts.size() > 1;
    json += isCut ? R"({"type": "MultiLineString", "coordinates": [)" : R"({"type": "LineString", "coordinates": )";
    for (const LinePart& part : parts) {
        json += &part == &parts.front() ? "" : ", ";
        addPart(json, part, datum);
    }
    json += isCut ? "]}" : "}";
}

void addLine(std::string& json, const Trajectory& trajectory, const TrajectorySet& set, VerticalDatum datum)
{
    json += R"({"type": "Feature", "properties": {"kind": "line")";
    addProperties(json, trajectoryColumns(), trajectory);
    addProperties(json, runColumns(), set);
    json += R"(}, "geometry": )";
    addLineGeometry(json, trajectory, datum);
    json += '}';
}

void addPoint(
    std::string& json, std::span<const Column<RecordedPoint>> columns, const RecordedPoint& row, VerticalDatum datum)
{
    json += R"({"type": "Feature", "properties": {"kind": "point")";
    addProperties(json, columns, row);
    json += R"(}, "geometry": {"type": "Point", "coordinates": )";
    const TrajectoryPoint& point = *row.point;
    const std::optional<double> height = heightMetres(point, datum);
    addPosition(json, {point.longitudeDegrees, point.latitudeDegrees, height.value_or(0)},
        height ? datum : VerticalDatum::None);
    json += "}}";
}

} // namespace

// A GeoJSON file is one layer, so lines and points stand in it together, told apart by the property "kind".
void writeGeoJson(const TrajectorySet& set, const std::filesystem::path& file)
{
    const VerticalDatum datum = verticalDatum(set.trajectories);
    const std::vector<Column<RecordedPoint>> columns = pointColumns(set);
    // GDAL, hence QGIS, takes the layer's name from here.
    std::string json = "{\"type\": \"FeatureCollection\", \"name\": "
        + jsonText(QFileInfo(file).completeBaseName().toStdString()) + ", \"features\": [";
    const char* separator = "\n";
    for (const Trajectory& trajectory : set.trajectories) {
        json += std::exchange(separator, ",\n");
        addLine(json, trajectory, set, datum);
    }
    for (const Trajectory& trajectory : set.trajectories) {
        for (const TrajectoryPoint& point : trajectory.points) {
            json += std::exchange(separator, ",\n");
            addPoint(json, columns, {&trajectory, &point}, datum);
        }
    }
    json += "\n]}\n";
    writeBytes(file, json);
}

} // namespace windline

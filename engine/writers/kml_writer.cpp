// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/columns.h"
#include "engine/writers/formats.h"
#include "engine/writers/line_parts.h"
#include "engine/writers/vertical_datum.h"
#include "engine/writers/write_bytes.h"

#include <QFileInfo>

#include <algorithm>
#include <format>

// KML 2.2 (OGC 07-147r2) for Google Earth, by hand: GDAL's drivers write either no times, which move the time slider,
// or take several times as long, and neither lets all points share one small icon.
namespace windline {

namespace {

std::string escaped(std::string_view text)
{
    std::string xml;
    for (const char letter : text) {
        if (letter == '&')
            xml += "&amp;";
        else if (letter == '<')
            xml += "&lt;";
        else if (letter == '>')
            xml += "&gt;";
        else if (static_cast<unsigned char>(letter) >= ' ') // XML has no way to write control characters
            xml += letter;
    }
    return xml;
}

const char* altitudeMode(VerticalDatum datum)
{
    switch (datum) {
    case VerticalDatum::SeaLevel:
        return "absolute";
    case VerticalDatum::Ground:
        return "relativeToGround";
    case VerticalDatum::None:
        break;
    }
    return "clampToGround";
}

const char* schemaType(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return "int";
    case ColumnType::Real:
        return "double";
    case ColumnType::DateTime:
    case ColumnType::Text:
        break;
    }
    return "string";
}

// The start's name is the <name> of its placemark; a field of that name beside it would confuse readers.
template <typename Row> bool isField(const Column<Row>& column)
{
    return column.name != std::string_view("name");
}

class KmlText {
public:
    explicit KmlText(VerticalDatum datum)
        : m_datum(datum)
    {
    }

    void add(std::string_view text) { m_text += text; }

    template <typename Row> void addSchemaFields(std::span<const Column<Row>> columns)
    {
        for (const Column<Row>& column : columns)
            if (isField(column))
                m_text += std::format("<SimpleField type=\"{}\" name=\"{}\"/>\n", schemaType(column.type), column.name);
    }

    // What is unknown is left out.
    template <typename Row> void addData(std::span<const Column<Row>> columns, const Row& row)
    {
        for (const Column<Row>& column : columns)
            if (const std::string text = toText(column, row); isField(column) && !text.empty())
                m_text += std::format("<SimpleData name=\"{}\">{}</SimpleData>\n", column.name, escaped(text));
    }

    void addLine(const Trajectory& trajectory)
    {
        const std::vector<LinePart> parts = lineParts(trajectory, m_datum);
        if (parts.empty())
            return;
        m_text += "<MultiGeometry>";
        for (const LinePart& part : parts) {
            addGeometryStart("LineString", m_datum);
            for (const LineVertex& vertex : part)
                addPosition(vertex, m_datum);
            m_text += "</coordinates></LineString>";
        }
        m_text += "</MultiGeometry>\n";
    }

    void addPoint(const TrajectoryPoint& point)
    {
        const std::optional<double> height = heightMetres(point, m_datum);
        const VerticalDatum datum = height ? m_datum : VerticalDatum::None;
        addGeometryStart("Point", datum);
        addPosition({point.longitudeDegrees, point.latitudeDegrees, height.value_or(0)}, datum);
        m_text += "</coordinates></Point>\n";
    }

    const std::string& text() const { return m_text; }

private:
    void addGeometryStart(const char* element, VerticalDatum datum)
    {
        m_text += std::format("<{}>", element);
        if (datum == VerticalDatum::None && element == std::string_view("LineString"))
            m_text += "<tessellate>1</tessellate>"; // over the hills between two vertices, not through them
        m_text += std::format("<altitudeMode>{}</altitudeMode><coordinates>", altitudeMode(datum));
    }

    void addPosition(const LineVertex& vertex, VerticalDatum datum)
    {
        m_text += std::format("{:.6f},{:.6f}", vertex.longitudeDegrees, vertex.latitudeDegrees);
        if (datum != VerticalDatum::None)
            m_text += std::format(",{:.1f}", rounded(vertex.heightMetres, heightDecimals));
        m_text += ' ';
    }

    VerticalDatum m_datum;
    std::string m_text;
};

void addLinePlacemark(KmlText& kml, const Trajectory& trajectory, const TrajectorySet& set)
{
    const std::string& name = trajectory.start.name;
    kml.add("<Placemark>");
    kml.add(std::format("<name>{}</name>", name.empty() ? std::to_string(trajectory.number) : escaped(name)));
    if (!trajectory.points.empty()) {
        const Time last = trajectory.timeOf(trajectory.points.back());
        kml.add(std::format("<TimeSpan><begin>{}</begin><end>{}</end></TimeSpan>",
            toText(std::min(trajectory.startTime, last)), toText(std::max(trajectory.startTime, last))));
    }
    kml.add("<styleUrl>#line</styleUrl>\n<ExtendedData><SchemaData schemaUrl=\"#lines\">\n");
    kml.addData(trajectoryColumns(), trajectory);
    kml.addData(runColumns(), set);
    kml.add("</SchemaData></ExtendedData>\n");
    kml.addLine(trajectory);
    kml.add("</Placemark>\n");
}

void addPointPlacemark(KmlText& kml, std::span<const Column<RecordedPoint>> columns, const RecordedPoint& row)
{
    const std::string time = toText(row.trajectory->timeOf(*row.point));
    kml.add("<Placemark><TimeStamp><when>" + time + "</when></TimeStamp><styleUrl>#point</styleUrl>\n");
    kml.add("<ExtendedData><SchemaData schemaUrl=\"#points\">\n");
    kml.addData(columns, row);
    kml.add("</SchemaData></ExtendedData>\n");
    kml.addPoint(*row.point);
    kml.add("</Placemark>\n");
}

} // namespace

void writeKml(const TrajectorySet& set, const std::filesystem::path& file)
{
    KmlText kml(verticalDatum(set.trajectories));
    const std::vector<Column<RecordedPoint>> columns = pointColumns(set);
    kml.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n");
    kml.add("<name>" + escaped(QFileInfo(file).completeBaseName().toStdString()) + "</name>\n");
    kml.add("<Style id=\"line\"><LineStyle><color>ff0000ff</color><width>2</width></LineStyle></Style>\n");
    kml.add("<Style id=\"point\"><IconStyle><scale>0.3</scale></IconStyle></Style>\n");
    kml.add("<Schema name=\"lines\" id=\"lines\">\n");
    kml.addSchemaFields(trajectoryColumns());
    kml.addSchemaFields(runColumns());
    kml.add("</Schema>\n<Schema name=\"points\" id=\"points\">\n");
    kml.addSchemaFields(std::span(columns));
    kml.add("</Schema>\n<Folder><name>lines</name>\n");
    for (const Trajectory& trajectory : set.trajectories)
        addLinePlacemark(kml, trajectory, set);
    kml.add("</Folder>\n<Folder><name>points</name>\n");
    for (const Trajectory& trajectory : set.trajectories)
        for (const TrajectoryPoint& point : trajectory.points)
            addPointPlacemark(kml, columns, {&trajectory, &point});
    kml.add("</Folder>\n</Document>\n</kml>\n");
    writeBytes(file, kml.text());
}

} // namespace windline

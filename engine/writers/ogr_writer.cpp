// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/columns.h"
#include "engine/writers/formats.h"
#include "engine/writers/line_parts.h"
#include "engine/writers/ogr_file.h"
#include "engine/writers/vertical_datum.h"

#include <QFileInfo>

namespace windline {

namespace {

// Where the drivers differ.
enum class Layers {
    Two, // "lines" and "points" in one file
    TwoFiles, // NAME_lines and NAME_points
    OneMixed, // lines and points together, told apart by the field "kind"
};

struct OgrFormat {
    const char* driver;
    Layers layers = Layers::Two;
    bool hasShortFieldNames = false;
    bool hasTimes = false; // otherwise times are text
    bool hasMultiLinesOnly = false; // one geometry type in a layer
    bool hasMixedDimensions = true; // a feature of unknown height may do without Z
    bool isKml = false; // the program that shows it looks for fields of its own
};

constexpr OgrFormat geoJson{.driver = "GeoJSON", .layers = Layers::OneMixed};
constexpr OgrFormat shapefile{
    .driver = "ESRI Shapefile", .layers = Layers::TwoFiles, .hasShortFieldNames = true, .hasMixedDimensions = false};
constexpr OgrFormat geoPackage{.driver = "GPKG", .hasTimes = true, .hasMultiLinesOnly = true};
constexpr OgrFormat kml{.driver = "LIBKML", .isKml = true};

// What LIBKML turns into the elements of that meaning; Google Earth needs them for heights and for its time slider.
constexpr const char* kmlAltitudeMode = "altitudeMode";
constexpr const char* kmlMoment = "timestamp";
constexpr const char* kmlBegin = "begin";
constexpr const char* kmlEnd = "end";

constexpr const char* kindField = "kind";

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

void setTime(OGRFeature& feature, const char* field, Time time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    constexpr int utc = 100; // GDAL's code
    feature.SetField(field, int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())),
        int(clock.hours().count()), int(clock.minutes().count()), float(clock.seconds().count()), utc);
}

class SetWriter {
public:
    SetWriter(const OgrFormat& format, const TrajectorySet& set, const std::filesystem::path& file)
        : m_format(format)
        , m_set(set)
        , m_datum(verticalDatum(set.trajectories))
        , m_file(format.driver, format.layers == Layers::TwoFiles ? file.parent_path() : file)
    {
        const std::string prefix =
            format.layers == Layers::TwoFiles ? QFileInfo(file.stem()).filePath().toStdString() + "_" : "";
        if (format.layers == Layers::OneMixed) {
            m_lines = m_points = &addLayer(QFileInfo(file.stem()).filePath().toStdString(), wkbUnknown);
            m_file.addField(*m_lines, {kindField, OFTString});
        } else {
            m_lines = &addLayer(prefix + "lines", format.hasMultiLinesOnly ? wkbMultiLineString : wkbLineString);
            m_points = &addLayer(prefix + "points", wkbPoint);
        }
        addFields(*m_lines, trajectoryColumns());
        addFields(*m_lines, runColumns());
        addFields(*m_points, pointColumns());
        if (format.isKml)
            addKmlFields();
    }

    void write()
    {
        for (const Trajectory& trajectory : m_set.trajectories)
            addLine(trajectory);
        for (const Trajectory& trajectory : m_set.trajectories)
            for (const TrajectoryPoint& point : trajectory.points)
                addPoint({&trajectory, &point});
        m_file.close();
    }

private:
    OGRLayer& addLayer(const std::string& name, OGRwkbGeometryType flatType)
    {
        const bool hasZ = m_datum != VerticalDatum::None;
        CPLStringList options;
        if (m_format.layers == Layers::TwoFiles)
            options.SetNameValue("ENCODING", "UTF-8");
        if (m_format.layers == Layers::OneMixed)
            options.SetNameValue("RFC7946", "YES");
        return m_file.addLayer(name, hasZ && flatType != wkbUnknown ? wkbSetZ(flatType) : flatType, options);
    }

    template <typename Row> const char* fieldName(const Column<Row>& column) const
    {
        return m_format.hasShortFieldNames ? column.shapefileName : column.name;
    }

    template <typename Row> void addFields(OGRLayer& layer, std::span<const Column<Row>> columns)
    {
        for (const Column<Row>& column : columns) {
            OGRFieldDefn field(fieldName(column), OFTString);
            if (column.type == ColumnType::Integer)
                field.SetType(OFTInteger);
            if (column.type == ColumnType::DateTime && m_format.hasTimes)
                field.SetType(OFTDateTime);
            if (column.type == ColumnType::Real) {
                field.SetType(OFTReal);
                if (m_format.hasShortFieldNames) { // a .dbf has numbers as text
                    field.SetWidth(14);
                    field.SetPrecision(column.decimals);
                }
            }
            field.SetComment(column.description);
            if (layer.GetLayerDefn()->GetFieldIndex(fieldName(column)) < 0) // lines and points may share a layer
                m_file.addField(layer, field);
        }
    }

    void addKmlFields()
    {
        m_file.addField(*m_lines, {kmlAltitudeMode, OFTString});
        m_file.addField(*m_lines, {kmlBegin, OFTDateTime});
        m_file.addField(*m_lines, {kmlEnd, OFTDateTime});
        m_file.addField(*m_points, {kmlAltitudeMode, OFTString});
        m_file.addField(*m_points, {kmlMoment, OFTDateTime});
    }

    template <typename Row>
    void setFields(OGRFeature& feature, std::span<const Column<Row>> columns, const Row& row) const
    {
        for (const Column<Row>& column : columns) {
            const int field = feature.GetFieldIndex(fieldName(column));
            const Value value = column.value(row);
            if (const auto* integer = std::get_if<int>(&value))
                feature.SetField(field, *integer);
            else if (const auto* real = std::get_if<double>(&value))
                feature.SetField(field, rounded(*real, column.decimals));
            else if (const auto* time = std::get_if<Time>(&value); time && m_format.hasTimes)
                setTime(feature, fieldName(column), *time);
            else if (value.index() != 0)
                feature.SetField(field, toText(column, row).c_str());
            else
                feature.SetFieldNull(field);
        }
    }

    // Every trajectory has its feature, also one that went nowhere: without a geometry, but with its end.
    void addLine(const Trajectory& trajectory)
    {
        OGRFeature feature(m_lines->GetLayerDefn());
        setFields(feature, trajectoryColumns(), trajectory);
        setFields(feature, runColumns(), m_set.request);
        if (m_format.layers == Layers::OneMixed)
            feature.SetField(kindField, "line");
        if (m_format.isKml) {
            feature.SetField(kmlAltitudeMode, altitudeMode(m_datum));
            if (!trajectory.points.empty()) {
                const Time first = trajectory.startTime;
                const Time last = trajectory.timeOf(trajectory.points.back());
                setTime(feature, kmlBegin, std::min(first, last));
                setTime(feature, kmlEnd, std::max(first, last));
            }
        }
        feature.SetGeometryDirectly(lineGeometry(trajectory).release());
        m_file.addFeature(*m_lines, feature);
    }

    std::unique_ptr<OGRGeometry> lineGeometry(const Trajectory& trajectory) const
    {
        std::vector<LineVertex> vertices;
        for (const TrajectoryPoint& point : trajectory.points)
            vertices.push_back(
                {point.longitudeDegrees, point.latitudeDegrees, heightMetres(point, m_datum).value_or(0)});
        std::vector<std::unique_ptr<OGRLineString>> lines;
        for (const LinePart& part : lineParts(vertices)) {
            auto line = std::make_unique<OGRLineString>();
            for (const LineVertex& vertex : part) {
                if (m_datum == VerticalDatum::None)
                    line->addPoint(vertex.longitudeDegrees, vertex.latitudeDegrees);
                else
                    line->addPoint(vertex.longitudeDegrees, vertex.latitudeDegrees, rounded(vertex.heightMetres, 1));
            }
            lines.push_back(std::move(line));
        }
        if (lines.empty())
            return nullptr;
        if (lines.size() == 1 && !m_format.hasMultiLinesOnly)
            return std::move(lines.front());
        auto all = std::make_unique<OGRMultiLineString>();
        for (auto& line : lines)
            all->addGeometryDirectly(line.release());
        return all;
    }

    void addPoint(const RecordedPoint& row)
    {
        OGRFeature feature(m_points->GetLayerDefn());
        setFields(feature, pointColumns(), row);
        if (m_format.layers == Layers::OneMixed)
            feature.SetField(kindField, "point");
        const std::optional<double> height = heightMetres(*row.point, m_datum);
        if (m_format.isKml) {
            feature.SetField(kmlAltitudeMode, altitudeMode(height ? m_datum : VerticalDatum::None));
            setTime(feature, kmlMoment, row.trajectory->timeOf(*row.point));
        }
        if (height)
            feature.SetGeometryDirectly(
                new OGRPoint(row.point->longitudeDegrees, row.point->latitudeDegrees, rounded(*height, 1)));
        else if (m_datum == VerticalDatum::None || m_format.hasMixedDimensions)
            feature.SetGeometryDirectly(new OGRPoint(row.point->longitudeDegrees, row.point->latitudeDegrees));
        m_file.addFeature(*m_points, feature);
    }

    const OgrFormat& m_format;
    const TrajectorySet& m_set;
    VerticalDatum m_datum;
    OgrFile m_file;
    OGRLayer* m_lines = nullptr;
    OGRLayer* m_points = nullptr;
};

} // namespace

void writeGeoJson(const TrajectorySet& set, const std::filesystem::path& file)
{
    SetWriter(geoJson, set, file).write();
}

void writeShapefile(const TrajectorySet& set, const std::filesystem::path& file)
{
    SetWriter(shapefile, set, file).write();
}

void writeGeoPackage(const TrajectorySet& set, const std::filesystem::path& file)
{
    SetWriter(geoPackage, set, file).write();
}

void writeKml(const TrajectorySet& set, const std::filesystem::path& file)
{
    SetWriter(kml, set, file).write();
}

} // namespace windline

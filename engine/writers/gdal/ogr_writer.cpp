// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/gdal/ogr_writer.h"

#include "engine/writers/columns.h"
#include "engine/writers/gdal/gdal_memory_folder.h"
#include "engine/writers/gdal/ogr_file.h"
#include "engine/writers/line_parts.h"

#include <QFileInfo>

namespace windline {

namespace {

// Where the drivers differ.
struct OgrFormat {
    const char* driver;
    bool isShapefile; // a folder of tables with short field names, numbers as text, no times and one dimension each
};

constexpr OgrFormat shapefile{"ESRI Shapefile", true};
constexpr OgrFormat geoPackage{"GPKG", false};

// A .dbf spends them on every row: as many as -180.000000 and 2020-01-01T00:00:00Z need, rather than 24 and 80.
constexpr int shapefileRealWidth = 12;
constexpr int shapefileTimeWidth = 20;

void setTime(OGRFeature& feature, int field, Time time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    constexpr int utc = 100; // GDAL's code
    feature.SetField(field, int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())),
        int(clock.hours().count()), int(clock.minutes().count()), float(clock.seconds().count()), utc);
}

// A layer "lines" and a layer "points"; in a shapefile NAME_lines and NAME_points, each a file of its own.
class OgrWriter {
public:
    OgrWriter(const OgrFormat& format, const TrajectorySet& set, const std::filesystem::path& file)
        : m_format(format)
        , m_set(set)
        , m_datum(verticalDatum(set.trajectories))
        , m_pointColumns(pointColumns(set))
        , m_file(format.driver, format.isShapefile ? file.parent_path() : file)
        , m_lines(addLayer(file, "lines", wkbMultiLineString))
        , m_points(addLayer(file, "points", wkbPoint))
    {
        addFields(m_lines, trajectoryColumns());
        addFields(m_lines, runColumns());
        addFields(m_points, std::span(m_pointColumns));
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
    OGRLayer& addLayer(const std::filesystem::path& file, const char* content, OGRwkbGeometryType flatType)
    {
        std::string name = content;
        CPLStringList options;
        if (m_format.isShapefile) {
            name = QFileInfo(file).completeBaseName().toStdString() + "_" + content;
            options.SetNameValue("ENCODING", "UTF-8");
        }
        return m_file.addLayer(name, m_datum == VerticalDatum::None ? flatType : wkbSetZ(flatType), options);
    }

    template <typename Row> void addFields(OGRLayer& layer, std::span<const Column<Row>> columns)
    {
        for (const Column<Row>& column : columns) {
            OGRFieldDefn field(m_format.isShapefile ? column.shapefileName : column.name, OFTString);
            if (column.type == ColumnType::Integer)
                field.SetType(OFTInteger);
            if (column.type == ColumnType::Real)
                field.SetType(OFTReal);
            if (column.type == ColumnType::DateTime && !m_format.isShapefile)
                field.SetType(OFTDateTime);
            if (m_format.isShapefile)
                setShapefileWidth(field, column.type, column.decimals);
            field.SetComment(column.description);
            m_file.addField(layer, field);
        }
    }

    static void setShapefileWidth(OGRFieldDefn& field, ColumnType type, int decimals)
    {
        if (type == ColumnType::Real) {
            field.SetWidth(shapefileRealWidth);
            field.SetPrecision(decimals);
        } else if (type == ColumnType::DateTime) {
            field.SetWidth(shapefileTimeWidth);
        }
    }

    // The columns stand in the feature from the given field on.
    template <typename Row>
    void setFields(OGRFeature& feature, int field, std::span<const Column<Row>> columns, const Row& row) const
    {
        for (const Column<Row>& column : columns) {
            const Value value = column.value(row);
            if (const auto* integer = std::get_if<int>(&value))
                feature.SetField(field, *integer);
            else if (const auto* real = std::get_if<double>(&value))
                feature.SetField(field, rounded(*real, column.decimals));
            else if (const auto* time = std::get_if<Time>(&value); time && !m_format.isShapefile)
                setTime(feature, field, *time);
            else if (value.index() != 0)
                feature.SetField(field, toText(value, column.decimals, column.dropsZeros).c_str());
            else
                feature.SetFieldNull(field);
            ++field;
        }
    }

    // Every trajectory has its feature, also one that went nowhere: without a geometry, but with its end.
    void addLine(const Trajectory& trajectory)
    {
        OGRFeature feature(m_lines.GetLayerDefn());
        setFields(feature, 0, trajectoryColumns(), trajectory);
        setFields(feature, int(trajectoryColumns().size()), runColumns(), m_set);
        feature.SetGeometryDirectly(lineGeometry(trajectory).release());
        m_file.addFeature(m_lines, feature);
    }

    // A MultiLineString even of one part, because a layer has one type.
    std::unique_ptr<OGRMultiLineString> lineGeometry(const Trajectory& trajectory) const
    {
        auto geometry = std::make_unique<OGRMultiLineString>();
        for (const LinePart& part : lineParts(trajectory, m_datum)) {
            auto line = std::make_unique<OGRLineString>();
            for (const LineVertex& vertex : part) {
                const OGRPoint position = pointAt(vertex, m_datum);
                line->addPoint(&position);
            }
            geometry->addGeometryDirectly(line.release());
        }
        return geometry->IsEmpty() ? nullptr : std::move(geometry);
    }

    void addPoint(const RecordedPoint& row)
    {
        OGRFeature feature(m_points.GetLayerDefn());
        setFields(feature, 0, std::span(m_pointColumns), row);
        const TrajectoryPoint& point = *row.point;
        const std::optional<double> height = heightMetres(point, m_datum);
        const LineVertex position{point.longitudeDegrees, point.latitudeDegrees, height.value_or(0)};
        // In a shapefile a point without Z would be one at Z = 0, so there it is a row without a point.
        if (height || m_datum == VerticalDatum::None || !m_format.isShapefile)
            feature.SetGeometryDirectly(pointAt(position, height ? m_datum : VerticalDatum::None).clone());
        m_file.addFeature(m_points, feature);
    }

    static OGRPoint pointAt(const LineVertex& vertex, VerticalDatum datum)
    {
        if (datum == VerticalDatum::None)
            return {vertex.longitudeDegrees, vertex.latitudeDegrees};
        return {vertex.longitudeDegrees, vertex.latitudeDegrees, rounded(vertex.heightMetres, heightDecimals)};
    }

    const OgrFormat& m_format;
    const TrajectorySet& m_set;
    VerticalDatum m_datum;
    const std::vector<Column<RecordedPoint>> m_pointColumns;
    OgrFile m_file;
    OGRLayer& m_lines;
    OGRLayer& m_points;
};

} // namespace

void writeShapefileWithGdal(const TrajectorySet& set, const std::filesystem::path& file)
{
    // Not onto the disk: GDAL (3.10) does not notice that the end of a table did not fit there.
    const GdalMemoryFolder folder;
    OgrWriter(shapefile, set, folder.path() / file.filename()).write();
    folder.copyFilesTo(file.parent_path());
}

void writeGeoPackageWithGdal(const TrajectorySet& set, const std::filesystem::path& file)
{
    OgrWriter(geoPackage, set, file).write();
}

} // namespace windline

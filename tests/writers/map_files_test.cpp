// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/writers/sample_set.h"

#include <QtTest>

#include <ogrsf_frmts.h>

using namespace windline;

// The map files as GDAL, hence QGIS, reads them back.
namespace {

using Dataset = std::unique_ptr<GDALDataset>;

Dataset opened(const std::filesystem::path& file)
{
    return Dataset(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR));
}

std::filesystem::path writtenTo(const QTemporaryDir& folder, const SampleRun& run, const char* name)
{
    const auto path = QFileInfo(folder.filePath(name)).filesystemFilePath();
    writeTrajectories(run.set(), path);
    return path;
}

std::vector<OGRFeatureUniquePtr> featuresOf(OGRLayer& layer)
{
    std::vector<OGRFeatureUniquePtr> features;
    layer.ResetReading();
    while (OGRFeature* feature = layer.GetNextFeature())
        features.emplace_back(feature);
    return features;
}

QString wkt(const OGRFeature& feature)
{
    OGRWktOptions options;
    options.variant = wkbVariantIso; // which names the Z
    return feature.GetGeometryRef() ? QString::fromStdString(feature.GetGeometryRef()->exportToWkt(options)) : "none";
}

QString text(const OGRFeature& feature, const char* field)
{
    const int index = feature.GetFieldIndex(field);
    if (index < 0)
        return "no field " + QString(field);
    return feature.IsFieldSetAndNotNull(index) ? QString::fromUtf8(feature.GetFieldAsString(index)) : "unknown";
}

void verifyIsWgs84(OGRLayer& layer)
{
    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(4326);
    QVERIFY(layer.GetSpatialRef());
    const char* ignoreAxes[] = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", nullptr};
    QVERIFY(layer.GetSpatialRef()->IsSame(&wgs84, ignoreAxes));
}

constexpr const char* firstLine =
    "MULTILINESTRING Z ((179 50 520,180 50.25 560.1),(-180 50.25 560.1,-179 50.5 600.3,-178.5 51 800))";
constexpr const char* secondLine =
    "MULTILINESTRING Z ((10 89.5 9000,10 90 9050),(-170 90 9050,-170 89.5 9100,-170 89 9200,-170 88.5 9300))";

// WKT without ".0", which GDAL writes or not.
QString plain(QString text)
{
    static const QRegularExpression zeros(R"((\d)\.0\b)");
    return text.replace(zeros, R"(\1)");
}

} // namespace

class MapFilesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { GDALAllRegister(); }

    void geoPackage()
    {
        const QTemporaryDir folder;
        const Dataset dataset = opened(writtenTo(folder, SampleRun(), "run.gpkg"));
        QVERIFY(dataset);
        QCOMPARE(dataset->GetLayerCount(), 2);
        OGRLayer& lines = *dataset->GetLayer(0);
        OGRLayer& points = *dataset->GetLayer(1);
        QCOMPARE(lines.GetName(), "lines");
        QCOMPARE(points.GetName(), "points");
        QCOMPARE(lines.GetGeomType(), wkbMultiLineString25D);
        QCOMPARE(points.GetGeomType(), wkbPoint25D);
        verifyIsWgs84(lines);
        verifyIsWgs84(points);

        const auto line = featuresOf(lines);
        QCOMPARE(line.size(), 3U);
        QCOMPARE(plain(wkt(*line[0])), firstLine);
        QCOMPARE(plain(wkt(*line[1])), secondLine);
        QCOMPARE(wkt(*line[2]), "none");
        QCOMPARE(text(*line[0], "name"), "Sélf, \"quoted\"");
        QCOMPARE(text(*line[1], "name"), "북극");
        QCOMPARE(text(*line[2], "name"), "unknown");
        QCOMPARE(text(*line[0], "start_time"), "2020/01/01 06:00:00+00");
        QCOMPARE(text(*line[0], "end_time"), "2020/01/01 07:32:30+00");
        QCOMPARE(text(*line[0], "end_reason"), "left_grid_east");
        QCOMPARE(text(*line[0], "end_text"), "left the grid at its east edge, 2020-01-01T07:32:30Z");
        QCOMPARE(text(*line[2], "end_reason"), "start_outside_area");
        QCOMPARE(text(*line[2], "start_longitude"), "20");
        QCOMPARE(text(*line[1], "start_height_unit"), "hPa");
        QCOMPARE(text(*line[1], "duration_h"), "3");
        QCOMPARE(text(*line[1], "direction"), "forward");
        QCOMPARE(text(*line[1], "vertical_motion"), "data");
        QCOMPARE(text(*line[1], "meteorology"), "gdas1.jan20.w1; era5 2020.nc");

        const auto point = featuresOf(points);
        QCOMPARE(point.size(), 8U);
        QCOMPARE(plain(wkt(*point[1])), "POINT Z (-179 50.5 600.3)");
        QCOMPARE(text(*point[1], "trajectory"), "1");
        QCOMPARE(text(*point[1], "time"), "2020/01/01 07:00:00+00");
        QCOMPARE(text(*point[1], "pressure_hpa"), "940.13");
        QCOMPARE(text(*point[1], "end_reason"), "unknown");
        QCOMPARE(text(*point[2], "end_reason"), "left_grid_east");
        QCOMPARE(text(*point[7], "end_reason"), "start_outside_area");
        QCOMPARE(plain(wkt(*point[7])), "POINT (20 -10)");
        for (const char* field : {"height_agl_m", "height_msl_m", "terrain_m", "pressure_hpa"})
            QCOMPARE(text(*point[7], field), "unknown");
        const OGRFieldDefn* time = points.GetLayerDefn()->GetFieldDefn(points.GetLayerDefn()->GetFieldIndex("time"));
        QCOMPARE(time->GetType(), OFTDateTime);
        QCOMPARE(time->GetComment().c_str(), "time in UTC");
    }

    void shapefile()
    {
        const QTemporaryDir folder;
        const auto path = writtenTo(folder, SampleRun(), "run.shp");
        for (const char* content : {"lines", "points"})
            for (const char* ending : {"shp", "shx", "dbf", "prj", "cpg"})
                QVERIFY(QFile::exists(folder.filePath(QString("run_%1.%2").arg(content, ending))));
        QFile encoding(folder.filePath("run_lines.cpg"));
        QVERIFY(encoding.open(QIODevice::ReadOnly));
        QCOMPARE(encoding.readAll().trimmed(), "UTF-8");

        const Dataset lineFile = opened(path.parent_path() / "run_lines.shp");
        QVERIFY(lineFile);
        QCOMPARE(lineFile->GetLayer(0)->GetGeomType(), wkbLineString25D);
        verifyIsWgs84(*lineFile->GetLayer(0));
        const auto line = featuresOf(*lineFile->GetLayer(0));
        QCOMPARE(line.size(), 3U);
        QCOMPARE(plain(wkt(*line[0])), firstLine);
        QCOMPARE(wkt(*line[2]), "none");
        QCOMPARE(text(*line[1], "name"), "북극");
        QCOMPARE(text(*line[0], "start_time"), "2020-01-01T06:00:00Z");
        QCOMPARE(text(*line[0], "start_lat"), "50.000000");
        QCOMPARE(text(*line[2], "end_reason"), "start_outside_area");

        const Dataset pointFile = opened(path.parent_path() / "run_points.shp");
        QVERIFY(pointFile);
        QCOMPARE(pointFile->GetLayer(0)->GetGeomType(), wkbPoint25D);
        const auto point = featuresOf(*pointFile->GetLayer(0));
        QCOMPARE(point.size(), 8U);
        QCOMPARE(plain(wkt(*point[1])), "POINT Z (-179 50.5 600.3)");
        QCOMPARE(text(*point[1], "longitude"), "-179.000000");
        QCOMPARE(text(*point[1], "press_hpa"), "940.13");
        // Without a height it would stand at Z = 0.
        QCOMPARE(wkt(*point[7]), "none");
        QCOMPARE(text(*point[7], "hgt_agl_m"), "unknown");
        QCOMPARE(text(*point[7], "latitude"), "-10.000000");
    }

    void geoJson()
    {
        const QTemporaryDir folder;
        const Dataset dataset = opened(writtenTo(folder, SampleRun(), "내 run.geojson"));
        QVERIFY(dataset);
        QCOMPARE(dataset->GetLayerCount(), 1);
        OGRLayer& layer = *dataset->GetLayer(0);
        QCOMPARE(layer.GetName(), "내 run");
        verifyIsWgs84(layer);
        const auto feature = featuresOf(layer);
        QCOMPARE(feature.size(), 3U + 8U);
        QCOMPARE(text(*feature[0], "kind"), "line");
        QCOMPARE(plain(wkt(*feature[0])), firstLine);
        QCOMPARE(text(*feature[0], "name"), "Sélf, \"quoted\"");
        QCOMPARE(text(*feature[0], "start_time"), "2020/01/01 06:00:00+00");
        QCOMPARE(wkt(*feature[2]), "none");
        QCOMPARE(text(*feature[2], "end_reason"), "start_outside_area");
        QCOMPARE(text(*feature[4], "kind"), "point");
        QCOMPARE(plain(wkt(*feature[4])), "POINT Z (-179 50.5 600.3)");
        QCOMPARE(text(*feature[4], "age_min"), "60");
        QCOMPARE(text(*feature[4], "name"), "unknown");
        QCOMPARE(plain(wkt(*feature[10])), "POINT (20 -10)");
        QCOMPARE(text(*feature[10], "terrain_m"), "unknown");
        const OGRFeatureDefn& fields = *layer.GetLayerDefn();
        QCOMPARE(fields.GetFieldDefn(fields.GetFieldIndex("time"))->GetType(), OFTDateTime);
        QCOMPARE(fields.GetFieldDefn(fields.GetFieldIndex("age_min"))->GetType(), OFTReal);
    }

    void geoJsonKeepsAnUncutLineSimple()
    {
        SampleRun run;
        run.trajectories = {run.trajectories[1]};
        run.trajectories[0].points.erase(run.trajectories[0].points.begin());
        const QTemporaryDir folder;
        const Dataset dataset = opened(writtenTo(folder, run, "run.geojson"));
        QVERIFY(dataset);
        QCOMPARE(plain(wkt(*featuresOf(*dataset->GetLayer(0))[0])),
            "LINESTRING Z (-170 89.5 9100,-170 89 9200,-170 88.5 9300)");
    }

    void kmlHasTwoLayers()
    {
        const QTemporaryDir folder;
        const Dataset dataset = opened(writtenTo(folder, SampleRun(), "run.kml"));
        QVERIFY(dataset);
        QCOMPARE(dataset->GetLayerCount(), 2);
        const auto line = featuresOf(*dataset->GetLayerByName("lines"));
        const auto point = featuresOf(*dataset->GetLayerByName("points"));
        QCOMPARE(line.size(), 3U);
        QCOMPARE(point.size(), 8U);
        QCOMPARE(plain(wkt(*line[1])), secondLine);
        QCOMPARE(text(*line[0], "end_reason"), "left_grid_east");
        QCOMPARE(text(*point[2], "end_reason"), "left_grid_east");
        QCOMPARE(text(*point[7], "height_agl_m"), "unknown");
    }

    void unknownHeightsHaveNoZ_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("lineLayer");
        QTest::newRow("gpkg") << QByteArray("run.gpkg") << QByteArray("run.gpkg");
        QTest::newRow("shp") << QByteArray("run.shp") << QByteArray("run_lines.shp");
        QTest::newRow("geojson") << QByteArray("run.geojson") << QByteArray("run.geojson");
        QTest::newRow("kml") << QByteArray("run.kml") << QByteArray("run.kml");
    }
    void unknownHeightsHaveNoZ()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, lineLayer);
        SampleRun run;
        for (Trajectory& trajectory : run.trajectories)
            for (TrajectoryPoint& point : trajectory.points)
                point.heightAglMetres = unknownValue;
        const QTemporaryDir folder;
        const auto path = writtenTo(folder, run, name.constData());
        const Dataset dataset = opened(path.parent_path() / lineLayer.constData());
        QVERIFY(dataset);
        for (OGRLayer* layer : dataset->GetLayers())
            for (const auto& feature : featuresOf(*layer))
                QVERIFY2(!feature->GetGeometryRef() || !feature->GetGeometryRef()->Is3D(), qPrintable(wkt(*feature)));
    }

    void isValidWithoutTrajectories_data() { unknownHeightsHaveNoZ_data(); }
    void isValidWithoutTrajectories()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, lineLayer);
        SampleRun run;
        run.trajectories.clear();
        const QTemporaryDir folder;
        const auto path = writtenTo(folder, run, name.constData());
        const Dataset dataset = opened(path.parent_path() / lineLayer.constData());
        QVERIFY(dataset);
        QVERIFY(dataset->GetLayerCount() > 0 || name == "run.kml"); // GDAL shows no empty folders
        for (OGRLayer* layer : dataset->GetLayers())
            QCOMPARE(layer->GetFeatureCount(), 0);
    }
};

QTEST_GUILESS_MAIN(MapFilesTest)
#include "map_files_test.moc"

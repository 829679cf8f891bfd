// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/path_columns.h"
#include "engine/writers/report_json.h"
#include "tests/writers/sample_set.h"

#include <ogrsf_frmts.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <set>

using namespace windline;

namespace {

QStringList columnNames(const SampleRun& run)
{
    QStringList names;
    for (const auto& column : pointColumns(run.set()))
        names << column.name;
    return names;
}

QByteArray writtenAs(const char* name, const SampleRun& run)
{
    const QTemporaryDir folder;
    const auto files = writeTrajectories(run.set(), QFileInfo(folder.filePath(name)).filesystemFilePath());
    QFile file(files.front());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Meteorology along the path in the formats that have no test of it of their own, and in the report.
class PathColumnsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { GDALAllRegister(); }

    void everyVariableHasOneColumn()
    {
        SampleRun run;
        run.addMeteorology(allPathVariables);
        const QStringList names = columnNames(run);
        QCOMPARE(std::set<QString>(names.begin(), names.end()).size(), std::size_t(names.size()));
        std::set<std::string> shapefileNames;
        for (const auto& column : pointColumns(run.set())) {
            QVERIFY2(std::strlen(column.shapefileName) <= 10, column.name);
            shapefileNames.insert(column.shapefileName);
        }
        QCOMPARE(shapefileNames.size(), std::size_t(names.size()));
        QCOMPARE(names.size(), columnNames(SampleRun()).size() + 12); // pressure and terrain are there anyway
        QCOMPARE(names.last(), "end_reason");
    }

    // As they come from a file that was read rather than from a run.
    void variablesOfATrajectoryAreEnough()
    {
        SampleRun run;
        run.addMeteorology({PathVariable::RelativeHumidity});
        run.request.pathVariables.clear();
        QVERIFY(columnNames(run).contains("rh_percent"));
    }

    // Pieces of a running run have positions only.
    void valuesThatWereNotRecordedAreUnknown()
    {
        SampleRun run;
        run.addMeteorology({PathVariable::Omega, PathVariable::MixingDepth});
        run.trajectories[1].meteorology.values.resize(2);
        const RecordedPoint second{&run.trajectories[1], &run.trajectories[1].points[1]};
        QVERIFY(std::isnan(pathValue(second, PathVariable::Omega)));
        QCOMPARE(
            pathValue({&run.trajectories[1], run.trajectories[1].points.data()}, PathVariable::MixingDepth), 200.25);
    }

    void mapFiles_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("GeoPackage") << QByteArray("run.gpkg") << QByteArray("specific_humidity_g_kg");
        QTest::newRow("shapefile") << QByteArray("run.shp") << QByteArray("sphum_g_kg");
    }

    void mapFiles()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, field);
        SampleRun run;
        run.addMeteorology(allPathVariables);
        const QTemporaryDir folder;
        writeTrajectories(run.set(), QFileInfo(folder.filePath(name)).filesystemFilePath());
        const QString points = folder.filePath(name.endsWith(".shp") ? "run_points.shp" : "run.gpkg");
        const std::unique_ptr<GDALDataset> dataset(
            GDALDataset::Open(points.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
        QVERIFY(dataset);
        OGRLayer& layer = *dataset->GetLayer(dataset->GetLayerCount() - 1);
        std::vector<OGRFeatureUniquePtr> features;
        while (OGRFeature* feature = layer.GetNextFeature())
            features.emplace_back(feature);
        QCOMPARE(features.size(), 8U);
        QCOMPARE(features[0]->GetFieldAsDouble(field.constData()), 101.5); // the seventh of all
        QCOMPARE(features[6]->GetFieldAsDouble(field.constData()), 231.5);
        const int index = features[2]->GetFieldIndex(field.constData());
        for (const std::size_t missing : {2, 7})
            QVERIFY(!features[missing]->IsFieldSetAndNotNull(index));
    }

    void geoJsonHasNullWhereItIsMissing()
    {
        SampleRun run;
        run.addMeteorology({PathVariable::Rainfall});
        const QByteArray json = writtenAs("run.geojson", run);
        QCOMPARE(json.count("\"rainfall_mm_h\": null"), 2);
        QCOMPARE(json.count("\"rainfall_mm_h\": 110.0"), 1);
        const auto features = QJsonDocument::fromJson(json).object()["features"].toArray();
        QCOMPARE(features[0].toObject()["properties"].toObject()["numerics"].toString(), "accurate");
    }

    void kmlLeavesOutWhatIsMissing()
    {
        SampleRun run;
        run.addMeteorology({PathVariable::Rainfall});
        const QByteArray kml = writtenAs("run.kml", run);
        QCOMPARE(kml.count("<SimpleField type=\"double\" name=\"rainfall_mm_h\"/>"), 1);
        QCOMPARE(kml.count("<SimpleData name=\"rainfall_mm_h\">"), 6);
        QVERIFY(kml.contains("<SimpleData name=\"rainfall_mm_h\">220.000</SimpleData>"));
    }

    void reportTellsHowItWasComputed()
    {
        SampleRun run;
        run.request.numerics = Numerics::Hysplit;
        run.request.hysplit.tratio = 0.25;
        run.request.hysplit.delt = std::chrono::minutes(10);
        run.request.verticalMotion = VerticalMotion::Auto;
        run.request.pathVariables = {PathVariable::Omega, PathVariable::PotentialTemperature};
        run.request.starts.resize(2);
        run.request.starts[1].offset.columns = 1;
        run.report.verticalMotion = VerticalMotion::Isobaric;
        run.report.verticalMotionReason = "because";
        run.report.device = "a made GPU, 8 GB";
        run.report.hysplitStepMinutes = {60, 30, 20};
        const QTemporaryDir folder;
        const QString name = folder.filePath("report.json");
        writeReport(run.request, run.report, QFileInfo(name).filesystemFilePath());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(report["vertical_motion"].toString(), "isobaric");
        QCOMPARE(report["vertical_motion_reason"].toString(), "because");
        QCOMPARE(report["device"].toString(), "a made GPU, 8 GB");
        QCOMPARE(report["hysplit_step_minutes"].toArray(), (QJsonArray{60, 30, 20}));
        const QJsonObject request = report["request"].toObject();
        QCOMPARE(request["numerics"].toString(), "hysplit");
        QCOMPARE(request["vertical_motion"].toString(), "auto");
        QCOMPARE(request["path_variables"].toArray(), (QJsonArray{"omega", "theta"}));
        QCOMPARE(request["ensemble"].toBool(), true);
        QCOMPARE(
            request["hysplit"].toObject(), (QJsonObject{{"tratio", 0.25}, {"delt_min", 10}, {"model_top_m", 20000.0}}));
        QVERIFY(!request.contains("longest_step_s"));
        QVERIFY(!request.contains("interpolation"));
    }
};

QTEST_GUILESS_MAIN(PathColumnsTest)
#include "path_columns_test.moc"

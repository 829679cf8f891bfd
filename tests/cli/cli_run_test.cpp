// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/cli/trajectory_table.h"
#include "tests/cli/uniform_meteorology.h"

#include <netcdf.h>
#include <ogrsf_frmts.h>

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace windline;

class CliRunTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    UniformMeteorology m_uniform;

    QString inFolder(const QString& name) const { return m_folder.filePath(name); }

    // A run on the uniform wind.
    ProgramResult runUniform(const QStringList& options) const
    {
        return runProgram(QStringList{"run", "--met", inFolder("met.nc")} + options);
    }

    static QStringList oneStart()
    {
        return {"--start-time", "2020-01-01T00:00Z", "--start", "45,20,700hPa", "--hours", "6"};
    }

    static std::unique_ptr<GDALDataset> openVector(const QString& file)
    {
        GDALAllRegister();
        return std::unique_ptr<GDALDataset>(
            GDALDataset::Open(file.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
    }

private slots:
    void initTestCase()
    {
        qputenv("WINDLINE_CALIBRATION", "none"); // of whoever runs this
        m_uniform.write(inFolder("met.nc").toStdString());
        COMPARE_STATUS(runProgram({"demo-met", inFolder("demo met.nc")}), 0);
    }

    void versionAndHelp()
    {
        const ProgramResult version = runProgram({"--version"});
        COMPARE_STATUS(version, 0);
        QVERIFY2(version.out.startsWith("windline-cli "), version.all());
        const ProgramResult help = runProgram({"run", "--help"});
        COMPARE_STATUS(help, 0);
        for (const char* option :
            {"--met", "--start-time", "--start", "--starts", "--hours", "--numerics", "--interpolation", "--vertical",
                "--matrix", "--heights", "--start-every", "--start-until", "--ensemble", "--variables", "--tratio",
                "--model-top", "--time-step", "--output-interval", "--strategy", "--workers", "--batch-size",
                "--gpu-batch-size", "--no-gpu", "--gpu-compact-winds", "--no-calibration", "--output", "--report"})
            QVERIFY2(help.out.contains(option), help.all());
    }

    // GDAL's hundred libraries would take longer to load than a small run takes to compute.
    void startsWithoutGdal()
    {
        QProcess loader;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LD_TRACE_LOADED_OBJECTS", "1"); // as ldd does
        loader.setProcessEnvironment(environment);
        loader.start(WINDLINE_CLI, QStringList());
        QVERIFY(waitForEnd(loader));
        const QByteArray libraries = loader.readAllStandardOutput();
        QVERIFY2(libraries.contains("libnetcdf"), libraries.constData());
        QVERIFY2(!libraries.contains("libgdal"), libraries.constData());
    }

    void wrongCommandLines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QStringList{} << "run, info, compare, benchmark, calibrate or demo-met";
        QTest::newRow("unknown command") << QStringList{"fly"} << "fly";
        QTest::newRow("unknown option") << QStringList{"run", "--met", "a", "--hours", "1", "--hour", "2"} << "--hour";
        QTest::newRow("nothing of a run") << QStringList{"run"} << "--hours: is missing";
        QTest::newRow("empty table name") << QStringList{"run", "--starts", ""} << "--starts: no file is named";
        QTest::newRow("no value") << QStringList{"run", "--met", "a", "--hours"} << "--hours";
        QTest::newRow("info of nothing") << QStringList{"info"} << "FILE";
        QTest::newRow("demo to nowhere") << QStringList{"demo-met"} << "OUT.nc";
        QTest::newRow("demo of 0.7 degrees")
            << QStringList{"demo-met", "--resolution", "0.7", "x.nc"} << "--resolution";
        QTest::newRow("demo of no level") << QStringList{"demo-met", "--levels", "many", "x.nc"} << "--levels";
    }

    void wrongCommandLines()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        const ProgramResult result = runProgram(arguments);
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, says);
    }

    void everyProblemAtOnce()
    {
        const ProgramResult result = runUniform({"--start-time", "noon", "--start", "95,0,1m", "--hours", "x",
            "--time-step", "0", "-o", inFolder("a.xyz")});
        COMPARE_STATUS(result, 2);
        for (const char* option : {"--start-time: ", "--start 95,0,1m: ", "--hours: ", "--time-step: ", "-o "})
            VERIFY_SAYS(result, option);
        QCOMPARE(result.err.count('\n'), 6);
        QVERIFY2(result.out.isEmpty(), result.all());
    }

    void demonstrationRunsInEveryFormat()
    {
        const QString demo = inFolder("demo met.nc");
        const ProgramResult info = runProgram({"info", demo});
        COMPARE_STATUS(info, 0);
        for (const char* expected : {"144 x 73 points", "13 times every 6 h", "12 levels", "both poles",
                 "lagrangian_tendency_of_air_pressure", "surface_air_pressure"})
            QVERIFY2(info.out.contains(expected), info.all());

        QStringList arguments{"run", "--met", demo, "--start-time", "2020-01-01T03:00Z", "--start", "37.57,126.98,500m",
            "--start", "60,179.5,500hPa", "--start", "-33.87,151.21,3000masl", "--hours", "12", "--report",
            inFolder("report.json")};
        for (const char* extension : {"geojson", "shp", "gpkg", "kml", "csv", "nc", "tdump"})
            arguments << "-o" << inFolder(QStringLiteral("out.") + extension);
        const ProgramResult result = runProgram(arguments);
        COMPARE_STATUS(result, 0);
        QVERIFY2(result.err.isEmpty(), result.all()); // not a terminal: no progress

        constexpr std::size_t points = 3 * 13;
        const TrajectoryTable table = readTable(inFolder("out.csv"));
        QCOMPARE(table.rows.size(), points);

        const Tdump dump = readTdump(inFolder("out.tdump"));
        QCOMPARE(dump.direction, "FORWARD");
        QCOMPARE(dump.motion, "OMEGA");
        QCOMPARE(dump.diagnostics.value(0), "PRESSURE");
        QCOMPARE(dump.points.size(), points);
        const Places written = placesOf(table);
        for (const auto& [key, place] : dump.places())
            QVERIFY(distanceKm(place, written.at(key)) < 0.15); // it is rounded to 0.001 degrees

        for (const char* name : {"out.geojson", "out.gpkg", "out.kml"}) {
            const auto file = openVector(inFolder(name));
            QVERIFY2(file, name);
            GIntBig features = 0;
            for (int i = 0; i < file->GetLayerCount(); ++i)
                features += file->GetLayer(i)->GetFeatureCount();
            QVERIFY2(features == GIntBig(3 + points), (name + QByteArray(": ") + QByteArray::number(features)));
        }
        GIntBig features = 0;
        const QStringList shapes = QDir(m_folder.path()).entryList({"out*.shp"});
        for (const QString& name : shapes)
            features += openVector(inFolder(name))->GetLayer(0)->GetFeatureCount();
        QVERIFY2(features == GIntBig(3 + points), qPrintable(shapes.join(' ')));

        int id = -1;
        QCOMPARE(nc_open(inFolder("out.nc").toUtf8().constData(), NC_NOWRITE, &id), NC_NOERR);
        int dimension = -1;
        std::size_t trajectories = 0;
        QCOMPARE(nc_inq_dimid(id, "trajectory", &dimension), NC_NOERR);
        QCOMPARE(nc_inq_dimlen(id, dimension, &trajectories), NC_NOERR);
        QCOMPARE(trajectories, 3U);
        int latitude = -1;
        QCOMPARE(nc_inq_varid(id, "latitude", &latitude), NC_NOERR);
        std::vector<double> latitudes(points);
        QCOMPARE(nc_get_var_double(id, latitude, latitudes.data()), NC_NOERR);
        nc_close(id);
        for (std::size_t i = 0; i < points; ++i)
            QVERIFY(std::fabs(latitudes[i] - table.number(i, "latitude")) < 1e-5);

        const QJsonObject report = readJson(inFolder("report.json"));
        QCOMPARE(report.value("outcome").toString(), "completed");
        QCOMPARE(report.value("strategy").toString(), "sequential");
        QVERIFY(report.value("strategy_reason").toString().contains("432 operations"));
        QCOMPARE(report.value("parcels").toInt(), 3);
        QVERIFY(report.value("steps").toInt() >= 3 * 12 * 12);
        QCOMPARE(report.value("end_reasons").toObject(), (QJsonObject{{"finished", 3}}));
        const QJsonObject seconds = report.value("seconds").toObject();
        double sum = 0;
        for (const char* phase : {"read", "prepare", "advect", "write"}) {
            QVERIFY2(seconds.value(QLatin1String(phase)).isDouble(), phase);
            sum += seconds.value(QLatin1String(phase)).toDouble();
        }
        QVERIFY(seconds.value("write").toDouble() > 0);
        QVERIFY(seconds.value("total").toDouble() >= 0.99 * sum);
    }

    // What was asked for, not the end of the meteorology's column.
    void aStartAboveTheTopKeepsItsHeight()
    {
        const QString out = inFolder("out.csv");
        COMPARE_STATUS(
            runProgram({"run", "--met", inFolder("demo met.nc"), "--start-time", "2020-01-01", "--start",
                "10,10,50000m", "--start", "10,10,-100masl", "--start", "10,10,500m", "--hours", "1", "-o", out}),
            0);
        const TrajectoryTable table = readTable(out);
        QCOMPARE(table.rows.size(), 4U);
        QCOMPARE(table.at(0, "end_reason"), "start_above_top");
        QCOMPARE(table.at(0, "height_agl_m"), "50000.0");
        QCOMPARE(table.at(0, "pressure_hpa"), "");
        QCOMPARE(table.at(1, "end_reason"), "start_below_ground");
        QCOMPARE(table.at(1, "height_msl_m"), "-100.0");
    }

    void theTableIsExact_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("time");
        QTest::newRow("forward") << 6 << "2020-01-01T00:00Z";
        QTest::newRow("backward") << -6 << "2020-01-01T12:00Z";
        QTest::newRow("over two intervals") << 9 << "2020-01-01T02:30Z";
    }

    void theTableIsExact()
    {
        QFETCH(const int, hours);
        QFETCH(const QString, time);
        const QString out = inFolder("out.csv");
        COMPARE_STATUS(runUniform({"--start-time", time, "--start", "45,20,700hPa", "--start", "35,30.25,600hPa",
                           "--hours", QString::number(hours), "--output-interval", "30", "-o", out}),
            0);
        const TrajectoryTable table = readTable(out);
        for (const char* column :
            {"trajectory", "time", "age_min", "latitude", "longitude", "height_agl_m", "pressure_hpa"})
            QVERIFY2(table.columns.contains(column), column);
        const int points = std::abs(hours) * 2 + 1;
        QCOMPARE(table.rows.size(), std::size_t(2 * points));
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const bool isSecond = row >= std::size_t(points);
            const int age = (int(row) - (isSecond ? points : 0)) * (hours > 0 ? 30 : -30);
            QCOMPARE(table.rows[row].size(), table.columns.size());
            QCOMPARE(table.at(row, "trajectory"), isSecond ? "2" : "1");
            QCOMPARE(table.at(row, "age_min"), QByteArray::number(age));
            for (const char* column : {"latitude", "longitude"})
                QCOMPARE(table.at(row, column).size() - table.at(row, column).indexOf('.'), 7); // six decimals
            const double latitude = isSecond ? 35 : 45;
            const double longitude = (isSecond ? 30.25 : 20) + m_uniform.degreesEastward(latitude, age / 60.0);
            QVERIFY2(std::fabs(table.number(row, "latitude") - latitude) < 2e-4, table.rows[row].join(','));
            QVERIFY2(std::fabs(table.number(row, "longitude") - longitude) < 2e-4, table.rows[row].join(','));
            const double pressure = (isSecond ? 600 : 700) + m_uniform.omega * age * 60 / 100;
            QVERIFY2(std::fabs(table.number(row, "pressure_hpa") - pressure) < 0.011, table.rows[row].join(','));
            QCOMPARE(table.at(row, "height_agl_m"), ""); // the file cannot tell it
        }
    }

    void isobaricNeedsNoOmega()
    {
        UniformMeteorology flat;
        flat.hasOmega = false;
        flat.write(inFolder("flat.nc").toStdString());
        const QString out = inFolder("flat.csv");
        const QStringList arguments =
            QStringList{"run", "--met", inFolder("flat.nc")} + oneStart() + QStringList{"-o", out};
        const ProgramResult refused = runProgram(arguments);
        COMPARE_STATUS(refused, 2);
        VERIFY_SAYS(refused, "--vertical: ");
        VERIFY_SAYS(refused, "flat.nc");
        QVERIFY(!QFile::exists(out));
        COMPARE_STATUS(runProgram(arguments + QStringList{"--vertical", "isobaric"}), 0);
        const TrajectoryTable table = readTable(out);
        QCOMPARE(table.rows.size(), 7U);
        QCOMPARE(table.at(6, "pressure_hpa"), "700.00");
    }

    // A last point off the raster of output times: where the run ends, and where the grid ends.
    void lastPoints()
    {
        const QString out = inFolder("out.csv");
        COMPARE_STATUS(runUniform({"--start-time", "2020-01-01", "--start", "45,20,700hPa", "--start", "45,59.5,700hPa",
                           "--hours", "2.5", "-o", out}),
            0);
        const TrajectoryTable table = readTable(out);
        QVERIFY2(table.rows.size() >= 6, contentOf(out));
        QCOMPARE(table.at(3, "age_min"), "150");
        QCOMPARE(table.at(3, "end_reason"), "");
        const std::size_t last = table.rows.size() - 1;
        QCOMPARE(table.at(last, "end_reason"), "left_grid_east");
        const double expected = 0.5 / m_uniform.degreesEastward(45, 1) * 60;
        QVERIFY2(std::fabs(table.number(last, "age_min") - expected) < 5.01, table.rows[last].join(','));
    }

    void anIntervalLongerThanTheRunGivesItsEnds()
    {
        const QString out = inFolder("out.csv");
        COMPARE_STATUS(runUniform(oneStart() + QStringList{"--output-interval", "100000", "-o", out}), 0);
        const TrajectoryTable table = readTable(out);
        QCOMPARE(table.rows.size(), 2U);
        QCOMPARE(table.at(1, "age_min"), "360");
    }

    void startsFromATable()
    {
        const QString starts = inFolder("출발 점.csv");
        QVERIFY(writeFile(starts,
            "name,latitude,longitude,height,unit,time\n"
            "\"Seoul, city\",45,10,800,hPa,2020-01-01T06:00Z\n"
            "b,50,10,700,hPa,\n"
            "c,50,10,700,hPa,2020-01-01T01:30Z\n"));
        const QString out = inFolder("out.csv");
        COMPARE_STATUS(runUniform({"--start-time", "2020-01-01T00:00Z", "--start", "40,5,600hPa", "--starts", starts,
                           "--hours", "3", "-o", out}),
            0);
        const TrajectoryTable table = readTable(out);
        QCOMPARE(table.rows.size(), 16U);
        for (std::size_t row = 0; row < 16; ++row)
            QCOMPARE(table.at(row, "trajectory"), QByteArray::number(int(row) / 4 + 1));
        QCOMPARE(table.at(0, "time"), "2020-01-01T00:00:00Z");
        QCOMPARE(table.at(4, "time"), "2020-01-01T06:00:00Z");
        QCOMPARE(table.at(4, "pressure_hpa"), "800.00");
        QCOMPARE(table.at(8, "time"), "2020-01-01T00:00:00Z");
        QCOMPARE(table.at(12, "time"), "2020-01-01T01:30:00Z");
        QCOMPARE(table.at(15, "time"), "2020-01-01T04:30:00Z");
        // The same wind at all times: the start's time makes no difference to its way.
        QCOMPARE(table.at(15, "longitude"), table.at(11, "longitude"));
    }

    void aBadTableIsRefused()
    {
        const QString starts = inFolder("bad.csv");
        QVERIFY(writeFile(starts, "latitude,longitude,height\n45,10,x\n45,10,500\n95,10,500\n"));
        const ProgramResult result =
            runUniform({"--start-time", "2020-01-01", "--starts", starts, "--hours", "3", "-o", inFolder("never.csv")});
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "Line 2");
        VERIFY_SAYS(result, "Line 4");
        VERIFY_SAYS(result, "--starts " + starts);
        QVERIFY(!QFile::exists(inFolder("never.csv")));
    }

    // Each ends at age 0 with its reason and a warning; the others go on.
    void unusableStartsEndAtOnce()
    {
        const QString out = inFolder("out.csv");
        const ProgramResult result = runUniform({"--start-time", "2020-01-01T00:00Z", "--start", "20,20,700hPa",
            "--start", "45,20,300hPa", "--start", "45,20,1050hPa", "--start", "45,20,500m", "--start", "45,20,700hPa",
            "--hours", "3", "-o", out, "--report", inFolder("report.json")});
        COMPARE_STATUS(result, 0);
        const TrajectoryTable table = readTable(out);
        QCOMPARE(table.rows.size(), 8U);
        const char* reasons[] = {"start_outside_area", "start_above_top", "start_below_ground", "start_height_unknown"};
        for (std::size_t row = 0; row < 4; ++row) {
            QCOMPARE(table.at(row, "trajectory"), QByteArray::number(int(row) + 1));
            QCOMPARE(table.at(row, "age_min"), "0");
            QCOMPARE(table.at(row, "end_reason"), reasons[row]);
            VERIFY_SAYS(result, QStringLiteral("warning: Start %1 ").arg(row + 1));
        }
        QCOMPARE(table.at(1, "pressure_hpa"), "300.00"); // as asked for
        QCOMPARE(table.at(3, "height_agl_m"), "500.0");
        QCOMPARE(table.at(7, "trajectory"), "5");
        QCOMPARE(table.at(7, "age_min"), "180");
        const QJsonObject report = readJson(inFolder("report.json"));
        QCOMPARE(report.value("outcome").toString(), "completed");
        QCOMPARE(report.value("warnings").toArray().size(), 4);
        const QJsonObject expected{{"finished", 1}, {"start_outside_area", 1}, {"start_above_top", 1},
            {"start_below_ground", 1}, {"start_height_unknown", 1}};
        QCOMPARE(report.value("end_reasons").toObject(), expected);
    }

    void startsOutsideTheTimes()
    {
        const QString starts = inFolder("times.csv");
        QVERIFY(writeFile(starts,
            "latitude,longitude,height,unit,time\n45,10,700,hPa,2019-12-31T23:59Z\n45,10,700,hPa,2020-01-01T12:01Z\n"
            "45,10,700,hPa,2020-01-01T11:00Z\n"));
        const QString out = inFolder("out.csv");
        const ProgramResult result = runUniform({"--starts", starts, "--hours", "3", "-o", out});
        COMPARE_STATUS(result, 0);
        const TrajectoryTable table = readTable(out);
        QCOMPARE(table.rows.size(), 4U);
        QCOMPARE(table.at(0, "end_reason"), "start_outside_times");
        QCOMPARE(table.at(1, "end_reason"), "start_outside_times");
        QCOMPARE(table.at(3, "end_reason"), "no_data_beyond");
        QCOMPARE(table.at(3, "age_min"), "60");
    }

    void withoutAnyUsableStartTheRunIsRefused()
    {
        const ProgramResult result = runUniform({"--start-time", "2020-01-01T00:00Z", "--start", "20,20,700hPa",
            "--start", "45,20,300hPa", "--hours", "3", "-o", inFolder("never.csv")});
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result, "--start 20,20,700hPa: ");
        VERIFY_SAYS(result, "--start 45,20,300hPa: ");
        QVERIFY(!QFile::exists(inFolder("never.csv")));
        const ProgramResult late = runUniform({"--start-time", "2020-01-09T00:00Z", "--start", "45,20,700hPa",
            "--hours", "3", "-o", inFolder("never.csv")});
        COMPARE_STATUS(late, 2);
        VERIFY_SAYS(late, "2020-01-01T00:00Z to 2020-01-01T12:00Z");
    }

    void autoChoosesByTheSizeOfTheRun_data()
    {
        QTest::addColumn<int>("starts");
        QTest::addColumn<QString>("strategy");
        QTest::newRow("below a million") << 277 << "sequential";
        QTest::newRow("a million") << 278 << "parallel"; // 278 starts x 3600 steps of a second
    }

    void autoChoosesByTheSizeOfTheRun()
    {
        QFETCH(const int, starts);
        QFETCH(const QString, strategy);
        QByteArray table = "latitude,longitude,height,unit\n";
        for (int i = 0; i < starts; ++i)
            table += QByteArray::number(31 + i * 0.1) + ",5,700,hPa\n";
        QVERIFY(writeFile(inFolder("many.csv"), table));
        const QStringList options{"--start-time", "2020-01-01", "--starts", inFolder("many.csv"), "--hours", "1",
            "--time-step", QString::number(1.0 / 60, 'g', 17), "--output-interval", "60"};
        COMPARE_STATUS(
            runUniform(options + QStringList{"-o", inFolder("a.csv"), "--report", inFolder("report.json")}), 0);
        const QJsonObject report = readJson(inFolder("report.json"));
        QCOMPARE(report.value("strategy").toString(), strategy);
        QCOMPARE(report.value("steps").toInt(), starts * 3600);
        // Both give the same numbers to the last digit.
        const QString other = strategy == "parallel" ? "sequential" : "parallel";
        COMPARE_STATUS(runUniform(options
                           + QStringList{"-o", inFolder("b.csv"), "--report", inFolder("report.json"), "--strategy",
                               other, "--workers", "3"}),
            0);
        QCOMPARE(readJson(inFolder("report.json")).value("strategy").toString(), other);
        QCOMPARE(readJson(inFolder("report.json")).value("workers").toInt(), other == "parallel" ? 3 : 1);
        QCOMPARE(contentOf(inFolder("a.csv")), contentOf(inFolder("b.csv")));
    }

    void everyBatchSizeGivesTheSameBytes()
    {
        const QStringList options{"--start-time", "2020-01-01", "--matrix", "32,2,52,22,1,1", "--heights", "700hPa",
            "--hours", "6", "--strategy", "parallel", "--workers", "2"};
        QByteArray first;
        for (const char* size : {"0", "1", "64", "1000000"}) {
            COMPARE_STATUS(
                runUniform(options
                    + QStringList{"--batch-size", size, "-o", inFolder("b.csv"), "--report", inFolder("report.json")}),
                0);
            const QByteArray content = contentOf(inFolder("b.csv"));
            QVERIFY(first.isEmpty() || content == first);
            first = content;
            QCOMPARE(readJson(inFolder("report.json")).value("request").toObject().value("batch_size").toInt(),
                QByteArray(size).toInt());
        }
    }

    // Written where they were changed.
    void optionsOfTheGpuAreReported()
    {
        const auto requestOf = [this](const QStringList& options) {
            const ProgramResult result =
                runUniform(oneStart() + QStringList{"--report", inFolder("report.json")} + options);
            return result.status == 0 ? readJson(inFolder("report.json")).value("request").toObject() : QJsonObject();
        };
        QJsonObject request = requestOf({"--no-gpu", "--gpu-batch-size", "5000", "--gpu-compact-winds"});
        QCOMPARE(request.value("use_gpu"), QJsonValue(false));
        QCOMPARE(request.value("gpu_batch_size"), QJsonValue(5000));
        QCOMPARE(request.value("gpu_compact_winds"), QJsonValue(true));
        request = requestOf({});
        QVERIFY(request.contains("strategy"));
        for (const char* name : {"use_gpu", "gpu_batch_size", "gpu_compact_winds"})
            QVERIFY2(!request.contains(QLatin1String(name)), name);
        // On the processor there is no device to tell.
        QVERIFY(!readJson(inFolder("report.json")).contains("device"));
        for (const char* strategy : {"gpu", "hybrid"}) {
            const ProgramResult refused = runUniform(
                oneStart() + QStringList{"--report", inFolder("r.json"), "--no-gpu", "--strategy", strategy});
            COMPARE_STATUS(refused, 2);
            QVERIFY2(refused.err.contains(QString("--strategy: The strategy %1 computes on the GPU").arg(strategy)),
                refused.all());
        }
    }

    // auto goes by the costs of this machine where there are some, and says so.
    void autoGoesByACalibration()
    {
        const QString file = inFolder("costs.json");
        const auto runAuto = [this](const QString& costs, const QStringList& more = {}) {
            qputenv("WINDLINE_CALIBRATION", costs.toUtf8());
            const ProgramResult result =
                runUniform(QStringList{"--start-time", "2020-01-01", "--start", "45,20,600hPa", "--hours", "6", "-o",
                               inFolder("c.csv"), "--report", inFolder("report.json")}
                    + more);
            qputenv("WINDLINE_CALIBRATION", "none");
            return result;
        };
        const auto reason = [this] { return readJson(inFolder("report.json")).value("strategy_reason").toString(); };
        COMPARE_STATUS(runAuto(file), 0);
        QVERIFY2(reason().contains("operations"), qPrintable(reason()));

        qputenv("WINDLINE_CALIBRATION", file.toUtf8());
        const ProgramResult calibrated = runProgram({"calibrate"});
        qputenv("WINDLINE_CALIBRATION", "none");
        COMPARE_STATUS(calibrated, 0);
        QVERIFY2(calibrated.out.contains("GPU: "), calibrated.all()); // its name, or why there is none
        QVERIFY2(calibrated.out.contains("ns a step") && calibrated.out.contains("wrote " + file), calibrated.all());

        const ProgramResult measured = runAuto(file);
        COMPARE_STATUS(measured, 0);
        QVERIFY2(measured.out.contains("auto: ") && measured.out.contains("predicted"), measured.all());
        QVERIFY2(reason().contains("measured on this machine on"), qPrintable(reason()));
        QVERIFY2(measured.err.isEmpty(), measured.all());
        COMPARE_STATUS(runAuto(file, {"--no-calibration"}), 0);
        QVERIFY2(reason().contains("operations"), qPrintable(reason()));

        QVERIFY(writeFile(file, "{\"format\": 1"));
        const ProgramResult damaged = runAuto(file);
        COMPARE_STATUS(damaged, 0);
        VERIFY_SAYS(damaged, "damaged");
        QVERIFY2(reason().contains("operations"), qPrintable(reason()));
        QVERIFY(!runAuto(file, {"--strategy", "sequential"}).err.contains("damaged")); // of no interest there
    }

    void severalFilesAreOneTimeline()
    {
        UniformMeteorology next;
        next.firstTime = "2020-01-01 12:00:00";
        next.write(inFolder("next.nc").toStdString());
        const QString out = inFolder("out.csv");
        // In whatever order they are named; both hold 12:00.
        COMPARE_STATUS(runProgram({"run", "--met", inFolder("next.nc"), inFolder("met.nc"), "--start-time",
                           "2020-01-01T03:00Z", "--start", "45,20,600hPa", "--hours", "18", "-o", out}),
            0);
        const TrajectoryTable table = readTable(out);
        QCOMPARE(table.rows.size(), 19U);
        QVERIFY(std::fabs(table.number(18, "longitude") - 20 - m_uniform.degreesEastward(45, 18)) < 5e-4);
    }

    // A decimal comma must reach neither the numbers that are read nor those that are written.
    void theLanguageOfTheDesktopIsNotThatOfTheFiles_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de_DE.UTF-8", "ko_KR.UTF-8", "C", ""})
            QTest::newRow(language) << QString(language);
    }

    void theLanguageOfTheDesktopIsNotThatOfTheFiles()
    {
        QFETCH(const QString, language);
        const QString out = inFolder("out.csv");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LC_ALL", language);
        process.setProcessEnvironment(environment);
        process.start(WINDLINE_CLI,
            QStringList{"run", "--met", inFolder("met.nc"), "-o", out, "--start-time", "2020-01-01", "--start",
                "45.5,20.25,700.5hPa", "--hours", "1.5"});
        const ProgramResult result = finish(process);
        COMPARE_STATUS(result, 0);
        QVERIFY2(result.err.isEmpty(), result.all());
        const TrajectoryTable table = readTable(out);
        QCOMPARE(table.rows.size(), 3U);
        QCOMPARE(table.at(0, "longitude"), "20.250000");
        QCOMPARE(table.at(2, "age_min"), "90");
    }

    void fileNamesMayHaveBlanksAndAnyLetters()
    {
        const QString folder = inFolder("결과 ~ ö");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(inFolder("met.nc"), folder + "/기상 자료.nc"));
        QStringList arguments = QStringList{"run", "--met", "기상 자료.nc"} + oneStart();
        QStringList names;
        for (const char* extension : {"geojson", "shp", "gpkg", "kml", "csv", "nc", "tdump"}) {
            names << QStringLiteral("궤적 1.") + extension;
            arguments << "-o" << names.back();
        }
        const ProgramResult result = runProgram(arguments + QStringList{"--report", "보고.json"}, folder);
        COMPARE_STATUS(result, 0);
        names.removeAll("궤적 1.shp"); // becomes files of other names
        for (const QString& name : names)
            QVERIFY2(QFile::exists(folder + '/' + name), qPrintable(name));
        for (const QString& name : everythingIn(folder))
            QVERIFY2(!name.contains("part"), qPrintable(name));
    }
};

QTEST_APPLESS_MAIN(CliRunTest)
#include "cli_run_test.moc"

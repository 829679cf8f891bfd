// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/netcdf/netcdf_output.h"
#include "engine/trajectory_files/describe_trajectories.h"
#include "tests/trajectory_files/reading.h"
#include "tests/writers/sample_set.h"

#include <QTest>

#include <cmath>
#include <fstream>

using namespace windline;

namespace {

bool isSame(double a, double b, double tolerance)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= tolerance;
}

} // namespace

class ReadTrajectoriesTest : public QObject {
    Q_OBJECT

    TextFiles m_files;
    QTemporaryDir m_folder;

private slots:
    // What Windline writes it reads: everything but what the format has no place for.
    void whatWasWrittenIsRead_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<double>("degrees"); // of rounding
        QTest::addColumn<double>("metres");
        QTest::addColumn<bool>("hasStarts");
        QTest::newRow("CSV") << ".csv" << 0.51e-6 << 0.051 << false;
        QTest::newRow("GeoJSON") << ".geojson" << 0.51e-6 << 0.051 << true;
        QTest::newRow("NetCDF") << ".nc" << 1e-12 << 1e-4 << true;
        QTest::newRow("tdump") << ".tdump" << 0.51e-3 << 0.051 << false;
    }

    void whatWasWrittenIsRead()
    {
        QFETCH(const QString, extension);
        QFETCH(const double, degrees);
        QFETCH(const double, metres);
        QFETCH(const bool, hasStarts);
        SampleRun run;
        run.addMeteorology(allPathVariables);
        const std::filesystem::path named = m_folder.filePath("run" + extension).toStdString();
        writeTrajectories(run.set(), named);
        const std::filesystem::path path = m_folder.filePath("name that says nothing").toStdString();
        std::filesystem::rename(named, path);
        QVERIFY(holdsTrajectories(path));
        const TrajectoryFile file = readTrajectories(path);
        QVERIFY(!file.isBackward);
        QVERIFY(file.hasTimes);
        QCOMPARE(file.trajectories.size(), run.trajectories.size());
        for (std::size_t i = 0; i < run.trajectories.size(); ++i) {
            const Trajectory& expected = run.trajectories[i];
            const Trajectory& read = file.trajectories[i];
            QCOMPARE(read.number, expected.number);
            QCOMPARE(read.startTime, expected.startTime);
            QCOMPARE(read.end, extension == ".tdump" ? EndReason::Finished : expected.end);
            if (extension != ".tdump")
                QCOMPARE(read.start.name, expected.start.name);
            if (hasStarts) {
                QCOMPARE(read.start.height, expected.start.height);
                QCOMPARE(read.start.heightUnit, expected.start.heightUnit);
            }
            QVERIFY(
                isSame(read.start.longitudeDegrees, std::remainder(expected.start.longitudeDegrees, 360.0), degrees));
            QCOMPARE(read.points.size(), expected.points.size());
            for (std::size_t k = 0; k < expected.points.size(); ++k) {
                // A tdump has no seconds.
                QVERIFY(
                    isSame(read.points[k].ageSeconds, expected.points[k].ageSeconds, extension == ".tdump" ? 59 : 0));
                QVERIFY(isSame(read.points[k].latitudeDegrees, expected.points[k].latitudeDegrees, degrees));
                QVERIFY(isSame(read.points[k].longitudeDegrees, expected.points[k].longitudeDegrees, degrees));
                QVERIFY(isSame(read.points[k].pressureHpa, expected.points[k].pressureHpa, metres));
                QVERIFY(isSame(read.points[k].heightAglMetres, expected.points[k].heightAglMetres, metres));
                QVERIFY(isSame(read.points[k].terrainMetres, expected.points[k].terrainMetres, metres));
            }
        }
        for (const PathVariable variable : allPathVariables) {
            // Both are among the point's own values; of winds and distance HYSPLIT's endpoints have no columns.
            if (variable == PathVariable::Pressure || variable == PathVariable::TerrainHeight
                || (extension == ".tdump" && tdumpName(variable).empty()))
                continue;
            for (std::size_t i = 0; i < run.trajectories.size(); ++i)
                for (std::size_t k = 0; k < run.trajectories[i].points.size(); ++k) {
                    const double read = file.trajectories[i].meteorology.at(k, variable);
                    const double written = run.trajectories[i].meteorology.at(k, variable);
                    QVERIFY2(isSame(read, written, metres), pathVariableId(variable).data());
                }
        }
        if (hasStarts) {
            const std::vector<std::string> names{"gdas1.jan20.w1", "era5 2020.nc"};
            QCOMPARE(file.meteorology, names);
            QCOMPARE(file.verticalMotion, "data");
        }
        const QByteArray description = QByteArray::fromStdString(describeTrajectories(path, file));
        QVERIFY2(description.contains("2020-01-01T06:00Z"), description);
        QVERIFY2(description.contains("3, 8 points, forward"), description);
    }

    // Windline's tables had no names before.
    void aTableTellsNamesOrNot()
    {
        const QByteArray without = "trajectory,age_min,latitude,longitude\n1,0,10,20\n1,60,11,20\n";
        QVERIFY(m_files.read(without).trajectories[0].start.name.empty());
        const TrajectoryFile with =
            m_files.read("trajectory,age_min,latitude,longitude,Name\n1,0,10,20,\"Here, there\"\n1,60,11,20,\n");
        QCOMPARE(with.trajectories[0].start.name, "Here, there");
        QCOMPARE(with.notes, std::vector<std::string>{"The file has no times, only ages."});
        QVERIFY(with.columns.empty());
    }

    void tablesOfOtherPrograms()
    {
        const TrajectoryFile file = m_files.read("Longitude,trajectory,latitude,AGE_MIN,sigma,theta_k,mixing_depth\n"
                                                 "200,2,40,60,0.9,300.5,\n"
                                                 "199,2,41,0,0.95,299.5,800\n"
                                                 "10,1,-5,60,1,,\n");
        QCOMPARE(file.trajectories.size(), 2U);
        const Trajectory& first = file.trajectories[0];
        QCOMPARE(first.number, 1);
        QCOMPARE(first.points.size(), 1U);
        const Trajectory& second = file.trajectories[1];
        QCOMPARE(second.points.size(), 2U);
        QCOMPARE(second.points[0].longitudeDegrees, -161.0);
        QCOMPARE(second.points[1].ageSeconds, 3600.0);
        QVERIFY(std::isnan(second.points[1].pressureHpa));
        QCOMPARE(second.meteorology.at(0, PathVariable::MixingDepth), 800.0F);
        QCOMPARE(second.meteorology.at(1, PathVariable::PotentialTemperature), 300.5F);
        QVERIFY(std::isnan(second.meteorology.at(1, PathVariable::MixingDepth)));
        QVERIFY(!file.hasTimes);
        QCOMPARE(second.startTime, Time());
        QVERIFY(std::isnan(second.start.height));
        const QByteArray notes = notesOf(file);
        QVERIFY2(notes.contains("left out: sigma."), notes);
        QVERIFY2(notes.contains("no times"), notes);
        QVERIFY2(notes.contains("Trajectories without a point at age 0: 1"), notes);
    }

    void pointsThatTouchedTheGroundAreLeftOut()
    {
        const TrajectoryFile file = m_files.read("trajectory,age_min,latitude,longitude,touched_ground\n"
                                                 "1,0,40,10,0\n1,60,41,10,0\n1,120,42,10,1\n");
        QCOMPARE(file.trajectories[0].points.size(), 2U);
        QVERIFY(notesOf(file).contains("Points with touched_ground = 1, left out: 1"));
    }

    void agesFromTimesAlone()
    {
        const TrajectoryFile file = m_files.read("trajectory;time;latitude;longitude;height_msl_m;terrain_m\n"
                                                 "1;2020-01-01T06:00:00Z;40;10;900;200\n"
                                                 "1;2020-01-01T05:30:00Z;41;10;950;200\n");
        QVERIFY(file.isBackward);
        QCOMPARE(file.trajectories[0].startTime, *timeFromIso("2020-01-01T06:00Z"));
        QCOMPARE(file.trajectories[0].points[1].ageSeconds, -1800.0);
        QCOMPARE(file.trajectories[0].points[1].heightAglMetres, 750.0F);
    }

    void everyProblemOfATableNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("says");
        const QByteArray header = "trajectory,age_min,latitude,longitude\n1,0,40,10\n";
        QTest::newRow("letters") << header + "1,6O,40,10\n" << 3 << QByteArray("“6O” is not a number");
        QTest::newRow("too few values") << header + "1,60,40\n" << 3 << QByteArray("3 values, but the header has 4");
        QTest::newRow("latitude") << header + "1,60,91,10\n" << 3 << QByteArray("globe");
        QTest::newRow("no latitude") << header + "1,60,,10\n" << 3 << QByteArray("globe");
        QTest::newRow("longitude") << header + "1,60,40,1e9\n" << 3 << QByteArray("globe");
        QTest::newRow("number") << header + "0,60,40,10\n" << 3 << QByteArray("whole number from 1");
        QTest::newRow("no age") << header + "1,,40,10\n" << 3 << QByteArray("neither time nor age_min");
        QTest::newRow("absurd age") << header + "1,1e300,40,10\n" << 3 << QByteArray("no age");
        QTest::newRow("both ways") << header + "1,60,40,10\n1,-60,40,10\n" << 4 << QByteArray("before and after");
        QTest::newRow("no age column") << QByteArray("trajectory,latitude,longitude\n1,40,10\n") << 1
                                       << QByteArray("no column age_min");
        QTest::newRow("twice") << QByteArray("trajectory,age_min,latitude,longitude,latitude\n") << 1
                               << QByteArray("two columns latitude");
        QTest::newRow("no time") << QByteArray("trajectory,time,latitude,longitude\n1,2020-02-30,40,10\n") << 2
                                 << QByteArray("not a time");
        QTest::newRow("JSON") << QByteArray("{\"type\": \"FeatureCollection\",\n \"features\": [\n{\"a\": 1, }]}") << 3
                              << QByteArray("not JSON");
    }

    void everyProblemOfATableNamesItsLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        QFETCH(const QByteArray, says);
        const QByteArray message = m_files.refusal(text);
        QVERIFY2(message.contains(", line " + QByteArray::number(line) + ": "), message);
        QVERIFY2(message.contains(says), message);
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("empty") << QByteArray() << QByteArray("is empty");
        QTest::newRow("binary") << QByteArray("\0\1\2\3\xff", 5) << QByteArray("it is not a text");
        QTest::newRow("GRIB") << QByteArray("GRIB\0\0\0\2", 8) << QByteArray("meteorology (GRIB)");
        QTest::newRow("letter") << QByteArray("Dear reader,\n") << QByteArray("text of another kind");
        QTest::newRow("table of starts") << QByteArray("latitude,longitude,height\n1,2,3\n")
                                         << QByteArray("text of another kind");
        QTest::newRow("table without rows")
            << QByteArray("trajectory,age_min,latitude,longitude\n") << QByteArray("no points of trajectories");
        QTest::newRow("all on the ground")
            << QByteArray("trajectory,age_min,latitude,longitude,touched_ground\n1,0,40,10,1\n")
            << QByteArray("touched_ground");
        QTest::newRow("other JSON") << QByteArray("{\"a\": [1, 2]}") << QByteArray("not GeoJSON");
        QTest::newRow("GeoJSON without points")
            << QByteArray("{\"type\": \"FeatureCollection\", \"features\": []}") << QByteArray("without the points");
        QTest::newRow("damaged NetCDF") << QByteArray("\x89HDF\r\n\x1a\n") + QByteArray(500, '\x5a')
                                        << QByteArray("cannot be read as NetCDF");
    }

    void otherFilesAreRefused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, says);
        const QByteArray message = m_files.refusal(content);
        QVERIFY2(message.contains(says), message);
        QVERIFY2(message.contains("file") && message.endsWith('.'), message);
    }

    void missingFilesAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(EngineError, readTrajectories(m_folder.filePath("absent").toStdString()));
        QVERIFY_THROWS_EXCEPTION(EngineError, readTrajectories(m_folder.path().toStdString()));
    }

    void netcdfOfAnotherKindIsRefused()
    {
        const std::filesystem::path path = m_folder.filePath("met.nc").toStdString();
        {
            NetcdfOutput output;
            const int dimension = output.addDimension("latitude", 2);
            output.addVariable("latitude", NC_DOUBLE, {&dimension, 1});
            output.finishDefinitions();
            const std::string_view bytes = output.close();
            std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        }
        QVERIFY(!holdsTrajectories(path));
        try {
            readTrajectories(path);
            QFAIL("it was read");
        } catch (const EngineError& error) {
            QVERIFY2(QByteArray(error.what()).contains("no variable latitude along trajectory and obs"), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(ReadTrajectoriesTest)
#include "read_trajectories_test.moc"

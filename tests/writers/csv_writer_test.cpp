// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/writers/sample_set.h"

#include <QtTest>

#include <clocale>
#include <locale>

using namespace windline;

namespace {

QByteArray written(const SampleRun& run)
{
    const QTemporaryDir folder;
    const auto files = writeTrajectories(run.set(), QFileInfo(folder.filePath("run.csv")).filesystemFilePath());
    QFile file(files.front());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray header =
    "trajectory,time,age_min,latitude,longitude,height_agl_m,pressure_hpa,height_msl_m,terrain_m,end_reason\n";

// With the last column: the names of the sample's starts.
QByteArray named(const QByteArray& table)
{
    QByteArray result;
    for (const QByteArray& line : table.chopped(1).split('\n'))
        result += line
            + (line.startsWith("1,")        ? ",\"Sélf, \"\"quoted\"\"\"\n"
                    : line.startsWith("2,") ? ",북극\n"
                    : line.startsWith("3,") ? ",\n"
                                            : ",name\n");
    return result;
}

// As in Germany: a decimal comma, thousands with points.
struct GermanNumbers : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

} // namespace

class CsvWriterTest : public QObject {
    Q_OBJECT
private slots:
    void writesExactlyThis()
    {
        QCOMPARE(written(SampleRun()),
            named(header
                + "1,2020-01-01T06:00:00Z,0,50.000000,179.000000,500.0,950.00,520.0,20.0,\n"
                  "1,2020-01-01T07:00:00Z,60,50.500000,-179.000000,600.3,940.13,600.3,0.0,\n"
                  "1,2020-01-01T07:32:30Z,92.5,51.000000,-178.500000,700.0,930.00,800.0,100.0,left_grid_east\n"
                  "2,2020-01-01T06:00:00Z,0,89.500000,10.000000,9000.0,300.00,9000.0,0.0,\n"
                  "2,2020-01-01T07:00:00Z,60,89.500000,-170.000000,9100.0,300.00,9100.0,0.0,\n"
                  "2,2020-01-01T08:00:00Z,120,89.000000,-170.000000,9200.0,300.00,9200.0,0.0,\n"
                  "2,2020-01-01T09:00:00Z,180,88.500000,-170.000000,9300.0,300.00,9300.0,0.0,\n"
                  "3,2020-01-01T06:00:00Z,0,-10.000000,20.000000,,,,,start_outside_area\n"));
    }

    // Where the vertical motion that ran, be it auto's choice, keeps a quantity.
    void whetherTheQuantityIsKept()
    {
        SampleRun run;
        run.request.verticalMotion = VerticalMotion::Auto;
        run.report.verticalMotion = VerticalMotion::Isentropic;
        run.trajectories.erase(run.trajectories.begin() + 1);
        run.trajectories[0].points[1].quantityLost = true;
        QCOMPARE(written(run),
            named(QByteArray(header).replace("end_reason", "quantity_kept,end_reason")
                + "1,2020-01-01T06:00:00Z,0,50.000000,179.000000,500.0,950.00,520.0,20.0,1,\n"
                  "1,2020-01-01T07:00:00Z,60,50.500000,-179.000000,600.3,940.13,600.3,0.0,0,\n"
                  "1,2020-01-01T07:32:30Z,92.5,51.000000,-178.500000,700.0,930.00,800.0,100.0,1,left_grid_east\n"
                  "3,2020-01-01T06:00:00Z,0,-10.000000,20.000000,,,,,,start_outside_area\n"));
        run.request.numerics = Numerics::Hysplit;
        QVERIFY(!written(run).contains("quantity_kept"));
    }

    // In one order, whatever the order they were asked for in; pressure and terrain once.
    void chosenVariablesStandBeforeTheEnd()
    {
        SampleRun run;
        run.addMeteorology({PathVariable::Omega, PathVariable::PotentialTemperature, PathVariable::Pressure,
            PathVariable::TerrainHeight});
        run.trajectories.erase(run.trajectories.begin() + 1);
        QCOMPARE(written(run),
            named(QByteArray(header).replace("end_reason", "theta_k,omega_pa_s,end_reason")
                + "1,2020-01-01T06:00:00Z,0,50.000000,179.000000,500.0,950.00,520.0,20.0,100.25,100.0000,\n"
                  "1,2020-01-01T07:00:00Z,60,50.500000,-179.000000,600.3,940.13,600.3,0.0,110.25,110.0000,\n"
                  "1,2020-01-01T07:32:30Z,92.5,51.000000,-178.500000,700.0,930.00,800.0,100.0,,,left_grid_east\n"
                  "3,2020-01-01T06:00:00Z,0,-10.000000,20.000000,,,,,,,start_outside_area\n"));
    }

    void agesOfBackwardRunsAreNegative()
    {
        SampleRun run;
        run.trajectories.resize(1);
        run.trajectories[0].points = {{-0.0, -1e-9, 10, 900, 500, unknownValue}, {-20, 0, 10, 900, 500, unknownValue}};
        run.trajectories[0].end = EndReason::Finished;
        QCOMPARE(written(run),
            named(header
                + "1,2020-01-01T06:00:00Z,0,0.000000,10.000000,500.0,900.00,,,\n"
                  "1,2020-01-01T05:59:40Z,-0.333,0.000000,10.000000,500.0,900.00,,,\n"));
    }

    void withoutNamesThereIsNoColumnOfThem()
    {
        SampleRun run;
        for (Trajectory& trajectory : run.trajectories)
            trajectory.start.name.clear();
        QVERIFY(written(run).startsWith(header));
    }

    void hasOnlyAHeaderWithoutTrajectories()
    {
        SampleRun run;
        run.trajectories.clear();
        QCOMPARE(written(run), header);
    }

    void doesNotDependOnTheLocale()
    {
        const QByteArray plain = written(SampleRun());
        const std::locale before = std::locale::global(std::locale(std::locale::classic(), new GermanNumbers));
        const bool hasGerman = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
        const QByteArray german = written(SampleRun());
        std::locale::global(before);
        std::setlocale(LC_ALL, "C");
        QCOMPARE(german, plain);
        if (!hasGerman)
            qInfo("de_DE.UTF-8 is not installed; only the C++ locale was tried");
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csv_writer_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/writers/sample_set.h"

#include <QtTest>

#include <netcdf.h>

#include <cmath>

using namespace windline;

namespace {

class NetcdfReader {
public:
    explicit NetcdfReader(const SampleRun& run)
    {
        const auto path = QFileInfo(m_folder.filePath("run.nc")).filesystemFilePath();
        writeTrajectories(run.set(), path);
        m_isOpen = nc_open(path.c_str(), NC_NOWRITE, &m_id) == NC_NOERR;
    }
    ~NetcdfReader()
    {
        if (m_isOpen)
            nc_close(m_id);
    }
    NetcdfReader(const NetcdfReader&) = delete;
    NetcdfReader& operator=(const NetcdfReader&) = delete;

    bool isOpen() const { return m_isOpen; }

    std::size_t size(const char* dimension) const
    {
        int id = 0;
        std::size_t length = 999;
        if (nc_inq_dimid(m_id, dimension, &id) == NC_NOERR)
            nc_inq_dimlen(m_id, id, &length);
        return length;
    }

    std::vector<double> numbers(const char* name) const
    {
        int variable = 0;
        std::vector<double> values(lengthOf(name, variable));
        nc_get_var_double(m_id, variable, values.data());
        return values;
    }

    QStringList texts(const char* name) const
    {
        int variable = 0;
        std::vector<char*> values(lengthOf(name, variable));
        nc_get_var_string(m_id, variable, values.data());
        QStringList texts;
        for (const char* value : values)
            texts << QString::fromUtf8(value);
        nc_free_string(values.size(), values.data());
        return texts;
    }

    // A text attribute; of the file when no variable is named.
    QString attribute(const char* variableName, const char* name) const
    {
        int variable = NC_GLOBAL;
        std::size_t length = 0;
        if (variableName && nc_inq_varid(m_id, variableName, &variable) != NC_NOERR)
            return "no such variable";
        if (nc_inq_attlen(m_id, variable, name, &length) != NC_NOERR)
            return "no such attribute";
        QByteArray text(qsizetype(length), ' ');
        nc_get_att_text(m_id, variable, name, text.data());
        return QString::fromUtf8(text);
    }

private:
    std::size_t lengthOf(const char* name, int& variable) const
    {
        int dimensionCount = 0;
        int dimensions[NC_MAX_VAR_DIMS];
        if (nc_inq_varid(m_id, name, &variable) != NC_NOERR)
            return 0;
        nc_inq_var(m_id, variable, nullptr, nullptr, &dimensionCount, dimensions, nullptr);
        std::size_t product = 1;
        for (int i = 0; i < dimensionCount; ++i) {
            std::size_t length = 0;
            nc_inq_dimlen(m_id, dimensions[i], &length);
            product *= length;
        }
        return product;
    }

    QTemporaryDir m_folder;
    int m_id = -1;
    bool m_isOpen = false;
};

} // namespace

class NetcdfWriterTest : public QObject {
    Q_OBJECT
private slots:
    void holdsEverything()
    {
        const NetcdfReader file{SampleRun()};
        QVERIFY(file.isOpen());
        QCOMPARE(file.size("trajectory"), 3U);
        QCOMPARE(file.size("obs"), 4U);
        QCOMPARE(file.numbers("trajectory"), (std::vector<double>{1, 2, 3}));
        QCOMPARE(file.texts("name"), (QStringList{"Sélf, \"quoted\"", "북극", ""}));
        QCOMPARE(file.texts("end_reason"), (QStringList{"left_grid_east", "finished", "start_outside_area"}));
        QCOMPARE(file.numbers("start_longitude"), (std::vector<double>{179, 10, 20}));
        const double start = 1577858400; // 2020-01-01T06:00Z
        QCOMPARE(file.numbers("start_time"), std::vector<double>(3, start));
        QCOMPARE(file.numbers("end_time"), (std::vector<double>{start + 5550, start + 10800, start}));
        const auto time = file.numbers("time");
        QCOMPARE(time.size(), 12U);
        QCOMPARE(time[2], start + 5550);
        QVERIFY(std::isnan(time[3])); // the first path has only three points
        QCOMPARE(file.numbers("pressure_hpa")[1], 940.125); // not rounded, as it is in texts
        QCOMPARE(file.numbers("height_msl_m")[2], 800);
        QCOMPARE(file.numbers("latitude")[8], -10);
        for (const char* unknown : {"height_agl_m", "height_msl_m", "terrain_m", "pressure_hpa"})
            QVERIFY(std::isnan(file.numbers(unknown)[8]));
    }

    void followsTheConventions()
    {
        const NetcdfReader file{SampleRun()};
        QVERIFY(file.isOpen());
        QCOMPARE(file.attribute(nullptr, "Conventions"), "CF-1.8");
        QCOMPARE(file.attribute(nullptr, "featureType"), "trajectory");
        QVERIFY(file.attribute(nullptr, "source").startsWith("Windline "));
        QCOMPARE(file.attribute(nullptr, "meteorology"), "gdas1.jan20.w1; era5 2020.nc");
        QCOMPARE(file.attribute(nullptr, "vertical_motion"), "data");
        QCOMPARE(file.attribute("trajectory", "cf_role"), "trajectory_id");
        QCOMPARE(file.attribute("time", "units"), "seconds since 1970-01-01 00:00:00");
        QCOMPARE(file.attribute("time", "standard_name"), "time");
        QCOMPARE(file.attribute("pressure_hpa", "standard_name"), "air_pressure");
        QCOMPARE(file.attribute("pressure_hpa", "units"), "hPa");
        QCOMPARE(file.attribute("pressure_hpa", "coordinates"), "time latitude longitude height_agl_m");
        QCOMPARE(file.attribute("height_agl_m", "positive"), "up");
        QCOMPARE(file.attribute("longitude", "units"), "degrees_east");
    }

    void holdsMeteorologyAlongThePath()
    {
        SampleRun run;
        run.addMeteorology(allPathVariables);
        run.request.verticalMotion = VerticalMotion::Auto;
        run.report.verticalMotion = VerticalMotion::Isentropic;
        run.request.numerics = Numerics::Hysplit;
        const NetcdfReader file(run);
        QVERIFY(file.isOpen());
        QCOMPARE(file.attribute(nullptr, "vertical_motion"), "isentropic");
        QCOMPARE(file.attribute(nullptr, "numerics"), "hysplit");
        QCOMPARE(file.attribute("rainfall_mm_h", "units"), "mm h-1");
        QCOMPARE(file.attribute("u_m_s", "standard_name"), "eastward_wind");
        QCOMPARE(file.attribute("omega_pa_s", "coordinates"), "time latitude longitude height_agl_m");
        const auto rainfall = file.numbers("rainfall_mm_h"); // the fourth of all
        QCOMPARE(rainfall.size(), 12U);
        QCOMPARE(rainfall[1], 110.75);
        QCOMPARE(rainfall[7], 230.75);
        for (const std::size_t missing : {2, 3, 8}) // lost, never there, never recorded
            QVERIFY(std::isnan(rainfall[missing]));
        QCOMPARE(file.numbers("pressure_hpa")[0], 950);
        QCOMPARE(file.numbers("distance_km")[0], 103.25);
    }

    void isValidWithoutTrajectories()
    {
        SampleRun run;
        run.trajectories.clear();
        const NetcdfReader file(run);
        QVERIFY(file.isOpen());
        QCOMPARE(file.size("trajectory"), 0U);
        QCOMPARE(file.size("obs"), 0U);
        QCOMPARE(file.attribute(nullptr, "featureType"), "trajectory");
    }
};

QTEST_GUILESS_MAIN(NetcdfWriterTest)
#include "netcdf_writer_test.moc"

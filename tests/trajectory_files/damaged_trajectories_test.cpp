// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trajectory_files/reading.h"
#include "tests/writers/sample_set.h"

#include <QTest>

#include <random>

using namespace windline;

// Whatever bytes change or are missing: trajectories with points on the globe, or a sentence.
class DamagedTrajectoriesTest : public QObject {
    Q_OBJECT

    TextFiles m_files;
    int m_refused = 0;

    bool isReadOrRefused(const QByteArray& content)
    {
        try {
            const TrajectoryFile file = m_files.read(content);
            bool isGood = !file.trajectories.empty();
            for (const Trajectory& trajectory : file.trajectories) {
                isGood = isGood && !trajectory.points.empty()
                    && trajectory.meteorology.values.size()
                        == trajectory.points.size() * trajectory.meteorology.variables.size();
                for (const TrajectoryPoint& point : trajectory.points)
                    isGood = isGood && std::abs(point.latitudeDegrees) <= 90 && std::abs(point.longitudeDegrees) <= 180
                        && std::isfinite(point.ageSeconds);
            }
            return isGood;
        } catch (const EngineError& error) {
            ++m_refused;
            return QByteArray(error.what()).contains("file");
        }
    }

private slots:
    void damage_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QTemporaryDir folder;
        const SampleRun run;
        for (const char* extension : {"csv", "geojson", "nc", "tdump"}) {
            const QString name = folder.filePath(QStringLiteral("run.") + extension);
            writeTrajectories(run.set(), name.toStdString());
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(extension) << file.readAll();
        }
        QTest::newRow("old tdump with columns that touch") << QByteArray(
            "     1\n    NGM     95    10    16     0     0\n     1FORWARD OMEGA   \n"
            "    95    10    16     0 -40.000-100.000   500.0\n     2PRESSUREAIR_TEMP\n"
            "     1     1    95    10    16     0     0     0     0.0 -40.000-100.000   500.0   954.8   287.9\n");
    }

    void damage()
    {
        QFETCH(const QByteArray, content);
        // What the NetCDF library makes of changed bytes is its own business; short files are ours too.
        const bool isNetcdf = content.startsWith("\x89HDF");
        const int tries = isNetcdf ? 60 : 1500;
        std::mt19937 random(20200101);
        const auto below = [&random](qsizetype limit) { return qsizetype(random() % std::uint32_t(limit)); };
        const QByteArray replacements = QByteArray("0123456789-+.*eEdD,;\"{}[]: \n\r\tnanINF") + '\0' + '\xff';
        m_refused = 0;
        for (int i = 0; i < tries; ++i) {
            QByteArray damaged = content;
            const auto kind = isNetcdf ? 0 : below(4);
            if (kind == 0)
                damaged.truncate(below(content.size()));
            else if (kind == 1)
                damaged.remove(below(content.size()), 1 + below(40));
            else if (kind == 2)
                damaged.insert(below(content.size()), content.mid(below(content.size()), 1 + below(200)));
            else
                for (qsizetype k = below(5); k >= 0; --k)
                    damaged[below(content.size())] = replacements[below(replacements.size())];
            QVERIFY2(isReadOrRefused(damaged), damaged.left(3000));
        }
        QVERIFY(m_refused > tries / 20);
    }
};

QTEST_APPLESS_MAIN(DamagedTrajectoriesTest)
#include "damaged_trajectories_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project_file.h"
#include "tests/cli/program.h"
#include "tests/cli/uniform_meteorology.h"

#include <QTemporaryDir>
#include <QTest>

using namespace windline;

// A project of the window, run by a script.
class CliProjectTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    UniformMeteorology m_uniform;

    QString inFolder(const QString& name) const { return m_folder.filePath(name); }

    Project project() const
    {
        Project made;
        made.meteorology = {inFolder("met.nc").toStdString()};
        made.starts = {{{"here", 45, 20, 850, HeightUnit::Hectopascal, {}}, 4, 1},
            {{"there", 46, 21, 700, HeightUnit::Hectopascal, {}}, 9, 2}};
        made.settings.startTime = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1);
        made.settings.duration = std::chrono::hours(5);
        made.settings.outputInterval = std::chrono::minutes(30);
        return made;
    }

    QString write(const Project& made, const QString& name = "case.windline") const
    {
        StoredRuns stored;
        writeProject(made, inFolder(name).toStdString(), stored);
        return inFolder(name);
    }

    // Without what is said about the file.
    static QByteArrayList rowsOf(const QString& name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArrayList rows = file.readAll().split('\n');
        rows.removeIf([](const QByteArray& row) { return row.startsWith('#'); });
        return rows;
    }

private slots:
    void initTestCase()
    {
        qputenv("WINDLINE_CALIBRATION", "none"); // of whoever runs this
        m_uniform.write(inFolder("met.nc").toStdString());
    }

    void runsAsTheSameOptions()
    {
        Project unnamed = project(); // as starts of options are
        for (ProjectStart& each : unnamed.starts)
            each.start.name.clear();
        COMPARE_STATUS(runProgram({"run", "--project", write(unnamed), "-o", inFolder("of project.csv"), "--strategy",
                           "sequential"}),
            0);
        COMPARE_STATUS(runProgram({"run", "--met", inFolder("met.nc"), "--start-time", "2020-01-01T00:00Z", "--hours",
                           "5", "--output-interval", "30", "--start", "45,20,850hPa", "--start", "46,21,700hPa", "-o",
                           inFolder("of options.csv")}),
            0);
        QCOMPARE(rowsOf(inFolder("of project.csv")), rowsOf(inFolder("of options.csv")));
        QVERIFY(rowsOf(inFolder("of project.csv")).size() > 20);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::addRow("an option that the project says")
            << QStringList{"--hours", "3"} << "--hours: cannot be combined";
        QTest::addRow("both") << QStringList{"--control", "CONTROL"} << "--control: cannot be combined";
        QTest::addRow("over the meteorology") << QStringList{"-o", inFolder("met.nc")} << "met.nc";
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const ProgramResult result =
            runProgram(QStringList{"run", "--project", write(project()), "-o", inFolder("refused.csv")} + options);
        COMPARE_STATUS(result, 2);
        QVERIFY2(result.err.contains(says), result.all());
        QVERIFY(!QFile::exists(inFolder("refused.csv")));
    }

    void saysWhatIsMissing()
    {
        Project made = project();
        made.meteorology = {inFolder("gone.nc").toStdString()};
        ProgramResult result = runProgram({"run", "--project", write(made), "-o", inFolder("out.csv")});
        COMPARE_STATUS(result, 2);
        QVERIFY2(result.err.contains("gone.nc is not there"), result.all());

        made = project();
        made.isDemonstration = true;
        made.meteorology.clear();
        result = runProgram({"run", "--project", write(made), "-o", inFolder("out.csv")});
        COMPARE_STATUS(result, 2);
        QVERIFY2(result.err.contains("demonstration"), result.all());

        made = project();
        made.starts.clear();
        result = runProgram({"run", "--project", write(made), "-o", inFolder("out.csv")});
        COMPARE_STATUS(result, 2);
        QVERIFY2(result.err.contains("case.windline"), result.all());

        QVERIFY(writeFile(inFolder("other.windline"), "{\"format\": \"something else\"}"));
        result = runProgram({"run", "--project", inFolder("other.windline"), "-o", inFolder("out.csv")});
        COMPARE_STATUS(result, 2);
        QVERIFY2(result.err.contains("other.windline"), result.all());
        QVERIFY(!QFile::exists(inFolder("out.csv")));
    }
};

QTEST_GUILESS_MAIN(CliProjectTest)
#include "cli_project_test.moc"

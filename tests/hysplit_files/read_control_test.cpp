// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/hysplit_case.h"
#include "engine/model/engine_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace windline;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace fs = std::filesystem;

class ReadControlTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    fs::path m_folder;

    static void write(const fs::path& file, const std::string& text)
    {
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }

    static std::string control(
        const std::string& time, const std::string& duration, const std::string& met = "../\nmet\n")
    {
        return time + "\n2\n40 -100 500\n41 -100 1500\n" + duration + "\n1\n10000\n1\n" + met + "./\ntdump\n";
    }

    HysplitCase read(const std::string& controlText, const std::string& setup = "")
    {
        const fs::path file = m_folder / "run/CONTROL";
        write(file, controlText);
        if (setup.empty())
            return readControl(file);
        write(m_folder / "run/SETUP.CFG", "&SETUP " + setup + " /\n");
        return readControl(file, m_folder / "run/SETUP.CFG");
    }

    static QString said(const std::vector<FileMessage>& messages)
    {
        QString text;
        for (const FileMessage& message : messages)
            text += QString::fromStdString(message.text) + '\n';
        return text;
    }

private slots:
    void initTestCase()
    {
        m_folder = fs::path(m_temporary.path().toStdString());
        write(m_folder / "met", "x");
    }

    void aCaseBecomesARequest()
    {
        const HysplitCase result = read(control("20 01 02 06", "-24"), "tratio=0.5 delt=20 tout=30 tm_tpot=1 dxf=2");
        QCOMPARE(said(result.problems) + said(result.warnings), QString());
        const RunRequest& request = result.request;
        QCOMPARE(request.numerics, Numerics::Hysplit);
        QCOMPARE(request.meteorology, std::vector{m_folder / "met"});
        QCOMPARE(request.startTime, timeFromIso("2020-01-02T06:00Z"));
        QCOMPARE(request.duration, hours(-24));
        QCOMPARE(request.verticalMotion, VerticalMotion::Isobaric);
        QCOMPARE(request.hysplit.tratio, 0.5);
        QCOMPARE(request.hysplit.delt, minutes(20));
        QCOMPARE(request.hysplit.modelTopMetres, 10000.0);
        QCOMPARE(request.outputInterval, minutes(30));
        QVERIFY((request.pathVariables == std::vector{PathVariable::Pressure, PathVariable::PotentialTemperature}));
        QCOMPARE(request.starts.size(), 2U);
        QCOMPARE(request.starts[1].height, 1500.0);
        QCOMPARE(request.starts[1].origin, "CONTROL, line 4");
        QVERIFY(!request.starts[1].time && !request.starts[1].duration);
        QCOMPARE(result.output, m_folder / "run/tdump");
        QCOMPARE(result.ensemble.columns, 2.0F);
    }

    void heightsAboveSeaLevel()
    {
        QCOMPARE(
            read(control("20 01 02 06", "24"), "kmsl=1").request.starts[0].heightUnit, HeightUnit::MetresAboveSeaLevel);
        const std::string below = "20 1 1 0\n1\n40 -100 -5\n24\n0\n10000\n1\n../\nmet\n./\ntdump\n";
        QVERIFY(said(read(below, "kmsl=1").problems).isEmpty());
        const QString problems = said(read(below, "kmsl=0").problems);
        QVERIFY2(problems.contains("CONTROL, line 3: the height -5 m is below the ground"), qPrintable(problems));
    }

    void startsAreRepeated()
    {
        const HysplitCase result = read(control("20 01 02 00", "24"), "nstr=6 khmax=12");
        QCOMPARE(said(result.problems), QString());
        const auto& starts = result.request.starts;
        QCOMPARE(starts.size(), 8U); // at 0, 6, 12 and 18 h; at 24 h the run is over
        QCOMPARE(result.request.duration, hours(12));
        QVERIFY(!starts[0].time);
        QCOMPARE(starts[2].time, timeFromIso("2020-01-02T06:00Z"));
        QVERIFY(!starts[2].duration);
        QCOMPARE(starts[7].time, timeFromIso("2020-01-02T18:00Z"));
        QCOMPARE(starts[7].height, 1500.0);
        QCOMPARE(starts[7].duration, hours(6)); // the whole run ends at 24 h
        QCOMPARE(starts[7].origin, "CONTROL, line 4");

        const HysplitCase limited = read(control("20 01 02 00", "-24"), "nstr=6 mhrs=12");
        QCOMPARE(limited.request.starts.size(), 4U);
        QCOMPARE(limited.request.starts[2].time, timeFromIso("2020-01-01T18:00Z"));
        QCOMPARE(limited.request.starts[2].duration, hours(-18));
    }

    void relativeStarts()
    {
        const auto first = *timeFromIso("2020-01-01"), last = *timeFromIso("2020-01-05");
        HysplitCase forward = read(control("0 0 1 12", "24"), "nstr=12");
        QVERIFY(!forward.request.startTime);
        QCOMPARE(forward.relativeStart, hours(36));
        setStartTime(forward, first, last);
        QCOMPARE(forward.request.startTime, timeFromIso("2020-01-02T12:00Z"));
        QCOMPARE(forward.request.starts.size(), 4U);
        HysplitCase backward = read(control("00 00 00 06", "-24"), "nstr=0");
        setStartTime(backward, first, last);
        QCOMPARE(backward.request.startTime, timeFromIso("2020-01-04T18:00Z"));
        QCOMPARE(backward.request.starts.size(), 2U);
    }

    void missingMeteorologyIsNamed()
    {
        const QString problems = said(read(control("20 01 02 06", "24", "../\nnothing\n")).problems);
        QVERIFY2(problems.contains("CONTROL, line 10: there is no meteorology file"), qPrintable(problems));
        QVERIFY2(problems.contains("nothing"), qPrintable(problems));
        const QString folder = said(read(control("20 01 02 06", "24", "../\nrun\n")).problems);
        QVERIFY2(folder.contains("line 10: ") && folder.contains("is a folder"), qPrintable(folder));
    }

    void problemsOfBothFiles()
    {
        const QString problems = said(read(control("20 14 02 06", "24"), "delt=7").problems);
        QVERIFY2(
            problems.contains("CONTROL, line 1:") && problems.contains("SETUP.CFG, line 1:"), qPrintable(problems));
    }

    void namesAreJoinedAsHysplitDoes()
    {
        write(m_folder / "prefix.met", "x");
        QCOMPARE(
            read(control("20 01 02 06", "24", "../prefix\n.met\n")).request.meteorology[0], m_folder / "prefix.met");
        fs::create_directories(m_folder / "elsewhere/run");
        write(m_folder / "elsewhere/met", "x");
        fs::create_directory_symlink(m_folder / "elsewhere/run", m_folder / "link");
        write(m_folder / "link/CONTROL", control("20 01 02 06", "24"));
        const HysplitCase linked = readControl(m_folder / "link/CONTROL");
        QVERIFY(
            fs::equivalent(linked.request.meteorology[0], m_folder / "elsewhere/met")); // not the one beside the link
    }

    void setupIsFoundBesideControl()
    {
        write(m_folder / "alone/CONTROL", "x");
        QVERIFY(!setupBeside(m_folder / "alone/CONTROL"));
        write(m_folder / "alone/SETUP.CFG", "x");
        QCOMPARE(setupBeside(m_folder / "alone/CONTROL"), m_folder / "alone/SETUP.CFG");
    }

    void whatCannotBeReadIsThrown()
    {
        const auto kind = [](const fs::path& file) {
            try {
                readControl(file);
            } catch (const EngineError& error) {
                return error.kind();
            }
            return EngineError::Kind::NotWritable;
        };
        QCOMPARE(kind(m_folder / "nothing"), EngineError::Kind::FileNotFound);
        QCOMPARE(kind(m_folder), EngineError::Kind::NotReadable);
        write(m_folder / "binary", std::string("\1\0\2", 3));
        QCOMPARE(kind(m_folder / "binary"), EngineError::Kind::UnknownFormat);
    }

    void genuinePairs()
    {
        const fs::path data = WINDLINE_SHARED_DATA "/hysplit";
        if (!fs::exists(data))
            QSKIP("needs the shared test data in " WINDLINE_SHARED_DATA);
        int pairs = 0;
        for (const auto& entry : fs::recursive_directory_iterator(data)) {
            if (entry.path().filename() != "CONTROL")
                continue;
            const HysplitCase result = readControl(entry.path(), setupBeside(entry.path()));
            QVERIFY2(result.problems.empty() && result.warnings.empty(),
                qPrintable(said(result.problems) + said(result.warnings)));
            QVERIFY(result.request.startTime && !result.request.starts.empty());
            QCOMPARE(result.request.meteorology.size(), 1U);
            QCOMPARE(result.output, (entry.path().parent_path() / "tdump").lexically_normal());
            QCOMPARE(result.request.pathVariables.size(), 6U);
            ++pairs;
        }
        QVERIFY(pairs >= 15);
    }
};

QTEST_GUILESS_MAIN(ReadControlTest)
#include "read_control_test.moc"

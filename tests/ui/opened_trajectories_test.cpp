// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/file_kind.h"
#include "ui/models/opened_trajectories.h"
#include "ui/models/selection.h"
#include "ui/panels/trajectories_panel.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace windline;

namespace {

constexpr int patience = 60000; // milliseconds, for a busy machine

const char* const twoTrajectories = "trajectory,time,age_min,latitude,longitude,height_m_agl,pressure_hpa\n"
                                    "1,2020-01-01T00:00Z,0,37.5,127,500,950\n"
                                    "1,2020-01-01T01:00Z,60,37.6,127.3,520,948\n"
                                    "2,2020-01-01T00:00Z,0,35,129,1500,850\n"
                                    "2,2020-01-01T01:00Z,60,35.2,129.9,1450,855\n";

} // namespace

// Files beside the run's own result: told apart by content, read, listed, and closed again.
class OpenedTrajectoriesTest : public QObject {
    Q_OBJECT

private slots:
    void kindsAreToldByContent()
    {
        QCOMPARE(kindOf(file("a.txt", twoTrajectories)), FileKind::Trajectories);
        QCOMPARE(kindOf(file("b.nc", "latitude,longitude,height\n37,127,500\n")), FileKind::Starts);
        QCOMPARE(kindOf(file("c.csv", "10 02 11 12\n1\n14.0 -60.0 500.0\n24\n0\n20000.0\n1\n./\nmet.arl\n./\ntdump\n")),
            FileKind::Control);
        QCOMPARE(kindOf(file("d", "95 10 16 00 00   # start\r\n2  # starts\r\n40 -90 10\r\n41 -90 10\r\n")), FileKind::Control);
        QCOMPARE(kindOf(file("CONTROL", "what is this\n")), FileKind::Meteorology);
        QCOMPARE(kindOf(file("e.csv", "")), FileKind::Meteorology);
        QCOMPARE(kindOf("/nowhere/f"), FileKind::Meteorology);
        const std::filesystem::path data(WINDLINE_SHARED_DATA);
        if (!std::filesystem::exists(data))
            QSKIP("../shared/data is not there");
        QCOMPARE(kindOf(data / "hysplit/gdas042/f24_v0/tdump"), FileKind::Trajectories);
        QCOMPARE(kindOf(data / "hysplit/gdas042/f24_v0/CONTROL"), FileKind::Control);
        QCOMPARE(kindOf(data / "met/era5_pl_20200101_hourly.nc"), FileKind::Meteorology);
    }

    void aFileIsReadAndNamed()
    {
        OpenedTrajectories opened;
        QSignalSpy spy(&opened, &OpenedTrajectories::opened);
        opened.open(file("one.csv", twoTrajectories));
        QVERIFY(spy.wait(patience));
        QCOMPARE(opened.files().size(), 1U);
        const OpenedTrajectories::File& read = opened.files().front();
        QCOMPARE(read.name, "one.csv");
        QCOMPARE(read.trajectories->rowCount(), 2);
        QVERIFY(read.trajectories->startId(0) < 0 && read.trajectories->startId(1) < 0);
        QVERIFY(read.trajectories->startId(0) != read.trajectories->startId(1));
        QCOMPARE(read.trajectories->colourIndex(1), 1); // as start 2
        QCOMPARE(read.trajectories->rowOf(read.trajectories->startId(1)), 1);
        QCOMPARE(read.trajectories->rowOf(1), -1);
    }

    void alikeNamesTellTheirFolders()
    {
        QDir(m_folder.path()).mkdir("other");
        OpenedTrajectories opened;
        QSignalSpy spy(&opened, &OpenedTrajectories::opened);
        opened.open(file("same.csv", twoTrajectories));
        opened.open(file("other/same.csv", twoTrajectories));
        QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 2, patience);
        QCOMPARE(opened.files()[1].name, "other/same.csv");
        opened.open(file("other/same.csv", twoTrajectories)); // again: not twice
        QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 3, patience);
        QCOMPARE(opened.files().size(), 2U);
    }

    void whatCannotBeReadIsTold()
    {
        OpenedTrajectories opened;
        QSignalSpy failed(&opened, &OpenedTrajectories::failed);
        opened.open("/nowhere/tdump");
        QVERIFY(failed.wait(patience));
        QVERIFY(failed.at(0).at(0).toString().contains("/nowhere/tdump"));
        QCOMPARE(opened.files().size(), 0U);
    }

    void thePanelHasATabForEachFile()
    {
        TrajectoryModel run;
        OpenedTrajectories opened;
        Selection selection;
        TrajectoriesPanel panel(&run, &opened, &selection);
        panel.resize(900, 200);
        panel.show();
        QVERIFY(!panel.tabs()->isVisible());
        QSignalSpy spy(&opened, &OpenedTrajectories::opened);
        opened.open(file("tab.csv", twoTrajectories));
        QVERIFY(spy.wait(patience));
        QVERIFY(panel.tabs()->isVisible());
        QCOMPARE(panel.tabs()->count(), 2);
        QCOMPARE(panel.tabs()->currentIndex(), 1);
        QTableView* table = nullptr;
        for (auto* candidate : panel.findChildren<QTableView*>())
            if (candidate->isVisible())
                table = candidate;
        QVERIFY(table && table != panel.table());
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
        QCOMPARE(selection.startIds(), QSet<int>{opened.files()[0].trajectories->startId(1)});

        emit panel.tabs()->tabCloseRequested(1);
        QCOMPARE(opened.files().size(), 0U);
        QCOMPARE(panel.tabs()->count(), 1);
        QVERIFY(!panel.tabs()->isVisible());
        QVERIFY(panel.findChildren<QTableView*>().size() == 1);
    }

private:
    std::filesystem::path file(const QString& name, const char* content)
    {
        const std::filesystem::path path = m_folder.filePath(name).toStdU16String();
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(OpenedTrajectoriesTest)
#include "opened_trajectories_test.moc"

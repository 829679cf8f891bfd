// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/performance/map_frames.h"

#include "ui/map/map_view.h"

#include <QStandardPaths>
#include <QTest>

using namespace windline;

class MapFramesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theTracksAreWhatTheFiguresSpeakOf()
    {
        const std::vector<MapTrack> tracks = mapframes::tracksLike(50);
        QCOMPARE(tracks.size(), std::size_t(50));
        for (const MapTrack& track : tracks) {
            QCOMPARE(track.points.size(), std::size_t(100));
            QVERIFY(std::abs(track.points.back().longitudeDegrees - track.points.front().longitudeDegrees) > 0.5);
        }
        QCOMPARE(mapframes::tracksLike(50)[49].points[99].latitudeDegrees, tracks[49].points[99].latitudeDegrees);
    }

    void everyFrameIsMeasured()
    {
        MapView map;
        map.resize(300, 200);
        map.show();
        const mapframes::FrameTimes times = mapframes::measure(map, mapframes::tracksLike(20), 20);
        QCOMPARE(times.frames, 40);
        QVERIFY(times.panMs > 0 && times.zoomMs > 0 && times.firstMs > 0 && times.sharpMs > 0);
        QVERIFY(times.longestMs >= times.panMs);
        QVERIFY(map.areTrajectoriesSharp());
    }
};

QTEST_MAIN(MapFramesTest)
#include "map_frames_test.moc"

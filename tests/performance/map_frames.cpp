// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/performance/map_frames.h"

#include "ui/map/map_view.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numbers>
#include <random>

namespace windline::mapframes {

namespace {

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double wallMs()
{
    static QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

void showFrame(MapView& map)
{
    QCoreApplication::processEvents(); // the timers that a move starts are this thread's work, too
    map.grabFramebuffer();
}

struct Sharp {
    double wall;
    double cpu;
};

Sharp untilSharp(MapView& map)
{
    const double begin = wallMs();
    const double cpu = processorMs();
    while (!map.areTrajectoriesSharp())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    map.grabFramebuffer();
    return {wallMs() - begin, processorMs() - cpu};
}

struct Series {
    std::vector<double> wall;
    std::vector<double> cpu;

    template <typename Move> void take(MapView& map, Move move)
    {
        const double cpuBefore = processorMs();
        const double before = wallMs();
        move();
        showFrame(map);
        wall.push_back(wallMs() - before);
        cpu.push_back(processorMs() - cpuBefore);
    }
};

} // namespace

std::vector<MapTrack> tracksLike(int count, int points)
{
    std::mt19937 random(20260211);
    std::uniform_real_distribution<double> part(0, 1);
    std::normal_distribution<double> turn(0, 0.12);
    std::vector<MapTrack> tracks(std::size_t(std::max(count, 0)));
    const int columns = std::max(1, int(std::ceil(std::sqrt(count * 2.0))));
    for (int i = 0; i < count; ++i) {
        MapTrack& track = tracks[std::size_t(i)];
        track.id = i + 1;
        track.colour = QColor::fromHsv(i * 37 % 360, 200, 170);
        track.startTime = Time(std::chrono::seconds(1770811200));
        track.endedEarly = i % 50 == 0;
        double latitude = 30 + 30.0 * (i / columns) / columns;
        double longitude = -20 + 80.0 * (i % columns) / columns;
        double heading = std::numbers::pi * (0.25 + 0.5 * part(random)); // clockwise from north
        const double metresPerHour = 3600 * (5 + 35 * part(random));
        for (int hour = 0; hour < points; ++hour) {
            track.points.push_back({latitude, longitude, hour * 3600.0, float(500 + 40 * hour * part(random))});
            heading += turn(random);
            latitude = std::clamp(latitude + metresPerHour * std::cos(heading) / 111195, -85.0, 85.0);
            longitude += metresPerHour * std::sin(heading) / 111195 / std::cos(latitude * std::numbers::pi / 180);
            longitude = std::remainder(longitude, 360.0);
        }
    }
    return tracks;
}

FrameTimes measure(MapView& map, const std::vector<MapTrack>& tracks, int frames)
{
    FrameTimes times;
    QList<MapStart> starts; // as in the program: every trajectory has one
    for (const MapTrack& track : tracks)
        starts.append({.row = track.id,
            .coordinate = {track.points.front().latitudeDegrees, track.points.front().longitudeDegrees},
            .label = QStringLiteral("Start %1").arg(track.id),
            .colour = track.colour});
    map.setTrajectories(std::vector<MapTrack>());
    map.setStarts({});
    untilSharp(map);
    const double handedOver = wallMs();
    map.setStarts(starts);
    map.setTrajectories(tracks);
    untilSharp(map);
    times.firstMs = wallMs() - handedOver;

    std::vector<double> sharp;
    std::vector<double> sharpCpu;
    const auto rest = [&] {
        const Sharp taken = untilSharp(map);
        sharp.push_back(taken.wall);
        sharpCpu.push_back(taken.cpu);
    };
    Series pan;
    Series zoom;
    constexpr int stretch = 10; // frames one way, then the other; at its end the hand rests
    for (int frame = 0; frame < frames; ++frame) {
        const double step = frame / stretch % 2 == 0 ? 14 : -14; // pixels
        pan.take(map, [&] { map.centerOn(map.coordinateAt(QPointF(map.width() / 2.0 + step, map.height() / 2.0))); });
        if (frame % stretch == stretch - 1)
            rest();
    }
    for (int frame = 0; frame < frames; ++frame) {
        const double step = frame / stretch % 2 == 0 ? 0.1 : -0.1; // levels
        zoom.take(map, [&] { map.setZoomLevel(map.zoomLevel() + step); });
        if (frame % stretch == stretch - 1)
            rest();
    }
    times.panMs = median(pan.wall);
    times.zoomMs = median(zoom.wall);
    times.panCpuMs = median(pan.cpu);
    times.zoomCpuMs = median(zoom.cpu);
    times.sharpMs = median(sharp);
    times.sharpCpuMs = median(sharpCpu);
    times.frames = int(pan.wall.size() + zoom.wall.size());
    times.longestMs = std::max(
        pan.wall.empty() ? 0 : std::ranges::max(pan.wall), zoom.wall.empty() ? 0 : std::ranges::max(zoom.wall));
    return times;
}

} // namespace windline::mapframes

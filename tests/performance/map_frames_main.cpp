// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the map costs with many trajectories, beside the empty map. Run it with the renderer in question:
//   QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software map_frames
//   xvfb-run -a -s "-screen 0 1400x900x24" env QSG_RHI_BACKEND=opengl LIBGL_ALWAYS_SOFTWARE=1 map_frames
// map_frames [frames a round [rounds]]
#include "tests/performance/map_frames.h"

#include "ui/map/map_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace windline;

namespace {

void waitForMap(MapView& view)
{
    QElapsedTimer patience;
    patience.start();
    while (!view.isSettled() && patience.elapsed() < 60000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double middle(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void measureAt(MapView& view, const char* where, int frames, int rounds)
{
    const std::vector<int> counts{0, 1000, 10000};
    std::map<int, std::vector<mapframes::FrameTimes>> taken;
    for (int round = 0; round < rounds; ++round) // in turns: what else the machine does falls on all of them
        for (const int count : counts)
            taken[count].push_back(mapframes::measure(view, mapframes::tracksLike(count), frames));
    const auto of = [&](int count, double mapframes::FrameTimes::* figure) {
        std::vector<double> values;
        for (const mapframes::FrameTimes& times : taken[count])
            values.push_back(times.*figure);
        return middle(values);
    };
    using T = mapframes::FrameTimes;
    for (const int count : counts)
        std::printf("%-8s %6d  %7.1f %7.1f  %+7.1f %+7.1f  %7.1f %7.1f  %8.1f %7.1f %8.1f %8.1f\n", where, count,
            of(count, &T::panMs), of(count, &T::zoomMs), of(count, &T::panMs) - of(0, &T::panMs),
            of(count, &T::zoomMs) - of(0, &T::zoomMs), of(count, &T::panCpuMs), of(count, &T::zoomCpuMs),
            of(count, &T::sharpMs), of(count, &T::sharpCpuMs), of(count, &T::firstMs), of(count, &T::longestMs));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int frames = argc > 1 ? std::max(20, std::atoi(argv[1])) : 60;
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 3;
    MapView view;
    view.resize(1000, 678);
    view.show();
    view.setTrajectories(mapframes::tracksLike(10000));
    view.fitToContent();
    waitForMap(view);
    std::printf("%s, %d x %d pixels, %d pans and %d zooms a round, median of %d rounds\n",
        view.quickWindow()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software ? "software"
                                                                                                 : "OpenGL",
        view.width(), view.height(), frames, frames, rounds);
    std::printf(
        "view     tracks  pan ms  zoom ms  above the empty  cpu pan    zoom  sharp ms     cpu first ms longest\n");
    measureAt(view, "all", frames, rounds);
    view.centerOn({48, 12});
    view.setZoomLevel(6.3);
    waitForMap(view);
    measureAt(view, "close", frames, rounds);
    return 0;
}

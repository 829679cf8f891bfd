// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window stands still while a large run goes on: the longest gaps between the ticks of a 5 ms timer.
//
//     QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software ui_stalls [starts [hours]]
//
// Prints each phase's longest gap and what lies above 100 ms. No test: machines are noisy.
#include "engine/strategies/parallel.h"
#include "engine/strategies/sequential.h"
#include "ui/main_window.h"
#include "ui/map/map_view.h"
#include "ui/panels/run_panel.h"
#include "ui/panels/run_settings_form.h"
#include "ui/run_controller.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace windline;

namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

// Ticks of a timer, and the longest time between two of them: by the clock, and of this thread's own work, which other
// programs do not lengthen.
class Gaps {
public:
    Gaps()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_timer.start(5);
        begin();
    }
    void begin()
    {
        m_clock.start();
        m_cpu = threadMilliseconds();
        m_longest = m_longestCpu = 0;
        m_above = m_ticks = 0;
    }
    void tell(const char* phase)
    {
        tick();
        std::printf("%-28s %8.1f %8.1f %6d %7d\n", phase, m_longest, m_longestCpu, m_above, m_ticks);
        std::fflush(stdout);
        begin();
    }

private:
    void tick()
    {
        const double gap = static_cast<double>(m_clock.nsecsElapsed()) * 1e-6;
        const double cpu = threadMilliseconds();
        m_longest = std::max(m_longest, gap);
        m_longestCpu = std::max(m_longestCpu, cpu - m_cpu);
        m_above += gap > 100 ? 1 : 0;
        ++m_ticks;
        m_clock.start();
        m_cpu = cpu;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_cpu = 0;
    double m_longest = 0;
    double m_longestCpu = 0;
    int m_above = 0;
    int m_ticks = 0;
};

template <class Sender, class Signal> void waitFor(Sender* sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

// Does it as the user's click would, then waits until all is drawn.
void waitUntilSettled(MainWindow& window, const std::function<void()>& first = {})
{
    if (first) {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&] {
            first();
            loop.quit();
        });
        loop.exec();
    }
    if (!window.map()->isSettled())
        waitFor(window.map(), &MapView::settled);
}

std::vector<StartPoint> startsOf(int count)
{
    std::vector<StartPoint> starts(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < starts.size(); ++i) {
        starts[i].name = "Start " + std::to_string(i + 1);
        starts[i].latitudeDegrees = -60.0 + static_cast<double>(i % 12000) / 100;
        starts[i].longitudeDegrees = static_cast<double>(i % 35900) / 100;
        starts[i].height = 3000;
    }
    return starts;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int starts = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int hours = argc > 2 ? std::atoi(argv[2]) : 24;
    applyTheme(Theme::Light);
    StrategyCatalog strategies;
    strategies.add({"sequential", [](const StrategySettings&) { return makeSequentialStrategy(); }});
    strategies.add({"parallel",
        [](const StrategySettings& settings) { return makeParallelStrategy(settings.workers, settings.batchSize); }});
    MainWindow window(strategies, MainWindow::Memory::Forget);
    window.resize(1366, 768);
    window.show();
    window.openDemonstration();
    waitFor(window.controller(), &RunController::finished);
    waitUntilSettled(window);

    std::printf("%d starts x %d h\n%-28s %8s %8s %6s %7s\n", starts, hours, "phase", "ms", "cpu ms", ">100", "ticks");
    Gaps gaps;
    RunRequest settings = window.runPanel()->settings()->settings();
    settings.duration = std::chrono::hours(hours);
    window.runPanel()->settings()->setSettings(settings);
    window.starts()->setStarts(startsOf(starts));
    gaps.tell("starts into the window");
    waitUntilSettled(window);
    gaps.tell("starts drawn");

    for (const char* phase : {"a run", "the same again"}) {
        gaps.begin();
        QTimer::singleShot(0, window.controller(), &RunController::run);
        waitFor(window.controller(), &RunController::finished);
        gaps.tell(phase);
        waitUntilSettled(window);
        gaps.tell("  its result drawn");
    }
    waitUntilSettled(window, [&] { window.runs()->setBeside(2, true); });
    gaps.tell("another run beside it");
    waitUntilSettled(window, [&] { window.controller()->show(2); });
    gaps.tell("another run shown");
    waitUntilSettled(window, [&] { window.runs()->remove(3); });
    QEventLoop loop; // a quit would ask what becomes of the unsaved project
    QTimer::singleShot(300, &loop, &QEventLoop::quit);
    loop.exec();
    gaps.tell("a run removed");
    return 0;
}

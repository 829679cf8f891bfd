// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include "app/cli/exit_status.h"

#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

namespace windline {

namespace {

sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_watcher = std::jthread([this](const std::stop_token& finished) {
        const sigset_t watched = watchedSignals();
        const timespec patience{0, 50'000'000};
        while (!finished.stop_requested()) {
            if (sigtimedwait(&watched, nullptr, &patience) < 0)
                continue;
            if (m_source.stop_requested())
                _exit(exitInterrupted);
            m_source.request_stop();
        }
    });
}

Interrupt::~Interrupt() = default;

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include "app/cli/exit_status.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

namespace windline {

namespace {

// Sent by us alone, to the watcher: there is nothing more to watch for.
int farewell()
{
    return SIGRTMIN;
}

sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, farewell());
    return signals;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_watcher = std::thread([this] {
        const sigset_t watched = watchedSignals();
        while (true) {
            const int received = sigwaitinfo(&watched, nullptr);
            if (received == farewell())
                return;
            if (received < 0) // interrupted by a signal that is not watched
                continue;
            if (m_source.stop_requested())
                _exit(exitInterrupted);
            m_source.request_stop();
        }
    });
}

Interrupt::~Interrupt()
{
    pthread_kill(m_watcher.native_handle(), farewell());
    m_watcher.join();
}

} // namespace windline

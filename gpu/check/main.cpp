// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/check/check_run.h"
#include "gpu/cuda/cuda_device.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace windline {

namespace {

// Threads that wait for work, as an engine's pool has them.
class Team {
public:
    Team()
    {
        for (unsigned i = 1; i < std::max(std::thread::hardware_concurrency(), 1U); ++i)
            m_threads.emplace_back([this](const std::stop_token& stop) { serve(stop); });
    }
    ~Team()
    {
        for (std::jthread& thread : m_threads)
            thread.request_stop();
        m_turn.fetch_add(1);
        m_turn.notify_all();
    }

    std::size_t size() const { return m_threads.size() + 1; }

    void work(const std::function<void()>& task)
    {
        m_task = &task;
        m_busy = m_threads.size();
        m_turn.fetch_add(1);
        m_turn.notify_all();
        task();
        for (std::size_t busy = m_busy; busy > 0; busy = m_busy)
            m_busy.wait(busy);
    }

private:
    void serve(const std::stop_token& stop)
    {
        for (unsigned turn = 0;; turn = m_turn) {
            m_turn.wait(turn);
            if (stop.stop_requested())
                return;
            (*m_task)();
            if (m_busy.fetch_sub(1) == 1)
                m_busy.notify_all();
        }
    }

    std::atomic<unsigned> m_turn = 0;
    std::atomic<std::size_t> m_busy = 0;
    const std::function<void()>* m_task = nullptr;
    std::vector<std::jthread> m_threads;
};

} // namespace

void forRangesOnThreads(
    std::size_t count, std::size_t grain, const std::function<void(std::size_t begin, std::size_t end)>& work)
{
    static Team team;
    const std::size_t size = std::max(grain, count / (4 * team.size()) + 1);
    if (count <= size)
        return work(0, count);
    std::atomic<std::size_t> next = 0;
    team.work([&] {
        for (std::size_t begin = next.fetch_add(size); begin < count; begin = next.fetch_add(size))
            work(begin, std::min(begin + size, count));
    });
}

} // namespace windline

namespace {

constexpr const char* usage =
    "Usage: windline-gpu-check [--agreement STARTS] [--rates MOST_PARCELS] [--whole-run PARCELS]\n"
    "Without arguments: all of them, with 20000, 1e8 and 1e6 parcels.\n"
    "Exit status: 0 all agree, 1 they do not, 2 wrong arguments, 3 no GPU or it failed.\n";

std::size_t countOf(const char* text)
{
    const double value = text != nullptr ? std::atof(text) : 0;
    if (value >= 1 && value <= 1e9)
        return static_cast<std::size_t>(value);
    std::fputs(usage, stderr);
    std::exit(2);
}

} // namespace

int main(int argc, char** argv)
{
    std::size_t agreement = argc == 1 ? 20'000 : 0;
    std::size_t rates = argc == 1 ? 100'000'000 : 0;
    std::size_t wholeRun = argc == 1 ? 1'000'000 : 0;
    for (int i = 1; i < argc; ++i) {
        const std::string option = argv[i];
        if (option == "--agreement")
            agreement = countOf(argv[++i]);
        else if (option == "--rates")
            rates = countOf(argv[++i]);
        else if (option == "--whole-run")
            wholeRun = countOf(argv[++i]);
        else {
            std::fputs(usage, option == "--help" ? stdout : stderr);
            return option == "--help" ? 0 : 2;
        }
    }
    std::string detail;
    if (windline::findCudaDevice(detail) != windline::GpuState::Usable) {
        std::fprintf(stderr, "windline-gpu-check: no GPU can be used here: %s\n",
            detail.empty() ? "none is there" : detail.c_str());
        return 3;
    }
    try {
        const std::unique_ptr<windline::Device> device = windline::openCudaDevice();
        if (!device)
            throw std::runtime_error("the device cannot be opened");
        const windline::DeviceFacts facts = device->facts();
        std::printf("%s, %.1f GB, %d multiprocessors, compute capability %d.%d, driver %s\n", facts.name,
            static_cast<double>(facts.memoryBytes) / 1e9, facts.multiprocessors, facts.computeCapability / 10,
            facts.computeCapability % 10, facts.driver);
        bool agree = true;
        if (agreement > 0)
            agree = windline::checkAgreement(*device, agreement);
        if (rates > 0)
            windline::measureRates(*device, rates);
        if (wholeRun > 0)
            windline::measureWholeRun(*device, wholeRun);
        return agree ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "windline-gpu-check: the GPU failed: %s\n", error.what());
        return 3;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <random>
#include <thread>

namespace windline {

// Waits without making the waiting thread known to the one that it waits for.
template <typename Condition> void waitUntil(const Condition& condition)
{
    for (int turns = 0; !condition(); ++turns)
        if (turns < 200)
            std::this_thread::yield();
        else
            std::this_thread::sleep_for(std::chrono::microseconds(20));
}

// Jobs done one after another on a thread of their own. One thread at a time may put some. A list without locks: the
// worker comes to know what was done before a job was put, while who puts a job comes to know nothing of what the
// worker did. With a lock it would, and the thread sanitizer would not see a wait that is missing.
class HostQueue {
public:
    using Job = std::function<void()>;

    explicit HostQueue(unsigned delaySeed)
        : m_random(delaySeed)
        , m_dawdles(delaySeed != 0)
        , m_last(new Node)
        , m_thread([this, first = m_last] { work(first); })
    {
    }
    HostQueue(const HostQueue&) = delete;
    HostQueue& operator=(const HostQueue&) = delete;
    ~HostQueue()
    {
        put({}); // no job: the end
        m_thread.join();
    }

    void put(Job job)
    {
        Node* const node = new Node;
        node->job = std::move(job);
        m_put.fetch_add(1, std::memory_order_relaxed);
        Node* const before = m_last;
        m_last = node;
        before->next.store(node, std::memory_order_release);
    }

    // What was put until now is done. For any thread.
    void waitForAll() const
    {
        const std::int64_t put = m_put.load(std::memory_order_relaxed);
        waitUntil([&] { return m_done.load(std::memory_order_acquire) >= put; });
    }

private:
    struct Node {
        Job job;
        std::atomic<Node*> next = nullptr;
    };

    void work(Node* node)
    {
        while (true) {
            Node* next = nullptr;
            waitUntil([&] { return (next = node->next.load(std::memory_order_acquire)) != nullptr; });
            delete node;
            node = next;
            if (!node->job)
                break;
            if (m_dawdles && m_random() % 4 == 0)
                std::this_thread::sleep_for(std::chrono::microseconds(m_random() % 300));
            node->job();
            m_done.fetch_add(1, std::memory_order_release);
        }
        delete node;
    }

    std::minstd_rand m_random;
    const bool m_dawdles;
    Node* m_last; // of who puts
    std::atomic<std::int64_t> m_put = 0;
    std::atomic<std::int64_t> m_done = 0;
    std::thread m_thread; // begins when all else is there
};

} // namespace windline

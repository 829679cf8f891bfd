// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace windline {

// Ends the program, and with it the test, where the condition does not hold: HostDevice is misused.
void expectsOfCaller(bool condition, const char* misuse);

// Blocks of one kind of memory that were handed out, by where they begin: no more than so many bytes of them. For any
// thread. What is in fresh memory is of no use to anyone.
class HostMemory {
public:
    explicit HostMemory(std::size_t limit)
        : m_limit(limit)
    {
    }
    ~HostMemory();

    std::size_t freeBytes() const;
    void* allocate(std::size_t bytes); // null where there is no more
    void release(void* memory);
    // How many bytes there are from here to the end of the block; 0: it is in none.
    std::size_t bytesFrom(const void* memory) const;

private:
    mutable std::mutex m_mutex;
    std::map<const std::byte*, std::pair<std::unique_ptr<std::byte[]>, std::size_t>> m_blocks;
    const std::size_t m_limit;
    std::size_t m_used = 0;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gpu/host_memory.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>

namespace windline {

void expectsOfCaller(bool condition, const char* misuse)
{
    if (condition)
        return;
    std::fprintf(stderr, "HostDevice is misused: %s\n", misuse);
    std::abort();
}

HostMemory::~HostMemory()
{
    expectsOfCaller(m_blocks.empty(), "memory was not given back");
}

std::size_t HostMemory::freeBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_limit - m_used;
}

void* HostMemory::allocate(std::size_t bytes)
{
    expectsOfCaller(bytes > 0, "no memory is asked for");
    const std::scoped_lock lock(m_mutex);
    if (bytes > m_limit - m_used)
        return nullptr;
    auto block = std::make_unique_for_overwrite<std::byte[]>(bytes);
    std::memset(block.get(), 0xFF, bytes); // NaN, huge numbers
    std::byte* const begin = block.get();
    m_blocks.emplace(begin, std::pair(std::move(block), bytes));
    m_used += bytes;
    return begin;
}

void HostMemory::release(void* memory)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_blocks.find(static_cast<const std::byte*>(memory));
    expectsOfCaller(found != m_blocks.end(), "memory is given back that was not handed out");
    m_used -= found->second.second;
    m_blocks.erase(found);
}

std::size_t HostMemory::bytesFrom(const void* memory) const
{
    const auto* const place = static_cast<const std::byte*>(memory);
    const std::scoped_lock lock(m_mutex);
    const auto after = m_blocks.upper_bound(place);
    if (after == m_blocks.begin())
        return 0;
    const auto& [begin, block] = *std::prev(after);
    const auto offset = static_cast<std::size_t>(place - begin);
    return offset < block.second ? block.second - offset : 0;
}

} // namespace windline

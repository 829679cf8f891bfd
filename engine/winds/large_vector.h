// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <limits>
#include <new>
#include <utility>
#include <vector>

namespace windline {

// Memory for tens of megabytes that are written once, all of them, by several threads: in large pages where the system
// has them, which saves asking for ten thousand small ones, and not filled beforehand.
template <typename Value> struct LargeAllocator {
    using value_type = Value;

    LargeAllocator() = default;
    template <typename Other> LargeAllocator(const LargeAllocator<Other>&) { }

    Value* allocate(std::size_t count)
    {
        if (count > (std::numeric_limits<std::size_t>::max() - pageBytes) / sizeof(Value))
            throw std::bad_array_new_length();
        const std::size_t bytes = (count * sizeof(Value) + pageBytes - 1) / pageBytes * pageBytes;
        if (bytes <= pageBytes) // small after all: an ordinary allocation's alignment is enough
            return static_cast<Value*>(::operator new(count * sizeof(Value), alignment));
        void* const memory = ::operator new(bytes, std::align_val_t(pageBytes));
        ::madvise(memory, bytes, MADV_HUGEPAGE); // a wish: where it is not granted all works, slower
        return static_cast<Value*>(memory);
    }
    void deallocate(Value* values, std::size_t count)
    {
        if (count * sizeof(Value) <= pageBytes)
            ::operator delete(values, alignment);
        else
            ::operator delete(values, std::align_val_t(pageBytes));
    }

    // resize() makes elements by this: they are left as they are.
    template <typename Element> void construct(Element* /*element*/) { }
    template <typename Element, typename... Arguments> void construct(Element* element, Arguments&&... arguments)
    {
        ::new (static_cast<void*>(element)) Element(std::forward<Arguments>(arguments)...);
    }

    bool operator==(const LargeAllocator&) const = default;

private:
    static constexpr std::size_t pageBytes = std::size_t(2) << 20;
    static constexpr std::align_val_t alignment{64};
};

template <typename Value> using LargeVector = std::vector<Value, LargeAllocator<Value>>;

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpu/device_memory.h"
#include "gpu/parcel_work.h"

namespace windline {

// Where the pieces of one batch lie in its block of memory, on the device as on the host.
class BatchLayout {
public:
    BatchLayout(std::size_t parcels, std::size_t pointsEach)
        : m_parcels(parcels)
        , m_pointsEach(pointsEach)
    {
    }

    std::size_t numbers() const { return 0; }
    std::size_t newNumbers() const { return numbers() + roundedUp(m_parcels * sizeof(std::uint32_t)); }
    std::size_t newParcels() const { return newNumbers() + roundedUp(m_parcels * sizeof(std::uint32_t)); }
    std::size_t totals() const { return newParcels() + roundedUp(m_parcels * sizeof(Parcel)); }
    std::size_t states() const { return totals() + roundedUp(sizeof(WorkTotals)); }
    std::size_t points() const { return states() + roundedUp(m_parcels * sizeof(ParcelState)); }
    std::size_t bytes() const { return points() + roundedUp(m_parcels * m_pointsEach * sizeof(PathPoint)); }

    std::size_t bytesWithoutRounding() const
    {
        return m_parcels
            * (2 * sizeof(std::uint32_t) + sizeof(Parcel) + sizeof(ParcelState) + m_pointsEach * sizeof(PathPoint));
    }

private:
    std::size_t m_parcels;
    std::size_t m_pointsEach;
};

// One batch's memory; the same layout on both sides.
struct BatchBuffers {
    DeviceMemory device;
    PinnedMemory host;

    bool atLeast(Device& owner, std::size_t bytes)
    {
        return device.atLeast(owner, bytes) && host.atLeast(owner, bytes);
    }
    template <typename T> T* onDevice(std::size_t offset) const { return reinterpret_cast<T*>(device.data() + offset); }
    template <typename T> T* onHost(std::size_t offset) const { return reinterpret_cast<T*>(host.data() + offset); }
};

} // namespace windline

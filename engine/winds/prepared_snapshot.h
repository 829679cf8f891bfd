// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/wind_view.h"
#include "engine/met/met_snapshot.h"
#include "engine/winds/large_vector.h"
#include "engine/winds/wind_maker.h"

#include <vector>

namespace windline {

// The shape of a slab: the file's grid with what the kernel wants added to it.
struct SlabShape {
    HorizontalGrid grid; // the file's
    std::vector<double> levelsPa; // ascending
    int rows = 0; // the file's and perhaps one at or beyond each pole
    int columns = 0; // the file's, and the first one again on a periodic grid
    int rowsAddedSouth = 0;
    int rowsAddedNorth = 0;
    bool closesSouth = false; // goes over the pole
    bool closesNorth = false;

    bool operator==(const SlabShape&) const = default;
};

// What VerticalRule::KeepValue keeps, in the form in which it is linear in ln p between levels.
enum class KeptQuantity {
    None,
    PotentialTemperature, // ln(theta / 300 K), kappa as in air_constants.h
    Density, // ln(rho / 1 kg m-3), of dry air
    HysplitSigma, // 1 - height above ground / (25 km - terrain)
};

// What goes where WindValues has omega.
struct VerticalSource {
    KeptQuantity kept = KeptQuantity::None;
    // In place of the snapshot's PressureVelocity, laid out alike; null: that. Not looked at when a quantity is kept.
    const std::vector<float>* omega = nullptr;
};

// One snapshot, in the order and completeness that the kernel needs; two of them are interleaved into a WindSlab.
//
// Preparing settles what the kernel then need not ask:
// - missing values below the ground take the value of the level above them; others stay missing (NaN), and a parcel
//   that meets one ends there;
// - a missing surface pressure comes from terrain and geopotential height, a missing terrain from surface pressure and
//   height, missing heights from temperature, surface pressure and terrain;
// - rows on a pole get one wind vector; rows beyond the poles are added where the grid has none on them.
struct PreparedSnapshot final : PreparedWinds {
    SlabShape shape;
    LargeVector<WindValues> winds; // [row][column][level]; omega and height are NaN where unknown
    std::vector<SurfaceValues> surface; // [row][column]; empty when the ground is unknown
    double largestWind = 0; // m s-1, horizontal
    const BlockId windsId = newBlockId();
    const BlockId surfaceId = newBlockId();

    // The snapshot has eastward and northward wind on at least two levels.
    explicit PreparedSnapshot(const MetSnapshot& snapshot, const VerticalSource& vertical = {});

    std::size_t bytes() const override
    {
        return winds.size() * sizeof(WindValues) + surface.size() * sizeof(SurfaceValues);
    }

    std::vector<MemoryBlock> blocks() const override
    {
        return {{windsId, winds.data(), winds.size() * sizeof(WindValues), static_cast<int>(shape.levelsPa.size())},
            {surfaceId, surface.data(), surface.size() * sizeof(SurfaceValues)}};
    }
};

} // namespace windline

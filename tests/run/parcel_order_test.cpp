// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parcel_order.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

using namespace windline;

namespace {

std::vector<Parcel> randomParcels(std::size_t count)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<Parcel> parcels(count);
    for (Parcel& parcel : parcels) {
        parcel.latitude = 180 * unit(random) - 90;
        parcel.longitude = 360 * unit(random) - 180;
        parcel.pressurePa = 100'000 * unit(random);
    }
    return parcels;
}

std::vector<std::size_t> allOf(const std::vector<Parcel>& parcels)
{
    std::vector<std::size_t> indices(parcels.size());
    std::iota(indices.begin(), indices.end(), std::size_t(0));
    return indices;
}

} // namespace

class ParcelOrderTest : public QObject {
    Q_OBJECT

private slots:
    void neighboursFollowEachOther()
    {
        const std::vector<Parcel> parcels = randomParcels(200'000);
        std::vector<std::size_t> indices = allOf(parcels);
        orderByPlace(parcels, indices);
        std::size_t near = 0;
        for (std::size_t i = 1; i < indices.size(); ++i) {
            const Parcel& before = parcels[indices[i - 1]];
            const Parcel& here = parcels[indices[i]];
            QVERIFY(std::floor(here.latitude) >= std::floor(before.latitude));
            near += std::fabs(here.longitude - before.longitude) <= 2;
        }
        QVERIFY(near > indices.size() * 9 / 10);
        std::ranges::sort(indices);
        QVERIFY(indices == allOf(parcels)); // every parcel once
    }

    void fewAreLeftAlone()
    {
        const std::vector<Parcel> parcels = randomParcels(100);
        std::vector<std::size_t> indices = allOf(parcels);
        orderByPlace(parcels, indices);
        QVERIFY(indices == allOf(parcels));
    }

    void placesThatAreNone()
    {
        std::vector<Parcel> parcels = randomParcels(10'000);
        parcels[1].latitude = std::numeric_limits<double>::quiet_NaN();
        parcels[2].pressurePa = -1;
        parcels[3].longitude = 1e300;
        std::vector<std::size_t> indices = allOf(parcels);
        orderByPlace(parcels, indices);
        std::ranges::sort(indices);
        QVERIFY(indices == allOf(parcels));
    }
};

QTEST_APPLESS_MAIN(ParcelOrderTest)
#include "parcel_order_test.moc"

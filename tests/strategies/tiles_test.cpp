// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/parallel.h"
#include "engine/strategies/tiles.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <numeric>
#include <thread>
#include <vector>

using namespace windline;

namespace {

std::vector<std::size_t> sizesOf(Tiles& tiles)
{
    std::vector<std::size_t> sizes;
    std::size_t next = 0;
    for (Tiles::Tile tile = tiles.take(); tile.count > 0; tile = tiles.take()) {
        if (tile.begin != next)
            return {};
        next += tile.count;
        sizes.push_back(tile.count);
    }
    return sizes;
}

std::size_t sumOf(const std::vector<std::size_t>& sizes)
{
    return std::accumulate(sizes.begin(), sizes.end(), std::size_t(0));
}

} // namespace

class TilesTest : public QObject {
    Q_OBJECT
private slots:
    void batchSizeIsRespected()
    {
        Tiles tiles(1050, 4, 8, 100);
        const std::vector<std::size_t> sizes = sizesOf(tiles);
        QCOMPARE(sizes.size(), 11U);
        for (std::size_t i = 0; i < 10; ++i)
            QCOMPARE(sizes[i], 100U);
        QCOMPARE(sizes.back(), 50U);
        QCOMPARE(tiles.take().count, 0U); // and stays empty
        Tiles larger(10, 4, 1, 1000);
        QCOMPARE(sizesOf(larger), std::vector<std::size_t>{10});
    }

    // What the last worker still has when the others are done is small.
    void tilesGetSmaller()
    {
        for (const std::size_t workers : {1U, 2U, 16U, 200U}) {
            Tiles tiles(100'000, workers, 8, 0);
            const std::vector<std::size_t> sizes = sizesOf(tiles);
            QCOMPARE(sumOf(sizes), 100'000U);
            QVERIFY(std::ranges::is_sorted(sizes, std::greater<>()));
            QVERIFY(sizes.front() >= 100 && sizes.front() <= 512);
            QVERIFY(sizes.back() <= 8);
            for (const std::size_t size : sizes)
                QCOMPARE(size % Tiles::parcelsTogether, 0U); // no worker moves half a bundle
        }
    }

    void fewAreShared()
    {
        Tiles none(0, 4, 8, 0);
        QCOMPARE(none.take().count, 0U);
        Tiles some(64, 4, 1, 0);
        const std::vector<std::size_t> sizes = sizesOf(some);
        QCOMPARE(sumOf(sizes), 64U);
        QVERIFY(sizes.front() <= 16); // a worker's share at most
    }

    void everyParcelIsTakenOnce()
    {
        for (const std::size_t batchSize : {0U, 7U}) {
            Tiles tiles(20'000, 4, 2, batchSize);
            std::vector<int> taken(20'000, 0);
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    for (Tiles::Tile tile = tiles.take(); tile.count > 0; tile = tiles.take())
                        for (std::size_t k = 0; k < tile.count; ++k)
                            ++taken[tile.begin + k];
                });
            threads.clear(); // joins
            QVERIFY(std::ranges::all_of(taken, [](int count) { return count == 1; }));
        }
    }

    void wakesNoMoreThanTheWorkIsWorth()
    {
        QCOMPARE(workersWorthWaking(8, 36), 1); // one parcel, three hours
        QCOMPARE(workersWorthWaking(8, 5'000), 2);
        QCOMPARE(workersWorthWaking(8, 1e12), 8);
        QCOMPARE(workersWorthWaking(0, 1e12), 1);
    }
};

QTEST_GUILESS_MAIN(TilesTest)
#include "tiles_test.moc"

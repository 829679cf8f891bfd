// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/check/team.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace windline;

// The loops of windline-gpu-check, which does without the engine's.
class TeamTest : public QObject {
    Q_OBJECT
private slots:
    // One call right after another: no thread may sleep through one, nor serve one twice.
    void everyRangeOnceTimeAndAgain()
    {
        for (int turn = 0; turn < 2'000; ++turn) {
            std::vector<std::atomic<int>> done(64);
            forRangesOnThreads(done.size(), 1, [&](std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i)
                    ++done[i];
            });
            QVERIFY(std::ranges::all_of(done, [](const std::atomic<int>& times) { return times == 1; }));
        }
    }

    // As transfers of winds and of parcels do it.
    void severalAtTheSameTime()
    {
        std::atomic<std::size_t> sum = 0;
        const auto addMany = [&sum] {
            for (int turn = 0; turn < 500; ++turn)
                forRangesOnThreads(100, 1, [&](std::size_t begin, std::size_t end) { sum += end - begin; });
        };
        {
            const std::jthread one(addMany);
            const std::jthread other(addMany);
            addMany();
        }
        QCOMPARE(sum.load(), 3U * 500U * 100U);
    }
};

QTEST_GUILESS_MAIN(TeamTest)
#include "team_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/starts/start_plan.h"
#include "engine/starts/start_ring.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace windline {

// Many starts in a few words, as the window's dialog asks for them.
struct ManyStarts {
    enum class Places { One, Grid, Ring, Chosen };

    Places places = Places::One;
    StartPlace one;
    StartMatrix grid;
    StartRing ring;
    std::vector<StartPoint> chosen; // starts that there are already; they keep their heights
    std::vector<StartHeight> heights; // of the other three

    struct Times {
        Time first;
        Time last;
        std::chrono::seconds interval;
    };
    std::optional<Times> times; // none: all start with the run
    bool ensemble = false;
};

// How many starts the window adds at once at most: more belong on the command line.
inline constexpr std::size_t mostManyStarts = 100'000;

// What it will make: how many, and the sum in words, "12 places × 3 heights = 36 starts"; or why it cannot be made.
struct ManyStartsCount {
    std::size_t count = 0;
    QString sum;
    QString problem; // a sentence; then the count is 0
};
ManyStartsCount countOf(const ManyStarts& wanted);

// The starts; countOf() has no problem with it. Names that several would share tell height and time as well.
std::vector<StartPoint> makeStarts(const ManyStarts& wanted);

// Why nothing can start there, with the range that can be given; empty when it can.
QString heightRangeProblem(const StartHeight& height);

// Numbers separated by commas, blanks or semicolons; nothing when one of them is no number or there is none.
std::optional<std::vector<StartHeight>> heightsFrom(const QString& text, HeightUnit unit);

} // namespace windline

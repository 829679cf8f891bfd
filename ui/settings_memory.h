// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "ui/models/plot_series.h"
#include "ui/panels/timeline_bar.h"

#include <cstdint>

namespace windline {

// How the user likes to compute, from one session to the next. Meteorology, starts and times belong to a case and are
// not remembered.
void rememberSettings(const RunRequest& settings);

// What was remembered; the defaults where nothing was, or nothing that can be used.
RunRequest rememberedSettings();

// How much meteorology stays in memory between runs.
void rememberMeteorologyBytes(std::uint64_t bytes);
std::uint64_t rememberedMeteorologyBytes();

// What timeline and plots show, and how.
struct TimeMemory {
    TimelineBar::Choices timeline;
    PlotQuantity plotted;
    PlotTime plottedAgainst = PlotTime::Utc;
};
void rememberTime(const TimeMemory& memory);
TimeMemory rememberedTime();

} // namespace windline

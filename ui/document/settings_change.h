// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"

#include <QString>

#include <cstdint>

namespace windline {

// Which settings of a run were changed, and from what to what. Others are left alone when it is undone: they may have
// been changed by something that cannot be undone, such as the times of the meteorology.
struct SettingsChange {
    std::uint32_t fields = 0; // a bit for each
    RunRequest before;
    RunRequest after;

    bool isNone() const { return fields == 0; }
    bool isOfOneField() const { return (fields & (fields - 1)) == 0; }
    QString text() const; // "change of the duration"; behind "Undo"
};

SettingsChange settingsChange(const RunRequest& before, const RunRequest& after);
void apply(const SettingsChange& change, bool back, RunRequest& settings);

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"
#include "engine/met/grid.h"
#include "engine/model/time.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace windline {

// What the opened meteorology covers, without any of its data.
struct MeteorologySummary {
    std::vector<std::filesystem::path> files;
    QString format;
    HorizontalGrid grid;
    std::vector<Time> times; // ascending
    std::vector<double> levelsPa; // ascending, of the eastward wind
    FieldSet found;
    QStringList notes; // what the readers saw and could not use
    QStringList warnings; // what is missing: files cut short (in the notes as well), gaps between the times
    QString error; // a sentence for the user; then the rest is empty

    bool isUsable() const { return error.isEmpty() && !times.empty(); }
};

// Opens the files and says what they hold. Reads their headers from disk: not for the thread of the window.
MeteorologySummary summarise(const std::vector<std::filesystem::path>& files);

// How people write it: "100° E – 150° E, 20° N – 50° N", "0.25° (201 × 121)".
QString areaText(const HorizontalGrid& grid);
QString gridText(const HorizontalGrid& grid);
QString timesText(const std::vector<Time>& times); // "… to …, every 6 h (9)"
QString levelsText(const std::vector<double>& levelsPa); // "21, from 1000 to 100 hPa"
QString fieldName(Field field); // "wind u"

} // namespace windline

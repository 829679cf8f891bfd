// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

// The pieces of which coordinates consist, as coordinates.cpp reads them.
namespace windline {

struct CoordinateWord {
    enum Kind {
        Number,
        Unit, // of the number before it
        Hemisphere,
        Axis, // "lat", "경도": says which one follows
        Joint, // ":" and "-" between degrees, minutes and seconds
        Separator // between latitude and longitude
    };

    Kind kind = Number;
    double value = 0; // Number: without its sign; Hemisphere: 1 or -1
    int place = 0; // Unit: 0 degrees, 1 minutes, 2 seconds; Hemisphere and Axis: 0 latitude, 1 longitude
    bool negative = false; // Number
    bool hasSign = false; // Number
    bool isWhole = true; // Number: without a fraction
};

struct CoordinateWords {
    std::vector<CoordinateWord> words;
    QString unknown; // the first piece that means nothing here; then the words end before it
};

// With "decimalComma" a comma between digits is a decimal point and any other comma is unknown.
CoordinateWords coordinateWords(const QString& text, bool decimalComma);

} // namespace windline

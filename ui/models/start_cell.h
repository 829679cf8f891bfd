// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/start_point.h"

#include <QVariant>

#include <string_view>

// What a cell of StartPointModel (its Column) shows of a start, and takes.
namespace windline {

QVariant startCellText(const StartPoint& start, int column);
QVariant startCellValue(const StartPoint& start, int column); // to be edited, and to sort by

// Writes the value into the start; false when the column cannot hold it. Latitude and longitude also take what
// parseCoordinate() reads.
bool assignStartCell(StartPoint& start, int column, const QVariant& value);

// The cell of a problem's field, "starts[12].height"; row -1: the field is another one. There may be a hundred
// thousand.
struct StartCell {
    int row = -1;
    int column = 0;
};
StartCell startCellOfField(std::string_view field);

} // namespace windline

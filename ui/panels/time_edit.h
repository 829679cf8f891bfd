// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateTimeEdit;
class QWidget;

namespace windline {

// Asks for a moment in UTC, as all panels show it: with its weekday, and a calendar to choose from.
QDateTimeEdit* makeTimeEdit(QWidget* parent);

} // namespace windline

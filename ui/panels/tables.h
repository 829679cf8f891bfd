// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QTableView;
class QWidget;

namespace windline {

// A table as all panels show them: whole rows, no grid, rows as low as the text allows.
QTableView* makeTable(QWidget* parent);

// What a panel says while it has nothing to show.
QLabel* makeEmptyHint(const QString& text, QWidget* parent);

} // namespace windline

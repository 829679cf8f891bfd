// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace windline {

class HiddenTrajectories;
class Selection;

// Writes the rows of hidden trajectories faintly, and gives the table a context menu to hide and show them. The
// table's model must answer StartIdRole.
void linkHidden(QTableView* table, HiddenTrajectories* hidden, Selection* selection);

} // namespace windline

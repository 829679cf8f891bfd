// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace windline {

class Selection;

// Keeps the rows that are selected in a view and the shared selection the same, both ways. The view's model must
// answer StartIdRole.
void linkSelection(QAbstractItemView* view, Selection* selection);

} // namespace windline

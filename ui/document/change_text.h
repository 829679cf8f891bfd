// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace windline {

// The words for what was changed, as they stand behind "Undo": ChangeText::tr("…").
struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

} // namespace windline

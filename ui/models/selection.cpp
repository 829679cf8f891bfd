// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selection.h"

namespace windline {

void Selection::set(const QSet<int>& startIds)
{
    if (startIds == m_startIds)
        return;
    m_startIds = startIds;
    emit changed();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selection.h"

namespace windline {

void Selection::click(int startId, Qt::KeyboardModifiers modifiers)
{
    if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
        return set({startId});
    QSet<int> startIds = m_startIds;
    if (!startIds.remove(startId))
        startIds.insert(startId);
    set(startIds);
}

void Selection::set(const QSet<int>& startIds)
{
    if (startIds == m_startIds)
        return;
    m_startIds = startIds;
    emit changed();
}

} // namespace windline

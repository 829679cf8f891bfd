// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hidden_trajectories.h"

namespace windline {

void HiddenTrajectories::hide(const QSet<int>& startIds)
{
    set(m_startIds + startIds);
}

void HiddenTrajectories::show(const QSet<int>& startIds)
{
    set(m_startIds - startIds);
}

void HiddenTrajectories::showAll()
{
    set({});
}

void HiddenTrajectories::set(const QSet<int>& startIds)
{
    if (startIds == m_startIds)
        return;
    m_startIds = startIds;
    emit changed();
}

} // namespace windline

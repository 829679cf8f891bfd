// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/settle_watch.h"

namespace windline {

namespace {

constexpr int quietMs = 150;

} // namespace

SettleWatch::SettleWatch(std::function<bool()> nothingUnderWay)
    : m_nothingUnderWay(std::move(nothingUnderWay))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &SettleWatch::check);
}

void SettleWatch::changed()
{
    m_settled = false;
    m_quiet.start();
}

void SettleWatch::stirred()
{
    if (!m_settled)
        m_quiet.start();
}

void SettleWatch::check()
{
    if (!m_nothingUnderWay()) {
        m_quiet.start();
        return;
    }
    m_settled = true;
    emit settled();
}

} // namespace windline

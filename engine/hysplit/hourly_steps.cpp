// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/hourly_steps.h"

#include <algorithm>
#include <cmath>

namespace windline {

using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr double firstMetresPerMinute = 1'200; // 20 m/s, while no parcel has met a wind yet (measured)

} // namespace

std::chrono::minutes hysplitStep(double tratio, float cellsPerMinute)
{
    constexpr double longest = 60;
    const double wanted = cellsPerMinute > 0 ? tratio / cellsPerMinute : longest;
    auto step = static_cast<int>(std::lround(std::clamp(wanted, 1.0, longest)));
    while (60 % step != 0)
        --step;
    return minutes(step);
}

HourlySteps::HourlySteps(const HysplitSettings& settings, double spacingMetres, Time begin, int direction)
    : m_settings(settings)
    , m_begin(begin)
    , m_direction(direction)
    , m_firstCellsPerMinute(static_cast<float>(firstMetresPerMinute / spacingMetres))
{
}

void HourlySteps::enterHourOf(Time time)
{
    const long long hour = m_direction * (time - m_begin) / hours(1);
    if (hour == m_hour)
        return;
    m_step = m_settings.delt > minutes(0)
        ? m_settings.delt
        : hysplitStep(m_settings.tratio, m_hasMet ? m_largest : m_firstCellsPerMinute);
    m_hour = hour;
    m_largest = 0;
    m_hasMet = false;
    m_steps.push_back(static_cast<int>(m_step.count()));
}

Time HourlySteps::endOfHour() const
{
    return m_begin + m_direction * hours(m_hour + 1);
}

void HourlySteps::meet(float cellsPerMinute)
{
    m_hasMet = m_hasMet || cellsPerMinute > 0;
    m_largest = std::max(m_largest, cellsPerMinute);
}

} // namespace windline

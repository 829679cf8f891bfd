// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plot_series.h"
#include "ui/models/time_ticks.h"

#include <qcustomplot.h>

namespace windline {

// Whole hours and days instead of round numbers of seconds.
class TimeTicker : public QCPAxisTicker {
public:
    explicit TimeTicker(PlotTime time)
        : m_time(time)
    {
    }

    void generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks, QVector<double>* subTicks,
        QVector<QString>* labels) override
    {
        ticks.clear();
        if (subTicks)
            subTicks->clear();
        if (labels)
            labels->clear();
        const auto marks = m_time == PlotTime::Utc ? utcTicks(range.lower, range.upper, tickCount())
                                                   : hourTicks(range.lower, range.upper, tickCount());
        for (const TimeTick& mark : marks) {
            ticks << mark.x;
            if (labels)
                *labels << mark.label;
        }
    }

private:
    PlotTime m_time;
};

} // namespace windline

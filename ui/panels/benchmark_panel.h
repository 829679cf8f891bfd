// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy_catalog.h"

#include <QTabWidget>

namespace windline {

class MeasurePanel;
class TimingsModel;
class TimingsPanel;

// How fast it is: measured on purpose, and what the runs of this session took.
class BenchmarkPanel : public QTabWidget {
    Q_OBJECT
public:
    BenchmarkPanel(const StrategyCatalog& strategies, TimingsModel* timings, QWidget* parent = nullptr);

    MeasurePanel* measure() const { return m_measure; }
    TimingsPanel* timings() const { return m_timings; }

private:
    MeasurePanel* m_measure;
    TimingsPanel* m_timings;
};

} // namespace windline

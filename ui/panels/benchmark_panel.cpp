// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/benchmark_panel.h"

#include "ui/panels/measure_panel.h"
#include "ui/panels/timings_panel.h"

namespace windline {

BenchmarkPanel::BenchmarkPanel(const StrategyCatalog& strategies, TimingsModel* timings, QWidget* parent)
    : QTabWidget(parent)
    , m_measure(new MeasurePanel(strategies, this))
    , m_timings(new TimingsPanel(timings, this))
{
    setDocumentMode(true);
    addTab(m_measure, tr("Benchmark"));
    addTab(m_timings, tr("Runs"));
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/benchmark_chart.h"

#include "ui/models/benchmark_series.h"
#include "ui/panels/benchmark_drawing.h"

#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace windline {

BenchmarkChart::BenchmarkChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    // The legend above the axes instead of over them.
    m_plot->plotLayout()->insertRow(0);
    m_plot->axisRect()->insetLayout()->take(m_plot->legend);
    constexpr double asSmallAsPossible = 0.001;
    auto* head = new QCPLayoutGrid;
    head->addElement(0, 0, m_plot->legend);
    head->addElement(0, 1, new QCPLayoutElement(m_plot)); // takes the room that entries do not need
    head->setColumnStretchFactor(0, asSmallAsPossible);
    m_plot->plotLayout()->addElement(0, 0, head);
    m_plot->plotLayout()->setRowStretchFactor(0, asSmallAsPossible);
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->setMinimumSize(0, 0);
    setMinimumSize(120, 60);
    draw();
}

QString BenchmarkChart::whyEmpty(const BenchmarkResult& result, Kind kind)
{
    bool hasRuns = false;
    bool hasSpeedUp = false;
    for (const CaseResult& one : result.cases)
        for (const Measurement& measurement : one.measurements) {
            hasRuns = hasRuns || !measurement.runs.empty();
            hasSpeedUp =
                hasSpeedUp || (measurement.strategy != "sequential" && std::isfinite(one.speedUp(measurement)));
        }
    if (!hasRuns)
        return tr("Nothing is measured yet.");
    if (kind == Kind::SpeedUp && !hasSpeedUp)
        return tr("Measure the sequential strategy\nand another one to compare them.");
    if (kind == Kind::Scaling && scalingStrategies(result).isEmpty())
        return tr("Choose several numbers of workers\nto see how the speed grows with them.");
    return {};
}

void BenchmarkChart::setKind(Kind kind)
{
    m_kind = kind;
    draw();
}

void BenchmarkChart::setResult(const BenchmarkResult& result)
{
    m_result = result;
    draw();
}

void BenchmarkChart::draw()
{
    BenchmarkDrawing drawing(*m_plot, palette(), m_result);
    const QString why = whyEmpty(m_result, m_kind);
    if (!why.isEmpty())
        drawing.nothing(why);
    else if (m_kind == Kind::Seconds)
        drawing.seconds();
    else if (m_kind == Kind::SpeedUp)
        drawing.speedUp();
    else
        drawing.scaling();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QPixmap BenchmarkChart::picture(QSize size, double scale)
{
    m_plot->setFont(font());
    m_plot->resize(size);
    draw();
    return m_plot->toPixmap(size.width(), size.height(), scale);
}

// What fits depends on the size: labels, breaks, ticks.
void BenchmarkChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    draw();
}

void BenchmarkChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace windline

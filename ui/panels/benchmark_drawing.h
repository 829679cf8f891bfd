// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_result.h"

#include <QCoreApplication>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QPen>

class QCustomPlot;

namespace windline {

// How charts of a benchmark are drawn.
class BenchmarkDrawing {
    Q_DECLARE_TR_FUNCTIONS(windline::BenchmarkDrawing)
public:
    // The plot's size and font are those to draw with.
    BenchmarkDrawing(QCustomPlot& plot, const QPalette& palette, const BenchmarkResult& result);

    // Medians with lines from the fastest to the slowest run; each strategy with the most workers it was measured with.
    void seconds();
    void speedUp(); // over sequential
    void scaling(); // of the advection, over one worker
    void nothing(const QString& why);

private:
    struct Bars;

    static QPen thin(const QColor& colour, Qt::PenStyle style = Qt::SolidLine);
    static QFont smaller(QFont font);

    void prepare();
    void bars(const QList<Bars>& series, bool withSpans, const QStringList& axisLabel, QString (*label)(double));
    void labelCases();
    void labelHeights(const QStringList& names);
    double barWidth(qsizetype seriesCount) const; // in cases
    double widthPerCase() const; // in pixels
    void layLegendOut();

    QCustomPlot& m_plot;
    QPalette m_palette;
    const BenchmarkResult& m_result;
};

} // namespace windline

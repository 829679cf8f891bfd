// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_result.h"

#include <QWidget>

class QCustomPlot;

namespace windline {

// A benchmark drawn: bars by case and strategy, or speed-up against workers.
class BenchmarkChart : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Seconds, SpeedUp, Scaling };

    explicit BenchmarkChart(QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setResult(const BenchmarkResult& result);

    // Why there is nothing to draw; empty when there is.
    static QString whyEmpty(const BenchmarkResult& result, Kind kind);
    // So many pixels, `scale` of them for each of a screen.
    QPixmap picture(QSize size, double scale);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();

    Kind m_kind = Kind::Seconds;
    BenchmarkResult m_result;
    QCustomPlot* m_plot;
};

} // namespace windline

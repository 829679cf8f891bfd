// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/benchmark_drawing.h"

#include "ui/models/benchmark_series.h"
#include "ui/models/benchmark_words.h"
#include "ui/style/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double groupWidth = 0.8; // of the room of a case
constexpr double headroom = 1.18; // above the highest bar, for its label

// Lines differ by more than their colours.
constexpr QCPScatterStyle::ScatterShape shapes[] = {QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare,
    QCPScatterStyle::ssTriangle, QCPScatterStyle::ssDiamond, QCPScatterStyle::ssTriangleInverted,
    QCPScatterStyle::ssCircle, QCPScatterStyle::ssPlus, QCPScatterStyle::ssCross};

} // namespace

struct BenchmarkDrawing::Bars {
    QString name;
    int colour = 0;
    QVector<double> cases{}; // their numbers
    QVector<double> values{};
    QVector<double> below{}; // how far the lines reach
    QVector<double> above{};
};

BenchmarkDrawing::BenchmarkDrawing(QCustomPlot& plot, const QPalette& palette, const BenchmarkResult& result)
    : m_plot(plot)
    , m_palette(palette)
    , m_result(result)
{
    prepare();
}

double BenchmarkDrawing::widthPerCase() const
{
    constexpr double marginsAndLabels = 75;
    return std::max(m_plot.width() - marginsAndLabels, 1.0) / static_cast<double>(m_result.cases.size());
}

double BenchmarkDrawing::barWidth(qsizetype seriesCount) const
{
    constexpr double widest = 70; // pixels: two bars across the whole chart look like flags
    return std::min(groupWidth / static_cast<double>(seriesCount), widest / widthPerCase());
}

void BenchmarkDrawing::bars(
    const QList<Bars>& series, bool withSpans, const QStringList& axisLabel, QString (*label)(double))
{
    const double width = barWidth(series.size());
    const QFont labelFont = smaller(smaller(m_plot.font()));
    const int labelWidth = QFontMetrics(labelFont).horizontalAdvance(QStringLiteral("0.0000 s"));
    const bool withLabels = width * widthPerCase() > labelWidth * 0.8;
    QColor behind = m_palette.color(QPalette::Base); // where a label meets a line
    behind.setAlphaF(0.8F);
    double highest = 0;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const Bars& one = series[i];
        const double shift = (static_cast<double>(i) - static_cast<double>(series.size() - 1) / 2) * width;
        QVector<double> keys;
        for (const double number : one.cases)
            keys << number + shift;
        const QColor colour = seriesColour(one.colour, m_palette);
        auto* drawn = new QCPBars(m_plot.xAxis, m_plot.yAxis);
        drawn->setWidth(width * 0.92);
        drawn->setPen(Qt::NoPen);
        drawn->setBrush(colour);
        drawn->setName(one.name);
        drawn->setData(keys, one.values);
        if (withSpans) {
            auto* spans = new QCPErrorBars(m_plot.xAxis, m_plot.yAxis);
            spans->removeFromLegend();
            spans->setDataPlottable(drawn);
            spans->setData(one.below, one.above);
            spans->setPen(thin(m_palette.color(QPalette::Text)));
            spans->setWhiskerWidth(5);
            spans->setSymbolGap(0);
        }
        for (qsizetype bar = 0; bar < keys.size(); ++bar) {
            const double top = one.values[bar] + (withSpans ? one.above[bar] : 0);
            highest = std::max(highest, top);
            if (!withLabels)
                continue;
            auto* text = new QCPItemText(&m_plot);
            text->setFont(labelFont);
            text->setColor(m_palette.color(QPalette::Text));
            text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
            text->setPadding({0, 0, 0, 2});
            text->position->setCoords(keys[bar], top);
            text->setText(label(one.values[bar]));
            text->setBrush(behind);
        }
    }
    labelCases();
    labelHeights(axisLabel);
    m_plot.yAxis->setRange(0, highest > 0 ? highest * headroom : 1);
    layLegendOut();
}

void BenchmarkDrawing::seconds()
{
    QList<Bars> series;
    for (std::size_t i = 0; i < m_result.cases.size(); ++i)
        for (const Measurement* measurement : widestMeasurements(m_result.cases[i])) {
            const QString name = seriesText(*measurement);
            auto found = std::ranges::find_if(series, [&](const Bars& other) { return other.name == name; });
            if (found == series.end()) {
                series << Bars{.name = name, .colour = static_cast<int>(series.size())};
                found = series.end() - 1;
            }
            const Statistics total = measurement->total();
            found->cases << static_cast<double>(i);
            found->values << total.median;
            found->below << total.median - total.minimum;
            found->above << total.maximum - total.median;
        }
    const bool severalRuns = m_result.repeats > 1;
    bars(series, severalRuns, {tr("seconds of a run"), tr("seconds")},
        [](double value) { return shortDurationText(value); });
}

void BenchmarkDrawing::speedUp()
{
    QList<Bars> series;
    QStringList names; // of all strategies, so that colours are those of the other chart
    for (std::size_t i = 0; i < m_result.cases.size(); ++i)
        for (const Measurement* measurement : widestMeasurements(m_result.cases[i])) {
            const QString name = seriesText(*measurement);
            if (!names.contains(name))
                names << name;
            const double value = m_result.cases[i].speedUp(*measurement);
            if (measurement->strategy == "sequential" || !std::isfinite(value))
                continue;
            auto found = std::ranges::find_if(series, [&](const Bars& other) { return other.name == name; });
            if (found == series.end()) {
                series << Bars{.name = name, .colour = static_cast<int>(names.indexOf(name))};
                found = series.end() - 1;
            }
            found->cases << static_cast<double>(i);
            found->values << value;
        }
    auto* one = new QCPItemStraightLine(&m_plot);
    one->point1->setCoords(0, 1);
    one->point2->setCoords(1, 1);
    one->setPen(thin(m_palette.color(QPalette::Text), Qt::DashLine));
    bars(
        series, false, {tr("speed-up over sequential"), tr("speed-up")}, [](double value) { return ratioText(value); });
    m_plot.yAxis->setRangeUpper(std::max(m_plot.yAxis->range().upper, headroom));
}

void BenchmarkDrawing::scaling()
{
    const QStringList strategies = scalingStrategies(m_result);
    double most = 1;
    double highest = 1;
    int number = 0;
    for (const QString& strategy : strategies)
        for (const CaseResult& of : m_result.cases) {
            const QList<QPair<double, double>> line = scalingLine(of, strategy.toStdString());
            if (line.size() < 2)
                continue;
            QCPGraph* graph = m_plot.addGraph();
            for (const auto& [workers, value] : line) {
                graph->addData(workers, value);
                most = std::max(most, workers);
                highest = std::max(highest, value);
            }
            const QString name = caseText(of.starts, of.hours);
            graph->setName(strategies.size() > 1 ? tr("%1: %2").arg(strategyName(strategy.toStdString()), name) : name);
            const QColor colour = seriesColour(number, m_palette);
            graph->setPen(QPen(colour, 1.8));
            graph->setScatterStyle(
                QCPScatterStyle(shapes[static_cast<std::size_t>(number) % std::size(shapes)], colour, colour, 7));
            ++number;
        }
    QCPGraph* ideal = m_plot.addGraph();
    ideal->setName(tr("ideal"));
    ideal->setPen(thin(m_palette.color(QPalette::Text), Qt::DashLine));
    ideal->setData({1, most}, {1, most});
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const int workers : {1, 2, 4, 8, 16, 32, 64, 128, 256})
        if (workers <= most && (workers * 16 > most || workers == 1))
            ticker->addTick(workers, QString::number(workers));
    ticker->addTick(most, QString::number(most));
    m_plot.xAxis->setTicker(ticker);
    m_plot.xAxis->setTickLabelRotation(0);
    const double margin = (most - 1) * 0.05;
    m_plot.xAxis->setRange(1 - margin, most + margin);
    m_plot.xAxis->setLabel(tr("workers"));
    labelHeights({tr("speed-up of the advection"), tr("speed-up")});
    m_plot.yAxis->setRange(0, std::max(most, highest) * 1.05);
    layLegendOut();
}

} // namespace windline

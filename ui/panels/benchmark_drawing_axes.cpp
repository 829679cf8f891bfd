// SPDX-License-Identifier: GPL-3.0-or-later
// What is around the bars and lines: axes, their words, the legend.
#include "ui/panels/benchmark_drawing.h"

#include "ui/models/benchmark_words.h"
#include "ui/models/display_text.h"
#include "ui/style/theme.h"

#include <qcustomplot.h>

#include <algorithm>

namespace windline {

QPen BenchmarkDrawing::thin(const QColor& colour, Qt::PenStyle style)
{
    return QPen(colour, 1, style);
}

QFont BenchmarkDrawing::smaller(QFont font)
{
    font.setPixelSize(std::max(QFontInfo(font).pixelSize() * 9 / 10, 9)); // whichever it was given in
    return font;
}

void BenchmarkDrawing::prepare()
{
    m_plot.clearPlottables();
    m_plot.clearItems();
    const QColor text = m_palette.color(QPalette::Text);
    const QColor quiet = toneColour(Tone::Quiet, m_palette);
    QColor grid = quiet;
    grid.setAlphaF(0.25F);
    m_plot.setBackground(m_palette.color(QPalette::Base));
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setBasePen(thin(quiet));
        axis->setTickPen(thin(quiet));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setLabelFont(smaller(m_plot.font()));
        axis->setTickLabelFont(smaller(m_plot.font()));
        axis->setTickLengthOut(3);
        axis->setTickLengthIn(0);
        axis->grid()->setPen(thin(grid));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        axis->setLabel({});
        axis->setVisible(true);
        axis->setNumberFormat(QStringLiteral("gb"));
        axis->setNumberPrecision(4);
    }
    m_plot.xAxis->grid()->setVisible(false);
    m_plot.yAxis->ticker()->setTickCount(std::clamp(m_plot.height() / 45, 2, 6));
    m_plot.legend->setVisible(false);
}

// In as few words as the room asks for.
void BenchmarkDrawing::labelCases()
{
    QStringList names;
    QStringList numbers; // without words, which the axis has then
    for (const CaseResult& one : m_result.cases) {
        names << caseText(one.starts, one.hours);
        numbers << countText(one.starts) + u'\n' + tr("%1 h").arg(one.hours, 0, 'g', 6);
    }
    const QFontMetrics metrics(m_plot.xAxis->tickLabelFont());
    const auto fits = [&](const QStringList& labels) {
        constexpr int between = 6;
        return std::ranges::all_of(labels, [&](const QString& label) {
            return std::ranges::all_of(label.split(u'\n'),
                [&](const QString& line) { return metrics.horizontalAdvance(line) + between < widthPerCase(); });
        });
    };
    const bool inWords = fits(names);
    const bool slanted = !inWords && !fits(numbers);
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString label = inWords ? names[i] : numbers[i];
        if (slanted)
            label.replace(QStringLiteral("\n"), QStringLiteral(", "));
        ticker->addTick(static_cast<double>(i), label);
    }
    m_plot.xAxis->setLabel(inWords ? QString() : tr("starts, hours"));
    m_plot.xAxis->setTickLabelRotation(slanted ? -40 : 0);
    m_plot.xAxis->setTicker(ticker);
    m_plot.xAxis->setRange(-0.5, static_cast<double>(m_result.cases.size()) - 0.5);
}

// By the first of the names that has room.
void BenchmarkDrawing::labelHeights(const QStringList& names)
{
    constexpr int aboveAndBelow = 70; // the axis
    const QFontMetrics metrics(m_plot.yAxis->labelFont());
    const auto fitting = std::ranges::find_if(
        names, [&](const QString& name) { return metrics.horizontalAdvance(name) < m_plot.height() - aboveAndBelow; });
    m_plot.yAxis->setLabel(fitting == names.end() ? names.back() : *fitting);
}

void BenchmarkDrawing::layLegendOut()
{
    QCPLegend* legend = m_plot.legend;
    legend->setVisible(true);
    legend->setBrush(Qt::NoBrush);
    legend->setBorderPen(Qt::NoPen);
    legend->setFont(smaller(m_plot.font()));
    legend->setTextColor(m_palette.color(QPalette::Text));
    legend->setIconSize(14, 10);
    legend->setMargins({0, 0, 0, 0});
    legend->setRowSpacing(0);
    legend->setColumnSpacing(12);
    int widest = 1;
    const QFontMetrics metrics(legend->font());
    for (int i = 0; i < legend->itemCount(); ++i)
        if (auto* item = qobject_cast<QCPPlottableLegendItem*>(legend->item(i)))
            widest = std::max(widest, metrics.horizontalAdvance(item->plottable()->name()) + 40);
    legend->setWrap(std::max((m_plot.width() - 40) / widest, 1));
    legend->setFillOrder(QCPLegend::foColumnsFirst, true); // and those that are there already
}

void BenchmarkDrawing::nothing(const QString& why)
{
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis})
        axis->setVisible(false);
    m_plot.yAxis->grid()->setVisible(false);
    auto* text = new QCPItemText(&m_plot);
    text->setText(why);
    text->setFont(m_plot.font());
    text->setColor(m_palette.color(QPalette::PlaceholderText));
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(0.5, 0.5);
    text->setTextAlignment(Qt::AlignHCenter);
}

} // namespace windline

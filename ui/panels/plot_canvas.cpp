// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plot_canvas.h"

#include "ui/models/let_go.h"
#include "ui/panels/plot_legend.h"
#include "ui/panels/plot_overlay.h"
#include "ui/panels/time_ticker.h"
#include "ui/panels/value_ticker.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

QPen thin(const QColor& colour)
{
    return QPen(colour, 1);
}

// Values that differ by less than this share of them are one value, with the noise of its last digits.
constexpr double noise = 1e-5;

} // namespace

PlotCanvas::PlotCanvas(QWidget* parent)
    : QCustomPlot(parent)
    , m_content(std::make_shared<PlotContent>())
    , m_lines(new PlotLines(xAxis, yAxis))
    , m_overlay(new PlotOverlay(this, m_lines))
    , m_names(new PlotLegend(this))
{
    setMinimumSize(160, 60);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setAccessibleName(tr("Plot"));
    m_lines->removeFromLegend();
    legend->setVisible(false);
    yAxis->setTicker(QSharedPointer<ValueTicker>::create());
    plotLayout()->addElement(0, 1, m_names);
    constexpr double asSmallAsPossible = 0.001;
    plotLayout()->setColumnStretchFactor(1, asSmallAsPossible);
    plotLayout()->setColumnSpacing(0);
    applyLook();
}

void PlotCanvas::applyLook()
{
    QFont small = font();
    small.setPixelSize(std::max(QFontInfo(small).pixelSize() * 9 / 10, 9)); // whichever it was given in
    const QColor text = palette().color(QPalette::Text);
    const QColor quiet = toneColour(Tone::Quiet, palette());
    QColor grid = quiet;
    grid.setAlphaF(0.22F);
    setBackground(palette().color(QPalette::Base));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(thin(quiet));
        axis->setTickPen(thin(quiet));
        axis->setSubTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setLabelFont(small);
        axis->setTickLabelFont(small);
        axis->setTickLengthOut(3);
        axis->setTickLengthIn(0);
        axis->setLabelPadding(2);
        axis->setNumberFormat(QStringLiteral("gb")); // powers of ten as people write them; see ValueTicker
        axis->grid()->setPen(thin(grid));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    axisRect()->setMinimumMargins({8, 6, 4, 2});
    m_lines->setPalette(palette());
    m_overlay->setPalette(palette());
    m_names->setPalette(palette());
    m_names->setFont(small);
    fitTicks();
}

void PlotCanvas::fitTicks()
{
    const QFontMetrics metrics(xAxis->tickLabelFont());
    yAxis->ticker()->setTickCount(std::clamp(viewport().height() / (metrics.lineSpacing() * 5 / 2), 2, 8));
    labelAxes();
}

void PlotCanvas::labelAxes()
{
    const bool isLow = viewport().height() < 150; // then the panel's choices say what is on the axes
    const int room = viewport().height() - (isLow ? 24 : 40);
    yAxis->setLabel(plotAxisLabel(m_content->quantity, QFontMetrics(yAxis->labelFont()), room));
    xAxis->setLabel(isLow ? QString() : m_content->time == PlotTime::Utc ? tr("UTC") : tr("Hours since the start"));
    xAxis->setTicker(QSharedPointer<TimeTicker>::create(m_content->time));
    const QFontMetrics metrics(xAxis->tickLabelFont());
    xAxis->ticker()->setTickCount(
        std::max(viewport().width() * 4 / 5 / (metrics.horizontalAdvance(QStringLiteral("2020-01-01")) + 6), 2));
    yAxis->setRangeReversed(m_content->quantity.kind == PlotQuantity::Kind::Pressure); // up is up
}

void PlotCanvas::setContent(std::shared_ptr<const PlotContent> content)
{
    const bool isOther = content->time != m_content->time || content->quantity != m_content->quantity;
    setHit(std::nullopt);
    auto gone = std::exchange(m_content, std::move(content)); // of many lines: not to be destroyed on this thread
    m_lines->setContent(m_content);
    m_overlay->setContent(m_content);
    m_names->setContent(m_content);
    letGo(std::move(gone));
    setSelected(QSet<int>(m_wanted));
    labelAxes();
    if (isOther || !m_isZoomed)
        resetView();
    replotSoon();
}

void PlotCanvas::setSelected(const QSet<int>& selected)
{
    m_wanted = selected;
    m_selected.clear(); // those that have a line: others do not let lines recede
    if (!selected.isEmpty())
        for (const PlotLine& line : m_content->lines)
            if (selected.contains(line.id))
                m_selected.insert(line.id);
    m_lines->setSelected(m_selected);
    m_overlay->setSelected(m_selected);
    m_names->setSelected(m_selected);
    replotSoon();
}

void PlotCanvas::setCurrentTime(std::optional<Time> time)
{
    m_overlay->setCurrentTime(time);
    replotOverlay();
}

// Nobody waits for what is hidden.
void PlotCanvas::replotSoon()
{
    if (isVisible())
        replot(rpQueuedReplot);
}

void PlotCanvas::showEvent(QShowEvent* event)
{
    QCustomPlot::showEvent(event);
    replotSoon();
}

void PlotCanvas::replotOverlay()
{
    if (isVisible())
        layer(QStringLiteral("overlay"))->replot();
}

void PlotCanvas::showAll()
{
    const auto [first, last] = m_content->xRange;
    if (first <= last) {
        const double margin = first < last ? (last - first) * 0.015 : (m_content->time == PlotTime::Utc ? 3600 : 1);
        xAxis->setRange(first - margin, last + margin);
    }
    auto [lowest, highest] = m_content->valueRange;
    if (lowest > highest)
        return;
    const auto kind = m_content->quantity.kind;
    if (kind == PlotQuantity::Kind::HeightAboveSeaLevel || kind == PlotQuantity::Kind::HeightAboveGround
        || kind == PlotQuantity::Kind::DistanceFromStart)
        lowest = std::min(lowest, 0.0);
    const bool standsOnZero = lowest == 0 && kind != PlotQuantity::Kind::Recorded;
    const double size = std::max(std::abs(lowest), std::abs(highest));
    if (highest - lowest <= size * noise) { // one value, in the middle
        const double reach = size > 0 ? size * 0.05 : 1;
        yAxis->setRange(standsOnZero ? 0 : lowest - reach, highest + reach);
        return;
    }
    const double span = highest - lowest;
    yAxis->setRange(standsOnZero ? 0 : lowest - span * 0.06, highest + span * 0.06);
}

void PlotCanvas::resetView()
{
    showAll();
    setZoomed(false);
    replotSoon();
}

void PlotCanvas::setZoomed(bool isZoomed)
{
    if (m_isZoomed == isZoomed)
        return;
    m_isZoomed = isZoomed;
    emit zoomedChanged(isZoomed);
}

void PlotCanvas::zoom(double factor)
{
    for (QCPAxis* axis : {xAxis, yAxis})
        axis->scaleRange(factor, axis->range().center());
    setZoomed(true);
    replotSoon();
}

void PlotCanvas::pan(double x, double y)
{
    xAxis->moveRange(x * xAxis->range().size());
    yAxis->moveRange((yAxis->rangeReversed() ? -y : y) * yAxis->range().size());
    setZoomed(true);
    replotSoon();
}

void PlotCanvas::showAs(const PlotCanvas& other)
{
    applyLook();
    setContent(other.m_content);
    setSelected(other.m_selected);
    xAxis->setRange(other.xAxis->range());
    yAxis->setRange(other.yAxis->range());
}

QString PlotCanvas::readout() const
{
    return m_overlay->hitText();
}

QStringList PlotCanvas::legendTexts() const
{
    return m_names->texts(std::max(viewport().height() / QFontMetrics(font()).lineSpacing(), 1));
}

QPointF PlotCanvas::placeOf(std::size_t line, std::size_t point) const
{
    return m_lines->pixelOf(m_content->lines.at(line).points.at(point));
}

void PlotCanvas::setHit(std::optional<PlotHit> hit)
{
    if (hit == m_overlay->hit())
        return;
    m_overlay->setHit(hit);
    setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    replotOverlay();
    std::optional<Time> time;
    if (hit) {
        const PlotLine& line = m_content->lines[hit->line];
        const double x = line.points[hit->point].x;
        if (m_content->time == PlotTime::Utc)
            time = Time(std::chrono::round<std::chrono::seconds>(std::chrono::duration<double>(x)));
        else if (line.start)
            time = *line.start
                + std::chrono::round<std::chrono::seconds>(std::chrono::duration<double, std::ratio<3600>>(x));
    }
    emit hovered(time);
}

void PlotCanvas::focusInEvent(QFocusEvent* event)
{
    QCustomPlot::focusInEvent(event);
    axisRect()->axis(QCPAxis::atLeft)->setBasePen(QPen(palette().color(QPalette::Highlight), 2));
    xAxis->setBasePen(QPen(palette().color(QPalette::Highlight), 2));
    replotSoon();
}

void PlotCanvas::focusOutEvent(QFocusEvent* event)
{
    QCustomPlot::focusOutEvent(event);
    applyLook();
    replotSoon();
}

void PlotCanvas::resizeEvent(QResizeEvent* event)
{
    QCustomPlot::resizeEvent(event);
    fitTicks();
    replotSoon();
}

void PlotCanvas::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyLook();
        replotSoon();
    }
}

} // namespace windline

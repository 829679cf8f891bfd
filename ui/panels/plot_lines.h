// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/plot_content.h"

#include <QSet>

#include <memory>
#include <optional>

#include <qcustomplot.h>

namespace windline {

// A point of a line of the content.
struct PlotHit {
    std::size_t line = 0;
    std::size_t point = 0;

    bool operator==(const PlotHit&) const = default;
};

// All lines, their ground and their percentiles as one thing to draw: a graph of its own for each of ten thousand
// trajectories would be slow.
class PlotLines : public QCPAbstractPlottable {
public:
    PlotLines(QCPAxis* time, QCPAxis* value);

    void setContent(std::shared_ptr<const PlotContent> content) { m_content = std::move(content); }
    void setSelected(const QSet<int>& selected) { m_selected = selected; }
    void setPalette(const QPalette& palette) { m_palette = palette; }

    // The point nearest to a place on the plot among the lines that are drawn, of the line nearest to it; nothing
    // farther than so many pixels.
    std::optional<PlotHit> nearest(QPointF place, double reach) const;
    bool isDrawn(const PlotLine& line) const;
    QPointF pixelOf(const PlotPoint& point) const;

    double selectTest(const QPointF& place, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter*, const QRectF&) const override { }

private:
    std::pair<std::size_t, std::size_t> visible(const PlotLine& line) const;
    QPointF pixel(double x, double value) const;
    void fillUnder(QCPPainter* painter, const std::vector<double>& x, const std::vector<float>& top, float opacity);
    void fillBetween(QCPPainter* painter, PlotBand::Level low, PlotBand::Level high, float opacity);
    void drawGround(QCPPainter* painter);
    void drawBand(QCPPainter* painter);
    void drawLine(QCPPainter* painter, const PlotLine& line, LineState state, bool fast);
    void drawEnd(QCPPainter* painter, const PlotLine& line, const QPen& pen) const;

    std::shared_ptr<const PlotContent> m_content;
    QSet<int> m_selected;
    QPalette m_palette;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/plot_lines.h"

namespace windline {

// What moves over the lines: the moment of the timeline, and the value under the pointer. On a layer of its own, so
// that playing does not draw a thousand lines again.
class PlotOverlay : public QCPLayerable {
public:
    PlotOverlay(QCustomPlot* plot, const PlotLines* lines);

    void setContent(std::shared_ptr<const PlotContent> content);
    void setSelected(const QSet<int>& selected) { m_selected = selected; }
    void setPalette(const QPalette& palette) { m_palette = palette; }
    void setCurrentTime(std::optional<Time> time) { m_time = time; }
    void setHit(std::optional<PlotHit> hit) { m_hit = hit; }
    std::optional<PlotHit> hit() const { return m_hit; }
    QString hitText() const; // empty while nothing is hit

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    void drawTime(QCPPainter* painter) const;
    void drawHit(QCPPainter* painter) const;

    const PlotLines* m_lines;
    std::shared_ptr<const PlotContent> m_content;
    QSet<int> m_selected;
    QPalette m_palette;
    std::optional<Time> m_time;
    std::optional<PlotHit> m_hit;
};

// The line's value at a moment, straight between its points; NaN before its first and after its last one.
PlotPoint plotPointAt(const PlotLine& line, double x);

} // namespace windline

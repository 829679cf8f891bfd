// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/plot_content.h"

#include <QCoreApplication>
#include <QSet>

#include <memory>

#include <qcustomplot.h>

namespace windline {

// Says what is plotted, beside the axes: as many names as there is room for, those that are selected first.
class PlotLegend : public QCPLayoutElement {
    Q_DECLARE_TR_FUNCTIONS(windline::PlotLegend)
public:
    explicit PlotLegend(QCustomPlot* plot);

    void setContent(std::shared_ptr<const PlotContent> content) { m_content = std::move(content); }
    void setSelected(const QSet<int>& selected) { m_selected = selected; }
    void setPalette(const QPalette& palette) { m_palette = palette; }
    void setFont(const QFont& font) { m_font = font; }

    QStringList texts(int rows) const; // what stands in so many rows

    QSize minimumOuterSizeHint() const override;
    QSize maximumOuterSizeHint() const override;

protected:
    void draw(QCPPainter* painter) override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;

private:
    enum class Sample { None, Line, Median, Quarters, Most, Ground };
    struct Entry {
        QString text;
        Sample sample = Sample::None;
        QPen pen{};
    };
    QList<Entry> entries(int rows) const;
    void drawSample(QCPPainter* painter, const Entry& entry, const QRectF& room) const;

    std::shared_ptr<const PlotContent> m_content;
    QSet<int> m_selected;
    QPalette m_palette;
    QFont m_font;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/plot_content.h"
#include "ui/panels/plot_lines.h"

#include <QSet>

#include <memory>
#include <optional>

#include <qcustomplot.h>

namespace windline {

class PlotLegend;
class PlotOverlay;

// The plot itself: axes, lines, legend, and what mouse and keyboard do to it. Wheel zooms (over an axis, that axis
// alone), dragging moves, a double click or Home shows everything again.
class PlotCanvas : public QCustomPlot {
    Q_OBJECT
public:
    explicit PlotCanvas(QWidget* parent = nullptr);

    // Keeps what the user looks at while quantity and axis of time stay the same.
    void setContent(std::shared_ptr<const PlotContent> content);
    const PlotContent& content() const { return *m_content; }
    void setSelected(const QSet<int>& selected);
    void setCurrentTime(std::optional<Time> time);
    void resetView();
    void zoom(double factor); // around the middle; < 1: nearer
    bool isZoomed() const { return m_isZoomed; }
    // The same content, selection and section of it, for a picture.
    void showAs(const PlotCanvas& other);

    QString readout() const; // of the point under the pointer, in lines; empty without one
    QStringList legendTexts() const; // for assistive technology and tests
    QPointF placeOf(std::size_t line, std::size_t point) const; // on the widget

signals:
    void lineClicked(int id, bool add); // add: to what is selected
    void emptyClicked();
    void hovered(std::optional<windline::Time> time); // of the point under the pointer; none: it has left
    void zoomedChanged(bool isZoomed);

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyLook();
    void fitTicks();
    void labelAxes();
    void showAll();
    void setZoomed(bool isZoomed);
    void pan(double x, double y); // shares of what is seen
    void setHit(std::optional<PlotHit> hit);
    void replotSoon();
    void replotOverlay();

    std::shared_ptr<const PlotContent> m_content;
    PlotLines* m_lines;
    PlotOverlay* m_overlay;
    PlotLegend* m_names;
    QSet<int> m_wanted; // to be selected
    QSet<int> m_selected; // of those, the ones that have a line
    std::optional<QPoint> m_pressed; // where, while nothing was dragged since
    bool m_isZoomed = false;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do to the plot.
#include "ui/panels/plot_canvas.h"

#include "ui/panels/plot_overlay.h"

#include <QApplication>

namespace windline {

// + and - are the map's elsewhere; here they are the plot's.
bool PlotCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        for (const int own : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_Home})
            if (isPlain && key->key() == own) {
                event->accept();
                return true;
            }
    }
    return QCustomPlot::event(event);
}

void PlotCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? std::optional(event->pos()) : std::nullopt;
    QCustomPlot::mousePressEvent(event);
}

void PlotCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed && (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_pressed.reset();
        setHit(std::nullopt);
        setZoomed(true);
    }
    // A hand that trembles while it clicks does not move the plot.
    if (!m_pressed)
        QCustomPlot::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        constexpr double reach = 10;
        setHit(axisRect()->rect().contains(event->pos()) ? m_lines->nearest(event->position(), reach) : std::nullopt);
    }
}

void PlotCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    QCustomPlot::mouseReleaseEvent(event);
    if (!m_pressed || event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    if (!axisRect()->rect().contains(event->pos()))
        return;
    constexpr double reach = 8;
    const auto hit = m_lines->nearest(event->position(), reach);
    const bool add = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (hit)
        emit lineClicked(m_content->lines[hit->line].id, add);
    else if (!add)
        emit emptyClicked();
}

void PlotCanvas::mouseDoubleClickEvent(QMouseEvent*)
{
    m_pressed.reset();
    resetView();
}

void PlotCanvas::wheelEvent(QWheelEvent* event)
{
    QCustomPlot::wheelEvent(event);
    setZoomed(true);
    setHit(std::nullopt);
    event->accept();
}

void PlotCanvas::leaveEvent(QEvent* event)
{
    QCustomPlot::leaveEvent(event);
    setHit(std::nullopt);
}

void PlotCanvas::keyPressEvent(QKeyEvent* event)
{
    constexpr double step = 0.1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.8);
    case Qt::Key_Minus:
        return zoom(1.25);
    case Qt::Key_Left:
        return pan(-step, 0);
    case Qt::Key_Right:
        return pan(step, 0);
    case Qt::Key_Up:
        return pan(0, step);
    case Qt::Key_Down:
        return pan(0, -step);
    case Qt::Key_Home:
    case Qt::Key_0:
        return resetView();
    default:
        event->ignore(); // the window's: space plays
    }
}

} // namespace windline

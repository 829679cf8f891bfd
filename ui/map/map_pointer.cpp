// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_pointer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>
#include <QWidget>

namespace windline {

namespace {

constexpr double levelsPerNotch = 0.5;
// A click waits this long to see whether it becomes a double click: long enough for a quick hand, not felt as a delay
// beside the ring that marks it meanwhile.
constexpr int longestWaitMs = 300;

} // namespace

MapPointer::MapPointer(QWidget& widget, const MapScene& scene, const MapViewport& viewport)
    : m_widget(widget)
    , m_scene(scene)
    , m_viewport(viewport)
{
    m_doubleClickWait.setSingleShot(true);
    m_doubleClickWait.setInterval(std::min(QApplication::doubleClickInterval(), longestWaitMs));
    connect(&m_doubleClickWait, &QTimer::timeout, this, &MapPointer::tellHeldClick);
    widget.setMouseTracking(true);
    widget.installEventFilter(this);
}

bool MapPointer::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent&>(*event));
    case QEvent::MouseButtonDblClick: {
        const auto& mouse = static_cast<QMouseEvent&>(*event);
        if (!m_doubleClickWait.isActive())
            return press(mouse); // two clicks on a start or a trajectory, or slow ones
        m_doubleClickWait.stop();
        emit clickDropped();
        emit zoomed(mouse.position(), 1);
        return true;
    }
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent&>(*event));
        return true;
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent&>(*event));
    case QEvent::Wheel: {
        const auto& wheel = static_cast<QWheelEvent&>(*event);
        emit zoomed(
            wheel.position(), wheel.angleDelta().y() / double(QWheelEvent::DefaultDeltasPerStep) * levelsPerNotch);
        hover(wheel.position());
        return true;
    }
    case QEvent::NativeGesture: {
        const auto& gesture = static_cast<QNativeGestureEvent&>(*event);
        if (gesture.gestureType() == Qt::ZoomNativeGesture)
            emit zoomed(gesture.position(), std::log2(1 + gesture.value()));
        return true;
    }
    case QEvent::ShortcutOverride: // what is under way here comes before the window's own Escape
        if (m_doubleClickWait.isActive()) // and what was clicked before what is typed
            tellHeldClick();
        if (static_cast<QKeyEvent&>(*event).key() != Qt::Key_Escape || !isUnderWay())
            break;
        event->accept();
        return true;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent&>(*event).key() != Qt::Key_Escape || !isUnderWay())
            break;
        giveUp();
        return true;
    case QEvent::Leave:
        if (m_hoveredTrack) {
            m_hoveredTrack.reset();
            emit trackHovered(std::nullopt, {});
        }
        emit left();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void MapPointer::tellHeldClick()
{
    m_doubleClickWait.stop();
    emit clickDropped();
    emit clicked(m_heldPoint);
}

void MapPointer::setRectangleMode(bool on)
{
    if (on == m_rectangleMode)
        return;
    m_rectangleMode = on;
    m_widget.setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
    emit rectangleModeChanged(on);
}

bool MapPointer::isUnderWay() const
{
    return m_gesture == Gesture::DragStart || m_gesture == Gesture::Rectangle || m_rectangleMode;
}

void MapPointer::giveUp()
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::DragStart)
        emit startDragCancelled();
    if (gesture == Gesture::Rectangle)
        emit rectangleCancelled();
    setRectangleMode(false);
}

bool MapPointer::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton)
        return false;
    m_widget.setFocus(Qt::MouseFocusReason);
    m_gesture = Gesture::Undecided;
    m_pressedAt = m_lastPoint = event.position();
    const bool left = event.button() == Qt::LeftButton;
    m_pressedStart = left && !m_rectangleMode ? startAt(m_scene, m_viewport, m_pressedAt) : std::nullopt;
    m_drawsRectangle = left && !m_pressedStart && (m_rectangleMode || event.modifiers() & Qt::ShiftModifier);
    return true;
}

void MapPointer::move(const QMouseEvent& event)
{
    const QPointF point = event.position();
    if (m_gesture == Gesture::Undecided && (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_gesture = m_pressedStart ? Gesture::DragStart : m_drawsRectangle ? Gesture::Rectangle : Gesture::Pan;
    if (m_pressedStart && *m_pressedStart >= m_scene.starts.size())
        m_gesture = Gesture::None; // the start went away under the pointer
    if (m_gesture == Gesture::Pan) {
        m_widget.setCursor(Qt::ClosedHandCursor);
        emit panned(m_lastPoint - point);
        m_lastPoint = point;
    } else if (m_gesture == Gesture::DragStart) {
        m_widget.setCursor(Qt::ClosedHandCursor);
        emit startDragged(*m_pressedStart, point);
    } else if (m_gesture == Gesture::Rectangle) {
        m_widget.setCursor(Qt::CrossCursor);
        emit rectangleDragged(QRectF(m_pressedAt, point).normalized());
    }
    if (m_gesture == Gesture::None)
        hover(point);
    emit hovered(point);
}

bool MapPointer::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton)
        return false;
    const QPointF point = event.position();
    if (m_pressedStart && *m_pressedStart >= m_scene.starts.size())
        m_gesture = Gesture::None;
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::DragStart) {
        emit startDropped(*m_pressedStart, point);
    } else if (gesture == Gesture::Rectangle) {
        setRectangleMode(false);
        emit rectangleDropped(QRectF(m_pressedAt, point).normalized());
    } else if (gesture == Gesture::Undecided && event.button() == Qt::LeftButton && !m_rectangleMode) {
        if (m_pressedStart)
            emit startPressed(*m_pressedStart, event.modifiers());
        else if (const auto hit = trackAt(m_scene, m_viewport, m_pressedAt))
            emit trackClicked(hit->id, m_pressedAt, event.modifiers());
        else {
            if (m_doubleClickWait.isActive()) // one elsewhere, just before: they are two clicks
                tellHeldClick();
            m_heldPoint = m_pressedAt;
            m_doubleClickWait.start();
            emit clickHeld(m_pressedAt);
        }
    }
    m_pressedStart.reset();
    hover(point);
    return true;
}

void MapPointer::hover(QPointF point)
{
    const bool onStart = !m_rectangleMode && startAt(m_scene, m_viewport, point).has_value();
    const auto hit = onStart || m_rectangleMode ? std::nullopt : trackAt(m_scene, m_viewport, point);
    m_widget.setCursor(m_rectangleMode ? Qt::CrossCursor : onStart || hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!hit && !m_hoveredTrack)
        return;
    m_hoveredTrack = hit ? std::optional(hit->id) : std::nullopt;
    emit trackHovered(hit, point);
}

} // namespace windline

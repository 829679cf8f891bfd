// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/hit_test.h"

#include <QObject>
#include <QTimer>

class QMouseEvent;
class QWidget;

namespace windline {

// What mouse and touchpad mean on the map. Watches the widget's events and tells what the user wants;
// it changes nothing itself.
class MapPointer : public QObject {
    Q_OBJECT

public:
    // All must outlive this.
    MapPointer(QWidget& widget, const MapScene& scene, const MapViewport& viewport);

    bool eventFilter(QObject* watched, QEvent* event) override;

    // The next drag draws a rectangle instead of moving the map. With Shift, any drag does.
    void setRectangleMode(bool on);
    bool isRectangleMode() const { return m_rectangleMode; }

signals:
    void panned(QPointF pixels); // that the map's centre moves over the map
    void zoomed(QPointF around, double levels);
    void clickHeld(QPointF point); // it may still become a double click
    void clickDropped();
    void clicked(QPointF point);
    void startPressed(qsizetype start, Qt::KeyboardModifiers modifiers);
    void startDragged(qsizetype start, QPointF point);
    void startDropped(qsizetype start, QPointF point);
    void startDragCancelled();
    void trackClicked(int id, QPointF point, Qt::KeyboardModifiers modifiers);
    void rectangleDragged(QRectF rectangle);
    void rectangleDropped(QRectF rectangle);
    void rectangleCancelled();
    void rectangleModeChanged(bool on);
    void trackHovered(const std::optional<TrackHit>& hit, QPointF point);
    void hovered(QPointF point);
    void left();

private:
    enum class Gesture { None, Undecided, Pan, DragStart, Rectangle };

    bool press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    void hover(QPointF point);
    bool isUnderWay() const; // what Escape ends
    void tellHeldClick(); // it is no half of a double click
    void giveUp();

    QWidget& m_widget;
    const MapScene& m_scene;
    const MapViewport& m_viewport;
    Gesture m_gesture = Gesture::None;
    bool m_rectangleMode = false;
    bool m_drawsRectangle = false; // if this press becomes a drag
    QPointF m_pressedAt;
    QPointF m_lastPoint;
    std::optional<qsizetype> m_pressedStart;
    std::optional<int> m_hoveredTrack;
    QPointF m_heldPoint;
    QTimer m_doubleClickWait;
};

} // namespace windline

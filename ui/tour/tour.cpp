// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "ui/style/theme.h"
#include "ui/tour/tour_card.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace windline {

Tour::Tour(QWidget* window, QList<TourStep> steps)
    : QWidget(window)
    , m_steps(std::move(steps))
    , m_card(new TourCard(this))
{
    setAccessibleName(tr("Tour"));
    qApp->installEventFilter(this); // Esc ends it wherever the focus is
    connect(m_card, &TourCard::nextWanted, this, [this] { go(1); });
    connect(m_card, &TourCard::backWanted, this, [this] { go(-1); });
    connect(m_card, &TourCard::endWanted, this, &Tour::end);
    hide();
}

void Tour::start()
{
    go(1);
}

bool Tour::canShow(int step) const
{
    const QWidget* place = m_steps[step].place;
    return place && place->isVisible() && !place->visibleRegion().isEmpty();
}

void Tour::go(int direction)
{
    int step = m_step + direction;
    while (step >= 0 && step < m_steps.size() && !canShow(step))
        step += direction;
    if (step >= m_steps.size()) {
        end();
        return;
    }
    if (step < 0)
        return;
    m_step = step;
    const TourStep& now = m_steps[step];
    show();
    raise();
    m_card->show(now.title, now.text, step, static_cast<int>(m_steps.size()));
    arrange();
}

void Tour::end()
{
    hide();
    emit finished();
    deleteLater();
}

QRect Tour::placeOfStep() const
{
    constexpr int margin = 3;
    const QWidget* place = m_steps[m_step].place;
    if (!place)
        return {};
    return QRect(place->mapTo(parentWidget(), QPoint()), place->size())
        .adjusted(-margin, -margin, margin, margin)
        .intersected(rect());
}

// The card goes where it hides nothing of what it speaks of, if there is such a place; else into its lower corner.
void Tour::arrange()
{
    if (m_step < 0)
        return;
    setGeometry(parentWidget()->rect());
    constexpr int gap = 14;
    const QRect hole = placeOfStep();
    const QSize size = m_card->size();
    QRect card(QPoint(), size);
    const QRect room = rect().adjusted(gap, gap, -gap, -gap);
    const QList<QPoint> corners{
        {hole.right() + gap, hole.top() + gap},
        {hole.left() - gap - size.width(), hole.top() + gap},
        {hole.center().x() - size.width() / 2, hole.bottom() + gap},
        {hole.center().x() - size.width() / 2, hole.top() - gap - size.height()},
    };
    bool found = false;
    for (const QPoint& corner : corners) {
        card.moveTopLeft({std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - size.width())),
            std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - size.height()))});
        found = !card.intersects(hole);
        if (found)
            break;
    }
    if (!found)
        card.moveBottomLeft(hole.bottomLeft() + QPoint(gap, -gap));
    m_card->move(card.topLeft());
    setMask(QRegion(rect()).subtracted(hole).united(card)); // what is shown can be used
    update();
    // Below a mask that has moved, Qt paints nothing anew: what is no longer covered would stay dimmed.
    if (QWidget* place = m_steps[m_step].place) {
        place->update();
        for (QWidget* part : place->findChildren<QWidget*>())
            part->update();
    }
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    const bool isArrangement = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == parentWidget() && isArrangement)
        arrange();
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto* widget = isKey && isVisible() ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget && widget->window() == window()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isOurs = key == Qt::Key_Escape
            || (isAncestorOf(widget) && (key == Qt::Key_Left || key == Qt::Key_Right)); // else they are for the map
        if (isOurs && event->type() == QEvent::KeyPress)
            turn(key);
        if (isOurs) {
            event->accept(); // an override: the shortcuts of the window wait
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Tour::turn(int key)
{
    if (key == Qt::Key_Escape)
        end();
    else
        go(key == Qt::Key_Left ? -1 : 1);
}

void Tour::paintEvent(QPaintEvent*)
{
    constexpr int dim = 120; // of 255
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, dim));
    painter.setPen(QPen(toneColour(Tone::Accent, palette()), 2));
    painter.drawRect(placeOfStep().adjusted(-1, -1, 0, 0));
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace windline {

class TourCard;

// One thing to be shown.
struct TourStep {
    QPointer<QWidget> place; // below the window that the tour is about
    QString title;
    QString text; // plain, a few lines
};

// Lies over a window and shows its parts one after the other: all the rest is dimmed, the part itself can be used
// meanwhile. Next, Back, arrow keys; Esc ends it. Steps whose place is hidden when they come are passed over.
class Tour : public QWidget {
    Q_OBJECT
public:
    Tour(QWidget* window, QList<TourStep> steps);

    void start();

signals:
    void finished(); // it deletes itself then

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool canShow(int step) const;
    void go(int direction); // 1 or -1, to the next step that can be shown
    void turn(int key);
    void end();
    void arrange();
    QRect placeOfStep() const;

    const QList<TourStep> m_steps;
    TourCard* m_card;
    int m_step = -1;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace windline {

// What one step of a tour says, with the buttons that lead on.
class TourCard : public QFrame {
    Q_OBJECT
public:
    explicit TourCard(QWidget* parent);

    // step counts from 0.
    void show(const QString& title, const QString& text, int step, int steps);

signals:
    void backWanted();
    void nextWanted();
    void endWanted();

private:
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_where;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_end;
};

} // namespace windline

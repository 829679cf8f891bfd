// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace windline {

class TimingsModel;

// What each run took, phase by phase, and why its strategy was chosen.
class TimingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit TimingsPanel(TimingsModel* timings, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }

private:
    void explainChoice();
    void copy() const;

    TimingsModel* m_timings;
    QTableView* m_table;
    QLabel* m_reason;
};

} // namespace windline

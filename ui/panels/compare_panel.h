// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/compare.h"
#include "engine/model/trajectory.h"

#include <QThreadPool>
#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace windline {

class ComparisonModel;

// A result that can be compared: of a run, or of a file.
struct NamedTrajectories {
    QString name; // as people know it; no two alike
    std::shared_ptr<const std::vector<Trajectory>> trajectories; // never null
};

// Two results hour by hour: how far apart they are.
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    explicit ComparePanel(QWidget* parent = nullptr);
    ~ComparePanel() override;

    // What there is to choose from. Those that were chosen stay so while there are sets of their names; otherwise the
    // first two are compared.
    void setSets(std::vector<NamedTrajectories> sets);
    void choose(const QString& first, const QString& second); // by their names; unknown ones change nothing

    QTableView* table() const { return m_table; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void compare();
    void showComparison(Comparison comparison, const QString& first, const QString& second);
    void showHint(const QString& text);
    void swap();
    void copy() const;
    const NamedTrajectories& setIn(const QComboBox* box) const;

    std::vector<NamedTrajectories> m_sets;
    ComparisonModel* m_model;
    QComboBox* m_first;
    QComboBox* m_second;
    QPushButton* m_copy;
    QTableView* m_table;
    QLabel* m_remarks;
    QLabel* m_summary;
    QLabel* m_hint;
    QWidget* m_choice; // the row of both boxes
    QStackedLayout* m_stack; // the hint, or the figures
    bool m_comparesWhenShown = false; // much work, and nobody looks
    int m_comparison = 0; // which of them is the latest
    QThreadPool m_pool;
};

} // namespace windline

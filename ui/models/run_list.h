// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/kept_run.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace windline {

// The runs: those that wait for their turn, the one that goes on, and those that are over and kept until they are
// removed; the newest first. It computes nothing (RunController does): it is what lists, maps and project files see.
class RunList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Outcome, // while it waits, its place; while it goes on, how far it is
        ComputedAt,
        Meteorology,
        Starts,
        Duration,
        Motion,
        NumericsUsed,
        StrategyUsed,
        Seconds,
        ColumnCount
    };
    enum class State { Waiting, Running, Kept };
    // int; int(State); bool; double of the outcome while it goes on
    enum Role { NumberRole = Qt::UserRole, StateRole, ShownRole, FractionRole };

    using QAbstractTableModel::QAbstractTableModel;

    // Those that are kept, the newest first. Trajectories are shared, never copied.
    const std::vector<KeptRun>& runs() const { return m_runs; }
    // In place of all that are kept, in any order; what waits or goes on stays, behind them. Numbers that are not
    // positive or there twice are given anew; none is shown then and none lies beside.
    void setRuns(std::vector<KeptRun> runs);
    void add(KeptRun run); // 0 for its number: the next one
    void rename(int number, const QString& name); // empty: its number is its name again
    void remove(int number); // of those that are kept; its neighbour is shown if it was
    const KeptRun* find(int number) const; // of those that are kept; null when there is none
    // Its starts have other places in the window now.
    void setOrigins(int number, std::vector<KeptRun::Origin> origins);
    void addWriteSeconds(int number, double seconds);

    // The queue. A run begins as a request and its origins; the others of its members come when it is over.
    int enqueue(RunRequest request, std::vector<KeptRun::Origin> origins); // returns its number
    const KeptRun* nextWaiting() const; // null when none waits
    const KeptRun* running() const; // null when none goes on
    int waitingCount() const;
    void beginNext(); // the next that waits goes on now; none may go on already
    void showProgress(double fraction, double secondsLeft); // secondsLeft negative: not known yet
    // It is over, and is kept …
    void keepRunning(
        const RunReport& report, Time computedAt, std::shared_ptr<const std::vector<Trajectory>> trajectories);
    void dropRunning(); // … or came to nothing.
    bool removeWaiting(int number); // false when none such waits
    void removeAllWaiting();

    // Which of them the window shows as its own result; 0: none.
    int shown() const { return m_shown; }
    void setShown(int number);
    // Which of those that are kept lie beside it, once another one is shown.
    bool isBeside(int number) const { return m_beside.contains(number); }
    void setBeside(int number, bool beside);

    QString nameOf(int number) const; // as given, or "Run 3"
    // In what a run differs from the one before it: "Unlike run 2: backward"; empty for the first.
    QString differencesText(int number) const;
    int rowOf(int number) const; // -1 when there is none
    int numberAt(int row) const { return at(row).number; }
    State stateAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void changed(); // those that are kept, or their names: what a project saves
    void shownChanged();
    void besideChanged();

private:
    const KeptRun& at(int row) const;
    QString text(const KeptRun& run, int column, int row) const;
    QString outcomeText(const KeptRun& run, int row) const;
    QString toolTip(int row, int column) const;
    void queueChanged(); // places in the queue

    std::vector<KeptRun> m_runs; // the newest first
    std::vector<KeptRun> m_queue; // the newest first: the one that goes on is the last
    bool m_isRunning = false;
    double m_fraction = 0;
    double m_secondsLeft = -1;
    int m_lastNumber = 0;
    int m_shown = 0;
    std::set<int> m_beside;
};

// "43 %, 12 s left"
QString progressText(double fraction, double secondsLeft);
QString timeLeftText(double secondsLeft); // "12 s left"; empty when it is not known

} // namespace windline

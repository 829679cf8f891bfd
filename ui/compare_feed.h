// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace windline {

class ComparePanel;
class OpenedTrajectories;
class RunList;

// Keeps the panel's choice: every run that is kept, the newest first, and every opened file.
class CompareFeed : public QObject {
    Q_OBJECT
public:
    CompareFeed(RunList* runs, OpenedTrajectories* opened, ComparePanel* panel);

    // Both are chosen in the panel.
    void compareRuns(int first, int second);

private:
    void feed();
    QString nameOfRun(int number) const; // no two alike

    RunList* m_runs;
    OpenedTrajectories* m_opened;
    ComparePanel* m_panel;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace windline {

class ComparePanel;
class OpenedTrajectories;
class TrajectoryModel;

// Keeps the panel's choice: the run's result, once it is complete, and every opened file.
class CompareFeed : public QObject {
    Q_OBJECT
public:
    CompareFeed(TrajectoryModel* run, OpenedTrajectories* opened, ComparePanel* panel);

private:
    void feed();

    TrajectoryModel* m_run;
    OpenedTrajectories* m_opened;
    ComparePanel* m_panel;
    bool m_runIsComplete = false;
};

} // namespace windline

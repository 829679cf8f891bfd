// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

#include <QObject>

#include <memory>
#include <vector>

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
    std::shared_ptr<const std::vector<Trajectory>> m_result; // of the last complete run
};

} // namespace windline

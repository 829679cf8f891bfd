// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace windline {

class OpenedTrajectories;
class RunList;

// Lays the runs that are ticked in the list beside the one that is shown, as opened files are; and takes the tick away
// when one of them is closed there.
class RunsBeside : public QObject {
    Q_OBJECT
public:
    RunsBeside(RunList* runs, OpenedTrajectories* opened, QObject* parent);

private:
    void lay();
    void takeTicksAway();

    RunList* m_runs;
    OpenedTrajectories* m_opened;
    bool m_busy = false; // this object is passing a change on
};

} // namespace windline

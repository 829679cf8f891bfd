// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/undo_history.h"

#include <QObject>

namespace windline {

class RunSettingsForm;
class StartPointModel;

// Makes steps for the history of whatever changes starts and settings, wherever that comes from: all that changes
// during one event is one step. And takes steps back.
class ChangeRecorder : public QObject {
    Q_OBJECT
public:
    ChangeRecorder(StartPointModel* starts, RunSettingsForm* settings, UndoHistory* history, QObject* parent = nullptr);

    void undo();
    void redo();
    // Ends the step that may be under way; whoever asks the history or saves calls it first.
    void record();
    // What has changed since record() is nothing to undo: it came with meteorology, or with a project.
    void absorb();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void recordSoon();
    void use(const UndoHistory::Step& step, bool back);

    StartPointModel* m_starts;
    RunSettingsForm* m_settings;
    UndoHistory* m_history;
    std::vector<StartPointModel::Entry> m_lastStarts;
    RunRequest m_lastSettings;
    bool m_startsChanged = false;
    bool m_settingsChanged = false;
    bool m_isUsing = false;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/change_recorder.h"

#include "ui/panels/run_settings_form.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace windline {

ChangeRecorder::ChangeRecorder(
    StartPointModel* starts, RunSettingsForm* settings, UndoHistory* history, QObject* parent)
    : QObject(parent)
    , m_starts(starts)
    , m_settings(settings)
    , m_history(history)
    , m_lastStarts(starts->entries())
    , m_lastSettings(settings->settings())
{
    connect(starts, &StartPointModel::startsChanged, this, [this] {
        m_startsChanged = true;
        recordSoon();
    });
    connect(settings, &RunSettingsForm::changed, this, [this] {
        m_settingsChanged = true;
        recordSoon();
    });
    // A field that is being typed in would keep Ctrl+Z for itself, even with nothing to undo in it.
    for (QLineEdit* field : settings->findChildren<QLineEdit*>())
        field->installEventFilter(this);
}

bool ChangeRecorder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ChangeRecorder::recordSoon()
{
    if (!m_isUsing)
        QMetaObject::invokeMethod(this, &ChangeRecorder::record, Qt::QueuedConnection);
}

void ChangeRecorder::record()
{
    UndoHistory::Step step;
    if (m_startsChanged) {
        std::vector<StartPointModel::Entry> now = m_starts->entries();
        step.starts = startsChange(m_lastStarts, now);
        m_lastStarts = std::move(now);
    }
    if (m_settingsChanged) {
        const RunRequest now = m_settings->settings();
        step.settings = settingsChange(m_lastSettings, now);
        m_lastSettings = now;
    }
    m_startsChanged = m_settingsChanged = false;
    if (!step.starts.isNone() || !step.settings.isNone())
        m_history->push(std::move(step));
}

void ChangeRecorder::absorb()
{
    m_lastStarts = m_starts->entries();
    m_lastSettings = m_settings->settings();
    m_startsChanged = m_settingsChanged = false;
}

void ChangeRecorder::undo()
{
    record();
    if (m_history->canUndo())
        use(m_history->takeUndo(), true);
}

void ChangeRecorder::redo()
{
    record();
    if (m_history->canRedo())
        use(m_history->takeRedo(), false);
}

void ChangeRecorder::use(const UndoHistory::Step& step, bool back)
{
    m_isUsing = true;
    if (!step.settings.isNone()) {
        RunRequest settings = m_settings->settings();
        apply(step.settings, back, settings);
        m_settings->setSettings(settings);
    }
    if (!step.starts.isNone()) {
        const StartsChange& change = step.starts;
        m_starts->replace(static_cast<int>(change.first),
            static_cast<int>(back ? change.after.size() : change.before.size()), back ? change.before : change.after);
        apply(change, back, m_lastStarts);
    }
    m_lastSettings = m_settings->settings();
    m_startsChanged = m_settingsChanged = false;
    m_isUsing = false;
}

} // namespace windline

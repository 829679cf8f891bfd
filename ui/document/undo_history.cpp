// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/undo_history.h"

#include "ui/document/change_text.h"

namespace windline {

QString UndoHistory::Step::text() const
{
    if (!starts.isNone() && !settings.isNone())
        return ChangeText::tr("change of starts and settings");
    return starts.isNone() ? settings.text() : starts.text();
}

UndoHistory::UndoHistory(QObject* parent)
    : QObject(parent)
{
}

bool UndoHistory::merge(const Step& step)
{
    constexpr qint64 pauseInTyping = 2000; // milliseconds
    if (m_steps.empty() || m_done != m_steps.size() || m_done == m_clean || !m_sinceLast.isValid()
        || m_sinceLast.elapsed() > pauseInTyping)
        return false;
    Step& last = m_steps.back().step;
    if (!last.starts.isNone() || !step.starts.isNone() || last.settings.fields != step.settings.fields
        || !step.settings.isOfOneField())
        return false;
    last.settings.after = step.settings.after;
    if (settingsChange(last.settings.before, last.settings.after).fields == 0)
        dropLast(); // typed back to what it was
    return true;
}

void UndoHistory::dropLast()
{
    m_bytes -= m_steps.back().bytes;
    m_steps.pop_back();
    if (m_done > m_steps.size())
        m_done = m_steps.size();
    if (m_clean != never && m_clean > m_steps.size())
        m_clean = never;
}

void UndoHistory::dropOldest()
{
    m_bytes -= m_steps.front().bytes;
    m_steps.pop_front();
    --m_done;
    m_clean = m_clean == 0 || m_clean == never ? never : m_clean - 1;
}

void UndoHistory::push(Step step)
{
    const bool isMerged = merge(step);
    m_sinceLast.start();
    if (!isMerged) {
        while (m_steps.size() > m_done)
            dropLast();
        const std::size_t bytes = sizeof(Kept) + step.starts.bytes();
        m_steps.push_back({std::move(step), bytes});
        m_bytes += bytes;
        ++m_done;
        // The newest can always be undone, however large it is.
        while (m_steps.size() > 1 && (m_steps.size() > m_mostSteps || m_bytes > m_mostBytes))
            dropOldest();
    }
    emit changed();
}

void UndoHistory::clear()
{
    m_steps.clear();
    m_done = m_clean = m_bytes = 0;
    m_sinceLast.invalidate();
    emit changed();
}

QString UndoHistory::undoText() const
{
    return canUndo() ? m_steps[m_done - 1].step.text() : QString();
}

QString UndoHistory::redoText() const
{
    return canRedo() ? m_steps[m_done].step.text() : QString();
}

const UndoHistory::Step& UndoHistory::takeUndo()
{
    m_sinceLast.invalidate(); // what is typed next is a step of its own
    --m_done;
    emit changed();
    return m_steps[m_done].step;
}

const UndoHistory::Step& UndoHistory::takeRedo()
{
    m_sinceLast.invalidate();
    ++m_done;
    emit changed();
    return m_steps[m_done - 1].step;
}

void UndoHistory::setClean()
{
    m_clean = m_done;
    emit changed();
}

void UndoHistory::setLimits(std::size_t steps, std::size_t bytes)
{
    m_mostSteps = steps;
    m_mostBytes = bytes;
}

} // namespace windline

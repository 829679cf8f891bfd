// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/settings_change.h"
#include "ui/document/starts_change.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>

namespace windline {

// What was changed and can be undone, oldest first. Like QUndoStack, but bounded by memory too: a step can be one name
// or a hundred thousand starts. The oldest steps go when there are too many or they are too large.
class UndoHistory : public QObject {
    Q_OBJECT
public:
    struct Step {
        StartsChange starts;
        SettingsChange settings;

        QString text() const;
    };

    explicit UndoHistory(QObject* parent = nullptr);

    // Several changes of one setting, one soon after the other, are one step: typing is.
    void push(Step step);
    void clear(); // and what there is now counts as saved

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    QString undoText() const; // what it would undo; empty when there is nothing
    QString redoText() const;
    // Moves on; the step lives until the next push() or clear(). Only when there is one.
    const Step& takeUndo();
    const Step& takeRedo();

    void setClean(); // saved as it is now
    bool isClean() const { return m_done == m_clean; }

    void setLimits(std::size_t steps, std::size_t bytes);
    std::size_t bytes() const { return m_bytes; }
    std::size_t size() const { return m_steps.size(); }

signals:
    void changed();

private:
    static constexpr std::size_t never = static_cast<std::size_t>(-1);
    struct Kept {
        Step step;
        std::size_t bytes = 0;
    };
    bool merge(const Step& step);
    void dropLast();
    void dropOldest();

    std::deque<Kept> m_steps;
    std::size_t m_done = 0; // how many are done; the others were undone
    std::size_t m_clean = 0; // how many were done when it was saved; never: that state cannot be reached any more
    std::size_t m_bytes = 0;
    std::size_t m_mostSteps = 500;
    std::size_t m_mostBytes = 256'000'000;
    QElapsedTimer m_sinceLast;
};

} // namespace windline

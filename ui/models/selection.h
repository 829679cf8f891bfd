// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace windline {

// Which starts (and so which trajectories) are selected: the one selection that map, tables and lists share.
// It holds the starts' ids, which outlive sorting and the removal of their neighbours.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const QSet<int>& startIds() const { return m_startIds; }
    void set(const QSet<int>& startIds);
    void clear() { set({}); }
    // What a click on something means: it alone, or with Ctrl or Shift, it as well (or no longer).
    void click(int startId, Qt::KeyboardModifiers modifiers);

signals:
    void changed();

private:
    QSet<int> m_startIds;
};

} // namespace windline

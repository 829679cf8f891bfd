// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace windline {

// Which trajectories are out of sight, on the map and in the tables alike: by the ids of their starts, as in Selection.
class HiddenTrajectories : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const QSet<int>& startIds() const { return m_startIds; }
    bool contains(int startId) const { return m_startIds.contains(startId); }
    void hide(const QSet<int>& startIds);
    void show(const QSet<int>& startIds);
    void showAll();

signals:
    void changed();

private:
    void set(const QSet<int>& startIds);

    QSet<int> m_startIds;
};

} // namespace windline

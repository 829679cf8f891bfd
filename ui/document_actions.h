// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <functional>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace windline {

// What can be done with the project, and undone, with its words and keys.
class DocumentActions : public QObject {
    Q_OBJECT
public:
    explicit DocumentActions(QObject* parent);

    QAction* newProject;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* undo;
    QAction* redo;

    // At the top of the menus File and Edit, which are there.
    void fillMenus(QMenu* file, QMenu* edit, std::function<std::vector<std::filesystem::path>()> recent);
    // What undo and redo would do; empty when there is nothing.
    void setUndoTexts(const QString& undone, const QString& redone);

signals:
    void recentChosen(const std::filesystem::path& file);
    void recentCleared();

private:
    void fillRecent();

    QMenu* m_recentMenu = nullptr;
    std::function<std::vector<std::filesystem::path>()> m_recent;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/change_recorder.h"
#include "ui/document/project_session.h"
#include "ui/document/recent_projects.h"
#include "ui/document_actions.h"
#include "ui/main_window.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace windline {

// What the window needs for its document, and nobody else does.
struct MainWindow::Document {
    UndoHistory history;
    ChangeRecorder* recorder = nullptr;
    ProjectSession* session = nullptr;
    DocumentActions* actions = nullptr;
    RecentProjects recent;

    std::vector<std::filesystem::path> meteorology; // of the project, also what is missing or not read yet
    bool isDemonstration = false;
    RunRequest usualSettings; // that a new project begins with
    std::optional<std::vector<std::filesystem::path>> awaited; // meteorology that was asked for by an opened project
    std::vector<std::filesystem::path> missingTrajectories; // that the project names
    std::vector<std::filesystem::path> opened; // files of trajectories, as last seen
    std::vector<std::filesystem::path> quiet; // files of trajectories that come with the project
    ProjectView view; // to be shown again when its meteorology is there
    bool mayClose = false;

    explicit Document(bool remembers)
        : recent(remembers)
    {
    }
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/project/project_file.h"

#include <QDateTime>
#include <QLockFile>

#include <filesystem>
#include <memory>
#include <vector>

namespace windline {

// Where work that is not saved survives a crash: a folder for each running program, locked while it runs, with a
// project and the name of the file that it belongs to. Functions of one object are called by one thread at a time.
class Recovery {
public:
    explicit Recovery(std::filesystem::path root);

    // Throws EngineError when it cannot be written.
    void write(const Project& project, const std::filesystem::path& belongsTo, StoredRuns& stored);
    void clear(); // there is nothing to recover any more

    // What a program that is gone has left behind, the newest first.
    struct Found {
        std::filesystem::path folder;
        std::filesystem::path project;
        std::filesystem::path belongsTo; // empty when it had never been saved
        QDateTime savedAt;
    };
    static std::vector<Found> leftBehind(const std::filesystem::path& root);
    // While there is one, no other program takes what was found. Null when another one was faster.
    using Hold = std::shared_ptr<QLockFile>;
    static Hold hold(const Found& found);
    void adopt(const Found& found, Hold hold); // from now on it is this object's: kept until clear()
    static void discard(const Found& found);
    // Neither offered nor removed any more; returns the folder where it lies then. Nobody may hold it.
    static std::filesystem::path setAside(const Found& found);

private:
    std::filesystem::path m_root;
    std::filesystem::path m_folder; // empty while there is none
    Hold m_lock;
};

} // namespace windline

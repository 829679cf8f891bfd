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
    // From now on it is this object's: kept until clear(). False when another program was faster.
    bool adopt(const Found& found);
    static void discard(const Found& found);

private:
    bool lock(const std::filesystem::path& folder);

    std::filesystem::path m_root;
    std::filesystem::path m_folder; // empty while there is none
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace windline

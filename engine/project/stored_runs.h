// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/kept_run.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace windline {

// A file of a run, and how to tell that it is still the one that was written.
struct StoredFile {
    std::string name; // within the folder of runs
    std::uintmax_t bytes = 0;
    std::string sha256; // hexadecimal

    bool operator==(const StoredFile&) const = default;
};

struct StoredRun {
    StoredFile record; // what was asked for and reported
    std::optional<StoredFile> trajectories; // none when there is not one point
};

// Which runs lie in which folder. A run is known by its trajectories, which never change, and by who its starts are.
class StoredRuns {
public:
    // Nothing when it is not there, or is not what was written.
    std::optional<StoredRun> find(const KeptRun& run, const std::filesystem::path& folder) const;
    void add(const KeptRun& run, const std::filesystem::path& folder, StoredRun stored);

    // Runs that a project names and whose files could not be read: their entries, to be written again as they are.
    struct Unread {
        std::filesystem::path folder;
        std::string entry; // JSON
        std::vector<std::string> names; // of files
    };
    void setUnread(const std::filesystem::path& folder, std::vector<Unread> unread);
    std::vector<Unread> unreadIn(const std::filesystem::path& folder) const;

private:
    struct Known {
        std::weak_ptr<const std::vector<Trajectory>> trajectories;
        std::vector<int> origins; // ids and colours of the starts
        std::filesystem::path folder;
        StoredRun stored;
    };
    std::vector<Known> m_known;
    std::vector<Unread> m_unread;
};

// Writes the files of a run into the folder, which is there. Throws EngineError (NotWritable).
StoredRun storeRun(const KeptRun& run, const std::filesystem::path& folder, const std::filesystem::path& projectFolder);

// Reads them back; number, name and time of the run are the project file's. Throws EngineError.
KeptRun readStoredRun(
    const StoredRun& stored, const std::filesystem::path& folder, const std::filesystem::path& projectFolder);

// Whether a file of a run is called so; nothing else is ever read from, or removed from, a folder of runs.
bool isNameOfRunFile(const std::string& name);

// Removes the files of runs whose names are not among these, and the folder when it is empty then. Says nothing when
// something cannot be removed: it does no harm.
void removeOtherRuns(const std::filesystem::path& folder, const std::set<std::string>& names);

} // namespace windline

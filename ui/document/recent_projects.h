// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace windline {

// The projects that were opened or saved last, the newest first; in the user's settings, unless it shall not remember.
class RecentProjects {
public:
    explicit RecentProjects(bool remembers);

    const std::vector<std::filesystem::path>& files() const { return m_files; }
    void add(const std::filesystem::path& file);
    void remove(const std::filesystem::path& file);
    void clear();

private:
    void remember() const;

    bool m_remembers;
    std::vector<std::filesystem::path> m_files;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace windline {

// A folder in memory that GDAL can write into, for drivers that do not notice when the disk is full.
class GdalMemoryFolder {
public:
    GdalMemoryFolder();
    ~GdalMemoryFolder();
    GdalMemoryFolder(const GdalMemoryFolder&) = delete;
    GdalMemoryFolder& operator=(const GdalMemoryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    // Throws std::runtime_error when not everything could be written.
    void copyFilesTo(const std::filesystem::path& folder) const;

private:
    std::filesystem::path m_path;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>

class QFile;

namespace windline {

// A file whose bytes lie in memory when they are looked at, and not before.
class MappedFile {
public:
    explicit MappedFile(std::filesystem::path file);
    ~MappedFile();
    MappedFile(MappedFile&&) noexcept;
    MappedFile& operator=(MappedFile&&) noexcept;

    const std::filesystem::path& path() const { return m_path; }

    // All bytes of the file, until release(). Throws EngineError (NotReadable): also when the file has another size
    // than the first time, because bytes that are gone cannot be looked at without a crash.
    std::string_view bytes();
    void release();

private:
    std::filesystem::path m_path;
    std::unique_ptr<QFile> m_file; // open while it is mapped
    std::string_view m_bytes;
    std::size_t m_size = 0; // the first time
};

} // namespace windline

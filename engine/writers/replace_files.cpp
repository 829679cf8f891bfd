// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/replace_files.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <stdexcept>
#include <system_error>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace windline {

namespace {

// A renamed file whose contents are not on disk yet is empty after a power cut; and some systems tell only here that
// the disk or the quota is full.
void flushToDisk([[maybe_unused]] const std::filesystem::path& file)
{
#ifndef _WIN32
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!flushed)
        throw std::runtime_error(std::generic_category().message(error));
#endif
}

// What other programs keep beside a file: journals of a GeoPackage, spatial indexes of a shapefile. Beside the new file
// they would be wrong, and SQLite would even write an old journal into it.
void removeCompanions(const std::filesystem::path& file)
{
    std::error_code ignored; // they are seldom there
    if (file.extension() == ".gpkg")
        for (const char* ending : {"-wal", "-shm", "-journal"})
            std::filesystem::remove(std::filesystem::path(file) += ending, ignored);
    if (file.extension() == ".shp")
        for (const char* ending : {".qix", ".sbn", ".sbx"})
            std::filesystem::remove(std::filesystem::path(file).replace_extension(ending), ignored);
}

} // namespace

std::vector<std::filesystem::path> moveFiles(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::vector<std::filesystem::path> names;
    for (const auto& entry : std::filesystem::directory_iterator(from)) {
        flushToDisk(entry.path());
        names.push_back(entry.path().filename());
    }
    std::ranges::sort(names);
    // Before the first of several files is replaced, what can be foreseen of the last one's failure.
    for (const auto& name : names)
        if (std::filesystem::is_directory(to / name))
            throw std::runtime_error(
                QCoreApplication::translate("Writer", "there is a folder of this name").toStdString());

    std::vector<std::filesystem::path> moved;
    for (const auto& name : names) {
        removeCompanions(to / name);
        std::error_code error;
        std::filesystem::rename(from / name, to / name, error);
        if (error)
            throw std::runtime_error(error.message());
        moved.push_back(to / name);
    }
    return moved;
}

} // namespace windline

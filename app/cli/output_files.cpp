// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_files.h"

#include <QByteArrayView>
#include <QUtf8StringView>

#include <unistd.h>

#include <system_error>

namespace windline {

std::string outputProblem(const std::filesystem::path& file)
{
    if (file.empty())
        return "no file is named";
    if (!QUtf8StringView(file.native()).isValidUtf8()) // Qt would write to a file of another name
        return "the name is not UTF-8 text; choose another";
    std::error_code error;
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    const std::filesystem::file_status folderStatus = std::filesystem::status(folder, error);
    if (folderStatus.type() == std::filesystem::file_type::not_found)
        return "the folder " + folder.string() + " does not exist; make it first";
    if (folderStatus.type() == std::filesystem::file_type::none)
        return "the folder " + folder.string() + " cannot be reached (" + error.message() + ')';
    if (folderStatus.type() != std::filesystem::file_type::directory)
        return folder.string() + " is not a folder; name a file in a folder";

    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::directory || !file.has_filename())
        return file.string() + " is a folder; name a file";
    if (status.type() == std::filesystem::file_type::none)
        return file.string() + " cannot be reached (" + error.message() + ')';
    const bool exists = status.type() != std::filesystem::file_type::not_found;
    if (exists && status.type() != std::filesystem::file_type::regular)
        return file.string() + " is not an ordinary file; name another";
    using std::filesystem::perms;
    constexpr perms anyonesWrite = perms::owner_write | perms::group_write | perms::others_write;
    // For root access() allows everything; a file that nobody may write is meant to stay all the same.
    if (exists && (access(file.c_str(), W_OK) != 0 || (status.permissions() & anyonesWrite) == perms::none))
        return file.string() + " is there already and write-protected; name another";
    if (access(folder.c_str(), W_OK) != 0)
        return "the folder " + folder.string() + " cannot be written to; choose another or ask its owner";
    return {};
}

bool isSameFile(const std::filesystem::path& first, const std::filesystem::path& second)
{
    std::error_code error;
    if (std::filesystem::equivalent(first, second, error))
        return true;
    const std::filesystem::path firstPath = std::filesystem::weakly_canonical(first, error);
    if (error)
        return first == second;
    const std::filesystem::path secondPath = std::filesystem::weakly_canonical(second, error);
    return error ? first == second : firstPath == secondPath;
}

} // namespace windline

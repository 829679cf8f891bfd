// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

// Names of files within project files: relative to the project's folder, so that both can move together, with '/' on
// every system; absolute where there is no way from one to the other.
namespace windline {

// The file that is meant, past links, and so the folder that names are relative to.
std::filesystem::path realFile(const std::filesystem::path& file);

std::string pathInProject(const std::filesystem::path& file, const std::filesystem::path& projectFolder);

// Absolute. A file that is not there but lies beside the project is that one: people move things together.
std::filesystem::path pathFromProject(const std::string& utf8, const std::filesystem::path& projectFolder);

// Not a folder, a device or a pipe.
bool isFile(const std::filesystem::path& file);

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project_paths.h"

namespace windline {

namespace fs = std::filesystem;

fs::path realFile(const fs::path& file)
{
    std::error_code error;
    fs::path real = fs::weakly_canonical(fs::absolute(file, error), error);
    return error || real.empty() ? file : real;
}

std::string pathInProject(const fs::path& file, const fs::path& projectFolder)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(file, error);
    // Links in folders are followed, as '..' would be; a link to the file keeps its name.
    const fs::path folder = fs::weakly_canonical(absolute.parent_path(), error);
    const fs::path real = error ? absolute : folder / absolute.filename();
    const fs::path relative = real.lexically_relative(projectFolder);
    const std::u8string utf8 = (relative.empty() ? real : relative).generic_u8string();
    return {utf8.begin(), utf8.end()};
}

fs::path pathFromProject(const std::string& utf8, const fs::path& projectFolder)
{
    const fs::path named = std::u8string(utf8.begin(), utf8.end());
    fs::path file = (projectFolder / named).lexically_normal(); // an absolute one stays what it is
    if (!isFile(file) && named.has_filename() && isFile(projectFolder / named.filename()))
        return projectFolder / named.filename();
    return file;
}

bool isFile(const fs::path& file)
{
    std::error_code error;
    return fs::is_regular_file(file, error);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readers/translate.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace windline {

// Gives this folder's sentences their translation context: TrajectoryReader::tr("…").
struct TrajectoryReader {
    Q_DECLARE_TR_FUNCTIONS(TrajectoryReader)
};

// The file that is being read, for messages.
class SourceFile {
public:
    explicit SourceFile(std::filesystem::path path)
        : m_path(std::move(path))
    {
    }

    const std::filesystem::path& path() const { return m_path; }

    // Throws EngineError (NotReadable): "FILE, line 3: what is wrong." Lines count from 1.
    [[noreturn]] void fail(std::size_t line, const QString& whatIsWrong) const;
    // The same about the whole file: "FILE: what is wrong."
    [[noreturn]] void fail(const QString& whatIsWrong) const;

    // All of its bytes. Throws EngineError (NotReadable).
    std::string readAll() const;

private:
    std::filesystem::path m_path;
};

// Of any line ending, without it; the last one only when there is something in it.
std::vector<std::string_view> linesOf(std::string_view text);

} // namespace windline

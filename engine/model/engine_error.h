// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace windline {

// The run (or the reading or writing of one file) cannot go on. what() is a sentence for the user that already
// names the file; it is caught once, where the work was started.
class EngineError : public std::runtime_error {
public:
    enum class Kind {
        FileNotFound,
        NotReadable, // no permission, truncated, damaged
        UnknownFormat, // readable, but nothing Windline reads (yet)
        UnusableMeteorology, // a variable, coordinate or unit is missing or not understood
        OutsideCoverage, // the meteorology does not cover what was asked for
        NotWritable,
    };

    EngineError(Kind kind, std::filesystem::path file, const std::string& sentence)
        : std::runtime_error(sentence)
        , m_kind(kind)
        , m_file(std::move(file))
    {
    }

    Kind kind() const { return m_kind; }
    const std::filesystem::path& file() const { return m_file; }

private:
    Kind m_kind;
    std::filesystem::path m_file;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/text_file.h"

#include "engine/model/engine_error.h"

#include <QCoreApplication>
#include <QString>

#include <fstream>
#include <sstream>

namespace windline {

namespace {

constexpr std::uintmax_t mostBytes = 64 * 1024 * 1024;

[[noreturn]] void refuse(EngineError::Kind kind, const std::filesystem::path& file, const char* sentence)
{
    const QString name = QString::fromStdU16String(file.u16string());
    throw EngineError(kind, file, QCoreApplication::translate("text_file", sentence).arg(name).toStdString());
}

void checkFile(const std::filesystem::path& file)
{
    using enum std::filesystem::file_type;
    std::error_code error;
    const std::filesystem::file_type type = std::filesystem::status(file, error).type();
    if (type == not_found)
        refuse(EngineError::Kind::FileNotFound, file,
            QT_TRANSLATE_NOOP("text_file", "There is no file %1; check its name and folder."));
    if (type == directory)
        refuse(EngineError::Kind::NotReadable, file, QT_TRANSLATE_NOOP("text_file", "%1 is a folder, not a file."));
    if (type != regular && type != none) // waiting for what may never come through a pipe
        refuse(EngineError::Kind::NotReadable, file, QT_TRANSLATE_NOOP("text_file", "%1 is not an ordinary file."));
    const std::uintmax_t bytes = std::filesystem::file_size(file, error);
    if (!error && bytes > mostBytes)
        refuse(EngineError::Kind::UnknownFormat, file,
            QT_TRANSLATE_NOOP("text_file", "%1 is too large for a text file of this kind; is it the right one?"));
}

} // namespace

std::vector<std::string> splitLines(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
        if (text.starts_with("\r\n"))
            text.remove_prefix(2);
        else if (!text.empty())
            text.remove_prefix(1);
    }
    return lines;
}

std::vector<std::string> readTextLines(const std::filesystem::path& file)
{
    checkFile(file);
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    if (!stream || (stream.peek() != std::ifstream::traits_type::eof() && !(text << stream.rdbuf())) || stream.bad())
        refuse(EngineError::Kind::NotReadable, file,
            QT_TRANSLATE_NOOP("text_file", "%1 cannot be read; check that you may open it."));
    if (text.view().find('\0') != std::string_view::npos)
        refuse(EngineError::Kind::UnknownFormat, file,
            QT_TRANSLATE_NOOP("text_file", "%1 is not a text file; is it the right one?"));
    return splitLines(text.view());
}

} // namespace windline

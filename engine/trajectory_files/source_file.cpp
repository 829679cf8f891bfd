// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/source_file.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace windline {

void SourceFile::fail(std::size_t line, const QString& whatIsWrong) const
{
    throw readerError(EngineError::Kind::NotReadable, m_path,
        TrajectoryReader::tr("%1, line %2: %3.").arg(pathText(m_path), QString::number(line), whatIsWrong));
}

void SourceFile::fail(const QString& whatIsWrong) const
{
    throw readerError(
        EngineError::Kind::NotReadable, m_path, TrajectoryReader::tr("%1: %2.").arg(pathText(m_path), whatIsWrong));
}

std::string SourceFile::readAll() const
{
    std::ifstream stream(m_path, std::ios::binary);
    std::ostringstream text;
    if (!stream || (stream.peek() != std::ifstream::traits_type::eof() && !(text << stream.rdbuf())) || stream.bad())
        fail(TrajectoryReader::tr("it cannot be read; check that you may open it"));
    return std::move(text).str();
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
        text.remove_prefix(text.starts_with("\r\n") ? 2 : std::min<std::size_t>(1, text.size()));
    }
    return lines;
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit_files/file_message.h"

#include <QCoreApplication>
#include <QString>

#include <filesystem>
#include <string_view>
#include <vector>

namespace windline {

// Collects what is to be said about a file; every sentence begins with file and line.
class FileMessages {
public:
    explicit FileMessages(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }

    void add(int line, const QString& what)
    {
        const QString place = QCoreApplication::translate("hysplit_files", "%1, line %2: ");
        const QString name = QString::fromStdU16String(m_file.u16string());
        m_list.push_back({m_file, line, (place.arg(name).arg(line) + what).toStdString()});
    }
    bool empty() const { return m_list.empty(); }
    std::vector<FileMessage> take() { return std::move(m_list); }

private:
    std::filesystem::path m_file;
    std::vector<FileMessage> m_list;
};

// A sentence of this folder, translated.
inline QString inHysplitFiles(const char* sentence)
{
    return QCoreApplication::translate("hysplit_files", sentence);
}

// Text of a file as it can be shown: short, and without what terminals would obey.
inline QString shown(std::string_view text)
{
    constexpr qsizetype longest = 40;
    QString result = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (QChar& character : result)
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    return result.size() > longest ? result.left(longest) + QStringLiteral("…") : result;
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/engine_error.h"

#include <QCoreApplication>

#include <string_view>

namespace windline {

// Gives this folder's sentences their translation context: Reader::tr("…").
struct Reader {
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

// Texts of files are UTF-8, or ASCII.
inline QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QString pathText(const std::filesystem::path& path)
{
    const std::u8string utf8 = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()), static_cast<qsizetype>(utf8.size()));
}

inline EngineError readerError(EngineError::Kind kind, const std::filesystem::path& file, const QString& sentence)
{
    return EngineError(kind, file, sentence.toStdString());
}

} // namespace windline

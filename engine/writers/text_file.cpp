// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/text_file.h"

#include <QFile>

#include <stdexcept>

namespace windline {

void writeText(const std::filesystem::path& path, std::string_view text)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(text.data(), qint64(text.size())) == qint64(text.size());
    if (!written)
        throw std::runtime_error(file.errorString().toStdString());
}

} // namespace windline

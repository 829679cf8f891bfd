// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/write_bytes.h"

#include <QFile>

#include <stdexcept>

namespace windline {

void writeBytes(const std::filesystem::path& path, std::string_view bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
    if (!written)
        throw std::runtime_error(file.errorString().toStdString());
}

} // namespace windline

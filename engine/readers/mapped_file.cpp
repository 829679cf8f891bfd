// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/mapped_file.h"

#include "engine/readers/translate.h"

#include <QFile>

namespace windline {

MappedFile::MappedFile(std::filesystem::path file)
    : m_path(std::move(file))
{
}

MappedFile::~MappedFile() = default;
MappedFile::MappedFile(MappedFile&&) noexcept = default;
MappedFile& MappedFile::operator=(MappedFile&&) noexcept = default;

std::string_view MappedFile::bytes()
{
    if (!m_file) {
        auto file = std::make_unique<QFile>(pathText(m_path));
        uchar* mapped = nullptr;
        if (file->open(QIODevice::ReadOnly) && file->size() > 0)
            mapped = file->map(0, file->size());
        if (!mapped)
            throw readerError(EngineError::Kind::NotReadable, m_path,
                Reader::tr("%1 cannot be read (%2).").arg(pathText(m_path), file->errorString()));
        m_bytes = {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(file->size())};
        m_file = std::move(file);
    }
    if (m_size == 0)
        m_size = m_bytes.size();
    if (m_bytes.size() != m_size || m_file->size() != static_cast<qint64>(m_size))
        throw readerError(EngineError::Kind::NotReadable, m_path,
            Reader::tr("%1 was changed while it was being read; start again when it is complete.")
                .arg(pathText(m_path)));
    return m_bytes;
}

void MappedFile::release()
{
    m_file.reset();
    m_bytes = {};
}

} // namespace windline

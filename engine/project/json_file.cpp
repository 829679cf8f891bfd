// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/json_file.h"

#include "engine/project/json_fields.h"
#include "engine/project/limits.h"
#include "engine/project/project_paths.h"

#include <QSaveFile>

namespace windline {

void refuseToWrite(const std::filesystem::path& file, const QString& why)
{
    throw readerError(
        EngineError::Kind::NotWritable, file, ProjectText::tr("%1 cannot be written: %2.").arg(pathText(file), why));
}

void writeJsonFile(const std::string& text, const std::filesystem::path& file)
{
    if (text.size() > mostBytesOfJson)
        refuseToWrite(file, ProjectText::tr("it would be larger than %1 MB").arg(mostBytesOfJson / 1'000'000));
    QSaveFile output(pathText(file));
    const auto size = static_cast<qint64>(text.size());
    if (!output.open(QIODevice::WriteOnly) || output.write(text.data(), size) != size || !output.commit())
        refuseToWrite(file, output.errorString());
}

} // namespace windline

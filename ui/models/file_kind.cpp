// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/file_kind.h"

#include "engine/model/engine_error.h"
#include "engine/project/project_file.h"
#include "engine/trajectory_files/trajectory_file.h"
#include "ui/models/display_text.h"

#include <QFile>
#include <QRegularExpression>

namespace windline {

namespace {

QString beginningOf(const std::filesystem::path& path)
{
    constexpr qint64 enough = 2048;
    QFile file(pathText(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(enough);
    return bytes.contains('\0') ? QString() : QString::fromUtf8(bytes); // no text has a zero
}

// A line of start time (four to six numbers), one with the number of starts, one of latitude, longitude and height;
// each may have a comment behind it.
bool isControl(const QString& beginning)
{
    static const QRegularExpression control(QStringLiteral(
        R"(^\s*\d{1,4}([ \t,]+\d{1,3}){3,5}[^\r\n]*\r?\n\s*\d+\s*([#!/][^\r\n]*)?\r?\n\s*[-+]?[\d.]+([ \t,]+[-+]?[\d.]+){2})"));
    return beginning.contains(control);
}

// A header that names places, and heights rather than ages.
bool isTableOfStarts(const QString& beginning)
{
    const QString header = beginning.section(u'\n', 0, 0).toLower();
    return header.contains(u',') && header.contains(QLatin1String("latitude"))
        && header.contains(QLatin1String("longitude"));
}

} // namespace

FileKind kindOf(const std::filesystem::path& file)
{
    if (isProject(file))
        return FileKind::Project;
    try {
        if (holdsTrajectories(file))
            return FileKind::Trajectories;
    } catch (const EngineError&) {
        return FileKind::Meteorology;
    }
    const QString beginning = beginningOf(file);
    if (isControl(beginning))
        return FileKind::Control;
    return isTableOfStarts(beginning) ? FileKind::Starts : FileKind::Meteorology;
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/writers.h"

#include "engine/model/engine_error.h"
#include "engine/writers/formats.h"
#include "engine/writers/replace_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace windline {

namespace {

struct Format {
    const char* extension;
    const char* description;
    WriteFunction write;
};

constexpr Format formats[] = {
    {".gpkg", QT_TRANSLATE_NOOP("Writer", "GeoPackage"), writeGeoPackage},
    {".geojson", QT_TRANSLATE_NOOP("Writer", "GeoJSON"), writeGeoJson},
    {".shp", QT_TRANSLATE_NOOP("Writer", "Shapefile"), writeShapefile},
    {".kml", QT_TRANSLATE_NOOP("Writer", "KML (Google Earth)"), writeKml},
    {".csv", QT_TRANSLATE_NOOP("Writer", "Table of the points (CSV)"), writeCsv},
    {".nc", QT_TRANSLATE_NOOP("Writer", "NetCDF (CF trajectories)"), writeNetcdf},
    {".tdump", QT_TRANSLATE_NOOP("Writer", "HYSPLIT endpoints (tdump)"), writeTdump},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Writer", text);
}

QString nameOf(const std::filesystem::path& file)
{
    return QFileInfo(file).filePath();
}

const Format* formatOf(const QString& extension)
{
    const auto* found = std::ranges::find_if(
        formats, [&extension](const Format& format) { return extension == QLatin1String(format.extension); });
    return found == std::end(formats) ? nullptr : found;
}

QString extensionOf(const std::filesystem::path& file)
{
    return nameOf(file.extension()).toLower();
}

[[noreturn]] void refuse(const std::filesystem::path& file, const QString& reason)
{
    const QString sentence = translated(QT_TRANSLATE_NOOP("Writer", "Cannot write %1: %2.")).arg(nameOf(file), reason);
    throw EngineError(EngineError::Kind::NotWritable, file, sentence.toStdString());
}

void checkTarget(const std::filesystem::path& file, const std::filesystem::path& folder)
{
    const QFileInfo target(file);
    if (!QFileInfo(folder).isDir())
        refuse(file, translated(QT_TRANSLATE_NOOP("Writer", "the folder does not exist")));
    if (target.isDir())
        refuse(file, translated(QT_TRANSLATE_NOOP("Writer", "there is a folder of this name")));
    constexpr auto anyonesWrite = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    // Renaming would replace it all the same, and so may root: a file that nobody may write is meant to stay.
    if (target.exists() && (!target.isWritable() || !(target.permissions() & anyonesWrite)))
        refuse(file, translated(QT_TRANSLATE_NOOP("Writer", "the file is there already and is write-protected")));
}

// GDAL's messages name the file that it wrote, which nobody knows; and a full disk they call "write error" at best.
QString reasonFor(const std::exception& failure, const QString& temporaryFolder, const std::filesystem::path& folder)
{
    constexpr std::uintmax_t nothingLeft = 64 * 1024;
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    if (!error && space.available < nothingLeft)
        return translated(QT_TRANSLATE_NOOP("Writer", "the disk is full"));
    QString reason = QString::fromUtf8(failure.what()).trimmed();
    reason.replace(temporaryFolder, nameOf(folder));
    while (reason.endsWith('.'))
        reason.chop(1);
    return reason;
}

} // namespace

std::vector<WriterInfo> availableWriters()
{
    std::vector<WriterInfo> writers;
    for (const Format& format : formats)
        writers.push_back({format.extension, translated(format.description).toStdString()});
    return writers;
}

bool isWritable(const std::filesystem::path& file)
{
    return formatOf(extensionOf(file)) != nullptr;
}

std::vector<std::filesystem::path> writeTrajectories(const TrajectorySet& set, const std::filesystem::path& file)
{
    return writeTrajectories(set, file, extensionOf(file).toStdString());
}

std::vector<std::filesystem::path> writeTrajectories(
    const TrajectorySet& set, const std::filesystem::path& file, const std::string& extension)
{
    const Format* const format = formatOf(QString::fromStdString(extension));
    if (!format) {
        QStringList extensions;
        for (const Format& known : formats)
            extensions << known.extension;
        refuse(
            file, translated(QT_TRANSLATE_NOOP("Writer", "its name must end in one of %1")).arg(extensions.join(", ")));
    }
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    checkTarget(file, folder);
    // A folder rather than a name: some formats make several files, or name things inside after the file.
    const QTemporaryDir temporary(nameOf(folder / ".windline-part-XXXXXX"));
    if (!temporary.isValid())
        refuse(file, temporary.errorString());
    try {
        const std::filesystem::path part = QFileInfo(temporary.path()).filesystemFilePath();
        format->write(set, part / file.filename());
        return moveFiles(part, file.parent_path());
    } catch (const std::exception& failure) {
        refuse(file, reasonFor(failure, temporary.path(), folder));
    }
}

} // namespace windline

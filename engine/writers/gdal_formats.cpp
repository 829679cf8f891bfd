// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modules/module.h"
#include "engine/writers/formats.h"
#include "engine/writers/gdal/gdal_module.h"

#include <QCoreApplication>

#include <cstring>
#include <stdexcept>

namespace windline {

namespace {

[[noreturn]] void refuse(const QString& reason)
{
    throw std::runtime_error(QCoreApplication::translate("Writer",
        "the part of Windline that writes such files, windline_gdal, %1; install Windline again, or write .geojson or "
        ".kml")
            .arg(reason)
            .toStdString());
}

const GdalModule& gdalModule()
{
    const ModuleFunction found = moduleFunction("windline_gdal", "windlineGdalModule");
    const auto moduleOf = reinterpret_cast<const GdalModule* (*)()>(found.function);
    if (moduleOf == nullptr)
        refuse(QCoreApplication::translate("Writer", "cannot be loaded (%1)").arg(found.file));
    const GdalModule* module = moduleOf();
    if (std::strcmp(module->version, WINDLINE_VERSION) != 0)
        refuse(QCoreApplication::translate("Writer", "is that of another version (%1)").arg(found.file));
    return *module;
}

} // namespace

void writeShapefile(const TrajectorySet& set, const std::filesystem::path& file)
{
    gdalModule().writeShapefile(set, file);
}

void writeGeoPackage(const TrajectorySet& set, const std::filesystem::path& file)
{
    gdalModule().writeGeoPackage(set, file);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/gdal/gdal_module.h"

#include "engine/writers/gdal/ogr_writer.h"

extern "C" __attribute__((visibility("default"))) const windline::GdalModule* windlineGdalModule()
{
    static constexpr windline::GdalModule module{
        WINDLINE_VERSION, windline::writeShapefileWithGdal, windline::writeGeoPackageWithGdal};
    return &module;
}

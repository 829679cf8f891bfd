// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/writers/formats.h"

// What the module windline_gdal has for the program: the formats that GDAL writes. Both come from the same compiler.
namespace windline {

struct GdalModule {
    const char* version; // Windline's, of the module
    WriteFunction writeShapefile;
    WriteFunction writeGeoPackage;
};

} // namespace windline

// The one symbol that the module exports.
extern "C" const windline::GdalModule* windlineGdalModule();

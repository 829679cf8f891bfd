// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ogrsf_frmts.h>

#include <filesystem>
#include <memory>
#include <string>

namespace windline {

// A vector file being written through GDAL, which reports each failure, also the late ones, as a std::runtime_error.
class OgrFile {
public:
    OgrFile(const char* driverName, const std::filesystem::path& path);
    ~OgrFile();
    OgrFile(const OgrFile&) = delete;
    OgrFile& operator=(const OgrFile&) = delete;

    // In WGS 84, positions as longitude, latitude. Options as GDAL documents them for the driver: "NAME=VALUE".
    OGRLayer& addLayer(const std::string& name, OGRwkbGeometryType geometry, const CPLStringList& options);
    void addField(OGRLayer& layer, const OGRFieldDefn& definition);
    void addFeature(OGRLayer& layer, OGRFeature& feature);

    // Brings everything to disk; without it the file is incomplete.
    void close();

private:
    // GDAL calls it in the thread that failed, so it needs no lock.
    static void CPL_STDCALL keepFirstError(CPLErr severity, CPLErrorNum, const char* message);
    void require(bool success) const;

    std::string m_firstError;
    std::unique_ptr<GDALDataset> m_dataset;
    OGRSpatialReference m_wgs84;
};

} // namespace windline

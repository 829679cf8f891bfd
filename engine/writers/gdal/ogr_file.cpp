// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/gdal/ogr_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <mutex>
#include <stdexcept>

namespace windline {

namespace {

GDALDriver* driver(const char* name)
{
    // Not GDALAllRegister(): it takes 10 ms, and some of its 200 drivers use NetCDF and HDF5 without our lock.
    static std::once_flag registered;
    std::call_once(registered, [] {
        RegisterOGRShape();
        RegisterOGRGeoPackage();
    });
    return GetGDALDriverManager()->GetDriverByName(name);
}

} // namespace

OgrFile::OgrFile(const char* driverName, const std::filesystem::path& path)
{
    CPLPushErrorHandlerEx(keepFirstError, &m_firstError);
    try {
        GDALDriver* const format = driver(driverName);
        if (!format)
            throw std::runtime_error(QCoreApplication::translate("Writer", "the GDAL library here has no driver “%1”")
                    .arg(QString::fromUtf8(driverName))
                    .toStdString());
        const std::string name = QFileInfo(path).filePath().toStdString(); // GDAL takes UTF-8 on every system
        m_dataset.reset(format->Create(name.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        require(m_dataset != nullptr);
        m_wgs84.importFromEPSG(4326);
        m_wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        // One transaction for everything: GeoPackage would otherwise end one for each feature.
        if (m_dataset->TestCapability(ODsCTransactions))
            require(m_dataset->StartTransaction() == OGRERR_NONE);
    } catch (...) {
        m_dataset.reset();
        CPLPopErrorHandler();
        throw;
    }
}

OgrFile::~OgrFile()
{
    m_dataset.reset();
    CPLPopErrorHandler();
}

OGRLayer& OgrFile::addLayer(const std::string& name, OGRwkbGeometryType geometry, const CPLStringList& options)
{
    OGRLayer* const layer = m_dataset->CreateLayer(name.c_str(), &m_wgs84, geometry, options);
    require(layer != nullptr);
    return *layer;
}

void OgrFile::addField(OGRLayer& layer, const OGRFieldDefn& definition)
{
    require(layer.CreateField(&definition) == OGRERR_NONE);
}

void OgrFile::addFeature(OGRLayer& layer, OGRFeature& feature)
{
    require(layer.CreateFeature(&feature) == OGRERR_NONE);
}

void OgrFile::close()
{
    if (m_dataset->TestCapability(ODsCTransactions))
        require(m_dataset->CommitTransaction() == OGRERR_NONE);
    require(GDALClose(GDALDataset::ToHandle(m_dataset.release())) == CE_None);
}

void OgrFile::keepFirstError(CPLErr severity, CPLErrorNum, const char* message)
{
    auto& firstError = *static_cast<std::string*>(CPLGetErrorHandlerUserData());
    if (severity >= CE_Failure && firstError.empty())
        firstError = message;
}

// Some drivers report a failure, but return success.
void OgrFile::require(bool success) const
{
    if (success && m_firstError.empty())
        return;
    throw std::runtime_error(m_firstError.empty()
            ? QCoreApplication::translate("Writer", "not everything could be written").toStdString()
            : m_firstError);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/open_reader.h"

#include "engine/readers/arl_reader.h"
#include "engine/readers/file_content.h"
#include "engine/readers/netcdf_reader.h"
#include "engine/readers/translate.h"

namespace windline {

namespace {

EngineError notReadYet(const std::filesystem::path& file, const QString& format)
{
    return readerError(EngineError::Kind::UnknownFormat, file,
        Reader::tr("%1 is %2, which Windline does not read yet; convert it to NetCDF.").arg(pathText(file), format));
}

EngineError noMeteorology(const std::filesystem::path& file, const QString& reason)
{
    return readerError(EngineError::Kind::UnknownFormat, file,
        Reader::tr("%1 is not a meteorology file that Windline reads: %2.").arg(pathText(file), reason));
}

} // namespace

std::unique_ptr<MetReader> openReader(const std::filesystem::path& file)
{
    switch (contentOf(file)) {
    case FileContent::Netcdf:
        return std::make_unique<NetcdfReader>(file);
    case FileContent::Grib:
        throw notReadYet(file, Reader::tr("GRIB"));
    case FileContent::ArlPacked:
        return std::make_unique<ArlReader>(file);
    case FileContent::HysplitTrajectories:
        throw noMeteorology(file, Reader::tr("it holds trajectories of HYSPLIT"));
    case FileContent::Text:
        throw noMeteorology(file, Reader::tr("it is text"));
    case FileContent::Unknown:
        break;
    }
    throw noMeteorology(file, Reader::tr("it is neither NetCDF nor ARL packed meteorology"));
}

MetSeries openMeteorology(std::span<const std::filesystem::path> files)
{
    if (files.empty())
        throw EngineError(EngineError::Kind::FileNotFound, {},
            Reader::tr("No meteorology file is given; name at least one.").toStdString());
    std::vector<std::unique_ptr<MetReader>> readers;
    for (const std::filesystem::path& file : files)
        readers.push_back(openReader(file));
    return MetSeries(std::move(readers));
}

} // namespace windline

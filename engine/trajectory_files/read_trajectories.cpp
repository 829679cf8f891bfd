// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/file_content.h"
#include "engine/trajectory_files/formats.h"

#include <fstream>

namespace windline {

namespace {

[[noreturn]] void refuse(const std::filesystem::path& file, const QString& reason)
{
    throw readerError(EngineError::Kind::UnknownFormat, file,
        TrajectoryReader::tr(
            "%1 holds no trajectories that Windline reads (HYSPLIT's tdump, or Windline's CSV, GeoJSON and NetCDF): "
            "%2.")
            .arg(pathText(file), reason));
}

bool isJson(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text.starts_with('{');
}

std::string beginningOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(64 * 1024, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

} // namespace

TrajectoryFile readTrajectories(const std::filesystem::path& file)
{
    const SourceFile source(file);
    switch (contentOf(file)) {
    case FileContent::HysplitTrajectories:
        return readTdump(source, source.readAll());
    case FileContent::Netcdf:
        return readNetcdfTrajectories(source);
    case FileContent::Text: {
        const std::string text = source.readAll();
        if (isJson(text))
            return readGeoJsonTrajectories(source, text);
        if (isTrajectoryTable(text))
            return readCsvTrajectories(source, text);
        refuse(file,
            TrajectoryReader::tr(
                "it is text of another kind; a table needs the columns trajectory, age_min, latitude and "
                "longitude"));
    }
    case FileContent::ArlPacked:
        refuse(file, TrajectoryReader::tr("it is ARL packed meteorology"));
    case FileContent::Grib:
        refuse(file, TrajectoryReader::tr("it is meteorology (GRIB)"));
    case FileContent::Unknown:
        break;
    }
    refuse(file, TrajectoryReader::tr("it is not a text"));
}

bool holdsTrajectories(const std::filesystem::path& file)
{
    switch (contentOf(file)) {
    case FileContent::HysplitTrajectories:
        return true;
    case FileContent::Netcdf:
        return isNetcdfOfTrajectories(SourceFile(file));
    case FileContent::Text: {
        const std::string beginning = beginningOf(file);
        return isJson(beginning) || isTrajectoryTable(beginning);
    }
    default:
        return false;
    }
}

} // namespace windline

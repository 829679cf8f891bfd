// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/file_content.h"

#include "engine/readers/translate.h"

#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>

namespace windline {

namespace {

std::string firstBytes(const std::filesystem::path& file)
{
    const QString name = pathText(file);
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        throw readerError(EngineError::Kind::FileNotFound, file,
            Reader::tr("There is no file %1; check its name and folder.").arg(name));
    if (status.type() == std::filesystem::file_type::directory)
        throw readerError(
            EngineError::Kind::NotReadable, file, Reader::tr("%1 is a folder; choose the files in it.").arg(name));
    if (error)
        throw readerError(EngineError::Kind::NotReadable, file,
            Reader::tr("%1 cannot be reached (%2).").arg(name, QString::fromStdString(error.message())));
    if (status.type() != std::filesystem::file_type::regular)
        throw readerError(EngineError::Kind::NotReadable, file, Reader::tr("%1 is not an ordinary file.").arg(name));

    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw readerError(EngineError::Kind::NotReadable, file,
            Reader::tr("%1 cannot be opened (%2); check that you may read it.")
                .arg(name, QString::fromLocal8Bit(std::strerror(errno))));
    std::string bytes(1024, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    if (bytes.empty())
        throw readerError(EngineError::Kind::NotReadable, file,
            Reader::tr("%1 is empty; copy or download the file again.").arg(name));
    return bytes;
}

bool isNetcdf(const std::string& bytes)
{
    using namespace std::string_literals;
    const bool classic =
        bytes.starts_with("CDF\x01"s) || bytes.starts_with("CDF\x02"s) || bytes.starts_with("CDF\x05"s);
    return classic || bytes.starts_with("\x89HDF\r\n\x1a\n"s);
}

// HYSPLIT's tdump: a line of one or two numbers (meteorology grids and, since 2005, format), then one for each grid:
// model and start.
bool isTrajectoryDump(const std::string& bytes)
{
    static const QRegularExpression beginning(
        QStringLiteral(R"(^ *\d+( +\d+)? *\r?\n[^\r\n]*[A-Za-z][^\r\n]*( +\d+){4,5} *\r?\n)"));
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size())).contains(beginning);
}

bool isText(const std::string& bytes)
{
    return std::all_of(
        bytes.begin(), bytes.end(), [](unsigned char c) { return c >= ' ' || (c >= '\t' && c <= '\r'); });
}

} // namespace

FileContent contentOf(const std::filesystem::path& file)
{
    const std::string bytes = firstBytes(file);
    if (isNetcdf(bytes))
        return FileContent::Netcdf;
    if (bytes.starts_with("GRIB"))
        return FileContent::Grib;
    // Fifty characters of label (time, level, grid, variable …) begin each record; the first is the index.
    if (bytes.size() >= 50 && (bytes.compare(14, 4, "INDX") == 0))
        return FileContent::ArlPacked;
    if (isTrajectoryDump(bytes))
        return FileContent::HysplitTrajectories;
    return isText(bytes) ? FileContent::Text : FileContent::Unknown;
}

} // namespace windline

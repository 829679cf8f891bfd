// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readers/classic_header.h"

#include <netcdf.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace windline {

struct NetcdfDimension {
    std::string name;
    std::size_t length = 0;
};

// An attribute is a text or a list of numbers.
struct NetcdfAttribute {
    nc_type type = NC_NAT;
    std::string text;
    std::vector<double> numbers;
};

using NetcdfAttributes = std::map<std::string, NetcdfAttribute, std::less<>>;

struct NetcdfVariable {
    int id = -1;
    std::string name;
    nc_type type = NC_NAT;
    std::vector<int> dimensions; // indices into NetcdfFile::dimensions()
    NetcdfAttributes attributes;

    const NetcdfAttribute* find(std::string_view attribute) const;
    std::string text(std::string_view attribute) const; // empty without it
    std::optional<double> number(std::string_view attribute) const; // the first of its numbers
    bool isNumeric() const;
};

// One NetCDF file: its header as values, and reads of parts of its variables. NetCDF-C and HDF5 are not
// thread-safe, so every call of theirs is made under the lock of lockNetcdf().
class NetcdfFile {
public:
    // Opens the file and reads its header. Throws EngineError (NotReadable).
    explicit NetcdfFile(const std::filesystem::path& path);
    ~NetcdfFile();
    NetcdfFile(const NetcdfFile&) = delete;
    NetcdfFile& operator=(const NetcdfFile&) = delete;

    // Closing keeps the header. Opening again throws EngineError (NotReadable), also when the file has changed.
    bool isOpen() const { return m_id >= 0; }
    void close();
    void reopen();
    // Throws EngineError (NotReadable) when the file is not the one whose header was read.
    void checkUnchanged() const;

    const std::filesystem::path& path() const { return m_path; }
    bool isNetcdf4() const { return m_isNetcdf4; }
    const std::vector<NetcdfDimension>& dimensions() const { return m_dimensions; }
    const std::vector<NetcdfVariable>& variables() const { return m_variables; }
    // Of a file in a classic format.
    const std::optional<ClassicHeader>& classicHeader() const { return m_classicHeader; }
    const NetcdfVariable* findVariable(std::string_view name) const;
    std::string globalText(std::string_view attribute) const;

    // All values of a coordinate of the open file. Throws EngineError (NotReadable).
    std::vector<double> readAll(const NetcdfVariable& variable) const;
    // All texts of a variable of type NC_STRING of the open file. Throws EngineError (NotReadable).
    std::vector<std::string> readTexts(const NetcdfVariable& variable) const;

    // A block of a variable of the open file, in file order; numbers of another type are converted as NetCDF does.
    // Throws EngineError (NotReadable).
    void read(const NetcdfVariable& variable, std::span<const std::size_t> start, std::span<const std::size_t> count,
        std::vector<float>& values) const;
    void read(const NetcdfVariable& variable, std::span<const std::size_t> start, std::span<const std::size_t> count,
        std::vector<short>& values) const;
    void read(const NetcdfVariable& variable, std::span<const std::size_t> start, std::span<const std::size_t> count,
        std::vector<double>& values) const;

    // Lets the library keep the compressed chunks that such a block (from 0 on) touches, so that reading the next time
    // out of the same chunks does not decompress them again. Returns the bytes that this may take: 0 when it is more
    // than `mostBytes`, and nothing changes, or when it is what the library keeps anyway.
    std::size_t keepChunks(
        const NetcdfVariable& variable, std::span<const std::size_t> count, std::size_t mostBytes) const;

private:
    void open();
    void check(int status, const NetcdfVariable* variable) const;
    NetcdfAttributes readAttributes(int variableId, int attributeCount) const;
    void readHeader();

    std::filesystem::path m_path;
    std::uintmax_t m_size = 0;
    std::filesystem::file_time_type m_lastWrite;
    int m_id = -1; // of the library; negative while closed
    bool m_isNetcdf4 = false;
    std::vector<NetcdfDimension> m_dimensions;
    std::vector<NetcdfVariable> m_variables;
    NetcdfAttributes m_globalAttributes;
    std::optional<ClassicHeader> m_classicHeader;
};

} // namespace windline

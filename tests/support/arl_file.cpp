// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/arl_file.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace windline::sample {

namespace {

template <typename... Arguments> std::string text(const char* format, Arguments... arguments)
{
    std::array<char, 64> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), format, arguments...);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

// As Fortran's E14.7: 0.1234567E+03.
std::string e14(float value)
{
    if (value == 0)
        return " 0.0000000E+00";
    const std::string scientific = text("%.6e", static_cast<double>(value));
    const std::size_t e = scientific.find('e');
    std::string digits = scientific.substr(0, e);
    const bool isNegative = digits.front() == '-';
    if (isNegative)
        digits.erase(0, 1);
    digits.erase(1, 1);
    const int exponent = std::stoi(scientific.substr(e + 1)) + 1;
    return (isNegative ? "-0." : " 0.") + digits + text("E%c%02d", exponent < 0 ? '-' : '+', std::abs(exponent));
}

struct Packed {
    int exponent = 0;
    float precision = 0;
    float first = 0;
    std::string bytes;
};

Packed pack(const std::vector<float>& values, int columns, int rows)
{
    const auto at = [&](int row, int column) { return values[static_cast<std::size_t>(row * columns + column)]; };
    float largest = 0;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                largest = std::max(largest, std::fabs(at(row, column) - at(row, column - 1)));
            else if (row > 0)
                largest = std::max(largest, std::fabs(at(row, 0) - at(row - 1, 0)));
        }
    Packed packed;
    packed.exponent = largest > 0 ? static_cast<int>(std::floor(std::log2(largest))) + 1 : 0;
    packed.precision = std::ldexp(1.0F, packed.exponent) / 254.0F;
    packed.first = at(0, 0);
    const float scale = std::ldexp(1.0F, 7 - packed.exponent);
    float firstOfRow = packed.first;
    for (int row = 0; row < rows; ++row) {
        float previous = firstOfRow;
        for (int column = 0; column < columns; ++column) {
            const int byte = std::clamp(static_cast<int>((at(row, column) - previous) * scale + 127.5F), 0, 255);
            previous += static_cast<float>(byte - 127) / scale;
            packed.bytes += static_cast<char>(byte);
            if (column == 0)
                firstOfRow = previous;
        }
    }
    return packed;
}

struct Calendar {
    int year;
    unsigned month;
    unsigned day;
    int hour;
    int minute;
};

Calendar calendarOf(Time time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const auto minutes = static_cast<int>((time - day) / std::chrono::minutes(1));
    return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        minutes / 60, minutes % 60};
}

} // namespace

int arlChecksum(const std::string& bytes)
{
    int sum = 0;
    for (const char byte : bytes) {
        sum += static_cast<unsigned char>(byte);
        if (sum >= 256)
            sum -= 255;
    }
    return sum;
}

float ArlFile::arlTruth(const ArlRecord& record, int column, int row, Time time)
{
    const auto hours = (time - std::chrono::sys_days(std::chrono::year(2020) / 1 / 1)) / std::chrono::hours(1);
    return 5.0F * static_cast<float>(record.level) + static_cast<float>(record.name.front() - 'A')
        + 0.01F * static_cast<float>(column) + 0.03F * static_cast<float>(row) + 0.1F * static_cast<float>(hours);
}

std::string ArlFile::bytes() const
{
    const auto cells = static_cast<std::size_t>(columns * rows);
    const bool isBig = columns >= 1000 || rows >= 1000;
    const std::string grid =
        isBig ? std::string{static_cast<char>('@' + columns / 1000), static_cast<char>('@' + rows / 1000)} : "99";
    std::string file;
    for (const ArlTime& at : times) {
        const Calendar date = calendarOf(at.time);
        const auto label = [&](int forecastHour, int level, const std::string& name, int exponent, float precision,
                               float first) {
            return text("%2d%2u%2u%2d%2d%2d", date.year % 100, date.month, date.day, date.hour, forecastHour, level)
                + grid + name + text("%4d", exponent) + e14(precision) + e14(first);
        };
        std::string index;
        std::string records;
        for (std::size_t level = 0; level < levels.size(); ++level) {
            const auto onLevel = [&](const ArlRecord& record) { return record.level == static_cast<int>(level); };
            index += levels[level]
                + text("%2d", static_cast<int>(std::count_if(at.records.begin(), at.records.end(), onLevel)));
            for (const ArlRecord& record : at.records) {
                if (!onLevel(record))
                    continue;
                std::vector<float> values;
                for (int row = 0; row < rows; ++row)
                    for (int column = 0; column < columns; ++column)
                        values.push_back(value(record, column, row, at.time));
                const Packed packed = pack(values, columns, rows);
                index += record.name + text("%3d ", arlChecksum(packed.bytes));
                records += label(record.isMissing ? -1 : at.forecastHour, record.level, record.name, packed.exponent,
                               packed.precision, packed.first)
                    + packed.bytes;
            }
        }
        std::string header = modelId + text("%3d%2d", at.forecastHour, date.minute);
        for (const double number : numbers)
            header += text("%7.2f", number);
        header += text("%3d%3d%3d%2d%4d", columns % 1000, rows % 1000, static_cast<int>(levels.size()), verticalFlag,
            static_cast<int>(108 + index.size()));
        index.insert(0, header);
        if (header.size() != 108 || cells < 108)
            throw std::logic_error("not a header of an ARL index");
        index.resize((index.size() + cells - 1) / cells * cells, ' ');
        for (std::size_t start = 0; start < index.size(); start += cells)
            file += label(at.forecastHour, 0, "INDX", 0, 0, 0) + index.substr(start, cells);
        file += records;
    }
    return file;
}

void ArlFile::write(const std::filesystem::path& path) const
{
    std::ofstream(path, std::ios::binary) << bytes();
}

ArlFile arlFile(int count, int hours)
{
    ArlFile file;
    for (int i = 0; i < count; ++i) {
        ArlTime at{std::chrono::sys_days(std::chrono::year(2020) / 1 / 1) + std::chrono::hours(i * hours), 0, {}};
        at.records.push_back({0, "PRSS"});
        for (int level = 1; level < static_cast<int>(file.levels.size()); ++level) {
            at.records.push_back({level, "UWND"});
            at.records.push_back({level, "VWND"});
        }
        file.times.push_back(at);
    }
    return file;
}

} // namespace windline::sample

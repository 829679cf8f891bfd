// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <array>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

// Writes small ARL packed files (HYSPLIT User's Guide, S141) of any layout.
namespace windline::sample {

struct ArlRecord {
    int level = 0; // 0 is the ground
    std::string name;
    bool isMissing = false; // written with the forecast hour -1
};

struct ArlTime {
    Time time;
    int forecastHour = 0;
    std::vector<ArlRecord> records;
};

struct ArlFile {
    std::string modelId = "TEST";
    int columns = 12;
    int rows = 10;
    // As in the index: on a latitude-longitude grid last latitude and longitude, spacings, 0, 0, 0, 1, 1, first
    // latitude and longitude, 0.
    std::array<double, 12> numbers{49, 21, 1, 1, 0, 0, 0, 1, 1, 40, 10, 0};
    int verticalFlag = 2;
    std::vector<std::string> levels{"1.0000", "1000.0", "850.00", "500.00"}; // six characters, the ground first
    std::vector<ArlTime> times;
    // In the file's unit; columns and rows from 0.
    std::function<float(const ArlRecord& record, int column, int row, Time time)> value = arlTruth;

    // Tells everything apart.
    static float arlTruth(const ArlRecord& record, int column, int row, Time time);

    std::string bytes() const;
    void write(const std::filesystem::path& path) const;
};

// The same variables at `count` times, `hours` apart, from 2020-01-01T00:00Z: UWND and VWND on all levels, PRSS.
ArlFile arlFile(int count = 2, int hours = 3);

// 1 .. 255, as the index holds it; added byte by byte.
int arlChecksum(const std::string& bytes);

} // namespace windline::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_grid.h"

#include "engine/readers/translate.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double circleDegrees = 360;
constexpr double poleDegrees = 90;
constexpr double tolerance = 0.01; // of a cell

// The twelve numbers (the last says nothing) by their meaning.
struct Numbers {
    double referenceLatitude; // or the spacing of the latitudes
    double referenceLongitude; // or of the longitudes
    double cellKilometres; // 0 on latitude-longitude grids
    double orientation;
    double cone;
    double knownColumn; // from 0
    double knownRow;
    double knownLatitude;
    double knownLongitude;
};

Numbers numbersOf(const ArlFrame& frame)
{
    const auto& n = frame.numbers;
    return {n[2], n[3], n[4], n[5], n[6], n[7] - 1, n[8] - 1, n[9], n[10]};
}

std::optional<ArlGrid> latitudeLongitude(const ArlFrame& frame, const Numbers& numbers, std::string& problem)
{
    ArlGrid grid;
    HorizontalGrid& h = grid.horizontal;
    h.latitudeSpacing = numbers.referenceLatitude;
    h.longitudeSpacing = numbers.referenceLongitude;
    if (!(h.latitudeSpacing > 0) || !(h.longitudeSpacing > 0)) {
        problem = Reader::tr("the distance between its rows or columns is not positive").toStdString();
        return std::nullopt;
    }
    h.latitudeCount = frame.rows;
    h.longitudeCount = frame.columns;
    h.latitudeFirst = numbers.knownLatitude - numbers.knownRow * h.latitudeSpacing;
    h.longitudeFirst = numbers.knownLongitude - numbers.knownColumn * h.longitudeSpacing;
    if (h.latitudeFirst < -poleDegrees - 0.001 || h.latitudeLast() > poleDegrees + 0.001) {
        problem = Reader::tr("its latitudes reach beyond the poles").toStdString();
        return std::nullopt;
    }
    const double beyondTheCircle = (h.longitudeCount - 1) - circleDegrees / h.longitudeSpacing; // in columns
    if (beyondTheCircle > tolerance) {
        problem = Reader::tr("its longitudes go round the Earth more than once").toStdString();
        return std::nullopt;
    }
    if (beyondTheCircle >= -tolerance)
        --h.longitudeCount; // the last column repeats the first
    h.longitudeFirst -= circleDegrees * std::floor((h.longitudeFirst + circleDegrees / 2) / circleDegrees);
    grid.columns = {frame.columns, h.longitudeCount, 0};
    if (h.isPeriodic()) {
        // As the NetCDF reader does: begin every global grid at the same column, so that files fit together.
        const auto back =
            static_cast<int>(std::floor((h.longitudeFirst + circleDegrees / 2) / h.longitudeSpacing + tolerance));
        grid.columns.begin = (h.longitudeCount - back % h.longitudeCount) % h.longitudeCount;
        h.longitudeFirst -= back * h.longitudeSpacing;
        h.seamColumn = (h.longitudeCount - grid.columns.begin) % h.longitudeCount;
    }
    return grid;
}

std::optional<ArlGrid> conformal(const ArlFrame& frame, const Numbers& numbers, std::string& problem)
{
    const bool isUsable = numbers.cellKilometres > 0 && std::abs(numbers.cone) <= poleDegrees
        && std::abs(numbers.referenceLatitude) <= poleDegrees && std::abs(numbers.knownLatitude) <= poleDegrees;
    const ConformalProjection projection = conformalProjection(
        {numbers.referenceLatitude, numbers.referenceLongitude, numbers.cellKilometres, numbers.orientation,
            numbers.cone, {numbers.knownColumn, numbers.knownRow}, numbers.knownLatitude, numbers.knownLongitude});
    if (!isUsable || !std::isfinite(projection.radiusInCells) || !(projection.radiusInCells > 0)
        || !std::isfinite(projection.columnOfOrigin) || !std::isfinite(projection.rowOfOrigin)) {
        problem = Reader::tr("the numbers of its map projection fit no projection").toStdString();
        return std::nullopt;
    }
    ArlGrid grid{conformalGrid(projection, frame.columns, frame.rows), {frame.columns, frame.columns, 0}};
    const HorizontalGrid& h = grid.horizontal;
    if (!std::isfinite(h.latitudeFirst) || !std::isfinite(h.longitudeFirst) || !(h.latitudeSpacing > 0)
        || !(h.longitudeSpacing > 0) || !std::isfinite(h.latitudeSpacing) || !std::isfinite(h.longitudeSpacing)) {
        problem = Reader::tr("its map projection does not reach all its points").toStdString();
        return std::nullopt;
    }
    return grid;
}

} // namespace

std::optional<ArlGrid> arlGrid(const ArlFrame& frame, std::string& problem)
{
    const Numbers numbers = numbersOf(frame);
    return numbers.cellKilometres == 0 ? latitudeLongitude(frame, numbers, problem)
                                       : conformal(frame, numbers, problem);
}

std::optional<ArlLevels> arlLevels(const ArlFrame& frame, std::string& problem)
{
    constexpr int unknownSigma = 5; // of WRF
    const int flag = frame.verticalFlag == unknownSigma ? 1 : frame.verticalFlag;
    if (flag < 1 || flag > 4) {
        problem = Reader::tr("its levels are of a kind that is not known (%1)").arg(frame.verticalFlag).toStdString();
        return std::nullopt;
    }
    constexpr double pascalPerHectopascal = 100;
    ArlLevels result;
    result.coordinate = static_cast<VerticalCoordinate>(flag);
    double largest = 0;
    for (std::size_t i = 1; i < frame.levels.size(); ++i) {
        const double value = frame.levels[i];
        largest = std::max(largest, value);
        ArlLevel level;
        level.inFile = static_cast<int>(i);
        bool isUsable = value > 0;
        switch (result.coordinate) {
        case VerticalCoordinate::Sigma:
            level.definition.sigma = value;
            isUsable = isUsable && value <= 1;
            break;
        case VerticalCoordinate::Pressure:
            level.levelPa = value * pascalPerHectopascal;
            break;
        case VerticalCoordinate::TerrainFollowing:
            level.definition.metres = value;
            break;
        case VerticalCoordinate::Hybrid:
            level.definition.offsetPa = std::floor(value) * pascalPerHectopascal;
            level.definition.sigma = std::round((value - std::floor(value)) * 1e5) / 1e5; // more no file tells
            break;
        }
        if (!isUsable) {
            problem = Reader::tr("its level %1 cannot be (%2)").arg(i).arg(value).toStdString();
            return std::nullopt;
        }
        if (result.coordinate != VerticalCoordinate::Pressure)
            level.levelPa = nominalPressurePa(result.coordinate, level.definition);
        result.levels.push_back(level);
    }
    if (result.coordinate == VerticalCoordinate::TerrainFollowing && !result.levels.empty() && largest <= 1) {
        problem =
            Reader::tr("its terrain-following levels are fractions, and heights in metres are needed").toStdString();
        return std::nullopt;
    }
    std::stable_sort(result.levels.begin(), result.levels.end(),
        [](const ArlLevel& a, const ArlLevel& b) { return a.levelPa < b.levelPa; });
    const auto last = std::unique(result.levels.begin(), result.levels.end(),
        [](const ArlLevel& a, const ArlLevel& b) { return a.levelPa == b.levelPa; });
    result.levels.erase(last, result.levels.end());
    return result;
}

} // namespace windline

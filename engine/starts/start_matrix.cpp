// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/start_matrix.h"

#include "engine/starts/start_plan.h"

#include <QCoreApplication>
#include <QString>

#include <cmath>
#include <stdexcept>

namespace windline {

namespace {

constexpr double fullCircle = 360;
// Of a step: what decimal numbers lack for a whole number of steps, as in 0.3 / 0.1.
constexpr double roundOff = 1e-6;

QString translated(const char* source)
{
    return QCoreApplication::translate("start_matrix", source);
}

[[noreturn]] void refuse(const QString& sentence)
{
    throw std::invalid_argument(sentence.toStdString());
}

double degreesEast(const StartMatrix& matrix)
{
    const double east = matrix.lastLongitude - matrix.firstLongitude;
    return east < 0 ? east + fullCircle : east;
}

void check(const StartMatrix& matrix)
{
    if (!(std::fabs(matrix.firstLatitude) <= 90 && std::fabs(matrix.lastLatitude) <= 90))
        refuse(translated(
            QT_TRANSLATE_NOOP("start_matrix", "The latitudes of the corners must lie between -90 and 90 degrees.")));
    if (!(std::fabs(matrix.firstLongitude) <= fullCircle && std::fabs(matrix.lastLongitude) <= fullCircle))
        refuse(translated(
            QT_TRANSLATE_NOOP("start_matrix", "The longitudes of the corners must lie between -360 and 360 degrees.")));
    if (!(matrix.latitudeStep > 0 && matrix.longitudeStep > 0 && std::isfinite(matrix.latitudeStep)
            && std::isfinite(matrix.longitudeStep)))
        refuse(translated(QT_TRANSLATE_NOOP("start_matrix",
            "The steps must be greater than 0 degrees; the order of the corners tells the direction.")));
    if (!(degreesEast(matrix) >= 0 && degreesEast(matrix) <= fullCircle))
        refuse(translated(QT_TRANSLATE_NOOP("start_matrix",
            "The corners lie more than once around the Earth apart: give longitudes within 360 degrees "
            "of each other.")));
}

// As a double, because it may be too large for everything else.
double stepCount(double extent, double step)
{
    return std::floor(std::fabs(extent) / step + roundOff);
}

// Without the noise of the multiplication: 0.3 rather than 0.30000000000000004.
double degreesAt(double first, double direction, double step, std::size_t index)
{
    constexpr double digits = 1e9;
    return std::round((first + direction * step * static_cast<double>(index)) * digits) / digits + 0.0;
}

double wrapped(double longitude)
{
    while (longitude > fullCircle / 2)
        longitude -= fullCircle;
    while (longitude < -fullCircle / 2)
        longitude += fullCircle;
    return longitude;
}

} // namespace

std::vector<StartPlace> matrixPlaces(const StartMatrix& matrix)
{
    check(matrix);
    const double rows = stepCount(matrix.lastLatitude - matrix.firstLatitude, matrix.latitudeStep) + 1;
    double columns = stepCount(degreesEast(matrix), matrix.longitudeStep) + 1;
    if (columns > 1 && (columns - 1) * matrix.longitudeStep > fullCircle - roundOff * matrix.longitudeStep)
        --columns;
    if (!(rows * columns <= static_cast<double>(mostStarts)))
        refuse(translated(QT_TRANSLATE_NOOP("start_matrix",
                              "The matrix has %1 x %2 places; a run can have %3 starts. Use larger steps."))
                .arg(rows, 0, 'f', 0)
                .arg(columns, 0, 'f', 0)
                .arg(mostStarts));

    const double north = matrix.lastLatitude < matrix.firstLatitude ? -1 : 1;
    std::vector<StartPlace> places;
    places.reserve(static_cast<std::size_t>(rows * columns));
    for (std::size_t row = 0; row < static_cast<std::size_t>(rows); ++row)
        for (std::size_t column = 0; column < static_cast<std::size_t>(columns); ++column)
            places.push_back({{}, degreesAt(matrix.firstLatitude, north, matrix.latitudeStep, row),
                wrapped(degreesAt(matrix.firstLongitude, 1, matrix.longitudeStep, column))});
    return places;
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_viewport.h"

#include <QtMath>

#include <cmath>
#include <numbers>

namespace windline {

QPointF toMercator(double latitudeDegrees, double longitudeDegrees)
{
    const double latitude =
        qDegreesToRadians(std::clamp(latitudeDegrees, -mercatorLatitudeLimit, mercatorLatitudeLimit));
    return {longitudeDegrees / 360 + 0.5, 0.5 - std::asinh(std::tan(latitude)) / (2 * std::numbers::pi)};
}

QGeoCoordinate fromMercator(QPointF mercator)
{
    const double latitude = std::atan(std::sinh(std::numbers::pi * (1 - 2 * mercator.y())));
    const double turn = mercator.x() - std::floor(mercator.x());
    return {qRadiansToDegrees(latitude), turn * 360 - 180};
}

double MapViewport::worldPixels() const
{
    return 256 * std::exp2(zoom);
}

QPointF MapViewport::toPoint(QPointF mercator) const
{
    return (mercator - centre) * worldPixels() + QPointF(size.width() / 2, size.height() / 2);
}

QPointF MapViewport::toMercator(QPointF point) const
{
    return (point - QPointF(size.width() / 2, size.height() / 2)) / worldPixels() + centre;
}

QRectF MapViewport::visible() const
{
    return {toMercator(QPointF(0, 0)), toMercator(QPointF(size.width(), size.height()))};
}

QPointF MapViewport::nearestCopy(QPointF mercator) const
{
    return {mercator.x() - std::round(mercator.x() - centre.x()), mercator.y()};
}

} // namespace windline

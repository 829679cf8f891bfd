// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/natural_earth.h"

#include "ui/map/map_viewport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <functional>

namespace windline {

namespace {

struct Level {
    const char* name;
    int cells; // as a tile zoom
};

Level levelOf(MapDetail detail)
{
    switch (detail) {
    case MapDetail::Coarse:
        return {"110m", 2};
    case MapDetail::Medium:
        return {"50m", 4};
    case MapDetail::Fine:
        break;
    }
    return {"10m", 6};
}

QString shapefile(const QString& folder, const QString& level, const char* theme)
{
    return QStringLiteral("%1/%2/ne_%2_%3.shp").arg(folder, level, QLatin1String(theme));
}

// A missing or damaged theme leaves the map without it: a base map with no rivers is still a base map.
void forEachFeature(const QString& file, const std::function<void(const OGRFeature&)>& visit)
{
    if (!QFile::exists(file))
        return;
    GDALAllRegister();
    // GDAL tells standard error about rings that wind the wrong way; filling by the odd-even rule does not mind.
    const CPLErrorHandlerPusher quietly(CPLQuietErrorHandler);
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(QFile::encodeName(file).constData(), GDAL_OF_VECTOR));
    if (!dataset || dataset->GetLayerCount() == 0)
        return;
    for (const auto& feature : dataset->GetLayer(0))
        visit(*feature);
}

QPolygonF projected(const OGRSimpleCurve& curve)
{
    QPolygonF points;
    points.reserve(curve.getNumPoints());
    for (int i = 0; i < curve.getNumPoints(); ++i)
        points << toMercator(curve.getY(i), curve.getX(i));
    return points;
}

void forEachRing(const OGRGeometry* geometry, const std::function<void(const OGRLinearRing&)>& visit)
{
    if (!geometry)
        return;
    switch (wkbFlatten(geometry->getGeometryType())) {
    case wkbPolygon:
        for (const auto& ring : *geometry->toPolygon())
            visit(*ring);
        break;
    case wkbMultiPolygon:
        for (const auto& polygon : *geometry->toMultiPolygon())
            forEachRing(polygon, visit);
        break;
    default:
        break;
    }
}

void forEachLine(const OGRGeometry* geometry, const std::function<void(const OGRLineString&)>& visit)
{
    if (!geometry)
        return;
    switch (wkbFlatten(geometry->getGeometryType())) {
    case wkbLineString:
        visit(*geometry->toLineString());
        break;
    case wkbMultiLineString:
        for (const auto& line : *geometry->toMultiLineString())
            forEachLine(line, visit);
        break;
    default:
        break;
    }
}

// Land is cut along the date line and closed over the south pole; those edges are no coast.
bool isCutEdge(const OGRSimpleCurve& ring, int i)
{
    const auto onDateLine = [&](int k) { return std::abs(ring.getX(k)) > 179.999; };
    const auto beyondMercator = [&](int k) { return std::abs(ring.getY(k)) >= mercatorLatitudeLimit; };
    return (onDateLine(i) && onDateLine(i + 1)) || (beyondMercator(i) && beyondMercator(i + 1));
}

void addShore(LineIndex& lines, const OGRLinearRing& ring)
{
    QPolygonF run;
    for (int i = 0; i + 1 < ring.getNumPoints(); ++i) {
        if (isCutEdge(ring, i)) {
            lines.addLine(run);
            run.clear();
            continue;
        }
        if (run.isEmpty())
            run << toMercator(ring.getY(i), ring.getX(i));
        run << toMercator(ring.getY(i + 1), ring.getX(i + 1));
    }
    lines.addLine(run);
}

void readAreas(const QString& file, AreaIndex& areas, LineIndex& shores)
{
    forEachFeature(file, [&](const OGRFeature& feature) {
        forEachRing(feature.GetGeometryRef(), [&](const OGRLinearRing& ring) {
            areas.addRing(projected(ring));
            addShore(shores, ring);
        });
    });
}

void readLines(const QString& file, LineIndex& lines, const char* withoutClass = nullptr)
{
    forEachFeature(file, [&](const OGRFeature& feature) {
        const int kind = feature.GetFieldIndex("featurecla");
        if (withoutClass && kind >= 0 && EQUAL(feature.GetFieldAsString(kind), withoutClass))
            return;
        forEachLine(feature.GetGeometryRef(), [&](const OGRLineString& line) { lines.addLine(projected(line)); });
    });
}

BaseMapLayers readLayers(const QString& folder, MapDetail detail)
{
    const auto [name, cells] = levelOf(detail);
    const QString level = QLatin1String(name);
    BaseMapLayers layers{
        AreaIndex(cells), AreaIndex(cells), LineIndex(cells), LineIndex(cells), LineIndex(cells), LineIndex(cells)};
    readAreas(shapefile(folder, level, "land"), layers.land, layers.coasts);
    readAreas(shapefile(folder, level, "lakes"), layers.lakes, layers.lakeShores);
    readLines(shapefile(folder, level, "admin_0_boundary_lines_land"), layers.borders);
    // The centre line of a lake is there to connect rivers, not to be seen.
    readLines(shapefile(folder, level, "rivers_lake_centerlines"), layers.rivers, "Lake Centerline");
    return layers;
}

std::vector<Place> readPlaces(const QString& folder)
{
    std::vector<Place> places;
    forEachFeature(shapefile(folder, QStringLiteral("10m"), "populated_places_simple"), [&](const OGRFeature& feature) {
        const auto integer = [&](const char* field) {
            const int index = feature.GetFieldIndex(field);
            return index < 0 ? 0 : feature.GetFieldAsInteger64(index);
        };
        const OGRGeometry* geometry = feature.GetGeometryRef();
        const int name = feature.GetFieldIndex("name");
        if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbPoint || name < 0)
            return;
        const OGRPoint* point = geometry->toPoint();
        if (std::abs(point->getY()) >= mercatorLatitudeLimit)
            return;
        places.push_back({QString::fromUtf8(feature.GetFieldAsString(name)), toMercator(point->getY(), point->getX()),
            int(integer("scalerank")), integer("pop_max"), integer("adm0cap") == 1});
    });
    return places;
}

} // namespace

QStringList NaturalEarth::candidateFolders()
{
    return {qEnvironmentVariable("WINDLINE_NATURAL_EARTH"),
        QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/windline/natural-earth")),
        QStringLiteral(WINDLINE_DATADIR "/windline/natural-earth"), QStringLiteral("/usr/share/magics")};
}

std::optional<QString> NaturalEarth::findFolder(const QStringList& candidates)
{
    for (const QString& folder : candidates)
        if (!folder.isEmpty() && QFile::exists(shapefile(folder, QStringLiteral("110m"), "land")))
            return folder;
    return std::nullopt;
}

NaturalEarth::NaturalEarth(QString folder)
    : m_folder(std::move(folder))
{
}

const BaseMapLayers& NaturalEarth::layers(MapDetail detail) const
{
    const auto index = std::size_t(detail);
    std::call_once(m_layersRead[index], [&] {
        const std::scoped_lock lock(m_reading);
        m_layers[index] = readLayers(m_folder, detail);
    });
    return m_layers[index];
}

const std::vector<Place>& NaturalEarth::places() const
{
    std::call_once(m_placesRead, [&] {
        const std::scoped_lock lock(m_reading);
        m_places = readPlaces(m_folder);
    });
    return m_places;
}

} // namespace windline

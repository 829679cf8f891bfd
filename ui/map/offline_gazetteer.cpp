// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/offline_gazetteer.h"

#include "ui/map/natural_earth.h"

#include <QCoreApplication>
#include <QFile>

#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <mutex>

static void initGazetteerNames()
{
    Q_INIT_RESOURCE(windline_gazetteer); // of a static library: nothing else would link it
}

namespace windline {

namespace {

std::vector<GazetteerPlace> readPlaces(const QString& folder)
{
    std::vector<GazetteerPlace> places;
    const QString file = folder + QStringLiteral("/10m/ne_10m_populated_places_simple.shp");
    if (!QFile::exists(file))
        return places;
    GDALAllRegister();
    const CPLErrorHandlerPusher quietly(CPLQuietErrorHandler);
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(QFile::encodeName(file).constData(), GDAL_OF_VECTOR));
    if (!dataset || dataset->GetLayerCount() == 0)
        return places;
    for (const auto& feature : dataset->GetLayer(0)) {
        const auto text = [&feature](const char* field) {
            const int index = feature->GetFieldIndex(field);
            return index < 0 ? QString() : QString::fromUtf8(feature->GetFieldAsString(index));
        };
        const OGRGeometry* geometry = feature->GetGeometryRef();
        if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbPoint || text("name").isEmpty())
            continue;
        GazetteerPlace place;
        place.name = text("name");
        place.region = text("adm1name");
        place.country = text("adm0name");
        place.latitudeDegrees = geometry->toPoint()->getY();
        place.longitudeDegrees = geometry->toPoint()->getX();
        place.population = text("pop_max").toLongLong();
        for (const char* field : {"nameascii", "namealt", "namepar", "meganame", "ls_name"})
            for (const QString& name : text(field).split(u'|', Qt::SkipEmptyParts))
                if (name != place.name && !place.otherNames.contains(name))
                    place.otherNames << name;
        places.push_back(std::move(place));
    }
    return places;
}

// The language of the window's words, which need not be the system's.
bool speaksKorean()
{
    return QCoreApplication::translate("windline::OfflineGazetteer", "en", "code of this language")
        == QStringLiteral("ko");
}

} // namespace

std::shared_ptr<const Gazetteer> offlineGazetteer()
{
    static std::mutex mutex;
    static std::shared_ptr<const Gazetteer> kept;
    static bool keptIsKorean = false;
    const std::scoped_lock lock(mutex);
    if (kept && keptIsKorean == speaksKorean())
        return kept;
    keptIsKorean = speaksKorean();
    std::vector<GazetteerPlace> places;
    if (const auto folder = NaturalEarth::findFolder(NaturalEarth::candidateFolders()))
        places = readPlaces(*folder);
    initGazetteerNames();
    QFile names(QStringLiteral(":/windline/gazetteer/names_ko.tsv"));
    if (names.open(QIODevice::ReadOnly))
        addNames(places, NamesInLanguage::parse(QString::fromUtf8(names.readAll())), keptIsKorean);
    kept = std::make_shared<const Gazetteer>(std::move(places));
    return kept;
}

} // namespace windline

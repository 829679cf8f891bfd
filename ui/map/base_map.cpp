// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/base_map.h"

#include "ui/map/place_names.h"
#include "ui/map/tile_server.h"

#include <QCryptographicHash>
#include <QStandardPaths>

namespace windline {

namespace {

constexpr int onlineCacheBytes = 200 * 1024 * 1024;
constexpr double deepestOnlineZoom = 19;
// Qt Location stretches a zoom's tiles up to twice before it takes the next one's. Twice the pixels keep them sharp.
constexpr int pixelRatio = 2;

QByteArray styleName(bool dark, bool graticule)
{
    return QByteArray(dark ? "dark" : "light") + (graticule ? "" : "-bare");
}

} // namespace

BaseMap::BaseMap(const QFont& placeNameFont, QObject* parent)
    : QObject(parent)
    , m_server(new TileServer(this))
{
    if (const auto folder = NaturalEarth::findFolder(NaturalEarth::candidateFolders())) {
        m_naturalEarth = std::make_shared<const NaturalEarth>(*folder);
        m_placeNames = std::make_shared<const PlaceNames>(m_naturalEarth, placeNameFont);
    } else
        m_problem = tr("No base map: install Natural Earth (Debian: libmagics++-data)");
    for (const bool dark : {false, true})
        for (const bool graticule : {false, true}) {
            const MapStyle style = dark ? MapStyle::dark() : MapStyle::light();
            m_server->addStyle(styleName(dark, graticule),
                std::make_shared<TileRenderer>(m_naturalEarth, style, graticule), pixelRatio);
        }
    if (!m_server->listenOnLoopback())
        m_problem = tr("No base map: this computer allows no connection to itself");
    connect(m_server, &TileServer::activity, this, &BaseMap::activity);
}

void BaseMap::useBuiltIn()
{
    m_online.reset();
}

void BaseMap::useOnline(const OnlineTiles& tiles)
{
    m_online = tiles;
    m_online->urlTemplate.replace(QStringLiteral("{z}"), QStringLiteral("%z"))
        .replace(QStringLiteral("{x}"), QStringLiteral("%x"))
        .replace(QStringLiteral("{y}"), QStringLiteral("%y"));
}

BaseMap::Source BaseMap::source(bool dark, bool graticule) const
{
    const QString caches = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/tiles/");
    if (!m_online)
        return {m_server->urlOf(styleName(dark, graticule)), caches + QStringLiteral("built-in"), 0,
            TileRenderer::lastZoom};
    const QByteArray name =
        QCryptographicHash::hash(m_online->urlTemplate.toUtf8(), QCryptographicHash::Sha1).toHex().first(12);
    return {m_online->urlTemplate, caches + QLatin1String(name), onlineCacheBytes, deepestOnlineZoom};
}

std::shared_ptr<const PlaceNames> BaseMap::placeNames() const
{
    return m_online ? nullptr : m_placeNames;
}

QString BaseMap::attribution() const
{
    return m_online ? m_online->attribution : builtInAttribution();
}

QString BaseMap::builtInAttribution()
{
    return tr("Made with Natural Earth");
}

QString BaseMap::problem() const
{
    return m_online ? QString() : m_problem;
}

bool BaseMap::isIdle() const
{
    return m_online || m_server->isIdle();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_types.h"

#include <QFont>
#include <QObject>

#include <memory>

namespace windline {

class NaturalEarth;
class PlaceNames;
class TileServer;

// Where the map's tiles come from: drawn here from Natural Earth, or a server of the user's choice.
class BaseMap : public QObject {
    Q_OBJECT

public:
    explicit BaseMap(const QFont& placeNameFont, QObject* parent = nullptr);

    void useBuiltIn();
    void useOnline(const OnlineTiles& tiles);

    // Everything Qt Location must know.
    struct Source {
        QString url;
        QString cacheFolder; // one for each server: Qt Location's cache does not tell servers apart
        int diskCacheBytes = 0;
        double deepestZoom = 0;
        bool operator==(const Source&) const = default;
    };
    Source source(bool dark, bool graticule) const;
    bool hasGraticule() const { return !m_online; } // where it is wanted
    std::shared_ptr<const PlaceNames> placeNames() const; // null where the tiles bring their own, or there are none
    // What pictures at print size are made from, whatever tiles the screen shows; null where there is none.
    std::shared_ptr<const NaturalEarth> naturalEarth() const { return m_naturalEarth; }
    std::shared_ptr<const PlaceNames> builtInPlaceNames() const { return m_placeNames; }
    static QString builtInAttribution();
    QString attribution() const;
    QString problem() const; // one line for the user, or empty

    // Nothing is on its way. Always true for online tiles, of which Qt Location tells nothing.
    bool isIdle() const;

signals:
    void activity();

private:
    TileServer* m_server;
    QString m_problem;
    std::shared_ptr<const NaturalEarth> m_naturalEarth;
    std::shared_ptr<const PlaceNames> m_placeNames;
    std::optional<OnlineTiles> m_online;
};

} // namespace windline

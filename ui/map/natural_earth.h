// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/cell_index.h"

#include <QString>
#include <QStringList>

#include <array>
#include <mutex>
#include <optional>
#include <vector>

namespace windline {

// Natural Earth's three scales (1 : 110, 50 and 10 million).
enum class MapDetail { Coarse, Medium, Fine };

// The lines and areas of one detail level, in Mercator and cut into cells.
struct BaseMapLayers {
    AreaIndex land; // inland seas are holes
    AreaIndex lakes; // empty where the installation has no lakes (libmagics++-data has none)
    LineIndex coasts;
    LineIndex lakeShores;
    LineIndex borders;
    LineIndex rivers;
};

struct Place {
    QString name;
    QPointF mercator;
    int rank = 0; // Natural Earth's scale rank: 0 is shown first
    qint64 population = 0;
    bool capital = false;
};

// The public-domain map data of naturalearthdata.com, read from shapefiles on this computer when first needed.
// Any thread may ask; the first to ask for a level reads it while the others wait, so GDAL works in one at a time.
class NaturalEarth {
public:
    // Where shapefiles are looked for, first match first: WINDLINE_NATURAL_EARTH, this program's own data folder,
    // then libmagics++-data's (Debian). Each holds 110m/, 50m/ and 10m/.
    static QStringList candidateFolders();
    static std::optional<QString> findFolder(const QStringList& candidates);

    explicit NaturalEarth(QString folder);

    const BaseMapLayers& layers(MapDetail detail) const;
    const std::vector<Place>& places() const;

private:
    QString m_folder;
    mutable std::mutex m_reading; // one shapefile at a time; what is already there is not kept waiting
    mutable std::array<std::once_flag, 3> m_layersRead;
    mutable std::array<BaseMapLayers, 3> m_layers;
    mutable std::once_flag m_placesRead;
    mutable std::vector<Place> m_places;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"
#include "ui/map/map_viewport.h"

#include <filesystem>
#include <memory>

class QPainter;

namespace windline {

class NaturalEarth;
class PlaceNames;

// What the map showed at one moment, as a value: a picture of it can be made in another thread, at any size.
// Its base map is the built-in one, also where the screen shows tiles from a server: those cannot be printed sharp.
struct MapPicture {
    MapScene scene;
    MapViewport viewport; // of the screen
    std::shared_ptr<const NaturalEarth> naturalEarth; // null: none is installed
    std::shared_ptr<const PlaceNames> placeNames; // null: none are wanted, or there are none
};

struct MapPage {
    QSizeF millimetres;
    double dpi = 300; // of PNG; SVG and PDF hold lines and words

    // Words and lines are as large on paper as on a screen of 96 pixels an inch.
    QSizeF size() const { return millimetres / 25.4 * 96; }
    QSize pixels() const { return (millimetres / 25.4 * dpi).toSize(); }
};

// What a page shows: all of the screen's view, and more on the sides that are longer than the screen's.
MapViewport pageView(const MapViewport& screen, QSizeF page);

// Onto a painter whose units are the page's: base map, names, trajectories, starts, legend, scale, credits. Words and
// lines stay words and lines; with "raster", trajectories by the thousand are drawn as one image of that many dots a
// unit, as a picture of dots does it anyway.
void paintMapPicture(QPainter& painter, const MapPicture& picture, QSizeF page, double raster = 0);

// As PNG, SVG or PDF, by the name's ending. The file gets its name when it is complete; one that was there before stays
// until then. Throws EngineError: an ending that is none of these, a page too large, a file that cannot be written.
void writeMapPicture(const MapPicture& picture, const MapPage& page, const std::filesystem::path& file);

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"
#include "ui/map/map_viewport.h"

#include <QFontMetricsF>
#include <QHash>
#include <QImage>

#include <vector>

class QPainter;

namespace windline {

// Degrees between the lines of a base map drawn with the detail of this zoom.
double graticuleStep(int zoom);

// What stands at a line's end: degrees and side ("30°E", "0°").
struct GraticuleLabel {
    QString text;
    QRectF box; // pixels
};

// Of the meridians along the upper edge, of the parallels along the left one; those that have room. The corners below
// belong to scale, legend and credits.
std::vector<GraticuleLabel> graticuleLabels(const MapViewport& viewport, double step, const QFontMetricsF& metrics);
QFont graticuleFont(const MapScene& scene);
double graticuleLabelHeight(const MapScene& scene); // of the row along the upper edge, with its margin; 0: none

// Draws them unless the scene's base map has no graticule.
void paintGraticuleLabels(QPainter& painter, const MapScene& scene, const std::vector<GraticuleLabel>& labels);

// The same for each frame of a map that moves: each word is drawn once and then copied.
class GraticuleStamps {
public:
    void paint(QPainter& painter, const MapScene& scene, const std::vector<GraticuleLabel>& labels);

private:
    QHash<QString, QImage> m_stamps;
    QFont m_font; // what they are drawn with
    QColor m_ink;
    double m_ratio = 0;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_style.h"

namespace windline {

MapStyle MapStyle::light()
{
    return {
        .land = QColor(0xf3, 0xf1, 0xea),
        .water = QColor(0xdb, 0xe7, 0xef),
        .coast = QColor(0xa9, 0xb8, 0xc2),
        .border = QColor(0xc9, 0xc4, 0xb8),
        .river = QColor(0xcf, 0xde, 0xe8),
        .graticule = QColor(0x60, 0x60, 0x60, 31),
        .placeName = QColor(0x6b, 0x6b, 0x6b),
        .placeHalo = QColor(0xf7, 0xf6, 0xf2, 215),
        .casing = QColor(255, 255, 255, 220),
        .valueCasing = QColor(255, 255, 255, 220),
        .ink = QColor(0x26, 0x2b, 0x30),
        .panel = QColor(0xfd, 0xfd, 0xfc, 235),
        .panelEdge = QColor(0xc4, 0xc6, 0xc6),
        .quietInk = QColor(0x5c, 0x62, 0x68),
    };
}

MapStyle MapStyle::dark()
{
    return {
        .land = QColor(0x2b, 0x2d, 0x2f),
        .water = QColor(0x1e, 0x24, 0x29),
        .coast = QColor(0x4c, 0x55, 0x5c),
        .border = QColor(0x4a, 0x4b, 0x4a),
        .river = QColor(0x27, 0x30, 0x37),
        .graticule = QColor(0xa8, 0xa8, 0xa8, 31),
        .placeName = QColor(0x9d, 0x9f, 0xa0),
        .placeHalo = QColor(0x22, 0x26, 0x29, 215),
        .casing = QColor(0x10, 0x13, 0x16, 220),
        .valueCasing = QColor(0xe6, 0xec, 0xf2, 85), // light: the palettes' dark ends would be lost
        .ink = QColor(0xe4, 0xe6, 0xe8),
        .panel = QColor(0x23, 0x27, 0x2b, 235),
        .panelEdge = QColor(0x4d, 0x53, 0x58),
        .quietInk = QColor(0xa9, 0xaf, 0xb4),
    };
}

QList<qreal> dashPattern(LineStyle style)
{
    switch (style) {
    case LineStyle::Solid:
        break;
    case LineStyle::Dots:
        return {1.1, 1.7};
    case LineStyle::DashDots:
        return {5, 1.8, 1.1, 1.8};
    case LineStyle::LongDashes:
        return {9, 2.5};
    }
    return {};
}

} // namespace windline

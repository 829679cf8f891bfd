// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/palettes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace windline {

namespace {

using Rgb = std::array<int, 3>;

// Ten equidistant colours of each, straight lines between. viridis: Smith, van der Walt and Firing (CC0); cividis:
// Nunez, Anderton and Renslow 2018, doi:10.1371/journal.pone.0199239. As R's viridisLite gives them for ten colours.
constexpr std::array<Rgb, 10> viridis{
    {{0x44, 0x01, 0x54}, {0x48, 0x28, 0x78}, {0x3e, 0x4a, 0x89}, {0x31, 0x68, 0x8e}, {0x26, 0x82, 0x8e},
        {0x1f, 0x9e, 0x89}, {0x35, 0xb7, 0x79}, {0x6d, 0xcd, 0x59}, {0xb4, 0xde, 0x2c}, {0xfd, 0xe7, 0x25}}};
constexpr std::array<Rgb, 10> cividis{
    {{0x00, 0x20, 0x4d}, {0x00, 0x33, 0x6f}, {0x39, 0x48, 0x6b}, {0x57, 0x5c, 0x6d}, {0x70, 0x71, 0x73},
        {0x8a, 0x87, 0x79}, {0xa6, 0x9d, 0x75}, {0xc4, 0xb5, 0x6c}, {0xe4, 0xcf, 0x5b}, {0xff, 0xea, 0x46}}};

template <std::size_t n> QColor between(const std::array<Rgb, n>& table, double position)
{
    const double at = std::clamp(position, 0.0, 1.0) * double(n - 1);
    const std::size_t i = std::min(std::size_t(at), n - 2);
    const double part = at - double(i);
    const auto channel = [&](std::size_t c) {
        return int(std::lround(table[i][c] + part * (table[i + 1][c] - table[i][c])));
    };
    return {channel(0), channel(1), channel(2)};
}

} // namespace

QColor startColour(int index)
{
    // Okabe and Ito's, without their black (it is the ink of the map) and with the yellow, too pale on paper, last.
    static const std::array<QColor, 7> hues{QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00),
        QColor(0x00, 0x9e, 0x73), QColor(0xcc, 0x79, 0xa7), QColor(0x56, 0xb4, 0xe9), QColor(0xe6, 0x9f, 0x00),
        QColor(0xf0, 0xe4, 0x42)};
    constexpr std::array steps{100, 145, 70}; // per cent of lightness: as they are, lighter, darker
    const int position = std::max(index, 0);
    const int round = position / int(hues.size()) % int(steps.size());
    return hues[std::size_t(position) % hues.size()].lighter(steps[std::size_t(round)]);
}

QColor besideColour(const QColor& colour, bool dark)
{
    if (!dark)
        return colour.darker(170);
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    constexpr float towardsWhite = 0.4F; // not white itself, which has no hue
    return QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness + (1 - lightness) * towardsWhite);
}

QColor paletteColour(ValuePalette palette, double position)
{
    return palette == ValuePalette::Cividis ? between(cividis, position) : between(viridis, position);
}

QColor valueColour(const ColourScale& scale, double value)
{
    if (!std::isfinite(value))
        return {0x8c, 0x8c, 0x8c};
    const double span = scale.maximum - scale.minimum;
    return paletteColour(scale.palette, span == 0 ? 0.5 : (value - scale.minimum) / span);
}

} // namespace windline

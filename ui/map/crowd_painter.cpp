// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/crowd_painter.h"

#include "ui/map/line_raster.h"
#include "ui/map/palettes.h"

#include <array>
#include <cmath>
#include <ranges>
#include <thread>

namespace windline {

namespace {

// Pixels: a point this near the one before says nothing at this zoom, nor does the corner that goes with it.
constexpr double nearness = 2.2;

// The palette once, ready to be looked up: 64 colours are more than a reader tells apart.
class ValueColours {
public:
    explicit ValueColours(const ColourScale& scale)
        : m_minimum(scale.minimum)
        , m_perUnit(scale.maximum == scale.minimum ? 0 : (count - 1) / (scale.maximum - scale.minimum))
    {
        for (int i = 0; i < count; ++i)
            m_colours[std::size_t(i)] = paletteColour(scale.palette, i / double(count - 1)).rgb();
        m_unknown = valueColour(scale, std::numeric_limits<double>::quiet_NaN()).rgb();
    }

    QRgb at(float value) const
    {
        if (!std::isfinite(value))
            return m_unknown;
        const double place = m_perUnit == 0 ? count / 2 : (value - m_minimum) * m_perUnit;
        return m_colours[std::size_t(std::clamp(place + 0.5, 0.0, double(count - 1)))];
    }

private:
    static constexpr int count = 64;
    double m_minimum;
    double m_perUnit;
    std::array<QRgb, count> m_colours{};
    QRgb m_unknown = 0;
};

struct Band {
    int top;
    int bottom;
};

// The lines crowd somewhere, hence more bands than threads.
std::vector<Band> bandsOf(int height, int threads)
{
    const int count = threads == 1 ? 1 : 3 * threads;
    std::vector<Band> bands;
    for (int i = 0; i < count; ++i)
        bands.push_back({height * i / count, height * (i + 1) / count});
    return bands;
}

int threadsFor(std::size_t tracks)
{
    constexpr std::size_t worthAThread = 200; // trajectories
    constexpr std::size_t most = 4; // more than a few keep each other, and the window, waiting for memory
    return int(std::clamp<std::size_t>(
        std::min<std::size_t>(std::thread::hardware_concurrency(), tracks / worthAThread), 1, most));
}

struct CrowdLines {
    const TrackDrawing& drawing;
    const MapViewport& viewport;
    std::span<const VisibleTrack> visible;
    double width; // pixels of the picture, like the following
    double scale;
    QPointF corner;
    double ratio;
    double right;
    const std::atomic<bool>* cancelled;

    void draw(LineRaster raster, const Band& band) const
    {
        const ValueColours colours(drawing.colourScale);
        const bool byStart = drawing.colourMode == ColourMode::ByStart;
        QList<qreal> dashesNow;
        raster.setPen(width, 1);
        for (const auto& [track, copy] : std::views::reverse(visible)) {
            if (cancelled && *cancelled)
                return;
            const QPointF shift = corner + QPointF(copy * scale, 0);
            const QRectF& bounds = track->bounds;
            if (bounds.bottom() * scale + shift.y() < band.top - width
                || bounds.top() * scale + shift.y() > band.bottom + width || track->line.size() < 2)
                continue;
            if (const QList<qreal> dashes = linePattern(drawing, track->track); dashes != dashesNow) {
                std::vector<double> lengths;
                for (const qreal dash : dashes)
                    lengths.push_back(dash * std::max(width, 1.6 * ratio));
                raster.setDashes(lengths);
                dashesNow = dashes;
            }
            raster.beginLine();
            const QRgb colour = track->track.colour.rgb();
            QPointF last = track->line.front() * scale + shift;
            for (std::size_t i = 1; i < track->line.size(); ++i) {
                const QPointF point = track->line[i] * scale + shift;
                if ((point - last).manhattanLength() < nearness && i + 1 < track->line.size())
                    continue;
                if (std::max(last.y(), point.y()) > band.top - width
                    && std::min(last.y(), point.y()) < band.bottom + width && std::max(last.x(), point.x()) > 0
                    && std::min(last.x(), point.x()) < right)
                    raster.drawSegment(last, point, byStart ? colour : colours.at(track->track.points[i].value));
                last = point;
            }
        }
    }
};

} // namespace

void paintCrowd(QImage& image, const TrackDrawing& drawing, const MapViewport& viewport,
    std::span<const VisibleTrack> visible, double width, const std::atomic<bool>* cancelled)
{
    if (visible.empty())
        return;
    const double ratio = image.devicePixelRatio();
    const QPointF corner = viewport.toPoint(QPointF(0, 0)) * ratio;
    const CrowdLines lines{drawing, viewport, visible, width * ratio, viewport.worldPixels() * ratio, corner, ratio,
        image.width() + 2.0, cancelled};
    const int threads = threadsFor(visible.size());
    const std::vector<Band> bands = bandsOf(image.height(), threads);
    std::vector<LineRaster> rasters; // made here: an image's bits may be asked for by one thread only
    for (const Band& band : bands)
        rasters.emplace_back(image, band.top, band.bottom);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < bands.size(); i = next++)
            lines.draw(rasters[i], bands[i]);
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
}

void paintCrowdCrosses(QImage& image, const TrackDrawing& drawing, const MapViewport& viewport,
    std::span<const VisibleTrack> visible, double opacity)
{
    const double ratio = image.devicePixelRatio();
    const double arm = 3 * ratio;
    LineRaster raster(image, 0, image.height());
    for (const auto& [track, copy] : std::views::reverse(visible)) {
        if (!track->track.endedEarly || track->line.empty())
            continue;
        const QPointF point = viewport.toPoint(track->line.back() + QPointF(copy, 0)) * ratio;
        const QRgb colour = trackColour(drawing, track->track, track->track.points.back().value).rgb();
        for (const auto& [ink, width] : {std::pair(colour, 1.4), std::pair(drawing.style.casing.rgb(), 3.2)}) {
            raster.setPen(width * ratio, opacity);
            raster.drawSegment(point + QPointF(-arm, -arm), point + QPointF(arm, arm), ink);
            raster.drawSegment(point + QPointF(-arm, arm), point + QPointF(arm, -arm), ink);
        }
    }
}

} // namespace windline

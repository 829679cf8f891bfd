// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_picture.h"

#include "engine/model/engine_error.h"
#include "ui/map/base_painter.h"
#include "ui/map/camera.h"
#include "ui/map/furniture.h"
#include "ui/map/graticule.h"
#include "ui/map/place_names.h"
#include "ui/map/start_painter.h"
#include "ui/map/tile_renderer.h"
#include "ui/map/time_markers.h"
#include "ui/map/track_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace windline {

namespace {

TrackDrawing drawingOf(const MapScene& scene)
{
    return {scene.tracks.tracks(), scene.selectedTracks, scene.staleTracks, scene.hiddenTracks, scene.colourMode,
        scene.colourScale, scene.style, scene.font};
}

QString translated(const char* source)
{
    return QCoreApplication::translate("windline::MapPicture", source);
}

[[noreturn]] void refuse(const std::filesystem::path& file, const QString& sentence)
{
    throw EngineError(EngineError::Kind::NotWritable, file, sentence.toStdString());
}

QByteArray pngOf(const MapPicture& picture, const MapPage& page, const std::filesystem::path& file)
{
    constexpr double most = 150e6; // pixels: A2 at 300 dpi, A3 at 600 dpi
    constexpr int longest = 32'767; // of a side: what painting reckons with
    const QSize pixels = page.pixels();
    QImage image;
    if (double(pixels.width()) * pixels.height() <= most && std::max(pixels.width(), pixels.height()) <= longest)
        image = QImage(pixels, QImage::Format_RGB32);
    if (image.isNull())
        refuse(file,
            translated(QT_TRANSLATE_NOOP("windline::MapPicture",
                           "The picture would have %1 x %2 pixels, which "
                           "is too many: lower the resolution or the size."))
                .arg(pixels.width())
                .arg(pixels.height()));
    image.fill(picture.scene.style.water); // the page may end within the last row and column
    const double ratio = page.dpi / 96;
    {
        QPainter painter(&image);
        painter.scale(ratio, ratio);
        paintMapPicture(painter, picture, page.size(), ratio);
    }
    image.setDotsPerMeterX(int(std::lround(page.dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const MapPicture& picture, const MapPage& page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11); // the other one knows no clipping
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), page.size()));
    generator.setTitle(QCoreApplication::applicationName());
    generator.setDescription(picture.scene.attribution);
    QPainter painter(&generator);
    paintMapPicture(painter, picture, page.size());
    painter.end();
    return bytes;
}

QByteArray pdfOf(const MapPicture& picture, const MapPage& page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int resolution = 1200;
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(page.millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setCreator(QCoreApplication::applicationName());
    QPainter painter(&writer);
    painter.scale(resolution / 96.0, resolution / 96.0);
    paintMapPicture(painter, picture, page.size());
    painter.end();
    return bytes;
}

} // namespace

MapViewport pageView(const MapViewport& screen, QSizeF page)
{
    MapViewport view = screen;
    view.size = page;
    view.zoom += std::log2(std::min(page.width() / screen.size.width(), page.height() / screen.size.height()));
    return bounded(view, TileRenderer::lastZoom + 4.0);
}

void paintMapPicture(QPainter& painter, const MapPicture& picture, QSizeF page, double raster)
{
    const MapScene& scene = picture.scene;
    const MapViewport view = pageView(picture.viewport, page);
    painter.setClipRect(QRectF(QPointF(0, 0), page));
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<GraticuleLabel> degrees = scene.graticule
        ? graticuleLabels(view, graticuleStep(int(std::lround(view.zoom))), QFontMetricsF(graticuleFont(scene)))
        : std::vector<GraticuleLabel>();
    paintBaseMap(painter, picture.naturalEarth.get(), scene.style, view, scene.graticule);

    paintGraticuleLabels(painter, scene, degrees);

    // The names lie below the trajectories but give way to their words, which are therefore placed once before.
    const TrackDrawing drawing = drawingOf(scene);
    const StartDrawing above = startsAbove(scene);
    std::vector<QRectF> words = startBoxes(above, view);
    for (const GraticuleLabel& label : degrees)
        words.push_back(label.box);
    QImage tracks;
    if (raster > 0) {
        tracks = QImage((page * raster).toSize(), QImage::Format_ARGB32_Premultiplied);
        tracks.setDevicePixelRatio(raster);
        tracks.fill(Qt::transparent);
    }
    std::vector<QRectF> taken = words;
    if (!tracks.isNull())
        paintTracks(tracks, drawing, view, taken);
    else
        placeTrackWords(drawing, view, taken);
    if (picture.placeNames)
        picture.placeNames->paint(painter, view, scene.style, taken);
    paintCoverage(painter, scene, view);
    paintStartDots(painter, startsInPicture(scene), view);
    if (!tracks.isNull()) {
        painter.drawImage(QPointF(0, 0), tracks);
    } else {
        taken = words;
        paintTracks(painter, drawing, view, taken);
    }
    const bool hasMarkers = paintCurrentTime(painter, scene, view);
    paintStarts(painter, above, view);
    if (hasMarkers)
        paintMoment(painter, scene, view);
    paintFurniture(painter, scene, view);
}

void writeMapPicture(const MapPicture& picture, const MapPage& page, const std::filesystem::path& file)
{
    QString ending = QString::fromStdU16String(file.extension().u16string()).toLower();
    QByteArray bytes;
    if (ending == QStringLiteral(".png"))
        bytes = pngOf(picture, page, file);
    else if (ending == QStringLiteral(".svg"))
        bytes = svgOf(picture, page);
    else if (ending == QStringLiteral(".pdf"))
        bytes = pdfOf(picture, page);
    else
        refuse(file,
            translated(QT_TRANSLATE_NOOP("windline::MapPicture",
                "A picture of the map is written as .png, .svg or .pdf: give the file one of these endings.")));
    QSaveFile output(QString::fromStdU16String(file.u16string()));
    if (bytes.isEmpty() || !output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size()
        || !output.commit())
        refuse(file,
            translated(QT_TRANSLATE_NOOP("windline::MapPicture", "The picture cannot be written: %1."))
                .arg(output.errorString()));
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/engine_error.h"
#include "tests/performance/map_frames.h"
#include "ui/map/graticule.h"
#include "ui/map/map_picture.h"
#include "ui/map/natural_earth.h"
#include "ui/map/place_names.h"
#include "ui/map/track_painter.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace windline;

namespace {

const QColor trackRed(200, 30, 40);

MapTrack westward(int id)
{
    MapTrack track;
    track.id = id;
    track.colour = trackRed;
    track.startTime = Time();
    for (int hour = 0; hour <= 48; ++hour)
        track.points.push_back({40, 20 - hour * 0.5, hour * 3600.0, float(hour)});
    return track;
}

MapPicture examplePicture()
{
    MapPicture picture;
    picture.viewport = {toMercator(42, 10), 4, {800, 600}};
    picture.scene.font.setPixelSize(12);
    picture.scene.tracks.set({westward(1)});
    picture.scene.starts = {{.row = 1, .coordinate = {40, 20}, .label = "Ohrid", .colour = trackRed}};
    picture.scene.attribution = "Made with Natural Earth";
    picture.scene.note = "synthetic winds";
    if (const auto folder = NaturalEarth::findFolder(NaturalEarth::candidateFolders())) {
        picture.naturalEarth = std::make_shared<const NaturalEarth>(*folder);
        picture.placeNames = std::make_shared<const PlaceNames>(picture.naturalEarth, picture.scene.font);
    }
    return picture;
}

QByteArray contentOf(const std::filesystem::path& file)
{
    QFile opened(QString::fromStdString(file.string()));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

int redIn(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            count += std::abs(c.red() - trackRed.red()) + std::abs(c.green() - trackRed.green())
                    + std::abs(c.blue() - trackRed.blue())
                < 60;
        }
    return count;
}

} // namespace

class MapPictureTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void aPageShowsAllThatTheScreenShows()
    {
        const MapViewport screen{toMercator(42, 10), 4, {800, 600}};
        for (const QSizeF page : {QSizeF(1122, 794), QSizeF(794, 1122)}) {
            const MapViewport view = pageView(screen, page);
            QVERIFY(view.visible().adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(screen.visible()));
            QCOMPARE(view.size, page);
        }
    }

    void pngHasItsDotsAndTheLine()
    {
        const auto file = path("map.png");
        const MapPage page{{297, 210}, 150};
        writeMapPicture(examplePicture(), page, file);
        const QImage image(QString::fromStdString(file.string()));
        QCOMPARE(image.size(), page.pixels());
        QVERIFY(std::abs(image.dotsPerMeterX() - 5906) <= 1);
        QVERIFY2(redIn(image) > 300, qPrintable(QString::number(redIn(image))));
        const MapViewport view = pageView(examplePicture().viewport, page.size());
        const QPointF middle = view.toPoint(toMercator(40, 11.25)) * (150 / 96.0);
        QVERIFY(redIn(image.copy(int(middle.x()) - 4, int(middle.y()) - 4, 9, 9)) > 5);
    }

    void svgHoldsLinesAndWords()
    {
        const auto file = path("map.svg");
        writeMapPicture(examplePicture(), {{297, 210}}, file);
        const QByteArray svg = contentOf(file);
        QVERIFY(svg.contains("<svg") && svg.trimmed().endsWith("</svg>"));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.contains("Made with Natural Earth") && svg.contains("synthetic winds"));
        QVERIFY(svg.count("<polyline") + svg.count("<path") > 10);
        QVERIFY(svg.contains("#c81e28")); // the trajectory's colour
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage image(1122, 794, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QVERIFY2(redIn(image) > 200, qPrintable(QString::number(redIn(image))));
    }

    void pdfIsOneVectorPageOfItsSize()
    {
        const auto file = path("map.pdf");
        writeMapPicture(examplePicture(), {{420, 297}}, file);
        const QByteArray pdf = contentOf(file);
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY2(pdf.contains("/MediaBox [0 0 1190.") || pdf.contains("/MediaBox [0 0 1191"),
            pdf.mid(pdf.indexOf("/MediaBox"), 60).constData());
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(pdf.contains("/Font"));
    }

    void theMomentOfTheMarkersIsTold()
    {
        const auto file = path("moment.svg");
        MapPicture picture = examplePicture();
        writeMapPicture(picture, {{297, 210}}, file);
        QVERIFY(!contentOf(file).contains("UTC"));
        picture.scene.currentTime = Time(std::chrono::hours(24));
        writeMapPicture(picture, {{297, 210}}, file);
        QVERIFY(contentOf(file).contains("1970-01-02 00:00 UTC"));
        picture.scene.currentTime = Time(std::chrono::hours(100)); // no trajectory is under way
        writeMapPicture(picture, {{297, 210}}, file);
        QVERIFY(!contentOf(file).contains("UTC"));
        for (const bool dark : {false, true}) {
            picture.scene.style = dark ? MapStyle::dark() : MapStyle::light();
            picture.scene.currentTime = Time(std::chrono::hours(24));
            writeMapPicture(picture, {{297, 210}, 96},
                std::filesystem::path(WINDLINE_PICTURES) / (dark ? "page-dark.png" : "page.png"));
        }
    }

    void degreesStandAtTheLinesOfTheGraticule()
    {
        MapPicture picture = examplePicture();
        picture.scene.tracks.set(std::vector<SharedTrack>());
        const QSizeF page(1122, 794);
        const MapViewport view = pageView(picture.viewport, page);
        const auto labels = graticuleLabels(
            view, graticuleStep(int(std::lround(view.zoom))), QFontMetricsF(graticuleFont(picture.scene)));
        const auto draw = [&] {
            QImage image(page.toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            paintMapPicture(painter, picture, page);
            return image;
        };
        const QImage with = draw();
        picture.scene.graticule = false;
        const QImage without = draw();
        QStringList texts;
        for (const GraticuleLabel& label : labels) {
            texts << label.text;
            const bool isMeridian = label.text.endsWith(u'E') || label.text.endsWith(u'W');
            const double degrees = label.text.section(QChar(0xB0), 0, 0).toDouble();
            if (isMeridian)
                QVERIFY(std::abs(view.toPoint(toMercator(0, label.text.endsWith(u'E') ? degrees : -degrees)).x()
                            - label.box.center().x())
                    < 1);
            const auto inked = [&](QRectF box) {
                int count = 0;
                for (int y = int(box.top()); y < int(box.bottom()); ++y)
                    for (int x = int(box.left()); x < int(box.right()); ++x)
                        count += with.pixel(x, y) != without.pixel(x, y);
                return count;
            };
            QVERIFY2(inked(label.box) > 40, qPrintable(label.text));
            for (const GraticuleLabel& other : labels)
                QVERIFY(&other == &label || !other.box.intersects(label.box));
        }
        QVERIFY2(
            texts.contains("10°E") && texts.contains("0°") && texts.contains("40°N"), qPrintable(texts.join(u' ')));
    }

    void theDateLineAndTheEquatorHaveNoSide()
    {
        const auto textsAt = [](const QGeoCoordinate& centre, double zoom) {
            const MapViewport view{toMercator(centre.latitude(), centre.longitude()), zoom, {1000, 700}};
            QStringList texts;
            for (const GraticuleLabel& label :
                graticuleLabels(view, graticuleStep(int(std::floor(zoom))), QFontMetricsF(QFont())))
                texts << label.text;
            return texts;
        };
        const QStringList pacific = textsAt({0, 179}, 4.4);
        QVERIFY2(pacific.contains("180°") && pacific.contains("170°E") && pacific.contains("170°W")
                && pacific.contains("0°") && pacific.contains("10°S"),
            qPrintable(pacific.join(u' ')));
        QVERIFY(textsAt({50, 8}, 11).contains("8°E"));
        QVERIFY(textsAt({50.3, 8.3}, 11).contains("8.5°E"));
        QVERIFY(!textsAt({0, 0}, 2).isEmpty());
    }

    void hiddenTrajectoriesAreNotInIt()
    {
        MapPicture picture = examplePicture();
        picture.scene.hiddenTracks = {1};
        picture.scene.starts.clear();
        const auto file = path("hidden.svg");
        writeMapPicture(picture, {{297, 210}}, file);
        QVERIFY(!contentOf(file).contains("#c81e28"));
    }

    void whatWasThereStaysWhenItFails()
    {
        const auto file = path("kept.png");
        QFile kept(QString::fromStdString(file.string()));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("old") == 3);
        kept.close();
        try {
            writeMapPicture(examplePicture(), {{2000, 2000}, 600}, file);
            QFAIL("so many pixels were accepted");
        } catch (const EngineError& error) {
            QVERIFY(QString::fromUtf8(error.what()).contains("too many"));
        }
        QCOMPARE(contentOf(file), "old");
        QCOMPARE(m_folder.path().isEmpty() ? 0 : QDir(m_folder.path()).entryList({"kept*"}, QDir::Files).size(), 1);
    }

    void impossibleFilesAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(EngineError, writeMapPicture(examplePicture(), {{100, 100}, 96}, path("map.bmp")));
        QVERIFY_THROWS_EXCEPTION(
            EngineError, writeMapPicture(examplePicture(), {{100, 100}, 96}, path("no/such/folder/map.png")));
    }

    // The long way around the world would be a streak across all of it: no piece of a line is longer than the
    // trajectory moved between two of its points.
    void randomTracksOverDateLineAndPolesLeaveNoStreaks()
    {
        std::vector<MapTrack> tracks;
        quint32 seed = 7;
        const auto random = [&seed] {
            seed = seed * 1664525u + 1013904223u;
            return double(seed >> 8) / double(1 << 24);
        };
        for (int id = 0; id < 300; ++id) {
            MapTrack track;
            track.id = id;
            track.colour = trackRed;
            double latitude = (random() - 0.5) * 170;
            double longitude = id % 2 ? 180 : (random() - 0.5) * 360;
            double heading = random() * 6.2831853;
            for (int hour = 0; hour < 60; ++hour) {
                track.points.push_back({latitude, std::remainder(longitude, 360.0), hour * 3600.0});
                heading += (random() - 0.5) * 0.4;
                // A step of half a degree along the great circle, over a pole as well.
                const double lat = latitude * M_PI / 180;
                const double lon = longitude * M_PI / 180;
                const double step = 0.5 * M_PI / 180;
                const double next =
                    std::asin(std::sin(lat) * std::cos(step) + std::cos(lat) * std::sin(step) * std::cos(heading));
                longitude = (lon
                                + std::atan2(std::sin(heading) * std::sin(step) * std::cos(lat),
                                    std::cos(step) - std::sin(lat) * std::sin(next)))
                    * 180 / M_PI;
                latitude = next * 180 / M_PI;
            }
            tracks.push_back(track);
        }
        TrackStore store;
        store.set(std::move(tracks));
        int crossings = 0;
        for (const SharedTrack& track : store.tracks())
            for (std::size_t i = 1; i < track->line.size(); ++i) {
                const double east = std::abs(track->line[i].x() - track->line[i - 1].x());
                QVERIFY(east <= 0.5); // never the long way
                const double nearPole = std::max(std::abs(track->track.points[i].latitudeDegrees),
                    std::abs(track->track.points[i - 1].latitudeDegrees));
                if (nearPole < 80)
                    QVERIFY2(
                        east * 360 < 0.5 / std::cos(nearPole * M_PI / 180) * 1.05, qPrintable(QString::number(east)));
                crossings +=
                    std::abs(track->track.points[i].longitudeDegrees - track->track.points[i - 1].longitudeDegrees)
                    > 180;
            }
        QVERIFY(crossings > 20);

        // Painted as a crowd: between two neighbours that are near on the screen, nothing is drawn far from both. A
        // streak would fill rows of the picture from edge to edge.
        TrackDrawing drawing;
        for (const SharedTrack& track : store.tracks())
            if (std::abs(track->track.points.front().latitudeDegrees) < 50)
                drawing.tracks.push_back(track);
        drawing.style = MapStyle::light();
        drawing.font.setPixelSize(11);
        const MapViewport world{{0.5, 0.5}, 2, {1024, 1024}};
        QImage image(1024, 1024, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        std::vector<QRectF> taken;
        paintTracks(image, drawing, world, taken);
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            int inRow = 0;
            for (int x = 0; x < image.width(); ++x)
                inRow += qAlpha(image.pixel(x, y)) > 100;
            QVERIFY2(inRow < 700, qPrintable(QString("row %1: %2").arg(y).arg(inRow)));
            painted += inRow;
        }
        QVERIFY(painted > 3000);
    }

    void aCrowdCoversThePlacesOfItsLines()
    {
        // The crowd's own code against QPainter's: nearly the same pixels, for one trajectory among hidden ones.
        TrackStore store;
        store.set(mapframes::tracksLike(450));
        TrackDrawing drawing;
        drawing.tracks = store.tracks();
        drawing.style = MapStyle::light();
        drawing.font.setPixelSize(11);
        const MapViewport view{toMercator(50, 30), 3.4, {900, 700}};
        const auto paint = [&](bool raster) {
            QImage image(900, 700, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            std::vector<QRectF> taken;
            if (raster) {
                paintTracks(image, drawing, view, taken);
            } else {
                QPainter painter(&image);
                paintTracks(painter, drawing, view, taken);
            }
            return image;
        };
        const QImage crowd = paint(true);
        const QImage lines = paint(false);
        int inOne = 0;
        int inBoth = 0;
        for (int y = 0; y < 700; ++y)
            for (int x = 0; x < 900; ++x) {
                const bool a = qAlpha(crowd.pixel(x, y)) > 110;
                const bool b = qAlpha(lines.pixel(x, y)) > 110;
                inOne += a || b;
                inBoth += a && b;
            }
        QVERIFY(inOne > 20000);
        QVERIFY2(inBoth > 0.8 * inOne, qPrintable(QString("%1 of %2").arg(inBoth).arg(inOne)));
    }

private:
    std::filesystem::path path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(MapPictureTest)
#include "map_picture_test.moc"

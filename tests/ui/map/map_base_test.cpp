// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_viewport.h"
#include "ui/map/place_names.h"
#include "ui/map/tile_renderer.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <cmath>

using namespace windline;

namespace {

std::shared_ptr<const NaturalEarth> installedNaturalEarth()
{
    static const auto naturalEarth = [] {
        const auto folder = NaturalEarth::findFolder(NaturalEarth::candidateFolders());
        return folder ? std::make_shared<const NaturalEarth>(*folder) : nullptr;
    }();
    return naturalEarth;
}

// The colour of a place on the tile that shows it.
QColor colourAt(const TileRenderer& renderer, double latitude, double longitude, int zoom, int pixelRatio)
{
    const QPointF pixel = toMercator(latitude, longitude) * 256 * std::exp2(zoom);
    const TileId tile{zoom, int(pixel.x()) / 256, int(pixel.y()) / 256};
    const QPointF inTile = pixel - QPointF(tile.column * 256, tile.row * 256);
    return renderer.render(tile, pixelRatio).pixelColor(int(inTile.x() * pixelRatio), int(inTile.y() * pixelRatio));
}

double difference(const QImage& a, int ax, const QImage& b, int bx)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        sum += std::abs(qGray(a.pixel(ax, y)) - qGray(b.pixel(bx, y)));
    return sum / a.height();
}

} // namespace

class MapBaseTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheFirstFolderWithData()
    {
        const QTemporaryDir empty;
        const QTemporaryDir full;
        QVERIFY(!NaturalEarth::findFolder({QString(), empty.path()}));
        QVERIFY(QDir(full.path()).mkdir(QStringLiteral("110m")));
        QFile land(full.filePath(QStringLiteral("110m/ne_110m_land.shp")));
        QVERIFY(land.open(QIODevice::WriteOnly));
        QCOMPARE(NaturalEarth::findFolder({empty.path(), full.path()}), full.path());
    }

    void aDamagedFileLeavesTheSea()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("110m")));
        QFile land(folder.filePath(QStringLiteral("110m/ne_110m_land.shp")));
        QVERIFY(land.open(QIODevice::WriteOnly) && land.write("not a shapefile") > 0);
        land.close();
        const TileRenderer renderer(std::make_shared<NaturalEarth>(folder.path()), MapStyle::light());
        QCOMPARE(colourAt(renderer, 23, 12, 0, 1), MapStyle::light().water);
    }

    void withoutDataTheGraticuleRemains()
    {
        const TileRenderer renderer(nullptr, MapStyle::light());
        const QImage tile = renderer.render({3, 4, 3}, 1);
        QCOMPARE(tile.pixelColor(60, 60), MapStyle::light().water);
        QVERIFY(tile.pixelColor(0, 60) != MapStyle::light().water); // the meridian of Greenwich
    }

    void knowsLandAndWater_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<bool>("isLand");
        QTest::newRow("Sahara") << 24.3 << 2.7 << true;
        QTest::newRow("Siberia") << 62.2 << 101.3 << true;
        QTest::newRow("Antarctica") << -82.2 << 31.0 << true;
        QTest::newRow("Chukotka, beyond the date line") << 66.9 << -176.8 << true;
        QTest::newRow("Pacific") << -11.3 << -151.2 << false;
        QTest::newRow("date line") << -8.8 << 179.9 << false;
        QTest::newRow("Caspian Sea") << 41.6 << 50.6 << false;
        QTest::newRow("Hudson Bay") << 59.6 << -86.2 << false;
    }

    void knowsLandAndWater()
    {
        if (!installedNaturalEarth())
            QSKIP("No Natural Earth on this computer");
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(bool, isLand);
        for (const MapStyle& style : {MapStyle::light(), MapStyle::dark()}) {
            const TileRenderer renderer(installedNaturalEarth(), style);
            for (const int zoom : {1, 3, 5, 7})
                for (const int pixelRatio : {1, 2})
                    QCOMPARE(
                        colourAt(renderer, latitude, longitude, zoom, pixelRatio), isLand ? style.land : style.water);
        }
    }

    void neighbouringTilesAgree()
    {
        if (!installedNaturalEarth())
            QSKIP("No Natural Earth on this computer");
        const TileRenderer renderer(installedNaturalEarth(), MapStyle::light());
        for (const int zoom : {2, 4, 6}) {
            const int column = (1 << zoom) * 9 / 16;
            const int row = (1 << zoom) * 5 / 16;
            const QImage west = renderer.render({zoom, column - 1, row}, 1);
            const QImage east = renderer.render({zoom, column, row}, 1);
            // A tile's own neighbouring columns differ by the coasts that cross them; the border must not differ more.
            const double inside = difference(west, 200, west, 201) + difference(east, 50, east, 51);
            // column 0 holds a graticule line where the border is one: look one pixel further
            QVERIFY2(difference(west, 255, east, 1) < inside + 3, qPrintable(QString::number(zoom)));
        }
    }

    void onlyTilesThatExist()
    {
        QVERIFY(TileRenderer::exists({0, 0, 0}));
        QVERIFY(TileRenderer::exists({3, 7, 7}));
        QVERIFY(!TileRenderer::exists({3, 8, 0}));
        QVERIFY(!TileRenderer::exists({3, 0, 8}));
        QVERIFY(!TileRenderer::exists({-1, 0, 0}));
        QVERIFY(!TileRenderer::exists({99, 0, 0}));
    }

    void manyThreadsMayAskAtOnce()
    {
        if (!installedNaturalEarth())
            QSKIP("No Natural Earth on this computer");
        // Its own, so that the first request of each level comes from several threads.
        const auto fresh =
            std::make_shared<const NaturalEarth>(*NaturalEarth::findFolder(NaturalEarth::candidateFolders()));
        const TileRenderer renderer(fresh, MapStyle::light());
        QList<TileId> tiles;
        for (int i = 0; i < 32; ++i)
            tiles << TileId{2 + i % 4, i % 4, i / 8};
        const auto images = QtConcurrent::blockingMapped<QList<QImage>>(
            tiles, [&](const TileId& tile) { return renderer.render(tile, 1); });
        for (qsizetype i = 0; i < tiles.size(); ++i)
            QCOMPARE(images[i], renderer.render(tiles[i], 1));
    }

    void namesDoNotTouch()
    {
        if (!installedNaturalEarth())
            QSKIP("No Natural Earth on this computer");
        const PlaceNames names(installedNaturalEarth(), QFont());
        QVERIFY(names.at(PlaceNames::firstZoom - 1).empty());
        std::size_t before = 0;
        for (const int zoom : {2, 3, 5, 7}) {
            const auto& placed = names.at(zoom);
            QVERIFY(placed.size() > before);
            before = placed.size();
            const double world = 256 * std::exp2(zoom);
            for (std::size_t i = 0; i < placed.size(); ++i)
                for (std::size_t k = i + 1; k < placed.size(); ++k) {
                    const QRectF a = placed[i].box.translated(placed[i].dot);
                    const QRectF b = placed[k].box.translated(placed[k].dot);
                    QVERIFY(!a.intersects(b) && !a.translated(world, 0).intersects(b)
                        && !b.translated(world, 0).intersects(a));
                }
        }
    }

    void namesGiveWay()
    {
        if (!installedNaturalEarth())
            QSKIP("No Natural Earth on this computer");
        const PlaceNames names(installedNaturalEarth(), QFont());
        const MapViewport view{toMercator(48, 10), 5, QSizeF(600, 400)};
        const auto inkOf = [&](const std::vector<QRectF>& taken) {
            QImage image(view.size.toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            names.paint(painter, view, MapStyle::light(), taken);
            int ink = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    ink += qAlpha(image.pixel(x, y)) > 0;
            return ink;
        };
        QVERIFY(inkOf({}) > 1000);
        QVERIFY(inkOf({QRectF(0, 0, 300, 400)}) < inkOf({}));
        QCOMPARE(inkOf({QRectF(-500, -500, 2000, 2000)}), 0);
    }
};

QTEST_MAIN(MapBaseTest)
#include "map_base_test.moc"

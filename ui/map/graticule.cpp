// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/graticule.h"

#include "ui/map/map_text.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace windline {

namespace {

constexpr double margin = 3; // from the map's edge, pixels
constexpr double gap = 12; // between two words

QString degreesText(double degrees, QChar positive, QChar negative)
{
    QString text = QLocale(QLocale::English).toString(std::abs(degrees), 'g', 6) + QChar(0xB0);
    if (degrees != 0 && std::abs(degrees) != 180)
        text += degrees > 0 ? positive : negative;
    return text;
}

} // namespace

double graticuleStep(int zoom)
{
    constexpr std::array steps{30.0, 30.0, 30.0, 15.0, 10.0, 5.0, 5.0, 2.0, 1.0};
    return zoom < int(steps.size()) ? steps[std::size_t(std::max(zoom, 0))] : 0.5;
}

std::vector<GraticuleLabel> graticuleLabels(const MapViewport& viewport, double step, const QFontMetricsF& metrics)
{
    constexpr double cornersBelow = 52;
    std::vector<GraticuleLabel> labels;
    const double height = std::ceil(metrics.height());
    const QRectF visible = viewport.visible();

    double from = margin + std::ceil(metrics.horizontalAdvance(QStringLiteral("88.8°N"))) + gap;
    const double meridians = 360 / step;
    for (double i = std::ceil(visible.left() * meridians); i <= std::floor(visible.right() * meridians); ++i) {
        const double longitude = std::remainder(i * step - 180, 360.0);
        const QString text = degreesText(longitude, u'E', u'W');
        const double width = metrics.horizontalAdvance(text);
        const double x = viewport.toPoint({i / meridians, 0}).x() - width / 2;
        if (x < from || x + width > viewport.size.width() - margin)
            continue;
        labels.push_back({text, {x, margin, width, height}});
        from = x + width + gap;
    }

    from = margin + height + gap / 2;
    const double last = std::floor(mercatorLatitudeLimit / step);
    for (double i = last; i >= -last; --i) { // from north to south
        const QString text = degreesText(i * step, u'N', u'S');
        const double y = viewport.toPoint({0, windline::toMercator(i * step, 0).y()}).y() - height / 2;
        if (y < from || y + height > viewport.size.height() - cornersBelow)
            continue;
        labels.push_back({text, {margin + 1, y, metrics.horizontalAdvance(text), height}});
        from = y + height + gap / 2;
    }
    return labels;
}

QFont graticuleFont(const MapScene& scene)
{
    QFont font = scene.font;
    font.setPixelSize(std::max(font.pixelSize() - 1, 9));
    return font;
}

double graticuleLabelHeight(const MapScene& scene)
{
    return scene.graticule ? margin + std::ceil(QFontMetricsF(graticuleFont(scene)).height()) : 0;
}

void paintGraticuleLabels(QPainter& painter, const MapScene& scene, const std::vector<GraticuleLabel>& labels)
{
    if (!scene.graticule)
        return;
    const QFont font = graticuleFont(scene);
    const double ascent = QFontMetricsF(font).ascent();
    painter.setFont(font);
    for (const GraticuleLabel& label : labels)
        paintHaloText(
            painter, label.box.topLeft() + QPointF(0, ascent), label.text, scene.style.quietInk, scene.style.casing);
}

void GraticuleStamps::paint(QPainter& painter, const MapScene& scene, const std::vector<GraticuleLabel>& labels)
{
    if (!scene.graticule)
        return;
    constexpr int halo = 2; // pixels around the word
    constexpr qsizetype most = 500; // of streets after streets
    const QFont font = graticuleFont(scene);
    const double ratio = painter.device()->devicePixelRatio();
    if (font != m_font || scene.style.quietInk != m_ink || ratio != m_ratio || m_stamps.size() > most)
        m_stamps.clear();
    m_font = font;
    m_ink = scene.style.quietInk;
    m_ratio = ratio;
    for (const GraticuleLabel& label : labels) {
        QImage& stamp = m_stamps[label.text];
        if (stamp.isNull()) {
            const QSizeF size(std::ceil(label.box.width()) + 2 * halo, std::ceil(label.box.height()) + 2 * halo);
            stamp = QImage((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
            stamp.setDevicePixelRatio(ratio);
            stamp.fill(Qt::transparent);
            QPainter word(&stamp);
            word.setRenderHint(QPainter::Antialiasing);
            paintGraticuleLabels(word, scene, {{label.text, QRectF(QPointF(halo, halo), label.box.size())}});
        }
        painter.drawImage((label.box.topLeft() - QPointF(halo, halo)).toPoint(), stamp);
    }
}

} // namespace windline

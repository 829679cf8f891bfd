// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/svg_paper.h"

#include <QBuffer>
#include <QFont>
#include <QFontInfo>
#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QPixmap>

#include <array>
#include <cmath>
#include <utility>

namespace windline {

namespace {

constexpr double dotsPerMetre = 96 / 0.0254;

QByteArray number(double value)
{
    return QByteArray::number(std::round(value * 100) / 100 + 0.0, 'g', 8);
}

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray colour(const char* attribute, const QColor& value)
{
    QByteArray text = QByteArray(" ") + attribute + "=\"" + value.name().toLatin1() + '"';
    if (value.alpha() < 255)
        text += QByteArray(" ") + attribute + "-opacity=\"" + QByteArray::number(value.alphaF(), 'g', 3) + '"';
    return text;
}

QByteArray pathData(const QPainterPath& path)
{
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        constexpr std::array letters{"M", "L", "C", " "};
        data += letters.at(static_cast<std::size_t>(element.type)) + number(element.x) + ' ' + number(element.y);
    }
    return data;
}

constexpr QPaintEngine::PaintEngineFeatures features = QPaintEngine::PrimitiveTransform | QPaintEngine::PixmapTransform
    | QPaintEngine::PainterPaths | QPaintEngine::Antialiasing | QPaintEngine::AlphaBlend | QPaintEngine::ConstantOpacity
    | QPaintEngine::BrushStroke | QPaintEngine::PaintOutsidePaintEvent;

} // namespace

class SvgPaper::Engine : public QPaintEngine {
public:
    Engine()
        : QPaintEngine(features)
    {
    }

    QByteArray body;

    bool begin(QPaintDevice*) override
    {
        setActive(true);
        return true;
    }
    bool end() override
    {
        closeClip();
        setActive(false);
        return true;
    }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override
    {
        const DirtyFlags dirty = now.state();
        if (dirty & DirtyPen)
            m_pen = now.pen();
        if (dirty & DirtyBrush)
            m_brush = now.brush();
        if (dirty & DirtyFont)
            m_font = now.font();
        if (dirty & DirtyTransform)
            m_transform = now.transform();
        if (dirty & DirtyOpacity)
            m_opacity = now.opacity();
        if (dirty & DirtyClipEnabled)
            setClip(now.isClipEnabled() ? painter()->clipPath() : QPainterPath());
        if (dirty & (DirtyClipPath | DirtyClipRegion))
            setClip(painter()->hasClipping() ? painter()->clipPath() : QPainterPath());
    }

    void drawPath(const QPainterPath& path) override
    {
        QByteArray attributes = m_brush.style() == Qt::NoBrush
            ? QByteArray(" fill=\"none\"")
            : colour("fill", m_brush.color()) + (path.fillRule() == Qt::OddEvenFill ? " fill-rule=\"evenodd\"" : "");
        attributes += stroke();
        body += "<path" + transform() + attributes + opacity() + " d=\"" + pathData(path) + "\"/>\n";
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode == PolylineMode) {
            const QBrush brush = std::exchange(m_brush, QBrush());
            drawPath(path);
            m_brush = brush;
            return;
        }
        path.closeSubpath();
        path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
        drawPath(path);
    }

    void drawTextItem(const QPointF& place, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QFont font = item.font();
        body += "<text" + transform() + opacity() + " x=\"" + number(place.x()) + "\" y=\"" + number(place.y())
            + "\" font-family=\"" + escaped(font.family()) + ", sans-serif\" font-size=\""
            + number(font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72) + '"'
            + (font.bold() ? " font-weight=\"bold\"" : "") + (font.italic() ? " font-style=\"italic\"" : "")
            + " textLength=\"" + number(item.width()) + "\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\""
            + colour("fill", m_pen.color()) + '>' + escaped(item.text()) + "</text>\n";
    }

    void drawPixmap(const QRectF& place, const QPixmap& pixmap, const QRectF& part) override
    {
        drawImage(place, pixmap.copy(part.toAlignedRect()).toImage(), QRectF(), Qt::AutoColor);
    }

    void drawImage(const QRectF& place, const QImage& image, const QRectF& part, Qt::ImageConversionFlags) override
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        (part.isEmpty() ? image : image.copy(part.toAlignedRect())).save(&buffer, "PNG");
        body += "<image" + transform() + opacity() + " x=\"" + number(place.x()) + "\" y=\"" + number(place.y())
            + "\" width=\"" + number(place.width()) + "\" height=\"" + number(place.height())
            + "\" preserveAspectRatio=\"none\" href=\"data:image/png;base64," + buffer.data().toBase64() + "\"/>\n";
    }

private:
    QByteArray opacity() const
    {
        return m_opacity < 1 ? " opacity=\"" + QByteArray::number(m_opacity, 'g', 3) + '"' : QByteArray();
    }

    QByteArray transform() const
    {
        if (m_transform.isIdentity())
            return {};
        return " transform=\"matrix(" + QByteArray::number(m_transform.m11(), 'g', 6) + ' '
            + QByteArray::number(m_transform.m12(), 'g', 6) + ' ' + QByteArray::number(m_transform.m21(), 'g', 6) + ' '
            + QByteArray::number(m_transform.m22(), 'g', 6) + ' ' + number(m_transform.dx()) + ' '
            + number(m_transform.dy()) + ")\"";
    }

    QByteArray stroke() const
    {
        if (m_pen.style() == Qt::NoPen)
            return {};
        const double width = m_pen.widthF() > 0 ? m_pen.widthF() : 1;
        QByteArray text = colour("stroke", m_pen.color()) + " stroke-width=\"" + number(width) + '"';
        if (m_pen.isCosmetic())
            text += " vector-effect=\"non-scaling-stroke\"";
        if (m_pen.capStyle() != Qt::FlatCap)
            text += m_pen.capStyle() == Qt::RoundCap ? " stroke-linecap=\"round\"" : " stroke-linecap=\"square\"";
        if (m_pen.joinStyle() == Qt::RoundJoin)
            text += " stroke-linejoin=\"round\"";
        if (m_pen.style() != Qt::SolidLine) {
            QByteArray dashes;
            for (const double dash : m_pen.dashPattern())
                dashes += (dashes.isEmpty() ? "" : " ") + number(dash * width);
            text += " stroke-dasharray=\"" + dashes + '"';
        }
        return text;
    }

    // The clip is given where the painter's transform is: a group without one holds what is clipped.
    void setClip(const QPainterPath& clip)
    {
        closeClip();
        if (clip.isEmpty())
            return;
        const QByteArray id = "clip" + QByteArray::number(++m_clips);
        body += "<clipPath id=\"" + id + "\"><path d=\"" + pathData(painter()->transform().map(clip))
            + "\"/></clipPath>\n<g clip-path=\"url(#" + id + ")\">\n";
        m_isClipped = true;
    }

    void closeClip()
    {
        if (m_isClipped)
            body += "</g>\n";
        m_isClipped = false;
    }

    QPen m_pen;
    QBrush m_brush;
    QFont m_font;
    QTransform m_transform;
    double m_opacity = 1;
    int m_clips = 0;
    bool m_isClipped = false;
};

SvgPaper::SvgPaper(QSize size, const QString& title)
    : m_size(size)
    , m_title(title)
    , m_engine(std::make_unique<Engine>())
{
}

SvgPaper::~SvgPaper() = default;

QByteArray SvgPaper::document() const
{
    const QByteArray width = QByteArray::number(m_size.width());
    const QByteArray height = QByteArray::number(m_size.height());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
        + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' ' + height + "\">\n<title>" + escaped(m_title)
        + "</title>\n" + m_engine->body + "</svg>\n";
}

QPaintEngine* SvgPaper::paintEngine() const
{
    return m_engine.get();
}

int SvgPaper::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return static_cast<int>(std::lround(m_size.width() * 1000 / dotsPerMetre));
    case PdmHeightMM:
        return static_cast<int>(std::lround(m_size.height() * 1000 / dotsPerMetre));
    case PdmNumColors:
        return 0x7fffffff;
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        break;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return encodeMetricF(metric, 1); // what is left: how many pixels are one
#else
    return 0;
#endif
}

} // namespace windline

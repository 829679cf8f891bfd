// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plot_picture.h"

#include "engine/model/engine_error.h"
#include "ui/models/display_text.h"
#include "ui/panels/plot_canvas.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace windline {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr QSizeF paperMillimetres(180, 110);
constexpr int screenDots = 96; // to the inch: the canvas draws for a screen
constexpr double printDots = 300;

QString translated(const char* source)
{
    return QCoreApplication::translate("plot_picture", source);
}

QSize paperSize()
{
    return (paperMillimetres / millimetresPerInch * screenDots).toSize();
}

QPalette paper()
{
    QPalette palette(QColor(0xfbfbf9), Qt::white);
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, QColor(0x202427));
    palette.setColor(QPalette::Base, Qt::white);
    return palette;
}

void paint(QPaintDevice& device, const PlotCanvas& shown, const QString& credits, bool isVector)
{
    const QSize size = paperSize();
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    PlotCanvas canvas;
    canvas.setFont(font);
    canvas.setPalette(paper());
    canvas.resize(size);
    canvas.setViewport(QRect(QPoint(), size));
    canvas.showAs(shown);
    if (!credits.isEmpty()) {
        QFont small = font;
        small.setPixelSize(9);
        auto* line = new QCPTextElement(&canvas, credits, small);
        line->setTextColor(QColor(0x666b6f));
        line->setTextFlags(Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap);
        line->setMargins({4, 0, 6, 3});
        canvas.plotLayout()->addElement(1, 0, line);
        constexpr double asSmallAsPossible = 0.001;
        canvas.plotLayout()->setRowStretchFactor(1, asSmallAsPossible);
        canvas.plotLayout()->setRowSpacing(0);
    }
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized, isVector);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(
        static_cast<double>(device.width()) / size.width(), static_cast<double>(device.height()) / size.height());
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    canvas.toPainter(&painter, size.width(), size.height());
    painter.end();
}

QByteArray png(const PlotCanvas& canvas, const QString& credits)
{
    QImage image((QSizeF(paperSize()) * printDots / screenDots).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    paint(image, canvas, credits, false);
    image.setDotsPerMeterX(qRound(printDots / millimetresPerInch * 1000));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdf(const PlotCanvas& canvas, const QString& credits)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(paperMillimetres, QPageSize::Millimeter));
        writer.setPageMargins({0, 0, 0, 0});
        writer.setResolution(600);
        writer.setCreator(QStringLiteral("Windline"));
        writer.setTitle(plotQuantityName(canvas.content().quantity));
        paint(writer, canvas, credits, true);
    }
    return buffer.data();
}

QByteArray svg(const PlotCanvas& canvas, const QString& credits)
{
    QBuffer buffer;
    QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11); // the other one knows no clipping
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenDots);
    generator.setSize(paperSize());
    generator.setViewBox(QRect(QPoint(), paperSize()));
    generator.setTitle(plotQuantityName(canvas.content().quantity));
    paint(generator, canvas, credits, true);
    return buffer.data();
}

QByteArray csv(const PlotContent& content)
{
    return content.showsBand ? plotBandCsv(content.band, content.quantity, content.time)
                             : plotCsv(content.lines, content.quantity, content.time);
}

} // namespace

void exportPlot(const PlotCanvas& canvas, const QString& credits, const std::filesystem::path& file)
{
    const QString ending = pathText(file.extension()).toLower();
    QByteArray bytes;
    if (ending == QStringLiteral(".png"))
        bytes = png(canvas, credits);
    else if (ending == QStringLiteral(".pdf"))
        bytes = pdf(canvas, credits);
    else if (ending == QStringLiteral(".svg"))
        bytes = svg(canvas, credits);
    else if (ending == QStringLiteral(".csv"))
        bytes = csv(canvas.content());
    else
        throw EngineError(EngineError::Kind::UnknownFormat, file,
            translated(QT_TRANSLATE_NOOP(
                           "plot_picture", "%1: a plot is written as .png, .svg, .pdf or .csv; choose one of them."))
                .arg(pathText(file))
                .toStdString());
    QSaveFile output(pathText(file));
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.commit())
        throw EngineError(EngineError::Kind::NotWritable, file,
            translated(QT_TRANSLATE_NOOP("plot_picture", "The plot cannot be written to %1: %2."))
                .arg(pathText(file), output.errorString())
                .toStdString());
}

} // namespace windline

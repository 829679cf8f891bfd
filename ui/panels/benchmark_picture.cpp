// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/benchmark_picture.h"

#include "engine/benchmark/benchmark_files.h"
#include "engine/model/engine_error.h"
#include "ui/models/benchmark_words.h"
#include "ui/models/display_text.h"
#include "ui/panels/benchmark_chart.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QSaveFile>

namespace windline {

namespace {

constexpr int width = 900; // of the page, in units of `scale` pixels
constexpr int chartHeight = 340;
constexpr int margin = 20;
constexpr double scale = 2;

QPalette paper()
{
    QPalette palette(QColor(0xfbfbf9), Qt::white);
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, QColor(0x202427));
    palette.setColor(QPalette::Base, Qt::white);
    return palette;
}

QString translated(const char* source)
{
    return QCoreApplication::translate("benchmark_picture", source);
}

[[noreturn]] void refuse(EngineError::Kind kind, const std::filesystem::path& file, const QString& sentence)
{
    throw EngineError(kind, file, sentence.toStdString());
}

} // namespace

QImage benchmarkPicture(const BenchmarkResult& result)
{
    QList<BenchmarkChart::Kind> kinds;
    for (const auto kind :
        {BenchmarkChart::Kind::Seconds, BenchmarkChart::Kind::SpeedUp, BenchmarkChart::Kind::Scaling})
        if (BenchmarkChart::whyEmpty(result, kind).isEmpty())
            kinds << kind;
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    QFont bold = font;
    bold.setBold(true);
    const int line = QFontMetrics(font).lineSpacing();
    const QStringList heading{
        translated(QT_TRANSLATE_NOOP("benchmark_picture", "Benchmark of %1")).arg(softwareText(result.machine)),
        machineText(result.machine) + QStringLiteral("; ") + QString::fromStdString(result.machine.system),
        QString::fromStdString(result.meteorology), QString::fromStdString(result.machine.date)};
    const int headingHeight = static_cast<int>(heading.size()) * line + margin;

    QImage image(QSize(width, margin + headingHeight + static_cast<int>(kinds.size()) * (chartHeight + margin)) * scale,
        QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.setPen(paper().color(QPalette::Text));
    int top = margin;
    for (const QString& text : heading) {
        painter.setFont(top == margin ? bold : font);
        painter.drawText(QRect(margin, top, width - 2 * margin, line), Qt::AlignVCenter, text);
        top += line;
    }
    top = margin + headingHeight;
    for (const BenchmarkChart::Kind kind : kinds) {
        BenchmarkChart chart;
        chart.setFont(font);
        chart.setPalette(paper());
        chart.setKind(kind);
        chart.setResult(result);
        const QSize size(width - 2 * margin, chartHeight);
        painter.drawPixmap(QRect(QPoint(margin, top), size), chart.picture(size, scale));
        top += chartHeight + margin;
    }
    return image;
}

void exportBenchmark(const BenchmarkResult& result, const std::filesystem::path& file)
{
    if (isBenchmarkFileName(file)) {
        writeBenchmark(result, file);
        return;
    }
    if (file.extension() != ".png")
        refuse(EngineError::Kind::UnknownFormat, file,
            translated(QT_TRANSLATE_NOOP("benchmark_picture",
                           "%1: a benchmark is written as .csv, .json or .png; choose one of them."))
                .arg(pathText(file)));
    QSaveFile output(pathText(file));
    if (!output.open(QIODevice::WriteOnly) || !benchmarkPicture(result).save(&output, "PNG") || !output.commit())
        refuse(EngineError::Kind::NotWritable, file,
            translated(QT_TRANSLATE_NOOP("benchmark_picture", "The benchmark's picture cannot be written to %1: %2."))
                .arg(pathText(file), output.errorString()));
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/benchmark_words.h"

#include "ui/models/display_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

QString translated(const char* source, int count = -1)
{
    return QCoreApplication::translate("benchmark_words", source, nullptr, count);
}

// Without an exponent, with so many digits as say something.
QString threeDigits(double value)
{
    const int whole = value > 0 ? static_cast<int>(std::floor(std::log10(value))) + 1 : 1;
    return QString::number(value, 'f', std::clamp(3 - whole, 0, 4));
}

} // namespace

QString strategyName(const std::string& id)
{
    constexpr std::pair<const char*, const char*> names[] = {{"auto", "Automatic"}, {"sequential", "Sequential"},
        {"parallel", "Parallel"}, {"gpu", "GPU"}, {"hybrid", "Hybrid"}};
    for (const auto& [known, name] : names)
        if (id == known)
            return QCoreApplication::translate("windline::StrategyBox", name); // the words of the box that chooses it
    return QString::fromStdString(id);
}

QString strategyText(const Measurement& measurement)
{
    const QString asked = strategyName(measurement.strategy);
    if (measurement.ranStrategy.empty() || measurement.ranStrategy == measurement.strategy)
        return asked;
    return translated(QT_TRANSLATE_NOOP("benchmark_words", "%1 (%2)"))
        .arg(asked, strategyName(measurement.ranStrategy));
}

QString seriesText(const Measurement& measurement)
{
    if (measurement.workers <= 1)
        return strategyName(measurement.strategy);
    return translated(QT_TRANSLATE_N_NOOP("benchmark_words", "%1, %n workers"), measurement.workers)
        .arg(strategyName(measurement.strategy));
}

QString caseText(int starts, double hours)
{
    QString text = translated(QT_TRANSLATE_N_NOOP("benchmark_words", "%n starts, %1 h"), starts);
    // Grouped as all large numbers here.
    text.replace(QString::number(starts), countText(starts));
    return text.arg(hours, 0, 'g', 6);
}

QString shortDurationText(double seconds)
{
    return std::isfinite(seconds) ? translated(QT_TRANSLATE_NOOP("benchmark_words", "%1 s")).arg(threeDigits(seconds))
                                  : QString();
}

QString ratioText(double ratio)
{
    return std::isfinite(ratio) ? threeDigits(ratio) + QChar(u'×') : QString();
}

QString rateText(double perSecond)
{
    constexpr double million = 1e6;
    constexpr double thousand = 1e3;
    if (!std::isfinite(perSecond))
        return {};
    return perSecond >= million ? threeDigits(perSecond / million) + QStringLiteral(" M")
                                : threeDigits(perSecond / thousand) + QStringLiteral(" k");
}

QString agreementText(const Measurement& measurement)
{
    if (!measurement.agreement)
        return {};
    const Agreement& agreement = *measurement.agreement;
    if (agreement.isExact)
        return translated(QT_TRANSLATE_NOOP("benchmark_words", "bit for bit"));
    if (agreement.differentEnds > 0)
        return translated(
            QT_TRANSLATE_N_NOOP("benchmark_words", "%1 m apart, %n end otherwise"), agreement.differentEnds)
            .arg(agreement.largestMetres, 0, 'g', 3);
    return translated(QT_TRANSLATE_NOOP("benchmark_words", "%1 m apart")).arg(agreement.largestMetres, 0, 'g', 3);
}

QString machineText(const Machine& machine)
{
    QStringList parts;
    if (!machine.processor.empty())
        parts << QString::fromStdString(machine.processor);
    parts << translated(QT_TRANSLATE_N_NOOP("benchmark_words", "%n cores"), machine.cores);
    parts << QString::fromStdString(machine.instructionSet);
    constexpr double gibibyte = 1024.0 * 1024 * 1024;
    if (machine.memoryBytes > 0)
        parts << QStringLiteral("%1 GiB").arg(static_cast<double>(machine.memoryBytes) / gibibyte, 0, 'f', 0);
    return parts.join(QStringLiteral(", "));
}

QString softwareText(const Machine& machine)
{
    QStringList parts{QStringLiteral("Windline %1").arg(QString::fromStdString(machine.windlineVersion)),
        QStringLiteral("Qt %1").arg(QString::fromStdString(machine.qtVersion))};
    if (!machine.compiler.empty())
        parts << QString::fromStdString(machine.compiler);
    return parts.join(QStringLiteral(", "));
}

QString progressText(const BenchmarkProgress& progress)
{
    Measurement measured;
    measured.strategy = progress.strategy;
    measured.workers = progress.workers;
    const QString what = progress.strategy.empty() ? translated(QT_TRANSLATE_NOOP("benchmark_words", "Bare reading"))
                                                   : seriesText(measured);
    return translated(QT_TRANSLATE_NOOP("benchmark_words", "%1: %2, run %3 of %4"))
        .arg(caseText(progress.starts, progress.hours), what)
        .arg(progress.run)
        .arg(progress.runs);
}

} // namespace windline

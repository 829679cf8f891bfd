// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/many_starts.h"

#include "ui/models/display_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <stdexcept>

namespace windline {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("many_starts", source);
}

QString counted(const char* source, std::size_t count)
{
    return QCoreApplication::translate("many_starts", source, nullptr, static_cast<int>(count));
}

std::vector<Time> timesOf(const ManyStarts& wanted)
{
    return wanted.times ? timesBetween(wanted.times->first, wanted.times->last, wanted.times->interval)
                        : std::vector<Time>();
}

std::vector<StartPlace> placesOf(const ManyStarts& wanted)
{
    switch (wanted.places) {
    case ManyStarts::Places::Grid:
        return matrixPlaces(wanted.grid);
    case ManyStarts::Places::Ring:
        return ringPlaces(wanted.ring);
    default:
        return {wanted.one};
    }
}

// The factors of the sum; throws std::invalid_argument.
QStringList factorsOf(const ManyStarts& wanted, std::size_t& count)
{
    QStringList factors;
    if (wanted.places == ManyStarts::Places::Chosen) {
        count = wanted.chosen.size();
        factors << counted(QT_TRANSLATE_N_NOOP("many_starts", "%n selected starts"), count);
    } else {
        const std::size_t places = placesOf(wanted).size();
        count = places * wanted.heights.size();
        factors << counted(QT_TRANSLATE_N_NOOP("many_starts", "%n places"), places)
                << counted(QT_TRANSLATE_N_NOOP("many_starts", "%n heights"), wanted.heights.size());
    }
    if (wanted.times) {
        const std::size_t times = timesOf(wanted).size();
        count *= times;
        factors << counted(QT_TRANSLATE_N_NOOP("many_starts", "%n times"), times);
    }
    if (wanted.ensemble) {
        count *= ensembleMembers;
        factors << counted(QT_TRANSLATE_N_NOOP("many_starts", "%n members"), ensembleMembers);
    }
    return factors;
}

// "Seoul, 1500 m AGL, 02-11 06:00": as much as tells one from the others.
void tellApart(std::vector<StartPoint>& starts, const ManyStarts& wanted)
{
    for (StartPoint& start : starts) {
        if (start.name.empty())
            continue;
        if (wanted.heights.size() > 1 && wanted.places != ManyStarts::Places::Chosen)
            start.name += ", " + heightText(start.height, start.heightUnit).toStdString();
        if (wanted.times && start.time)
            start.name += ", " + toDateTime(*start.time).toString(QStringLiteral("MM-dd HH:mm")).toStdString();
    }
}

} // namespace

ManyStartsCount countOf(const ManyStarts& wanted)
{
    ManyStartsCount result;
    const bool chosen = wanted.places == ManyStarts::Places::Chosen;
    if (!chosen && wanted.heights.empty()) {
        result.problem =
            translated(QT_TRANSLATE_NOOP("many_starts", "Give heights as numbers, such as 500, 1000, 1500."));
        return result;
    }
    if (chosen && !wanted.times && !wanted.ensemble) {
        result.problem = translated(QT_TRANSLATE_NOOP(
            "many_starts", "Choose several times or the ensemble: the selected starts alone are there already."));
        return result;
    }
    if (!chosen)
        for (const StartHeight& height : wanted.heights)
            if (result.problem = heightRangeProblem(height); !result.problem.isEmpty())
                return result;
    try {
        const QStringList factors = factorsOf(wanted, result.count);
        result.sum = translated(QT_TRANSLATE_NOOP("many_starts", "%1 = %2"))
                         .arg(factors.join(QStringLiteral(" × ")),
                             counted(QT_TRANSLATE_N_NOOP("many_starts", "%n starts"), result.count));
        if (result.count > mostManyStarts)
            result.problem =
                translated(QT_TRANSLATE_NOOP("many_starts",
                               "%1: more than the %2 that the window takes at once. Take fewer, or windline-cli."))
                    .arg(result.sum, countText(static_cast<qint64>(mostManyStarts)));
    } catch (const std::invalid_argument& refusal) {
        result.problem = QString::fromStdString(refusal.what());
    }
    if (!result.problem.isEmpty())
        result.count = 0;
    return result;
}

std::vector<StartPoint> makeStarts(const ManyStarts& wanted)
{
    StartPlan plan;
    plan.starts =
        wanted.places == ManyStarts::Places::Chosen ? wanted.chosen : startsAt(placesOf(wanted), wanted.heights);
    if (wanted.places == ManyStarts::Places::Chosen && wanted.times)
        for (StartPoint& start : plan.starts)
            start.time.reset(); // the times of the dialog are theirs now
    const std::vector<Time> times = timesOf(wanted);
    plan.times = times;
    std::vector<StartPoint> starts;
    if (times.size() == 1) { // the plan leaves a single time to the run
        for (StartPoint& start : plan.starts)
            start.time = times.front();
    }
    starts = plannedStarts(plan).starts;
    tellApart(starts, wanted);
    if (!wanted.ensemble)
        return starts;
    StartPlan members;
    members.starts = std::move(starts);
    members.ensemble = EnsembleOffsets{};
    return plannedStarts(members).starts;
}

QString heightRangeProblem(const StartHeight& height)
{
    const auto outside = [&](const char* sentence, double least, double most) {
        return height.value >= least && height.value <= most ? QString() : translated(sentence).arg(height.value);
    };
    switch (height.unit) {
    case HeightUnit::MetresAboveGround:
        return outside(
            QT_TRANSLATE_NOOP("many_starts", "Height %1 m above ground is not between 0 and 100,000 m."), 0, 100'000);
    case HeightUnit::MetresAboveSeaLevel:
        return outside(
            QT_TRANSLATE_NOOP("many_starts", "Height %1 m above sea level is not between -500 and 100,000 m."), -500,
            100'000);
    case HeightUnit::Hectopascal:
        return outside(QT_TRANSLATE_NOOP("many_starts", "Pressure %1 hPa is not between 0.1 and 1100 hPa."), 0.1, 1100);
    }
    return {};
}

std::optional<std::vector<StartHeight>> heightsFrom(const QString& text, HeightUnit unit)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    std::vector<StartHeight> heights;
    for (const QString& word : text.split(separator, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value))
            return std::nullopt;
        heights.push_back({value, unit});
    }
    if (heights.empty())
        return std::nullopt;
    return heights;
}

} // namespace windline

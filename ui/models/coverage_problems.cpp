// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/coverage_problems.h"

#include "ui/models/display_text.h"
#include "ui/models/meteorology_needs.h"

#include <QCoreApplication>

#include <algorithm>

namespace windline {

namespace {

using namespace std::chrono;

QString translated(const char* source)
{
    return QCoreApplication::translate("coverage", source);
}

Problem problem(const std::string& field, const QString& message)
{
    return {field, message.toStdString()};
}

void checkStartTime(const RunRequest& request, const MeteorologySummary& meteorology, std::vector<Problem>& problems)
{
    const Time first = meteorology.times.front();
    const Time last = meteorology.times.back();
    if (request.startTime && (*request.startTime < first || *request.startTime > last))
        problems.push_back(problem("startTime",
            translated(QT_TRANSLATE_NOOP("coverage", "Outside the meteorology: choose a time from %1 to %2."))
                .arg(timeText(first), timeText(last))));
}

// Only a start time that is inside: otherwise one message says enough.
void checkDuration(const RunRequest& request, const MeteorologySummary& meteorology, std::vector<Problem>& problems)
{
    const Time first = meteorology.times.front();
    const Time last = meteorology.times.back();
    if (!request.startTime || *request.startTime < first || *request.startTime > last)
        return;
    const Time end = *request.startTime + request.duration;
    if (end > last)
        problems.push_back(problem("duration",
            translated(QT_TRANSLATE_NOOP("coverage", "The meteorology ends %1: shorten to %2, or add the next file."))
                .arg(timeText(last), hoursText(last - *request.startTime))));
    else if (end < first)
        problems.push_back(problem("duration",
            translated(
                QT_TRANSLATE_NOOP("coverage", "The meteorology begins %1: shorten to %2, or add the previous file."))
                .arg(timeText(first), hoursText(*request.startTime - first))));
}

void checkMotion(const RunRequest& request, const MeteorologySummary& meteorology, std::vector<Problem>& problems)
{
    const FieldSet missing = missingForMotion(request, meteorology.found);
    if (missing.empty())
        return;
    QStringList names;
    for (const Field field : allFields)
        if (missing.contains(field))
            names << fieldName(field);
    const QString fields = names.join(QStringLiteral(", "));
    if (request.numerics == Numerics::Hysplit)
        problems.push_back(problem("numerics",
            translated(QT_TRANSLATE_NOOP("coverage",
                           "HYSPLIT's numerics need what the meteorology lacks: %1. Choose accurate, or add a file."))
                .arg(fields)));
    else if (missing == FieldSet{Field::PressureVelocity})
        problems.push_back(problem("verticalMotion",
            translated(QT_TRANSLATE_NOOP("coverage",
                "The meteorology has no vertical motion: choose isobaric or divergence, or add a file with omega."))));
    else
        problems.push_back(problem("verticalMotion",
            translated(QT_TRANSLATE_NOOP("coverage",
                           "This motion needs what the meteorology lacks: %1. Choose isobaric, or add a file."))
                .arg(fields)));
}

// Whether a run can turn such a height into a pressure (engine/run/parcel_placement.cpp does).
bool servesHeights(const MeteorologySummary& meteorology, HeightUnit unit)
{
    const bool pressure = meteorology.found.contains(Field::SurfacePressure);
    const bool terrain = meteorology.found.contains(Field::SurfaceAltitude);
    const bool heights = meteorology.found.contains(Field::GeopotentialHeight)
        || (meteorology.found.contains(Field::AirTemperature) && pressure && terrain);
    switch (unit) {
    case HeightUnit::MetresAboveGround:
        return heights && (pressure || terrain);
    case HeightUnit::MetresAboveSeaLevel:
        return heights;
    case HeightUnit::Hectopascal:
        return true;
    }
    return true;
}

std::vector<Problem> startsNotServed(const RunRequest& request, const MeteorologySummary& meteorology)
{
    const Time first = meteorology.times.front();
    const Time last = meteorology.times.back();
    const QString area = areaText(meteorology.grid);
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < request.starts.size(); ++i) {
        const StartPoint& start = request.starts[i];
        const std::string field = "starts[" + std::to_string(i) + "].";
        if (!meteorology.grid.contains(start.latitudeDegrees, start.longitudeDegrees))
            problems.push_back(problem(field + "latitude",
                translated(QT_TRANSLATE_NOOP(
                               "coverage", "%1 lies outside the meteorology (%2): move it inside, or remove it."))
                    .arg(startLabel(start), area)));
        else if (!servesHeights(meteorology, start.heightUnit))
            problems.push_back(problem(field + "height",
                startLabel(start) + QStringLiteral(": ") + heightProblem(meteorology, start.heightUnit)));
        else if (start.time && (*start.time < first || *start.time > last))
            problems.push_back(problem(field + "time",
                translated(QT_TRANSLATE_NOOP("coverage", "%1 starts outside the meteorology (%2 – %3)."))
                    .arg(startLabel(start), timeText(first), timeText(last))));
    }
    return problems;
}

} // namespace

QString heightProblem(const MeteorologySummary& meteorology, HeightUnit unit)
{
    if (!meteorology.isUsable() || servesHeights(meteorology, unit))
        return {};
    return servesHeights(meteorology, HeightUnit::MetresAboveSeaLevel)
        ? translated(
              QT_TRANSLATE_NOOP("coverage", "The meteorology does not know the ground: give m above sea level or hPa."))
        : translated(QT_TRANSLATE_NOOP("coverage", "The meteorology does not know heights: give hPa."));
}

CoverageProblems coverageProblems(const RunRequest& request, const MeteorologySummary& meteorology)
{
    CoverageProblems problems;
    if (!meteorology.isUsable())
        return problems;
    checkStartTime(request, meteorology, problems.blocking);
    checkDuration(request, meteorology, problems.blocking);
    checkMotion(request, meteorology, problems.blocking);
    problems.warnings = startsNotServed(request, meteorology);
    if (!problems.warnings.empty() && problems.warnings.size() == request.starts.size())
        problems.blocking.push_back({"starts", problems.warnings.front().message});
    return problems;
}

} // namespace windline

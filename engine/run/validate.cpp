// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

using std::chrono::hours;
using std::chrono::seconds;

constexpr double mostMetres = 100'000;
constexpr double mostTratio = 10;
constexpr float mostCellsDisplaced = 100;
constexpr int mostParcelsInBatch = 1'000'000;
constexpr int mostParcelsInGpuBatch = 100'000'000;

class Problems {
public:
    void add(const QString& field, const QString& message)
    {
        m_list.push_back({field.toStdString(), message.toStdString()});
    }
    std::vector<Problem> take() { return std::move(m_list); }

    static QString text(const char* source) { return QCoreApplication::translate("Request", source); }

private:
    std::vector<Problem> m_list;
};

QString text(const char* source)
{
    return Problems::text(source);
}

void checkStart(const StartPoint& start, std::size_t index, seconds whole, Problems& problems)
{
    // Only made for those that are told: there may be a million starts.
    const auto name = [index](const char* field) { return QStringLiteral("starts[%1].%2").arg(index).arg(field); };
    if (!(std::fabs(start.latitudeDegrees) <= 90))
        problems.add(name("latitude"),
            text(QT_TRANSLATE_NOOP("Request", "Latitude %1 is not between -90 and 90 degrees."))
                .arg(start.latitudeDegrees));
    if (!(std::fabs(start.longitudeDegrees) <= 360))
        problems.add(name("longitude"),
            text(QT_TRANSLATE_NOOP("Request", "Longitude %1 is not between -360 and 360 degrees."))
                .arg(start.longitudeDegrees));
    switch (start.heightUnit) {
    case HeightUnit::MetresAboveGround:
        if (!(start.height >= 0 && start.height <= mostMetres))
            problems.add(name("height"),
                text(QT_TRANSLATE_NOOP("Request", "Height %1 m above ground is not between 0 and 100,000 m."))
                    .arg(start.height));
        break;
    case HeightUnit::MetresAboveSeaLevel:
        if (!(start.height >= -500 && start.height <= mostMetres))
            problems.add(name("height"),
                text(QT_TRANSLATE_NOOP("Request", "Height %1 m above sea level is not between -500 and 100,000 m."))
                    .arg(start.height));
        break;
    case HeightUnit::Hectopascal:
        if (!(start.height > 0 && start.height <= 1100))
            problems.add(name("height"),
                text(QT_TRANSLATE_NOOP("Request", "Pressure %1 hPa is not between 0 and 1100 hPa.")).arg(start.height));
        break;
    }
    if (start.duration
        && (*start.duration == seconds(0) || (*start.duration < seconds(0)) != (whole < seconds(0))
            || abs(*start.duration) > abs(whole)))
        problems.add(name("duration"),
            text(QT_TRANSLATE_NOOP("Request",
                     "Start %1 has a duration of its own that is 0, longer than the run's or of another direction."))
                .arg(index + 1));
    const MeteorologyOffset& offset = start.offset;
    if (!(std::fabs(offset.columns) <= mostCellsDisplaced && std::fabs(offset.rows) <= mostCellsDisplaced
            && std::fabs(offset.sigma) < 1))
        problems.add(name("offset"),
            text(QT_TRANSLATE_NOOP("Request",
                "The meteorology of an ensemble's member can be displaced by 100 grid cells and by less than 1 in "
                "sigma, not more.")));
}

// One is told: a start time for the run mends all, and a matrix may have a million.
void checkTimes(const RunRequest& request, Problems& problems)
{
    const auto first = std::ranges::find_if(request.starts, [](const StartPoint& start) { return !start.time; });
    if (request.startTime || first == request.starts.end())
        return;
    const auto index = first - request.starts.begin();
    problems.add(QStringLiteral("starts[%1].time").arg(index),
        text(
            QT_TRANSLATE_NOOP("Request", "Start %1 has no time: give a start time for the run, or one for this start."))
            .arg(index + 1));
}

void checkHysplit(const RunRequest& request, Problems& problems)
{
    const HysplitSettings& hysplit = request.hysplit;
    if (!(hysplit.tratio > 0 && hysplit.tratio <= mostTratio))
        problems.add("hysplit.tratio",
            text(QT_TRANSLATE_NOOP("Request", "TRATIO %1 is not above 0 and at most %2 grid cells a step."))
                .arg(hysplit.tratio)
                .arg(mostTratio));
    const auto delt = hysplit.delt.count();
    if (delt < 0 || delt > 60 || (delt != 0 && 60 % delt != 0))
        problems.add("hysplit.delt",
            text(QT_TRANSLATE_NOOP("Request",
                     "HYSPLIT's time step of %1 minutes does not divide the hour: take 1, 2, 3, 4, 5, 6, 10, 12, 15, "
                     "20, 30 or 60 minutes, or 0 for one that follows the wind."))
                .arg(delt));
    if (!(hysplit.modelTopMetres > 0 && hysplit.modelTopMetres <= mostMetres))
        problems.add("hysplit.modelTopMetres",
            text(QT_TRANSLATE_NOOP("Request", "The top of the model, %1 m, is not above 0 and at most 100,000 m."))
                .arg(hysplit.modelTopMetres));
    if (request.interpolation != Interpolation::Linear)
        problems.add("interpolation",
            text(QT_TRANSLATE_NOOP("Request",
                "HYSPLIT's numerics interpolate as HYSPLIT does: choose linear interpolation, or accurate numerics.")));
    if (request.outputInterval % std::chrono::minutes(1) != seconds(0))
        problems.add("outputInterval",
            text(QT_TRANSLATE_NOOP(
                "Request", "HYSPLIT's numerics write points at whole minutes: give a whole number of minutes.")));
}

void checkPathVariables(const std::vector<PathVariable>& variables, Problems& problems)
{
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        if (std::find(variables.begin(), variable, *variable) != variable) {
            const std::string_view id = pathVariableId(*variable);
            problems.add("pathVariables",
                text(QT_TRANSLATE_NOOP("Request", "The variable %1 is asked for twice; once is enough."))
                    .arg(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))));
            return;
        }
}

void checkGpu(const RunRequest& request, Problems& problems)
{
    if (!request.useGpu && (request.strategy == "gpu" || request.strategy == "hybrid"))
        problems.add("strategy",
            text(QT_TRANSLATE_NOOP("Request",
                     "The strategy %1 computes on the GPU, which is not to be used: choose another strategy, or let "
                     "the GPU be used."))
                .arg(QString::fromStdString(request.strategy)));
    if (request.gpuBatchSize < 0 || request.gpuBatchSize > mostParcelsInGpuBatch)
        problems.add("gpuBatchSize",
            text(QT_TRANSLATE_NOOP("Request",
                "The GPU's batch size must be between 0 (as many as suit it) and 100,000,000 parcels at "
                "once.")));
}

} // namespace

std::vector<Problem> validate(const RunRequest& request)
{
    Problems problems;
    if (request.meteorology.empty())
        problems.add("meteorology", text(QT_TRANSLATE_NOOP("Request", "No meteorology: name at least one file.")));
    if (request.starts.empty())
        problems.add("starts", text(QT_TRANSLATE_NOOP("Request", "No start: add at least one start point.")));
    for (std::size_t i = 0; i < request.starts.size(); ++i)
        checkStart(request.starts[i], i, request.duration, problems);
    checkTimes(request, problems);

    constexpr seconds longestDuration = hours(24 * 3660);
    if (request.duration == seconds(0))
        problems.add("duration",
            text(QT_TRANSLATE_NOOP("Request", "The duration is 0: give hours forward (24) or backward (-24).")));
    else if (request.duration > longestDuration || request.duration < -longestDuration)
        problems.add("duration", text(QT_TRANSLATE_NOOP("Request", "The duration is longer than ten years.")));
    if (request.timeStep < seconds(1) || request.timeStep > hours(1))
        problems.add(
            "timeStep", text(QT_TRANSLATE_NOOP("Request", "The time step must be between 1 second and 60 minutes.")));
    if (request.outputInterval < seconds(1) || request.outputInterval > longestDuration)
        problems.add("outputInterval",
            text(QT_TRANSLATE_NOOP("Request", "The output interval must be between 1 second and ten years.")));
    if (request.numerics == Numerics::Hysplit)
        checkHysplit(request, problems);
    checkPathVariables(request.pathVariables, problems);
    if (request.workers < 0 || request.workers > 1024)
        problems.add("workers",
            text(
                QT_TRANSLATE_NOOP("Request", "The number of workers must be between 0 (one for each core) and 1024.")));
    if (request.batchSize < 0 || request.batchSize > mostParcelsInBatch)
        problems.add("batchSize",
            text(QT_TRANSLATE_NOOP("Request",
                "The batch size must be between 0 (chosen for you) and 1,000,000 parcels for a worker at once.")));
    checkGpu(request, problems);
    return problems.take();
}

} // namespace windline

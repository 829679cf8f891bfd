// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/report_json.h"

#include "engine/model/engine_error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace windline {

namespace {

QString outcomeId(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Completed:
        return QStringLiteral("completed");
    case RunOutcome::Cancelled:
        return QStringLiteral("cancelled");
    case RunOutcome::Failed:
        return QStringLiteral("failed");
    case RunOutcome::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QString text(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QJsonObject hysplitJson(const HysplitSettings& settings)
{
    QJsonObject json{
        {"tratio", settings.tratio},
        {"delt_min", static_cast<qint64>(settings.delt.count())},
        {"model_top_m", settings.modelTopMetres},
    };
    if (!settings.boundaryFiles.empty())
        json.insert("boundary_files", QString::fromStdString(settings.boundaryFiles.string()));
    return json;
}

bool isEnsemble(const RunRequest& request)
{
    return std::ranges::any_of(
        request.starts, [](const StartPoint& start) { return !(start.offset == MeteorologyOffset{}); });
}

QJsonObject requestJson(const RunRequest& request)
{
    QJsonArray meteorology;
    for (const auto& file : request.meteorology)
        meteorology.append(QString::fromStdString(file.string()));
    QJsonArray variables;
    for (const PathVariable variable : request.pathVariables)
        variables.append(text(pathVariableId(variable)));
    QJsonObject json{
        {"meteorology", meteorology},
        {"starts", static_cast<qint64>(request.starts.size())},
        {"duration_s", static_cast<qint64>(request.duration.count())},
        {"ensemble", isEnsemble(request)},
        {"numerics", text(numericsId(request.numerics))},
        {"vertical_motion", text(verticalMotionId(request.verticalMotion))},
        {"path_variables", variables},
        {"output_interval_s", static_cast<qint64>(request.outputInterval.count())},
        {"strategy", QString::fromStdString(request.strategy)},
        {"workers", request.workers},
        {"batch_size", request.batchSize},
    };
    // What nobody changed is not worth a line.
    if (!request.useGpu)
        json.insert("use_gpu", false);
    if (request.gpuBatchSize != 0)
        json.insert("gpu_batch_size", request.gpuBatchSize);
    if (request.gpuCompactWinds)
        json.insert("gpu_compact_winds", true);
    // Each numerics has its own step.
    if (request.numerics == Numerics::Hysplit) {
        json.insert("hysplit", hysplitJson(request.hysplit));
    } else {
        json.insert("interpolation", text(interpolationId(request.interpolation)));
        json.insert("longest_step_s", static_cast<qint64>(request.timeStep.count()));
    }
    if (request.startTime)
        json.insert("start_time", QString::fromStdString(toIso(*request.startTime)));
    return json;
}

QJsonObject reportJson(const RunRequest& request, const RunReport& report)
{
    QJsonObject ends;
    for (std::size_t i = 0; i < report.ends.size(); ++i)
        if (report.ends[i] > 0)
            ends.insert(QString::fromUtf8(endReasonId(static_cast<EndReason>(i))), static_cast<qint64>(report.ends[i]));
    QJsonArray warnings;
    for (const std::string& warning : report.warnings)
        warnings.append(QString::fromStdString(warning));
    const PhaseSeconds& seconds = report.seconds;
    QJsonObject json{
        {"windline_version", WINDLINE_VERSION},
        {"outcome", outcomeId(report.outcome)},
        {"strategy", QString::fromStdString(report.strategy)},
        {"workers", report.workers},
        {"parcels", static_cast<qint64>(report.parcels)},
        {"steps", static_cast<qint64>(report.steps)},
        {"seconds",
            QJsonObject{{"read", seconds.read}, {"prepare", seconds.prepare}, {"advect", seconds.advect},
                {"write", seconds.write}, {"total", seconds.total}}},
        {"end_reasons", ends},
        {"vertical_motion", text(verticalMotionId(report.verticalMotion))},
        {"warnings", warnings},
        {"request", requestJson(request)},
    };
    if (!report.device.empty())
        json.insert("device", QString::fromStdString(report.device));
    if (!report.strategyReason.empty())
        json.insert("strategy_reason", QString::fromStdString(report.strategyReason));
    if (!report.verticalMotionReason.empty())
        json.insert("vertical_motion_reason", QString::fromStdString(report.verticalMotionReason));
    if (request.numerics == Numerics::Hysplit) {
        QJsonArray steps; // of each hour of the run
        for (const int minutes : report.hysplitStepMinutes)
            steps.append(minutes);
        json.insert("hysplit_step_minutes", steps);
    }
    if (!report.error.empty())
        json.insert("error", QString::fromStdString(report.error));
    return json;
}

} // namespace

void writeReport(const RunRequest& request, const RunReport& report, const std::filesystem::path& file)
{
    const QByteArray text = QJsonDocument(reportJson(request, report)).toJson();
    QSaveFile output(QString::fromStdString(file.string()));
    if (!output.open(QIODevice::WriteOnly) || output.write(text) != text.size() || !output.commit())
        throw EngineError(EngineError::Kind::NotWritable, file,
            QCoreApplication::translate("Writer", "The report cannot be written to %1: %2.")
                .arg(output.fileName(), output.errorString())
                .toStdString());
}

} // namespace windline

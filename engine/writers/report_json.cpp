// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/report_json.h"

#include "engine/model/engine_error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

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

QJsonObject requestJson(const RunRequest& request)
{
    QJsonArray meteorology;
    for (const auto& file : request.meteorology)
        meteorology.append(QString::fromStdString(file.string()));
    QJsonObject json{
        {"meteorology", meteorology},
        {"starts", static_cast<qint64>(request.starts.size())},
        {"duration_s", static_cast<qint64>(request.duration.count())},
        {"vertical_motion", request.verticalMotion == VerticalMotion::Isobaric ? "isobaric" : "data"},
        {"longest_step_s", static_cast<qint64>(request.timeStep.count())},
        {"output_interval_s", static_cast<qint64>(request.outputInterval.count())},
        {"strategy", QString::fromStdString(request.strategy)},
    };
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
        {"warnings", warnings},
        {"request", requestJson(request)},
    };
    if (!report.strategyReason.empty())
        json.insert("strategy_reason", QString::fromStdString(report.strategyReason));
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

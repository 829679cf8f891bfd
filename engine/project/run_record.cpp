// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/run_record.h"

#include "engine/project/json_fields.h"
#include "engine/project/json_text.h"
#include "engine/project/limits.h"
#include "engine/project/request_json.h"
#include "engine/project/start_json.h"

namespace windline {

namespace {

constexpr const char* formatId = "windline-run";
constexpr std::int64_t mostCount = 4'000'000'000'000'000;

struct NamedOutcome {
    RunOutcome outcome;
    std::string_view id;
};
constexpr NamedOutcome outcomes[] = {
    {RunOutcome::Completed, "completed"},
    {RunOutcome::Cancelled, "cancelled"},
    {RunOutcome::Failed, "failed"},
    {RunOutcome::Refused, "refused"},
};

std::optional<RunOutcome> outcomeFromId(std::string_view id)
{
    for (const NamedOutcome& known : outcomes)
        if (known.id == id)
            return known.outcome;
    return std::nullopt;
}

std::optional<EndReason> endFromId(std::string_view id)
{
    for (std::size_t i = 0; i < endReasonCount; ++i)
        if (endReasonId(static_cast<EndReason>(i)) == id)
            return static_cast<EndReason>(i);
    return std::nullopt;
}

std::string textsJson(const std::vector<std::string>& texts)
{
    return jsonListOnOneLine(jsonValues(texts, jsonText));
}

std::string gridJson(const MeteorologyGrid& grid)
{
    JsonMembers json;
    json.addText("model_id", grid.modelId);
    json.addTime("first_time", grid.firstTime);
    json.add("times", jsonListOnOneLine(jsonValues(grid.times, jsonTime)));
    json.add("forecast_hours", jsonNumbers(grid.forecastHours));
    return json.onOneLine();
}

JsonMembers reportJson(const RunReport& report)
{
    JsonMembers json;
    for (const NamedOutcome& known : outcomes)
        if (known.outcome == report.outcome)
            json.addText("outcome", known.id);
    json.addText("error", report.error);
    json.addText("strategy", report.strategy);
    json.addText("device", report.device);
    json.addText("strategy_reason", report.strategyReason);
    json.addInteger("workers", report.workers);
    json.addInteger("parcels", report.parcels);
    json.addInteger("steps", report.steps);
    JsonMembers seconds;
    seconds.addNumber("read", report.seconds.read);
    seconds.addNumber("prepare", report.seconds.prepare);
    seconds.addNumber("advect", report.seconds.advect);
    seconds.addNumber("write", report.seconds.write);
    seconds.addNumber("total", report.seconds.total);
    json.add("seconds", seconds.onOneLine());
    JsonMembers ends;
    for (std::size_t i = 0; i < report.ends.size(); ++i)
        if (report.ends[i] != 0)
            ends.addInteger(endReasonId(static_cast<EndReason>(i)), report.ends[i]);
    json.add("end_reasons", ends.onOneLine());
    json.addText("vertical_motion", verticalMotionId(report.verticalMotion));
    json.addText("vertical_motion_reason", report.verticalMotionReason);
    json.add("hysplit_step_minutes", jsonNumbers(report.hysplitStepMinutes));
    json.add("meteorology_grids", jsonListOnLines(jsonValues(report.meteorologyGrids, gridJson), 4));
    json.add("warnings", textsJson(report.warnings));
    return json;
}

MeteorologyGrid gridFromJson(const JsonFields& fields)
{
    MeteorologyGrid grid{.modelId = fields.textOr("model_id", {}), .firstTime = fields.time("first_time")};
    const QJsonArray times = fields.listOr("times");
    for (qsizetype i = 0; i < times.size(); ++i) {
        const auto time = timeFromIso(fields.textEntry("times", times, i));
        if (!time)
            fields.fail(QStringLiteral("times[%1]").arg(i), ProjectText::tr("a time such as 2020-01-31T06:00:00Z"));
        grid.times.push_back(*time);
    }
    grid.forecastHours = fields.integersOr("forecast_hours");
    if (grid.forecastHours.size() != grid.times.size())
        fields.fail(QStringLiteral("forecast_hours"), ProjectText::tr("as long as “times”"));
    return grid;
}

RunReport reportFromJson(const JsonFields& fields)
{
    RunReport report;
    report.outcome = fields.choiceOr("outcome", report.outcome, outcomeFromId);
    report.error = fields.textOr("error", {});
    report.strategy = fields.textOr("strategy", {});
    report.device = fields.textOr("device", {});
    report.strategyReason = fields.textOr("strategy_reason", {});
    report.workers = static_cast<int>(fields.integerOr("workers", 1, 0, 1'000'000'000));
    report.parcels = fields.integerOr("parcels", 0, 0, mostCount);
    report.steps = fields.integerOr("steps", 0, 0, mostCount);
    if (fields.has("seconds")) {
        const JsonFields seconds = fields.child("seconds");
        report.seconds = {.read = seconds.numberOr("read", 0),
            .prepare = seconds.numberOr("prepare", 0),
            .advect = seconds.numberOr("advect", 0),
            .write = seconds.numberOr("write", 0),
            .total = seconds.numberOr("total", 0)};
    }
    if (fields.has("end_reasons")) {
        const JsonFields ends = fields.child("end_reasons");
        for (std::size_t i = 0; i < endReasonCount; ++i)
            report.ends[i] =
                ends.integerOr(std::string(endReasonId(static_cast<EndReason>(i))).c_str(), 0, 0, mostCount);
    }
    report.verticalMotion = fields.choiceOr("vertical_motion", report.verticalMotion,
        [](const std::string& id) -> std::optional<VerticalMotion> { return verticalMotionFromId(id); });
    report.verticalMotionReason = fields.textOr("vertical_motion_reason", {});
    report.hysplitStepMinutes = fields.integersOr("hysplit_step_minutes");
    const QJsonArray grids = fields.listOr("meteorology_grids");
    for (qsizetype i = 0; i < grids.size(); ++i)
        report.meteorologyGrids.push_back(gridFromJson(fields.entry("meteorology_grids", grids, i)));
    const QJsonArray warnings = fields.listOr("warnings");
    for (qsizetype i = 0; i < warnings.size(); ++i)
        report.warnings.push_back(fields.textEntry("warnings", warnings, i));
    return report;
}

} // namespace

std::string runRecordText(
    const KeptRun& run, const std::filesystem::path& projectFolder, const std::filesystem::path& file)
{
    const std::vector<Trajectory>& trajectories = *run.trajectories;
    std::vector<std::string> rows;
    rows.reserve(run.request.starts.size());
    for (std::size_t i = 0; i < run.request.starts.size(); ++i) {
        const KeptRun::Origin origin = i < run.origins.size() ? run.origins[i] : KeptRun::Origin{int(i) + 1, int(i)};
        JsonMembers row = startJson({run.request.starts[i], origin.startId, origin.colourIndex}, file);
        if (i < trajectories.size()) {
            row.addTime("started", trajectories[i].startTime);
            row.addText("end", endReasonId(trajectories[i].end));
        }
        rows.push_back(row.onOneLine());
    }
    JsonMembers json;
    json.addText("format", formatId);
    json.addInteger("version", 1);
    json.addText("program", "Windline " WINDLINE_VERSION);
    json.add("meteorology", pathsJson(run.request.meteorology, projectFolder, 2));
    json.add("settings", settingsJson(run.request, projectFolder).onLines(2));
    json.add("computing", computingJson(run.request).onLines(2));
    json.add("report", reportJson(run.report).onLines(2));
    json.add("starts", jsonListOnLines(rows, 2));
    return json.onLines(0) + '\n';
}

KeptRun readRunRecord(const std::filesystem::path& file, const std::filesystem::path& projectFolder,
    std::vector<Trajectory>& trajectories)
{
    const JsonFields fields = JsonFields::ofFile(file, mostBytesOfJson);
    if (fields.textOr("format", {}) != formatId)
        fields.fail(QStringLiteral("format"), QStringLiteral("“%1”").arg(QLatin1String(formatId)));
    if (fields.integer("version", 1, 1'000'000) > 1)
        throw readerError(EngineError::Kind::UnknownFormat, file,
            ProjectText::tr("%1 was written by a newer version of Windline.").arg(pathText(file)));
    KeptRun run;
    run.request = settingsFromJson(fields.child("settings"), projectFolder);
    run.request.meteorology = pathsFromJson(fields, "meteorology", projectFolder);
    if (fields.has("computing"))
        readComputing(fields.child("computing"), run.request);
    run.report = reportFromJson(fields.child("report"));
    const QJsonArray rows = fields.listOr("starts");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const JsonFields row = fields.entry("starts", rows, i);
        ProjectStart start = startFromJson(row);
        run.origins.push_back({start.id, start.colourIndex});
        Trajectory trajectory;
        trajectory.number = static_cast<int>(i) + 1;
        trajectory.start = start.start;
        trajectory.startTime = row.timeIfThere("started").value_or(Time());
        trajectory.end = row.choiceOr("end", EndReason::Cancelled, endFromId);
        trajectory.meteorology.variables = run.request.pathVariables;
        trajectories.push_back(std::move(trajectory));
        run.request.starts.push_back(std::move(start.start));
    }
    return run;
}

} // namespace windline

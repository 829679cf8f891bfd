// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/request_json.h"

#include "engine/project/project_paths.h"

#include <algorithm>

namespace windline {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::int64_t mostSeconds = 10'000'000'000; // three centuries
constexpr int mostCount = 1'000'000'000;

std::string variablesJson(const std::vector<PathVariable>& variables)
{
    return jsonListOnOneLine(
        jsonValues(variables, [](PathVariable variable) { return jsonText(pathVariableId(variable)); }));
}

std::vector<PathVariable> variablesFromJson(const JsonFields& fields)
{
    std::vector<PathVariable> variables;
    const QJsonArray ids = fields.listOr("path_variables");
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const std::string id = fields.textEntry("path_variables", ids, i);
        const std::optional<PathVariable> variable = pathVariableFromId(id);
        if (!variable)
            fields.failUnknown(QStringLiteral("path_variables[%1]").arg(i), id);
        if (std::ranges::find(variables, *variable) != variables.end())
            fields.fail(QStringLiteral("path_variables[%1]").arg(i), ProjectText::tr("named only once"));
        variables.push_back(*variable);
    }
    return variables;
}

std::optional<VerticalMotion> motionFromId(const std::string& id)
{
    return verticalMotionFromId(id);
}

} // namespace

JsonMembers settingsJson(const RunRequest& settings, const std::filesystem::path& projectFolder)
{
    JsonMembers json;
    if (settings.startTime)
        json.addTime("start_time", *settings.startTime);
    json.addInteger("duration_s", settings.duration.count());
    json.addText("numerics", numericsId(settings.numerics));
    json.addText("interpolation", interpolationId(settings.interpolation));
    json.addText("vertical_motion", verticalMotionId(settings.verticalMotion));
    json.addInteger("longest_step_s", settings.timeStep.count());
    json.addInteger("output_interval_s", settings.outputInterval.count());
    json.add("path_variables", variablesJson(settings.pathVariables));
    JsonMembers hysplit;
    hysplit.addNumber("tratio", settings.hysplit.tratio);
    hysplit.addInteger("delt_min", settings.hysplit.delt.count());
    hysplit.addNumber("model_top_m", settings.hysplit.modelTopMetres);
    if (!settings.hysplit.boundaryFiles.empty())
        hysplit.addText("boundary_files", pathInProject(settings.hysplit.boundaryFiles, projectFolder));
    json.add("hysplit", hysplit.onOneLine());
    return json;
}

RunRequest settingsFromJson(const JsonFields& fields, const std::filesystem::path& projectFolder)
{
    RunRequest settings;
    settings.startTime = fields.timeIfThere("start_time");
    settings.duration = seconds(fields.integerOr("duration_s", settings.duration.count(), -mostSeconds, mostSeconds));
    settings.numerics = fields.choiceOr("numerics", settings.numerics, numericsFromId);
    settings.interpolation = fields.choiceOr("interpolation", settings.interpolation, interpolationFromId);
    settings.verticalMotion = fields.choiceOr("vertical_motion", settings.verticalMotion, motionFromId);
    settings.timeStep = seconds(fields.integerOr("longest_step_s", settings.timeStep.count(), 0, mostSeconds));
    settings.outputInterval =
        seconds(fields.integerOr("output_interval_s", settings.outputInterval.count(), 0, mostSeconds));
    settings.pathVariables = variablesFromJson(fields);
    if (fields.has("hysplit")) {
        const JsonFields hysplit = fields.child("hysplit");
        settings.hysplit.tratio = hysplit.numberOr("tratio", settings.hysplit.tratio, 0, 1000);
        settings.hysplit.delt = minutes(hysplit.integerOr("delt_min", 0, 0, 10'000));
        settings.hysplit.modelTopMetres = hysplit.numberOr("model_top_m", settings.hysplit.modelTopMetres, 0, 1e6);
        if (const std::string folder = hysplit.textOr("boundary_files", {}); !folder.empty())
            settings.hysplit.boundaryFiles = pathFromProject(folder, projectFolder);
    }
    return settings;
}

JsonMembers computingJson(const RunRequest& settings)
{
    JsonMembers json;
    json.addText("strategy", settings.strategy);
    json.addInteger("workers", settings.workers);
    json.addInteger("batch_size", settings.batchSize);
    json.addBoolean("use_gpu", settings.useGpu);
    json.addInteger("gpu_batch_size", settings.gpuBatchSize);
    json.addBoolean("gpu_compact_winds", settings.gpuCompactWinds);
    return json;
}

void readComputing(const JsonFields& fields, RunRequest& settings)
{
    settings.strategy = fields.textOr("strategy", settings.strategy);
    settings.workers = static_cast<int>(fields.integerOr("workers", settings.workers, 0, mostCount));
    settings.batchSize = static_cast<int>(fields.integerOr("batch_size", settings.batchSize, 0, mostCount));
    settings.useGpu = fields.booleanOr("use_gpu", settings.useGpu);
    settings.gpuBatchSize = static_cast<int>(fields.integerOr("gpu_batch_size", settings.gpuBatchSize, 0, mostCount));
    settings.gpuCompactWinds = fields.booleanOr("gpu_compact_winds", settings.gpuCompactWinds);
}

std::string pathsJson(
    const std::vector<std::filesystem::path>& files, const std::filesystem::path& projectFolder, int indentation)
{
    return jsonListOnLines(
        jsonValues(files, [&](const auto& file) { return jsonText(pathInProject(file, projectFolder)); }), indentation);
}

std::vector<std::filesystem::path> pathsFromJson(
    const JsonFields& fields, const char* key, const std::filesystem::path& projectFolder)
{
    constexpr qsizetype mostFiles = 100'000;
    std::vector<std::filesystem::path> files;
    const QJsonArray list = fields.listOr(key);
    if (list.size() > mostFiles)
        fields.fail(QLatin1String(key), ProjectText::tr("a list of at most %1").arg(mostFiles));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const std::string name = fields.textEntry(key, list, i);
        if (name.empty())
            fields.fail(QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(i), ProjectText::tr("the name of a file"));
        files.push_back(pathFromProject(name, projectFolder));
    }
    return files;
}

} // namespace windline

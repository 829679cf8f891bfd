// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/json_fields.h"
#include "engine/project/json_file.h"
#include "engine/project/json_text.h"
#include "engine/project/project_file.h"
#include "engine/project/project_format.h"
#include "engine/project/project_paths.h"
#include "engine/project/request_json.h"
#include "engine/project/start_json.h"

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace windline {

namespace {

namespace fs = std::filesystem;

std::string fileJson(const StoredFile& file)
{
    JsonMembers json;
    json.addText("file", file.name);
    json.addInteger("bytes", static_cast<std::int64_t>(file.bytes));
    json.addText("sha256", file.sha256);
    return json.onOneLine();
}

std::string runJson(const KeptRun& run, const StoredRun& stored)
{
    JsonMembers json;
    json.addInteger("number", run.number);
    json.addText("name", run.name);
    json.addTime("computed_at", run.computedAt);
    json.add("record", fileJson(stored.record));
    if (stored.trajectories)
        json.add("trajectories", fileJson(*stored.trajectories));
    return json.onOneLine();
}

std::string viewJson(const ProjectView& view)
{
    JsonMembers json;
    if (view.camera) {
        JsonMembers camera;
        camera.addNumber("latitude", view.camera->latitudeDegrees);
        camera.addNumber("longitude", view.camera->longitudeDegrees);
        camera.addNumber("zoom", view.camera->zoomLevel);
        json.add("camera", camera.onOneLine());
    }
    json.addText("colour_by", view.colourBy);
    if (view.currentTime)
        json.addTime("time", *view.currentTime);
    if (view.shownRun > 0)
        json.addInteger("shown_run", view.shownRun);
    if (!view.besideRuns.empty())
        json.add("beside_runs", jsonNumbers(view.besideRuns));
    return json.onLines(2);
}

// After a power cut a new file can be gone with the folder's entry of it, although its contents are on disk.
void flushFolder([[maybe_unused]] const fs::path& folder)
{
#ifndef _WIN32
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor); // not every file system can; nothing else can be done then
    ::close(descriptor);
#endif
}

std::vector<StoredRun> storeRuns(
    const Project& project, const fs::path& runsFolder, const fs::path& projectFolder, StoredRuns& stored)
{
    std::vector<StoredRun> runs;
    if (project.runs.empty())
        return runs;
    std::error_code error;
    fs::create_directory(runsFolder, error);
    if (error || !fs::is_directory(runsFolder, error))
        refuseToWrite(runsFolder, error ? qt(error.message()) : ProjectText::tr("there is a file of this name"));
    for (const KeptRun& run : project.runs) {
        std::optional<StoredRun> known = stored.find(run, runsFolder);
        if (!known) {
            known = storeRun(run, runsFolder, projectFolder);
            stored.add(run, runsFolder, *known);
        }
        runs.push_back(std::move(*known));
    }
    flushFolder(runsFolder);
    return runs;
}

} // namespace

fs::path runsFolderOf(const fs::path& project)
{
    fs::path folder = realFile(project);
    folder += "-runs";
    return folder;
}

void writeProject(const Project& project, const fs::path& file, StoredRuns& stored)
{
    const fs::path real = realFile(file);
    const fs::path projectFolder = real.parent_path();
    const fs::path runsFolder = runsFolderOf(file);
    std::error_code unknown; // writing it will tell
    if (fs::is_directory(real, unknown))
        refuseToWrite(file, ProjectText::tr("there is a folder of this name"));

    std::vector<std::string> starts;
    starts.reserve(project.starts.size());
    for (const ProjectStart& start : project.starts)
        starts.push_back(startJson(start, file).onOneLine());

    std::set<std::string> names;
    std::vector<std::string> runs;
    const std::vector<StoredRun> storedRuns = storeRuns(project, runsFolder, projectFolder, stored);
    for (std::size_t i = 0; i < storedRuns.size(); ++i) {
        runs.push_back(runJson(project.runs[i], storedRuns[i]));
        names.insert(storedRuns[i].record.name);
        if (storedRuns[i].trajectories)
            names.insert(storedRuns[i].trajectories->name);
    }
    for (const StoredRuns::Unread& unread : stored.unreadIn(runsFolder)) {
        runs.push_back(unread.entry);
        names.insert(unread.names.begin(), unread.names.end());
    }

    JsonMembers json;
    json.addText("format", projectFormatId);
    json.addInteger("version", projectVersion);
    json.addText("program", "Windline " WINDLINE_VERSION);
    if (project.isDemonstration)
        json.addBoolean("demonstration", true);
    json.add("meteorology", pathsJson(project.meteorology, projectFolder, 2));
    json.add("settings", settingsJson(project.settings, projectFolder).onLines(2));
    json.add("view", viewJson(project.view));
    json.add("opened_trajectories", pathsJson(project.openedTrajectories, projectFolder, 2));
    json.add("starts", jsonListOnLines(starts, 2));
    json.add("runs", jsonListOnLines(runs, 2));
    writeJsonFile(json.onLines(0) + '\n', real);
    flushFolder(projectFolder);
    removeOtherRuns(runsFolder, names);
}

} // namespace windline

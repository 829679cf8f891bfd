// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/json_fields.h"
#include "engine/project/limits.h"
#include "engine/project/project_file.h"
#include "engine/project/project_format.h"
#include "engine/project/project_paths.h"
#include "engine/project/request_json.h"
#include "engine/project/start_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <unordered_set>

namespace windline {

namespace {

namespace fs = std::filesystem;

void checkFormat(const JsonFields& fields)
{
    const QString file = pathText(fields.file());
    if (!fields.has("format") || fields.text("format") != projectFormatId)
        throw readerError(EngineError::Kind::UnknownFormat, fields.file(),
            ProjectText::tr("%1 is JSON, but no project of Windline.").arg(file));
    if (fields.integer("version", 1, 1'000'000) > projectVersion)
        throw readerError(EngineError::Kind::UnknownFormat, fields.file(),
            ProjectText::tr(
                "%1 was written by a newer version of Windline (%2) in a form that this version does not know.")
                .arg(file, qt(fields.textOr("program", "?")).left(60)));
}

std::vector<ProjectStart> startsFromJson(const JsonFields& fields)
{
    std::vector<ProjectStart> starts;
    std::unordered_set<int> ids;
    const QJsonArray rows = fields.listOr("starts");
    starts.reserve(static_cast<std::size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const JsonFields row = fields.entry("starts", rows, i);
        starts.push_back(startFromJson(row));
        if (!ids.insert(starts.back().id).second)
            row.fail(QStringLiteral("id"), ProjectText::tr("one that no other start has"));
    }
    return starts;
}

ProjectView viewFromJson(const JsonFields& fields)
{
    ProjectView view;
    if (fields.has("camera")) {
        const JsonFields camera = fields.child("camera");
        view.camera = {.latitudeDegrees = camera.number("latitude", -90, 90),
            .longitudeDegrees = camera.number("longitude", -360, 360),
            .zoomLevel = camera.number("zoom", -10, 40)};
    }
    view.colourBy = fields.textOr("colour_by", view.colourBy);
    const bool isNoVariable = view.colourBy == "start" || view.colourBy == "height" || view.colourBy == "age";
    if (!isNoVariable && !pathVariableFromId(view.colourBy))
        fields.failUnknown(QStringLiteral("colour_by"), view.colourBy);
    view.currentTime = fields.timeIfThere("time");
    view.shownRun = static_cast<int>(fields.integerOr("shown_run", 0, 0, 1'000'000'000));
    view.besideRuns = fields.integersOr("beside_runs");
    return view;
}

StoredFile storedFileFromJson(const JsonFields& fields)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    StoredFile file{.name = fields.text("file"),
        .bytes = static_cast<std::uintmax_t>(fields.integer("bytes", 0, 1'000'000'000'000)),
        .sha256 = fields.text("sha256")};
    // No other name: the file lies in the project's own folder of runs, wherever someone would like it to lie.
    if (!isNameOfRunFile(file.name))
        fields.fail(QStringLiteral("file"), ProjectText::tr("the name of a run's file, such as run-1-0123456789ab.nc"));
    if (!qt(file.sha256).contains(hash))
        fields.fail(QStringLiteral("sha256"), ProjectText::tr("64 hexadecimal digits"));
    return file;
}

class RunReader {
public:
    RunReader(OpenedProject& opened, const fs::path& file, StoredRuns& stored)
        : m_opened(opened)
        , m_projectFolder(realFile(file).parent_path())
        , m_runsFolder(runsFolderOf(file))
        , m_stored(stored)
    {
    }

    void read(const JsonFields& fields)
    {
        constexpr qsizetype mostRuns = 100'000;
        const QJsonArray entries = fields.listOr("runs");
        if (entries.size() > mostRuns)
            fields.fail(QStringLiteral("runs"), ProjectText::tr("a list of at most %1").arg(mostRuns));
        for (qsizetype i = 0; i < entries.size(); ++i)
            readOne(fields.entry("runs", entries, i));
        m_stored.setUnread(m_runsFolder, std::move(m_unread));
    }

private:
    void readOne(const JsonFields& entry)
    {
        const auto number = static_cast<int>(entry.integer("number", 1, 1'000'000'000));
        const std::string name = entry.textOr("name", {});
        const Time computedAt = entry.time("computed_at");
        StoredRun stored{.record = storedFileFromJson(entry.child("record")), .trajectories = {}};
        if (entry.has("trajectories"))
            stored.trajectories = storedFileFromJson(entry.child("trajectories"));
        // A file is one run's: whatever a project names, no more is read than lies there.
        if (!m_names.insert(stored.record.name).second
            || (stored.trajectories && !m_names.insert(stored.trajectories->name).second))
            entry.fail(QStringLiteral("record"), ProjectText::tr("a file that no other run has"));
        try {
            KeptRun run = readStoredRun(stored, m_runsFolder, m_projectFolder);
            run.number = number;
            run.name = name;
            run.computedAt = computedAt;
            m_stored.add(run, m_runsFolder, stored);
            m_opened.project.runs.push_back(std::move(run));
        } catch (const EngineError& error) {
            m_opened.notes.push_back(ProjectText::tr("Run %1 could not be opened. %2")
                    .arg(name.empty() ? QString::number(number) : QStringLiteral("%1 “%2”").arg(number).arg(qt(name)),
                        QString::fromStdString(error.what()))
                    .toStdString());
            StoredRuns::Unread unread{.folder = m_runsFolder,
                .entry = QJsonDocument(entry.object()).toJson(QJsonDocument::Compact).toStdString(),
                .names = {stored.record.name}};
            if (stored.trajectories)
                unread.names.push_back(stored.trajectories->name);
            m_unread.push_back(std::move(unread));
        }
    }

    OpenedProject& m_opened;
    const fs::path m_projectFolder;
    const fs::path m_runsFolder;
    StoredRuns& m_stored;
    std::vector<StoredRuns::Unread> m_unread;
    std::set<std::string> m_names;
};

std::vector<fs::path> missingOf(const std::vector<fs::path>& files)
{
    std::vector<fs::path> missing;
    for (const fs::path& file : files)
        if (!isFile(file))
            missing.push_back(file);
    return missing;
}

// A long list is told by its beginning.
void noteMissing(const std::vector<fs::path>& missing, const char* sentence, std::vector<std::string>& notes)
{
    constexpr std::size_t most = 3;
    for (std::size_t i = 0; i < std::min(missing.size(), most); ++i)
        notes.push_back(ProjectText::tr(sentence).arg(pathText(missing[i])).toStdString());
    if (missing.size() > most)
        notes.push_back(ProjectText::tr("… and %1 more that are not there.").arg(missing.size() - most).toStdString());
}

} // namespace

OpenedProject readProject(const fs::path& file, StoredRuns& stored)
{
    const JsonFields fields = JsonFields::ofFile(file, mostBytesOfJson);
    checkFormat(fields);
    const fs::path projectFolder = realFile(file).parent_path();
    OpenedProject opened;
    Project& project = opened.project;
    project.isDemonstration = fields.booleanOr("demonstration", false);
    project.meteorology = pathsFromJson(fields, "meteorology", projectFolder);
    if (fields.has("settings"))
        project.settings = settingsFromJson(fields.child("settings"), projectFolder);
    if (fields.has("view"))
        project.view = viewFromJson(fields.child("view"));
    project.openedTrajectories = pathsFromJson(fields, "opened_trajectories", projectFolder);
    project.starts = startsFromJson(fields);
    opened.missingMeteorology = missingOf(project.meteorology);
    noteMissing(opened.missingMeteorology,
        QT_TRANSLATE_NOOP("ProjectText",
            "The meteorology %1 is not there; open it from where it is now, or put it beside the project."),
        opened.notes);
    opened.missingTrajectories = missingOf(project.openedTrajectories);
    noteMissing(opened.missingTrajectories, QT_TRANSLATE_NOOP("ProjectText", "The trajectories %1 are not there."),
        opened.notes);
    RunReader(opened, file, stored).read(fields);
    return opened;
}

bool isProject(const fs::path& file)
{
    static const QRegularExpression beginning(
        QStringLiteral("\\A\\s*\\{\\s*\"format\"\\s*:\\s*\"%1\"").arg(QLatin1String(projectFormatId)));
    QFile source(file);
    if (!isFile(file) || !source.open(QIODevice::ReadOnly))
        return false;
    return QString::fromUtf8(source.read(512)).contains(beginning);
}

} // namespace windline

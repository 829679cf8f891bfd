// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/stored_runs.h"

#include "engine/project/json_fields.h"
#include "engine/project/json_file.h"
#include "engine/project/project_paths.h"
#include "engine/project/run_record.h"
#include "engine/project/run_trajectories.h"
#include "engine/writers/writers.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace windline {

namespace {

namespace fs = std::filesystem;

bool hasSize(const StoredFile& stored, const fs::path& folder)
{
    std::error_code error;
    return isFile(folder / stored.name) && fs::file_size(folder / stored.name, error) == stored.bytes && !error;
}

StoredFile describe(const fs::path& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw readerError(EngineError::Kind::NotReadable, path,
            ProjectText::tr("%1 cannot be read: %2.").arg(pathText(path), file.errorString()));
    return {pathText(path.filename()).toStdString(), static_cast<std::uintmax_t>(file.size()),
        hash.result().toHex().toStdString()};
}

void checkUnchanged(const StoredFile& stored, const fs::path& folder)
{
    const fs::path file = folder / stored.name;
    if (!isFile(file))
        throw readerError(
            EngineError::Kind::FileNotFound, file, ProjectText::tr("%1 is not there.").arg(pathText(file)));
    if (!hasSize(stored, folder) || describe(file).sha256 != stored.sha256)
        throw readerError(EngineError::Kind::NotReadable, file,
            ProjectText::tr("%1 is not the file that was written with the project.").arg(pathText(file)));
}

bool hasPoints(const KeptRun& run)
{
    return std::ranges::any_of(*run.trajectories, [](const Trajectory& path) { return !path.points.empty(); });
}

std::vector<int> originsOf(const KeptRun& run)
{
    std::vector<int> numbers;
    numbers.reserve(2 * run.origins.size());
    for (const KeptRun::Origin& origin : run.origins) {
        numbers.push_back(origin.startId);
        numbers.push_back(origin.colourIndex);
    }
    return numbers;
}

} // namespace

std::optional<StoredRun> StoredRuns::find(const KeptRun& run, const fs::path& folder) const
{
    for (const Known& known : m_known) {
        if (known.folder != folder || known.trajectories.lock() != run.trajectories || known.origins != originsOf(run))
            continue;
        if (hasSize(known.stored.record, folder)
            && (!known.stored.trajectories || hasSize(*known.stored.trajectories, folder)))
            return known.stored;
    }
    return std::nullopt;
}

void StoredRuns::add(const KeptRun& run, const fs::path& folder, StoredRun stored)
{
    std::erase_if(m_known, [&](const Known& known) {
        return known.trajectories.expired()
            || (known.folder == folder && known.trajectories.lock() == run.trajectories);
    });
    m_known.push_back({run.trajectories, originsOf(run), folder, std::move(stored)});
}

void StoredRuns::setUnread(const fs::path& folder, std::vector<Unread> unread)
{
    std::erase_if(m_unread, [&](const Unread& entry) { return entry.folder == folder; });
    m_unread.insert(m_unread.end(), unread.begin(), unread.end());
}

std::vector<StoredRuns::Unread> StoredRuns::unreadIn(const fs::path& folder) const
{
    std::vector<Unread> entries;
    std::ranges::copy_if(
        m_unread, std::back_inserter(entries), [&](const Unread& entry) { return entry.folder == folder; });
    return entries;
}

StoredRun storeRun(const KeptRun& run, const fs::path& folder, const fs::path& projectFolder)
{
    // A name that no other file ever has: what is there is never written again.
    const QString name = QStringLiteral("run-%1-%2")
                             .arg(std::max(run.number, 0))
                             .arg(QRandomGenerator::system()->generate64() >> 16, 12, 16, QLatin1Char('0'));
    StoredRun stored;
    if (hasPoints(run)) {
        const fs::path file = folder / (name + QStringLiteral(".nc")).toStdString();
        writeTrajectories({*run.trajectories, run.request, run.report}, file);
        stored.trajectories = describe(file);
    }
    const fs::path record = folder / (name + QStringLiteral(".json")).toStdString();
    writeJsonFile(runRecordText(run, projectFolder, record), record);
    stored.record = describe(record);
    return stored;
}

KeptRun readStoredRun(const StoredRun& stored, const fs::path& folder, const fs::path& projectFolder)
{
    checkUnchanged(stored.record, folder);
    std::vector<Trajectory> trajectories;
    KeptRun run = readRunRecord(folder / stored.record.name, projectFolder, trajectories);
    if (stored.trajectories) {
        checkUnchanged(*stored.trajectories, folder);
        readRunTrajectories(folder / stored.trajectories->name, trajectories);
    }
    run.trajectories = std::make_shared<const std::vector<Trajectory>>(std::move(trajectories));
    return run;
}

bool isNameOfRunFile(const std::string& name)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\Arun-\d{1,10}-[0-9a-f]{12}\.(nc|json)\z)"));
    return QString::fromStdString(name).contains(pattern);
}

void removeOtherRuns(const fs::path& folder, const std::set<std::string>& names)
{
    std::error_code error;
    if (!fs::is_directory(fs::symlink_status(folder, error)))
        return;
    // What writers that were killed left behind; younger ones may still be at work.
    const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(1);
    std::vector<fs::path> others;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
        entry.increment(error)) {
        const std::string name = pathText(entry->path().filename()).toStdString();
        std::error_code ignored;
        if (isNameOfRunFile(name)
                ? !names.contains(name)
                : name.starts_with(".windline-part-") && fs::last_write_time(entry->path(), ignored) < longAgo)
            others.push_back(entry->path());
    }
    for (const fs::path& other : others)
        fs::remove_all(other, error);
    fs::remove(folder, error); // which fails, as it should, when there is anything in it
}

} // namespace windline

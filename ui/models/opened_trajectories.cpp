// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opened_trajectories.h"

#include "engine/model/engine_error.h"
#include "engine/model/kept_run.h"
#include "ui/models/display_text.h"

#include <algorithm>

namespace windline {

OpenedTrajectories::OpenedTrajectories(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // one after the other: in the order they were opened
}

OpenedTrajectories::~OpenedTrajectories()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void OpenedTrajectories::open(const std::filesystem::path& file)
{
    m_pool.start([this, file, generation = m_generation] {
        Read read;
        try {
            read.file = readTrajectories(file);
        } catch (const EngineError& error) {
            read.error = QString::fromStdString(error.what());
        }
        // This object waits for its threads, so that `this` is valid here; and the answer reaches its own thread.
        QMetaObject::invokeMethod(
            this,
            [this, file, generation, answer = std::make_shared<Read>(std::move(read))] {
                if (generation != m_generation)
                    return;
                if (answer->error.isEmpty())
                    add(file, std::move(answer->file));
                else
                    emit failed(answer->error);
            },
            Qt::QueuedConnection);
    });
}

void OpenedTrajectories::forget()
{
    ++m_generation;
    m_pool.clear();
}

void OpenedTrajectories::add(const std::filesystem::path& path, TrajectoryFile read)
{
    // Opened again, it is read again.
    const auto same = std::ranges::find(m_files, path, &File::path);
    if (same != m_files.end())
        m_files.erase(same);

    File file;
    file.path = path;
    file.format = QString::fromStdString(read.format);
    for (const std::string& note : read.notes)
        file.notes << QString::fromStdString(note);
    // Trajectory 1 has the colour of start 1, and so on: what belongs together looks alike.
    std::vector<TrajectoryModel::Origin> origins;
    origins.reserve(read.trajectories.size());
    for (const Trajectory& trajectory : read.trajectories) {
        origins.push_back({trajectory.start, --m_lastId, std::max(trajectory.number, 1) - 1});
        if (origins.back().start.name.empty())
            origins.back().start.name = tr("Trajectory %1").arg(trajectory.number).toStdString();
    }
    for (std::size_t i = 0; i < origins.size(); ++i)
        read.trajectories[i].start.name = origins[i].start.name;
    file.trajectories = std::make_unique<TrajectoryModel>();
    file.trajectories->begin(origins,
        read.trajectories.empty() ? std::vector<PathVariable>() : read.trajectories.front().meteorology.variables);
    file.trajectories->finish(std::move(read.trajectories));
    push(std::move(file));
    emit changed();
    emit opened(m_lastNumber);
}

void OpenedTrajectories::push(File file)
{
    file.number = ++m_lastNumber;
    while (std::ranges::find(m_files, file.style, &File::style) != m_files.end())
        ++file.style;
    m_files.push_back(std::move(file));
    nameFiles();
}

void OpenedTrajectories::lay(const KeptRun& run, const QString& name)
{
    const auto there = std::ranges::find(m_files, run.number, &File::run);
    if (there != m_files.end()) {
        if (there->name == name)
            return;
        there->name = name;
        emit changed();
        return;
    }
    File file;
    file.run = run.number;
    file.name = name;
    std::vector<TrajectoryModel::Origin> origins;
    origins.reserve(run.trajectories->size());
    for (std::size_t i = 0; i < run.trajectories->size(); ++i)
        origins.push_back({(*run.trajectories)[i].start, --m_lastId,
            i < run.origins.size() ? run.origins[i].colourIndex : static_cast<int>(i)});
    file.trajectories = std::make_unique<TrajectoryModel>();
    file.trajectories->show(std::move(origins), run.request.pathVariables, run.trajectories);
    push(std::move(file));
    emit changed();
}

void OpenedTrajectories::takeAwayRun(int run)
{
    if (const File* file = fileOfRun(run))
        remove(file->number);
}

void OpenedTrajectories::remove(int number)
{
    const auto file = std::ranges::find(m_files, number, &File::number);
    if (file == m_files.end())
        return;
    // Tables and map let go of it when they hear of the change.
    const File removed = std::move(*file);
    m_files.erase(file);
    nameFiles();
    emit changed();
}

const OpenedTrajectories::File* OpenedTrajectories::fileOf(int number) const
{
    const auto file = std::ranges::find(m_files, number, &File::number);
    return file == m_files.end() ? nullptr : &*file;
}

const OpenedTrajectories::File* OpenedTrajectories::fileOfRun(int run) const
{
    const auto file = std::ranges::find(m_files, run, &File::run);
    return run == 0 || file == m_files.end() ? nullptr : &*file;
}

void OpenedTrajectories::nameFiles()
{
    for (File& file : m_files) {
        if (file.run != 0)
            continue;
        const auto alike = std::ranges::count_if(m_files,
            [&](const File& other) { return other.run == 0 && other.path.filename() == file.path.filename(); });
        file.name = alike > 1 ? fileName(file.path.parent_path()) + u'/' + fileName(file.path) : fileName(file.path);
    }
}

} // namespace windline

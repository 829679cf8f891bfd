// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opened_trajectories.h"

#include "engine/model/engine_error.h"
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
    m_pool.start([this, file] {
        Read read;
        try {
            read.file = readTrajectories(file);
        } catch (const EngineError& error) {
            read.error = QString::fromStdString(error.what());
        }
        // This object waits for its threads, so that `this` is valid here; and the answer reaches its own thread.
        QMetaObject::invokeMethod(
            this,
            [this, file, answer = std::make_shared<Read>(std::move(read))] {
                if (answer->error.isEmpty())
                    add(file, std::move(answer->file));
                else
                    emit failed(answer->error);
            },
            Qt::QueuedConnection);
    });
}

void OpenedTrajectories::add(const std::filesystem::path& path, TrajectoryFile read)
{
    // Opened again, it is read again.
    const auto same = std::ranges::find(m_files, path, &File::path);
    if (same != m_files.end())
        m_files.erase(same);

    File file;
    file.number = ++m_lastNumber;
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
    m_files.push_back(std::move(file));
    nameFiles();
    emit changed();
    emit opened(m_lastNumber);
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

void OpenedTrajectories::nameFiles()
{
    for (File& file : m_files) {
        const auto alike = std::ranges::count_if(
            m_files, [&](const File& other) { return other.path.filename() == file.path.filename(); });
        file.name = alike > 1 ? fileName(file.path.parent_path()) + u'/' + fileName(file.path) : fileName(file.path);
    }
}

} // namespace windline

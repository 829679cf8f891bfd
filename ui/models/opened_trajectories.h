// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trajectory_files/trajectory_file.h"
#include "ui/models/trajectory_model.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace windline {

// Trajectories from files, shown beside the window's own result: HYSPLIT's tdump and all that Windline writes.
class OpenedTrajectories : public QObject {
    Q_OBJECT
public:
    struct File {
        int number = 0; // 1, 2, …: stays with the file, whatever becomes of its neighbours
        std::filesystem::path path;
        QString name; // of the file; with its folder where two have the same one
        QString format;
        QStringList notes;
        std::unique_ptr<TrajectoryModel> trajectories; // its ids are negative: no start has them
    };

    explicit OpenedTrajectories(QObject* parent = nullptr);
    ~OpenedTrajectories() override;

    // Reads in the background; then changed() and opened(), or failed().
    void open(const std::filesystem::path& file);
    void remove(int number);

    const std::vector<File>& files() const { return m_files; }
    const File* fileOf(int number) const;

signals:
    void changed(); // a file was added or removed
    void opened(int number);
    void failed(const QString& message);

private:
    struct Read {
        TrajectoryFile file;
        QString error;
    };
    void add(const std::filesystem::path& path, TrajectoryFile file);
    void nameFiles();

    std::vector<File> m_files;
    int m_lastNumber = 0;
    int m_lastId = -1; // -1 itself is nobody's: the map says it for "none"
    QThreadPool m_pool;
};

} // namespace windline

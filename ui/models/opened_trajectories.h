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

struct KeptRun;

// Trajectories that lie beside the window's own result: from files (HYSPLIT's tdump and all that Windline writes), and
// of earlier runs.
class OpenedTrajectories : public QObject {
    Q_OBJECT
public:
    struct File {
        int number = 0; // 1, 2, …: stays with the file, whatever becomes of its neighbours
        int run = 0; // the number of the run that these are of; 0: they come from a file
        std::filesystem::path path; // empty: of a run
        QString name; // of the file, with its folder where two have the same one; or of the run
        QString format;
        QStringList notes;
        int style = 0; // of its lines, the smallest that none of the others had
        std::unique_ptr<TrajectoryModel> trajectories; // its ids are negative: no start has them
    };

    explicit OpenedTrajectories(QObject* parent = nullptr);
    ~OpenedTrajectories() override;

    // Reads in the background; then changed() and opened(), or failed().
    void open(const std::filesystem::path& file);
    void remove(int number);
    void forget(); // those that are being read

    // Lays a kept run beside, without a copy of its trajectories; one that lies there already gets the name.
    void lay(const KeptRun& run, const QString& name);
    void takeAwayRun(int run);

    const std::vector<File>& files() const { return m_files; }
    const File* fileOf(int number) const;
    const File* fileOfRun(int run) const;

signals:
    void changed(); // one was added, named or removed
    void opened(int number); // a file
    void failed(const QString& message);

private:
    struct Read {
        TrajectoryFile file;
        QString error;
    };
    void add(const std::filesystem::path& path, TrajectoryFile file);
    void push(File file);
    void nameFiles();

    std::vector<File> m_files;
    int m_lastNumber = 0;
    int m_generation = 0; // of what is being read
    int m_lastId = -1; // -1 itself is nobody's: the map says it for "none"
    QThreadPool m_pool;
};

} // namespace windline

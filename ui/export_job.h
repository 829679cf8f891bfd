// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_report.h"
#include "engine/model/run_request.h"
#include "engine/model/trajectory.h"

#include <QObject>
#include <QThreadPool>

#include <filesystem>
#include <vector>

namespace windline {

// Writes trajectories to files in the background, one file after the other.
class ExportJob : public QObject {
    Q_OBJECT
public:
    explicit ExportJob(QObject* parent = nullptr);
    ~ExportJob() override; // waits for the file that is being written: half a file helps nobody

    void start(std::vector<Trajectory> trajectories, const RunRequest& request, const RunReport& report,
        const std::filesystem::path& file);

signals:
    void written(const std::vector<std::filesystem::path>& files, double seconds);
    void failed(const QString& message);

private:
    QThreadPool m_pool;
};

} // namespace windline

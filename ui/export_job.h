// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/kept_run.h"

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

    void start(const KeptRun& run, const std::filesystem::path& file);

signals:
    void written(const std::vector<std::filesystem::path>& files, double seconds, int run); // its number
    void failed(const QString& message);

private:
    QThreadPool m_pool;
};

} // namespace windline

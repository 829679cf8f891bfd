// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_job.h"

#include "engine/model/engine_error.h"
#include "engine/writers/writers.h"

#include <QElapsedTimer>

namespace windline {

ExportJob::ExportJob(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ExportJob::~ExportJob()
{
    m_pool.waitForDone();
}

void ExportJob::start(const KeptRun& run, const std::filesystem::path& file)
{
    m_pool.start([this, run, file] {
        QElapsedTimer timer;
        timer.start();
        const auto tell = [this](auto call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); };
        try {
            const auto files = writeTrajectories({*run.trajectories, run.request, run.report}, file);
            const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
            tell([this, files, seconds, number = run.number] { emit written(files, seconds, number); });
        } catch (const EngineError& error) {
            tell([this, message = QString::fromStdString(error.what())] { emit failed(message); });
        }
    });
}

} // namespace windline

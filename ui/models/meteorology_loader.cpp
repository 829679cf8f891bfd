// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meteorology_loader.h"

#include "engine/demonstration/demonstration.h"
#include "engine/model/engine_error.h"

namespace windline {

MeteorologyLoader::MeteorologyLoader(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

MeteorologyLoader::~MeteorologyLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void MeteorologyLoader::load(const std::vector<std::filesystem::path>& files)
{
    start([files] { return summarise(files); });
}

void MeteorologyLoader::loadDemonstration(const std::filesystem::path& file)
{
    start([file] {
        try {
            writeDemonstrationMeteorology(file);
        } catch (const EngineError& error) {
            MeteorologySummary summary;
            summary.error = QString::fromStdString(error.what());
            return summary;
        }
        return summarise({file});
    });
}

void MeteorologyLoader::start(std::function<MeteorologySummary()> work)
{
    const int request = ++m_lastRequest;
    m_pool.clear(); // requests that have not begun
    m_pool.start([this, request, work = std::move(work)] {
        // This object waits for its threads, so that `this` is valid here; and the answer reaches its own thread.
        const auto answer = [this, request, summary = work()] {
            if (request == m_lastRequest)
                emit loaded(summary);
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meteorology_loader.h"

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
    const int request = ++m_lastRequest;
    m_pool.clear(); // requests that have not begun
    m_pool.start([this, files, request] {
        // This object waits for its threads, so that `this` is valid here; and the answer reaches its own thread.
        QMetaObject::invokeMethod(
            this,
            [this, request, summary = summarise(files)] {
                if (request == m_lastRequest)
                    emit loaded(summary);
            },
            Qt::QueuedConnection);
    });
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_picture_job.h"

#include "engine/model/engine_error.h"

namespace windline {

MapPictureJob::MapPictureJob(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

MapPictureJob::~MapPictureJob()
{
    m_pool.waitForDone();
}

void MapPictureJob::start(MapPicture picture, const MapPage& page, const std::filesystem::path& file)
{
    m_pool.start([this, picture = std::move(picture), page, file] {
        const auto tell = [this](auto call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); };
        try {
            writeMapPicture(picture, page, file);
            tell([this, file] { emit written(file); });
        } catch (const EngineError& error) {
            tell([this, message = QString::fromStdString(error.what())] { emit failed(message); });
        }
    });
}

} // namespace windline

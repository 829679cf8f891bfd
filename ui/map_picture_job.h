// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_picture.h"

#include <QObject>
#include <QThreadPool>

namespace windline {

// Writes pictures of the map in the background, one after the other.
class MapPictureJob : public QObject {
    Q_OBJECT
public:
    explicit MapPictureJob(QObject* parent = nullptr);
    ~MapPictureJob() override; // waits for the picture that is being written

    void start(MapPicture picture, const MapPage& page, const std::filesystem::path& file);

signals:
    void written(const std::filesystem::path& file);
    void failed(const QString& message);

private:
    QThreadPool m_pool;
};

} // namespace windline

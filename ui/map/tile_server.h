// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/tile_renderer.h"

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QTcpServer>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace windline {

class TileConnection;

// Serves the built-in base map to Qt Location, which takes tiles over HTTP: GET /<style>/<zoom>/<column>/<row>.png on
// the loopback address and a port of the system's choice. Tiles are drawn in threads of the server's own; what nobody
// waits for any more is not drawn.
class TileServer : public QObject {
    Q_OBJECT

public:
    explicit TileServer(QObject* parent = nullptr);
    ~TileServer() override; // waits for the tiles being drawn

    // A style's name is the first part of its tiles' paths.
    void addStyle(const QByteArray& name, std::shared_ptr<const TileRenderer> renderer, int pixelRatio);

    bool listenOnLoopback();
    QString urlOf(const QByteArray& style) const; // ends with a slash

    // Nothing is asked for that has not been answered.
    bool isIdle() const { return m_jobs.isEmpty(); }

signals:
    void activity(); // a tile was asked for or answered

private:
    struct Style {
        std::shared_ptr<const TileRenderer> renderer;
        int pixelRatio = 1;
    };
    struct Waiting {
        TileConnection* connection;
        int request;
    };
    struct Job {
        std::vector<Waiting> waiting;
        std::shared_ptr<std::atomic<bool>> wanted; // null until the drawing is queued
    };

    void accept();
    void serve(TileConnection* connection, int request, const QByteArray& path);
    void start(Job& job, const QByteArray& path, const Style& style, const TileId& tile);
    void finish(const QByteArray& path, const Style& style, const TileId& tile, const QByteArray& png);
    void forget(TileConnection* connection);

    QTcpServer m_listener;
    QHash<QByteArray, Style> m_styles;
    QHash<QByteArray, Job> m_jobs; // by path, as is the cache
    QCache<QByteArray, QByteArray> m_cache;
    QThreadPool m_pool;
    int m_lastPriority = 0;
};

} // namespace windline

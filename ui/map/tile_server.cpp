// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_server.h"

#include "ui/map/tile_connection.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QThread>

#include <optional>

namespace windline {

namespace {

constexpr int cacheBytes = 48 * 1024 * 1024;

QByteArray encoded(const QImage& image)
{
    constexpr int quickCompression = 80; // the tiles go no further than this computer's memory
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", quickCompression);
    return png;
}

struct TilePath {
    QByteArray style;
    TileId tile;
};

std::optional<TilePath> parsed(const QByteArray& path)
{
    static const QRegularExpression pattern(QStringLiteral("^/([a-z0-9@]+)/(\\d{1,2})/(\\d{1,7})/(\\d{1,7})\\.png$"));
    const auto match = pattern.match(QString::fromLatin1(path));
    if (!match.hasMatch())
        return std::nullopt;
    return TilePath{match.captured(1).toLatin1(),
        {match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()}};
}

} // namespace

TileServer::TileServer(QObject* parent)
    : QObject(parent)
    , m_cache(cacheBytes)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1)); // one for the window
    connect(&m_listener, &QTcpServer::newConnection, this, &TileServer::accept);
}

TileServer::~TileServer()
{
    m_listener.close();
    for (const Job& job : std::as_const(m_jobs))
        *job.wanted = false;
    m_pool.clear();
    m_pool.waitForDone();
}

void TileServer::addStyle(const QByteArray& name, std::shared_ptr<const TileRenderer> renderer, int pixelRatio)
{
    m_styles.insert(name, {std::move(renderer), pixelRatio});
}

bool TileServer::listenOnLoopback()
{
    return m_listener.listen(QHostAddress::LocalHost);
}

QString TileServer::urlOf(const QByteArray& style) const
{
    return QStringLiteral("http://127.0.0.1:%1/%2/").arg(m_listener.serverPort()).arg(QLatin1String(style));
}

void TileServer::accept()
{
    while (QTcpSocket* socket = m_listener.nextPendingConnection()) {
        auto* connection = new TileConnection(socket, this);
        connect(connection, &TileConnection::requested, this,
            [this, connection](int request, const QByteArray& path) { serve(connection, request, path); });
        connect(connection, &TileConnection::closed, this, [this, connection] {
            forget(connection);
            connection->deleteLater();
        });
        connection->start();
    }
}

void TileServer::serve(TileConnection* connection, int request, const QByteArray& path)
{
    const auto wanted = parsed(path);
    if (!wanted)
        return connection->answer(request, 400, {});
    const auto style = m_styles.constFind(wanted->style);
    if (style == m_styles.constEnd() || !TileRenderer::exists(wanted->tile))
        return connection->answer(request, 404, {});
    if (const QByteArray* png = m_cache.object(path)) {
        connection->answer(request, 200, *png);
        emit activity();
        return;
    }
    Job& job = m_jobs[path];
    job.waiting.push_back({connection, request});
    if (job.wanted)
        *job.wanted = true;
    else
        start(job, path, *style, wanted->tile);
    emit activity();
}

void TileServer::start(Job& job, const QByteArray& path, const Style& style, const TileId& tile)
{
    job.wanted = std::make_shared<std::atomic<bool>>(true);
    // The latest first: it is for where the map is now.
    m_pool.start(
        [this, wanted = job.wanted, path, style, tile] {
            const QByteArray png = *wanted ? encoded(style.renderer->render(tile, style.pixelRatio)) : QByteArray();
            QMetaObject::invokeMethod(this, [=, this] { finish(path, style, tile, png); }, Qt::QueuedConnection);
        },
        ++m_lastPriority);
}

void TileServer::finish(const QByteArray& path, const Style& style, const TileId& tile, const QByteArray& png)
{
    if (Job& skipped = m_jobs[path]; png.isEmpty() && !skipped.waiting.empty())
        return start(skipped, path, style, tile); // wanted again after it had been passed over
    const Job job = m_jobs.take(path);
    if (!png.isEmpty())
        m_cache.insert(path, new QByteArray(png), int(png.size()));
    for (const auto& [connection, request] : job.waiting)
        connection->answer(request, 200, png);
    emit activity();
}

void TileServer::forget(TileConnection* connection)
{
    for (Job& job : m_jobs) {
        std::erase_if(job.waiting, [connection](const Waiting& w) { return w.connection == connection; });
        if (job.waiting.empty())
            *job.wanted = false;
    }
}

} // namespace windline

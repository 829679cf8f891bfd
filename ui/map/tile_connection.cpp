// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_connection.h"

#include <QTcpSocket>

#include <algorithm>

namespace windline {

namespace {

constexpr qsizetype longestHead = 16 * 1024;

const char* reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

QByteArray response(int status, const QByteArray& png, bool close)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (status == 200)
        head += "Content-Type: image/png\r\nCache-Control: no-store\r\n"; // the server keeps them itself
    if (status == 405)
        head += "Allow: GET\r\n";
    head += "Content-Length: " + QByteArray::number(png.size()) + "\r\n";
    head += close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    return head + png;
}

} // namespace

TileConnection::TileConnection(QTcpSocket* socket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &TileConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &TileConnection::closed);
}

void TileConnection::start()
{
    read();
}

void TileConnection::read()
{
    if (m_closing) {
        m_socket->readAll();
        return;
    }
    m_received += m_socket->readAll();
    for (qsizetype end = m_received.indexOf("\r\n\r\n"); end >= 0 && !m_closing; end = m_received.indexOf("\r\n\r\n")) {
        const QByteArray head = m_received.first(end);
        m_received.remove(0, end + 4);
        readRequest(head);
    }
    if (!m_closing && m_received.size() > longestHead)
        refuse(431);
}

void TileConnection::readRequest(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return refuse(400);
    bool close = words[2] == "HTTP/1.0";
    for (const QByteArray& line : lines.sliced(1)) {
        const QByteArray header = line.trimmed().toLower();
        if (header.startsWith("connection:"))
            close = header.contains("close") || (close && !header.contains("keep-alive"));
        if (header.startsWith("transfer-encoding:")
            || (header.startsWith("content-length:") && header.mid(15).trimmed() != "0"))
            return refuse(400);
    }
    if (words[0] != "GET")
        return refuse(405);
    expectAnswer(close);
    emit requested(m_lastRequest, words[1]);
}

void TileConnection::refuse(int status)
{
    expectAnswer(true);
    answer(m_lastRequest, status, {});
}

void TileConnection::expectAnswer(bool closesConnection)
{
    m_closing = closesConnection;
    m_pending.push_back({++m_lastRequest, std::nullopt, closesConnection});
}

void TileConnection::answer(int request, int status, const QByteArray& png)
{
    const auto pending = std::ranges::find(m_pending, request, &Pending::request);
    if (pending == m_pending.end())
        return;
    pending->response = response(status, png, pending->closesConnection);
    send();
}

void TileConnection::send()
{
    while (!m_pending.empty() && m_pending.front().response) {
        m_socket->write(*m_pending.front().response);
        const bool close = m_pending.front().closesConnection;
        m_pending.pop_front();
        if (close)
            m_socket->disconnectFromHost();
    }
}

} // namespace windline

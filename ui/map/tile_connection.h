// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <deque>
#include <optional>

class QTcpSocket;

namespace windline {

// The HTTP of one client: reads requests, several on one connection, and answers them in their order however
// the answers come in. Just enough of RFC 9112 for tiles: GET, no request bodies.
class TileConnection : public QObject {
    Q_OBJECT

public:
    TileConnection(QTcpSocket* socket, QObject* parent); // takes the socket

    void start(); // once the signals are connected: a request may already be there
    void answer(int request, int status, const QByteArray& png);

signals:
    void requested(int request, const QByteArray& path);
    void closed();

private:
    struct Pending {
        int request;
        std::optional<QByteArray> response;
        bool closesConnection;
    };

    void read();
    void readRequest(const QByteArray& head);
    void refuse(int status); // and close: what follows cannot be understood
    void expectAnswer(bool closesConnection);
    void send();

    QTcpSocket* m_socket;
    QByteArray m_received;
    std::deque<Pending> m_pending;
    int m_lastRequest = 0;
    bool m_closing = false;
};

} // namespace windline

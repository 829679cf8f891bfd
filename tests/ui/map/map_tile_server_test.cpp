// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_server.h"

#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace windline;

namespace {

std::unique_ptr<TileServer> startedServer()
{
    auto server = std::make_unique<TileServer>();
    const auto folder = NaturalEarth::findFolder(NaturalEarth::candidateFolders());
    const auto naturalEarth = folder ? std::make_shared<const NaturalEarth>(*folder) : nullptr;
    server->addStyle("light", std::make_shared<TileRenderer>(naturalEarth, MapStyle::light()), 1);
    server->addStyle("dark", std::make_shared<TileRenderer>(naturalEarth, MapStyle::dark()), 2);
    return server->listenOnLoopback() ? std::move(server) : nullptr;
}

QNetworkReply* fetch(QNetworkAccessManager& network, const TileServer& server, const char* path)
{
    QUrl url(server.urlOf(""));
    url.setPath(QString::fromLatin1(path));
    return network.get(QNetworkRequest(url));
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// What the server says to these bytes, up to the number of answers expected or the end of the connection.
QByteArray conversation(const TileServer& server, const QByteArray& request, qsizetype answers = 1)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(QUrl(server.urlOf("")).port()));
    socket.write(request);
    QByteArray received;
    const bool done = QTest::qWaitFor(
        [&] {
            received += socket.readAll();
            return received.count("HTTP/1.1 ") >= answers || socket.state() == QAbstractSocket::UnconnectedState;
        },
        20000);
    return done ? received : QByteArray("nothing");
}

} // namespace

class MapTileServerTest : public QObject {
    Q_OBJECT

private slots:
    void servesTiles()
    {
        const auto server = startedServer();
        QVERIFY(server);
        QNetworkAccessManager network;
        for (const auto& [path, pixels] : {std::pair("/light/2/1/1.png", 256), std::pair("/dark/2/1/1.png", 512)}) {
            const std::unique_ptr<QNetworkReply> reply(fetch(network, *server, path));
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
            QCOMPARE(statusOf(*reply), 200);
            QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(), QStringLiteral("image/png"));
            QCOMPARE(QImage::fromData(reply->readAll(), "PNG").size(), QSize(pixels, pixels));
        }
        QVERIFY(server->isIdle());
    }

    void onlyThisComputerIsServed()
    {
        const auto server = startedServer();
        QVERIFY(server->urlOf("light").startsWith(QStringLiteral("http://127.0.0.1:")));
    }

    void refusesWhatIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("zoom") << QByteArray("/light/99/0/0.png") << 404;
        QTest::newRow("column") << QByteArray("/light/2/4/0.png") << 404;
        QTest::newRow("row") << QByteArray("/light/2/0/4.png") << 404;
        QTest::newRow("style") << QByteArray("/sepia/2/0/0.png") << 404;
        QTest::newRow("negative") << QByteArray("/light/2/-1/0.png") << 400;
        QTest::newRow("huge") << QByteArray("/light/2/99999999999999999999/0.png") << 400;
        QTest::newRow("other file") << QByteArray("/etc/passwd") << 400;
        QTest::newRow("root") << QByteArray("/") << 400;
    }

    void refusesWhatIsNotThere()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        const auto server = startedServer();
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(fetch(network, *server, path.constData()));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
        QCOMPARE(statusOf(*reply), status);
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("method") << QByteArray("POST /light/1/0/0.png HTTP/1.1\r\n\r\n") << QByteArray("405");
        QTest::newRow("body") << QByteArray("GET /light/1/0/0.png HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello")
                              << QByteArray("400");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("bytes") << QByteArray("\0\1\2\377\r\n\r\n", 8) << QByteArray("400");
        QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(20000, 'x')
                                      << QByteArray("431");
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        const auto server = startedServer();
        const QByteArray answer = conversation(*server, request);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
        QVERIFY(answer.contains("Connection: close"));
    }

    void answersOneConnectionInOrder()
    {
        const auto server = startedServer();
        // The third needs no drawing and is ready first; it has to wait its turn.
        const QByteArray answer = conversation(*server,
            "GET /light/3/4/3.png HTTP/1.1\r\nHost: x\r\n\r\n"
            "GET /light/3/5/3.png HTTP/1.1\r\nHost: x\r\n\r\n"
            "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n",
            3);
        QCOMPARE(answer.count("HTTP/1.1 200"), 2);
        QCOMPARE(answer.count("HTTP/1.1 400"), 1);
        QVERIFY(answer.indexOf("HTTP/1.1 400") > answer.lastIndexOf("HTTP/1.1 200"));
    }

    void requestsMayComeInPieces()
    {
        const auto server = startedServer();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(QUrl(server->urlOf("")).port()));
        for (const char c : QByteArray("GET /light/0/0/0.png HTTP/1.0\r\n\r\n")) {
            socket.write(&c, 1);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 20000); // HTTP/1.0: one only
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
    }

    void manyAtOnce()
    {
        const auto server = startedServer();
        QNetworkAccessManager network;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 96; ++i) { // every tile three times
            const auto path = QStringLiteral("/light/3/%1/%2.png").arg(i % 8).arg(i / 8 % 4).toLatin1();
            replies.emplace_back(fetch(network, *server, path.constData()));
        }
        for (const auto& reply : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 60000);
            QCOMPARE(statusOf(*reply), 200);
        }
        QVERIFY(server->isIdle());
    }

    void aClientThatLeavesIsForgotten()
    {
        const auto server = startedServer();
        QNetworkAccessManager network;
        for (int round = 0; round < 3; ++round) { // the same tiles: given up, then wanted again
            std::vector<std::unique_ptr<QNetworkReply>> replies;
            QSignalSpy activity(server.get(), &TileServer::activity);
            for (int i = 0; i < 16; ++i)
                replies.emplace_back(fetch(network, *server, qPrintable(QStringLiteral("/light/5/%1/9.png").arg(i))));
            QTRY_VERIFY(activity.count() > 0);
            for (const auto& reply : replies)
                reply->abort();
        }
        const std::unique_ptr<QNetworkReply> wanted(fetch(network, *server, "/light/5/3/9.png"));
        QTRY_VERIFY_WITH_TIMEOUT(wanted->isFinished(), 20000);
        QCOMPARE(statusOf(*wanted), 200);
        QTRY_VERIFY_WITH_TIMEOUT(server->isIdle(), 20000);
    }

    void mayBeDestroyedWhileDrawing()
    {
        QNetworkAccessManager network;
        for (int round = 0; round < 5; ++round) {
            auto server = startedServer();
            std::vector<std::unique_ptr<QNetworkReply>> replies;
            for (int i = 0; i < 16; ++i)
                replies.emplace_back(fetch(network, *server, qPrintable(QStringLiteral("/dark/4/%1/5.png").arg(i))));
            QTRY_VERIFY(!server->isIdle());
            server.reset();
            for (const auto& reply : replies)
                QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
        }
    }
};

QTEST_MAIN(MapTileServerTest)
#include "map_tile_server_test.moc"

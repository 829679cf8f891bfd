// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/coordinates.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace windline;

namespace {

QString refusal(const QString& text)
{
    try {
        const Coordinates read = parseCoordinates(text.toStdString());
        return QStringLiteral("read as %1").arg(QString::fromStdString(decimalText(read)));
    } catch (const std::invalid_argument& error) {
        return QString::fromStdString(error.what());
    }
}

constexpr double seoulLatitude = 37 + 33 / 60.0 + 58 / 3600.0;
constexpr double seoulLongitude = 126 + 58 / 60.0 + 41 / 3600.0;

} // namespace

// Coordinates as people type them.
class CoordinatesTest : public QObject {
    Q_OBJECT

private slots:
    void seoul_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"37°33'58\"N 126°58'41\"E", "37°33'58\"N 126 58 41 E", "37:33:58N, 126:58:41E",
                 "37 33 58 126 58 41", "37 33 58, 126 58 41", "37-33-58N 126-58-41E", "N37°33′58″ E126°58′41″",
                 "126°58’41” E / 37°33’58” N", "북위 37도 33분 58초 동경 126도 58분 41초",
                 "동경126도58분41초, 북위37도33분58초", "37º33´58´´N 126º58´41´´E", "37d33m58sec N 126d58m41sec E",
                 "37deg33min58secN 126deg58min41secE", "lat: 37 33 58 lon: 126 58 41", "+37°33'58\" +126°58'41\"",
                 "37 33 58 n; 126 58 41 e", "37°33'58'' North, 126°58'41'' East"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void seoul()
    {
        QFETCH(const QString, text);
        const Coordinates read = parseCoordinates(text.toStdString());
        QVERIFY2(std::fabs(read.latitudeDegrees - seoulLatitude) < 1e-12, qPrintable(text));
        QVERIFY2(std::fabs(read.longitudeDegrees - seoulLongitude) < 1e-12, qPrintable(text));
    }

    void understood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("decimal") << "37.5665, 126.9780" << 37.5665 << 126.978;
        QTest::newRow("blanks") << "  37.5665   126.9780 " << 37.5665 << 126.978;
        QTest::newRow("German") << "37,5665 126,9780" << 37.5665 << 126.978;
        QTest::newRow("German, semicolon") << "37,5665; -126,9780" << 37.5665 << -126.978;
        QTest::newRow("German, letters") << "37,5665N 126,9780E" << 37.5665 << 126.978;
        QTest::newRow("German, one comma") << "37,5 30" << 37.5 << 30.0;
        QTest::newRow("command line") << "37,127" << 37.0 << 127.0;
        QTest::newRow("south-west") << "-33.45 -70.6667" << -33.45 << -70.6667;
        QTest::newRow("true minus") << "−33.45, −70.6667" << -33.45 << -70.6667;
        QTest::newRow("letters") << "33.45S 70.6667W" << -33.45 << -70.6667;
        QTest::newRow("Korean south-west") << "남위 33.45도, 서경 70.6667도" << -33.45 << -70.6667;
        QTest::newRow("letters turn the order") << "126.978E 37.5665N" << 37.5665 << 126.978;
        QTest::newRow("one letter") << "126.978 37.5665N" << 37.5665 << 126.978;
        QTest::newRow("degrees and minutes") << "37 33.5 126 58.25" << 37 + 33.5 / 60 << 126 + 58.25 / 60;
        QTest::newRow("even rather than odd") << "37 33 12 58" << 37.55 << 12 + 58 / 60.0;
        QTest::newRow("just south") << "-0 30 0, 0 30 0" << -0.5 << 0.5;
        QTest::newRow("integers") << "0 0" << 0.0 << 0.0;
        QTest::newRow("round the Earth") << "10, 200" << 10.0 << 200.0;
        QTest::newRow("no leading digit") << ".5 -.25" << 0.5 << -0.25;
    }

    void understood()
    {
        QFETCH(const QString, text);
        QFETCH(const double, latitude);
        QFETCH(const double, longitude);
        const Coordinates read = parseCoordinates(text.toStdString());
        QVERIFY2(std::fabs(read.latitudeDegrees - latitude) < 1e-12, qPrintable(QString::number(read.latitudeDegrees)));
        QVERIFY2(
            std::fabs(read.longitudeDegrees - longitude) < 1e-12, qPrintable(QString::number(read.longitudeDegrees)));
        QVERIFY(!std::signbit(read.latitudeDegrees) || read.latitudeDegrees != 0);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << "" << "not a latitude and a longitude";
        QTest::newRow("a word") << "37.5 O" << "“O” is no part";
        QTest::newRow("one number") << "37.5665" << "not a latitude and a longitude";
        QTest::newRow("three numbers") << "37 33 58" << "several ways";
        QTest::newRow("commas only") << "37,5665,126,9780" << "not a latitude and a longitude";
        QTest::newRow("beyond the pole") << "97.5N 126E" << "Latitude 97.5 is not between";
        QTest::newRow("longitude first") << "126.978, 37.5665" << "The latitude comes first";
        QTest::newRow("too far east") << "10, 361" << "Longitude 361 is not between";
        QTest::newRow("minutes") << "37°61'N 126°58'E" << "The minutes, 61";
        QTest::newRow("seconds") << "37:33:60N, 126:58:41E" << "The seconds, 60";
        QTest::newRow("sign and letter") << "-37.5N 126E" << "minus sign and a letter";
        QTest::newRow("twice north") << "37N 38N" << "Both are latitudes";
        QTest::newRow("twice east") << "37E 38W" << "Both are longitudes";
        QTest::newRow("fraction of degrees and minutes") << "37.5°30'N 126°E" << "not a latitude and a longitude";
        QTest::newRow("minutes before degrees") << "37'33°N 126E" << "not a latitude and a longitude";
        QTest::newRow("only letters") << "N E" << "not a latitude and a longitude";
        QTest::newRow("other digits") << QStringLiteral("٣٧, ١٢٦") << "no part";
        QTest::newRow("long") << QString(5000, u'1') << "not a latitude and a longitude";
    }

    void refused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        QVERIFY2(refusal(text).contains(says), qPrintable(refusal(text)));
    }

    // Whatever is written is read back, in every form.
    void roundTrip()
    {
        QRandomGenerator random(20260311);
        for (int i = 0; i < 3000; ++i) {
            const Coordinates given{random.generateDouble() * 180 - 90, random.generateDouble() * 360 - 180};
            const Coordinates decimal = parseCoordinates(decimalText(given));
            QVERIFY(std::fabs(decimal.latitudeDegrees - given.latitudeDegrees) < 5.1e-7);
            QVERIFY(std::fabs(decimal.longitudeDegrees - given.longitudeDegrees) < 5.1e-7);
            const Coordinates sexagesimal = parseCoordinates(sexagesimalText(given));
            QVERIFY(std::fabs(sexagesimal.latitudeDegrees - given.latitudeDegrees) < 0.051 / 3600);
            QVERIFY(std::fabs(sexagesimal.longitudeDegrees - given.longitudeDegrees) < 0.051 / 3600);
            const QString latitude = QString::number(given.latitudeDegrees, 'f', 9);
            const QString longitude = QString::number(given.longitudeDegrees, 'f', 9);
            for (const char* joint : {" ", ", ", ";", "/", "\t"}) {
                const Coordinates plain = parseCoordinates((latitude + joint + longitude).toStdString());
                QCOMPARE(plain.latitudeDegrees, latitude.toDouble());
                QCOMPARE(plain.longitudeDegrees, longitude.toDouble());
                QString commas = latitude + QLatin1String(joint) + longitude;
                if (QLatin1String(joint) == QLatin1String(", "))
                    continue;
                QCOMPARE(parseCoordinates(commas.replace(u'.', u',').toStdString()), plain);
            }
        }
    }

    // Nothing crashes or hangs, and what is read lies on the Earth.
    void anyTextIsReadOrRefused()
    {
        QRandomGenerator random(7);
        const QString alphabet = QStringLiteral("0123456789 .,;:-+/NSEW°'\"′″도분초북위동경latx−");
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = random.bounded(1, 24); n > 0; --n)
                text += alphabet[random.bounded(alphabet.size())];
            try {
                const Coordinates read = parseCoordinates(text.toStdString());
                QVERIFY2(std::fabs(read.latitudeDegrees) <= 90, qPrintable(text));
                QVERIFY2(std::fabs(read.longitudeDegrees) <= 360, qPrintable(text));
            } catch (const std::invalid_argument& error) {
                QVERIFY2(QString::fromStdString(error.what()).endsWith(u'.'), error.what());
            }
        }
        refusal(QString::fromLatin1("\xff\xfe\x01")); // bytes that are no text
    }

    void oneOfThem()
    {
        QCOMPARE(parseCoordinate("37,5665", CoordinateAxis::Latitude), 37.5665);
        QCOMPARE(parseCoordinate("37°30'S", CoordinateAxis::Latitude), -37.5);
        QCOMPARE(parseCoordinate("-200", CoordinateAxis::Longitude), -200.0);
        QCOMPARE(parseCoordinate("126 30", CoordinateAxis::Longitude), 126.5);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseCoordinate("91", CoordinateAxis::Latitude));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseCoordinate("37E", CoordinateAxis::Latitude));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseCoordinate("37 126", CoordinateAxis::Latitude));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseCoordinate("", CoordinateAxis::Longitude));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseCoordinate("nan", CoordinateAxis::Longitude));
    }

    void namesAreNoCoordinates()
    {
        for (const char* name : {"Seoul", "서울", "N", "São Paulo", "", "동경", "New York 2"})
            QVERIFY2(!looksLikeCoordinates(name), name);
        for (const char* text : {"37", "N37", "-3", "37x", "동경 126", "lat 3"})
            QVERIFY2(looksLikeCoordinates(text), text);
    }

    void texts()
    {
        QCOMPARE(QString::fromStdString(decimalText({37.5665, 126.978})), QStringLiteral("37.5665° N, 126.978° E"));
        QCOMPARE(QString::fromStdString(decimalText({-0.5, 350})), QStringLiteral("0.5° S, 10° W"));
        QCOMPARE(QString::fromStdString(sexagesimalText({seoulLatitude, -seoulLongitude})),
            QStringLiteral("37°33′58.0″ N, 126°58′41.0″ W"));
        QCOMPARE(
            QString::fromStdString(sexagesimalText({59.99999999, 0})), QStringLiteral("60°00′00.0″ N, 0°00′00.0″ E"));
    }
};

QTEST_APPLESS_MAIN(CoordinatesTest)
#include "coordinates_test.moc"

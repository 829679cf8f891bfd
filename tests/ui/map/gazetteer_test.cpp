// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/gazetteer.h"
#include "ui/map/offline_gazetteer.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace windline;

namespace {

std::vector<GazetteerPlace> somePlaces()
{
    return {{"Paris", "Texas", "United States of America", 33.66, -95.56, 25'000, {}},
        {"Paris", "Île-de-France", "France", 48.87, 2.33, 9'904'000, {}},
        {"São Paulo", "São Paulo", "Brazil", -23.56, -46.63, 18'845'000, {"Sao Paulo"}},
        {"New York", "New York", "United States of America", 40.75, -73.98, 19'040'000, {}},
        {"York", "", "United Kingdom", 53.97, -1.08, 158'947, {}},
        {"Łódź", "Łódź", "Poland", 51.77, 19.46, 758'000, {}},
        {"Puch'on", "Gyeonggi-do", "South Korea", 37.5, 126.78, 866'000, {"Bucheon"}},
        {"Seoul", "Seoul", "South Korea", 37.57, 127.0, 9'796'000, {}}};
}

QStringList found(const Gazetteer& gazetteer, const QString& text, std::size_t most = 5)
{
    QStringList labels;
    for (const GazetteerPlace* place : gazetteer.find(text, most))
        labels << place->label();
    return labels;
}

} // namespace

class GazetteerTest : public QObject {
    Q_OBJECT

private slots:
    void findsByPrefix()
    {
        const Gazetteer gazetteer(somePlaces());
        QCOMPARE(found(gazetteer, "par"),
            (QStringList{"Paris, Île-de-France, France", "Paris, Texas, United States of America"}));
        QCOMPARE(found(gazetteer, "PAR", 1), QStringList{"Paris, Île-de-France, France"});
        QCOMPARE(found(gazetteer, "york"), (QStringList{"York, United Kingdom", "New York, United States of America"}));
        QCOMPARE(found(gazetteer, "bucheon"), QStringList{"Puch'on, Gyeonggi-do, South Korea"});
        QVERIFY(found(gazetteer, "").isEmpty());
        QVERIFY(found(gazetteer, " , France").isEmpty());
        QVERIFY(found(gazetteer, "aris").isEmpty());
        QVERIFY(found(Gazetteer(), "a").isEmpty());
    }

    void accentsMakeNoDifference()
    {
        const Gazetteer gazetteer(somePlaces());
        for (const char* text : {"Sao P", "são p", "SÃO P"})
            QCOMPARE(found(gazetteer, QString::fromUtf8(text)), QStringList{"São Paulo, Brazil"});
        QCOMPARE(found(gazetteer, "lodz"), QStringList{"Łódź, Poland"});
        QCOMPARE(found(gazetteer, "puchon"), QStringList{"Puch'on, Gyeonggi-do, South Korea"});
    }

    void aCommaNarrows()
    {
        const Gazetteer gazetteer(somePlaces());
        QCOMPARE(found(gazetteer, "Paris, Tex"), QStringList{"Paris, Texas, United States of America"});
        QCOMPARE(found(gazetteer, "paris,fr"), QStringList{"Paris, Île-de-France, France"});
        QCOMPARE(found(gazetteer, "paris, states"), QStringList{"Paris, Texas, United States of America"});
        QVERIFY(found(gazetteer, "Paris, Poland").isEmpty());
        for (const GazetteerPlace& place : gazetteer.places()) // a label finds its own place
            QCOMPARE(found(gazetteer, place.label(), 1), QStringList{place.label()});
    }

    void koreanNames()
    {
        const auto names =
            NamesInLanguage::parse("# comment\nSeoul\tSouth Korea\t서울\n\tSouth Korea\t대한민국\nbad\tline\n");
        std::vector<GazetteerPlace> places = somePlaces();
        addNames(places, names, false);
        QCOMPARE(found(Gazetteer(places), "서우"), QStringList{"Seoul, South Korea"}); // half typed
        places = somePlaces();
        addNames(places, names, true);
        const Gazetteer korean(places);
        QCOMPARE(found(korean, "seo"), QStringList{"서울, 대한민국"});
        QCOMPARE(found(korean, "서울, 대한"), QStringList{"서울, 대한민국"});
    }

    void theOneOnThisComputer()
    {
        const auto gazetteer = offlineGazetteer();
        if (gazetteer->places().empty())
            QSKIP("no Natural Earth data on this computer");
        QVERIFY(gazetteer->places().size() > 7000);
        const auto seoul = gazetteer->find("seoul", 1);
        QCOMPARE(seoul.size(), 1U);
        QVERIFY(std::abs(seoul[0]->latitudeDegrees - 37.57) < 0.1 && std::abs(seoul[0]->longitudeDegrees - 127) < 0.1);
        QVERIFY(seoul[0]->otherNames.contains(QStringLiteral("서울")));
        QCOMPARE(gazetteer->find("서울", 1), seoul);
        QCOMPARE(gazetteer->find("Amundsen", 1).size(), 1U); // the pole, where the map's Mercator ends
        QCOMPARE(offlineGazetteer(), gazetteer); // read once

        // Every Korean name belongs to a place: a misspelt line would be lost in silence.
        QFile file(QStringLiteral(":/windline/gazetteer/names_ko.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto names = NamesInLanguage::parse(QString::fromUtf8(file.readAll()));
        QVERIFY(names.places.size() > 200);
        for (auto name = names.places.cbegin(); name != names.places.cend(); ++name) {
            const auto matches = gazetteer->find(name.value(), 3);
            QVERIFY2(
                std::ranges::any_of(matches,
                    [&](const GazetteerPlace* place) { return place->name + u'\t' + place->country == name.key(); }),
                qPrintable(name.key()));
        }
    }
};

QTEST_GUILESS_MAIN(GazetteerTest)
#include "gazetteer_test.moc"

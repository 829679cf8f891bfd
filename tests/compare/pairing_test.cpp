// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/pairing.h"
#include "tests/compare/paths.h"

#include <QTest>

using namespace windline;

namespace {

Trajectory startAt(int number, double latitude, double longitude, double height, const char* time = nullptr)
{
    Trajectory trajectory = path(number, {{0, latitude, longitude, height}, {60, latitude + 1, longitude, height}});
    if (time)
        trajectory.startTime = *timeFromIso(time);
    return trajectory;
}

QByteArray pairsText(
    const Pairing& pairing, const std::vector<Trajectory>& first, const std::vector<Trajectory>& second)
{
    QByteArray text;
    for (const TrajectoryPair& pair : pairing.pairs)
        text +=
            QByteArray::number(first[pair.first].number) + '-' + QByteArray::number(second[pair.second].number) + ' ';
    return text.trimmed();
}

} // namespace

class PairingTest : public QObject {
    Q_OBJECT

private slots:
    void byNumberWhereStartsSaySo()
    {
        const std::vector<Trajectory> first{startAt(1, 40, 10, 500), startAt(2, 40, 10, 1500)};
        const std::vector<Trajectory> second{
            startAt(2, 40.001, 10, 1500), startAt(1, 40, 10, 500.4), startAt(3, 0, 0, 0)};
        const Pairing pairing = pairTrajectories(first, second);
        QCOMPARE(pairing.by, Pairing::By::Number);
        QCOMPARE(pairsText(pairing, first, second), QByteArray("1-1 2-2"));
        QCOMPARE(pairing.startsApart, 0);
        QVERIFY(pairing.onlyInFirst.empty());
        QCOMPARE(pairing.onlyInSecond, std::vector<int>{3});
    }

    void byStartWhereNumbersMeanOthers_data()
    {
        QTest::addColumn<double>("longitude");
        QTest::newRow("in the middle") << 10.0;
        QTest::newRow("at the date line") << 180.0;
    }

    void byStartWhereNumbersMeanOthers()
    {
        QFETCH(const double, longitude);
        const double other = longitude == 180 ? -180 : longitude;
        const std::vector<Trajectory> first{
            startAt(1, 40, longitude, 500), startAt(2, 40, longitude, 1500), startAt(3, 41, longitude, 500)};
        const std::vector<Trajectory> second{
            startAt(1, 41, other, 500), startAt(2, 40, other, 500), startAt(3, 40, other, 1500)};
        const Pairing pairing = pairTrajectories(first, second);
        QCOMPARE(pairing.by, Pairing::By::Start);
        QCOMPARE(pairsText(pairing, first, second), QByteArray("1-2 2-3 3-1"));
        QCOMPARE(pairing.startsApart, 0);
    }

    void byStartWhereNumbersHaveNothingInCommon()
    {
        const std::vector<Trajectory> first{startAt(1, 40, 10, 500), startAt(2, 50, 10, 500)};
        const std::vector<Trajectory> second{startAt(11, 50, 10, 500), startAt(12, 60, 10, 500)};
        const Pairing pairing = pairTrajectories(first, second);
        QCOMPARE(pairsText(pairing, first, second), QByteArray("2-11"));
        QCOMPARE(pairing.onlyInFirst, std::vector<int>{1});
        QCOMPARE(pairing.onlyInSecond, std::vector<int>{12});
    }

    void timesOfStartTell()
    {
        const std::vector<Trajectory> first{
            startAt(1, 40, 10, 500, "2020-01-01T00:00Z"), startAt(2, 40, 10, 500, "2020-01-01T06:00Z")};
        std::vector<Trajectory> second{
            startAt(1, 40, 10, 500, "2020-01-01T06:00Z"), startAt(2, 40, 10, 500, "2020-01-01T00:00Z")};
        QCOMPARE(pairsText(pairTrajectories(first, second), first, second), QByteArray("1-2 2-1"));
        for (Trajectory& trajectory : second)
            trajectory.startTime = Time(); // unknown
        QCOMPARE(pairsText(pairTrajectories(first, second), first, second), QByteArray("1-1 2-2"));
    }

    // An ensemble starts all its members at one place.
    void byNumberWhereStartsTellNothing()
    {
        const std::vector<Trajectory> ensemble{
            startAt(1, 40, 10, 500), startAt(2, 40, 10, 500), startAt(3, 40, 10, 500)};
        const Pairing pairing = pairTrajectories(ensemble, ensemble);
        QCOMPARE(pairing.by, Pairing::By::Number);
        QCOMPARE(pairsText(pairing, ensemble, ensemble), QByteArray("1-1 2-2 3-3"));
    }

    void startsApartAreCounted()
    {
        const std::vector<Trajectory> first{startAt(1, 40, 10, 500), startAt(2, 50, 10, 500)};
        const std::vector<Trajectory> second{startAt(1, 40, 10, 500), startAt(2, 52, 10, 500)};
        const Pairing pairing = pairTrajectories(first, second);
        QCOMPARE(pairing.by, Pairing::By::Number);
        QCOMPARE(pairsText(pairing, first, second), QByteArray("1-1 2-2"));
        QCOMPARE(pairing.startsApart, 1);
        QVERIFY(std::abs(pairing.largestStartDistanceKm - 2 * kmPerDegree) < 1e-6);
    }

    void pathsWithoutTheirStartGoByNumber()
    {
        const std::vector<Trajectory> first{startAt(1, 40, 10, 500), startAt(2, 50, 10, 500)};
        const std::vector<Trajectory> second{path(2, {{60, 51, 10, 0}}), path(1, {{60, 41, 10, 0}})};
        const Pairing pairing = pairTrajectories(first, second);
        QCOMPARE(pairsText(pairing, first, second), QByteArray("1-1 2-2"));
        QCOMPARE(pairing.startsApart, 0);
    }
};

QTEST_APPLESS_MAIN(PairingTest)
#include "pairing_test.moc"

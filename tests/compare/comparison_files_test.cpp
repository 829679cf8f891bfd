// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/comparison_files.h"
#include "tests/compare/paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace windline;

class ComparisonFilesTest : public QObject {
    Q_OBJECT

    Comparison sample() const
    {
        const std::vector<Trajectory> first{
            path(1, {{0, 0, 0, 500}, {60, 0, 1, 500}, {90, 0, 2, NAN}}), path(2, {{0, 1, 0, 500}, {60, 1, 2, 500}})};
        const std::vector<Trajectory> second{
            path(1, {{0, 0, 0, 500}, {60, 0, 3, 600}, {90, 0, 6, 600}}), path(4, {{0, 9, 0, 500}, {60, 9, 2, 500}})};
        return compareTrajectories(first, second);
    }

private slots:
    void csv()
    {
        const QByteArrayList lines = QByteArray::fromStdString(comparisonCsv(sample())).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[3].isEmpty());
        const QByteArrayList names = lines[0].split(',');
        const QByteArrayList first = lines[1].split(',');
        const QByteArrayList second = lines[2].split(',');
        QCOMPARE(first.size(), names.size());
        QCOMPARE(second.size(), names.size());
        const auto at = [&names](
                            const QByteArrayList& row, const char* name) { return row.value(names.indexOf(name)); };
        QCOMPARE(at(first, "hours"), QByteArray("1"));
        QCOMPARE(at(first, "pairs"), QByteArray("1"));
        QCOMPARE(at(first, "ahtd_mean_km"), QByteArray("222.3968"));
        QCOMPARE(at(first, "rhtd_mean_percent"), QByteArray("100.0000"));
        QCOMPARE(at(first, "avtd_max_m"), QByteArray("100.00"));
        QCOMPARE(at(first, "heights_known"), QByteArray("1"));
        QCOMPARE(at(first, "missing_in_first"), QByteArray("1"));
        QCOMPARE(at(first, "missing_in_second"), QByteArray("1"));
        QCOMPARE(at(second, "hours"), QByteArray("1.5"));
        QCOMPARE(at(second, "avtd_mean_m"), QByteArray());
        QCOMPARE(at(second, "heights_known"), QByteArray("0"));
    }

    void json()
    {
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromStdString(comparisonJson(sample(), "ours \"a\"", "theirs")))
                .object();
        QCOMPARE(object["first"].toString(), "ours \"a\"");
        QCOMPARE(object["paired_by"].toString(), "number");
        QCOMPARE(object["only_in_first"].toArray(), QJsonArray{2});
        QCOMPARE(object["only_in_second"].toArray(), QJsonArray{4});
        const QJsonArray hours = object["hours"].toArray();
        QCOMPARE(hours.size(), 2);
        QVERIFY(std::abs(hours[0]["ahtd_km"]["mean"].toDouble() - 2 * kmPerDegree) < 1e-9);
        QVERIFY(hours[1]["avtd_m"]["mean"].isNull());
        const QJsonArray pairs = object["pairs"].toArray();
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs[0]["points"].toArray().size(), 2);
        QVERIFY(std::abs(pairs[0]["points"][1]["distance_km"].toDouble() - 4 * kmPerDegree) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(ComparisonFilesTest)
#include "comparison_files_test.moc"

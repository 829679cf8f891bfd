// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/calibrate.h"
#include "engine/calibration/cost_store.h"
#include "engine/model/engine_error.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace windline;

namespace {

const CalibratedMachine here{"Processor X", 8, "1.2.3"};

MeasuredCosts madeCosts(double perStep = 5e-8)
{
    MeasuredCosts costs;
    costs.when = *timeFromIso("2026-11-26T10:20:30Z");
    costs.strategies["sequential"] = {0, {{1, 1, 0}}, {{"accurate", {1e-7, perStep}}}};
    costs.strategies["parallel"] = {
        1e-4, {{1, 1, 0}, {2, 1.7, 2e-5}}, {{"accurate", {1e-7, perStep}}, {"hysplit", {0, 2e-7}}}};
    return costs;
}

bool isSame(const StrategyCosts& a, const StrategyCosts& b)
{
    const auto sameGain = [](const WorkerGain& x, const WorkerGain& y) {
        return x.workers == y.workers && x.speedUp == y.speedUp && x.secondsPerCall == y.secondsPerCall;
    };
    const auto sameWork = [](const auto& x, const auto& y) {
        return x.first == y.first && x.second.perParcel == y.second.perParcel && x.second.perStep == y.second.perStep;
    };
    return a.secondsPerRun == b.secondsPerRun && std::ranges::equal(a.gains, b.gains, sameGain)
        && std::ranges::equal(a.work, b.work, sameWork);
}

} // namespace

class CostStoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path inFolder(const char* name) const { return m_folder.filePath(name).toStdString(); }
    static QByteArray content(const std::filesystem::path& file)
    {
        QFile input(QString::fromStdString(file.string()));
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }
    static void write(const std::filesystem::path& file, const QByteArray& text)
    {
        QFile output(QString::fromStdString(file.string()));
        QVERIFY(output.open(QIODevice::WriteOnly) && output.write(text) == text.size());
    }

private slots:
    void cleanup() { qunsetenv("WINDLINE_CALIBRATION"); }

    void comesBackAsItWas()
    {
        const auto file = inFolder("new/folder/costs.json");
        QVERIFY(readCosts(file, here).note.empty()); // nothing was ever measured
        writeCosts(madeCosts(), here, file);
        const StoredCosts stored = readCosts(file, here);
        QVERIFY2(stored.costs, stored.note.c_str());
        QVERIFY(stored.note.empty());
        QCOMPARE(toIso(stored.costs->when), "2026-11-26T10:20:30Z");
        QCOMPARE(stored.costs->strategies.size(), 2U);
        for (const auto& [id, costs] : madeCosts().strategies)
            QVERIFY2(isSame(stored.costs->strategies.at(id), costs), id.c_str());
    }

    // A home folder may be that of several machines.
    void machinesKeepTheirOwn()
    {
        const auto file = inFolder("several.json");
        writeCosts(madeCosts(1e-8), here, file);
        for (const CalibratedMachine& other : {CalibratedMachine{"Processor Y", 8, "1.2.3"},
                 CalibratedMachine{"Processor X", 4, "1.2.3"}, CalibratedMachine{"Processor X", 8, "1.3"}}) {
            const StoredCosts stored = readCosts(file, other);
            QVERIFY(!stored.costs);
            QVERIFY2(stored.note.find(other.version == here.version ? "another machine" : "another version")
                    != std::string::npos,
                stored.note.c_str());
            QVERIFY(stored.note.find(file.string()) != std::string::npos);
        }
        writeCosts(madeCosts(2e-8), {"Processor Y", 8, "1.2.3"}, file);
        QCOMPARE(readCosts(file, here).costs->strategies.at("sequential").work.at("accurate").perStep, 1e-8);
        writeCosts(madeCosts(3e-8), {"Processor X", 8, "1.3"}, file); // a newer version takes the place of the old one
        QVERIFY(!readCosts(file, here).costs);
        QCOMPARE(content(file).count("\"processor\""), 2);
    }

    void damagedIsNotUsed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("?");
        QTest::newRow("another format") << QByteArray("\"format\": 1") << QByteArray("\"format\": 7");
        QTest::newRow("no list") << QByteArray("\"machines\"") << QByteArray("\"engines\"");
        QTest::newRow("a date") << QByteArray("2026-11-26T") << QByteArray("2026-13-26T");
        QTest::newRow("a word") << QByteArray("1.7") << QByteArray("\"fast\"");
        QTest::newRow("a negative gain") << QByteArray("1.7") << QByteArray("-1.7");
        QTest::newRow("steps for nothing") << QByteArray("5e-08") << QByteArray("0");
        QTest::newRow("beyond all numbers") << QByteArray("5e-08") << QByteArray("1e999");
        QTest::newRow("half a worker") << QByteArray("\"workers\": 2") << QByteArray("\"workers\": 0.5");
        QTest::newRow("no work") << QByteArray("\"work\"") << QByteArray("\"play\"");
        QTest::newRow("no strategies") << QByteArray("\"strategies\"") << QByteArray("\"tactics\"");
    }

    void damagedIsNotUsed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto file = inFolder("damaged.json");
        writeCosts(madeCosts(), here, file);
        QByteArray text = content(file);
        QVERIFY(text.contains(before));
        write(file, text.replace(before, after));
        const StoredCosts stored = readCosts(file, here);
        QVERIFY(!stored.costs);
        QVERIFY2(stored.note.find("damaged") != std::string::npos, stored.note.c_str());
        QVERIFY(stored.note.find("calibrate again") != std::string::npos);
        writeCosts(madeCosts(), here, file); // and is no obstacle
        QVERIFY(readCosts(file, here).costs);
    }

    void halfAFileIsNotUsed()
    {
        const auto file = inFolder("half.json");
        writeCosts(madeCosts(), here, file);
        const QByteArray text = content(file);
        for (const qsizetype length : {qsizetype(0), text.size() / 3, text.size() / 2, text.size() - 3}) {
            write(file, text.first(length));
            QVERIFY(!readCosts(file, here).costs);
            QVERIFY(!readCosts(file, here).note.empty());
        }
    }

    void whatCannotBeReadOrWritten()
    {
        const auto folder = inFolder("folder.json");
        std::filesystem::create_directory(folder);
        QVERIFY(readCosts(folder, here).note.find("cannot be read") != std::string::npos);
        QVERIFY_THROWS_EXCEPTION(EngineError, writeCosts(madeCosts(), here, folder));
        QVERIFY_THROWS_EXCEPTION(EngineError, writeCosts(madeCosts(), here, "/proc/nowhere/costs.json"));
    }

    void environmentSaysWhere()
    {
        qputenv("WINDLINE_CALIBRATION", "none");
        QVERIFY(!costStoreFile());
        qputenv("WINDLINE_CALIBRATION", "/some/where.json");
        QCOMPARE(costStoreFile()->string(), "/some/where.json");
        qunsetenv("WINDLINE_CALIBRATION");
        QVERIFY(costStoreFile()->string().ends_with("/windline/strategy-costs.json"));
    }

    void givesTheCatalogueWhatIsThisMachines()
    {
        const auto file = inFolder("mine.json");
        qputenv("WINDLINE_CALIBRATION", QByteArray::fromStdString(file.string()));
        const StrategyCatalog catalog;
        QVERIFY(needsCalibration(catalog));
        writeCosts(madeCosts(), here, file); // another machine
        useStoredCosts(catalog);
        QVERIFY(catalog.costs().page().costs == nullptr);
        QVERIFY(!catalog.costs().page().note.empty());
        writeCosts(madeCosts(), calibratedMachine(), file);
        useStoredCosts(catalog);
        QVERIFY(catalog.costs().page().costs != nullptr);
        QVERIFY(catalog.costs().page().note.empty());
        QVERIFY(!needsCalibration(catalog));
        catalog.costs().clear();
        qputenv("WINDLINE_CALIBRATION", "none");
        useStoredCosts(catalog);
        QVERIFY(catalog.costs().page().costs == nullptr);
        QVERIFY(!needsCalibration(catalog));
    }
};

QTEST_GUILESS_MAIN(CostStoreTest)
#include "cost_store_test.moc"

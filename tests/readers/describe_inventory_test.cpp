// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/describe_inventory.h"
#include "tests/readers/reading.h"

#include <QtTest>

using namespace windline;

class DescribeInventoryTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

private slots:
    void saysWhatTheFileHolds()
    {
        sample::File file;
        file.time.values = {0, 6, 12, 24};
        file.latitude.values = {-90, 0, 90};
        file.longitude.values = {0, 90, 180, 270};
        file.variables = {sample::eastwardWind(), {"orog", {{"units", "m"}}, {"latitude", "longitude"}},
            {"o3", {{"units", "1"}}}, {"r", {{"units", "%"}}}};
        file.globals = {{"Conventions", "CF-1.8"}};
        const auto reader = m_folder.open(file);
        const QStringList lines = QString::fromStdString(describeInventory(*reader)).split('\n');
        const QString text = lines.join('\n');
        const auto hasLine = [&](const QString& label, const QString& rest) {
            return std::any_of(lines.begin(), lines.end(), [&](const QString& line) {
                return line.startsWith(label + ' ') && line.mid(label.size()).trimmed().startsWith(rest);
            });
        };
        QVERIFY2(hasLine("format", "NetCDF-4 (CF-1.8)"), qPrintable(text));
        QVERIFY2(hasLine("grid",
                     "4 x 3 points, longitude -180 to 90 every 90, latitude -90 to 90 every 90 degrees, all the way "
                     "round, both poles"),
            qPrintable(text));
        QVERIFY2(hasLine("times",
                     "2020-01-01T00:00Z to 2020-01-02T00:00Z, 4 times every 6 h, gap from 2020-01-01T12:00Z to "
                     "2020-01-02T00:00Z"),
            qPrintable(text));
        QVERIFY2(hasLine("eastward_wind", "u, 3 levels, 500 to 1000 hPa"), qPrintable(text));
        QVERIFY2(hasLine("surface_altitude", "orog, the same at all times"), qPrintable(text));
        QVERIFY2(hasLine("northward_wind", "missing; looked for standard_name northward_wind, y_wind; names v, "),
            qPrintable(text));
        QVERIFY2(hasLine("eastward_wind (10 m)", "missing"), qPrintable(text));
        QVERIFY2(text.contains("Note: Not used: o3."), qPrintable(text));
        QVERIFY2(hasLine("relative_humidity", "r, 3 levels"), qPrintable(text));
        QVERIFY2(!text.contains("specific_humidity"), qPrintable(text)); // few files have it, and few runs need it
        for (const QString& line : lines)
            QCOMPARE(line, line.trimmed());
    }
};

QTEST_APPLESS_MAIN(DescribeInventoryTest)
#include "describe_inventory_test.moc"

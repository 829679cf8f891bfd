// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QString>

#include <cmath>
#include <map>
#include <numbers>
#include <utility>
#include <vector>

namespace windline {

// A trajectory file as it stands on disk, read here without a line of the program's own code.
struct TrajectoryTable {
    QByteArrayList columns;
    std::vector<QByteArrayList> rows;

    QByteArray at(std::size_t row, const char* column) const
    {
        return rows.at(row).value(columns.indexOf(QByteArray(column)));
    }
    double number(std::size_t row, const char* column) const { return at(row, column).toDouble(); }
};

inline TrajectoryTable readTable(const QString& file)
{
    TrajectoryTable table;
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return table;
    table.columns = opened.readLine().trimmed().split(',');
    while (!opened.atEnd()) {
        QByteArray line = opened.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        table.rows.push_back(line.split(','));
    }
    return table;
}

struct Place {
    double latitude = 0;
    double longitude = 0;
};

// By trajectory and minutes of age.
using Places = std::map<std::pair<int, int>, Place>;

inline Places placesOf(const TrajectoryTable& table, bool leaveOutTouched = false)
{
    Places places;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (!leaveOutTouched || table.at(i, "touched_ground") == "0")
            places[{table.at(i, "trajectory").toInt(), static_cast<int>(std::lround(table.number(i, "age_min")))}] = {
                table.number(i, "latitude"), table.number(i, "longitude")};
    return places;
}

// HYSPLIT's trajectory endpoints: counts, meteorology lines, starts, names of the diagnostics, then a row a point.
struct Tdump {
    QByteArray direction;
    QByteArray motion;
    QByteArrayList diagnostics;
    std::vector<QByteArrayList> points; // the words of each row

    Places places() const
    {
        Places result;
        for (const QByteArrayList& words : points)
            result[{words[0].toInt(), static_cast<int>(std::lround(words[8].toDouble() * 60))}] = {
                words[9].toDouble(), words[10].toDouble()};
        return result;
    }
};

inline Tdump readTdump(const QString& file)
{
    Tdump dump;
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return dump;
    const auto words = [&opened] { return opened.readLine().simplified().split(' '); };
    for (int meteorology = words()[0].toInt(); meteorology > 0; --meteorology)
        opened.readLine();
    const QByteArrayList header = words();
    dump.direction = header.value(1);
    dump.motion = header.value(2);
    for (int start = header[0].toInt(); start > 0; --start)
        opened.readLine();
    dump.diagnostics = words().mid(1);
    while (!opened.atEnd()) {
        QByteArrayList row = words();
        while (row.size() < 12 + dump.diagnostics.size() && !opened.atEnd())
            row += words(); // HYSPLIT breaks long rows
        dump.points.push_back(row);
    }
    return dump;
}

inline double distanceKm(const Place& a, const Place& b)
{
    constexpr double radians = std::numbers::pi / 180;
    const double latitude = std::sin((b.latitude - a.latitude) * radians / 2);
    const double longitude = std::sin((b.longitude - a.longitude) * radians / 2);
    const double h =
        latitude * latitude + std::cos(a.latitude * radians) * std::cos(b.latitude * radians) * longitude * longitude;
    return 2 * 6371.2 * std::asin(std::min(1.0, std::sqrt(h)));
}

} // namespace windline

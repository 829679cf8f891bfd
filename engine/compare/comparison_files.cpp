// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/comparison_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <format>

namespace windline {

namespace {

// One measure of an hour: how its columns are called, and with how many decimals its figures are written.
struct Measure {
    const char* name;
    const char* unit;
    Figures ComparedHour::* figures;
    int decimals;
};

constexpr Measure measures[] = {
    {"ahtd", "km", &ComparedHour::ahtdKm, 4},
    {"rhtd", "percent", &ComparedHour::rhtdPercent, 4},
    {"avtd", "m", &ComparedHour::avtdMetres, 2},
    {"rvtd", "percent", &ComparedHour::rvtdPercent, 4},
};

std::string cell(double value, int decimals)
{
    return std::isnan(value) ? std::string() : std::format("{:.{}f}", value, decimals);
}

QJsonValue json(double value)
{
    return std::isnan(value) ? QJsonValue() : QJsonValue(value);
}

QJsonObject hourJson(const ComparedHour& hour)
{
    QJsonObject object{{"hours", hour.hours}, {"pairs", hour.ahtdKm.count}, {"missing_in_first", hour.missingInFirst},
        {"missing_in_second", hour.missingInSecond}};
    for (const Measure& measure : measures) {
        const Figures& figures = hour.*measure.figures;
        object.insert(QStringLiteral("%1_%2").arg(QLatin1String(measure.name), QLatin1String(measure.unit)),
            QJsonObject{{"count", figures.count}, {"mean", json(figures.mean)}, {"median", json(figures.median)},
                {"maximum", json(figures.maximum)}});
    }
    return object;
}

QJsonObject pairJson(const ComparedPair& pair)
{
    QJsonArray points;
    for (const ComparedPoint& point : pair.points)
        points.append(QJsonObject{{"hours", point.hours}, {"distance_km", json(point.distanceKm)},
            {"distance_percent", json(point.distancePercent)}, {"height_m", json(point.heightMetres)},
            {"height_percent", json(point.heightPercent)}});
    return {{"first", pair.firstNumber}, {"second", pair.secondNumber}, {"points", points}};
}

QJsonArray numbersJson(const std::vector<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

} // namespace

std::string comparisonCsv(const Comparison& comparison)
{
    std::string text = "hours,pairs";
    for (const Measure& measure : measures)
        for (const char* figure : {"mean", "median", "max"})
            text += std::format(",{}_{}_{}", measure.name, figure, measure.unit);
    text += ",heights_known,missing_in_first,missing_in_second\n";
    for (const ComparedHour& hour : comparison.hours) {
        text += std::format("{:g},{}", hour.hours, hour.ahtdKm.count);
        for (const Measure& measure : measures) {
            const Figures& figures = hour.*measure.figures;
            for (const double value : {figures.mean, figures.median, figures.maximum})
                text += ',' + cell(value, measure.decimals);
        }
        text += std::format(",{},{},{}\n", hour.avtdMetres.count, hour.missingInFirst, hour.missingInSecond);
    }
    return text;
}

std::string comparisonJson(const Comparison& comparison, const std::string& firstName, const std::string& secondName)
{
    QJsonArray hours;
    for (const ComparedHour& hour : comparison.hours)
        hours.append(hourJson(hour));
    QJsonArray pairs;
    for (const ComparedPair& pair : comparison.pairs)
        pairs.append(pairJson(pair));
    const Pairing& pairing = comparison.pairing;
    const QJsonObject object{
        {"first", QString::fromStdString(firstName)},
        {"second", QString::fromStdString(secondName)},
        {"paired_by", pairing.by == Pairing::By::Start ? "start" : "number"},
        {"only_in_first", numbersJson(pairing.onlyInFirst)},
        {"only_in_second", numbersJson(pairing.onlyInSecond)},
        {"starts_apart", pairing.startsApart},
        {"largest_start_distance_km", pairing.largestStartDistanceKm},
        {"hours", hours},
        {"pairs", pairs},
    };
    return QJsonDocument(object).toJson().toStdString();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/comparison_text.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace windline {

namespace {

struct Compare {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QString hoursText(double hours)
{
    return QString::number(hours, 'g', 6);
}

QString numbersText(const std::vector<int>& numbers)
{
    constexpr std::size_t most = 10;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(most, numbers.size()); ++i)
        parts += QString::number(numbers[i]);
    const QString list = parts.join(QStringLiteral(", "));
    return numbers.size() > most ? Compare::tr("%1 and %2 more").arg(list).arg(numbers.size() - most) : list;
}

void addMissing(QStringList& remarks, const Comparison& comparison, int ComparedHour::* missing, const QString& where)
{
    int points = 0;
    for (const ComparedHour& hour : comparison.hours)
        points += hour.*missing;
    if (points > 0)
        remarks += Compare::tr("Points without a partner in %2: %1; the last hours may speak of fewer pairs.")
                       .arg(points)
                       .arg(where);
}

} // namespace

std::vector<std::string> comparisonRemarks(
    const Comparison& comparison, const std::string& firstName, const std::string& secondName)
{
    const QString first = QString::fromStdString(firstName);
    const QString second = QString::fromStdString(secondName);
    const Pairing& pairing = comparison.pairing;
    QStringList remarks;
    if (pairing.by == Pairing::By::Start)
        remarks += Compare::tr("Equal numbers have different starts, so trajectories were paired by start.");
    else if (pairing.startsApart > 0)
        remarks += Compare::tr("Pairs of equal number that do not start together: %1 (places up to %2 km apart; "
                               "heights or times may differ too).")
                       .arg(pairing.startsApart)
                       .arg(number(pairing.largestStartDistanceKm, 3));
    if (comparison.directionsDiffer)
        remarks += Compare::tr("One set goes forward and the other backward; ages were compared without their sign.");
    if (!pairing.onlyInFirst.empty())
        remarks += Compare::tr("Only in %1: trajectories %2.").arg(first, numbersText(pairing.onlyInFirst));
    if (!pairing.onlyInSecond.empty())
        remarks += Compare::tr("Only in %1: trajectories %2.").arg(second, numbersText(pairing.onlyInSecond));
    addMissing(remarks, comparison, &ComparedHour::missingInFirst, first);
    addMissing(remarks, comparison, &ComparedHour::missingInSecond, second);
    if (!comparison.hours.empty()) {
        const double last = comparison.hours.back().hours;
        const auto goesOn = [&](double hours, const QString& where) {
            if (hours > last)
                remarks += Compare::tr("%1 goes on to %2 h, compared up to %3 h.")
                               .arg(where, hoursText(hours), hoursText(last));
        };
        goesOn(comparison.lastHourInFirst, first);
        goesOn(comparison.lastHourInSecond, second);
        const auto onlyThere = [&](int ages, const QString& where) {
            if (ages > 0)
                remarks +=
                    Compare::tr("Times of output that only %2 has: %1; they were not compared.").arg(ages).arg(where);
        };
        onlyThere(comparison.hoursOnlyInFirst, first);
        onlyThere(comparison.hoursOnlyInSecond, second);
    }
    std::vector<std::string> sentences;
    for (const QString& remark : remarks)
        sentences.push_back(remark.toStdString());
    return sentences;
}

std::string comparisonSummary(const Comparison& comparison, const std::string& firstName, const std::string& secondName)
{
    if (comparison.hours.empty())
        return (comparison.pairing.pairs.empty()
                ? Compare::tr("Nothing to compare: no trajectory of one set has the number or the start of one in "
                              "the other.")
                : Compare::tr("Nothing to compare: the paired trajectories have no age in common."))
            .toStdString();
    const ComparedHour& hour = comparison.hours.back();
    QString text = Compare::tr("at %1 h (%2 compared): AHTD mean %3 km, median %4 km, maximum %5 km")
                       .arg(hoursText(hour.hours), QString::number(hour.ahtdKm.count), number(hour.ahtdKm.mean, 3),
                           number(hour.ahtdKm.median, 3), number(hour.ahtdKm.maximum, 3));
    if (hour.rhtdPercent.count > 0)
        text += Compare::tr("; RHTD mean %1 %").arg(number(hour.rhtdPercent.mean, 3));
    if (hour.avtdMetres.count > 0)
        text += Compare::tr("; AVTD mean %1 m, median %2 m, maximum %3 m")
                    .arg(number(hour.avtdMetres.mean, 2), number(hour.avtdMetres.median, 2),
                        number(hour.avtdMetres.maximum, 2));
    if (hour.missingInFirst + hour.missingInSecond > 0)
        text += Compare::tr("; %1 missing in %2, %3 in %4")
                    .arg(QString::number(hour.missingInFirst), QString::fromStdString(firstName),
                        QString::number(hour.missingInSecond), QString::fromStdString(secondName));
    return text.toStdString();
}

} // namespace windline

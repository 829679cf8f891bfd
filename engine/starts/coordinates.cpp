// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/coordinates.h"

#include "engine/starts/coordinate_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <span>
#include <stdexcept>

namespace windline {

namespace {

using Word = CoordinateWord;
using Words = std::span<const Word>;

QString translated(const char* source)
{
    return QCoreApplication::translate("coordinates", source);
}

[[noreturn]] void refuse(const QString& sentence)
{
    throw std::invalid_argument(sentence.toStdString());
}

// One coordinate, or why the words are none.
struct Reading {
    double degrees = 0;
    int axis = -1; // as letters tell it; -1: they do not
    int numbers = 0;
    QString problem;
};

Reading failed(const QString& problem)
{
    Reading reading;
    reading.problem = problem;
    return reading;
}

QString notUnderstood()
{
    return translated(QT_TRANSLATE_NOOP("coordinates", "Not understood as a coordinate."));
}

// Degrees, minutes, seconds and what stands between them.
Reading readNumbers(Words words)
{
    Reading reading;
    bool negative = false;
    bool wasWhole = true;
    bool afterJoint = false;
    double scale = 1;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        if (word.kind == Word::Joint) {
            afterJoint = true;
            continue;
        }
        if (word.kind != Word::Number || reading.numbers == 3 || !wasWhole || (reading.numbers > 0 && word.hasSign))
            return failed(notUnderstood());
        if (reading.numbers > 0 && word.value >= 60)
            return failed((reading.numbers == 1
                    ? translated(QT_TRANSLATE_NOOP("coordinates", "The minutes, %1, must be below 60."))
                    : translated(QT_TRANSLATE_NOOP("coordinates", "The seconds, %1, must be below 60.")))
                    .arg(word.value));
        negative |= word.negative;
        wasWhole = word.isWhole;
        reading.degrees += word.value / scale;
        const bool hasUnit = i + 1 < words.size() && words[i + 1].kind == Word::Unit;
        if (hasUnit && words[i + 1].place != reading.numbers)
            return failed(notUnderstood());
        i += hasUnit ? 1 : 0;
        ++reading.numbers;
        scale *= 60;
        afterJoint = false;
    }
    if (reading.numbers == 0 || afterJoint)
        return failed(notUnderstood());
    if (negative)
        reading.degrees = -reading.degrees;
    return reading;
}

Reading readOne(Words words)
{
    int axis = -1;
    double sign = 0;
    const auto take = [&](const Word& word) {
        const bool fits = (axis < 0 || axis == word.place) && (word.kind == Word::Axis || sign == 0);
        axis = word.place;
        if (word.kind == Word::Hemisphere)
            sign = word.value;
        return fits;
    };
    const auto isLetter = [](const Word& word) { return word.kind == Word::Hemisphere || word.kind == Word::Axis; };
    while (!words.empty() && isLetter(words.front())) {
        if (!take(words.front()))
            return failed(notUnderstood());
        words = words.subspan(1);
    }
    while (!words.empty() && words.back().kind == Word::Hemisphere) {
        if (!take(words.back()))
            return failed(notUnderstood());
        words = words.first(words.size() - 1);
    }
    Reading reading = readNumbers(words);
    if (!reading.problem.isEmpty())
        return reading;
    if (sign != 0 && words.front().negative)
        return failed(
            translated(QT_TRANSLATE_NOOP("coordinates", "Both a minus sign and a letter: leave one of them out.")));
    reading.axis = axis;
    if (sign < 0)
        reading.degrees = -reading.degrees;
    reading.degrees += 0.0; // no negative zero
    return reading;
}

QString rangeProblem(double degrees, CoordinateAxis axis)
{
    if (axis == CoordinateAxis::Latitude && !(std::fabs(degrees) <= 90))
        return translated(QT_TRANSLATE_NOOP("coordinates", "Latitude %1 is not between -90 and 90 degrees."))
            .arg(degrees);
    if (axis == CoordinateAxis::Longitude && !(std::fabs(degrees) <= 360))
        return translated(QT_TRANSLATE_NOOP("coordinates", "Longitude %1 is not between -360 and 360 degrees."))
            .arg(degrees);
    return {};
}

// What a text can mean, over all the ways to read it.
struct Pair {
    Coordinates coordinates;
    bool isEven = true; // as many numbers on both sides
};

struct Meanings {
    std::vector<Pair> pairs;
    QString problem; // of the likeliest way that leads nowhere
    bool problemIsLikely = false;
};

void addMeaning(Meanings& meanings, Words first, Words second)
{
    const auto complain = [&meanings](const QString& problem, bool likely) {
        if (meanings.problem.isEmpty() || (likely && !meanings.problemIsLikely)) {
            meanings.problem = problem;
            meanings.problemIsLikely = likely;
        }
    };
    const auto numbersIn = [](Words words) { return std::ranges::count(words, Word::Number, &Word::kind); };
    const bool isEven = numbersIn(first) == numbersIn(second);
    Reading one = readOne(first);
    Reading other = readOne(second);
    if (!one.problem.isEmpty() || !other.problem.isEmpty()) {
        const bool firstFails = !one.problem.isEmpty() && one.problem != notUnderstood();
        const QString problem = firstFails || other.problem.isEmpty() ? one.problem : other.problem;
        if (problem != notUnderstood())
            complain(problem, isEven);
        return;
    }
    if (one.axis >= 0 && one.axis == other.axis) {
        complain(one.axis == 0
                ? translated(QT_TRANSLATE_NOOP("coordinates", "Both are latitudes: a longitude, E or W, is missing."))
                : translated(QT_TRANSLATE_NOOP("coordinates", "Both are longitudes: a latitude, N or S, is missing.")),
            isEven);
        return;
    }
    if (one.axis == 1 || other.axis == 0)
        std::swap(one, other);
    const QString latitude = rangeProblem(one.degrees, CoordinateAxis::Latitude);
    const QString longitude = rangeProblem(other.degrees, CoordinateAxis::Longitude);
    if (!latitude.isEmpty() && one.axis < 0 && other.axis < 0 && std::fabs(other.degrees) <= 90
        && std::fabs(one.degrees) <= 360)
        complain(latitude + u' '
                + translated(QT_TRANSLATE_NOOP("coordinates",
                    "The latitude comes first; letters allow the other order, as in 126.978E 37.5665N.")),
            isEven);
    else if (!latitude.isEmpty() || !longitude.isEmpty())
        complain(latitude.isEmpty() ? longitude : latitude, isEven);
    else
        meanings.pairs.push_back({{one.degrees, other.degrees}, isEven});
}

void addMeanings(Meanings& meanings, Words words)
{
    const auto separator = std::ranges::find(words, Word::Separator, &Word::kind);
    if (separator != words.end()) {
        const auto at = static_cast<std::size_t>(separator - words.begin());
        addMeaning(meanings, words.first(at), words.subspan(at + 1));
        return;
    }
    for (std::size_t at = 1; at < words.size(); ++at)
        if (words[at].kind != Word::Unit && words[at].kind != Word::Joint)
            addMeaning(meanings, words.first(at), words.subspan(at));
}

QString tidy(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

bool mayHaveDecimalCommas(const QString& text)
{
    static const QRegularExpression between(QStringLiteral(R"(\d,\d)"));
    return !text.contains(u'.') && between.match(text).hasMatch();
}

QString unknownSentence(const QString& unknown)
{
    return translated(QT_TRANSLATE_NOOP("coordinates", "“%1” is no part of a coordinate.")).arg(unknown);
}

[[noreturn]] void refusePair(const QString& text, const QString& problem)
{
    const QString example =
        translated(QT_TRANSLATE_NOOP("coordinates", "Write 37.5665, 126.9780 or 37°33'58\"N 126°58'41\"E."));
    if (!problem.isEmpty())
        refuse(problem.contains(QStringLiteral("126.978E")) ? problem : problem + u' ' + example);
    refuse(translated(QT_TRANSLATE_NOOP("coordinates", "“%1” is not a latitude and a longitude.")).arg(text) + u' '
        + example);
}

QString axisText(double degrees, bool latitude, bool sexagesimal)
{
    const QChar letter = latitude ? (degrees < 0 ? u'S' : u'N') : (degrees < 0 ? u'W' : u'E');
    const double size = std::fabs(degrees);
    if (!sexagesimal) {
        QString number = QString::number(size, 'f', 6);
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(u'.'))
            number.chop(1);
        return QString::fromUtf8("%1° %2").arg(number, letter);
    }
    const auto tenths = std::llround(size * 36000);
    return QString::fromUtf8("%1°%2′%3.%4″ %5")
        .arg(tenths / 36000)
        .arg(tenths / 600 % 60, 2, 10, QLatin1Char('0'))
        .arg(tenths / 10 % 60, 2, 10, QLatin1Char('0'))
        .arg(tenths % 10)
        .arg(letter);
}

std::string pairText(const Coordinates& coordinates, bool sexagesimal)
{
    const double longitude = std::remainder(coordinates.longitudeDegrees, 360.0);
    return (axisText(coordinates.latitudeDegrees, true, sexagesimal) + QStringLiteral(", ")
        + axisText(longitude, false, sexagesimal))
        .toStdString();
}

} // namespace

Coordinates parseCoordinates(std::string_view typed)
{
    constexpr std::size_t longest = 200; // more is no coordinate, and need not be taken apart
    const QString text = tidy(typed.substr(0, longest + 1));
    if (typed.size() > longest)
        refusePair(text.left(20) + u'…', {});
    Meanings meanings;
    const CoordinateWords plain = coordinateWords(text, false);
    if (plain.unknown.isEmpty())
        addMeanings(meanings, plain.words);
    if (mayHaveDecimalCommas(text)) {
        const CoordinateWords commas = coordinateWords(text, true);
        if (commas.unknown.isEmpty())
            addMeanings(meanings, commas.words);
    }
    const auto isEven = [](const Pair& pair) { return pair.isEven; };
    if (std::ranges::any_of(meanings.pairs, isEven))
        std::erase_if(meanings.pairs, [&](const Pair& pair) { return !isEven(pair); });
    if (meanings.pairs.empty())
        refusePair(text, plain.unknown.isEmpty() ? meanings.problem : unknownSentence(plain.unknown));
    const Coordinates& first = meanings.pairs.front().coordinates;
    if (std::ranges::any_of(meanings.pairs, [&](const Pair& pair) { return pair.coordinates != first; }))
        refuse(translated(QT_TRANSLATE_NOOP("coordinates",
                              "“%1” can be read in several ways: separate latitude and longitude by a comma or by "
                              "letters."))
                .arg(text));
    return first;
}

double parseCoordinate(std::string_view typed, CoordinateAxis axis)
{
    constexpr std::size_t longest = 100;
    const bool isLatitude = axis == CoordinateAxis::Latitude;
    const QString text = tidy(typed.substr(0, longest));
    const CoordinateWords found = coordinateWords(text, mayHaveDecimalCommas(text));
    const Reading reading =
        found.unknown.isEmpty() && typed.size() <= longest ? readOne(found.words) : failed(notUnderstood());
    if (!found.unknown.isEmpty())
        refuse(unknownSentence(found.unknown));
    if (reading.problem == notUnderstood())
        refuse((isLatitude ? translated(QT_TRANSLATE_NOOP(
                                 "coordinates", "“%1” is no latitude: write 37.5665, -37.5665 or 37°33'58\"N."))
                           : translated(QT_TRANSLATE_NOOP(
                                 "coordinates", "“%1” is no longitude: write 126.978, -126.978 or 126°58'41\"E.")))
                .arg(text));
    if (!reading.problem.isEmpty())
        refuse(reading.problem);
    if (reading.axis >= 0 && (reading.axis == 0) != isLatitude)
        refuse(isLatitude
                ? translated(QT_TRANSLATE_NOOP("coordinates", "This is a longitude; the latitude has N or S."))
                : translated(QT_TRANSLATE_NOOP("coordinates", "This is a latitude; the longitude has E or W.")));
    if (const QString problem = rangeProblem(reading.degrees, axis); !problem.isEmpty())
        refuse(problem);
    return reading.degrees;
}

bool looksLikeCoordinates(std::string_view typed)
{
    const QString text = tidy(typed);
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    if ((first >= u'0' && first <= u'9') || first == u'+' || first == u'-' || first == QChar(0x2212))
        return true;
    const CoordinateWords found = coordinateWords(text, false);
    return found.unknown.isEmpty() && std::ranges::find(found.words, Word::Number, &Word::kind) != found.words.end();
}

std::string decimalText(const Coordinates& coordinates)
{
    return pairText(coordinates, false);
}

std::string sexagesimalText(const Coordinates& coordinates)
{
    return pairText(coordinates, true);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/tdump_header.h"

#include "engine/trajectory_files/numbers.h"

#include <algorithm>
#include <cctype>

namespace windline {

namespace {

// The whole number that a line begins with, and what stands behind it, which may touch it ("3FORWARD").
struct Announcement {
    std::optional<int> count;
    std::string_view rest;
};

Announcement announcementOf(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    return {integerFrom(line.substr(0, digits)), line.substr(digits)};
}

std::string trimmed(std::string_view text)
{
    const std::vector<std::string_view> words = wordsOf(text);
    return words.empty() ? std::string() : std::string(words.front().data(), words.back().data() + words.back().size());
}

// Of a date with the hour of the forecast, which old files may lack.
std::size_t wholeNumbersAtEnd(const std::vector<std::string_view>& words)
{
    constexpr std::size_t most = 5;
    std::size_t count = 0;
    while (count < std::min(most, words.size()) && integerFrom(words[words.size() - 1 - count]))
        ++count;
    return count;
}

// One line a meteorology: its name, then date, hour and hour of the forecast.
void readModels(TdumpLines& lines, TdumpHeader& header)
{
    const std::vector<std::string_view> words =
        wordsOf(lines.take(TrajectoryReader::tr("the number of meteorology files")));
    constexpr int none = -1;
    const int count = words.empty() ? none : integerFrom(words[0]).value_or(none);
    header.format = words.size() < 2 ? 0 : integerFrom(words[1]).value_or(none);
    if (count < 1 || header.format < 0 || words.size() > 2)
        lines.fail(
            1, TrajectoryReader::tr("the number of meteorology files and that of the format should stand here alone"));
    if (static_cast<std::size_t>(count) >= lines.count())
        lines.fail(1,
            TrajectoryReader::tr("%1 meteorology files are announced, but the file has only %2 lines")
                .arg(count)
                .arg(lines.count()));
    for (int i = 0; i < count; ++i) {
        const std::string_view line = lines.take(TrajectoryReader::tr("a meteorology file"));
        const std::vector<std::string_view> parts = wordsOf(line);
        const std::size_t dateNumbers = wholeNumbersAtEnd(parts);
        if (dateNumbers < 4)
            lines.fail(lines.number() - 1,
                TrajectoryReader::tr("this should be meteorology file %1 of %2: its name and five numbers for its date")
                    .arg(i + 1)
                    .arg(count));
        const bool isNamed = parts.size() > dateNumbers;
        const char* const end = isNamed ? parts[parts.size() - dateNumbers].data() : line.data();
        header.models.push_back(trimmed({line.data(), end}));
    }
}

TdumpStart startFrom(TdumpLines& lines, const TdumpHeader& header, std::string_view line, std::size_t announced)
{
    const std::size_t lineNumber = lines.number() - 1;
    const TdumpWidths widths = tdumpWidths(header.format);
    const int columns[] = {6, 6, 6, 6, widths.latitude, widths.longitude, widths.startHeight};
    const auto numbers = numbersOf(line, columns);
    if (!numbers || numbers->size() != std::size(columns))
        lines.fail(lineNumber,
            TrajectoryReader::tr(
                "this should be start %1 of the %2 that line %3 announces: year, month, day, hour, latitude, "
                "longitude and height; are there fewer?")
                .arg(QString::number(header.starts.size() + 1), QString::number(announced),
                    QString::number(header.countLine)));
    const auto date = wholeNumbers(std::span(*numbers).first(4));
    const auto time = date ? timeFromParts((*date)[0], (*date)[1], (*date)[2], (*date)[3], 0) : std::nullopt;
    if (!time)
        lines.fail(lineNumber, TrajectoryReader::tr("there is no such date"));
    const double latitude = (*numbers)[4];
    const auto longitude = longitudeFrom((*numbers)[5]);
    if (!(latitude >= -90 && latitude <= 90) || !longitude)
        lines.fail(lineNumber, TrajectoryReader::tr("the start does not lie on the globe"));
    return {*time, latitude, *longitude, knownOrNan((*numbers)[6])};
}

void readStarts(TdumpLines& lines, TdumpHeader& header)
{
    const std::string_view line = lines.take(TrajectoryReader::tr("the number of trajectories"));
    header.countLine = lines.number() - 1;
    const auto [count, rest] = announcementOf(line);
    const std::vector<std::string_view> words = wordsOf(rest.substr(0, rest.find('!')));
    const bool isWorded = !words.empty() && std::isalpha(static_cast<unsigned char>(words[0].front())) != 0;
    if (!count || *count < 1 || !isWorded)
        lines.fail(header.countLine,
            TrajectoryReader::tr(
                "the number of trajectories, FORWARD or BACKWARD and the vertical motion should stand here"));
    if (static_cast<std::size_t>(*count) > lines.count())
        lines.fail(header.countLine,
            TrajectoryReader::tr("%1 trajectories are announced, but the file has only %2 lines")
                .arg(*count)
                .arg(lines.count()));
    constexpr std::size_t width = 8; // of both in old files, where they may touch each other
    header.direction = words[0].substr(0, width);
    if (words[0].size() > width)
        header.verticalMotion = words[0].substr(width);
    else if (words.size() > 1)
        header.verticalMotion = words[1];
    const QString what = TrajectoryReader::tr("a start");
    for (int i = 0; i < *count; ++i)
        header.starts.push_back(startFrom(lines, header, lines.take(what), static_cast<std::size_t>(*count)));
}

// Names between blanks or, where they touch each other, in columns.
std::vector<std::string> labelsOf(std::string_view text, std::size_t most, int width)
{
    std::vector<std::string> labels;
    for (const std::string_view word : wordsOf(text))
        labels.emplace_back(word);
    const auto isLong = [width](const std::string& label) { return static_cast<int>(label.size()) > width; };
    if (labels.size() >= most || std::ranges::none_of(labels, isLong))
        return labels;
    labels.clear();
    while (!wordsOf(text).empty()) {
        labels.push_back(trimmed(text.substr(0, static_cast<std::size_t>(width))));
        text.remove_prefix(std::min(static_cast<std::size_t>(width), text.size()));
    }
    return labels;
}

void readLabels(TdumpLines& lines, TdumpHeader& header)
{
    constexpr int most = 1000; // HYSPLIT knows about twenty
    const std::string_view line = lines.take(TrajectoryReader::tr("the names of the diagnostic variables"));
    const std::size_t lineNumber = lines.number() - 1;
    auto [count, rest] = announcementOf(line);
    const std::vector<std::string_view> words = wordsOf(rest);
    const bool isWorded = words.empty() || std::isalpha(static_cast<unsigned char>(words[0].front())) != 0;
    if (!count || *count > most || !isWorded)
        lines.fail(lineNumber,
            TrajectoryReader::tr(
                "the diagnostic variables should be counted and named here; are there more starts than the %1 that "
                "line %2 announces?")
                .arg(header.starts.size())
                .arg(header.countLine));
    const auto wanted = static_cast<std::size_t>(*count);
    const int width = tdumpWidths(header.format).label;
    header.labels = labelsOf(rest, wanted, width);
    // Many names go on in the next line, as many numbers do.
    while (header.labels.size() < wanted && !lines.atEnd()
        && std::isalpha(static_cast<unsigned char>(wordsOf(lines.peek()).front().front())) != 0)
        for (std::string& label : labelsOf(lines.take(), wanted - header.labels.size(), width))
            header.labels.push_back(std::move(label));
    if (header.labels.size() != wanted)
        lines.fail(lineNumber,
            TrajectoryReader::tr("%1 diagnostic variables are announced and %2 named")
                .arg(wanted)
                .arg(header.labels.size()));
}

} // namespace

TdumpHeader readTdumpHeader(TdumpLines& lines)
{
    TdumpHeader header;
    readModels(lines, header);
    readStarts(lines, header);
    readLabels(lines, header);
    return header;
}

} // namespace windline

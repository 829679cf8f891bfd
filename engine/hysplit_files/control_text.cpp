// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/control_text.h"

#include "engine/hysplit_files/control_time.h"
#include "engine/hysplit_files/fortran_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace windline {

namespace {

using std::chrono::hours;

constexpr double highestMetres = 100'000;

class ControlReader {
public:
    ControlReader(std::span<const std::string> lines, FileMessages& problems, FileMessages& warnings)
        : m_lines(lines)
        , m_problems(problems)
        , m_warnings(warnings)
    {
        while (!m_lines.empty() && betweenBlanks(m_lines.back()).empty())
            m_lines = m_lines.first(m_lines.size() - 1);
    }

    ControlText read()
    {
        readTime();
        if (readStarts())
            readRun();
        return std::move(m_text);
    }

private:
    // The next line's values; nothing when the file has ended, which is told once.
    std::optional<FortranLine> next(const char* expected, int& line)
    {
        if (m_next >= m_lines.size()) {
            tellEnd(inHysplitFiles(expected));
            return std::nullopt;
        }
        line = static_cast<int>(++m_next);
        return splitFortranLine(m_lines[m_next - 1]);
    }

    void tellEnd(const QString& expected)
    {
        if (!m_endIsTold)
            m_problems.add(static_cast<int>(m_lines.size()) + 1,
                (m_lines.empty()
                        ? inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "the file is empty; %1 must stand here."))
                        : inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "the file ends; %1 must stand here.")))
                    .arg(expected));
        m_endIsTold = true;
    }

    void complain(int line, const char* sentence) { m_problems.add(line, inHysplitFiles(sentence)); }

    void complain(int line, const char* sentence, std::string_view text)
    {
        m_problems.add(line, inHysplitFiles(sentence).arg(shown(text)));
    }

    // Whether a line has the values that are needed; tells what it has more.
    bool hasValues(const FortranLine& values, std::size_t least, std::size_t most, int line, const char* expected)
    {
        if (values.values.size() < least) {
            const QString sentence = values.isEndedBySlash
                ? inHysplitFiles(
                      QT_TRANSLATE_NOOP("hysplit_files", "“/” for HYSPLIT's default is not supported; write %1."))
                : values.values.empty()
                ? inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "the line is empty; %1 must stand here."))
                : inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "%1 must stand here, not “%2”."));
            m_problems.add(line,
                sentence.contains("%2") ? sentence.arg(inHysplitFiles(expected), shown(m_lines[line - 1]))
                                        : sentence.arg(inHysplitFiles(expected)));
            return false;
        }
        if (values.values.size() > most)
            m_warnings.add(line,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "“%1” and what follows in this line is not used."))
                    .arg(shown(values.values[most])));
        return true;
    }

    void readTime()
    {
        constexpr const char* expected =
            QT_TRANSLATE_NOOP("hysplit_files", "the start time (year, month, day, hour, and minute if wanted)");
        const auto values = next(expected, m_text.timeLine);
        if (!values || !hasValues(*values, 4, 5, m_text.timeLine, expected))
            return;
        const ControlTime time = parseControlTime(values->values, m_lines[m_text.timeLine - 1]);
        m_text.startTime = time.absolute;
        m_text.relativeStart = time.relative;
        if (!time.problem.isEmpty())
            m_problems.add(m_text.timeLine, time.problem);
    }

    // False when what follows cannot be told apart.
    bool readStarts()
    {
        constexpr const char* expected = QT_TRANSLATE_NOOP("hysplit_files", "the number of starts");
        const auto values = next(expected, m_text.countLine);
        if (!values || !hasValues(*values, 1, 1, m_text.countLine, expected))
            return false;
        const auto count = integerInWord(values->values[0]);
        if (!count || *count < 1) {
            complain(m_text.countLine,
                QT_TRANSLATE_NOOP("hysplit_files", "“%1” is not a number of starts (1 or more)."), values->values[0]);
            return false;
        }
        // A line with one value is no start but the hours: whoever wrote the file counted wrongly.
        const auto announced = static_cast<std::size_t>(*count);
        std::size_t given = 0;
        while (m_next < m_lines.size() && looksLikeStart(m_lines[m_next], given >= announced)) {
            ++m_next;
            if (given++ < announced)
                readStart(static_cast<int>(m_next));
        }
        if (given == announced)
            return true;
        const std::size_t line = given < announced ? m_next + 1 : m_text.countLine + announced + 1;
        m_problems.add(static_cast<int>(line),
            inHysplitFiles(
                QT_TRANSLATE_NOOP("hysplit_files",
                    "line %1 announces %2 starts, and %3 are given (latitude, longitude and height in a line "
                    "each)."))
                .arg(m_text.countLine)
                .arg(announced)
                .arg(given));
        m_endIsTold = m_next >= m_lines.size();
        return true;
    }

    // One that is too many must be numbers, which "24 hours forward" is not.
    static bool looksLikeStart(std::string_view line, bool isTooMany)
    {
        const std::vector<std::string> values = splitFortranLine(line).values;
        if (!isTooMany)
            return values.size() >= 2;
        return values.size() >= 3 && std::ranges::all_of(std::span(values).first(3), [](const std::string& value) {
            return realInWord(value).has_value();
        });
    }

    void readStart(int line)
    {
        const FortranLine values = splitFortranLine(m_lines[line - 1]);
        if (!hasValues(values, 3, 3, line, QT_TRANSLATE_NOOP("hysplit_files", "a start (latitude, longitude, height)")))
            return;
        std::array<double, 3> numbers{};
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const auto number = realInWord(values.values[i]);
            if (!number) {
                complain(line,
                    QT_TRANSLATE_NOOP("hysplit_files", "“%1” is not a number; a start is latitude, longitude, height."),
                    values.values[i]);
                return;
            }
            numbers[i] = *number;
        }
        const auto [latitude, longitude, height] = numbers;
        if (std::fabs(latitude) > 90)
            complain(line, QT_TRANSLATE_NOOP("hysplit_files", "the latitude %1 is not within -90 … 90 degrees."),
                values.values[0]);
        else if (std::fabs(longitude) > 360)
            complain(line, QT_TRANSLATE_NOOP("hysplit_files", "the longitude %1 is not within -360 … 360 degrees."),
                values.values[1]);
        else if (std::fabs(height) > highestMetres)
            complain(line, QT_TRANSLATE_NOOP("hysplit_files", "the height %1 m is not within 0 … 100,000 m."),
                values.values[2]);
        else
            m_text.starts.push_back({latitude, longitude, height, line});
    }

    void readRun()
    {
        constexpr const char* hoursExpected =
            QT_TRANSLATE_NOOP("hysplit_files", "the hours to run, negative for backward,");
        const auto hoursRead = integer(hoursExpected, m_text.hoursLine);
        constexpr long tenYears = 24 * 3660;
        if (hoursRead && (*hoursRead == 0 || std::labs(*hoursRead) > tenYears))
            m_problems.add(m_text.hoursLine,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files",
                                   "“%1” hours cannot be run; give hours forward (24) or backward (-24), ten years at "
                                   "most."))
                    .arg(*hoursRead));
        m_text.hours = hours(hoursRead.value_or(0));

        constexpr const char* motionExpected =
            QT_TRANSLATE_NOOP("hysplit_files", "the vertical motion, a number from 0 to 8,");
        const auto motion = integer(motionExpected, m_text.motionLine);
        const auto known = motion ? verticalMotionFromId(std::to_string(*motion)) : std::nullopt;
        if (known)
            m_text.verticalMotion = *known;
        else if (motion)
            m_problems.add(m_text.motionLine,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files",
                                   "the vertical motion %1 is not known; choose a number from 0 to 8."))
                    .arg(*motion));

        readTop();
        readMeteorology();
    }

    std::optional<long> integer(const char* expected, int& line)
    {
        const auto values = next(expected, line);
        if (!values || !hasValues(*values, 1, 1, line, expected))
            return std::nullopt;
        const auto number = integerInWord(values->values[0]);
        if (!number)
            m_problems.add(line,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "%1 must stand here, not “%2”."))
                    .arg(inHysplitFiles(expected), shown(values->values[0])));
        return number;
    }

    void readTop()
    {
        constexpr const char* expected = QT_TRANSLATE_NOOP("hysplit_files", "the top of the model, in metres,");
        const auto values = next(expected, m_text.topLine);
        if (!values || !hasValues(*values, 1, 1, m_text.topLine, expected))
            return;
        const auto top = realInWord(values->values[0]);
        if (top && *top > 0 && *top <= highestMetres)
            m_text.topMetres = *top;
        else
            complain(m_text.topLine,
                QT_TRANSLATE_NOOP("hysplit_files", "“%1” is not a top of the model above 0 m, and 100,000 m at most."),
                values->values[0]);
    }

    void readMeteorology()
    {
        // One number: so many files. Two: so many grids, and files of each.
        constexpr const char* expected = QT_TRANSLATE_NOOP("hysplit_files", "the number of meteorology files");
        const auto values = next(expected, m_text.metCountLine);
        if (!values || !hasValues(*values, 1, 2, m_text.metCountLine, expected))
            return;
        constexpr long mostFiles = 100'000;
        const auto first = integerInWord(values->values[0]);
        const auto second = values->values.size() > 1 ? integerInWord(values->values[1]) : 1;
        if (!first || !second || *first < 1 || *second < 1 || *first > mostFiles || *second > mostFiles) {
            complain(m_text.metCountLine,
                QT_TRANSLATE_NOOP(
                    "hysplit_files", "“%1” is not a number of meteorology files (or of grids, and of files of each)."),
                m_lines[m_text.metCountLine - 1]);
            return;
        }
        const auto count = static_cast<std::size_t>(*first) * static_cast<std::size_t>(*second);
        const std::size_t left = m_lines.size() - m_next;
        const std::size_t needed = 2 * count + 2;
        const std::size_t given = left < needed ? (left - std::min<std::size_t>(left, 2)) / 2 : count;
        for (std::size_t i = 0; i < given; ++i) {
            int folderLine = 0;
            ControlText::MetFile file;
            file.folder = name(folderLine);
            file.name = name(file.line);
            m_text.meteorology.push_back(file);
        }
        if (left < needed) {
            m_problems.add(static_cast<int>(m_lines.size()) + 1,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files",
                                   "the file ends; line %1 announces %2 meteorology files, which with the output take "
                                   "%3 lines (folder and name of each), and %4 are there."))
                    .arg(m_text.metCountLine)
                    .arg(count)
                    .arg(needed)
                    .arg(left));
            return;
        }
        m_text.outputFolder = name(m_text.outputFolderLine);
        m_text.outputName = name(m_text.outputLine);
        if (left > needed)
            m_problems.add(static_cast<int>(m_next) + 1,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files",
                                   "“%1” cannot stand behind the output's name: with %2 meteorology files, as line %3 "
                                   "announces, a "
                                   "trajectory's CONTROL ends with line %4."))
                    .arg(shown(m_lines[m_next]))
                    .arg(count)
                    .arg(m_text.metCountLine)
                    .arg(m_next));
    }

    // A folder's or file's name: the whole line, as names may have blanks.
    std::string name(int& line)
    {
        line = static_cast<int>(++m_next);
        std::string_view text = betweenBlanks(m_lines[m_next - 1]);
        if (text.size() >= 2 && (text.front() == '\'' || text.front() == '"') && text.back() == text.front())
            text = text.substr(1, text.size() - 2);
        if (text.empty())
            complain(
                line, QT_TRANSLATE_NOOP("hysplit_files", "the line is empty; a folder or file must be named here."));
        return std::string(text);
    }

    std::span<const std::string> m_lines;
    FileMessages& m_problems;
    FileMessages& m_warnings;
    std::size_t m_next = 0;
    bool m_endIsTold = false;
    ControlText m_text;
};

} // namespace

ControlText parseControl(std::span<const std::string> lines, FileMessages& problems, FileMessages& warnings)
{
    return ControlReader(lines, problems, warnings).read();
}

} // namespace windline

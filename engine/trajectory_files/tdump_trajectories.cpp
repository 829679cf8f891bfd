// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/formats.h"
#include "engine/trajectory_files/numbers.h"
#include "engine/trajectory_files/tdump_header.h"
#include "engine/trajectory_files/tdump_path.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>

namespace windline {

namespace {

constexpr std::size_t fixedNumbers = 12; // of a row, before the diagnostic variables
constexpr std::size_t wholeNumbersOfRow = 8;

// Some versions of HYSPLIT write winds under names that are not among the model's.
std::optional<PathVariable> variableOf(const std::string& label)
{
    if (label == "UWIND")
        return PathVariable::EastwardWind;
    if (label == "VWIND")
        return PathVariable::NorthwardWind;
    return pathVariableFromTdumpName(label);
}

float knownValue(double value)
{
    return static_cast<float>(knownOrNan(value));
}

class TdumpReader {
public:
    TdumpReader(const SourceFile& source, std::string_view text)
        : m_lines(source, text)
        , m_header(readTdumpHeader(m_lines))
        , m_endsWithNewline(text.ends_with('\n') || text.ends_with('\r'))
    {
        chooseColumns();
    }

    TrajectoryFile read()
    {
        while (!m_lines.atEnd())
            readRow();
        finish();
        return std::move(m_result);
    }

private:
    void chooseColumns()
    {
        QStringList unknown;
        for (std::size_t i = 0; i < m_header.labels.size(); ++i) {
            const std::string& label = m_header.labels[i];
            m_result.columns.push_back(label);
            const auto variable = variableOf(label);
            if (!variable)
                unknown += qt(label);
            else if (*variable == PathVariable::Pressure)
                m_pressure = i;
            else if (*variable == PathVariable::TerrainHeight)
                m_terrain = i;
            else if (std::ranges::find(m_variables, *variable) == m_variables.end()) {
                m_variables.push_back(*variable);
                m_columns.push_back(i);
            }
        }
        if (!unknown.isEmpty())
            note(TrajectoryReader::tr("Diagnostic variables that Windline does not know were left out: %1.")
                    .arg(unknown.join(QStringLiteral(", "))));
        const TdumpWidths widths = tdumpWidths(m_header.format);
        m_widths.assign(wholeNumbersOfRow, 6);
        m_widths.insert(m_widths.end(), {8, widths.latitude, widths.longitude, widths.height, widths.value});
        m_continuationWidths = {widths.value};
    }

    // One row, which may go on in further lines.
    void readRow()
    {
        const std::size_t wanted = fixedNumbers + m_header.labels.size();
        const std::size_t line = m_lines.number();
        const std::string_view first = m_lines.take();
        std::vector<double> numbers = numbersIn(first, line, m_widths);
        std::string_view last = first;
        while (numbers.size() < wanted && numbers.size() >= fixedNumbers && !m_lines.atEnd()) {
            const std::size_t lineOfRest = m_lines.number();
            last = m_lines.take();
            const std::vector<double> rest = numbersIn(last, lineOfRest, m_continuationWidths);
            numbers.insert(numbers.end(), rest.begin(), rest.end());
        }
        if (numbers.size() != wanted) {
            const QString what =
                TrajectoryReader::tr("this row has %1 numbers instead of %2").arg(numbers.size()).arg(wanted);
            m_lines.fail(line,
                m_lines.atEnd() && numbers.size() < wanted
                    ? TrajectoryReader::tr("%1; the file was cut short").arg(what)
                    : what);
        }
        checkNotCut(last, line);
        addRow(line, numbers);
    }

    std::vector<double> numbersIn(std::string_view text, std::size_t line, std::span<const int> widths)
    {
        auto numbers = numbersOf(text, widths);
        if (!numbers) {
            constexpr qsizetype most = 40;
            m_lines.fail(line, TrajectoryReader::tr("“%1” is not a number").arg(qt(firstNoNumber(text)).left(most)));
        }
        return std::move(*numbers);
    }

    // A file that was cut in its last number reads as another number: it lacks decimals that all rows have.
    void checkNotCut(std::string_view last, std::size_t line)
    {
        const std::string_view number = wordsOf(last).back();
        if (number.ends_with('*'))
            return;
        const std::size_t point = number.rfind('.'); // numbers may touch each other
        const std::size_t decimals = point == std::string_view::npos ? 0 : number.size() - point - 1;
        if (m_lines.atEnd() && !m_endsWithNewline && decimals < m_decimals)
            m_lines.fail(line, TrajectoryReader::tr("the file was cut short in this row"));
        m_decimals = decimals;
    }

    void addRow(std::size_t line, const std::vector<double>& numbers)
    {
        const auto whole = wholeNumbers(std::span(numbers).first(wholeNumbersOfRow));
        if (!whole || whole->front() < 1)
            m_lines.fail(line,
                TrajectoryReader::tr(
                    "the first eight numbers should be whole: trajectory, meteorology, date, forecast"));
        const auto time = timeFromParts((*whole)[2], (*whole)[3], (*whole)[4], (*whole)[5], (*whole)[6]);
        if (!time)
            m_lines.fail(line, TrajectoryReader::tr("there is no such date"));
        TdumpRow row{.line = line, .trajectory = whole->front(), .time = *time, .ageHours = numbers[8], .point = {}};
        const double latitude = numbers[9];
        const auto longitude = longitudeFrom(numbers[10]);
        if (!(latitude >= -90 && latitude <= 90) || !longitude)
            m_lines.fail(line, TrajectoryReader::tr("latitude and longitude do not lie on the globe"));
        if (!std::isfinite(row.ageHours))
            m_lines.fail(line, TrajectoryReader::tr("the age is not a number"));
        const auto diagnostic = [&](std::optional<std::size_t> column) {
            return column ? knownValue(numbers[fixedNumbers + *column]) : unknownValue;
        };
        row.point = {.ageSeconds = 0,
            .latitudeDegrees = latitude,
            .longitudeDegrees = *longitude,
            .pressureHpa = diagnostic(m_pressure),
            .heightAglMetres = knownValue(numbers[11]),
            .terrainMetres = diagnostic(m_terrain)};
        std::vector<float> values;
        for (const std::size_t column : m_columns)
            values.push_back(diagnostic(column));
        m_paths[row.trajectory].add(row, values);
    }

    void finish()
    {
        m_result.format = TrajectoryReader::tr("HYSPLIT endpoints (tdump)").toStdString();
        m_result.meteorology = m_header.models;
        m_result.verticalMotion = m_header.verticalMotion;
        m_result.isBackward = m_header.direction.starts_with('B') || m_header.direction.starts_with('b');
        if (m_paths.empty())
            m_lines.fail(m_lines.count(),
                TrajectoryReader::tr("the file ends before the first row of a trajectory; it was cut short"));

        TdumpOddities oddities;
        QStringList withoutRows;
        QStringList notAnnounced;
        const int announced = static_cast<int>(m_header.starts.size());
        for (int number = 1; number <= announced; ++number)
            if (!m_paths.contains(number))
                withoutRows += QString::number(number);
        for (const auto& [number, path] : m_paths) {
            TdumpStart start;
            if (number <= announced) {
                start = m_header.starts[static_cast<std::size_t>(number - 1)];
            } else {
                const TdumpRow& first = path.first();
                start = {
                    first.time, first.point.latitudeDegrees, first.point.longitudeDegrees, first.point.heightAglMetres};
                notAnnounced += QString::number(number);
            }
            m_result.trajectories.push_back(path.finish(number, start, m_result.isBackward, m_variables, oddities));
        }
        std::erase_if(m_result.trajectories, [](const Trajectory& trajectory) { return trajectory.points.empty(); });
        if (m_result.trajectories.empty())
            m_lines.fail(
                m_header.countLine, TrajectoryReader::tr("all rows lie before the starts of their trajectories"));
        tell(oddities);
        if (!withoutRows.isEmpty())
            note(TrajectoryReader::tr("Line %1 announces %2 trajectories, but there are no rows of %3.")
                    .arg(QString::number(m_header.countLine), QString::number(announced), shortened(withoutRows)));
        if (!notAnnounced.isEmpty())
            note(TrajectoryReader::tr(
                "Line %1 announces %2 trajectories, but there are rows of %3 too; their starts are their first "
                "rows.")
                    .arg(QString::number(m_header.countLine), QString::number(announced), shortened(notAnnounced)));
        tellOfEnds();
    }

    void tell(const TdumpOddities& oddities)
    {
        const auto tellOf = [this](const TdumpOddities::Count& count, const QString& sentence) {
            if (count.rows > 0)
                note(sentence.arg(count.rows).arg(count.firstLine));
        };
        tellOf(oddities.beforeStart,
            TrajectoryReader::tr("Rows before the start of their trajectory, left out: %1 (the first in line %2)."));
        tellOf(oddities.repeated,
            TrajectoryReader::tr(
                "Rows that repeat the trajectory and time of another, left out: %1 (the first in line %2)."));
        tellOf(oddities.ageNotOfDate,
            TrajectoryReader::tr(
                "Rows whose ages do not count from the start of their own trajectory: %1 (the first in line %2); "
                "ages were counted from the dates."));
    }

    void tellOfEnds()
    {
        const auto duration = [](const Trajectory& trajectory) {
            return std::abs(trajectory.points.back().ageSeconds);
        };
        double longest = 0;
        for (const Trajectory& trajectory : m_result.trajectories)
            longest = std::max(longest, duration(trajectory));
        const auto early = std::ranges::count_if(
            m_result.trajectories, [&](const Trajectory& trajectory) { return duration(trajectory) < longest; });
        if (early > 0)
            note(TrajectoryReader::tr("Trajectories that end before the longest: %1 of %2; tdump does not say why.")
                    .arg(early)
                    .arg(m_result.trajectories.size()));
    }

    static QString shortened(const QStringList& numbers)
    {
        constexpr qsizetype most = 10;
        const QString list = numbers.first(std::min(most, numbers.size())).join(QStringLiteral(", "));
        return numbers.size() > most ? TrajectoryReader::tr("%1 and %2 more").arg(list).arg(numbers.size() - most)
                                     : list;
    }

    void note(const QString& sentence) { m_result.notes.push_back(sentence.toStdString()); }

    TdumpLines m_lines;
    TdumpHeader m_header;
    bool m_endsWithNewline;
    std::size_t m_decimals = 0; // of the last number of the row before
    std::optional<std::size_t> m_pressure; // among the diagnostic variables
    std::optional<std::size_t> m_terrain;
    std::vector<PathVariable> m_variables; // the others, and where they are
    std::vector<std::size_t> m_columns;
    std::vector<int> m_widths; // of a row's columns
    std::vector<int> m_continuationWidths;
    std::map<int, TdumpPath> m_paths;
    TrajectoryFile m_result;
};

} // namespace

TrajectoryFile readTdump(const SourceFile& source, std::string_view text)
{
    return TdumpReader(source, text).read();
}

} // namespace windline

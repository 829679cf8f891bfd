// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_catalogue.h"

#include "engine/readers/arl_label.h"
#include "engine/readers/text.h"
#include "engine/readers/translate.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace windline {

namespace {

QString timeText(Time time)
{
    return QString::fromStdString(toIso(time));
}

bool isHere(const ArlEntry& entry, const ArlVariable& variable)
{
    return entry.nameText() == variable.name && isThreeDimensional(variable.field) == (entry.level > 0);
}

bool has(const ArlTime& time, Field field)
{
    return std::any_of(time.entries.begin(), time.entries.end(), [&](const ArlEntry& entry) {
        return std::any_of(arlVariables().begin(), arlVariables().end(),
            [&](const ArlVariable& variable) { return variable.field == field && isHere(entry, variable); });
    });
}

bool holdsTheSame(const ArlTime& a, const ArlTime& b)
{
    return std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
        [](const ArlEntry& x, const ArlEntry& y) { return x.level == y.level && x.name == y.name; });
}

bool isSameGrid(const ArlFrame& a, const ArlFrame& b)
{
    // Where a pole lies is not used, and some writers put there what they like.
    return a.columns == b.columns && a.rows == b.rows
        && std::equal(a.numbers.begin() + 2, a.numbers.end(), b.numbers.begin() + 2);
}

class Cataloguer {
public:
    Cataloguer(const std::filesystem::path& file, std::string_view bytes)
        : m_file(file)
        , m_bytes(bytes)
    {
    }

    ArlCatalogue make()
    {
        m_catalogue.inventory.file = m_file;
        findTimes();
        putInOrder();
        leaveOutTimesWithoutWind();
        layOut();
        chooseVariables();
        return std::move(m_catalogue);
    }

private:
    struct TimeInFile {
        Time time;
        int forecastHour = 0;
        ArlTime place;
    };

    EngineError notReadable(const QString& sentence) const
    {
        return readerError(EngineError::Kind::NotReadable, m_file, sentence);
    }
    EngineError unusable(const QString& sentence) const
    {
        return readerError(EngineError::Kind::UnusableMeteorology, m_file, sentence);
    }
    void note(const QString& sentence) { m_catalogue.inventory.notes.push_back(sentence.toStdString()); }
    void warn(const QString& sentence)
    {
        note(sentence);
        m_catalogue.inventory.warnings.push_back(sentence.toStdString());
    }

    void findTimes()
    {
        for (std::size_t offset = 0; offset < m_bytes.size();) {
            try {
                ArlIndex index = readArlIndex(m_bytes.substr(offset), offset == 0 ? nullptr : &m_frame);
                if (offset == 0)
                    begin(index);
                else
                    checkSame(index);
                const std::size_t indexSize = index.indexRecords * m_catalogue.recordSize;
                const std::size_t size = index.size();
                m_times.push_back({index.time, index.forecastHour, {offset + indexSize, std::move(index.entries)}});
                offset += size;
            } catch (const ArlIndexProblem& problem) {
                if (offset == 0 || problem.kind != ArlIndexProblem::Kind::CutShort)
                    throw errorFor(problem, offset);
                noteEnd(offset);
                return;
            }
        }
    }

    EngineError errorFor(const ArlIndexProblem& problem, std::size_t offset) const
    {
        switch (problem.kind) {
        case ArlIndexProblem::Kind::CutShort:
            return notReadable(
                Reader::tr("%1 is cut short: it ends within its first time; copy or download the file again.")
                    .arg(pathText(m_file)));
        case ArlIndexProblem::Kind::OtherGrid:
            return gridChanges(*problem.time);
        case ArlIndexProblem::Kind::Damaged:
            break;
        }
        return notReadable(Reader::tr("%1 is damaged at byte %2: %3; copy or download the file again.")
                .arg(pathText(m_file))
                .arg(offset + 1)
                .arg(qt(problem.sentence)));
    }

    EngineError gridChanges(Time time) const
    {
        return unusable(Reader::tr("The grid of %1 changes at %2; cut it into files of one grid each.")
                .arg(pathText(m_file), timeText(time)));
    }

    void noteEnd(std::size_t offset)
    {
        const std::string_view rest = m_bytes.substr(offset);
        const auto time = rest.size() >= ArlLabel::size ? ArlLabel(rest).time() : std::nullopt;
        if (time)
            warn(Reader::tr(
                "The file is cut short within its last time, %1, which is left out; copy or download it again "
                "if that time is needed.")
                    .arg(timeText(*time)));
        else
            note(Reader::tr("%1 bytes after the last time are no meteorology and left out.").arg(rest.size()));
    }

    void begin(const ArlIndex& index)
    {
        m_frame = index.frame;
        m_catalogue.recordSize = index.recordSize();
        m_catalogue.inventory.modelId = index.modelId;
        m_catalogue.inventory.isArlPacked = true;
        m_catalogue.inventory.format = "ARL packed";
    }

    void checkSame(const ArlIndex& index) const
    {
        if (!isSameGrid(m_frame, index.frame))
            throw gridChanges(index.time);
        if (index.frame.verticalFlag != m_frame.verticalFlag || index.frame.levels != m_frame.levels)
            throw unusable(Reader::tr("The levels of %1 change at %2; cut it into files of one set of levels each.")
                    .arg(pathText(m_file), timeText(index.time)));
    }

    void putInOrder()
    {
        std::stable_sort(
            m_times.begin(), m_times.end(), [](const TimeInFile& a, const TimeInFile& b) { return a.time < b.time; });
        const auto last = std::unique(
            m_times.begin(), m_times.end(), [](const TimeInFile& a, const TimeInFile& b) { return a.time == b.time; });
        if (last != m_times.end())
            note(Reader::tr("Some times come more than once; the first of each is used."));
        m_times.erase(last, m_times.end());
    }

    // Unless no time has wind: then the file may go with another that has it.
    void leaveOutTimesWithoutWind()
    {
        const auto hasWind = [](const TimeInFile& time) {
            return has(time.place, Field::EastwardWind) && has(time.place, Field::NorthwardWind);
        };
        if (std::none_of(m_times.begin(), m_times.end(), hasWind))
            return;
        QStringList left;
        for (const TimeInFile& time : m_times) {
            if (!hasWind(time))
                left += timeText(time.time);
        }
        constexpr qsizetype shown = 6;
        if (left.size() > shown)
            left = QStringList(left.mid(0, shown)) << Reader::tr("and %1 more").arg(left.size() - shown);
        if (!left.isEmpty())
            warn(Reader::tr("Times without wind are left out: %1.").arg(left.join(QStringLiteral(", "))));
        std::erase_if(m_times, [&](const TimeInFile& time) { return !hasWind(time); });
    }

    void layOut()
    {
        std::string problem;
        const auto grid = arlGrid(m_frame, problem);
        const auto levels = grid ? arlLevels(m_frame, problem) : std::nullopt;
        if (!levels)
            throw unusable(Reader::tr("The grid of %1 cannot be used: %2.").arg(pathText(m_file), qt(problem)));
        m_catalogue.grid = *grid;
        m_catalogue.levels = *levels;

        MetInventory& inventory = m_catalogue.inventory;
        inventory.grid = grid->horizontal;
        inventory.coordinate = levels->coordinate;
        if (levels->coordinate != VerticalCoordinate::Pressure) {
            for (const ArlLevel& level : levels->levels)
                inventory.levelDefinitions.emplace_back(level.levelPa, level.definition);
        }
        if (m_frame.verticalFlag == 5)
            note(Reader::tr("The file says that its levels are WRF's own; they are taken as fractions of the surface "
                            "pressure, as HYSPLIT does."));
        if (levels->levels.size() + 1 < m_frame.levels.size())
            note(Reader::tr("Some levels come more than once; the first of each is used."));
        for (TimeInFile& time : m_times) {
            inventory.times.push_back(time.time);
            inventory.forecastHours.push_back(time.forecastHour);
            m_catalogue.times.push_back(std::move(time.place));
        }
    }

    // What is there at any time counts; where it is not, read() gives NaN.
    void chooseVariables()
    {
        std::set<std::pair<std::string_view, int>> present; // views of the catalogue's own entries
        std::vector<std::string_view> names; // in the order of the file
        const ArlTime* previous = nullptr;
        for (const ArlTime& time : m_catalogue.times) {
            if (previous && holdsTheSame(*previous, time))
                continue; // as nearly all times of a long file
            previous = &time;
            for (const ArlEntry& entry : time.entries) {
                present.emplace(entry.nameText(), entry.level);
                if (std::find(names.begin(), names.end(), entry.nameText()) == names.end())
                    names.push_back(entry.nameText());
            }
        }
        for (const ArlVariable& variable : arlVariables()) {
            if (m_catalogue.inventory.find(variable.field))
                continue; // under a name that is preferred
            FieldSource source{variable.field, std::string(variable.name), {}, false};
            bool isThere = present.contains({variable.name, 0});
            if (isThreeDimensional(variable.field)) {
                for (const ArlLevel& level : m_catalogue.levels.levels) {
                    if (present.contains({variable.name, level.inFile}))
                        source.levelsPa.push_back(level.levelPa);
                }
                isThere = !source.levelsPa.empty();
            }
            if (!isThere)
                continue;
            std::erase(names, variable.name);
            m_catalogue.inventory.fields.push_back(std::move(source));
            m_catalogue.variables.push_back(variable);
        }
        noteUnused(names);
    }

    void noteUnused(const std::vector<std::string_view>& names)
    {
        constexpr std::size_t shown = 24;
        QStringList list;
        for (std::size_t i = 0; i < std::min(names.size(), shown); ++i)
            list += qt(trimmed(names[i]));
        if (names.size() > shown)
            list += Reader::tr("and %1 more").arg(names.size() - shown);
        if (!list.isEmpty())
            note(Reader::tr("Not used: %1.").arg(list.join(QStringLiteral(", "))));
    }

    const std::filesystem::path& m_file;
    std::string_view m_bytes;
    ArlFrame m_frame; // of the first time
    std::vector<TimeInFile> m_times;
    ArlCatalogue m_catalogue;
};

} // namespace

ArlCatalogue arlCatalogue(const std::filesystem::path& file, std::string_view bytes)
{
    return Cataloguer(file, bytes).make();
}

} // namespace windline

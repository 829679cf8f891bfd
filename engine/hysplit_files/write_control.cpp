// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/write_control.h"

#include "engine/hysplit_files/file_messages.h"
#include "engine/hysplit_files/start_schedule.h"
#include "engine/model/engine_error.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <format>

namespace windline {

namespace {

namespace fs = std::filesystem;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class Writer {
public:
    Writer(const RunRequest& request, const fs::path& output, const fs::path& folder, const MeteorologyOffset& ensemble)
        : m_request(request)
        , m_output(output)
        , m_ensemble(ensemble)
        , m_folder(fs::absolute(folder.empty() ? fs::path(".") : folder).lexically_normal())
    {
    }

    HysplitFilesText write()
    {
        const auto schedule = scheduleOf(m_request);
        if (schedule)
            m_schedule = *schedule;
        else
            useFirstTime();
        checkStarts();
        checkRun();
        writeControl();
        writeSetup();
        return std::move(m_text);
    }

private:
    void lose(const QString& what) { m_text.losses.push_back(what.toStdString()); }
    void lose(const char* what) { lose(inHysplitFiles(what)); }

    void useFirstTime()
    {
        m_schedule.startsEachTime = m_request.starts.size();
        m_schedule.hours = std::chrono::round<hours>(m_request.duration);
        if (!m_request.starts.empty())
            m_schedule.first = m_request.starts.front().time.value_or(m_request.startTime.value_or(Time{}));
        if (m_request.starts.empty())
            lose(QT_TRANSLATE_NOOP("hysplit_files", "CONTROL needs one start at least."));
        else if (m_schedule.hours != m_request.duration)
            lose(QT_TRANSLATE_NOOP("hysplit_files", "CONTROL holds whole hours of duration; it is rounded."));
        else
            lose(inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files",
                                    "CONTROL holds one start time, or the same starts again every few hours: all "
                                    "starts are written with "
                                    "the first one's time, %1, and the same duration."))
                    .arg(QString::fromStdString(toIso(m_schedule.first))));
    }

    void checkStarts()
    {
        const auto& starts = m_request.starts;
        const auto has = [&](auto&& what) { return std::ranges::any_of(starts, what); };
        const HeightUnit unit = starts.empty() ? HeightUnit::MetresAboveGround : starts.front().heightUnit;
        if (has([](const StartPoint& start) { return start.heightUnit == HeightUnit::Hectopascal; }))
            lose(QT_TRANSLATE_NOOP(
                "hysplit_files", "CONTROL holds heights in metres, not pressures: starts at a pressure are left out."));
        else if (has([&](const StartPoint& start) { return start.heightUnit != unit; }))
            lose(QT_TRANSLATE_NOOP("hysplit_files",
                "CONTROL holds heights above ground or heights above sea level, not both: starts that differ from the "
                "first are left out."));
        if (has([](const StartPoint& start) { return !start.name.empty(); }))
            lose(QT_TRANSLATE_NOOP("hysplit_files", "CONTROL holds no names of starts: they are left out."));
        if (has([](const StartPoint& start) { return start.offset != MeteorologyOffset(); }))
            lose(QT_TRANSLATE_NOOP("hysplit_files",
                "CONTROL holds no displaced meteorology: members of an ensemble become equal starts."));
        if (!m_request.startTime && has([](const StartPoint& start) { return !start.time; }))
            lose(QT_TRANSLATE_NOOP("hysplit_files", "CONTROL needs a start time."));
        if (m_schedule.first != std::chrono::floor<minutes>(m_schedule.first))
            lose(QT_TRANSLATE_NOOP("hysplit_files", "CONTROL holds times to the minute; seconds are left out."));
    }

    void checkRun()
    {
        if (m_request.meteorology.empty())
            lose(QT_TRANSLATE_NOOP("hysplit_files", "CONTROL needs one meteorology file at least."));
        if (m_request.numerics != Numerics::Hysplit)
            lose(QT_TRANSLATE_NOOP("hysplit_files",
                "CONTROL stands for HYSPLIT's numerics: opened again, the run uses them rather than the accurate "
                "ones."));
        if (m_request.verticalMotion == VerticalMotion::Auto)
            lose(QT_TRANSLATE_NOOP("hysplit_files",
                "CONTROL does not know the automatic vertical motion: that of the data (0) is written."));
        if (m_request.outputInterval % minutes(1) != seconds(0) || m_request.outputInterval < minutes(1))
            lose(QT_TRANSLATE_NOOP("hysplit_files", "SETUP.CFG holds whole minutes between points; they are rounded."));
        for (const PathVariable variable : m_request.pathVariables)
            if (settingOf(variable).empty())
                lose(inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files",
                                        "SETUP.CFG has no setting for the variable “%1” along the path."))
                        .arg(QString::fromStdString(std::string(pathVariableId(variable)))));
    }

    static std::string_view settingOf(PathVariable variable)
    {
        using enum PathVariable;
        switch (variable) {
        case Pressure:
            return "tm_pres";
        case PotentialTemperature:
            return "tm_tpot";
        case AirTemperature:
            return "tm_tamb";
        case Rainfall:
            return "tm_rain";
        case MixingDepth:
            return "tm_mixd";
        case RelativeHumidity:
            return "tm_relh";
        case SpecificHumidity:
            return "tm_sphu";
        case MixingRatio:
            return "tm_mixr";
        case DownwardSolarFlux:
            return "tm_dswf";
        case TerrainHeight:
            return "tm_terr";
        default:
            return "";
        }
    }

    void line(const std::string& text) { m_text.control += text + '\n'; }

    void writeControl()
    {
        const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(m_schedule.first));
        const std::chrono::hh_mm_ss time(m_schedule.first - std::chrono::floor<std::chrono::days>(m_schedule.first));
        const int year = static_cast<int>(date.year());
        const std::string years =
            year >= 1941 && year <= 2040 ? std::format("{:02}", year % 100) : std::format("{:04}", year);
        std::string start = std::format("{} {:02} {:02} {:02}", years, static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()), time.hours().count());
        if (time.minutes().count() != 0)
            start += std::format(" {:02}", time.minutes().count());
        line(start);
        std::vector<const StartPoint*> starts;
        for (std::size_t i = 0; i < m_schedule.startsEachTime; ++i)
            if (m_request.starts[i].heightUnit == unit())
                starts.push_back(&m_request.starts[i]);
        line(std::format("{}", starts.size()));
        for (const StartPoint* point : starts)
            line(std::format("{} {} {}", point->latitudeDegrees, point->longitudeDegrees, point->height));
        line(std::format("{}", m_schedule.hours.count()));
        const bool isAuto = m_request.verticalMotion == VerticalMotion::Auto;
        line(std::format("{}", isAuto ? 0 : static_cast<int>(m_request.verticalMotion)));
        line(std::format("{}", m_request.hysplit.modelTopMetres));
        line(std::format("{}", m_request.meteorology.size()));
        for (const fs::path& file : m_request.meteorology)
            writeName(file);
        writeName(m_output);
    }

    HeightUnit unit() const
    {
        for (const StartPoint& start : m_request.starts)
            if (start.heightUnit != HeightUnit::Hectopascal)
                return start.heightUnit;
        return HeightUnit::MetresAboveGround;
    }

    void writeName(const fs::path& file)
    {
        const fs::path full = fs::absolute(file).lexically_normal();
        const fs::path relative = full.lexically_relative(m_folder);
        const bool isBelow = !relative.empty() && *relative.begin() != "..";
        const std::string folder = (isBelow ? relative : full).parent_path().string();
        line(folder.empty() ? "./" : folder.ends_with('/') ? folder : folder + '/');
        line(full.filename().string());
    }

    void setting(std::string_view name, const std::string& value)
    {
        m_text.setup += std::format(" {} = {},\n", name, value);
    }

    void writeSetup()
    {
        m_text.setup = " &SETUP\n";
        setting("tratio", std::format("{}", m_request.hysplit.tratio));
        setting("delt", std::format("{}.0", m_request.hysplit.delt.count()));
        setting("mgmin", "10");
        setting("khmax", std::format("{}", m_schedule.khmax.count()));
        setting("kmixd", "0");
        setting("kmsl", unit() == HeightUnit::MetresAboveSeaLevel ? "1" : "0");
        setting("nstr", std::format("{}", m_schedule.nstr.count()));
        setting("mhrs", std::format("{}", m_schedule.mhrs.count()));
        setting("nver", "0");
        setting("tout",
            std::format(
                "{}", std::max<std::int64_t>(1, std::chrono::round<minutes>(m_request.outputInterval).count())));
        setting("dxf", std::format("{}", m_ensemble.columns));
        setting("dyf", std::format("{}", m_ensemble.rows));
        setting("dzf", std::format("{}", m_ensemble.sigma));
        for (const PathVariable variable : allPathVariables)
            if (const std::string_view name = settingOf(variable); !name.empty())
                setting(name, std::ranges::count(m_request.pathVariables, variable) > 0 ? "1" : "0");
        setting("messg", "'MESSAGE'");
        m_text.setup += " /\n";
    }

    const RunRequest& m_request;
    const fs::path& m_output;
    const MeteorologyOffset& m_ensemble;
    fs::path m_folder;
    StartSchedule m_schedule;
    HysplitFilesText m_text;
};

void save(const fs::path& file, const std::string& text)
{
    const QString name = QFileInfo(file).filePath();
    QSaveFile target(name);
    const auto size = static_cast<qint64>(text.size());
    if (!target.open(QIODevice::WriteOnly) || target.write(text.data(), size) != size || !target.commit())
        throw EngineError(EngineError::Kind::NotWritable, file,
            inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "Cannot write %1: %2."))
                .arg(name, target.errorString())
                .toStdString());
}

} // namespace

HysplitFilesText hysplitFiles(
    const RunRequest& request, const fs::path& output, const fs::path& folder, const MeteorologyOffset& ensemble)
{
    return Writer(request, output, folder, ensemble).write();
}

std::vector<std::string> writeControl(
    const RunRequest& request, const fs::path& output, const fs::path& control, const MeteorologyOffset& ensemble)
{
    const HysplitFilesText text = hysplitFiles(request, output, control.parent_path(), ensemble);
    save(control, text.control);
    save(control.parent_path() / "SETUP.CFG", text.setup);
    return text.losses;
}

} // namespace windline

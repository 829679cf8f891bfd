// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/setup_settings.h"

#include "engine/hysplit_files/fortran_values.h"
#include "engine/hysplit_files/namelist.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace windline {

namespace {

// They shape puffs, particles, emissions and files of HYSPLIT's dispersion model, or files and memory of HYSPLIT that
// Windline has no part in (MESSG, MGMIN): a trajectory is the same whatever they say.
constexpr std::string_view withoutEffect[] = {"AREA", "CAPEMIN", "CMASS", "CMTFN", "CONAGE", "CPACK", "EFILE", "FRHMAX",
    "FRHS", "FRME", "FRMR", "FRTS", "FRVS", "GEMAGE", "HSCALE", "ICHEM", "IDSP", "INITD", "KBLS", "KBLT", "KDEF",
    "KHINP", "KPUFF", "KRAND", "KRND", "KSPL", "KWET", "KZMIX", "MAXDIM", "MAXPAR", "MESSG", "MGMIN", "NBPTYP", "NCYCL",
    "NDUMP", "NINIT", "NUMPAR", "OUTDT", "P10F", "PINBC", "PINPF", "PLRISE", "POUTF", "PTYPE", "QCYCLE", "RHB", "RHT",
    "SEED", "SPLITF", "TKERD", "TKERN", "TVMIX", "VBUG", "VDIST", "VSCALE", "VSCALES", "VSCALEU"};

// They would change a trajectory or what is written about it; only HYSPLIT's own value can be had.
struct Unsupported {
    std::string_view name;
    double supported;
    const char* instead;
};

constexpr Unsupported unsupported[] = {
    {"K10M", 1, QT_TRANSLATE_NOOP("hysplit_files", "winds at 10 m and temperatures at 2 m are used")},
    {"KAGL", 1, QT_TRANSLATE_NOOP("hysplit_files", "heights are written above ground")},
    {"KMIX0", 250, QT_TRANSLATE_NOOP("hysplit_files", "mixing depths are written as the meteorology gives them")},
    {"KMIXD", 0, QT_TRANSLATE_NOOP("hysplit_files", "mixing depths are those of the meteorology")},
    {"NVER", 0, QT_TRANSLATE_NOOP("hysplit_files", "trajectories are not split in the vertical")},
    {"TM_UWND", 0, QT_TRANSLATE_NOOP("hysplit_files", "the wind is not among the columns of the tdump file")},
    {"TM_VWND", 0, QT_TRANSLATE_NOOP("hysplit_files", "the wind is not among the columns of the tdump file")},
};

constexpr double otherDefaultOfKmix0 = 150; // since HYSPLIT 4.9 the graphical interface writes it

constexpr std::pair<std::string_view, PathVariable> diagnostics[] = {
    {"TM_PRES", PathVariable::Pressure},
    {"TM_TPOT", PathVariable::PotentialTemperature},
    {"TM_TAMB", PathVariable::AirTemperature},
    {"TM_RAIN", PathVariable::Rainfall},
    {"TM_MIXD", PathVariable::MixingDepth},
    {"TM_RELH", PathVariable::RelativeHumidity},
    {"TM_SPHU", PathVariable::SpecificHumidity},
    {"TM_MIXR", PathVariable::MixingRatio},
    {"TM_TERR", PathVariable::TerrainHeight},
    {"TM_DSWF", PathVariable::DownwardSolarFlux},
};

class SetupReader {
public:
    SetupReader(FileMessages& problems, FileMessages& warnings)
        : m_problems(problems)
        , m_warnings(warnings)
    {
    }

    SetupSettings read(std::span<const std::string> lines)
    {
        const NamelistText text = parseNamelist(lines, "SETUP", m_problems, m_warnings);
        std::map<std::string, int> seen;
        for (const NamelistEntry& entry : text.entries) {
            if (const auto [earlier, isNew] = seen.try_emplace(entry.name, entry.line); !isNew)
                warn(entry,
                    inHysplitFiles(
                        QT_TRANSLATE_NOOP("hysplit_files", "%1 is set a second time, after line %2; this one holds."))
                        .arg(QString::fromStdString(entry.name))
                        .arg(earlier->second));
            seen[entry.name] = entry.line;
            use(entry);
        }
        m_settings.pathVariables.clear();
        for (const auto& [name, variable] : diagnostics)
            if (m_isRecorded[variable])
                m_settings.pathVariables.push_back(variable);
        return std::move(m_settings);
    }

private:
    void use(const NamelistEntry& entry)
    {
        const std::string_view name = entry.name;
        if (std::ranges::find(withoutEffect, name) != std::end(withoutEffect))
            return;
        const auto* diagnostic =
            std::ranges::find(diagnostics, name, &std::pair<std::string_view, PathVariable>::first);
        const auto* without = std::ranges::find(unsupported, name, &Unsupported::name);
        if (diagnostic != std::end(diagnostics))
            integer(entry, 0, 1, [&](long value) { m_isRecorded[diagnostic->second] = value != 0; });
        else if (without != std::end(unsupported))
            checkUnsupported(entry, *without);
        else if (!useSteps(entry) && !useStarts(entry))
            warn(entry,
                inHysplitFiles(
                    QT_TRANSLATE_NOOP("hysplit_files", "%1 is not a setting that Windline knows; it is not used."))
                    .arg(shown(name)));
    }

    bool useSteps(const NamelistEntry& entry)
    {
        if (entry.name == "TRATIO")
            real(entry, 1e-3, 100, [&](double value) { m_settings.tratio = value; });
        else if (entry.name == "DELT")
            real(entry, -60, 60, [&](double value) { useDelt(entry, value); });
        else if (entry.name == "TOUT")
            integer(entry, 1, 9999 * 60L, [&](long value) { m_settings.tout = std::chrono::minutes(value); });
        else
            return false;
        return true;
    }

    void useDelt(const NamelistEntry& entry, double minutes)
    {
        if (minutes < 0)
            warn(entry,
                inHysplitFiles(
                    QT_TRANSLATE_NOOP("hysplit_files",
                        "DELT = %1 (a least time step) is not supported; the step follows from TRATIO alone."))
                    .arg(minutes));
        else if (minutes != std::floor(minutes) || (minutes > 0 && 60 % static_cast<int>(minutes) != 0))
            m_problems.add(entry.line,
                inHysplitFiles(
                    QT_TRANSLATE_NOOP("hysplit_files",
                        "DELT = %1 must be whole minutes that divide an hour, such as 10, 20 or 60, or 0 for "
                        "steps that follow the wind."))
                    .arg(minutes));
        else
            m_settings.delt = std::chrono::minutes(static_cast<int>(minutes));
    }

    bool useStarts(const NamelistEntry& entry)
    {
        if (entry.name == "KMSL")
            integer(entry, 0, 2, [&](long value) { useKmsl(entry, value); });
        else if (entry.name == "NSTR")
            integer(entry, -9999, 9999, [&](long value) { useNstr(entry, value); });
        else if (entry.name == "MHRS")
            integer(entry, 0, 1'000'000, [&](long value) { m_settings.mhrs = std::chrono::hours(value); });
        else if (entry.name == "KHMAX")
            integer(entry, 1, 1'000'000, [&](long value) { m_settings.khmax = std::chrono::hours(value); });
        else if (entry.name == "DXF")
            real(entry, 0, 100, [&](double value) { m_settings.ensemble.columns = static_cast<float>(value); });
        else if (entry.name == "DYF")
            real(entry, 0, 100, [&](double value) { m_settings.ensemble.rows = static_cast<float>(value); });
        else if (entry.name == "DZF")
            real(entry, 0, 1, [&](double value) { m_settings.ensemble.sigma = static_cast<float>(value); });
        else
            return false;
        return true;
    }

    void useKmsl(const NamelistEntry& entry, long value)
    {
        if (value == 2)
            m_problems.add(entry.line,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files",
                    "KMSL = 2 (heights as fractions of the mixing depth) is not supported; give heights above ground "
                    "(0) or above sea level (1).")));
        else
            m_settings.heightUnit = value == 1 ? HeightUnit::MetresAboveSeaLevel : HeightUnit::MetresAboveGround;
    }

    void useNstr(const NamelistEntry& entry, long value)
    {
        if (value < 0)
            m_problems.add(entry.line,
                inHysplitFiles(
                    QT_TRANSLATE_NOOP("hysplit_files",
                        "NSTR = %1 (new trajectories from the end points of others) is not supported; use 0, "
                        "or hours between starts."))
                    .arg(value));
        else
            m_settings.nstr = std::chrono::hours(value);
    }

    void checkUnsupported(const NamelistEntry& entry, const Unsupported& setting)
    {
        const auto value = single(entry);
        if (!value)
            return;
        const auto number = realInWord(*value);
        const bool isOtherDefault = setting.name == "KMIX0" && number && *number == otherDefaultOfKmix0;
        if (!(number && *number == setting.supported) && !isOtherDefault)
            warn(entry,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "%1 = %2 is not supported; %3."))
                    .arg(QString::fromStdString(entry.name), shown(*value), inHysplitFiles(setting.instead)));
    }

    // The value of a setting that has one; nothing, after a word about it, when there are several, and nothing when the
    // default is left.
    std::optional<std::string> single(const NamelistEntry& entry)
    {
        if (entry.values.size() > 1)
            m_problems.add(entry.line,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "%1 has %2 values, and can have one."))
                    .arg(QString::fromStdString(entry.name))
                    .arg(entry.values.size()));
        return entry.values.size() == 1 ? std::optional(entry.values.front()) : std::nullopt;
    }

    template <typename Use> void real(const NamelistEntry& entry, double least, double greatest, Use use)
    {
        const auto text = single(entry);
        if (!text)
            return;
        const auto value = realInWord(*text);
        if (!value || *value < least || *value > greatest)
            m_problems.add(entry.line,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "%1 = %2 is not a number from %3 to %4."))
                    .arg(QString::fromStdString(entry.name), shown(*text))
                    .arg(least)
                    .arg(greatest));
        else
            use(*value);
    }

    template <typename Use> void integer(const NamelistEntry& entry, long least, long greatest, Use use)
    {
        const auto text = single(entry);
        if (!text)
            return;
        const auto value = integerInWord(*text);
        if (!value || *value < least || *value > greatest)
            m_problems.add(entry.line,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "%1 = %2 is not a whole number from %3 to %4."))
                    .arg(QString::fromStdString(entry.name), shown(*text))
                    .arg(least)
                    .arg(greatest));
        else
            use(*value);
    }

    void warn(const NamelistEntry& entry, const QString& what) { m_warnings.add(entry.line, what); }

    FileMessages& m_problems;
    FileMessages& m_warnings;
    std::map<PathVariable, bool> m_isRecorded{{PathVariable::Pressure, true}};
    SetupSettings m_settings;
};

} // namespace

SetupSettings parseSetup(std::span<const std::string> lines, FileMessages& problems, FileMessages& warnings)
{
    return SetupReader(problems, warnings).read(lines);
}

} // namespace windline

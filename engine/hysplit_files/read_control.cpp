// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/control_text.h"
#include "engine/hysplit_files/hysplit_case.h"
#include "engine/hysplit_files/setup_settings.h"
#include "engine/text/text_file.h"

#include <algorithm>
#include <array>

namespace windline {

namespace {

namespace fs = std::filesystem;
using std::chrono::hours;
using std::chrono::seconds;

constexpr std::int64_t mostStarts = 1'000'000; // with all their repeats

bool isThere(const fs::path& file)
{
    std::error_code error;
    return fs::exists(file, error);
}

// Without "./" and "../" where that names the same file, which behind a link to a folder it need not.
fs::path tidied(const fs::path& path)
{
    std::error_code error;
    const fs::path normal = path.lexically_normal();
    const fs::path folder = path.has_parent_path() ? path.parent_path() : ".";
    const fs::path normalFolder = normal.has_parent_path() ? normal.parent_path() : ".";
    return fs::equivalent(folder, normalFolder, error) && !error ? normal : path;
}

// HYSPLIT writes one behind the other, and expects the folder to end in a slash.
fs::path joined(const fs::path& controlFolder, const std::string& folder, const std::string& name)
{
    const fs::path usual = controlFolder / folder / name;
    const fs::path literal = controlFolder / (folder + name);
    return tidied(!isThere(usual) && isThere(literal) ? literal : usual);
}

void addMeteorology(HysplitCase& result, const ControlText& text, const fs::path& folder, FileMessages& problems)
{
    for (const ControlText::MetFile& met : text.meteorology) {
        const fs::path file = joined(folder, met.folder, met.name);
        result.request.meteorology.push_back(file);
        result.meteorologyLines.push_back(met.line);
        std::error_code error;
        const QString name = QString::fromStdU16String(file.u16string());
        if (met.name.empty() || met.folder.empty())
            continue;
        if (!isThere(file))
            problems.add(met.line,
                inHysplitFiles(
                    QT_TRANSLATE_NOOP("hysplit_files", "there is no meteorology file %1; check folder and name."))
                    .arg(name));
        else if (fs::is_directory(file, error))
            problems.add(met.line,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "%1 is a folder, not a meteorology file."))
                    .arg(name));
    }
}

void addStarts(HysplitCase& result, const ControlText& text, HeightUnit unit, FileMessages& problems)
{
    const std::string name = result.control.filename().string();
    for (const ControlText::Start& start : text.starts) {
        if (start.height < 0 && unit == HeightUnit::MetresAboveGround)
            problems.add(start.line,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "the height %1 m is below the ground."))
                    .arg(start.height));
        StartPoint point;
        point.latitudeDegrees = start.latitude;
        point.longitudeDegrees = start.longitude;
        point.height = start.height;
        point.heightUnit = unit;
        point.origin = inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "%1, line %2"))
                           .arg(QString::fromStdString(name))
                           .arg(start.line)
                           .toStdString();
        result.request.starts.push_back(std::move(point));
    }
}

// How often all starts come: at 0, NSTR, 2 NSTR … hours, before MHRS and before the run ends.
std::int64_t passesOf(const HysplitCase& hysplitCase)
{
    if (hysplitCase.startInterval <= hours(0))
        return 1;
    const hours end = std::min(abs(hysplitCase.hours), hysplitCase.lastRestart);
    return std::max<std::int64_t>(
        1, (end.count() + hysplitCase.startInterval.count() - 1) / hysplitCase.startInterval.count());
}

void addRepeats(HysplitCase& hysplitCase)
{
    RunRequest& request = hysplitCase.request;
    const std::vector<StartPoint> first = request.starts;
    const int direction = hysplitCase.hours.count() < 0 ? -1 : 1;
    for (std::int64_t pass = 1; pass < passesOf(hysplitCase); ++pass) {
        const hours later = hysplitCase.startInterval * pass;
        const seconds left = direction * (abs(hysplitCase.hours) - later);
        for (StartPoint start : first) {
            start.time = *request.startTime + direction * later;
            if (abs(left) < abs(request.duration))
                start.duration = left;
            request.starts.push_back(std::move(start));
        }
    }
}

void start(HysplitCase& hysplitCase, Time time)
{
    hysplitCase.request.startTime = time;
    hysplitCase.relativeStart.reset();
    addRepeats(hysplitCase);
}

void use(HysplitCase& result, const SetupSettings& settings)
{
    RunRequest& request = result.request;
    request.hysplit.tratio = settings.tratio;
    request.hysplit.delt = settings.delt;
    request.outputInterval = settings.tout;
    request.pathVariables = settings.pathVariables;
    request.duration = std::clamp<seconds>(result.hours, -settings.khmax, settings.khmax);
    result.ensemble = settings.ensemble;
    result.startInterval = settings.nstr;
    result.lastRestart = settings.mhrs;
}

void use(HysplitCase& result, const ControlText& text)
{
    result.request.numerics = Numerics::Hysplit;
    result.request.verticalMotion = text.verticalMotion;
    result.request.hysplit.modelTopMetres = text.topMetres;
    result.relativeStart = text.relativeStart;
    result.hours = text.hours;
    result.timeLine = text.timeLine;
    result.countLine = text.countLine;
    result.hoursLine = text.hoursLine;
    result.motionLine = text.motionLine;
    result.topLine = text.topLine;
    result.metCountLine = text.metCountLine;
    result.outputFolderLine = text.outputFolderLine;
    result.outputLine = text.outputLine;
}

void append(std::vector<FileMessage>& list, FileMessages& more)
{
    std::ranges::move(more.take(), std::back_inserter(list));
}

} // namespace

HysplitCase readControl(const fs::path& control, const std::optional<fs::path>& setup)
{
    HysplitCase result;
    result.control = control;
    result.setup = setup.value_or(fs::path());
    const std::vector<std::string> controlLines = readTextLines(control);

    FileMessages problems(control), warnings(control);
    const ControlText text = parseControl(controlLines, problems, warnings);
    use(result, text);
    SetupSettings settings;
    FileMessages setupProblems(result.setup), setupWarnings(result.setup);
    if (setup)
        settings = parseSetup(readTextLines(*setup), setupProblems, setupWarnings);
    use(result, settings);

    const fs::path folder = control.parent_path();
    addMeteorology(result, text, folder, problems);
    addStarts(result, text, settings.heightUnit, problems);
    if (!text.outputName.empty())
        result.output = tidied(folder / text.outputFolder / text.outputName);
    if (passesOf(result) * static_cast<std::int64_t>(text.starts.size()) > mostStarts)
        setupProblems.add(1,
            inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "NSTR = %1 makes more than %2 starts; start less often."))
                .arg(settings.nstr.count())
                .arg(mostStarts));
    append(result.problems, problems);
    append(result.problems, setupProblems);
    append(result.warnings, warnings);
    append(result.warnings, setupWarnings);
    if (text.startTime && result.problems.empty())
        start(result, *text.startTime);
    else
        result.request.startTime = text.startTime;
    return result;
}

std::optional<fs::path> setupBeside(const fs::path& control)
{
    const fs::path file = control.parent_path() / "SETUP.CFG";
    return isThere(file) ? std::optional(file) : std::nullopt;
}

void setStartTime(HysplitCase& hysplitCase, Time first, Time last)
{
    const bool isBackward = hysplitCase.hours < hours(0);
    const auto offset = hysplitCase.relativeStart.value_or(std::chrono::minutes(0));
    start(hysplitCase, isBackward ? last - offset : first + offset);
}

} // namespace windline

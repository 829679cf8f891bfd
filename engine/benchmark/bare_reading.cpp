// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/bare_reading.h"

#include "engine/hysplit/hysplit_winds.h"
#include "engine/model/engine_error.h"
#include "engine/netcdf/library_lock.h"
#include "engine/readers/open_reader.h"
#include "engine/run/interval_plan.h"
#include "engine/run/stopwatch.h"
#include "engine/run/vertical_choice.h"
#include "engine/winds/accurate_winds.h"

#include <QCoreApplication>
#include <QString>

#include <netcdf.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace windline {

namespace {

void check(int status, const std::filesystem::path& file)
{
    if (status != NC_NOERR)
        throw EngineError(EngineError::Kind::NotReadable, file,
            QCoreApplication::translate("Benchmark", "%1 cannot be read: %2.")
                .arg(QString::fromStdU16String(file.u16string()), QString::fromUtf8(nc_strerror(status)))
                .toStdString());
}

class OpenFile {
public:
    explicit OpenFile(const std::filesystem::path& file) { check(nc_open(file.c_str(), NC_NOWRITE, &m_id), file); }
    ~OpenFile() { nc_close(m_id); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    int id() const { return m_id; }

private:
    int m_id = -1;
};

// Which fields, and between which times, as the run would choose them.
MetSelection selectionOf(const RunRequest& request, const MetSeries& series)
{
    const VerticalMotion motion = chooseVerticalMotion(request, series.fields()).motion;
    const std::unique_ptr<WindMaker> maker = request.numerics == Numerics::Hysplit
        ? makeHysplitWindMaker(request, motion, series.coordinate())
        : makeAccurateWindMaker({motion, request.pathVariables, series.coordinate()});
    return series.select(maker->requiredFields(series.fields()), maker->optionalFields(series.fields()),
        maker->levelChoice(), maker->fieldsAlongPath(series.fields()));
}

std::set<Time> timesRead(const RunRequest& request, const MetSelection& selection)
{
    const auto startOf = [&](const StartPoint& start) {
        return start.time.value_or(request.startTime.value_or(selection.times.front()));
    };
    const auto [earliest, latest] =
        std::ranges::minmax_element(request.starts, {}, [&](const StartPoint& start) { return startOf(start); });
    const bool isBackward = request.duration < std::chrono::seconds(0);
    const Time begin = isBackward ? startOf(*latest) : startOf(*earliest);
    const Time end = (isBackward ? startOf(*earliest) : startOf(*latest)) + request.duration;
    std::set<Time> times;
    for (const Interval& interval : planIntervals(selection.times, begin, end)) {
        times.insert(selection.times[interval.first]);
        times.insert(selection.times[interval.first + 1]);
    }
    return times;
}

} // namespace

BareReader::BareReader(const RunRequest& request)
    : m_files(request.meteorology)
{
    const MetSelection selection = selectionOf(request, openMeteorology(m_files));
    std::vector<MetInventory> inventories;
    for (const std::filesystem::path& file : m_files) {
        inventories.push_back(openReader(file)->inventory());
        if (!inventories.back().format.starts_with("NetCDF"))
            throw EngineError(EngineError::Kind::UnknownFormat, file,
                QCoreApplication::translate("Benchmark", "Bare reading is for NetCDF files; %1 is none.")
                    .arg(QString::fromStdU16String(file.u16string()))
                    .toStdString());
    }
    std::set<std::pair<std::size_t, std::string>> constants; // read once
    for (const Time time : timesRead(request, selection)) {
        for (const Field field : allFields) {
            if (!selection.fields.contains(field))
                continue;
            for (std::size_t file = 0; file < inventories.size(); ++file) { // the file named first is used
                const MetInventory& inventory = inventories[file];
                const FieldSource* source = inventory.find(field);
                if (source == nullptr)
                    continue;
                if (source->constantInTime) {
                    if (constants.insert({file, source->nameInFile}).second)
                        add(file, source->nameInFile, 0, 0);
                    break;
                }
                const auto found = std::ranges::find(inventory.times, time);
                if (found == inventory.times.end())
                    continue;
                add(file, source->nameInFile, std::size_t(found - inventory.times.begin()), inventory.times.size());
                break;
            }
        }
    }
}

// times: of the file; 0 for a variable without them.
void BareReader::add(std::size_t file, const std::string& variable, std::size_t timeIndex, std::size_t times)
{
    const auto lock = lockNetcdf();
    const OpenFile opened(m_files[file]);
    int id = 0;
    int dimensions = 0;
    nc_type type = NC_NAT;
    std::size_t size = 0;
    if (nc_inq_varid(opened.id(), variable.c_str(), &id) != NC_NOERR) // in a group, or of a name made up by the reader
        return;
    check(nc_inq_varndims(opened.id(), id, &dimensions), m_files[file]);
    std::vector<int> ids(static_cast<std::size_t>(dimensions));
    check(nc_inq_vardimid(opened.id(), id, ids.data()), m_files[file]);
    check(nc_inq_vartype(opened.id(), id, &type), m_files[file]);
    check(nc_inq_type(opened.id(), type, nullptr, &size), m_files[file]);
    Slab slab{.file = file, .variable = variable, .start = std::vector<std::size_t>(ids.size(), 0), .count = {}};
    bool timeIsFound = times == 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        std::size_t length = 0;
        check(nc_inq_dimlen(opened.id(), ids[i], &length), m_files[file]);
        slab.count.push_back(length);
        if (!timeIsFound && length == times) { // the first of that length: CF has the time first
            slab.start[i] = timeIndex;
            slab.count[i] = 1;
            timeIsFound = true;
        }
    }
    const std::size_t bytes = std::accumulate(slab.count.begin(), slab.count.end(), size, std::multiplies<>());
    m_bytes += static_cast<std::int64_t>(bytes);
    m_values.resize(std::max(m_values.size(), bytes));
    m_slabs.push_back(std::move(slab));
}

double BareReader::read(const std::stop_token& stop)
{
    const auto lock = lockNetcdf();
    const Stopwatch watch;
    std::vector<std::unique_ptr<OpenFile>> opened(m_files.size());
    for (const Slab& slab : m_slabs) {
        if (stop.stop_requested())
            break;
        std::unique_ptr<OpenFile>& file = opened[slab.file];
        if (!file)
            file = std::make_unique<OpenFile>(m_files[slab.file]);
        int id = 0;
        check(nc_inq_varid(file->id(), slab.variable.c_str(), &id), m_files[slab.file]);
        check(nc_get_vara(file->id(), id, slab.start.data(), slab.count.data(), m_values.data()), m_files[slab.file]);
    }
    opened.clear();
    return watch.seconds();
}

} // namespace windline

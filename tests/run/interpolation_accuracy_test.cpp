// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/hysplit_case.h"
#include "engine/kernel/sphere.h"
#include "engine/model/interpolation.h"
#include "engine/readers/open_reader.h"
#include "engine/run/run.h"
#include "engine/strategies/sequential.h"
#include "tests/support/made_meteorology.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

using namespace windline;
using std::chrono::hours;

namespace {

namespace fs = std::filesystem;

const fs::path shared = WINDLINE_SHARED_DATA;

// Which directions are cubic; no run has the ones between, docs/numerics.md tells what they give.
enum class Cubic { Nothing, Horizontal, HorizontalAndTime, Everything };

// The sequential strategy on winds that are less than wholly cubic.
class PartlyCubic final : public Strategy {
public:
    explicit PartlyCubic(Cubic cubic)
        : m_cubic(cubic)
    {
    }
    std::string_view name() const override { return "partly cubic"; }
    int workers() const override { return 1; }

    AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        IntervalTask partly = task;
        CubicView& cubic = std::get<WindView>(partly.winds).cubic;
        if (m_cubic != Cubic::Everything)
            cubic.isVerticalToo = false;
        if (m_cubic == Cubic::Horizontal) {
            cubic.otherTimes = 0;
            cubic.perTimes[0] = -1;
            cubic.perTimes[1] = 1;
        }
        return makeSequentialStrategy()->advance(partly, stop);
    }

private:
    Cubic m_cubic;
};

std::vector<Trajectory> trajectories(RunRequest request, Cubic cubic)
{
    request.interpolation = cubic == Cubic::Nothing ? Interpolation::Linear : Interpolation::Cubic;
    PartlyCubic strategy(cubic);
    RunResult result = run(request, strategy, RunMonitor{});
    for (const Problem& problem : result.report.problems)
        qWarning() << problem.message.c_str();
    return std::move(result.trajectories);
}

struct Distances {
    std::vector<double> kilometres;

    double mean() const
    {
        return std::accumulate(kilometres.begin(), kilometres.end(), 0.0) / static_cast<double>(kilometres.size());
    }
    double median() const
    {
        std::vector<double> sorted = kilometres;
        std::ranges::sort(sorted);
        return 0.5 * (sorted[(sorted.size() - 1) / 2] + sorted[sorted.size() / 2]);
    }
};

const TrajectoryPoint* pointAt(const Trajectory& trajectory, int hour)
{
    for (const TrajectoryPoint& point : trajectory.points)
        if (std::fabs(point.ageSeconds) == hour * 3600.0)
            return &point;
    return nullptr;
}

// exact.csv: by trajectory (from 0) and hour.
struct ExactPoint {
    double latitude;
    double longitude;
    double hectopascal;
    bool wasNearGround; // once, until then: in the surface layer, where the 10-m wind counts, or below
};
using ExactPaths = std::map<std::pair<int, int>, ExactPoint>;

ExactPaths exactPaths()
{
    QFile file(QString::fromStdString((shared / "hysplit/wave/f72_n16_dt10/exact.csv").string()));
    ExactPaths paths;
    if (!file.open(QIODevice::ReadOnly))
        return paths;
    file.readLine();
    std::map<int, double> lowest;
    while (!file.atEnd()) {
        const QByteArrayList words = file.readLine().trimmed().split(',');
        constexpr double surfaceLayerMetres = 100;
        double& height = lowest.try_emplace(words[0].toInt(), 1e9).first->second;
        height = std::min(height, words[5].toDouble());
        paths[{words[0].toInt() - 1, words[1].toInt() / 60}] = {
            words[2].toDouble(), words[3].toDouble(), words[4].toDouble(), height < surfaceLayerMetres};
    }
    return paths;
}

// Of the trajectories that have not been near the ground.
Distances fromTruth(const std::vector<Trajectory>& trajectories, const ExactPaths& truth, int hour)
{
    Distances distances;
    for (std::size_t i = 0; i < trajectories.size(); ++i) {
        const ExactPoint& exact = truth.at({static_cast<int>(i), 1 + hour});
        const TrajectoryPoint* const point = pointAt(trajectories[i], hour);
        if (point != nullptr && !exact.wasNearGround)
            distances.kilometres.push_back(
                greatCircleMetres(point->latitudeDegrees, point->longitudeDegrees, exact.latitude, exact.longitude)
                / 1000);
    }
    return distances;
}

// Of the trajectories that both still have.
Distances apart(const std::vector<Trajectory>& some, const std::vector<Trajectory>& others, int hour)
{
    Distances distances;
    for (std::size_t i = 0; i < some.size(); ++i) {
        const TrajectoryPoint* const a = pointAt(some[i], hour);
        const TrajectoryPoint* const b = pointAt(others[i], hour);
        if (a != nullptr && b != nullptr)
            distances.kilometres.push_back(
                greatCircleMetres(a->latitudeDegrees, a->longitudeDegrees, b->latitudeDegrees, b->longitudeDegrees)
                / 1000);
    }
    return distances;
}

// The winds of real meteorology, and files of some of their times.
class Thinned {
public:
    explicit Thinned(const fs::path& folder)
    {
        std::vector<fs::path> files;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder))
            files.push_back(entry.path());
        std::ranges::sort(files);
        MetSeries series = openMeteorology(files);
        const FieldSet winds{Field::EastwardWind, Field::NorthwardWind};
        const MetSelection selection = series.select(winds, {}, LevelChoice::Common, {});
        for (std::size_t i = 0; i < selection.times.size(); ++i)
            m_times.push_back(series.read(selection, i));
    }

    const MetSnapshot& first() const { return m_times.front(); }

    // A file of every so-manyth of the times, which are an hour apart, and every so-manyth row and column.
    fs::path write(const fs::path& folder, int step, int every) const
    {
        MadeMeteorology met;
        met.grid = first().grid.horizontal;
        met.grid.longitudeSpacing *= every;
        met.grid.latitudeSpacing *= every;
        met.grid.longitudeCount = (met.grid.longitudeCount - 1) / every + 1;
        met.grid.latitudeCount = (met.grid.latitudeCount - 1) / every + 1;
        met.levelsPa = first().grid.levelsPa;
        met.firstTime = first().time;
        for (std::size_t hour = 0; hour < m_times.size(); hour += step)
            met.hours.push_back(static_cast<double>(hour));
        for (const Field field : {Field::EastwardWind, Field::NorthwardWind})
            met.levelFields.emplace_back(
                field, [this, field](double latitude, double longitude, double pressure, double hour) {
                    return m_times[std::lround(hour)][field][index(latitude, longitude, pressure)];
                });
        const fs::path file = folder / (std::to_string(step) + "h" + std::to_string(every) + ".nc");
        met.write(file);
        return file;
    }

private:
    std::size_t index(double latitude, double longitude, double pressure) const
    {
        const HorizontalGrid& grid = first().grid.horizontal;
        const auto level =
            std::ranges::lower_bound(first().grid.levelsPa, pressure - 1) - first().grid.levelsPa.begin();
        const auto row = std::lround((latitude - grid.latitudeFirst) / grid.latitudeSpacing);
        const auto column = std::lround((longitude - grid.longitudeFirst) / grid.longitudeSpacing);
        return static_cast<std::size_t>((level * grid.latitudeCount + row) * grid.longitudeCount + column);
    }

    std::vector<MetSnapshot> m_times;
};

} // namespace

// What cubic interpolation is for, measured: the tables of docs/numerics.md.
class InterpolationAccuracyTest : public QObject {
    Q_OBJECT
private slots:
    void againstTheExactTruth()
    {
        if (!fs::exists(shared / "hysplit/wave/met.nc"))
            QSKIP("../shared/data/hysplit/wave is missing");
        const HysplitCase control = readControl(shared / "hysplit/wave/f72_n16_dt10/CONTROL");
        QVERIFY(control.problems.empty());
        RunRequest request = control.request;
        request.meteorology = {shared / "hysplit/wave/met.nc"};
        request.numerics = Numerics::Accurate;
        request.outputInterval = hours(1);
        request.duration = hours(24);
        const ExactPaths truth = exactPaths();
        // From where they are after an hour, given by pressure, so that no heights of the file take part.
        for (std::size_t i = 0; i < request.starts.size(); ++i) {
            const ExactPoint& exact = truth.at({static_cast<int>(i), 1});
            request.starts[i].latitudeDegrees = exact.latitude;
            request.starts[i].longitudeDegrees = exact.longitude;
            request.starts[i].height = exact.hectopascal;
            request.starts[i].heightUnit = HeightUnit::Hectopascal;
        }
        request.startTime = *request.startTime + hours(1);
        std::map<Cubic, double> after24;
        for (const auto& [name, cubic] :
            {std::pair("linear", Cubic::Nothing), {"cubic horizontally", Cubic::Horizontal},
                {"cubic in time too", Cubic::HorizontalAndTime}, {"cubic in ln p too", Cubic::Everything}}) {
            const std::vector<Trajectory> paths = trajectories(request, cubic);
            QString text;
            for (const int hour : {6, 12, 24}) {
                const Distances distances = fromTruth(paths, truth, hour);
                QVERIFY(distances.kilometres.size() >= 8);
                text += QString::asprintf("  %d h (%zu): %5.2f / %5.2f", hour, distances.kilometres.size(),
                    distances.mean(), distances.median());
                after24[cubic] = distances.mean();
            }
            qInfo("wave, %-19s mean / median km %s", name, qPrintable(text));
        }
        QVERIFY(after24[Cubic::Nothing] > 10);
        QVERIFY(after24[Cubic::HorizontalAndTime] <= 2.5);
        QVERIFY(after24[Cubic::Everything] <= 0.6);
    }

    // The winds of all 24 hours are what is known best; what is made of every third and of every sixth of them?
    void onRealWinds()
    {
        const fs::path folder = shared / "met/era5_pl_20200101_hourly";
        if (!fs::exists(folder))
            QSKIP("../shared/data/met/era5_pl_20200101_hourly is missing");
        const Thinned winds(folder);
        QTemporaryDir scratch;
        RunRequest request;
        request.startTime = winds.first().time;
        request.duration = hours(18);
        request.verticalMotion = VerticalMotion::Isobaric;
        for (const double hectopascal : {200.0, 300.0, 400.0, 500.0, 700.0, 850.0})
            for (double latitude = 46; latitude <= 54; latitude += 1)
                for (double longitude = 0.5; longitude < 10; longitude += 1) {
                    StartPoint start;
                    start.latitudeDegrees = latitude;
                    start.longitudeDegrees = longitude;
                    start.height = hectopascal;
                    start.heightUnit = HeightUnit::Hectopascal;
                    request.starts.push_back(start);
                }
        std::map<std::tuple<int, int, Cubic>, std::vector<Trajectory>> paths;
        for (const int every : {1, 4})
            for (const int step : {1, 3, 6}) {
                request.meteorology = {winds.write(scratch.path().toStdString(), step, every)};
                for (const Cubic cubic : {Cubic::Nothing, Cubic::Everything})
                    paths[{every, step, cubic}] = trajectories(request, cubic);
            }
        const std::vector<Trajectory>& best = paths[{1, 1, Cubic::Everything}];
        std::map<std::tuple<int, int, Cubic>, double> after12;
        for (const auto& [which, path] : paths) {
            const auto [every, step, cubic] = which;
            QString text;
            for (const int hour : {6, 12, 18}) {
                const Distances distances = apart(path, best, hour);
                QVERIFY(distances.kilometres.size() > 200);
                text += QString::asprintf("  %d h (%zu): %5.2f / %5.2f", hour, distances.kilometres.size(),
                    distances.mean(), distances.median());
                if (hour == 12)
                    after12[which] = distances.mean();
            }
            qInfo("ERA5, %.2f degrees, %d-hourly, %-6s mean / median km from hourly 0.25 degrees, cubic %s",
                0.25 * every, step, cubic == Cubic::Nothing ? "linear" : "cubic", qPrintable(text));
        }
        // On a grid of a degree three-hourly winds and a cubic are worth more than hourly ones without.
        QVERIFY((after12[{4, 3, Cubic::Everything}] < after12[{4, 1, Cubic::Nothing}]));
        QVERIFY((after12[{4, 1, Cubic::Everything}] < 0.75 * after12[{4, 1, Cubic::Nothing}]));
    }
};

QTEST_GUILESS_MAIN(InterpolationAccuracyTest)
#include "interpolation_accuracy_test.moc"

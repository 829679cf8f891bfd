// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"
#include "ui/models/trajectory_model.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace windline {

// What a plot shows of trajectories.
struct PlotQuantity {
    enum class Kind {
        HeightAboveSeaLevel, // m, over the ground below
        HeightAboveGround, // m
        Pressure, // hPa
        DistanceFromStart, // km along the great circle
        Recorded // `variable`, in its own unit
    };
    Kind kind = Kind::HeightAboveSeaLevel;
    PathVariable variable = PathVariable::AirTemperature;

    bool operator==(const PlotQuantity& other) const
    {
        return kind == other.kind && (kind != Kind::Recorded || variable == other.variable);
    }
};

QString plotQuantityId(const PlotQuantity& quantity); // "height-above-sea-level", "temperature": for settings and files
std::optional<PlotQuantity> plotQuantityFromId(const QString& id);
QString plotQuantityName(const PlotQuantity& quantity); // "Height above sea level"
QString plotQuantityUnit(const PlotQuantity& quantity); // "m"
QString plotValueText(const PlotQuantity& quantity, double value); // "1234 m"; "–" when it is unknown

// Against what: the moment, or the time since the start.
enum class PlotTime { Utc, SinceStart };

// NaN where it is unknown.
double plotValue(const Trajectory& trajectory, std::size_t point, const PlotQuantity& quantity);

struct PlotPoint {
    double x = 0; // seconds since 1970 in UTC, or hours since the start (negative in backward runs)
    float value = unknownValue;
    float ground = unknownValue; // metres above sea level; only with the height above sea level
};

struct PlotLine {
    int id = 0; // of the start, as the selection knows it
    int file = 0; // 0: the run; otherwise the opened file's number
    int colourIndex = 0;
    bool isStale = false;
    bool endedEarly = false;
    QString name; // with its file's before it
    std::optional<Time> start; // none: of a file without times
    std::vector<PlotPoint> points{}; // one for each of the trajectory's, in their order
};

// Trajectories to plot, of the run or of an opened file, as the model has them now. Those that are complete can be
// read on another thread, whatever becomes of the model; those that grow only before the model changes.
struct PlotSource {
    explicit PlotSource(const TrajectoryModel& model, int file = 0, QString fileName = {});

    std::shared_ptr<const std::vector<TrajectoryModel::Origin>> origins;
    std::shared_ptr<const std::vector<Trajectory>> trajectories;
    std::vector<bool> stale;
    std::vector<PathVariable> recorded;
    bool isComplete = false;
    int file = 0;
    QString fileName; // empty: the run
};

// Those that have nowhere to stand (no points; no times, against UTC) are left out. Ends early, with fewer, when it is
// asked to stop.
std::vector<PlotLine> plotLines(
    std::span<const PlotSource> sources, const PlotQuantity& quantity, PlotTime time, const std::stop_token& stop = {});

// What these trajectories can show: heights, pressure and distance always, then all that was recorded along them.
std::vector<PlotQuantity> plotQuantities(std::span<const PlotSource> sources);

// The plotted values, one row for each point: trajectory, file, time, hours since the start, value, ground. Missing
// values are empty fields.
QByteArray plotCsv(std::span<const PlotLine> lines, const PlotQuantity& quantity, PlotTime time);

} // namespace windline

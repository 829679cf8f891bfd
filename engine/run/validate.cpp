// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"

#include <QCoreApplication>
#include <QString>

#include <cmath>

namespace windline {

namespace {

using std::chrono::hours;
using std::chrono::seconds;

class Problems {
public:
    void add(const QString& field, const QString& message)
    {
        m_list.push_back({field.toStdString(), message.toStdString()});
    }
    std::vector<Problem> take() { return std::move(m_list); }

    static QString text(const char* source) { return QCoreApplication::translate("Request", source); }

private:
    std::vector<Problem> m_list;
};

QString text(const char* source)
{
    return Problems::text(source);
}

void checkStart(const StartPoint& start, std::size_t index, bool hasCommonTime, seconds whole, Problems& problems)
{
    const QString name = QStringLiteral("starts[%1].").arg(index);
    if (!(std::fabs(start.latitudeDegrees) <= 90))
        problems.add(name + "latitude",
            text(QT_TRANSLATE_NOOP("Request", "Latitude %1 is not between -90 and 90 degrees."))
                .arg(start.latitudeDegrees));
    if (!(std::fabs(start.longitudeDegrees) <= 360))
        problems.add(name + "longitude",
            text(QT_TRANSLATE_NOOP("Request", "Longitude %1 is not between -360 and 360 degrees."))
                .arg(start.longitudeDegrees));
    switch (start.heightUnit) {
    case HeightUnit::MetresAboveGround:
        if (!(start.height >= 0 && start.height <= 100'000))
            problems.add(name + "height",
                text(QT_TRANSLATE_NOOP("Request", "Height %1 m above ground is not between 0 and 100,000 m."))
                    .arg(start.height));
        break;
    case HeightUnit::MetresAboveSeaLevel:
        if (!(start.height >= -500 && start.height <= 100'000))
            problems.add(name + "height",
                text(QT_TRANSLATE_NOOP("Request", "Height %1 m above sea level is not between -500 and 100,000 m."))
                    .arg(start.height));
        break;
    case HeightUnit::Hectopascal:
        if (!(start.height > 0 && start.height <= 1100))
            problems.add(name + "height",
                text(QT_TRANSLATE_NOOP("Request", "Pressure %1 hPa is not between 0 and 1100 hPa.")).arg(start.height));
        break;
    }
    if (start.duration
        && (*start.duration == seconds(0) || (*start.duration < seconds(0)) != (whole < seconds(0))
            || abs(*start.duration) > abs(whole)))
        problems.add(name + "duration",
            text(QT_TRANSLATE_NOOP("Request",
                     "Start %1 has a duration of its own that is 0, longer than the run's or of another direction."))
                .arg(index + 1));
    if (!start.time && !hasCommonTime)
        problems.add(name + "time",
            text(QT_TRANSLATE_NOOP(
                     "Request", "Start %1 has no time: give a start time for the run, or one for this start."))
                .arg(index + 1));
}

} // namespace

std::vector<Problem> validate(const RunRequest& request)
{
    Problems problems;
    if (request.meteorology.empty())
        problems.add("meteorology", text(QT_TRANSLATE_NOOP("Request", "No meteorology: name at least one file.")));
    if (request.starts.empty())
        problems.add("starts", text(QT_TRANSLATE_NOOP("Request", "No start: add at least one start point.")));
    for (std::size_t i = 0; i < request.starts.size(); ++i)
        checkStart(request.starts[i], i, request.startTime.has_value(), request.duration, problems);

    constexpr seconds longestDuration = hours(24 * 3660);
    if (request.duration == seconds(0))
        problems.add("duration",
            text(QT_TRANSLATE_NOOP("Request", "The duration is 0: give hours forward (24) or backward (-24).")));
    else if (request.duration > longestDuration || request.duration < -longestDuration)
        problems.add("duration", text(QT_TRANSLATE_NOOP("Request", "The duration is longer than ten years.")));
    if (request.timeStep < seconds(1) || request.timeStep > hours(1))
        problems.add(
            "timeStep", text(QT_TRANSLATE_NOOP("Request", "The time step must be between 1 second and 60 minutes.")));
    if (request.outputInterval < seconds(1) || request.outputInterval > longestDuration)
        problems.add("outputInterval",
            text(QT_TRANSLATE_NOOP("Request", "The output interval must be between 1 second and ten years.")));
    if (request.workers < 0 || request.workers > 1024)
        problems.add("workers",
            text(
                QT_TRANSLATE_NOOP("Request", "The number of workers must be between 0 (one for each core) and 1024.")));
    return problems.take();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/sequential.h"
#include "engine/winds/accurate_winds.h"
#include "tests/support/made_meteorology.h"

#include <cmath>
#include <limits>
#include <memory>
#include <stdexcept>
#include <vector>

namespace windline {

// The default numerics between two times of made meteorology.
class OneInterval {
public:
    OneInterval(const MetSnapshot& first, const MetSnapshot& last, AccurateSettings settings)
        : m_settings(std::move(settings))
    {
        m_settings.coordinate = first.grid.coordinate;
        const std::unique_ptr<WindMaker> maker = makeAccurateWindMaker(m_settings);
        MetSelection selection;
        for (const Field field : allFields)
            if (first.has(field))
                selection.fields.insert(field);
        selection.grid = first.grid;
        selection.times = {first.time, last.time};
        maker->begin(selection);
        m_first = first.time;
        m_rule = maker->verticalRule();
        const auto prepared = [&](MetSnapshot snapshot) { return maker->prepare(snapshot); };
        m_winds = maker->between({prepared(first), prepared(last)}, 1);
    }

    OneInterval(const MadeMeteorology& met, double hours, AccurateSettings settings)
        : OneInterval(met.snapshot(0), met.snapshot(hours), std::move(settings))
    {
    }

    const IntervalWinds& winds() const { return *m_winds; }
    WindView view() const { return std::get<WindView>(m_winds->view()); }

    struct Path {
        Parcel parcel;
        std::vector<PathPoint> points; // every hour, age 0 first
        std::vector<float> values; // [point][variable]
    };

    Path path(const StartPoint& start, int hours, double stepSeconds = 300) const
    {
        const PlacedParcel placed = m_winds->place(start, m_first, m_first + std::chrono::hours(hours));
        Path path{placed.parcel, {placed.firstPoint}, {}};
        std::vector<Parcel> parcels{placed.parcel};
        std::vector<PathPoint> points(static_cast<std::size_t>(hours) + 3);
        StepRule rule;
        rule.vertical = m_rule;
        rule.longestStepSeconds = stepSeconds;
        makeSequentialStrategy()->advance({m_winds->view(), rule, parcels, points}, {});
        path.parcel = parcels[0];
        path.points.insert(path.points.end(), points.begin(), points.begin() + parcels[0].pointCount);
        path.values.resize(path.points.size() * m_settings.pathVariables.size());
        m_winds->sample(path.points, start.offset, m_settings.pathVariables, path.values, true);
        return path;
    }

private:
    AccurateSettings m_settings;
    Time m_first;
    VerticalRule m_rule = VerticalRule::FollowOmega;
    std::unique_ptr<const IntervalWinds> m_winds;
};

} // namespace windline

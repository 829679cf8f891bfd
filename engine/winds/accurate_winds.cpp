// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/accurate_winds.h"

#include "engine/winds/cubic_reach.h"
#include "engine/winds/motion_fields.h"
#include "engine/winds/omega_divergence.h"
#include "engine/winds/omega_smoothing.h"
#include "engine/winds/omega_terrain.h"
#include "engine/winds/parcel_placement.h"
#include "engine/winds/path_sampler.h"
#include "engine/winds/to_pressure_levels.h"
#include "engine/winds/wind_slab.h"

#include <algorithm>
#include <optional>

namespace windline {

namespace {

// A snapshot with what is recorded along the paths.
struct AccurateSnapshot final : PreparedWinds {
    PreparedSnapshot winds;
    PathFields path;

    AccurateSnapshot(const MetSnapshot& snapshot, const VerticalSource& vertical)
        : PreparedWinds(snapshot.time)
        , winds(snapshot, vertical)
    {
    }

    std::size_t bytes() const override { return winds.bytes() + path.bytes(); }
    std::vector<MemoryBlock> blocks() const override { return winds.blocks(); }
};

class AccurateInterval final : public IntervalWinds {
public:
    AccurateInterval(const IntervalSnapshots& snapshots, VerticalRule vertical, Interpolation interpolation)
        : m_first(std::static_pointer_cast<const AccurateSnapshot>(snapshots.first))
        , m_last(std::static_pointer_cast<const AccurateSnapshot>(snapshots.last))
        , m_vertical(vertical)
        , m_slab(windsOf(m_first), windsOf(m_last))
        , m_view(m_slab.view())
    {
        if (interpolation != Interpolation::Cubic)
            return;
        std::vector<std::shared_ptr<const PreparedSnapshot>> others;
        for (const std::shared_ptr<const PreparedWinds>& other : snapshots.others)
            others.push_back(windsOf(std::static_pointer_cast<const AccurateSnapshot>(other)));
        m_cubic.emplace(windsOf(m_first), windsOf(m_last), std::move(others));
        m_view.cubic = m_cubic->view();
    }

    KernelWinds view() const override { return m_view; }
    double longestStepSeconds() const override { return m_slab.halfCellSeconds(); }

    PlacedParcel place(const StartPoint& start, Time startTime, Time endTime) const override
    {
        return placeParcel(m_view, start, startTime, endTime, m_vertical);
    }

    void sample(std::span<const PathPoint> points, const MeteorologyOffset& offset,
        std::span<const PathVariable> variables, std::span<float> values, bool /*beginsAtStart*/) const override
    {
        const PathSampler sampler(m_view, m_first->path, m_last->path);
        for (std::size_t i = 0; i < points.size(); ++i)
            for (std::size_t k = 0; k < variables.size(); ++k)
                if (variables[k] != PathVariable::DistanceTravelled)
                    values[i * variables.size() + k] = sampler.value(variables[k], points[i], offset);
    }

private:
    static std::shared_ptr<const PreparedSnapshot> windsOf(const std::shared_ptr<const AccurateSnapshot>& snapshot)
    {
        return {snapshot, &snapshot->winds};
    }

    std::shared_ptr<const AccurateSnapshot> m_first;
    std::shared_ptr<const AccurateSnapshot> m_last;
    VerticalRule m_vertical;
    WindSlab m_slab;
    std::optional<CubicReach> m_cubic;
    WindView m_view;
};

class AccurateWindMaker final : public WindMaker {
public:
    explicit AccurateWindMaker(AccurateSettings settings)
        : m_settings(std::move(settings))
        , m_motion(m_settings.motion)
    {
    }

    FieldSet requiredFields(FieldSet found) const override
    {
        FieldSet fields = FieldSet{Field::EastwardWind, Field::NorthwardWind} | fieldsForMotion(m_motion, found);
        return fields | fieldsForLevels(m_settings.coordinate);
    }

    // Heights and the ground make the run better and its output richer; temperature is read only where it must stand in
    // for missing heights.
    FieldSet optionalFields(FieldSet found) const override
    {
        FieldSet fields{
            Field::SurfacePressure, Field::SurfaceAltitude, Field::EastwardWind10m, Field::NorthwardWind10m};
        fields.insert(found.contains(Field::GeopotentialHeight) ? Field::GeopotentialHeight : Field::AirTemperature);
        return fields;
    }

    FieldSet fieldsAlongPath(FieldSet found) const override
    {
        FieldSet fields = fieldsForPath(m_settings.pathVariables, found);
        if (m_settings.coordinate != VerticalCoordinate::Pressure) // heights want the virtual temperature
            fields.insert(found.contains(Field::SpecificHumidity) ? Field::SpecificHumidity : Field::RelativeHumidity);
        return fields;
    }

    LevelChoice levelChoice() const override { return LevelChoice::Common; }

    void begin(const MetSelection& selection) override
    {
        m_pathFields = fieldsForPath(m_settings.pathVariables, selection.fields | FieldSet{Field::PressureVelocity});
        if (selection.grid.coordinate != VerticalCoordinate::Pressure)
            m_pressureLevels = pressureLevelsFor(selection.grid);
        std::optional<std::chrono::seconds> interval; // the usual one is the smallest: others are gaps
        for (std::size_t i = 1; i < selection.times.size(); ++i)
            interval =
                std::min(interval.value_or(std::chrono::seconds::max()), selection.times[i] - selection.times[i - 1]);
        m_reach = interval ? averagingReach(selection.grid.horizontal, *interval) : 0;
    }

    std::shared_ptr<const PreparedWinds> prepare(MetSnapshot& snapshot) override
    {
        const bool hasOnlyW = snapshot.has(Field::UpwardAirVelocity) && !snapshot.has(Field::PressureVelocity);
        if (snapshot.grid.coordinate != VerticalCoordinate::Pressure)
            snapshot = toPressureLevels(snapshot, m_pressureLevels);
        else if (hasOnlyW)
            snapshot = withOmegaFromW(std::move(snapshot));
        return prepareOnPressures(snapshot);
    }

    bool looksBeyondInterval() const override { return m_settings.interpolation == Interpolation::Cubic; }

    std::unique_ptr<const IntervalWinds> between(IntervalSnapshots snapshots, int /*direction*/) override
    {
        return std::make_unique<const AccurateInterval>(snapshots, verticalRule(), m_settings.interpolation);
    }

    VerticalRule verticalRule() const override
    {
        if (m_motion == VerticalMotion::Isobaric)
            return VerticalRule::KeepPressure;
        return keptQuantity() == KeptQuantity::None ? VerticalRule::FollowOmega : VerticalRule::KeepValue;
    }

private:
    KeptQuantity keptQuantity() const
    {
        switch (m_motion) {
        case VerticalMotion::Isentropic:
            return KeptQuantity::PotentialTemperature;
        case VerticalMotion::Isopycnic:
            return KeptQuantity::Density;
        case VerticalMotion::Isosigma:
            return KeptQuantity::HysplitSigma;
        default:
            return KeptQuantity::None;
        }
    }

    std::shared_ptr<const AccurateSnapshot> prepareOnPressures(const MetSnapshot& snapshot) const
    {
        std::vector<float> omega;
        if (m_motion == VerticalMotion::Divergence)
            omega = omegaFromDivergence(snapshot);
        else if (m_motion == VerticalMotion::Average && m_reach > 0)
            omega = averagedOmega(snapshot, m_reach);
        else if (m_motion == VerticalMotion::Damped && m_reach > 0)
            omega = dampedOmega(snapshot, m_reach);
        auto prepared = std::make_shared<AccurateSnapshot>(
            snapshot, VerticalSource{keptQuantity(), omega.empty() ? nullptr : &omega});
        if (m_motion == VerticalMotion::MslToAgl)
            addFlowOverTerrain(prepared->winds);
        if (!m_pathFields.empty())
            prepared->path = PathFields(snapshot, prepared->winds, m_pathFields);
        return prepared;
    }

    AccurateSettings m_settings;
    VerticalMotion m_motion;
    FieldSet m_pathFields;
    std::vector<double> m_pressureLevels; // where the meteorology has others
    int m_reach = 0; // options 7 and 8
};

} // namespace

std::unique_ptr<WindMaker> makeAccurateWindMaker(AccurateSettings settings)
{
    return std::make_unique<AccurateWindMaker>(std::move(settings));
}

} // namespace windline

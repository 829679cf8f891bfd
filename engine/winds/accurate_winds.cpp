// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/accurate_winds.h"

#include "engine/winds/parcel_placement.h"
#include "engine/winds/wind_slab.h"

#include <limits>

namespace windline {

namespace {

class AccurateInterval final : public IntervalWinds {
public:
    AccurateInterval(const PreparedSnapshot& first, const PreparedSnapshot& last)
        : m_slab(first, last)
    {
    }

    KernelWinds view() const override { return m_slab.view(); }
    double longestStepSeconds() const override { return m_slab.halfCellSeconds(); }

    PlacedParcel place(const StartPoint& start, Time startTime, Time endTime) const override
    {
        return placeParcel(m_slab.view(), start, startTime, endTime);
    }

    void sample(std::span<const PathPoint> points, const MeteorologyOffset& /*offset*/,
        std::span<const PathVariable> variables, std::span<float> values, bool /*beginsAtStart*/) const override
    {
        for (std::size_t i = 0; i < points.size(); ++i)
            for (std::size_t k = 0; k < variables.size(); ++k) {
                float value = std::numeric_limits<float>::quiet_NaN();
                if (variables[k] == PathVariable::Pressure)
                    value = static_cast<float>(points[i].pressurePa / 100);
                else if (variables[k] == PathVariable::TerrainHeight)
                    value = points[i].terrainMetres;
                values[i * variables.size() + k] = value;
            }
    }

private:
    WindSlab m_slab;
};

class AccurateWindMaker final : public WindMaker {
public:
    explicit AccurateWindMaker(VerticalMotion motion)
        : m_motion(motion)
    {
    }

    FieldSet requiredFields(FieldSet /*found*/) const override
    {
        FieldSet fields{Field::EastwardWind, Field::NorthwardWind};
        if (m_motion == VerticalMotion::Data)
            fields.insert(Field::PressureVelocity);
        return fields;
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

    LevelChoice levelChoice() const override { return LevelChoice::Common; }
    void begin(const MetSelection& /*selection*/) override { }

    std::shared_ptr<const PreparedWinds> prepare(const MetSnapshot& snapshot) override
    {
        return std::make_shared<const PreparedSnapshot>(snapshot);
    }

    std::unique_ptr<const IntervalWinds> between(std::shared_ptr<const PreparedWinds> first,
        std::shared_ptr<const PreparedWinds> last, int /*direction*/) override
    {
        return std::make_unique<const AccurateInterval>(
            static_cast<const PreparedSnapshot&>(*first), static_cast<const PreparedSnapshot&>(*last));
    }

    VerticalRule verticalRule() const override
    {
        return m_motion == VerticalMotion::Isobaric ? VerticalRule::KeepPressure : VerticalRule::FollowOmega;
    }

private:
    VerticalMotion m_motion;
};

} // namespace

std::unique_ptr<WindMaker> makeAccurateWindMaker(VerticalMotion motion)
{
    return std::make_unique<AccurateWindMaker>(motion);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/hysplit_winds.h"

#include "engine/hysplit/hysplit_placement.h"
#include "engine/hysplit/hysplit_snapshot.h"
#include "engine/hysplit/packing_precision.h"
#include "engine/hysplit/path_diagnostics.h"
#include "engine/hysplit/vertical_options.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace windline {

namespace {

using SnapshotPointer = std::shared_ptr<const HysplitSnapshot>;

bool isKept(VerticalMotion motion)
{
    return motion == VerticalMotion::Isobaric || motion == VerticalMotion::Isentropic
        || motion == VerticalMotion::Isopycnic;
}

// One time's winds with the motion of the run's option; [row][stored column][level].
struct Winds {
    std::shared_ptr<const std::vector<HysplitValues>> values;
    BlockId id;
};

// The winds between two snapshots.
class HysplitInterval final : public IntervalWinds {
public:
    HysplitInterval(SnapshotPointer first, SnapshotPointer last, Winds firstWinds, Winds lastWinds, int direction)
        : m_first(std::move(first))
        , m_last(std::move(last))
        , m_firstWinds(std::move(firstWinds))
        , m_lastWinds(std::move(lastWinds))
        , m_direction(direction)
    {
        const HysplitGrid& grid = *m_first->grid;
        m_terrain.resize(grid.nodeCount());
        for (int row = 0; row < grid.rows; ++row)
            for (int column = 0; column < grid.storedColumns; ++column)
                m_terrain[grid.node(row, column)] =
                    m_first->ground->terrainMetres[static_cast<std::size_t>(row) * grid.columns
                        + (column < grid.columns ? column : 0)];
    }

    HysplitView hysplitView() const
    {
        HysplitView view = m_first->grid->view();
        view.valuesFirst = m_firstWinds.values->data();
        view.valuesLast = m_lastWinds.values->data();
        view.valuesFirstId = m_firstWinds.id;
        view.valuesLastId = m_lastWinds.id;
        view.terrainMetres = m_terrain.data();
        view.terrainId = m_terrainId;
        view.timeFirst = static_cast<double>(m_first->time.time_since_epoch().count());
        view.timeLast = static_cast<double>(m_last->time.time_since_epoch().count());
        return view;
    }

    KernelWinds view() const override { return hysplitView(); }
    double longestStepSeconds() const override { return std::numeric_limits<double>::infinity(); }

    PlacedParcel place(const StartPoint& start, Time startTime, Time endTime) const override
    {
        return placeHysplitParcel(hysplitView(), *m_first, *m_last, start, startTime, endTime);
    }

    void sample(std::span<const PathPoint> points, const MeteorologyOffset& offset,
        std::span<const PathVariable> variables, std::span<float> values, bool beginsAtStart) const override
    {
        const HysplitView view = hysplitView();
        const PathDiagnostics diagnostics(view, *m_first, *m_last);
        for (std::size_t i = 0; i < points.size(); ++i)
            for (std::size_t k = 0; k < variables.size(); ++k)
                if (variables[k] != PathVariable::DistanceTravelled)
                    values[i * variables.size() + k] =
                        diagnostics.at(points[i], offset, variables[k], beginsAtStart && i == 0, m_direction);
    }

private:
    SnapshotPointer m_first;
    SnapshotPointer m_last;
    Winds m_firstWinds;
    Winds m_lastWinds;
    int m_direction;
    std::vector<float> m_terrain; // [row][stored column]
    const BlockId m_terrainId = newBlockId();
};

class HysplitWindMaker final : public WindMaker {
public:
    HysplitWindMaker(const RunRequest& request, VerticalMotion motion, VerticalCoordinate coordinate)
        : m_motion(motion)
        , m_coordinate(coordinate)
        , m_settings(request.hysplit)
    {
        for (const PathVariable variable : request.pathVariables) {
            m_wantsMore = m_wantsMore || variable == PathVariable::RelativeHumidity
                || variable == PathVariable::SpecificHumidity || variable == PathVariable::MixingRatio
                || variable == PathVariable::Omega;
            if (variable == PathVariable::MixingDepth)
                m_extraFields.insert(Field::MixingDepth);
            if (variable == PathVariable::Rainfall)
                m_extraFields.insert(Field::AccumulatedPrecipitation);
            if (variable == PathVariable::DownwardSolarFlux)
                m_extraFields.insert(Field::DownwardSolarFlux);
        }
    }

    FieldSet requiredFields(FieldSet /*found*/) const override
    {
        FieldSet fields{Field::EastwardWind, Field::NorthwardWind, Field::AirTemperature};
        if (m_coordinate == VerticalCoordinate::TerrainFollowing)
            fields.insert(Field::AirPressure); // nothing else tells it
        return fields;
    }

    // Of two that say the same HYSPLIT prefers one; which of them is there at every time is for the selection to find.
    FieldSet optionalFields(FieldSet /*found*/) const override
    {
        const FieldSet fields{Field::GeopotentialHeight, Field::PressureVelocity, Field::UpwardAirVelocity,
            Field::SpecificHumidity, Field::RelativeHumidity, Field::SurfacePressure, Field::EastwardWind10m,
            Field::NorthwardWind10m, Field::SurfaceAltitude, Field::AirTemperature2m, Field::SurfaceTemperature,
            Field::SurfaceRoughness};
        return fields | m_extraFields;
    }

    LevelChoice levelChoice() const override { return LevelChoice::All; }

    void begin(const MetSelection& selection) override
    {
        m_isPacked = selection.isArlPacked;
        const FieldSet motions{Field::PressureVelocity, Field::UpwardAirVelocity};
        m_lacksMotion = (selection.fields & motions).empty();
        const auto upperAirLevels = static_cast<int>(selection.grid.levelsPa.size());
        m_grid = std::make_shared<const HysplitGrid>(
            selection.grid.horizontal, internalLevels(upperAirLevels, m_settings.modelTopMetres));
    }

    std::shared_ptr<const PreparedWinds> prepare(MetSnapshot& snapshot) override
    {
        if (!m_isPacked)
            zeroBelowPackingPrecision(snapshot);
        return prepareAsPacked(snapshot);
    }

    void reuse(const PreparedWinds& prepared) override
    {
        if (!m_ground)
            m_ground = static_cast<const HysplitSnapshot&>(prepared).ground;
    }

    std::unique_ptr<const IntervalWinds> between(IntervalSnapshots snapshots, int direction) override
    {
        const auto firstSnapshot = std::static_pointer_cast<const HysplitSnapshot>(snapshots.first);
        const auto lastSnapshot = std::static_pointer_cast<const HysplitSnapshot>(snapshots.last);
        const SnapshotPointer& behind = direction > 0 ? firstSnapshot : lastSnapshot;
        const SnapshotPointer& ahead = direction > 0 ? lastSnapshot : firstSnapshot;
        // The motion of a time stays what it was when the run came to it.
        if (m_reached != behind)
            m_reachedWinds = windsAt(behind, *ahead, *behind);
        Winds aheadWinds = windsAt(ahead, *ahead, *behind);
        auto winds = std::make_unique<const HysplitInterval>(firstSnapshot, lastSnapshot,
            direction > 0 ? m_reachedWinds : aheadWinds, direction > 0 ? aheadWinds : m_reachedWinds, direction);
        m_reached = ahead;
        m_reachedWinds = std::move(aheadWinds);
        return winds;
    }

    VerticalRule verticalRule() const override { return VerticalRule::FollowOmega; }

    std::vector<std::string> notes() const override
    {
        std::vector<std::string> notes = m_ground ? m_ground->notes : std::vector<std::string>();
        const bool usesMotionOfData = m_motion == VerticalMotion::Data || m_motion == VerticalMotion::MslToAgl
            || m_motion == VerticalMotion::Average || m_motion == VerticalMotion::Damped;
        if (m_lacksMotion && usesMotionOfData)
            notes.push_back(QCoreApplication::translate("Hysplit",
                "The meteorology has no vertical motion at every time: that of the divergence (5) is used, as "
                "HYSPLIT does.")
                    .toStdString());
        return notes;
    }

private:
    std::shared_ptr<const PreparedWinds> prepareAsPacked(const MetSnapshot& snapshot)
    {
        if (!m_ground) // it is the first time's for the whole run
            m_ground =
                std::make_shared<const HysplitGround>(hysplitGround(snapshot, *m_grid, m_settings.boundaryFiles));
        return std::make_shared<const HysplitSnapshot>(snapshot, m_grid, m_ground, m_wantsMore);
    }

    Winds windsAt(const SnapshotPointer& at, const HysplitSnapshot& ahead, const HysplitSnapshot& behind) const
    {
        const auto interval = ahead.time > behind.time ? ahead.time - behind.time : behind.time - ahead.time;
        if (isMotionOfData(m_motion, *at, interval))
            return {{at, &at->values}, at->valuesId};
        const std::vector<float> motion =
            isKept(m_motion) ? motionKeeping(m_motion, *at, ahead, behind) : motionAt(m_motion, *at, interval);
        std::vector<HysplitValues> values = at->values;
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i].sigma = motion[i];
        return {std::make_shared<const std::vector<HysplitValues>>(std::move(values)), newBlockId()};
    }

    VerticalMotion m_motion;
    VerticalCoordinate m_coordinate;
    HysplitSettings m_settings;
    bool m_isPacked = false; // the meteorology comes as HYSPLIT reads it
    bool m_lacksMotion = false;
    bool m_wantsMore = false;
    FieldSet m_extraFields;
    std::shared_ptr<const HysplitGrid> m_grid;
    std::shared_ptr<const HysplitGround> m_ground;
    SnapshotPointer m_reached; // the time that the run came to last
    Winds m_reachedWinds;
};

} // namespace

std::unique_ptr<WindMaker> makeHysplitWindMaker(
    const RunRequest& request, VerticalMotion motion, VerticalCoordinate coordinate)
{
    return std::make_unique<HysplitWindMaker>(request, motion, coordinate);
}

} // namespace windline

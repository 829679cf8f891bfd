// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/line_parts.h"

#include <cmath>
#include <numbers>

namespace windline {

namespace {

double heightAt(const LineVertex& from, const LineVertex& to, double fraction)
{
    return std::lerp(from.heightMetres, to.heightMetres, fraction);
}

// The pole on whose side the step lies, as a latitude.
double nearestPole(const LineVertex& from, const LineVertex& to)
{
    return std::copysign(90.0, from.latitudeDegrees + to.latitudeDegrees);
}

// Whether the two meridians through the pole are a shorter way than the straight line on the map. Close to the pole
// that is so from 115 degrees of longitude on (2 rad), farther away from more.
bool isShorterOverPole(const LineVertex& from, const LineVertex& to, double longitudeChange)
{
    const double pole = nearestPole(from, to);
    const double overPole = std::abs(pole - from.latitudeDegrees) + std::abs(pole - to.latitudeDegrees);
    const double meanLatitude = (from.latitudeDegrees + to.latitudeDegrees) / 2 * std::numbers::pi / 180;
    const double beside =
        std::hypot(to.latitudeDegrees - from.latitudeDegrees, longitudeChange * std::cos(meanLatitude));
    constexpr double noise = 1e-9; // without a change of longitude the two are the same way
    return overPole < beside - noise;
}

class PartBuilder {
public:
    void add(const LineVertex& vertex) { m_part.push_back(vertex); }

    // Ends the part at one vertex and begins the next one at the other, which is the same place on the globe.
    void cut(const LineVertex& end, const LineVertex& begin)
    {
        if (m_part.back() != end)
            m_part.push_back(end);
        finishPart();
        m_part.push_back(begin);
    }

    // Adds the end of the step that was cut, unless the cut was made right there.
    void addAfterCut(const LineVertex& vertex)
    {
        if (m_part.back() != vertex)
            m_part.push_back(vertex);
    }

    std::vector<LinePart> finish()
    {
        finishPart();
        return std::move(m_parts);
    }

private:
    void finishPart()
    {
        if (m_part.size() > 1)
            m_parts.push_back(m_part);
        m_part.clear();
    }

    LinePart m_part;
    std::vector<LinePart> m_parts;
};

void addStepOverPole(PartBuilder& parts, const LineVertex& from, const LineVertex& to)
{
    const double pole = nearestPole(from, to);
    const double before = std::abs(pole - from.latitudeDegrees);
    const double after = std::abs(pole - to.latitudeDegrees);
    const double height = heightAt(from, to, before / (before + after));
    parts.cut({from.longitudeDegrees, pole, height}, {to.longitudeDegrees, pole, height});
    parts.addAfterCut(to);
}

void addStepOverDateLine(PartBuilder& parts, const LineVertex& from, const LineVertex& to)
{
    const double edge = std::copysign(180.0, from.longitudeDegrees);
    const double before = edge - from.longitudeDegrees;
    const double after = to.longitudeDegrees + edge;
    // Neither: the step runs along the date line, and its ends are written as 180 and as -180.
    const double fraction = before + after == 0 ? 1 : before / (before + after);
    const double latitude = std::lerp(from.latitudeDegrees, to.latitudeDegrees, fraction);
    const double height = heightAt(from, to, fraction);
    parts.cut({edge, latitude, height}, {-edge, latitude, height});
    parts.addAfterCut(to);
}

} // namespace

std::vector<LinePart> lineParts(const std::vector<LineVertex>& vertices)
{
    PartBuilder parts;
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        const LineVertex& to = vertices[i];
        if (i == 0) {
            parts.add(to);
            continue;
        }
        const LineVertex& from = vertices[i - 1];
        const double plainChange = to.longitudeDegrees - from.longitudeDegrees;
        const double change = std::remainder(plainChange, 360.0); // the shorter way round
        if (isShorterOverPole(from, to, change))
            addStepOverPole(parts, from, to);
        else if (std::abs(plainChange) > 180)
            addStepOverDateLine(parts, from, to);
        else
            parts.add(to);
    }
    return parts.finish();
}

std::vector<LinePart> lineParts(const Trajectory& trajectory, VerticalDatum datum)
{
    std::vector<LineVertex> vertices;
    for (const TrajectoryPoint& point : trajectory.points)
        vertices.push_back({point.longitudeDegrees, point.latitudeDegrees, heightMetres(point, datum).value_or(0)});
    return lineParts(vertices);
}

} // namespace windline
